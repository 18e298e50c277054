//! Replies and the records in them, as classes.

use super::docs;
use super::kinds::{output, word};
use super::text::{bracketed, docstring, head, paragraph, quoted};
use crate::codegen::names::camel_case;
use crate::codegen::typed::{Model, is_many, reply_name};
use srskit_catalogue::commands::{Command, Field, Kind, Level};
use std::collections::BTreeMap;

/// Names that every reply has and no field of a command may take over.
const OF_EVERY_REPLY: [&str; 3] = ["outcome", "code", "raw"];

pub(super) fn render(model: &Model<'_>) -> String {
    let mut classes: BTreeMap<String, String> = BTreeMap::new();
    for record in model.catalogue.records.iter().filter(|record| model.is_read(record)) {
        let name = camel_case(&record.name);
        let summary = crate::codegen::typed::docs::sentence(&record.summary);
        classes.insert(name.clone(), class(model, &name, &name, "Record", &summary, &record.fields));
    }
    let mut replies = Vec::new();
    for command in &model.catalogue.commands {
        let name = reply_name(command);
        replies.push(format!("{}: {}", quoted(&command.method), quoted(&name)));
        if name != "BareReply" {
            classes.insert(name, reply(model, command));
        }
    }
    let mut text = head("What comes back: a class for each reply, and for each record in one.");
    text.push_str(
        "import datetime as dt\nfrom decimal import Decimal\nfrom typing import Any, ClassVar, Dict, FrozenSet, Mapping, Optional, Sequence\n\n\
         from .typed import EMPTY, BareReply, Record, TypedReply\nfrom .words import *  # noqa: F403\n\n",
    );
    let names: Vec<_> = std::iter::once(quoted("BareReply")).chain(classes.keys().map(|name| quoted(name))).collect();
    text.push_str(&bracketed("__all__ = [", &names, "]"));
    text.extend(classes.into_values());
    replies.sort();
    text + "\n\n"
        + &bracketed("REPLIES: Dict[str, str] = {", &replies, "}")
        + "\"\"\"The class of the reply to each command.\"\"\"\n"
}

fn reply(model: &Model<'_>, command: &Command) -> String {
    let name = reply_name(command);
    let summary = match &command.reply {
        Some(shared) => crate::codegen::typed::docs::sentence(shared.summary.trim_start_matches("Rows of ")),
        None => format!("The reply to `{}`.", *command.method),
    };
    let owner = if command.reply.is_some() { name.clone() } else { camel_case(&command.method) };
    class(model, &name, &owner, "TypedReply", &summary, &command.response)
}

fn class(model: &Model<'_>, name: &str, owner: &str, base: &str, summary: &str, fields: &[Field]) -> String {
    let mut text = format!("\n\nclass {name}({base}):\n");
    let about: Vec<_> = fields.iter().map(|field| (field.name.clone(), docs::field(field))).collect();
    let summary = paragraph("    ", summary);
    text.push_str(&docstring("    ", &[summary, docs::section("    ", "Attributes", &about)]));
    text.push('\n');
    text.push_str(&tables(model, owner, fields));
    for field in fields {
        text.push_str(&attribute(field, owner));
    }
    text
}

/// What the package has to know of the fields at run time.
fn tables(model: &Model<'_>, owner: &str, fields: &[Field]) -> String {
    let words: Vec<_> = fields
        .iter()
        .filter_map(|field| match field.kind.inner() {
            Kind::Choice(choice) => Some(format!("{}: {}", quoted(&field.name), quoted(&word(choice, field, owner)))),
            _ => None,
        })
        .collect();
    let shown = fields.iter().filter(|field| is_shown(model, field));
    let mut shown: Vec<_> = shown.map(|field| quoted(&field.name)).collect();
    if let [only] = shown.as_mut_slice() {
        only.push(',');
    }
    let mut text = String::new();
    if !words.is_empty() {
        text.push_str(&bracketed("    _words: ClassVar[Mapping[str, str]] = {", &words, "}"));
    }
    if !shown.is_empty() {
        text.push_str(&bracketed("    _shown: ClassVar[FrozenSet[str]] = frozenset((", &shown, "))"));
    }
    text
}

/// What holds others masks itself.
fn is_shown(model: &Model<'_>, field: &Field) -> bool {
    let holds_records = matches!(field.kind.inner(), Kind::Record(_));
    // What is worked out from a reply is a judgement, not data.
    let is_judgement = field.level == Level::Derived && matches!(field.kind, Kind::Flag01 | Kind::Choice(_));
    holds_records
        || is_judgement
        || (model.shown.contains(field.key.as_str()) && !field.secret && field.kind.inner().is_scalar())
}

fn attribute(field: &Field, owner: &str) -> String {
    assert!(!OF_EVERY_REPLY.contains(&field.name.as_str()), "{owner}.{} hides what every reply has", field.name);
    let native = output(&field.kind, field, owner);
    let (name, kind) = (&field.name, &field.kind);
    match kind {
        // The reply's own text is never missing, so this one is not either.
        _ if name == "text" => format!("    {name}: str = \"\"\n"),
        Kind::Map(_) => format!("    {name}: {native} = EMPTY\n"),
        kind if is_many(kind) => format!("    {name}: {native} = ()\n"),
        _ if field.must => format!("    {name}: {native}\n"),
        _ => format!("    {name}: Optional[{native}] = None\n"),
    }
}
