// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::records::Contact;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// The contacts of a sub-reseller.
#[derive(Clone, PartialEq, Eq)]
pub struct SubresellerContacts {
    /// `owner`. Not verified: seen in clients or older copies of the guide only.
    pub owner: Option<Contact>,
    /// `admin`. Emergency contact; needs first_name, last_name, org_name, phone, email.
    pub admin: Contact,
    /// `billing`. Not verified: seen in clients or older copies of the guide only.
    pub billing: Option<Contact>,
    /// `tech`. As admin plus address1 and city, and state and postal_code in US and CA.
    pub tech: Option<Contact>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl SubresellerContacts {
    /// With the fields that are always needed.
    pub fn new(admin: Contact) -> Self {
        Self { owner: None, admin, billing: None, tech: None, other: OwnedAssoc::new() }
    }
}

impl ToWire for SubresellerContacts {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "owner", self.owner);
        typed::put(&mut assoc, "admin", Some(self.admin));
        typed::put(&mut assoc, "billing", self.billing);
        typed::put(&mut assoc, "tech", self.tech);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for SubresellerContacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubresellerContacts")
            .field("owner", &self.owner)
            .field("admin", &self.admin)
            .field("billing", &self.billing)
            .field("tech", &self.tech)
            .finish_non_exhaustive()
    }
}
