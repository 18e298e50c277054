//! Requests as JSON: what came, what was made of it, what was answered.

use crate::received::{Answered, Received, SignatureVerdict};
use crate::refusal::Refusal;
use crate::world::Request;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use srskit_core::envelope::decode;
use srskit_core::redact::{MASK, redact, redact_bytes};
use srskit_core::{OwnedValue, Value as Wire};

/// Headers whose values may be seen by anybody.
const PLAIN_HEADERS: [&str; 14] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "sec-fetch-mode",
    "te",
    "transfer-encoding",
    "user-agent",
    "x-username",
];

/// One line of a list: nothing in it is secret.
pub(super) fn summary(request: &Received) -> Value {
    let answer = request.answer.as_ref();
    json!({
        "id": request.id,
        "connection": request.connection,
        "at": request.at.to_string(),
        "command": request.command.as_ref().ok(),
        "about": about(request),
        "refused": request.command.as_ref().err().map(ToString::to_string),
        "signature": request.signature().name(),
        "code": answer.and_then(|answer| answer.code),
        "faults": answer.map(|answer| &answer.faults),
        "took_ms": answer.map(millis),
        "bytes": request.bytes.len(),
    })
}

/// Everything about one. The exact bytes stand beside a view with everything masked that may be secret.
pub(super) fn detail(request: &Received) -> Value {
    let mut all = summary(request);
    all["head"] = json!(redacted_head(request.head()));
    all["redacted"] = json!(redact_bytes(request.body()));
    all["decoded"] = decoded(request.body());
    all["raw_base64"] = json!(STANDARD.encode(&request.bytes));
    all["body_at"] = json!(request.body_at);
    all["signature_check"] = signature(request);
    all["notes"] = json!(request.answer.as_ref().map_or(&[][..], |answer| answer.notes.as_slice()));
    all["reply"] = request.answer.as_ref().map_or(Value::Null, reply);
    all
}

fn reply(answer: &Answered) -> Value {
    let body_at = answer.reply.windows(4).position(|window| window == b"\r\n\r\n").map_or(0, |at| at + 4);
    let (head, body) = answer.reply.split_at(body_at);
    json!({
        "head": String::from_utf8_lossy(head),
        "redacted": redact_bytes(body),
        "decoded": decoded(body),
        "raw_base64": STANDARD.encode(&answer.reply),
        "bytes": answer.reply_length,
        "cut": answer.reply_length > answer.reply.len(),
    })
}

/// The verdict, and for a wrong one the mistakes that would make just this signature.
fn signature(request: &Received) -> Value {
    let likely = match &request.command {
        Err(Refusal::WrongSignature { likely }) => likely.as_slice(),
        _ => &[],
    };
    let likely: Vec<Value> =
        likely.iter().map(|mistake| json!({ "name": mistake.name(), "what": mistake.what() })).collect();
    let why = match (request.signature(), &request.command) {
        (SignatureVerdict::Refused, Err(why)) => Some(why.to_string()),
        _ => None,
    };
    json!({ "verdict": request.signature().name(), "why": why, "likely": likely })
}

/// The name that a request is about.
fn about(request: &Received) -> Option<String> {
    let value = decode(request.body()).ok()?.value.into_owned();
    let request = Request::from_value(value).ok()?;
    let name = request.attributes.text("domain").or_else(|| request.items.text("domain"))?;
    // The name of a domain is no secret, but a client may write anything there.
    let is_name = name.len() <= 253 && name.chars().all(|c| c.is_alphanumeric() || "-._".contains(c));
    is_name.then(|| name.to_owned())
}

fn millis(answer: &Answered) -> f64 {
    (answer.took.as_secs_f64() * 1_000_000.0).round() / 1000.0
}

/// The lines of a head, with all values masked but those of well-known harmless headers.
fn redacted_head(head: &[u8]) -> Vec<String> {
    let text: String = head.iter().map(|byte| char::from(*byte)).collect();
    let lines = text.split('\n').map(|line| line.trim_end_matches('\r')).filter(|line| !line.is_empty());
    lines.enumerate().map(|(place, line)| if place == 0 { line.to_owned() } else { redacted_line(line) }).collect()
}

fn redacted_line(line: &str) -> String {
    match line.split_once(':') {
        Some((name, _)) if PLAIN_HEADERS.contains(&name.trim().to_ascii_lowercase().as_str()) => line.to_owned(),
        Some((name, _)) => format!("{name}: {MASK}"),
        None => MASK.to_owned(),
    }
}

/// What an envelope holds, masked; null when it cannot be decoded.
fn decoded(body: &[u8]) -> Value {
    decode(body).map_or(Value::Null, |decoded| to_json(&redact(&decoded.value)))
}

fn to_json(value: &OwnedValue) -> Value {
    match value {
        Wire::Text(text) => json!(text),
        Wire::Array(items) => items.iter().map(to_json).collect(),
        Wire::Assoc(assoc) => {
            Value::Object(assoc.iter().map(|(key, value)| (key.to_owned(), to_json(value))).collect::<Map<_, _>>())
        }
    }
}
