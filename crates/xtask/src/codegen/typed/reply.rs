//! Replies: native values, and everything else kept.

use super::docs::{comment, field as field_docs};
use super::model::{Model, is_many, native};
use super::record::debug;
use crate::codegen::names::field_name;
use srskit_catalogue::commands::{Field, Level};

/// The struct of a reply, how it is read, and what of it is shown.
pub(super) fn render(model: &Model<'_>, name: &str, owner: &str, summary: &str, fields: &[Field]) -> String {
    let mut text = comment("", &[summary.to_owned()]);
    text.push_str(&format!("#[derive(Clone, PartialEq, Eq)]\npub struct {name} {{\n"));
    for field in fields {
        text.push_str(&comment("    ", &[field_docs(field, "")]));
        let native = native(&field.kind, field, owner);
        let kind = if field.must || is_many(&field.kind) { native } else { format!("Option<{native}>") };
        text.push_str(&format!("    pub {}: {kind},\n", field_name(&field.name)));
    }
    text.push_str("    /// Attributes that no other field names or nobody could read, as they came.\n    pub other: OwnedAssoc,\n}\n\n");
    text.push_str(&read(name, fields));
    text + &debug(model, name, fields)
}

fn read(name: &str, fields: &[Field]) -> String {
    let mut text = format!(
        "impl {name} {{\n    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {{\n        \
         let mut reply = ReplyFields::of(spec, answer);\n        Ok(Self {{\n"
    );
    // What takes all that is left comes last.
    let (rest, named): (Vec<_>, Vec<_>) = fields.iter().partition(|field| *field.key == "*");
    for field in named.into_iter().chain(rest) {
        text.push_str(&format!("{}: {},\n", field_name(&field.name), value(field)));
    }
    text + "other: reply.rest(),\n        })\n    }\n}\n\n"
}

fn value(field: &Field) -> String {
    let key = field.key.as_str();
    let many = is_many(&field.kind);
    let value = match field.level {
        _ if key == "*" => return "reply.take_rest()".to_owned(),
        Level::Derived => format!("reply.derived({key:?})"),
        Level::Envelope => format!("reply.item({key:?})"),
        Level::Attributes | Level::Both if many => return format!("reply.take_or_empty({key:?})"),
        Level::Attributes | Level::Both => format!("reply.take({key:?})"),
    };
    match (field.must, many) {
        (true, _) => format!("typed::must(spec, {key:?}, {value})?"),
        (false, true) => format!("{value}.unwrap_or_default()"),
        (false, false) => value,
    }
}
