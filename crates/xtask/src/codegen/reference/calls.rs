//! How a command is called in the shell.

use super::group_name;
use super::sample::{self, Sample};
use serde_json::{Map, Value};
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Command, Field, Kind};

/// Single values as arguments; secrets and what holds others come from a file.
pub(super) fn shell(catalogue: &Catalogue, command: &Command) -> String {
    let mut line = format!("srskit {} {}", group_name(command.group), command.method.replace('_', "-"));
    let mut file = Map::new();
    let main = main_field(command).filter(|main| !sample::text(&command.method, main, &main.kind).contains('\n'));
    if let Some(main) = main {
        line.push_str(&format!(" {}", quoted(&sample::text(&command.method, main, &main.kind))));
    }
    let given = sample::given(&command.method, &command.request).into_iter();
    for field in given.filter(|field| main.is_none_or(|main| main.key != field.key)) {
        let text = sample::text(&command.method, field, &field.kind);
        if field.kind.is_scalar() && !field.secret && !text.contains('\n') {
            let name = if field.name == "username" { "field-username" } else { &field.name };
            line.push_str(&format!(" --{} {}", name.replace('_', "-"), quoted(&text)));
        } else {
            file.insert(field.name.clone(), json(&sample::by_caller(catalogue, &command.method, field)));
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
            && field.unit.is_none()
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
