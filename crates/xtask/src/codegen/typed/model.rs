//! Which types of Rust the catalogue's types become.

use super::super::names::camel_case;
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Choice, Command, Field, Kind, Need, Record};
use std::collections::BTreeSet;

/// What must be known of the whole catalogue to write one file.
pub(in super::super) struct Model<'a> {
    pub(in super::super) catalogue: &'a Catalogue,
    pub(in super::super) shown: BTreeSet<&'a str>,
    /// Records that some request, and that some reply holds.
    sent: BTreeSet<String>,
    read: BTreeSet<String>,
}

impl<'a> Model<'a> {
    pub(in super::super) fn of(catalogue: &'a Catalogue) -> Self {
        let mut model = Self {
            catalogue,
            shown: catalogue.shown.keys().into_iter().collect(),
            sent: BTreeSet::new(),
            read: BTreeSet::new(),
        };
        let (mut sent, mut read) = (BTreeSet::new(), BTreeSet::new());
        for command in &catalogue.commands {
            model.reach(&command.request, &mut sent);
            model.reach(&command.response, &mut read);
        }
        (model.sent, model.read) = (sent, read);
        model
    }

    /// The records below some fields.
    fn reach(&self, fields: &[Field], records: &mut BTreeSet<String>) {
        for name in fields.iter().filter_map(|field| field.kind.record()) {
            if records.insert(name.to_owned()) {
                self.reach(&self.record(name).fields, records);
            }
        }
    }

    /// A record that the catalogue's reader has looked up before.
    pub(in super::super) fn record(&self, name: &str) -> &'a Record {
        self.catalogue.record(name).expect("the catalogue has looked up all records")
    }

    pub(in super::super) fn is_sent(&self, record: &Record) -> bool {
        self.sent.contains(record.name.as_str())
    }

    pub(in super::super) fn is_read(&self, record: &Record) -> bool {
        self.read.contains(record.name.as_str())
    }

    /// Whether a field of a record's struct may be `None`; lists and plain texts are empty instead.
    pub(in super::super) fn is_optional(&self, record: &Record, field: &Field) -> bool {
        let is_plain_text = record.omits_empty && is_text(&field.kind) && !field.secret;
        let is_always_there = !self.is_read(record) && field.need == Need::Required && field.unless.is_empty();
        // What comes back is read leniently: anything may be missing.
        !is_many(&field.kind) && !is_plain_text && !is_always_there
    }

    /// Records and shared words that the rows of a command hold, however deep.
    pub(super) fn shared_types(&self, command: &Command) -> BTreeSet<String> {
        let mut records = BTreeSet::new();
        self.reach(&command.request, &mut records);
        self.reach(&command.response, &mut records);
        let below = records.iter().flat_map(|name| &self.record(name).fields);
        let fields = command.request.iter().chain(&command.response).chain(below);
        let words = fields.filter_map(|field| match field.kind.inner() {
            Kind::Choice(Choice { name: Some(name), .. }) => Some(camel_case(name)),
            _ => None,
        });
        let mut types: BTreeSet<_> = words.collect();
        types.extend(command.reply.iter().map(|reply| camel_case(&reply.name)));
        // Words that a record has for itself stand beside it.
        for name in &records {
            types.insert(camel_case(name));
            types.extend(own_words(&camel_case(name), &self.record(name).fields).into_iter().map(|(name, _)| name));
        }
        types
    }
}

/// The type of one value.
pub(in super::super) fn native(kind: &Kind, field: &Field, owner: &str) -> String {
    match kind {
        Kind::Text | Kind::Email | Kind::Phone | Kind::Domain | Kind::Ip if field.secret => "Secret".to_owned(),
        Kind::Text | Kind::Email | Kind::Phone | Kind::Domain | Kind::Ip => "String".to_owned(),
        Kind::Int { .. } | Kind::Epoch => "i64".to_owned(),
        Kind::Money => "Money".to_owned(),
        Kind::Seconds => "Duration".to_owned(),
        Kind::Flag01 | Kind::FlagYn => "bool".to_owned(),
        Kind::Date => "Date".to_owned(),
        Kind::DateTime => "Timestamp".to_owned(),
        Kind::Choice(Choice { name: Some(name), .. }) => camel_case(name),
        Kind::Choice(_) => own_name(owner, field),
        Kind::AnyAssoc => "OwnedAssoc".to_owned(),
        Kind::AnyArray => "Vec<OwnedValue>".to_owned(),
        Kind::Record(name) => camel_case(name),
        Kind::List(inner) => format!("Vec<{}>", native(inner, field, owner)),
        Kind::Map(inner) => format!("Vec<(String, {})>", native(inner, field, owner)),
    }
}

/// Whether it is any text.
pub(super) fn is_text(kind: &Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Email | Kind::Phone | Kind::Domain | Kind::Ip)
}

/// Whether an empty value and none mean the same.
pub(in super::super) fn is_many(kind: &Kind) -> bool {
    matches!(kind, Kind::List(_) | Kind::Map(_) | Kind::AnyArray)
}

/// Name of the words that only this field has.
fn own_name(owner: &str, field: &Field) -> String {
    format!("{owner}{}", camel_case(&field.name))
}

/// The words that fields have for themselves, with the names of their types.
pub(in super::super) fn own_words(owner: &str, fields: &[Field]) -> Vec<(String, Choice)> {
    let own = |field: &Field| match field.kind.inner() {
        Kind::Choice(choice) if choice.name.is_none() => Some((own_name(owner, field), choice.clone())),
        _ => None,
    };
    fields.iter().filter_map(own).collect()
}

/// `ca_whois-x y` as the name of a variant.
pub(in super::super) fn variant(word: &str) -> String {
    let mut name = String::new();
    for part in word.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        let shouted = part.len() > 1 && part.chars().all(|c| !c.is_ascii_lowercase());
        let part = if shouted { part.to_ascii_lowercase() } else { part.to_owned() };
        name.push_str(&camel_case(&part));
    }
    // The catch-all of all words is called Other.
    if name == "Other" { "LiteralOther".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_variants() {
        for (word, name) in [
            ("af-ZA", "AfZa"),
            ("by-request", "ByRequest"),
            ("Citizen/Resident", "CitizenResident"),
            ("WEBMAIL_ONLY", "WebmailOnly"),
            ("societyRegistry", "SocietyRegistry"),
            ("P1", "P1"),
            ("DNS", "Dns"),
            ("other", "LiteralOther"),
        ] {
            assert_eq!(variant(word), name);
        }
    }
}
