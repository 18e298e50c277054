//! Words, and records that are sent or come back.

use super::kinds::{input, output, union};
use super::text::{camel, comment};
use crate::codegen::names::camel_case;
use crate::codegen::typed::{Model, docs};
use srskit_catalogue::commands::{Field, Kind, Need, Preset, Record};

/// The lists of words that rows share.
pub(super) fn words(model: &Model<'_>) -> String {
    let mut text = String::new();
    for list in &model.catalogue.enums {
        let note = list.note.as_ref().map(|note| docs::sentence(note)).unwrap_or_default();
        let open = if list.open { "The list is not known to be complete." } else { "" };
        let summary = format!("`{}`.", *list.name);
        text.push('\n');
        text.push_str(&comment("", &[summary, note, open.to_owned()]));
        text.push_str(&format!("export type {} = {}\n", camel_case(&list.name), union(&list.values)));
    }
    text
}

pub(super) fn render(model: &Model<'_>) -> String {
    let mut text = String::new();
    for record in &model.catalogue.records {
        let summary = docs::sentence(&record.summary);
        if model.is_sent(record) {
            let is_loose = is_ever_loose(model, record);
            let lines = record.fields.iter().filter(|field| is_given(field)).map(|field| {
                // A record that may stand incomplete somewhere is checked there, not by its type.
                sent(model, field, is_loose || field.position.is_some())
            });
            text.push_str(&interface(&format!("{}Input", camel_case(&record.name)), "", &summary, lines));
        }
        if model.is_read(record) {
            let lines = record.fields.iter().map(read).chain([OTHER.to_owned()]);
            text.push_str(&interface(&camel_case(&record.name), "", &summary, lines));
        }
    }
    text
}

/// What comes back beside the known fields.
pub(super) const OTHER: &str =
    "  /** What no row of the catalogue names, or nobody could read, spelt as on the wire. */
  readonly other?: { readonly [key: string]: Output }\n";

/// An interface with lines that are made already.
pub(super) fn interface(name: &str, base: &str, summary: &str, lines: impl Iterator<Item = String>) -> String {
    let summary = comment("", &[summary.to_owned()]);
    let lines: String = lines.collect();
    let body = if lines.is_empty() { "{}\n".to_owned() } else { format!("{{\n{lines}}}\n") };
    format!("\n{summary}export interface {name} {base}{body}")
}

/// Whether a caller may give it: what is always the same is sent by itself.
pub(super) fn is_given(field: &Field) -> bool {
    !field.reply_only && *field.key != "*" && !matches!(field.preset, Some(Preset::Fixed(_)))
}

/// A field that is given.
pub(super) fn sent(model: &Model<'_>, field: &Field, is_loose: bool) -> String {
    let (mark, end) = if is_loose || is_optional(field) { ("?", " | undefined") } else { ("", "") };
    let about = comment("  ", &[about(field)]);
    format!("{about}  {}{mark}: {}{end}\n", camel(&field.name), input(model, field))
}

/// A field that comes back: anything but what a reply must have may be missing.
pub(super) fn read(field: &Field) -> String {
    let mark = if field.must { "" } else { "?" };
    let about = comment("  ", &[about(field)]);
    format!("{about}  readonly {}{mark}: {}\n", camel(&field.name), output(&field.kind))
}

/// Whether it may be left out.
pub(super) fn is_optional(field: &Field) -> bool {
    field.need != Need::Required || field.preset.is_some() || !field.unless.is_empty()
}

fn is_ever_loose(model: &Model<'_>, record: &Record) -> bool {
    let commands = model.catalogue.commands.iter().flat_map(|command| &command.request);
    let records = model.catalogue.records.iter().flat_map(|record| &record.fields);
    commands.chain(records).any(|field| field.loose && field.kind.record() == Some(record.name.as_str()))
}

/// What a field is.
fn about(field: &Field) -> String {
    let mut parts = docs::details(field);
    if field.name != *field.key && *field.key != "*" {
        parts.push(format!("`{}` on the wire", *field.key));
    }
    let mut sentences = Vec::new();
    if !parts.is_empty() {
        sentences.push(format!("{}.", docs::sentence(&parts.join(", ")).trim_end_matches('.')));
    }
    sentences.extend(docs::facts(field, str::to_owned));
    if field.secret {
        sentences.push("A secret: never log it.".to_owned());
    }
    if sentences.is_empty() { format!("{}.", what(field)) } else { sentences.join(" ") }
}

/// The name in words, where nothing else is known.
fn what(field: &Field) -> String {
    let words = match field.kind.inner() {
        Kind::Domain => "A name with its suffix, e.g. `example.com`".to_owned(),
        Kind::Email => "A mail address".to_owned(),
        Kind::Ip => "An IP address".to_owned(),
        _ => {
            let words = field.name.replace('_', " ");
            docs::sentence(&words).trim_end_matches('.').to_owned()
        }
    };
    if matches!(field.kind, Kind::List(_)) { format!("{words}; a list") } else { words }
}
