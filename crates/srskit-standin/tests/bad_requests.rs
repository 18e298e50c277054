//! The corpus of bad requests, `data/bad_requests.json`: every one gets a well-formed refusal of its class,
//! and nothing is charged, changed or broken by it.
//!
//! `expect` of the API is a response code, `refused` for any refusal of the command itself, `envelope` for an
//! envelope that cannot be read; of the control port it is the HTTP status.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]
#![cfg(feature = "tls")]

use md5::{Digest, Md5};
use serde_json::Value as Json;
use srskit_core::Value;
use srskit_core::envelope::decode;
use srskit_standin::wire::{Progress, RequestReader};
use srskit_standin::world::{Domain, Settings, World};
use srskit_standin::{CallLimits, Clock, Config, Desk, Gate, ItemOrder, Line, Reading, Refusal, StandIn, Timestamp};

const USER: &str = "reseller";
const KEY: &str = "not-a-real-key";
const NOW: Timestamp = Timestamp::from_date(2026, 11, 24);

fn corpus(door: &str) -> Vec<Json> {
    let all: Vec<Json> = serde_json::from_str(include_str!("data/bad_requests.json")).unwrap();
    assert!(all.len() >= 300);
    all.into_iter().filter(|entry| entry["door"] == door).collect()
}

fn text<'e>(entry: &'e Json, name: &str) -> &'e str {
    entry[name].as_str().unwrap_or_default()
}

fn sign(body: &str) -> String {
    let md5 = |text: String| -> String { Md5::digest(text).iter().map(|byte| format!("{byte:02x}")).collect() };
    md5(md5(format!("{body}{KEY}")) + KEY)
}

/// The bytes of an entry for the API; signed well where the entry does not say otherwise.
fn api_bytes(entry: &Json) -> Vec<u8> {
    let body = text(entry, "body");
    let usual = ["POST / HTTP/1.1", "X-Username: reseller", "X-Signature: {signature}", "Content-Length: {length}"];
    let head: Vec<&str> = match entry["head"].as_array() {
        Some(lines) => lines.iter().map(|line| line.as_str().unwrap()).collect(),
        None => usual.to_vec(),
    };
    let signature = sign(body);
    let head = format!("{}\r\n\r\n", head.join("\r\n"))
        .replace("{signature}", &signature)
        .replace("{SIGNATURE}", &signature.to_uppercase())
        .replace("{length}", &body.len().to_string());
    format!("{head}{body}").into_bytes()
}

fn desk() -> Desk {
    let gate = Gate::new(srskit_core::Credentials::new(USER, KEY), Reading::Mirror, CallLimits::default());
    let mut world = World::new(1, Settings::default());
    world.add_domain(Domain::new("owned.example", NOW, NOW.plus_years(1)));
    Desk { gate, world, order: ItemOrder::Shuffled, hostility: None }
}

fn api_answer(desk: &mut Desk, bytes: &[u8]) -> Vec<u8> {
    match RequestReader::default().feed(bytes) {
        Progress::Request(raw) => match desk.admit(&raw, Line { commands: 0, open: 1 }, NOW) {
            Ok(admitted) => desk.run(&admitted.request, NOW).envelope,
            Err(why) => desk.refuse(&why),
        },
        Progress::Refused(why) => desk.refuse(&Refusal::Malformed(why)),
        Progress::More | Progress::Continue => desk.refuse(&Refusal::TimedOut),
    }
}

#[test]
fn the_api_refuses_each_in_a_well_formed_envelope() {
    let mut wrong = Vec::new();
    for entry in corpus("api") {
        let mut desk = desk();
        let envelope = api_answer(&mut desk, &api_bytes(&entry));
        let read = decode(&envelope).unwrap();
        assert!(read.warnings.is_empty(), "{entry}");
        let item = |key: &str| read.value.at(&[key]).and_then(Value::as_text).unwrap_or_default().to_owned();
        let (code, expect) = (item("response_code"), text(&entry, "expect"));
        let fits = match expect {
            "envelope" => code == "OPS_ERR",
            "refused" => item("is_success") == "0" && !matches!(code.as_str(), "401" | "500" | "OPS_ERR"),
            code_expected => code == code_expected && item("is_success") == "0",
        };
        let charged = desk.world.account().ledger().entries().len() + desk.world.orders().count();
        if !fits || charged > 0 {
            wrong.push(format!("{}: {expect}, but {code} {}", entry["why"], item("response_text")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn control_bytes(entry: &Json) -> Vec<u8> {
    let body = text(entry, "body");
    let mut head = format!("{}\r\n", text(entry, "line"));
    match entry["headers"].as_object() {
        Some(headers) => {
            for (name, value) in headers {
                head.push_str(&format!("{name}: {}\r\n", value.as_str().unwrap()));
            }
        }
        None => head.push_str("Host: localhost:1\r\nContent-Type: application/json\r\n"),
    }
    if !body.is_empty() && !head.contains("Content-Length") && !head.contains("Transfer-Encoding") {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    format!("{head}\r\n{body}").into_bytes()
}

#[test]
fn the_control_port_refuses_each_in_well_formed_json() {
    let standin = StandIn::start(Config::new().seed(1).clock(Clock::frozen(NOW))).unwrap();
    let before = serde_json::to_value(standin.snapshot()).unwrap();
    let key = standin.key();
    let mut wrong = Vec::new();
    for entry in corpus("control") {
        let answer = String::from_utf8(standin.answer_control(&control_bytes(&entry))).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let (status, expect) = (&head[9..12], entry["expect"].to_string());
        if status != expect {
            wrong.push(format!("{}: {expect}, but {status} {body}", entry["why"]));
        }
        if expect == "200" {
            continue;
        }
        let error: Json = serde_json::from_str(body).unwrap();
        let message = error["error"]["message"].as_str().unwrap();
        assert!(!message.is_empty() && message.len() < 500, "{entry}");
        assert!(head.contains(&format!("Content-Length: {}", body.len())), "{entry}");
        assert!(!head.contains("Access-Control"), "{entry}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(serde_json::to_value(standin.snapshot()).unwrap(), before, "nothing was changed by all that");
    assert_eq!(standin.key().reveal(), key.reveal());
    assert!(standin.faults().is_empty());
}
