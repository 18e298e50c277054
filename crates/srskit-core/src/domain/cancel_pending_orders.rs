// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::CancelledOrder;
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Cancels every pending or declined order up to a moment.
///
/// Sending it again leaves the same state.
///
/// Sweeping: it acts on the whole account, so a client should ask for confirmation.
///
/// Response codes: 200.
///
/// Guide: `cancel_pending_orders`. Catalogue: `cancel_pending_orders`.
#[derive(Debug, Clone)]
pub struct CancelPendingOrders(Values);

impl CancelPendingOrders {
    /// With what is always needed.
    ///
    /// * `to_date`: seconds since 1970, UTC. Orders of that day and before are cancelled.
    pub fn new(to_date: impl Into<i64>) -> Self {
        Self(Assoc::new().with("to_date", typed::int(to_date)).into())
    }

    /// Sets `status`. Default pending.
    #[must_use]
    pub fn with_status(mut self, status: CancelPendingOrdersStatus) -> Self {
        self.0.insert("status", status.to_wire());
        self
    }
}

words! {
    /// What the field of this name may be.
CancelPendingOrdersStatus {
    Pending = "pending",
    Declined = "declined",
}
}

/// The reply to [`CancelPendingOrders`].
#[derive(Clone, PartialEq, Eq)]
pub struct CancelPendingOrdersReply {
    /// `total`.
    pub total: Option<i64>,
    /// `cancelled`.
    pub cancelled: Vec<CancelledOrder>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl CancelPendingOrdersReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { total: reply.take("total"), cancelled: reply.take_or_empty("cancelled"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for CancelPendingOrdersReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelPendingOrdersReply")
            .field("total", &self.total)
            .field("cancelled", &self.cancelled)
            .finish_non_exhaustive()
    }
}

command!(CancelPendingOrders, CancelPendingOrdersReply, table::domain::CANCEL_PENDING_ORDERS);
