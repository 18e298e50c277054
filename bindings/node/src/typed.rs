//! Typed replies as JSON: our names in camelCase, native values where JavaScript has exact ones.

use crate::names::camel;
use serde::ser::{Serialize, SerializeMap, Serializer};
use srskit_core::catalogue::{Typed, TypedFields};
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Reply};

/// The largest whole number that JavaScript holds exactly.
const LARGEST: i64 = (1 << 53) - 1;

/// A reply to a command of the catalogue.
pub(crate) struct TypedReply<'a>(pub(crate) &'a Reply<TypedFields>);

struct Fields<'a>(&'a TypedFields);

struct Native<'a>(&'a Typed);

impl Serialize for TypedReply<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("outcome", self.0.outcome.name())?;
        map.serialize_entry("code", &self.0.answer.code)?;
        entries(&self.0.value, &mut map)?;
        map.end()
    }
}

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        entries(self.0, &mut map)?;
        map.end()
    }
}

/// Numbers that would lose digits stand with what nobody could read, as texts.
fn entries<M: SerializeMap>(record: &TypedFields, map: &mut M) -> Result<(), M::Error> {
    let mut inexact = OwnedAssoc::new();
    for (field, value) in &record.fields {
        match value {
            Typed::Int(number) if number.abs() > LARGEST => {
                inexact.insert(field.key, number.to_string());
            }
            value => map.serialize_entry(&camel(field.name()), &Native(value))?,
        }
    }
    if record.other.is_empty() && inexact.is_empty() {
        return Ok(());
    }
    let other: Assoc<'_> = record.other.clone().into_iter().chain(inexact).collect();
    map.serialize_entry("other", &other)
}

impl Serialize for Native<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Typed::Int(number) => serializer.serialize_i64(*number),
            Typed::Flag(flag) => serializer.serialize_bool(*flag),
            Typed::Fields(fields) => Fields(fields).serialize(serializer),
            Typed::List(items) => serializer.collect_seq(items.iter().map(Native)),
            Typed::Map(entries) => serializer.collect_map(entries.iter().map(|(key, value)| (key, Native(value)))),
            Typed::Any(value) => OwnedValue::serialize(value, serializer),
            // Amounts and spans stay exact, days and moments as they are written: JavaScript has no type for these.
            single => serializer.serialize_str(&single.to_text().unwrap_or_default()),
        }
    }
}

/// A row of a list.
pub(crate) fn row(value: &Typed) -> impl Serialize {
    Native(value)
}
