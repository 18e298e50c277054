// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

//! The queue of events.

mod ack_event;
mod poll_events;

pub use crate::records::{
    Event, EventData, EventDataClaimStatus, EventDataReason, EventDataTradeStatus, EventDataZoneCheckStatus, EventName,
    EventObject, OrderStatus, OrderType, TransferStatus, VerificationStatus,
};
pub use ack_event::{AckEvent, AckEventReply};
pub use poll_events::{PollEvents, PollEventsReply};
