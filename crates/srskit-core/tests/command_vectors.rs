//! Runs `tests/vectors/commands`: every command by its name, to the byte, and its reply in native values.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use serde_json::{Map, Value as Json, json};
use srskit_core::catalogue::{CommandSpec, NamedCommand, Typed, TypedFields};
use srskit_core::{Command, Credentials, Exchange, OwnedAssoc, OwnedValue, Step, Value};
use std::collections::BTreeSet;

const FILES: [&str; 8] = [
    include_str!("../../../tests/vectors/commands/account.json"),
    include_str!("../../../tests/vectors/commands/dns.json"),
    include_str!("../../../tests/vectors/commands/domain.json"),
    include_str!("../../../tests/vectors/commands/event.json"),
    include_str!("../../../tests/vectors/commands/nameserver.json"),
    include_str!("../../../tests/vectors/commands/ssl.json"),
    include_str!("../../../tests/vectors/commands/transfer.json"),
    include_str!("../../../tests/vectors/commands/user.json"),
];

fn vectors() -> Vec<Json> {
    FILES.into_iter().flat_map(|file| serde_json::from_str::<Vec<Json>>(file).unwrap()).collect()
}

#[test]
fn every_command_has_a_vector() {
    let vectors = vectors();
    let named: BTreeSet<_> = vectors.iter().map(|vector| text_of(vector, "command")).collect();
    assert_eq!(named, CommandSpec::ALL.iter().map(|spec| spec.name).collect());
    assert_eq!(named.len(), vectors.len());
}

#[test]
fn every_command_vector_holds() {
    let wrong: Vec<_> = vectors().iter().filter_map(|vector| run(vector).err()).collect();
    assert!(wrong.is_empty(), "{} vectors do not hold:\n{}", wrong.len(), wrong.join("\n"));
}

fn run(vector: &Json) -> Result<(), String> {
    let id = text_of(vector, "id");
    let fail = |what: &str, got: String, expected: String| {
        Err(format!("{id}: {what}\n  got      {got}\n  expected {expected}"))
    };
    assert_eq!((text_of(vector, "kind"), text_of(vector, "why").is_empty()), ("command", false), "{id}");
    let spec = CommandSpec::by_name(text_of(vector, "command")).ok_or_else(|| format!("{id}: no such command"))?;
    assert_eq!(spec.method, text_of(vector, "method"), "{id}");
    let values = assoc(vector["values"].as_object().unwrap());
    let command = NamedCommand::new(spec, values).map_err(|problems| format!("{id}: refused: {problems:?}"))?;
    let request = String::from_utf8(command.message().encode().unwrap()).unwrap();
    if request != text_of(vector, "request") {
        return fail("other bytes", request, text_of(vector, "request").to_owned());
    }
    let mut exchange = Exchange::new(&command, &Credentials::new("reseller", "not-a-real-key")).unwrap();
    let Step::Send(_) = exchange.step() else { return Err(format!("{id}: nothing to send")) };
    exchange.received(Some(200), text_of(vector, "reply").as_bytes()).unwrap();
    let Step::Done(Ok(reply)) = exchange.step() else { return Err(format!("{id}: the reply is not taken")) };
    let fields = fields(&reply.value);
    if fields != vector["fields"] {
        return fail("other fields", fields.to_string(), vector["fields"].to_string());
    }
    Ok(())
}

fn text_of<'v>(vector: &'v Json, key: &str) -> &'v str {
    vector[key].as_str().unwrap_or_default()
}

fn assoc(values: &Map<String, Json>) -> OwnedAssoc {
    values.iter().map(|(key, value)| (key.clone(), given(value))).collect()
}

/// A native value as the languages hand it over: everything is a text.
fn given(value: &Json) -> OwnedValue {
    match value {
        Json::Object(values) => Value::Assoc(assoc(values)),
        Json::Array(items) => Value::Array(items.iter().map(given).collect()),
        Json::String(text) => text.clone().into(),
        other => other.to_string().into(),
    }
}

fn fields(fields: &TypedFields) -> Json {
    let mut map: Map<_, _> =
        fields.fields.iter().map(|(field, value)| (field.name().to_owned(), native(value))).collect();
    if !fields.other.is_empty() {
        map.insert("other".to_owned(), untyped(&Value::Assoc(fields.other.clone())));
    }
    Json::Object(map)
}

fn native(value: &Typed) -> Json {
    match value {
        Typed::Text(text) => json!(text),
        Typed::Int(number) => json!(number),
        Typed::Money(amount) => json!(amount.to_string()),
        Typed::Seconds(span) => json!(format!("{}.{}", span.as_secs(), span.subsec_millis() / 100)),
        Typed::Flag(flag) => json!(flag),
        Typed::Date(date) => json!(date.to_string()),
        Typed::Time(time) => json!(time.to_string()),
        Typed::Fields(inner) => fields(inner),
        Typed::List(items) => items.iter().map(native).collect(),
        Typed::Map(entries) => entries.iter().map(|(key, value)| (key.clone(), native(value))).collect(),
        Typed::Any(value) => untyped(value),
    }
}

fn untyped(value: &OwnedValue) -> Json {
    match value {
        Value::Text(text) => json!(text),
        Value::Array(items) => items.iter().map(untyped).collect(),
        Value::Assoc(entries) => entries.iter().map(|(key, value)| (key.to_owned(), untyped(value))).collect(),
    }
}
