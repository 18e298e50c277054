//! Runs the vectors of kind `exchange`: what happens to each send, and what a caller is told in the end.

#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![allow(clippy::disallowed_macros, reason = "the count is for people")]

use serde_json::Value as Json;
use srskit_core::envelope::{Found, encode};
use srskit_core::{
    Assoc, Cause, CauseKind, Credentials, Error, ErrorKind, Exchange, Message, Options, Outcome, OwnedValue, Raw,
    Reply, Stage, Step, Value,
};
use std::time::Duration;

const EXCHANGES: &str = include_str!("../../../tests/vectors/exchange.json");
const CODES: &str = include_str!("../../../tests/vectors/codes.json");

#[test]
fn exchanges() {
    assert!(run_all(EXCHANGES) >= 50);
}

#[test]
fn every_row_of_the_code_table() {
    assert!(run_all(CODES) >= 160);
    let vectors: Vec<Json> = serde_json::from_str(CODES).unwrap();
    for row in srskit_core::codes::rows() {
        let prefix = format!("codes/{}-{}-", row.code, row.name);
        assert!(vectors.iter().any(|vector| text(vector, "id").starts_with(&prefix)), "no vector for {prefix}");
    }
}

fn run_all(file: &str) -> usize {
    let vectors: Vec<Json> = serde_json::from_str(file).unwrap();
    for vector in &vectors {
        assert_eq!(text(vector, "kind"), "exchange");
        run(vector);
    }
    println!("vectors: exchange {}", vectors.len());
    vectors.len()
}

fn run(vector: &Json) {
    let id = text(vector, "id");
    let attributes = to_value(&vector["attributes"]).as_assoc().unwrap().clone();
    let message = Message::new(text(vector, "action"), text(vector, "object")).with_attributes(attributes);
    let deadline = vector["deadline_ms"].as_u64().map_or(Options::default().deadline, Duration::from_millis);
    let options = Options { deadline, seed: 7, ..Options::default() };
    let me = Credentials::new("reseller", "not-a-real-key");
    let mut exchange = Exchange::with_options(&Raw::from_message(message), &me, options).unwrap();

    let (mut clock, mut steps) = (Duration::ZERO, Vec::new());
    let mut events = vector["events"].as_array().unwrap().iter();
    let outcome = loop {
        match exchange.step() {
            Step::Send(_) => {
                steps.push("send");
                let event = events.next().unwrap_or_else(|| panic!("{id}: sent more often than expected"));
                clock += Duration::from_millis(event["after_ms"].as_u64().unwrap_or(0));
                exchange.tick(clock);
                report(&mut exchange, event);
            }
            Step::Wait(pause) => {
                steps.push("wait");
                clock += pause;
            }
            Step::Done(outcome) => {
                steps.push("done");
                break outcome;
            }
        }
    };
    assert_eq!(Json::from(steps), vector["steps"], "{id}: steps");
    check(id, &vector["outcome"], &outcome);
}

fn report(exchange: &mut Exchange<Raw>, event: &Json) {
    if let Some(stage) = event["failed"].as_str() {
        let stage = if stage == "connecting" { Stage::Connecting } else { Stage::InFlight };
        exchange.failed(stage, Cause::new(cause_kind(text(event, "cause")), "as the vector says")).unwrap();
    } else {
        let body = match event["body"].as_str() {
            Some(body) => body.as_bytes().to_vec(),
            None => encode(&to_value(&event["answer"])).unwrap(),
        };
        exchange.received(event["status"].as_u64().map(|status| status as u16), &body).unwrap();
    }
}

fn check(id: &str, expected: &Json, outcome: &Result<Reply<()>, Error>) {
    for (field, wanted) in expected.as_object().unwrap() {
        let found = match outcome {
            Ok(reply) => reply_field(reply, field),
            Err(error) => error_field(error, field),
        };
        assert_eq!(found, *wanted, "{id}: {field} of {outcome:?}");
    }
}

fn reply_field(reply: &Reply<()>, field: &str) -> Json {
    match (field, &reply.outcome) {
        ("reply", outcome) => outcome.name().into(),
        ("reason", Outcome::Accepted { reason, .. }) => reason.name().into(),
        ("order_id", Outcome::Accepted { order_id, .. }) => order_id.clone().into(),
        ("row", _) => reply.row.into(),
        _ => Json::Null,
    }
}

fn error_field(error: &Error, field: &str) -> Json {
    match (field, &error.kind) {
        ("error", _) => error.class().name().into(),
        ("may_have_run", _) => error.may_have_run().name().into(),
        ("next", _) => error.context.next.name().into(),
        ("tries", _) => error.context.tries.into(),
        ("row", _) => error.context.row.into(),
        ("response_code", _) => error.context.response_code.clone().into(),
        ("reason", ErrorKind::Rejected { reason, .. }) => reason.name().into(),
        ("order_left", ErrorKind::Rejected { order_left, .. }) => order_left.clone().into(),
        ("address_seen", ErrorKind::AccessDenied { address_seen }) => {
            address_seen.map(|address| address.to_string()).into()
        }
        ("salvage", ErrorKind::OutcomeUnknown { evidence, .. }) => serde_json::json!({
            "is_success": found(&evidence.salvage.is_success),
            "response_code": found(&evidence.salvage.response_code),
        }),
        _ => Json::Null,
    }
}

fn found(found: &Found) -> Json {
    match found {
        Found::Nothing => Json::Null,
        Found::Value(value) => value.clone().into(),
        Found::Conflict => "conflict".into(),
    }
}

fn cause_kind(name: &str) -> CauseKind {
    match name {
        "refused" => CauseKind::Refused,
        "reset" => CauseKind::Reset,
        "closed" => CauseKind::Closed,
        "timed_out" => CauseKind::TimedOut,
        "name_unknown" => CauseKind::NameUnknown,
        other => panic!("unknown cause {other}"),
    }
}

fn to_value(json: &Json) -> OwnedValue {
    match json {
        Json::String(text) => Value::from(text.clone()),
        Json::Array(items) => Value::Array(items.iter().map(to_value).collect()),
        Json::Object(entries) => {
            Value::Assoc(entries.iter().map(|(key, value)| (key.clone(), to_value(value))).collect::<Assoc<'_>>())
        }
        other => panic!("not a value: {other}"),
    }
}

fn text<'a>(json: &'a Json, field: &str) -> &'a str {
    json[field].as_str().unwrap_or_else(|| panic!("{field} is missing in {json}"))
}
