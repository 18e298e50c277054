// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

#[allow(unused_imports, reason = "one list for all files of the table")]
use super::super::{
    Choice, CommandSpec, Condition, Effect, Field, Group, Kind, Level, Need, Numbers, Paging, Preset, Record, Resume,
    Rule, Status, derive,
};
#[allow(unused_imports, reason = "one list for all files of the table")]
use super::{choices, records};
#[allow(unused_imports, reason = "one list for all files of the table")]
use crate::Repeat;

/// `poll_event`
pub(crate) static POLL_EVENTS: CommandSpec = CommandSpec {
    name: "poll_event",
    group: Group::Event,
    method: "poll_events",
    action: "POLL",
    object: "EVENT",
    effect: Effect::Read,
    repeat: Repeat::Safe,
    status: Status::Current,
    summary: "Reads the oldest unacknowledged events without removing them.",
    guide: "poll_event",
    notes: "Events must be switched on one by one, for API delivery, in the Reseller Control Panel (Account Settings, Event Notifications); the same events can also be mailed as JSON with the same keys. Oldest first; an event comes again until ack_event names it, so a consumer must tolerate repeats and treat event_id as its key. One action can raise several events, e.g. an order, a domain and a verification event for one registration in the samples. An empty queue answers 200 with total 0 and no events key (seen after an ack; for poll unverified). object and event are upper case on the wire. The sample replies date from 2014 and 2016.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field {
        key: "limit",
        kind: Kind::Int,
        shown: true,
        note: "1 when missing",
        rule: Some(&Rule { range: Some((1, 100)), ..Rule::NONE }),
        ..Field::PLAIN
    }],
    response: &[
        Field { key: "total", kind: Kind::Int, shown: true, ..Field::PLAIN },
        Field { key: "events", kind: Kind::List(&Kind::Record(&records::EVENT)), ..Field::PLAIN },
        Field { key: "transaction_id", level: Level::Envelope, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};

/// `ack_event`
pub(crate) static ACK_EVENT: CommandSpec = CommandSpec {
    name: "ack_event",
    group: Group::Event,
    method: "ack_event",
    action: "ACK",
    object: "EVENT",
    effect: Effect::Write,
    repeat: Repeat::Same,
    status: Status::Current,
    summary: "Takes one event off the queue.",
    guide: "ack_event",
    notes: "One call per event; there is no bulk form. Acknowledge only after the event is stored. What a second ack of the same event answers is not documented (unverified); its effect is the same either way.",
    codes: &[200],
    batch_host: false,
    journal: None,
    paging: None,
    listing: None,
    resume: None,
    open: false,
    request: &[Field { key: "event_id", need: Need::Required, shown: true, note: "from poll_event", ..Field::PLAIN }],
    response: &[
        Field { key: "total", kind: Kind::Int, shown: true, unverified: true, ..Field::PLAIN },
        Field { key: "transaction_id", level: Level::Envelope, shown: true, ..Field::PLAIN },
    ],
    derive: None,
};
