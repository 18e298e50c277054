//! Typed values as people and programs see them, without what must not be shown.

use crate::veil::Veil;
use serde_json::{Map, Value as Json};
use srskit::paging::Row;
use srskit_core::Value;
use srskit_core::catalogue::{Typed, TypedFields};

/// A row as one line of JSON, under our names; `list` says which list holds it.
pub(super) fn json_line(row: &Row, veil: &Veil) -> String {
    let mut object = Map::from_iter([("list".to_owned(), Json::from(row.list))]);
    match &row.value {
        Typed::Fields(fields) => object.extend(json_fields(fields, veil)),
        value => _ = object.insert("value".to_owned(), json(value, true, veil)),
    }
    Json::Object(object).to_string()
}

fn json_fields(fields: &TypedFields, veil: &Veil) -> Map<String, Json> {
    let known = fields.fields.iter().map(|(field, value)| (field.name().to_owned(), json(value, field.shown, veil)));
    let mut object: Map<String, Json> = known.collect();
    if !fields.other.is_empty() {
        object.insert("other".to_owned(), serde_json::to_value(veil.assoc(&fields.other)).unwrap_or_default());
    }
    object
}

fn json(value: &Typed, is_shown: bool, veil: &Veil) -> Json {
    match value {
        Typed::Fields(fields) => Json::Object(json_fields(fields, veil)),
        Typed::List(items) => items.iter().map(|item| json(item, is_shown, veil)).collect(),
        Typed::Map(entries) => {
            Json::Object(entries.iter().map(|(key, value)| (key.clone(), json(value, is_shown, veil))).collect())
        }
        Typed::Int(number) if is_shown => Json::from(*number),
        Typed::Flag(flag) if is_shown => Json::from(*flag),
        Typed::Any(Value::Text(_)) => Json::from(text(value, is_shown, veil)),
        Typed::Any(value) => serde_json::to_value(veil.value(value)).unwrap_or_default(),
        value => Json::from(text(value, is_shown, veil)),
    }
}

/// A single value on one line.
pub(super) fn text(value: &Typed, is_shown: bool, veil: &Veil) -> String {
    let text = match value {
        Typed::Text(text) if text.is_empty() => return String::new(),
        Typed::Text(text) => text.clone(),
        Typed::Any(Value::Text(text)) => text.clone().into_owned(),
        Typed::Int(number) => number.to_string(),
        Typed::Money(amount) => amount.to_string(),
        Typed::Seconds(span) => format!("{}", span.as_secs_f64()),
        Typed::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        Typed::Date(date) => date.to_string(),
        Typed::Time(time) => time.to_string(),
        value => return json(value, is_shown, veil).to_string(),
    };
    if is_shown { veil.text(&text) } else { veil.secret(&text) }
}
