// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::records::Contact;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// The contacts of a certificate; which count depends on the product.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CertificateContacts {
    /// `admin`. When: DV products; SiteLock and malwarescan; older DigiCert-family and Trustwave products.
    /// Title is needed for Thawte, Symantec and every EV product in the older rule.
    pub admin: Option<Contact>,
    /// `organization`. When: OV, EV and code signing; all Comodo/Sectigo products in the official module.
    /// Since October 2020 first_name, last_name and email are needed too and are copied from admin when
    /// missing; no P.O. box.
    pub organization: Option<Contact>,
    /// `signer`. When: EV products.
    pub signer: Option<Contact>,
    /// `billing`. Needed before October 2020; extra contacts are dropped and not given back.
    pub billing: Option<Contact>,
    /// `tech`. Needed before October 2020; extra contacts are dropped and not given back.
    pub tech: Option<Contact>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for CertificateContacts {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "admin", self.admin);
        typed::put(&mut assoc, "organization", self.organization);
        typed::put(&mut assoc, "signer", self.signer);
        typed::put(&mut assoc, "billing", self.billing);
        typed::put(&mut assoc, "tech", self.tech);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for CertificateContacts {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            admin: fields.take("admin"),
            organization: fields.take("organization"),
            signer: fields.take("signer"),
            billing: fields.take("billing"),
            tech: fields.take("tech"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for CertificateContacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateContacts")
            .field("admin", &self.admin)
            .field("organization", &self.organization)
            .field("signer", &self.signer)
            .field("billing", &self.billing)
            .field("tech", &self.tech)
            .finish_non_exhaustive()
    }
}
