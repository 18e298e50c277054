//! Snapshots in which something would wait for ever, or come at another time than the world says.

use crate::registrants::{owner_change, without_agent};
use crate::requests::{NOW, attribute};
use crate::{about, ask, list};
use serde_json::{Value, json};
use srskit_standin::Timestamp;
use srskit_standin::world::{Request, World};

/// A world in which a job, a verification, a change of registrant and a transfer wait.
fn busy() -> Value {
    let mut world = without_agent();
    ask(&mut world, owner_change());
    let job = Request::new("SUBMIT", "BULK_CHANGE")
        .with("change_type", "domain_lock")
        .with("change_items", list(["example.com"]))
        .with("op_type", "lock");
    ask(&mut world, job);
    world.request_transfer_away("example.net", NOW).unwrap();
    assert_eq!(world.check(), Ok(()));
    serde_json::to_value(world).unwrap()
}

fn flaw(world: Value) -> String {
    serde_json::from_value::<World>(world).unwrap().check().expect_err("a flaw")
}

#[test]
fn what_would_wait_for_ever_is_named() {
    for kind in ["Job", "Verification", "Trade", "Transfer", "Expiry"] {
        let mut world = busy();
        let entries = world["services"]["agenda"]["entries"].as_array_mut().unwrap();
        let place = entries.iter().position(|entry| entry[1].get(kind).is_some());
        let place = place.unwrap_or_else(|| panic!("no {kind} on the agenda"));
        let at = entries[place][0].as_i64().unwrap();
        entries[place][0] = json!(at + 1);
        let later = flaw(world.clone());
        assert!(later.contains(kind) && later.ends_with("has another time than the world says"), "{later}");
        world["services"]["agenda"]["entries"].as_array_mut().unwrap().remove(place);
        let missing = flaw(world);
        assert!(missing.contains(kind) && missing.ends_with("is missing"), "{missing}");
    }
}

#[test]
fn a_deadline_at_the_end_of_time_is_told_at_any_time() {
    let mut text = busy();
    text["services"]["registrants"]["waiting"]["example.com"]["deadline"] = json!(i64::MAX);
    for entry in text["services"]["agenda"]["entries"].as_array_mut().unwrap() {
        if entry[1]["Verification"] == "example.com" {
            entry[0] = json!(i64::MAX);
        }
    }
    let mut world: World = serde_json::from_value(text).unwrap();
    assert_eq!(world.check(), Ok(()));
    let early = Timestamp::from_unix_millis(-86_400_000);
    let reply = world.apply(&about("GET_REGISTRANT_VERIFICATION_STATUS"), early).reply;
    assert_eq!(attribute(&reply, "days_to_suspend"), Some("106751991167"));
}
