//! Requests: what is always needed goes into `new`, the rest follows.

use super::docs::{command as command_docs, comment, field as field_docs};
use super::model::native;
use crate::codegen::names::{camel_case, field_name};
use srskit_catalogue::commands::{Command, Field, Kind, Need, Preset};

/// More arguments than this are hard to tell apart.
const MOST_ARGUMENTS: usize = 7;

pub(super) fn render(command: &Command) -> String {
    let name = camel_case(&command.method);
    let is_plain = required(command).is_empty();
    let default = if is_plain { ", Default" } else { "" };
    let mut text = comment("", &command_docs(command));
    text.push_str(&format!("#[derive(Debug, Clone{default})]\npub struct {name}(Values);\n\nimpl {name} {{\n"));
    text.push_str(&new(command, &name));
    text.push_str(&by_cookie(command, &name));
    let given = required(command);
    let setters = command.request.iter().filter(|field| !given.contains(field) && !is_fixed(field));
    text.extend(setters.map(|field| setter(field, &name)));
    if command.open {
        text.push_str(OTHER);
    }
    text + "}\n\n"
}

const OTHER: &str = "    /// Any other attribute; not all are known of this command.\n    #[must_use]\n    \
    pub fn with_other(mut self, key: impl Into<String>, value: impl Into<OwnedValue>) -> Self {\n        \
    self.0.insert(key.into(), value);\n        self\n    }\n";

fn is_fixed(field: &Field) -> bool {
    matches!(field.preset, Some(Preset::Fixed(_)))
}

/// What a caller has to give, unless acting as an end user with a cookie.
pub(in super::super) fn required(command: &Command) -> Vec<&Field> {
    let is_given = |field: &&Field| {
        let replaced = field.unless.iter().any(|key| key != "cookie");
        field.need == Need::Required && !replaced && field.preset.is_none()
    };
    command.request.iter().filter(is_given).collect()
}

fn new(command: &Command, name: &str) -> String {
    let required = required(command);
    if required.is_empty() {
        return "    /// The command; nothing is always needed.\n    pub fn new() -> Self {\n        Self::default()\n    }\n\n"
            .to_owned();
    }
    constructor("new", "With what is always needed.", &required, name)
}

/// The same for a caller who acts as an end user.
fn by_cookie(command: &Command, name: &str) -> String {
    let by_cookie = |field: &&Field| !field.unless.iter().any(|key| key == "cookie");
    let required = required(command);
    if required.iter().all(by_cookie) {
        return String::new();
    }
    let Some(cookie) = command.request.iter().find(|field| *field.key == "cookie") else { return String::new() };
    let fields: Vec<_> = std::iter::once(cookie).chain(required.into_iter().filter(by_cookie)).collect();
    constructor("by_cookie", "As the end user of a profile, by the cookie of a session.", &fields, name)
}

fn constructor(function: &str, summary: &str, fields: &[&Field], name: &str) -> String {
    let mut text = format!("    /// {summary}\n    ///\n");
    for field in fields {
        let item = comment("    ", &[field_docs(field, "")]).replacen("/// ", "/// * ", 1);
        let mut lines = item.lines();
        text.push_str(&format!("{}\n", lines.next().unwrap_or_default()));
        text.extend(lines.map(|line| format!("{}\n", line.replacen("/// ", "///   ", 1))));
    }
    if fields.len() > MOST_ARGUMENTS {
        text.push_str("    #[allow(clippy::too_many_arguments, reason = \"the command needs all of them\")]\n");
    }
    let arguments: Vec<_> =
        fields.iter().map(|field| format!("{}: {}", field_name(&field.name), argument(field, name))).collect();
    let values: Vec<_> = fields.iter().map(|field| format!(".with({:?}, {})", *field.key, wire(field, name))).collect();
    text + &format!(
        "    pub fn {function}({}) -> Self {{\n        Self(Assoc::new(){}.into())\n    }}\n\n",
        arguments.join(", "),
        values.concat()
    )
}

fn setter(field: &Field, name: &str) -> String {
    let mut text = comment("    ", &[field_docs(field, "Sets ")]);
    let argument_name = field_name(&field.name);
    text.push_str(&format!(
        "    #[must_use]\n    pub fn with_{}(mut self, {argument_name}: {}) -> Self {{\n        \
         self.0.insert({:?}, {});\n        self\n    }}\n\n",
        field.name,
        argument(field, name),
        *field.key,
        wire(field, name)
    ));
    text
}

fn argument(field: &Field, owner: &str) -> String {
    match &field.kind {
        Kind::List(inner) => match native(inner, field, owner).as_str() {
            "String" => "impl IntoIterator<Item = impl Into<String>>".to_owned(),
            native if field.plain.is_some() => format!("impl IntoIterator<Item = impl Into<{native}>>"),
            native => format!("impl IntoIterator<Item = {native}>"),
        },
        kind => match native(kind, field, owner).as_str() {
            native @ ("String" | "Secret" | "i64") => format!("impl Into<{native}>"),
            native => native.to_owned(),
        },
    }
}

/// The argument in the form of the wire.
fn wire(field: &Field, owner: &str) -> String {
    let name = field_name(&field.name);
    match &field.kind {
        Kind::List(inner) => format!("typed::list::<{}, _>({name})", native(inner, field, owner)),
        kind => match native(kind, field, owner).as_str() {
            "String" => format!("typed::text({name})"),
            "Secret" => format!("typed::secret({name})"),
            "i64" => format!("typed::int({name})"),
            _ => format!("{name}.to_wire()"),
        },
    }
}
