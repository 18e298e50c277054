//! Readers and writers that commands share which keep what they are sent.

use super::call::{Call, invalid};
use super::reply::Reply;
use super::table;
use crate::time::Timestamp;
use srskit_core::catalogue::CommandSpec;
use srskit_core::{OwnedAssoc, OwnedValue, Value};
use std::collections::BTreeMap;

/// A record of texts: a zone's record, a forwarding entry, a contact.
pub(super) type Record = BTreeMap<String, String>;

/// Checks the shape of a request against the catalogue, and tells the operator of fields that no row names.
pub(super) fn shape(call: &mut Call<'_>, name: &str) -> Result<(), Reply> {
    let Some(spec) = CommandSpec::by_name(name) else { return Ok(()) };
    for path in table::refuse(spec, call.request)? {
        call.note(format!("{path} is no field of {name} that the catalogue knows"));
    }
    Ok(())
}

/// A success without anything to say beyond it.
pub(super) fn done() -> Reply {
    Reply::success("200", "Command completed successfully")
}

/// The answer for what is not there.
pub(super) fn not_found(what: impl Into<String>) -> Reply {
    Reply::refusal("480", what)
}

/// A number that must be there.
pub(super) fn number(call: &Call<'_>, key: &str) -> Result<u64, Reply> {
    call.required(key)?.parse().map_err(|_| invalid(key, "must be a whole number"))
}

/// A number that may be there.
pub(super) fn optional_number(call: &Call<'_>, key: &str) -> Result<Option<u64>, Reply> {
    match call.optional(key)? {
        Some(_) => number(call, key).map(Some),
        None => Ok(None),
    }
}

/// A value of the attributes, or else one beside them: clients do not agree on the place.
pub(super) fn given<'r>(call: &Call<'r>, key: &str) -> Option<&'r OwnedValue> {
    call.attributes().get(key).or_else(|| call.request.items.get(key))
}

/// A text of the attributes, or else one beside them; trimmed.
pub(super) fn text<'r>(call: &Call<'r>, key: &str) -> Option<&'r str> {
    given(call, key).and_then(Value::as_text).map(str::trim).filter(|text| !text.is_empty())
}

/// The texts of a list.
pub(super) fn texts(value: &OwnedValue) -> Vec<String> {
    let entries = value.entries().unwrap_or_default();
    entries
        .into_iter()
        .filter_map(Value::as_text)
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}

/// The texts of an assoc.
pub(super) fn record(value: &OwnedValue) -> Option<Record> {
    let fields = value.as_assoc()?.iter();
    Some(fields.filter_map(|(key, value)| Some((key.to_owned(), value.as_text()?.trim().to_owned()))).collect())
}

/// The records of a list. What is no record is left out: the catalogue has refused it before.
pub(super) fn records(value: &OwnedValue) -> Vec<Record> {
    value.entries().unwrap_or_default().into_iter().filter_map(record).collect()
}

/// A record as replies write it.
pub(super) fn assoc(record: &Record) -> OwnedValue {
    let fields = record.iter().map(|(key, value)| (key.clone(), OwnedValue::from(value.clone())));
    OwnedValue::from(fields.collect::<OwnedAssoc>())
}

/// A list of records as replies write it.
pub(super) fn array(records: &[Record]) -> OwnedValue {
    OwnedValue::from(records.iter().map(assoc).collect::<Vec<_>>())
}

/// A list of texts as replies write it.
pub(super) fn list<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> OwnedValue {
    OwnedValue::from(texts.into_iter().map(|text| OwnedValue::from(text.as_ref().to_owned())).collect::<Vec<_>>())
}

/// ISO form with milliseconds and offset, as the pages on trust services have it.
pub(super) fn iso(at: Timestamp) -> String {
    format!("{}.{:03}+0000", at.to_string().replace(' ', "T"), at.unix_millis().rem_euclid(1000))
}
