// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{Money, OwnedAssoc, OwnedValue};
use std::fmt;

/// The price of one term.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TermPrice {
    /// `period`: in years. When: all_periods = 1. Inner key names. Not verified: seen in clients or older
    /// copies of the guide only.
    pub period: Option<i64>,
    /// `price`. When: all_periods = 1. Not verified: seen in clients or older copies of the guide only.
    pub price: Option<Money>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for TermPrice {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self { period: fields.take("period"), price: fields.take("price"), other: fields.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for TermPrice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TermPrice").field("period", &self.period).field("price", &self.price).finish_non_exhaustive()
    }
}
