// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Places a cancelled transfer order again as a new order.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// Only for transfers whose status is cancelled; the old order stays as it is.
///
/// Response codes: 200.
///
/// Guide: `process_transfer`. Catalogue: `process_transfer`.
#[derive(Debug, Clone)]
pub struct ResubmitTransfer(Values);

impl ResubmitTransfer {
    /// With what is always needed.
    ///
    /// * `order_id`. The cancelled order.
    /// * `reseller`. Reseller username.
    pub fn new(order_id: impl Into<i64>, reseller: impl Into<String>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).with("reseller", typed::text(reseller)).into())
    }
}

/// The reply to [`ResubmitTransfer`].
#[derive(Clone, PartialEq, Eq)]
pub struct ResubmitTransferReply {
    /// `order_id`. The new order.
    pub order_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ResubmitTransferReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { order_id: reply.take("order_id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ResubmitTransferReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResubmitTransferReply").field("order_id", &self.order_id).finish_non_exhaustive()
    }
}

command!(ResubmitTransfer, ResubmitTransferReply, table::transfer::RESUBMIT_TRANSFER);
