//! Every command with every field that it has, from the shared vectors.

#![allow(dead_code, reason = "each test file uses its own part of this")]

use serde_json::{Map, Value as Json};
use srskit_core::catalogue::{CommandSpec, NamedCommand};
use srskit_core::{Command, OwnedAssoc, OwnedValue, Value};
use srskit_standin::world::Request;
use std::path::Path;

/// Commands with their values, in the order of the files and of what they hold.
pub(crate) fn values() -> Vec<(&'static CommandSpec, OwnedAssoc)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/commands");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let vectors =
        files.iter().flat_map(|file| serde_json::from_slice::<Vec<Json>>(&std::fs::read(file).unwrap()).unwrap());
    let sample = |vector: Json| {
        let spec = CommandSpec::by_name(vector["command"].as_str().unwrap()).unwrap();
        (spec, assoc(vector["values"].as_object().unwrap()))
    };
    vectors.map(sample).collect()
}

/// The same, as commands.
pub(crate) fn commands() -> Vec<NamedCommand> {
    values().into_iter().map(|(spec, values)| NamedCommand::new(spec, values).unwrap()).collect()
}

/// What the world is asked when a command is sent.
pub(crate) fn request(command: &NamedCommand) -> Request {
    let message = command.message();
    let mut request = Request::new(&message.action, &message.object);
    (request.items, request.attributes) = (message.items, message.attributes);
    request
}

fn assoc(values: &Map<String, Json>) -> OwnedAssoc {
    values.iter().map(|(key, value)| (key.clone(), given(value))).collect()
}

fn given(value: &Json) -> OwnedValue {
    match value {
        Json::Object(values) => Value::Assoc(assoc(values)),
        Json::Array(items) => Value::Array(items.iter().map(given).collect()),
        Json::String(text) => text.clone().into(),
        other => other.to_string().into(),
    }
}
