// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Takes one event off the queue.
///
/// Sending it again leaves the same state.
///
/// One call per event; there is no bulk form. Acknowledge only after the event is stored. What a second ack
/// of the same event answers is not documented (unverified); its effect is the same either way.
///
/// Response codes: 200.
///
/// Guide: `ack_event`. Catalogue: `ack_event`.
#[derive(Debug, Clone)]
pub struct AckEvent(Values);

impl AckEvent {
    /// With what is always needed.
    ///
    /// * `event_id`. From poll_event.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self(Assoc::new().with("event_id", typed::text(event_id)).into())
    }
}

/// The reply to [`AckEvent`].
#[derive(Clone, PartialEq, Eq)]
pub struct AckEventReply {
    /// `total`. In the sample reply only; 0 there, taken to be the events left. Not verified: seen in clients
    /// or older copies of the guide only.
    pub total: Option<i64>,
    /// `transaction_id`. Listed among the attributes by the page; the sample has it at envelope level.
    pub transaction_id: Option<String>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl AckEventReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { total: reply.take("total"), transaction_id: reply.item("transaction_id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for AckEventReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AckEventReply")
            .field("total", &self.total)
            .field("transaction_id", &self.transaction_id)
            .finish_non_exhaustive()
    }
}

command!(AckEvent, AckEventReply, table::event::ACK_EVENT);
