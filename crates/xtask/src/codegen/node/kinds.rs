//! Which types of TypeScript the catalogue's kinds become.

use crate::codegen::names::camel_case;
use crate::codegen::typed::Model;
use srskit_catalogue::commands::{Choice, Field, Kind};

/// The type of a value that is given.
pub(super) fn input(model: &Model<'_>, field: &Field) -> String {
    match (&field.kind, &field.plain) {
        // A plain text stands for a record with that field.
        (Kind::List(inner), Some(_)) => format!("readonly (string | {})[]", given(model, inner)),
        (kind, _) => given(model, kind),
    }
}

fn given(model: &Model<'_>, kind: &Kind) -> String {
    match kind {
        Kind::Int { .. } | Kind::Epoch => "number".to_owned(),
        Kind::Money => "Amount".to_owned(),
        Kind::Seconds => "Span | number".to_owned(),
        Kind::Choice(choice) => word(choice, choice.open),
        Kind::AnyAssoc => "InputObject".to_owned(),
        Kind::AnyArray => "readonly Input[]".to_owned(),
        // Not all of its fields are known, so others are taken too.
        Kind::Record(name) if model.record(name).open => {
            format!("{}Input & {{ readonly [key: string]: unknown }}", camel_case(name))
        }
        Kind::Record(name) => format!("{}Input", camel_case(name)),
        Kind::List(inner) => format!("readonly {}[]", grouped(given(model, inner))),
        Kind::Map(inner) => format!("{{ readonly [name: string]: {} }}", given(model, inner)),
        single => scalar(single).to_owned(),
    }
}

/// The type of a value that comes back.
pub(super) fn output(kind: &Kind) -> String {
    match kind {
        Kind::Int { .. } | Kind::Epoch => "number".to_owned(),
        Kind::Money => "string".to_owned(),
        Kind::Seconds => "Span".to_owned(),
        // Words that nobody knew are kept.
        Kind::Choice(choice) => word(choice, true),
        Kind::AnyAssoc => "{ readonly [key: string]: Output }".to_owned(),
        Kind::AnyArray => "readonly Output[] | { readonly [key: string]: Output }".to_owned(),
        Kind::Record(name) => camel_case(name),
        Kind::List(inner) => format!("readonly {}[]", grouped(output(inner))),
        Kind::Map(inner) => format!("{{ readonly [name: string]: {} }}", output(inner)),
        single => scalar(single).to_owned(),
    }
}

fn scalar(kind: &Kind) -> &'static str {
    match kind {
        Kind::Flag01 | Kind::FlagYn => "boolean",
        Kind::Date => "Day",
        Kind::DateTime => "Moment",
        _ => "string",
    }
}

fn word(choice: &Choice, is_open: bool) -> String {
    let words = match &choice.name {
        Some(name) => camel_case(name),
        None => union(&choice.values),
    };
    if is_open { format!("Open<{words}>") } else { words }
}

/// Words as a union of literals.
pub(super) fn union(words: &[String]) -> String {
    words
        .iter()
        .map(|word| format!("'{}'", word.replace('\\', "\\\\").replace('\'', "\\'")))
        .collect::<Vec<_>>()
        .join(" | ")
}

fn grouped(kind: String) -> String {
    if kind.contains([' ', '|', '&']) { format!("({kind})") } else { kind }
}
