//! Values that people and languages give, in the form that a field has on the wire.

use super::scalar;
use super::{Field, Kind};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::borrow::Cow;

/// Brings a value into the form of the field: flags in any spelling become `1`/`0`, `Y`/`N` or the
/// word that the field knows, words get the catalogue's spelling, records its order, names its keys.
///
/// What does not fit is left as it is; [`super::check`] says so.
pub fn coerce(field: &Field, value: OwnedValue) -> OwnedValue {
    let value = match (field.rule().plain, field.kind) {
        (Some(key), Kind::List(_)) => records_of(key, value),
        _ => value,
    };
    coerce_kind(field.kind, value)
}

fn coerce_kind(kind: Kind, value: OwnedValue) -> OwnedValue {
    match (kind, value) {
        (Kind::Record(record), Value::Assoc(assoc)) => Value::Assoc(in_order(record.fields, assoc, record.omits_empty)),
        // Some languages have one empty container for both.
        (Kind::Record(_), Value::Array(items)) if items.is_empty() => Value::Assoc(Assoc::new()),
        (Kind::Map(inner), Value::Assoc(assoc)) => {
            Value::Assoc(assoc.into_iter().map(|(key, value)| (key, coerce_kind(*inner, value))).collect())
        }
        (Kind::List(inner), Value::Array(items)) => list(*inner, items),
        // Other clients write lists as assocs with numbers for keys, and so may callers.
        (Kind::List(inner), Value::Assoc(assoc)) => match numbered(&assoc) {
            Some(items) => list(*inner, items),
            None => Value::Assoc(assoc),
        },
        (Kind::List(inner), Value::Text(text)) if is_scalar(*inner) => list(*inner, vec![Value::Text(text)]),
        (kind, Value::Text(text)) => Value::Text(coerce_text(kind, text)),
        (_, value) => value,
    }
}

fn list(inner: Kind, items: Vec<OwnedValue>) -> OwnedValue {
    let counting = match inner {
        Kind::Record(record) => record.fields.iter().find_map(|field| Some((field, field.rule().position?))),
        _ => None,
    };
    let entry = |(index, item): (usize, OwnedValue)| match (counting, item) {
        (Some((field, first)), Value::Assoc(mut assoc)) => {
            if !is_given(field, &assoc) {
                assoc.insert(field.key, (first + index as i64).to_string());
            }
            coerce_kind(inner, Value::Assoc(assoc))
        }
        (_, item) => coerce_kind(inner, item),
    };
    Value::Array(items.into_iter().enumerate().map(entry).collect())
}

/// A plain text stands for a record with that field.
fn records_of(key: &'static str, value: OwnedValue) -> OwnedValue {
    let record = |item: OwnedValue| match item {
        Value::Text(text) => Value::Assoc(Assoc::new().with(key, text)),
        item => item,
    };
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(record).collect()),
        Value::Text(text) => Value::Array(vec![record(Value::Text(text))]),
        Value::Assoc(assoc) => match numbered(&assoc) {
            Some(items) => Value::Array(items.into_iter().map(record).collect()),
            None => Value::Assoc(assoc),
        },
    }
}

fn numbered(assoc: &OwnedAssoc) -> Option<Vec<OwnedValue>> {
    Some(Value::Assoc(assoc.clone()).entries()?.into_iter().cloned().collect())
}

fn is_scalar(kind: Kind) -> bool {
    !matches!(kind, Kind::Record(_) | Kind::List(_) | Kind::Map(_) | Kind::AnyAssoc | Kind::AnyArray)
}

fn is_given(field: &Field, assoc: &OwnedAssoc) -> bool {
    assoc.iter().any(|(key, _)| field.is_called(key))
}

/// The known fields in the catalogue's order under the keys of the wire, then the others by name.
pub(super) fn in_order(fields: &[Field], mut given: OwnedAssoc, omits_empty: bool) -> OwnedAssoc {
    let mut ordered = Assoc::new();
    for field in fields {
        let Some(value) = take(field, &mut given) else { continue };
        let is_omitted = field.reply_only || (omits_empty && value.as_text() == Some(""));
        if !is_omitted {
            ordered.insert(field.key, coerce(field, value));
        }
    }
    append_others(&mut ordered, given);
    ordered
}

/// Takes a field's value out, by its key or by its name; the key counts when both are there, and the
/// other one stays behind to be reported.
pub(super) fn take(field: &Field, given: &mut OwnedAssoc) -> Option<OwnedValue> {
    given.remove(field.key).or_else(|| given.remove(field.name()))
}

pub(super) fn append_others(ordered: &mut OwnedAssoc, others: OwnedAssoc) {
    let mut others: Vec<_> = others.into_iter().collect();
    others.sort_by(|(a, _), (b, _)| a.cmp(b));
    for (key, value) in others {
        ordered.insert(key, value);
    }
}

fn coerce_text(kind: Kind, text: Cow<'static, str>) -> Cow<'static, str> {
    let flag = |yes: &'static str, no: &'static str| scalar::flag(&text).map(|set| if set { yes } else { no });
    match kind {
        Kind::Flag01 => flag("1", "0").map_or_else(|| text.clone(), Cow::Borrowed),
        Kind::FlagYn => flag("Y", "N").map_or_else(|| text.clone(), Cow::Borrowed),
        Kind::Choice(choice) => word(choice.values, &text).map_or_else(|| text.clone(), Cow::Borrowed),
        Kind::Text => text,
        // No number, date, name or address has blanks around it.
        _ if text.trim().len() != text.len() => Cow::Owned(text.trim().to_owned()),
        _ => text,
    }
}

/// The word that is meant: itself, in whatever case; or of two words for yes and no the one that says
/// the same as a flag.
fn word(values: &'static [&'static str], text: &str) -> Option<&'static str> {
    let text = text.trim();
    let same = |word: &&&'static str| word.eq_ignore_ascii_case(text);
    values.iter().find(|word| **word == text).or_else(|| values.iter().find(same)).copied().or_else(|| {
        let (set, pair) = (switch(text)?, <&[&'static str; 2]>::try_from(values).ok()?);
        let is_pair = switch(pair[0]).zip(switch(pair[1])).is_some_and(|(a, b)| a != b);
        pair.iter().copied().find(|word| is_pair && switch(word) == Some(set))
    })
}

fn switch(text: &str) -> Option<bool> {
    match text {
        "on" => Some(true),
        "off" => Some(false),
        _ => scalar::flag(text),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Choice, CommandSpec};
    use super::*;

    fn text_of(kind: Kind, text: &'static str) -> String {
        let field = Field { kind, ..Field::PLAIN };
        coerce(&field, text.into()).as_text().unwrap_or("no text").to_owned()
    }

    #[test]
    fn flags_get_the_spelling_of_their_field() {
        for (given, yes_no, digit) in [("true", "Y", "1"), ("No", "N", "0"), ("1", "Y", "1"), ("enabled", "Y", "1")] {
            assert_eq!(text_of(Kind::FlagYn, given), yes_no);
            assert_eq!(text_of(Kind::Flag01, given), digit);
        }
        assert_eq!(text_of(Kind::Flag01, "perhaps"), "perhaps");
    }

    #[test]
    fn words_get_the_spelling_of_the_catalogue() {
        static WORDS: Choice = Choice { values: &["DNS", "file"], open: false };
        static SWITCH: Choice = Choice { values: &["enable", "disable"], open: false };
        static LIGHT: Choice = Choice { values: &["on", "off"], open: false };
        assert_eq!(text_of(Kind::Choice(&WORDS), " dns "), "DNS");
        assert_eq!(text_of(Kind::Choice(&WORDS), "true"), "true");
        assert_eq!(text_of(Kind::Choice(&SWITCH), "true"), "enable");
        assert_eq!(text_of(Kind::Choice(&LIGHT), "0"), "off");
    }

    #[test]
    fn blanks_around_go_where_they_mean_nothing() {
        assert_eq!(text_of(Kind::Domain, " example.com\n"), "example.com");
        assert_eq!(text_of(Kind::Text, " a "), " a ");
    }

    #[test]
    fn names_become_nameservers_with_their_places() {
        let field = CommandSpec::by_method("register").and_then(|spec| spec.field("nameservers")).unwrap();
        let list = Value::Array(vec!["ns1.example.net".into(), "ns2.example.net".into()]);
        let entry = |name: &'static str, place: &'static str| {
            Value::Assoc(Assoc::new().with("name", name).with("sortorder", place))
        };
        let expected = Value::Array(vec![entry("ns1.example.net", "1"), entry("ns2.example.net", "2")]);
        assert_eq!(coerce(field, list), expected);
        assert_eq!(coerce(field, expected.clone()), expected);
    }

    #[test]
    fn records_get_the_order_and_keys_of_the_wire() {
        let field = CommandSpec::by_method("register").and_then(|spec| spec.field("contact_set")).unwrap();
        let contact = Assoc::new().with("zebra", "1").with("last_name", "Söhne").with("status", "active");
        let contact = contact.with("org_name", "").with("first_name", "Zoë").with("ape", "2");
        let set = coerce(field, Value::Assoc(Assoc::new().with("owner", contact)));
        let keys: Vec<_> = set.at(&["owner"]).and_then(Value::as_assoc).unwrap().iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["first_name", "last_name", "ape", "zebra"]);
    }

    #[test]
    fn a_numbered_assoc_is_a_list_and_a_word_a_list_of_one() {
        let field = CommandSpec::by_method("get_contacts").and_then(|spec| spec.field("domains")).unwrap();
        let expected = Value::Array(vec!["example.com".into(), "example.net".into()]);
        let numbered = Value::Assoc(Assoc::new().with("1", "example.net").with("0", "example.com"));
        assert_eq!(coerce(field, numbered), expected);
        assert_eq!(coerce(field, "example.com".into()), Value::Array(vec!["example.com".into()]));
    }
}
