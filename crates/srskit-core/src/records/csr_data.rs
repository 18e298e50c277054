// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// What a CSR says.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CsrData {
    /// `domain`. Common name.
    pub domain: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `state`. Not verified: seen in clients or older copies of the guide only.
    pub state: Option<String>,
    /// `locality`. Not verified: seen in clients or older copies of the guide only.
    pub locality: Option<String>,
    /// `organization`. Not verified: seen in clients or older copies of the guide only.
    pub organization: Option<String>,
    /// `organization_unit`. Not verified: seen in clients or older copies of the guide only.
    pub organization_unit: Option<String>,
    /// `email`. May be empty. Not verified: seen in clients or older copies of the guide only.
    pub email: Option<String>,
    /// `has_bad_extensions`. 1 = the CSR carries extensions the CA refuses (meaning unverified). Not
    /// verified: seen in clients or older copies of the guide only.
    pub has_bad_extensions: Option<bool>,
    /// `valid_true_domain`. Fit for the True BusinessID family (meaning unverified). Not verified: seen in
    /// clients or older copies of the guide only.
    pub valid_true_domain: Option<bool>,
    /// `valid_quick_domain`. Fit for the QuickSSL family (meaning unverified). Not verified: seen in clients
    /// or older copies of the guide only.
    pub valid_quick_domain: Option<bool>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for CsrData {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            domain: fields.take("domain"),
            country: fields.take("country"),
            state: fields.take("state"),
            locality: fields.take("locality"),
            organization: fields.take("organization"),
            organization_unit: fields.take("organization_unit"),
            email: fields.take("email"),
            has_bad_extensions: fields.take("has_bad_extensions"),
            valid_true_domain: fields.take("valid_true_domain"),
            valid_quick_domain: fields.take("valid_quick_domain"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for CsrData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CsrData")
            .field("domain", &self.domain)
            .field("has_bad_extensions", &self.has_bad_extensions)
            .field("valid_true_domain", &self.valid_true_domain)
            .field("valid_quick_domain", &self.valid_quick_domain)
            .finish_non_exhaustive()
    }
}
