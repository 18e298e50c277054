// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::records::{EventData, EventName, EventObject};
use crate::{OwnedAssoc, OwnedValue, Timestamp};
use std::fmt;

/// Something that happened to a domain, an order or a transfer.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Event {
    /// `event_id`. 32 hex digits.
    pub event_id: Option<String>,
    /// `object`.
    pub object: Option<EventObject>,
    /// `event`. Not verified: seen in clients or older copies of the guide only.
    pub event: Option<EventName>,
    /// `event_date`: with the zone that it names, if any. ISO 8601, UTC, trailing Z.
    pub event_date: Option<Timestamp>,
    /// `object_data`.
    pub object_data: Option<EventData>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for Event {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            event_id: fields.take("event_id"),
            object: fields.take("object"),
            event: fields.take("event"),
            event_date: fields.take("event_date"),
            object_data: fields.take("object_data"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("event_id", &self.event_id)
            .field("object", &self.object)
            .field("event", &self.event)
            .field("event_date", &self.event_date)
            .field("object_data", &self.object_data)
            .finish_non_exhaustive()
    }
}
