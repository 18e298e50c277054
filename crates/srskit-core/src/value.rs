//! The three shapes that an envelope can hold: text, assoc (a map in order) and array.
//!
//! One tree serves both uses. `Value<'a>` may borrow its text from the bytes it was decoded from;
//! [`OwnedValue`] borrows nothing. The wire knows no numbers, booleans or null: everything that is
//! not a container is text, and typed readers give it a meaning later.

#[cfg(feature = "serde")]
mod serde;

use crate::envelope::settle_assoc;
use std::borrow::Cow;
use std::fmt;
use zeroize::Zeroize;

/// A value that borrows nothing.
pub type OwnedValue = Value<'static>;
/// An assoc that borrows nothing.
pub type OwnedAssoc = Assoc<'static>;

/// A value of the envelope.
///
/// `Debug` shows the shape and the keys but masks text, because any text may be a secret or
/// personal data; use [`crate::redact`] for a view that shows what may be shown.
#[derive(Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// `dt_scalar`, or text directly in an item.
    Text(Cow<'a, str>),
    /// `dt_assoc`: keys with values, in the order of the document.
    Assoc(Assoc<'a>),
    /// `dt_array`: values by index.
    Array(Vec<Value<'a>>),
}

/// Keys with values, in order. A key occurs once.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Assoc<'a> {
    entries: Vec<(Cow<'a, str>, Value<'a>)>,
}

impl<'a> Value<'a> {
    /// Makes a text value.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Value::Text(text.into())
    }

    /// The text, if this is text. Not trimmed.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The assoc, if this is one.
    pub fn as_assoc(&self) -> Option<&Assoc<'a>> {
        match self {
            Value::Assoc(assoc) => Some(assoc),
            _ => None,
        }
    }

    /// The array, if this is one. See [`Value::entries`] for a reader that takes an assoc as well.
    pub fn as_array(&self) -> Option<&[Value<'a>]> {
        match self {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// Reads a list: the entries of an array, or the values of an assoc whose keys are all numbers
    /// in the order of those numbers; an empty assoc is an empty list.
    ///
    /// Other clients of the service write empty lists as `dt_assoc`, and lists as assocs with
    /// numbers for keys, so a reader of lists has to take both.
    pub fn entries(&self) -> Option<Vec<&Value<'a>>> {
        match self {
            Value::Array(items) => Some(items.iter().collect()),
            Value::Assoc(assoc) => {
                // `parse` alone would take "+1".
                let index =
                    |key: &str| key.bytes().all(|byte| byte.is_ascii_digit()).then(|| key.parse::<u64>().ok())?;
                let mut numbered =
                    assoc.iter().map(|(key, value)| Some((index(key)?, value))).collect::<Option<Vec<_>>>()?;
                numbered.sort_by_key(|(index, _)| *index);
                Some(numbered.into_iter().map(|(_, value)| value).collect())
            }
            Value::Text(_) => None,
        }
    }

    /// Walks `path` (keys of assocs, indices of arrays) down from here.
    pub fn at(&self, path: &[&str]) -> Option<&Value<'a>> {
        path.iter().try_fold(self, |value, step| match value {
            Value::Assoc(assoc) => assoc.get(step),
            Value::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            Value::Text(_) => None,
        })
    }

    /// Overwrites all texts that are its own.
    pub(crate) fn wipe(&mut self) {
        match self {
            Value::Text(Cow::Owned(text)) => text.zeroize(),
            Value::Text(Cow::Borrowed(_)) => {}
            Value::Assoc(assoc) => assoc.wipe(),
            Value::Array(items) => items.iter_mut().for_each(Value::wipe),
        }
    }

    /// Copies what is borrowed.
    pub fn into_owned(self) -> OwnedValue {
        match self {
            Value::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Value::Assoc(assoc) => Value::Assoc(assoc.into_owned()),
            Value::Array(items) => Value::Array(items.into_iter().map(Value::into_owned).collect()),
        }
    }
}

impl<'a> Assoc<'a> {
    /// An assoc without entries.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes entries whose keys are known to differ; the decoder has checked that.
    pub(crate) fn from_unique(entries: Vec<(Cow<'a, str>, Value<'a>)>) -> Self {
        Self { entries }
    }

    /// Adds `key`, or replaces its value where it stands, and returns the assoc.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        self.insert(key, value);
        self
    }

    /// Adds `key` at the end, or replaces its value where it stands. Returns the value replaced.
    pub fn insert(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Option<Value<'a>> {
        let (key, value) = (key.into(), value.into());
        match self.entries.iter_mut().find(|(known, _)| *known == key) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                self.entries.push((key, value));
                None
            }
        }
    }

    /// Overwrites all texts that are its own.
    pub(crate) fn wipe(&mut self) {
        self.entries.iter_mut().for_each(|(_, value)| value.wipe());
    }

    /// Takes `key` out.
    pub fn remove(&mut self, key: &str) -> Option<Value<'a>> {
        let place = self.entries.iter().position(|(known, _)| known == key)?;
        Some(self.entries.remove(place).1)
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value<'a>> {
        self.entries.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The text of `key`, if it is there and is text. Not trimmed.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Value::as_text)
    }

    /// The entries in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value<'a>)> {
        self.entries.iter().map(|(key, value)| (key.as_ref(), value))
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Copies what is borrowed.
    pub fn into_owned(self) -> OwnedAssoc {
        let own = |(key, value): (Cow<'a, str>, Value<'a>)| (Cow::Owned(key.into_owned()), value.into_owned());
        Assoc { entries: self.entries.into_iter().map(own).collect() }
    }
}

impl<'a> IntoIterator for Assoc<'a> {
    type Item = (Cow<'a, str>, Value<'a>);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

/// Later entries replace earlier ones with the same key.
impl<'a, K: Into<Cow<'a, str>>, V: Into<Value<'a>>> FromIterator<(K, V)> for Assoc<'a> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut entries = entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
        settle_assoc(&mut entries, 0);
        Assoc { entries }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<Assoc<'a>> for Value<'a> {
    fn from(assoc: Assoc<'a>) -> Self {
        Value::Assoc(assoc)
    }
}

impl<'a> From<Vec<Value<'a>>> for Value<'a> {
    fn from(items: Vec<Value<'a>>) -> Self {
        Value::Array(items)
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(_) => f.write_str("Text(..)"),
            Value::Assoc(assoc) => assoc.fmt(f),
            Value::Array(items) => f.debug_list().entries(items).finish(),
        }
    }
}

impl fmt::Debug for Assoc<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_assoc_keeps_order_and_replaces_in_place() {
        let assoc = Assoc::new().with("b", "1").with("a", "2").with("b", "3");
        assert_eq!(assoc.iter().map(|(key, _)| key).collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!((assoc.text("b"), assoc.len()), (Some("3"), 2));
        assert_eq!(assoc, [("b", "1"), ("a", "2"), ("b", "3")].into_iter().collect());
    }

    #[test]
    fn what_is_taken_out_is_handed_over() {
        let mut assoc = Assoc::new().with("a", "1").with("b", "2");
        assert_eq!(assoc.insert("a", "3"), Some("1".into()));
        assert_eq!((assoc.remove("a"), assoc.remove("a")), (Some("3".into()), None));
        assert_eq!(assoc, Assoc::new().with("b", "2"));
    }

    #[test]
    fn lists_are_read_from_arrays_and_from_numbered_assocs() {
        let numbered = Value::from(Assoc::new().with("10", "c").with("2", "b").with("007", "x").with("0", "a"));
        let texts = numbered.entries().unwrap().into_iter().filter_map(Value::as_text).collect::<Vec<_>>();
        assert_eq!(texts, ["a", "b", "x", "c"]);
        assert_eq!(Value::Array(vec!["a".into()]).entries().unwrap(), [&"a".into()]);
        assert_eq!(Value::from(Assoc::new()).entries().unwrap(), Vec::<&Value<'_>>::new());
        for key in ["a", "", "+1", "-1", "1 ", "99999999999999999999"] {
            assert_eq!(Value::from(Assoc::new().with(key, "x")).entries(), None, "{key}");
        }
        assert_eq!(Value::from("a").entries(), None);
    }

    #[test]
    fn a_path_walks_keys_and_indices() {
        let value =
            Value::from(Assoc::new().with("l", Value::Array(vec!["x".into(), Assoc::new().with("k", "y").into()])));
        assert_eq!(value.at(&["l", "1", "k"]), Some(&"y".into()));
        assert_eq!(value.at(&[]), Some(&value));
        for path in [&["l", "2"][..], &["m"], &["l", "k"], &["l", "0", "k"]] {
            assert_eq!(value.at(path), None, "{path:?}");
        }
    }

    #[test]
    fn what_is_wiped_holds_no_text_that_was_its_own() {
        let own = |text: &str| Value::from(text.to_owned());
        let mut assoc = Assoc::new().with("a", own("hidden")).with("l", Value::Array(vec![own("hidden")]));
        assoc.insert("d", Assoc::new().with("k", own("hidden")));
        assoc.wipe();
        let texts = [["a"].as_slice(), &["l", "0"], &["d", "k"]];
        let value = Value::from(assoc);
        assert!(texts.iter().all(|path| value.at(path).and_then(Value::as_text) == Some("")));
    }

    #[test]
    fn debug_shows_shape_and_keys_but_no_text() {
        let value = Value::from(Assoc::new().with("pw", "hidden").with("l", Value::Array(vec!["hidden".into()])));
        assert_eq!(format!("{value:?}"), r#"{"pw": Text(..), "l": [Text(..)]}"#);
    }
}
