//! A test for every command: the typed door and the door by name give the same bytes.
//!
//! The values are made up from the types; they fit the checks, and every field has one.

use super::model::{Model, native, variant};
use super::request::required;
use crate::codegen::header;
use crate::codegen::names::{camel_case, field_name};
use srskit_catalogue::commands::{Choice, Command, Field, Group, Kind, Level, Preset};
use std::path::PathBuf;

const FOLDER: &str = "crates/srskit-core/tests/doors";

pub(super) fn render(model: &Model<'_>, folders: &[(&str, &[Group], &str)]) -> Vec<(PathBuf, String)> {
    folders
        .iter()
        .map(|(folder, groups, _)| {
            let commands = model.catalogue.commands.iter().filter(|command| groups.contains(&command.group));
            let tests: String = commands.map(|command| test(model, command)).collect();
            let text = format!("{}use super::*;\nuse srskit_core::{folder}::*;\n\n{tests}", header("commands/*.toml"));
            (PathBuf::from(format!("{FOLDER}/{folder}.rs")), text.trim_end().to_owned() + "\n")
        })
        .collect()
}

fn test(model: &Model<'_>, command: &Command) -> String {
    let name = camel_case(&command.method);
    let sample = Sample { model, owner: &name };
    let given = required(command);
    let arguments: Vec<_> = given.iter().map(|field| sample.typed(field)).collect();
    let mut typed = format!("{name}::new({})", arguments.join(", "));
    let is_fixed = |field: &&Field| matches!(field.preset, Some(Preset::Fixed(_)));
    let rest = command.request.iter().filter(|field| !given.contains(field) && !is_fixed(field));
    typed.extend(rest.map(|field| format!(".with_{}({})", field.name, sample.typed(field))));
    // The other way round, since the order must not matter.
    let named = command.request.iter().rev().filter(|field| !is_fixed(field));
    let named: Vec<_> = named.map(|field| format!("({:?}, {})", field.name, sample.named(field))).collect();
    let count: usize = command.request.iter().map(|field| if field.level == Level::Both { 2 } else { 1 }).sum();
    format!(
        "#[test]\nfn {}() {{\n    let typed = {typed};\n    let named = assoc([{}]);\n    same({:?}, &typed, named, {count});\n}}\n\n",
        *command.method,
        named.join(", "),
        *command.name
    )
}

struct Sample<'a> {
    model: &'a Model<'a>,
    owner: &'a str,
}

impl Sample<'_> {
    /// The value as a typed caller writes it.
    fn typed(&self, field: &Field) -> String {
        match &field.kind {
            Kind::List(inner) => {
                let entries: Vec<_> = (0..entries(field)).map(|index| self.typed_value(inner, field, index)).collect();
                format!("[{}]", entries.join(", "))
            }
            kind => self.typed_value(kind, field, 0),
        }
    }

    fn typed_value(&self, kind: &Kind, field: &Field, index: usize) -> String {
        match kind {
            Kind::Record(name) => self.record(name, index),
            Kind::List(inner) => format!("vec![{}]", self.typed_value(inner, field, index)),
            Kind::Choice(choice) => match word(choice) {
                Some(word) => format!("{}::{}", native(kind, field, self.owner), variant(word)),
                None => "String::new()".to_owned(),
            },
            Kind::Flag01 | Kind::FlagYn => "true".to_owned(),
            Kind::Int { .. } | Kind::Epoch => scalar(kind, field, index),
            Kind::Money => format!("{:?}.parse::<Money>().unwrap()", scalar(kind, field, index)),
            Kind::Seconds => "Duration::from_millis(1500)".to_owned(),
            Kind::Date => format!("{:?}.parse::<Date>().unwrap()", scalar(kind, field, index)),
            Kind::DateTime => format!("{:?}.parse::<Timestamp>().unwrap()", scalar(kind, field, index)),
            Kind::AnyAssoc => "anything()".to_owned(),
            Kind::AnyArray => "vec![\"anything\".into()]".to_owned(),
            kind => format!("{:?}", scalar(kind, field, index)),
        }
    }

    fn record(&self, name: &str, index: usize) -> String {
        let record = self.model.record(name);
        let sample = Sample { model: self.model, owner: &camel_case(name) };
        let fields: Vec<_> = record
            .fields
            .iter()
            .map(|field| {
                let value =
                    if field.reply_only { "Default::default()".to_owned() } else { sample.field(record, field, index) };
                format!("{}: {value}", field_name(&field.name))
            })
            .collect();
        format!("{} {{ {}, other: OwnedAssoc::new() }}", camel_case(name), fields.join(", "))
    }

    /// A record's field as it stands in the struct.
    fn field(&self, record: &srskit_catalogue::commands::Record, field: &Field, index: usize) -> String {
        let value = match &field.kind {
            Kind::List(inner) => {
                let entry = |index| into(self.typed_value(inner, field, index));
                format!("vec![{}]", (0..entries(field)).map(entry).collect::<Vec<_>>().join(", "))
            }
            kind => {
                let value = if field.position.is_some() {
                    (index + 1).to_string()
                } else {
                    self.typed_value(kind, field, index)
                };
                into(value)
            }
        };
        if self.model.is_optional(record, field) { format!("Some({value})") } else { value }
    }

    /// The value as it comes from another language: flags as `true`, lists of records as they are, or short.
    fn named(&self, field: &Field) -> String {
        match (&field.kind, field.plain.is_some()) {
            (Kind::List(inner), false) => {
                let entries: Vec<_> = (0..entries(field)).map(|index| self.named_value(inner, field, index)).collect();
                format!("list([{}])", entries.join(", "))
            }
            (Kind::List(inner), true) => {
                let entries: Vec<_> = (0..entries(field)).map(|index| self.plain(inner, field, index)).collect();
                format!("list([{}])", entries.join(", "))
            }
            (kind, _) => self.named_value(kind, field, 0),
        }
    }

    /// A record as the text that stands for it.
    fn plain(&self, kind: &Kind, field: &Field, index: usize) -> String {
        let record = kind.record().map(|name| self.model.record(name));
        let inner = record.zip(field.plain.as_ref()).and_then(|(record, plain)| record.field(plain));
        inner.map_or_else(String::new, |inner| format!("text({:?})", scalar(&inner.kind, inner, index)))
    }

    fn named_value(&self, kind: &Kind, field: &Field, index: usize) -> String {
        match kind {
            Kind::Record(name) => {
                let sample = Sample { model: self.model, owner: &camel_case(name) };
                let fields = self
                    .model
                    .record(name)
                    .fields
                    .iter()
                    .rev()
                    .filter(|field| !field.reply_only && field.position.is_none());
                let fields: Vec<_> =
                    fields.map(|field| format!("({:?}, {})", field.name, sample.named_in(field, index))).collect();
                format!("Value::Assoc(assoc([{}]))", fields.join(", "))
            }
            Kind::List(inner) => format!("list([{}])", self.named_value(inner, field, index)),
            Kind::AnyAssoc => "Value::Assoc(anything())".to_owned(),
            Kind::AnyArray => "list([text(\"anything\")])".to_owned(),
            Kind::Flag01 | Kind::FlagYn => "text(\"true\")".to_owned(),
            kind => format!("text({:?})", scalar(kind, field, index)),
        }
    }

    fn named_in(&self, field: &Field, index: usize) -> String {
        match &field.kind {
            Kind::List(_) => self.named(field),
            kind => self.named_value(kind, field, index),
        }
    }
}

/// A literal as the text that the struct holds.
fn into(value: String) -> String {
    let is_literal = value.starts_with('"') && value.ends_with('"');
    if is_literal { format!("{value}.into()") } else { value }
}

/// How many entries a list has: as few as are allowed, and at least one.
fn entries(field: &Field) -> usize {
    let least = field.range.map_or(1, |(least, _)| least);
    usize::try_from(least).unwrap_or(1).max(1)
}

fn word(choice: &Choice) -> Option<&str> {
    choice.values.first().map(String::as_str)
}

/// A value that fits the type and the limits.
///
/// Values differ from field to field where they can, so that a swap shows.
fn scalar(kind: &Kind, field: &Field, index: usize) -> String {
    let different = 10 + field.name.len() as i64;
    match kind {
        Kind::Int { values, .. } => {
            values.first().copied().or(field.range.map(|(least, _)| least)).unwrap_or(7).to_string()
        }
        Kind::Epoch => "1700000000".to_owned(),
        Kind::Money => "12.50".to_owned(),
        Kind::Seconds => "1.5".to_owned(),
        Kind::Date => format!("2027-08-{:02}", different % 28 + 1),
        Kind::DateTime => "2027-08-26 11:40:14".to_owned(),
        Kind::Email => format!("{}@example.com", field.name),
        Kind::Phone => "+1.4165550123".to_owned(),
        Kind::Domain => format!("{}{index}.example.com", field.name.replace('_', "-")),
        Kind::Ip if field.key.contains("v6") => "2001:db8::7".to_owned(),
        Kind::Ip => "192.0.2.7".to_owned(),
        Kind::Choice(choice) => word(choice).unwrap_or_default().to_owned(),
        _ => text(field),
    }
}

/// A text of its own for each field, with a character that needs two bytes where there is room.
fn text(field: &Field) -> String {
    let text = format!("Zoë {}", field.name.replace('_', " "));
    let most = field.max.unwrap_or(64);
    text.chars().take(most).collect::<String>().trim().to_owned()
}
