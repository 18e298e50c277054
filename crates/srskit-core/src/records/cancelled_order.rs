// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire, words};
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// An order that was cancelled.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CancelledOrder {
    /// `domain`.
    pub domain: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `reg_type`.
    pub reg_type: Option<CancelledOrderRegType>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

words! {
    /// What the field of this name may be.
CancelledOrderRegType {
    New = "new",
    Transfer = "transfer",
    Renewal = "renewal",
}
}

impl FromWire for CancelledOrder {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            domain: fields.take("domain"),
            id: fields.take("id"),
            reg_type: fields.take("reg_type"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for CancelledOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelledOrder")
            .field("domain", &self.domain)
            .field("id", &self.id)
            .field("reg_type", &self.reg_type)
            .finish_non_exhaustive()
    }
}
