//! Worlds that are kept and come back, whole or not at all; and orders that are answered before their time.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![cfg(feature = "tls")]

mod support;

use serde_json::Value;
use srskit_standin::StandIn;
use srskit_standin::world::Profile;
use support::{call, config, register};

/// Asks the control port, without a socket.
fn ask(standin: &StandIn, method: &str, path: &str, body: &str) -> (u16, Value) {
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost:1\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let answer = String::from_utf8(standin.answer_control(request.as_bytes())).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), serde_json::from_str(body).unwrap())
}

/// Nobody may be answered from a world that is not the one that was kept.
#[test]
fn what_was_kept_goes_before_the_settings_and_a_flaw_stops_the_start() {
    let first =
        StandIn::start(config().balance("7.00".parse().unwrap()).profile(Profile::Production).domains(2)).unwrap();
    assert!(!first.was_restored());
    let saved = first.snapshot();
    let second = StandIn::start(config().balance("9.00".parse().unwrap()).domains(5).restore(saved.clone())).unwrap();
    assert!(second.was_restored());
    assert_eq!((second.balance().to_string().as_str(), second.domains().len()), ("7.00", 2));
    let (profile, lists) = (second.world(|world| world.settings().profile), ask(&second, "GET", "/allow-list", ""));
    assert_eq!(profile, Profile::Production);
    assert!(lists.1["rules"].is_array(), "production has its list: {lists:?}");
    let text = serde_json::to_string(&saved).unwrap();
    let spoilt = text.replace("\"name\":\"domain-1.example\"", "\"name\":\"domain-9.example\"");
    assert_ne!(text, spoilt);
    let (status, answer) = ask(&second, "POST", "/restore", &spoilt);
    assert_eq!(status, 400);
    let expected = "this snapshot cannot be used: it does not hold together: \
        world.domains.domain-1.example.name: is another one; send what POST /snapshot gave";
    assert_eq!(answer["error"]["message"], expected);
    let (status, answer) = ask(&second, "POST", "/restore", &text[..text.len() / 2]);
    assert!(status == 400 && answer["error"]["message"].as_str().unwrap().contains("it ends too early"), "{answer}");
    assert_eq!(second.domains().len(), 2, "nothing was taken of either");
    let file = std::env::temp_dir().join(format!("srskit-state-{}-{}.json", std::process::id(), line!()));
    std::fs::write(&file, &spoilt).unwrap();
    let error = StandIn::start(config().state_file(&file)).unwrap_err().to_string();
    assert!(error.contains("world.domains.domain-1.example.name: is another one"), "{error}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), spoilt, "it is not overwritten");
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn an_order_that_waits_is_answered() {
    let standin = StandIn::start(config()).unwrap();
    for name in ["async.com", "consent.com", "example.com"] {
        call(&standin, &register(name, "1", "process"));
    }
    let ids: Vec<u64> = standin.orders().iter().map(|order| order.id).collect();
    let (_, order) = ask(&standin, "GET", &format!("/orders/{}", ids[1]), "");
    assert_eq!((&order["status"], &order["why"]), (&"waiting".into(), &"consent".into()));
    let (status, order) = ask(&standin, "POST", &format!("/orders/{}/approve", ids[1]), "{}");
    assert_eq!((status, &order["status"]), (200, &"completed".into()));
    let (status, order) = ask(&standin, "POST", &format!("/orders/{}/refuse", ids[0]), "{}");
    assert_eq!((status, &order["status"]), (200, &"declined".into()));
    assert_eq!(ask(&standin, "POST", &format!("/orders/{}/approve", ids[2]), "{}").0, 409);
    assert_eq!(ask(&standin, "POST", "/orders/1/approve", "{}").0, 404);
    assert_eq!((standin.ledger().entries().len(), standin.balance().to_string().as_str()), (2, "980.00"));
    assert_eq!(standin.world(|world| world.account().hold()), srskit_standin::Money::ZERO);
}

/// What was kept can be kept again, however long the world lives on.
#[test]
fn an_end_that_was_moved_by_hand_is_refused_unless_the_agenda_follows() {
    const FIVE_YEARS: i64 = 5 * 365 * 86_400_000;
    let standin = StandIn::start(config().domains(1)).unwrap();
    let mut saved = serde_json::to_value(standin.snapshot()).unwrap();
    let end = &mut saved["world"]["domains"]["domain-1.example"]["expires_at"];
    let (before, after) = (end.as_i64().unwrap(), end.as_i64().unwrap() + FIVE_YEARS);
    *end = after.into();
    let (status, answer) = ask(&standin, "POST", "/restore", &saved.to_string());
    let said = answer["error"]["message"].as_str().unwrap();
    assert!(status == 400 && said.contains("has another time than the world says"), "{answer}");
    for entry in saved["world"]["services"]["agenda"]["entries"].as_array_mut().unwrap() {
        if entry[0] == before && entry[1]["Expiry"] == "domain-1.example" {
            entry[0] = after.into();
        }
    }
    assert_eq!(ask(&standin, "POST", "/restore", &saved.to_string()).0, 200);
    assert_eq!(ask(&standin, "POST", "/clock", r#"{"advance":"60d"}"#).0, 200);
    let again = serde_json::to_string(&standin.snapshot()).unwrap();
    assert_eq!(ask(&standin, "POST", "/restore", &again).0, 200);
}
