// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::Event;
use crate::{Answer, OwnedAssoc, ReadError};
use std::fmt;

/// Reads the oldest unacknowledged events without removing them.
///
/// It reads only, and may be sent again at will.
///
/// Events must be switched on one by one, for API delivery, in the Reseller Control Panel (Account Settings,
/// Event Notifications); the same events can also be mailed as JSON with the same keys. Oldest first; an
/// event comes again until ack_event names it, so a consumer must tolerate repeats and treat event_id as its
/// key. One action can raise several events, e.g. an order, a domain and a verification event for one
/// registration in the samples. An empty queue answers 200 with total 0 and no events key (seen after an ack;
/// for poll unverified). object and event are upper case on the wire. The sample replies date from 2014 and
/// 2016.
///
/// Response codes: 200.
///
/// Guide: `poll_event`. Catalogue: `poll_event`.
#[derive(Debug, Clone, Default)]
pub struct PollEvents(Values);

impl PollEvents {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`: 1 to 100. 1 when missing.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<i64>) -> Self {
        self.0.insert("limit", typed::int(limit));
        self
    }
}

/// The reply to [`PollEvents`].
#[derive(Clone, PartialEq, Eq)]
pub struct PollEventsReply {
    /// `total`. Events waiting, the returned ones included (samples give 7 with one event returned).
    pub total: Option<i64>,
    /// `events`. When: total is above 0. Chronological, oldest first.
    pub events: Vec<Event>,
    /// `transaction_id`. Date, time and two numbers.
    pub transaction_id: Option<String>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl PollEventsReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            total: reply.take("total"),
            events: reply.take_or_empty("events"),
            transaction_id: reply.item("transaction_id"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for PollEventsReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PollEventsReply")
            .field("total", &self.total)
            .field("events", &self.events)
            .field("transaction_id", &self.transaction_id)
            .finish_non_exhaustive()
    }
}

command!(PollEvents, PollEventsReply, table::event::POLL_EVENTS);
