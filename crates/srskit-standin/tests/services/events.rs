//! Events, in order.

use crate::registrants::{other, owner_change, without_agent};
use crate::requests::{NOW, attribute, register};
use crate::{DAY, about, ask, at, registered, rows, says};
use srskit_core::Assoc;
use srskit_standin::world::{Request, TradeSide, World};

/// Kind and status of every event that waits, oldest first.
fn told(world: &World) -> Vec<String> {
    let status = |event: &srskit_standin::world::DomainEvent| {
        ["order_status", "verification_status", "trade_status"]
            .iter()
            .find_map(|key| event.text(key))
            .unwrap_or_default()
    };
    world
        .events()
        .map(|event| format!("{} {} {}", event.object, event.event, status(event)).trim().to_owned())
        .collect()
}

#[test]
fn events_come_in_order_and_again_until_they_are_acknowledged() {
    let mut world = crate::requests::world();
    let poll = |limit: &'static str| Request::new("POLL", "EVENT").with("limit", limit);
    let empty = ask(&mut world, Request::new("POLL", "EVENT"));
    assert_eq!((attribute(&empty, "total"), rows(&empty, "events")), (Some("0"), 0));
    world.apply(&register("example.com"), NOW);
    let all = [
        "ORDER STATUS_CHANGE pending",
        "ORDER STATUS_CHANGE completed",
        "DOMAIN CREATED",
        "DOMAIN REGISTERED",
        "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE verifying",
    ];
    assert_eq!(told(&world), all);
    let one = ask(&mut world, Request::new("POLL", "EVENT"));
    assert_eq!((attribute(&one, "total"), rows(&one, "events")), (Some("5"), 1));
    assert_eq!(rows(&ask(&mut world, poll("3")), "events"), 3);
    assert_eq!(says(&mut world, poll("101")), "465 Invalid data, error=limit: 1 to 100 are allowed");
    let last = ask(&mut world, poll("100"));
    let path = |key: &'static str| ["events", "3", "object_data", key];
    assert_eq!(at(&last, &["events", "3", "event_date"]), Some("2026-11-24T00:00:00Z"));
    assert_eq!((at(&last, &path("domain_name")), at(&last, &path("period"))), (Some("example.com"), Some("1")));
    assert_eq!(at(&last, &path("expiration_date")), Some("2027-11-24T00:00:00Z"));
    let id = at(&one, &["events", "0", "event_id"]).unwrap().to_owned();
    assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let ack = || Request::new("ACK", "EVENT").with("event_id", id.clone());
    assert_eq!(attribute(&ask(&mut world, ack()), "total"), Some("4"));
    assert_eq!(told(&world), all[1..]);
    assert_eq!(says(&mut world, ack()), "480 Event not found");
}

#[test]
fn a_trade_tells_each_of_its_steps() {
    let steps = |world: &World| -> Vec<String> {
        told(world)
            .iter()
            .filter_map(|line| line.strip_prefix("DOMAIN ICANN_TRADE_STATUS_CHANGE ").map(str::to_owned))
            .collect()
    };
    let mut world = registered();
    ask(&mut world, owner_change());
    let by_agent = ["initiated", "current_registrant_approved_by_da", "new_registrant_approved_by_da", "completed"];
    assert_eq!(steps(&world), by_agent);
    let mut world = without_agent();
    ask(&mut world, owner_change());
    world.answer_trade("example.com", TradeSide::Current, true, NOW).unwrap();
    let mut another = other();
    another.insert("email", "somebody@example.net");
    let change = owner_change().with("contact_set", Assoc::new().with("owner", another));
    ask(&mut world, change);
    world.run_due(NOW.plus(DAY * 14));
    let expected = [
        "initiated",
        "pending_current_registrant",
        "current_registrant_approved",
        "pending_new_registrant",
        "cancelled_by_new_change",
        "initiated",
        "pending_current_registrant",
        "timeout",
    ];
    assert_eq!(steps(&world), expected);
}

#[test]
fn deadlines_pass_before_a_later_command_is_answered() {
    let mut world = registered();
    let late = NOW.plus(DAY * 30);
    let reply = world.apply(&about("GET_REGISTRANT_VERIFICATION_STATUS"), late).reply;
    assert_eq!(attribute(&reply, "registrant_verification_status"), Some("suspended"));
    let suspended =
        world.events().find(|event| event.text("verification_status").as_deref() == Some("suspended")).unwrap();
    assert_eq!(suspended.at, NOW.plus(DAY * 15));
}
