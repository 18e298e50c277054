// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::records::Contacts;
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// The contacts of one domain.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct DomainContacts {
    /// `contact_set`.
    pub contact_set: Option<Contacts>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for DomainContacts {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self { contact_set: fields.take("contact_set"), other: fields.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for DomainContacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DomainContacts").field("contact_set", &self.contact_set).finish_non_exhaustive()
    }
}
