// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::records::{OrderStatus, OrderType};
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// An order in a list.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct OrderSummary {
    /// `id`.
    pub id: Option<i64>,
    /// `order_date`. Format not shown in the part read.
    pub order_date: Option<String>,
    /// `status`.
    pub status: Option<OrderStatus>,
    /// `type`.
    pub r#type: Option<OrderType>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for OrderSummary {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            id: fields.take("id"),
            order_date: fields.take("order_date"),
            status: fields.take("status"),
            r#type: fields.take("type"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for OrderSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderSummary")
            .field("id", &self.id)
            .field("order_date", &self.order_date)
            .field("status", &self.status)
            .field("type", &self.r#type)
            .finish_non_exhaustive()
    }
}
