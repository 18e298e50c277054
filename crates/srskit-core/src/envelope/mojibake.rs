//! Text that was encoded as UTF-8 twice: `ë` arrives as `Ã«`.
//!
//! The service's own PHP toolkit writes UTF-8 text that way, and undoes it when it reads; contacts
//! that it wrote look broken to everybody else. Nothing is ever repaired unasked: `Ã«` may be meant.

use super::path::push_step;
use crate::{Assoc, OwnedValue, Value};
use std::borrow::Cow;
use std::fmt;

/// A text that looks as if it had been encoded twice. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct TwiceEncoded {
    /// Keys and indices from the top.
    pub path: String,
    /// The text with one layer taken off.
    pub repaired: String,
}

impl fmt::Debug for TwiceEncoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TwiceEncoded({})", self.path)
    }
}

/// Lists the texts of `value` that look as if they had been encoded twice.
pub fn find_twice_encoded(value: &Value<'_>) -> Vec<TwiceEncoded> {
    let mut found = Vec::new();
    find(value, "", &mut found);
    found
}

fn find(value: &Value<'_>, path: &str, found: &mut Vec<TwiceEncoded>) {
    let below = |step: &str| {
        let mut path = path.to_owned();
        push_step(&mut path, step);
        path
    };
    match value {
        Value::Text(text) => {
            found.extend(repair_twice_encoded(text).map(|repaired| TwiceEncoded { path: path.to_owned(), repaired }));
        }
        Value::Assoc(assoc) => assoc.iter().for_each(|(key, value)| find(value, &below(key), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| find(value, &below(&index.to_string()), found));
        }
    }
}

/// Takes one layer off a text, if it looks as if it had been encoded twice: all its characters are
/// in Latin-1, and their bytes are UTF-8 beyond ASCII.
///
/// # Examples
/// ```
/// use srskit_core::envelope::repair_twice_encoded;
/// assert_eq!(repair_twice_encoded("ZoÃ«").as_deref(), Some("Zoë"));
/// assert_eq!(repair_twice_encoded("Zoë"), None);
/// ```
pub fn repair_twice_encoded(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let bytes = text.chars().map(|character| u8::try_from(u32::from(character)).ok()).collect::<Option<Vec<u8>>>()?;
    String::from_utf8(bytes).ok()
}

/// A copy of `value` with one layer taken off every text that [`find_twice_encoded`] lists.
pub fn repair_all(value: &Value<'_>) -> OwnedValue {
    match value {
        Value::Text(text) => Value::Text(Cow::Owned(repair_twice_encoded(text).unwrap_or_else(|| text.to_string()))),
        Value::Assoc(assoc) => {
            let repair = |(key, value): (&str, &Value<'_>)| (Cow::Owned(key.to_owned()), repair_all(value));
            Value::Assoc(Assoc::from_unique(assoc.iter().map(repair).collect()))
        }
        Value::Array(items) => Value::Array(items.iter().map(repair_all).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_layer_is_taken_off() {
        // C3 83 C2 AB is what the toolkit sends for U+00EB.
        let sent = std::str::from_utf8(b"Zo\xC3\x83\xC2\xAB").unwrap();
        assert_eq!(repair_twice_encoded(sent).unwrap().as_bytes(), b"Zo\xC3\xAB");
        assert_eq!(repair_twice_encoded("ð\u{9F}¦\u{80}").as_deref(), Some("\u{1F980}"));
        assert_eq!(repair_twice_encoded("Ã\u{83}Â«").as_deref(), Some("Ã«"), "a third layer stays");
    }

    #[test]
    fn text_that_is_right_or_beyond_latin1_is_left_alone() {
        for text in ["", "Zoe", "Zoë", "Ã", "Ã Ã«\u{17D}", "Ž", "日本", "\u{1F980}", "Söhne Ã«"] {
            assert_eq!(repair_twice_encoded(text), None, "{text}");
        }
    }

    #[test]
    fn texts_are_found_with_their_path_and_repaired_on_request_only() {
        let owner = Assoc::new().with("first_name", "ZoÃ«").with("last_name", "Zoë");
        let value = Value::Array(vec!["x".into(), owner.into()]);
        let found = find_twice_encoded(&value);
        assert_eq!(found, [TwiceEncoded { path: "1.first_name".into(), repaired: "Zoë".into() }]);
        assert_eq!(format!("{found:?}"), "[TwiceEncoded(1.first_name)]");
        let repaired = Assoc::new().with("first_name", "Zoë").with("last_name", "Zoë");
        assert_eq!(repair_all(&value), Value::Array(vec!["x".into(), repaired.into()]));
    }
}
