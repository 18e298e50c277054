//! The entries of an assoc, in order, and found quickly however many there are.

use super::Value;
use crate::text::Text;
use std::collections::HashMap;

/// Up to here a look at each key is quicker than an index.
const FEW: usize = 32;

/// Keys with values, in order; a key occurs once.
#[derive(Clone, Default)]
pub struct Entries {
    list: Vec<(Text, Value)>,
    /// Where each key stands, once there are many that were set one by one. Boxed, since values are many and most are
    /// no such assoc.
    #[expect(clippy::box_collection, reason = "a pointer in each value, not six")]
    index: Option<Box<HashMap<Box<str>, usize>>>,
}

impl Entries {
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, (Text, Value)> {
        self.list.iter()
    }

    pub(crate) fn at(&self, place: usize) -> Option<&(Text, Value)> {
        self.list.get(place)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.list.get(self.place_of(key)?).map(|(_, value)| value)
    }

    /// Adds a key at the end, or replaces its value where it stands.
    pub(crate) fn set(&mut self, key: &str, value: Value) {
        if self.index.is_none() && self.list.len() > FEW {
            let keys = self.list.iter().map(|(key, _)| key.as_str().into());
            self.index = Some(Box::new(keys.zip(0..).collect()));
        }
        if let Some((_, old)) = self.place_of(key).and_then(|place| self.list.get_mut(place)) {
            *old = value;
            return;
        }
        if let Some(index) = &mut self.index {
            index.insert(key.into(), self.list.len());
        }
        self.list.push((Text::new(key), value));
    }

    fn place_of(&self, key: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.get(key).copied(),
            None => self.list.iter().position(|(known, _)| known.as_str() == key),
        }
    }
}

/// The keys differ already.
impl FromIterator<(Text, Value)> for Entries {
    fn from_iter<I: IntoIterator<Item = (Text, Value)>>(entries: I) -> Self {
        Self { list: entries.into_iter().collect(), index: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(Text::new(text))
    }

    fn text_of<'e>(entries: &'e Entries, key: &str) -> Option<&'e str> {
        match entries.get(key)? {
            Value::Text(text) => Some(text.as_str()),
            Value::Assoc(_) | Value::Array(_) => None,
        }
    }

    #[test]
    fn many_entries_are_found_and_replaced_like_few() {
        let mut entries = Entries::default();
        let names: Vec<String> = (0..3 * FEW).map(|number| format!("k{number}")).collect();
        for (count, name) in names.iter().enumerate() {
            assert!(entries.get(name).is_none());
            entries.set(name, text("old"));
            entries.set(&names[count / 2], text("new"));
            assert_eq!((entries.len(), text_of(&entries, &names[count / 2])), (count + 1, Some("new")));
        }
        assert!(entries.iter().map(|(key, _)| key.as_str()).eq(names.iter().map(String::as_str)));
        assert_eq!((text_of(&entries.clone(), "k0"), text_of(&entries, "k95")), (Some("new"), Some("old")));
        assert!(entries.at(3 * FEW).is_none() && entries.get("k96").is_none());
    }

    #[test]
    fn entries_that_came_together_can_be_added_to() {
        let mut entries: Entries = (0..2 * FEW).map(|number| (Text::new(&number.to_string()), text("x"))).collect();
        entries.set("63", text("y"));
        entries.set("more", text("z"));
        assert_eq!((entries.len(), text_of(&entries, "63"), text_of(&entries, "more")), (65, Some("y"), Some("z")));
        entries.set("0", text("first"));
        assert_eq!((entries.len(), text_of(&entries, "0")), (65, Some("first")));
    }
}
