//! What a page's reply says, by the keys of the table.

use crate::catalogue::{Field, Typed, TypedFields};
use crate::{OwnedAssoc, OwnedValue, Value};

/// The value of the field with this key.
pub(super) fn by_key<'a>(fields: &'a TypedFields, key: &str) -> Option<&'a Typed> {
    fields.fields.iter().find(|(field, _)| field.key == key).map(|(_, value)| value)
}

pub(super) fn flag(fields: &TypedFields, key: &str) -> Option<bool> {
    match by_key(fields, key)? {
        Typed::Flag(flag) => Some(*flag),
        _ => None,
    }
}

pub(super) fn text<'a>(fields: &'a TypedFields, key: &str) -> Option<&'a str> {
    match by_key(fields, key)? {
        Typed::Text(text) => Some(text),
        _ => None,
    }
}

pub(super) fn count(fields: &TypedFields, key: &str) -> Option<u64> {
    match by_key(fields, key)? {
        Typed::Int(number) => u64::try_from(*number).ok(),
        _ => None,
    }
}

/// Takes the entries of a list out. One entry that does not have the table's shape leaves the whole
/// list untyped among the rest; it is handed out as it came, for no row may be lost.
///
/// `None` when something stands there that is no list at all.
pub(super) fn take_list(fields: &mut TypedFields, key: &str) -> Option<Vec<Typed>> {
    match take(fields, |field| field.key == key) {
        Some((_, Typed::List(items))) => return Some(items),
        // A list whose entries have no type.
        Some((_, Typed::Any(list))) => return Some(list.entries()?.into_iter().cloned().map(Typed::Any).collect()),
        _ => {}
    }
    untyped(&fields.other, key)
}

pub(super) fn take(fields: &mut TypedFields, is_it: impl Fn(&Field) -> bool) -> Option<(&'static Field, Typed)> {
    let place = fields.fields.iter().position(|(field, _)| is_it(field))?;
    Some(fields.fields.remove(place))
}

fn untyped(other: &OwnedAssoc, key: &str) -> Option<Vec<Typed>> {
    match other.get(key) {
        None => Some(Vec::new()),
        Some(Value::Text(text)) if text.trim().is_empty() => Some(Vec::new()),
        Some(value) => Some(value.entries()?.into_iter().map(|entry: &OwnedValue| Typed::Any(entry.clone())).collect()),
    }
}
