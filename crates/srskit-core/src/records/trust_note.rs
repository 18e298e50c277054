// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue, Timestamp};
use std::fmt;

/// A note in the history of a certificate.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TrustNote {
    /// `date`: with the zone that it names, if any. ISO form with milliseconds and offset; an old sample has
    /// a space before the offset. Not verified: seen in clients or older copies of the guide only.
    pub date: Option<Timestamp>,
    /// `type`. Seen: order_created, money_held, order_processed, supplier_product_created, money_charged,
    /// order_completed, product_active. Not verified: seen in clients or older copies of the guide only.
    pub r#type: Option<String>,
    /// `note`. Free text with the order and product numbers. Not verified: seen in clients or older copies of
    /// the guide only.
    pub note: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for TrustNote {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            date: fields.take("date"),
            r#type: fields.take("type"),
            note: fields.take("note"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for TrustNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrustNote").field("date", &self.date).field("type", &self.r#type).finish_non_exhaustive()
    }
}
