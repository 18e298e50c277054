//! How each of our objects looks in JSON.

use crate::reply::Reply;
use crate::text::Text;
use crate::typed::{Node, Single, Typed};
use crate::value::Value;
use serde::ser::{Serialize, SerializeMap, Serializer};

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Text(text) => text.serialize(serializer),
            Value::Assoc(entries) => serializer.collect_map(entries.iter().map(|(key, value)| (key, value))),
            Value::Array(items) => serializer.collect_seq(items),
        }
    }
}

impl Serialize for Typed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Node::Single { value: Single::Int(number), .. } => serializer.serialize_i64(*number),
            Node::Single { value: Single::Flag(flag), .. } => serializer.serialize_bool(*flag),
            Node::Single { text, .. } => text.serialize(serializer),
            Node::Fields { fields, other } => {
                let mut map = serializer.serialize_map(None)?;
                fields.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                if !matches!(other, Value::Assoc(entries) if entries.is_empty()) {
                    map.serialize_entry("other", other)?;
                }
                map.end()
            }
            Node::List(items) => serializer.collect_seq(items),
            Node::Map(entries) => serializer.collect_map(entries.iter().map(|(key, value)| (key, value))),
            Node::Any(value) => value.serialize(serializer),
        }
    }
}

impl Serialize for Reply {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, text) in self.named_texts() {
            map.serialize_entry(name, &text)?;
        }
        map.serialize_entry("is_success", &self.is_success)?;
        map.serialize_entry("http_status", &Some(self.http_status).filter(|status| *status != 0))?;
        map.serialize_entry("tries", &self.tries)?;
        map.serialize_entry("warnings", &self.warnings)?;
        map.serialize_entry("fields", &self.fields)?;
        map.serialize_entry("attributes", &self.attributes)?;
        map.serialize_entry("items", &self.items)?;
        map.end()
    }
}
