// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// A contract.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Contract {
    /// `text`.
    pub text: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for Contract {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self { text: fields.take("text"), other: fields.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Contract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contract").finish_non_exhaustive()
    }
}
