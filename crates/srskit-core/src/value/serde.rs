//! Values as JSON-like data: text is a string, an assoc an object in its order, an array an array.
//!
//! On the way in, whole numbers and booleans become the text that the wire uses for them. Floats
//! and null are refused: a float has lost the price it was written as, and there is no null.

use super::{Assoc, Value};
use crate::envelope::settle_assoc;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Text(text) => serializer.serialize_str(text),
            Value::Assoc(assoc) => assoc.serialize(serializer),
            Value::Array(items) => serializer.collect_seq(items),
        }
    }
}

impl Serialize for Assoc<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Value<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

impl<'de> Deserialize<'de> for Assoc<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnyAssoc)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, an object or an array")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(text.to_owned().into())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(text.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(number.to_string().into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(number.to_string().into())
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Self::Value, E> {
        Ok(if flag { "1" } else { "0" }.into())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        Err(E::custom("a number with a fraction or beyond 64 bits; write money and numbers as text"))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Err(E::custom("null has no form in an envelope; leave the key out, or write an empty text"))
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        AnyAssoc.visit_map(map).map(Value::Assoc)
    }
}

struct AnyAssoc;

impl<'de> Visitor<'de> for AnyAssoc {
    type Value = Assoc<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, Value<'static>>()? {
            entries.push((Cow::Owned(key), value));
        }
        match settle_assoc(&mut entries, 0).first() {
            // Which of the two was meant, nobody knows.
            Some(duplicate) => Err(A::Error::custom(format_args!("the key {:?} is given twice", duplicate.key))),
            None => Ok(Assoc::from_unique(entries)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Value<'static>, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn every_shape_comes_back_in_order() {
        let json = r#"{"b":"1","a":{"x":[],"y":["q",{"0":""}]}}"#;
        assert_eq!(serde_json::to_string(&read(json).unwrap()).unwrap(), json);
    }

    #[test]
    fn whole_numbers_and_booleans_become_the_text_of_the_wire() {
        let expected = ["7", "-7", "18446744073709551615", "1", "0"].map(Value::from).to_vec();
        assert_eq!(read("[7, -7, 18446744073709551615, true, false]").unwrap(), Value::Array(expected));
    }

    #[test]
    fn what_has_no_text_is_refused_with_a_way_out() {
        for (json, says) in [
            ("{\"price\": 10.5}", "write money and numbers as text"),
            ("1e2", "write money and numbers as text"),
            ("18446744073709551616", "write money and numbers as text"),
            ("[null]", "leave the key out"),
            ("{\"a\": \"1\", \"b\": \"2\", \"a\": \"1\"}", "the key \"a\" is given twice"),
        ] {
            let error = read(json).unwrap_err();
            assert!(error.contains(says), "{json}: {error}");
        }
    }

    #[test]
    fn an_assoc_takes_objects_only() {
        assert_eq!(serde_json::from_str::<Assoc<'_>>("{\"a\": 1}").unwrap().text("a"), Some("1"));
        assert!(serde_json::from_str::<Assoc<'_>>("[]").is_err());
    }
}
