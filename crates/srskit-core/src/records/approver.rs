// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire, words};
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// An address that may approve a certificate.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Approver {
    /// `domain`.
    pub domain: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `type`. The page has a value list that could not be read; MANUAL from a sample, GENERIC from a client.
    /// Not verified: seen in clients or older copies of the guide only.
    pub r#type: Option<ApproverType>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

words! {
    /// What the field of this name may be.
ApproverType {
    Generic = "GENERIC",
    Manual = "MANUAL",
}
}

impl FromWire for Approver {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            domain: fields.take("domain"),
            email: fields.take("email"),
            r#type: fields.take("type"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Approver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Approver").field("domain", &self.domain).field("type", &self.r#type).finish_non_exhaustive()
    }
}
