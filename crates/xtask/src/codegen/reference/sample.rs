//! Made-up values that fit the types, and that a call gets past the rules with.

use super::chosen;
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Command, Field, Kind, Level, Need, Preset};

/// A value on the wire.
pub(super) enum Sample {
    Text(String),
    Assoc(Vec<(String, Sample)>),
    Array(Vec<Sample>),
}

/// The fields that an example gives, of a command or a record: what is always needed, the first of those
/// that stand in for each other, and what was chosen besides.
pub(super) fn given<'f>(owner: &str, fields: &'f [Field]) -> Vec<&'f Field> {
    let mut given: Vec<&Field> = Vec::new();
    for field in fields.iter().filter(|field| *field.key != "*" && !field.reply_only) {
        let is_replaced = field.unless.iter().any(|key| given.iter().any(|given| *given.key == **key));
        let is_needed = field.need == Need::Required && field.preset.is_none() && !is_replaced;
        if is_needed || chosen::is_shown(owner, &field.name) {
            given.push(field);
        }
    }
    given
}

/// What is sent, with the fields; the values of presets included.
pub(super) fn request<'c>(catalogue: &Catalogue, command: &'c Command) -> Vec<(&'c Field, Sample)> {
    let given = given(&command.method, &command.request);
    let is_given = |key: &str| given.iter().any(|field| *field.key == key);
    let value = |field: &'c Field| {
        let text = match &field.preset {
            Some(Preset::Fixed(value) | Preset::Default(value)) => value.clone(),
            Some(Preset::Follows(path)) if follows(catalogue, &given, path) => "1".to_owned(),
            Some(Preset::Follows(_)) if field.need == Need::Required => "0".to_owned(),
            _ if is_given(&field.key) => return Some((field, sent(catalogue, &command.method, field))),
            _ => return None,
        };
        Some((field, Sample::Text(text)))
    };
    command.request.iter().filter_map(value).collect()
}

/// Whether an example gives what a path leads to.
fn follows(catalogue: &Catalogue, given: &[&Field], path: &str) -> bool {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    let field = given.iter().find(|field| *field.key == key);
    field.is_some_and(|field| match (rest, &field.kind) {
        (None, _) => true,
        (Some(rest), Kind::Record(name)) => {
            catalogue.record(name).is_some_and(|record| follows(catalogue, &self::given(name, &record.fields), rest))
        }
        (Some(_), _) => false,
    })
}

/// What comes back beside code and text.
pub(super) fn reply<'c>(catalogue: &Catalogue, command: &'c Command) -> Vec<(&'c Field, Sample)> {
    let fields = command.response.iter().filter(|field| field.level != Level::Derived && *field.key != "*");
    let maker = Maker { catalogue, fields: Fields::All };
    fields.map(|field| (field, maker.value(&command.method, field, &field.kind, 0))).collect()
}

/// The value of a field in the form of the wire.
fn sent(catalogue: &Catalogue, owner: &str, field: &Field) -> Sample {
    Maker { catalogue, fields: Fields::Sent }.value(owner, field, &field.kind, 0)
}

/// The value of a field as a caller gives it: places in lists are counted by themselves.
pub(super) fn by_caller(catalogue: &Catalogue, owner: &str, field: &Field) -> Sample {
    Maker { catalogue, fields: Fields::Given }.value(owner, field, &field.kind, 0)
}

/// Which fields of a record are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fields {
    All,
    Sent,
    Given,
}

struct Maker<'c> {
    catalogue: &'c Catalogue,
    fields: Fields,
}

impl Maker<'_> {
    fn value(&self, owner: &str, field: &Field, kind: &Kind, place: i64) -> Sample {
        match kind {
            Kind::Record(name) => self.record(name, place),
            Kind::List(inner) => {
                Sample::Array((0..entries(field)).map(|n| self.value(owner, field, inner, n)).collect())
            }
            Kind::Map(inner) => Sample::Assoc(vec![("example.com".to_owned(), self.value(owner, field, inner, 0))]),
            Kind::AnyAssoc => Sample::Assoc(vec![("key".to_owned(), Sample::Text("value".to_owned()))]),
            Kind::AnyArray => Sample::Array(vec![Sample::Text("value".to_owned())]),
            kind => Sample::Text(entry(owner, field, kind, place)),
        }
    }

    fn record(&self, name: &str, place: i64) -> Sample {
        let fields = self.catalogue.record(name).map(|record| record.fields.as_slice()).unwrap_or_default();
        let given = given(name, fields);
        let is_shown = |field: &&Field| match self.fields {
            Fields::All => *field.key != "*",
            Fields::Sent => field.position.is_some() || given.contains(field),
            Fields::Given => field.position.is_none() && given.contains(field),
        };
        let value = |field: &Field| match field.position {
            Some(first) if self.fields == Fields::Sent => Sample::Text((first + place).to_string()),
            _ => self.nth(name, field, place),
        };
        Sample::Assoc(fields.iter().filter(is_shown).map(|field| ((*field.key).clone(), value(field))).collect())
    }

    fn nth(&self, owner: &str, field: &Field, place: i64) -> Sample {
        match &field.kind {
            kind if kind.is_scalar() => Sample::Text(entry(owner, field, kind, place)),
            kind => self.value(owner, field, kind, 0),
        }
    }
}

/// How many entries an example of a list has: as few as are allowed, and at least one; few registries take
/// a single nameserver.
pub(super) fn entries(field: &Field) -> i64 {
    let least = if chosen::is_of_nameservers(&field.name) { 2 } else { 1 };
    field.range.map_or(least, |(fewest, _)| fewest.max(least))
}

/// A single value in the form of the wire, as it stands at a place of a list: hosts are not given twice.
pub(super) fn entry(owner: &str, field: &Field, kind: &Kind, place: i64) -> String {
    let text = text(owner, field, kind);
    match kind {
        Kind::Domain if place > 0 => text.replacen("ns1.", &format!("ns{}.", place + 1), 1),
        _ => text,
    }
}

/// A single value in the form of the wire.
pub(super) fn text(owner: &str, field: &Field, kind: &Kind) -> String {
    if let Some(text) = chosen::value(owner, &field.name) {
        return text.to_owned();
    }
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
    let known = chosen::free_text(&field.name).unwrap_or(&field.name);
    let mut text: String = known.chars().take(field.max.unwrap_or(4096)).collect();
    while text.chars().count() < field.min.unwrap_or_default() {
        text.push('x');
    }
    text
}
