//! Which types of PHP the catalogue's types become.

use crate::codegen::names::camel_case;
use srskit_catalogue::commands::{Choice, Field, Kind, Need, Preset};

/// Where fields stand: in a reply anything may be missing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    Request,
    Reply,
}

/// Whether a caller can give the field a value.
pub(super) fn is_taken(field: &Field) -> bool {
    !field.reply_only && !matches!(field.preset, Some(Preset::Fixed(_)))
}

/// Whether a caller has to.
pub(super) fn is_needed(field: &Field) -> bool {
    field.need == Need::Required && field.preset.is_none() && field.unless.is_empty() && !field.reply_only
}

/// The type as PHP itself checks it. Amounts and dates are texts: a float cannot hold money, and a time without
/// a zone is no moment.
pub(super) fn native(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Email | Kind::Phone | Kind::Domain | Kind::Ip | Kind::Choice(_) => "string",
        Kind::Money | Kind::Seconds | Kind::Date | Kind::DateTime => "string",
        Kind::Int { .. } | Kind::Epoch => "int",
        Kind::Flag01 | Kind::FlagYn => "bool",
        Kind::AnyAssoc | Kind::AnyArray | Kind::Record(_) | Kind::List(_) | Kind::Map(_) => "array",
    }
}

/// The type as analysers read it. A reply may bring words that no list has.
pub(super) fn exact(kind: &Kind, position: Position) -> String {
    match kind {
        Kind::Choice(Choice { values, open: false, .. }) if position == Position::Request => {
            values.iter().map(|word| format!("'{}'", word.replace('\'', "\\'"))).collect::<Vec<_>>().join("|")
        }
        Kind::Money => "numeric-string".to_owned(),
        Kind::AnyAssoc => "array<string, mixed>".to_owned(),
        Kind::AnyArray => "list<mixed>".to_owned(),
        Kind::Record(name) => camel_case(name),
        Kind::List(inner) => format!("list<{}>", exact(inner, position)),
        Kind::Map(inner) => format!("array<string, {}>", exact(inner, position)),
        kind => native(kind).to_owned(),
    }
}

/// Fields that stand together.
pub(super) fn shape(fields: &[Field], position: Position) -> String {
    let shown = |field: &&Field| *field.key != "*" && (position == Position::Reply || is_taken(field));
    let entry = |field: &Field| {
        let mark = if position == Position::Request && is_needed(field) { "" } else { "?" };
        format!("{}{mark}: {}", key(&field.name), exact(&field.kind, position))
    };
    let entries: Vec<_> = fields.iter().filter(shown).map(entry).collect();
    if entries.is_empty() { "array<string, mixed>".to_owned() } else { format!("array{{{}}}", entries.join(", ")) }
}

/// A key that is no plain word is quoted.
fn key(name: &str) -> String {
    let is_word = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if is_word { name.to_owned() } else { format!("'{name}'") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_become_types() {
        let words = Choice { name: None, values: vec!["Y".to_owned(), "N".to_owned()], open: false };
        let list = Kind::List(Box::new(Kind::Record("ds_record".to_owned())));
        let sent = |kind: &Kind| exact(kind, Position::Request);
        assert_eq!((native(&list), sent(&list).as_str()), ("array", "list<DsRecord>"));
        assert_eq!((native(&Kind::Money), sent(&Kind::Money).as_str()), ("string", "numeric-string"));
        assert_eq!(sent(&Kind::Choice(words.clone())), "'Y'|'N'");
        assert_eq!(exact(&Kind::Choice(words.clone()), Position::Reply), "string");
        assert_eq!(sent(&Kind::Choice(Choice { open: true, ..words })), "string");
        assert_eq!(sent(&Kind::Map(Box::new(Kind::Flag01))), "array<string, bool>");
        assert_eq!((key("a_1"), key("a-b")), ("a_1".to_owned(), "'a-b'".to_owned()));
    }
}
