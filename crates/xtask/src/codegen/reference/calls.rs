//! How a command is called in Rust and in the shell.

use super::group_name;
use super::sample::{self, Sample};
use crate::codegen::names::{camel_case, field_name};
use crate::codegen::typed::{native, required, variant};
use serde_json::{Map, Value};
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Command, Field, Group, Kind};

/// Containers stand there as variables; their types are in the list of uses.
pub(super) fn rust(command: &Command) -> String {
    let name = camel_case(&command.method);
    let module = match command.group {
        Group::Event => "events",
        Group::User => "account",
        group => group_name(group),
    };
    let mut uses = vec![name.clone()];
    let mut given = Vec::new();
    for field in required(command) {
        let native = native(&field.kind, field, &name);
        let is_type = matches!(field.kind, Kind::Choice(_));
        if is_type && !uses.contains(&native) {
            uses.push(native);
        }
        given.push(argument(field, &name));
    }
    uses.sort();
    let uses = if let [only] = uses.as_slice() { only.clone() } else { format!("{{{}}}", uses.join(", ")) };
    format!(
        "use srskit::{module}::{uses};\n\nlet command = {name}::new({});\nlet reply = client.call(&command)?;",
        given.join(", ")
    )
}

fn argument(field: &Field, owner: &str) -> String {
    let text = sample::text(field, &field.kind);
    match &field.kind {
        Kind::Choice(choice) => {
            let word = choice.values.first().map_or("", String::as_str);
            format!("{}::{}", native(&field.kind, field, owner), variant(word))
        }
        Kind::Flag01 | Kind::FlagYn => "true".to_owned(),
        Kind::Int { .. } | Kind::Epoch => text,
        Kind::Money | Kind::Date | Kind::DateTime => format!("{text:?}.parse()?"),
        kind if kind.is_scalar() && !matches!(kind, Kind::Seconds) && !field.secret => format!("{text:?}"),
        _ => field_name(&field.name),
    }
}

/// Single values as arguments; secrets and what holds others come from a file.
pub(super) fn shell(catalogue: &Catalogue, command: &Command) -> String {
    let mut line = format!("srskit {} {}", group_name(command.group), command.method.replace('_', "-"));
    let mut file = Map::new();
    let main = main_field(command);
    if let Some(main) = main {
        line.push_str(&format!(" {}", quoted(&sample::text(main, &main.kind))));
    }
    let asked = command.request.iter().filter(|field| sample::is_asked(field));
    for field in asked.filter(|field| main.is_none_or(|main| main.key != field.key)) {
        if field.kind.is_scalar() && !field.secret {
            let name = if field.name == "username" { "field-username" } else { &field.name };
            line.push_str(&format!(" --{} {}", name.replace('_', "-"), quoted(&sample::text(field, &field.kind))));
        } else {
            file.insert(field.name.clone(), json(&sample::asked(catalogue, field)));
        }
    }
    if file.is_empty() {
        return format!("```sh\n{line}\n```");
    }
    let file = serde_json::to_string_pretty(&Value::Object(file)).unwrap_or_default();
    format!("```sh\n{line} --values values.json\n```\n\nwith this in `values.json`:\n\n```json\n{file}\n```")
}

/// The field that needs no name, as the command line finds it.
fn main_field(command: &Command) -> Option<&Field> {
    let plain = |kind: &Kind| match kind {
        Kind::Int { values, .. } => values.is_empty(),
        kind => matches!(kind, Kind::Text | Kind::Domain | Kind::Email | Kind::Ip),
    };
    let is_main = |field: &&Field| {
        field.need == srskit_catalogue::commands::Need::Required
            && !field.secret
            && field.preset.is_none()
            && !field.reply_only
            && *field.key != "*"
            && plain(&field.kind)
    };
    command.request.iter().find(is_main)
}

fn quoted(text: &str) -> String {
    let is_plain = text.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-+@:/".contains(letter));
    if is_plain { text.to_owned() } else { format!("'{text}'") }
}

fn json(sample: &Sample) -> Value {
    match sample {
        Sample::Text(text) => Value::String(text.clone()),
        Sample::Assoc(items) => Value::Object(items.iter().map(|(key, value)| (key.clone(), json(value))).collect()),
        Sample::Array(items) => items.iter().map(json).collect(),
    }
}
