//! Docstrings, from the catalogue.

use super::text::{entry, paragraph};
use crate::codegen::typed::docs::{cost, details, facts};
use srskit_catalogue::commands::{Command, Field, Kind, Need, Status};

/// What a field is, in one line.
pub(super) fn field(field: &Field) -> String {
    let mut parts = details(field);
    if let Kind::Choice(choice) = field.kind.inner()
        && choice.values.len() <= 6
    {
        parts.push(format!("one of {}", choice.values.join(", ")));
    }
    if field.name != *field.key && *field.key != "*" {
        parts.push(format!("`{}` on the wire", *field.key));
    }
    let mut sentences = Vec::new();
    if !parts.is_empty() {
        sentences.push(format!("{}.", parts.join(", ")));
    }
    sentences.extend(facts(field, str::to_owned));
    if sentences.is_empty() {
        sentences.push(format!("{}.", what(field)));
    }
    sentences.join(" ")
}

/// The name in words, where nothing else is known.
fn what(field: &Field) -> String {
    let form = match field.kind.inner() {
        Kind::Domain => "name with its suffix, e.g. \"example.com\"".to_owned(),
        Kind::Email => "mail address".to_owned(),
        Kind::Ip => "IP address".to_owned(),
        Kind::Flag01 | Kind::FlagYn => "whether it is so".to_owned(),
        Kind::Money => "exact amount".to_owned(),
        Kind::Record(_) => "see its type".to_owned(),
        _ => field.name.replace('_', " "),
    };
    if matches!(field.kind, Kind::List(_)) { format!("a list; each {form}") } else { form }
}

/// A section with an entry for each field.
pub(super) fn section(indent: &str, title: &str, fields: &[(String, String)]) -> String {
    if fields.is_empty() {
        return String::new();
    }
    let entries: Vec<_> = fields.iter().map(|(name, text)| format!("    {}", entry(indent, name, text))).collect();
    format!("{title}:\n{}", entries.join("\n"))
}

/// The docstring of a method.
pub(super) fn method(command: &Command, lead: &str, arguments: &[(String, String)]) -> Vec<String> {
    let indent = "        ";
    let codes: Vec<String> = command.codes.iter().map(|code| code.to_string()).collect();
    let codes = if codes.is_empty() { String::new() } else { format!("Response codes: {}.", codes.join(", ")) };
    let source = if command.status == Status::Undocumented { "Source" } else { "Guide" };
    vec![
        paragraph(indent, lead),
        paragraph(indent, &cost(command)),
        paragraph(indent, command.notes.as_deref().unwrap_or_default()),
        section(indent, "Args", arguments),
        section(indent, "Raises", &raises(command)),
        [codes, format!("{source}: {}", *command.source)]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join("\n"),
    ]
}

fn raises(command: &Command) -> Vec<(String, String)> {
    let mut raised = vec![("InvalidRequestError", "nothing was sent; `problems` lists what is wrong.")];
    raised.push(if command.is_chargeable() {
        ("OutcomeUnknownError", "it may have run; look, e.g. with `investigate`, before you repeat it.")
    } else {
        ("NoAnswerError", "no usable answer; repeating does no harm.")
    });
    raised.push(("RejectedError", "the service said no; see `response_code` and `reason`."));
    raised.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

/// Whether an argument may be left out.
pub(super) fn is_optional(field: &Field) -> bool {
    field.need != Need::Required || field.preset.is_some() || !field.unless.is_empty()
}
