//! Made-up values that fit the types.

use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Command, Field, Kind, Level, Need, Preset};

/// A value on the wire.
pub(super) enum Sample {
    Text(String),
    Assoc(Vec<(String, Sample)>),
    Array(Vec<Sample>),
}

/// Whether a caller has to give it.
pub(super) fn is_asked(field: &Field) -> bool {
    let has_others = field.unless.iter().any(|key| key != "cookie");
    field.need == Need::Required && field.preset.is_none() && !has_others && !field.reply_only && *field.key != "*"
}

/// What is always sent, with the fields; the values of presets included.
pub(super) fn request<'c>(catalogue: &Catalogue, command: &'c Command) -> Vec<(&'c Field, Sample)> {
    let value = |field: &'c Field| {
        let text = match &field.preset {
            Some(Preset::Fixed(value) | Preset::Default(value)) => value.clone(),
            Some(Preset::Follows(_)) if field.need == Need::Required => "0".to_owned(),
            _ if is_asked(field) => return Some((field, asked(catalogue, field))),
            _ => return None,
        };
        Some((field, Sample::Text(text)))
    };
    command.request.iter().filter_map(value).collect()
}

/// What comes back beside code and text.
pub(super) fn reply<'c>(catalogue: &Catalogue, command: &'c Command) -> Vec<(&'c Field, Sample)> {
    let fields = command.response.iter().filter(|field| field.level != Level::Derived && *field.key != "*");
    fields.map(|field| (field, of(catalogue, field, &field.kind, |_| true))).collect()
}

/// The value of a field that a caller has to give, with what has to be in it.
pub(super) fn asked(catalogue: &Catalogue, field: &Field) -> Sample {
    of(catalogue, field, &field.kind, |field| is_asked(field) || field.position.is_some())
}

fn of(catalogue: &Catalogue, field: &Field, kind: &Kind, takes: fn(&Field) -> bool) -> Sample {
    match kind {
        Kind::Record(name) => {
            let fields = catalogue.record(name).map(|record| record.fields.as_slice()).unwrap_or_default();
            let fields = fields.iter().filter(|field| takes(field) && *field.key != "*");
            Sample::Assoc(fields.map(|field| (named(field), of(catalogue, field, &field.kind, takes))).collect())
        }
        Kind::List(inner) => {
            let count = field.range.map_or(1, |(least, _)| least.max(1));
            Sample::Array((0..count).map(|_| of(catalogue, field, inner, takes)).collect())
        }
        Kind::Map(inner) => Sample::Assoc(vec![("example.com".to_owned(), of(catalogue, field, inner, takes))]),
        Kind::AnyAssoc => Sample::Assoc(vec![("key".to_owned(), Sample::Text("value".to_owned()))]),
        Kind::AnyArray => Sample::Array(vec![Sample::Text("value".to_owned())]),
        kind => Sample::Text(text(field, kind)),
    }
}

fn named(field: &Field) -> String {
    (*field.key).clone()
}

/// A single value in the form of the wire.
pub(super) fn text(field: &Field, kind: &Kind) -> String {
    let text = match kind {
        Kind::Int { values, .. } => {
            let least = field.range.map_or(1, |(least, _)| least);
            // The least year that is allowed is no year that anybody would send.
            let number = if (1900..2027).contains(&least) { 2027 } else { least };
            return values.first().copied().unwrap_or(number).to_string();
        }
        Kind::Money => "12.50",
        Kind::Seconds => "1.5",
        Kind::Flag01 => "1",
        Kind::FlagYn => "Y",
        Kind::Date => "2027-08-26",
        Kind::DateTime => "2027-08-26 11:40:14",
        Kind::Epoch => "1700000000",
        Kind::Email => "owner@example.com",
        Kind::Phone => "+1.4165550123",
        Kind::Domain => "example.com",
        Kind::Ip if field.key.contains("v6") => "2001:db8::7",
        Kind::Ip => "192.0.2.7",
        Kind::Choice(choice) => choice.values.first().map_or("word", String::as_str),
        _ => return free_text(field),
    };
    text.to_owned()
}

fn free_text(field: &Field) -> String {
    let known = match field.name.as_str() {
        "country" => "CA",
        "first_name" => "Ada",
        "last_name" => "Example",
        "city" => "Toronto",
        "state" => "ON",
        "postal_code" => "M5V 0A1",
        "address1" => "1 Example Street",
        name => name,
    };
    let mut text: String = known.chars().take(field.max.unwrap_or(64)).collect();
    while text.chars().count() < field.min.unwrap_or_default() {
        text.push('x');
    }
    text
}
