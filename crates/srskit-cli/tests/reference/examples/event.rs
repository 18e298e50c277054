// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::super::{Called, Example};
use srskit::{Client, Command};

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        method: "poll_events",
        call: poll_events,
        read: |answer| srskit::events::PollEvents::read(answer).map(drop),
    },
    Example { method: "ack_event", call: ack_event, read: |answer| srskit::events::AckEvent::read(answer).map(drop) },
];

fn poll_events(client: &Client) -> Called {
    use srskit::events::PollEvents;

    let command = PollEvents::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn ack_event(client: &Client) -> Called {
    use srskit::events::AckEvent;

    let command = AckEvent::new("event_id");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}
