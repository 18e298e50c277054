// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Text of a name.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TxtRecord {
    /// `subdomain`. Third level; empty for the domain itself.
    pub subdomain: Option<String>,
    /// `text`. Not verified: seen in clients or older copies of the guide only.
    pub text: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl TxtRecord {
    /// With the fields that are always needed.
    pub fn new(subdomain: impl Into<String>, text: impl Into<String>) -> Self {
        Self { subdomain: Some(subdomain.into()), text: Some(text.into()), other: OwnedAssoc::new() }
    }
}

impl ToWire for TxtRecord {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "subdomain", self.subdomain);
        typed::put(&mut assoc, "text", self.text);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for TxtRecord {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self { subdomain: fields.take("subdomain"), text: fields.take("text"), other: fields.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for TxtRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TxtRecord").finish_non_exhaustive()
    }
}
