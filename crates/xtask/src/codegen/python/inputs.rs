//! Records that are sent, as typed dicts.

use super::docs;
use super::kinds::input;
use super::text::{bracketed, docstring, head, paragraph, quoted};
use crate::codegen::names::camel_case;
use crate::codegen::typed::Model;
use srskit_catalogue::commands::{Field, Record};

pub(super) fn render(model: &Model<'_>) -> String {
    let records: Vec<_> = model.catalogue.records.iter().filter(|record| model.is_sent(record)).collect();
    let mut text = head("Nested values of commands, as typed dicts: plain dicts at run time.");
    text.push_str(
        "import datetime as dt\nfrom decimal import Decimal\nfrom typing import Any, Mapping, Sequence, TypedDict, Union\n\n\
         from .words import *  # noqa: F403\n\n",
    );
    let mut names: Vec<_> = ["Amount", "Day", "Moment", "Span"].map(quoted).into();
    names.extend(records.iter().map(|record| quoted(&format!("{}Input", camel_case(&record.name)))));
    text.push_str(&bracketed("__all__ = [", &names, "]"));
    text.push_str(
        "\nAmount = Union[Decimal, int, str]\n\"\"\"An exact amount; never a float.\"\"\"\n\
         Day = Union[dt.date, str]\n\"\"\"A day; as text \"2027-08-26\".\"\"\"\n\
         Moment = Union[dt.datetime, str]\n\"\"\"A date with a time of day; as text \"2027-08-26 11:40:14\".\"\"\"\n\
         Span = Union[dt.timedelta, Decimal, int, str]\n\"\"\"A time span; as number or text in seconds.\"\"\"\n",
    );
    for record in records {
        text.push_str(&class(model, record));
    }
    text
}

fn class(model: &Model<'_>, record: &Record) -> String {
    let owner = camel_case(&record.name);
    let sent = record.fields.iter().filter(|field| !field.reply_only && *field.key != "*");
    // A record that may stand incomplete somewhere is checked there, not by its type.
    let (needed, others): (Vec<_>, Vec<_>) =
        sent.partition(|field| !docs::is_optional(field) && field.position.is_none());
    let is_always_whole = !is_ever_loose(model, record);
    let mut text = String::new();
    let mut base = "TypedDict".to_owned();
    if !needed.is_empty() && is_always_whole {
        base = format!("_{owner}Needed");
        text.push_str(&format!("\n\nclass {base}(TypedDict):\n"));
        text.push_str(&lines(model, &needed, &owner));
    }
    let listed: Vec<&Field> = if is_always_whole { others } else { needed.into_iter().chain(others).collect() };
    text.push_str(&format!("\n\nclass {owner}Input({base}, total=False):\n"));
    let all = record.fields.iter().filter(|field| !field.reply_only && *field.key != "*");
    let about: Vec<_> = all.map(|field| (field.name.clone(), docs::field(field))).collect();
    let summary = paragraph("    ", &crate::codegen::typed::docs::sentence(&record.summary));
    text.push_str(&docstring("    ", &[summary, docs::section("    ", "Keys", &about)]));
    let lines = lines(model, &listed, &owner);
    if lines.is_empty() { text } else { text + "\n" + &lines }
}

fn is_ever_loose(model: &Model<'_>, record: &Record) -> bool {
    let commands = model.catalogue.commands.iter().flat_map(|command| &command.request);
    let records = model.catalogue.records.iter().flat_map(|record| &record.fields);
    commands.chain(records).any(|field| field.loose && field.kind.record() == Some(record.name.as_str()))
}

fn lines(model: &Model<'_>, fields: &[&Field], owner: &str) -> String {
    fields.iter().map(|field| format!("    {}: {}\n", field.name, input(model, field, owner))).collect()
}
