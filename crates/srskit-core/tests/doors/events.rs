// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::*;
use srskit_core::events::*;

#[test]
fn poll_events() {
    let typed = PollEvents::new().with_limit(1);
    let named = assoc([("limit", text("1"))]);
    same("poll_event", &typed, named, 1);
}

#[test]
fn ack_event() {
    let typed = AckEvent::new("Zoë event id");
    let named = assoc([("event_id", text("Zoë event id"))]);
    same("ack_event", &typed, named, 1);
}
