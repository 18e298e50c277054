//! The entries of an assoc, and which of them are read: what is left at the end is kept.

use crate::{Assoc, OwnedAssoc, OwnedValue};
use std::borrow::Cow;

pub(crate) struct Fields<'a> {
    entries: Vec<Entry<'a>>,
}

struct Entry<'a> {
    key: &'a str,
    value: &'a OwnedValue,
    is_read: bool,
}

impl<'a> Fields<'a> {
    pub(super) fn of_assoc(assoc: &'a OwnedAssoc) -> Self {
        Self { entries: assoc.iter().map(|(key, value)| Entry { key, value, is_read: false }).collect() }
    }

    /// The fields of an assoc; anything else has none.
    pub(super) fn of_any(value: &'a OwnedValue) -> Self {
        value.as_assoc().map_or(Self { entries: Vec::new() }, Self::of_assoc)
    }

    /// Reads a field; what cannot be read stays among the rest.
    pub(super) fn take_with<T>(&mut self, key: &str, read: impl FnOnce(&OwnedValue) -> Option<T>) -> Option<T> {
        let entry = self.entries.iter_mut().find(|entry| entry.key == key)?;
        let value = read(entry.value);
        // An empty text says nothing where no text is expected.
        entry.is_read = value.is_some() || entry.value.as_text().is_some_and(|text| text.trim().is_empty());
        value
    }

    /// Reads all fields that nobody has read.
    pub(super) fn take_rest_with<T>(&mut self, read: impl Fn(&OwnedValue) -> Option<T>) -> Vec<(String, T)> {
        let unread = self.entries.iter_mut().filter(|entry| !entry.is_read);
        let values = unread.filter_map(|entry| {
            let value = read(entry.value)?;
            entry.is_read = true;
            Some((entry.key.to_owned(), value))
        });
        values.collect()
    }

    /// Counts a field as read.
    pub(super) fn pass(&mut self, key: &str) {
        self.entries.iter_mut().filter(|entry| entry.key == key).for_each(|entry| entry.is_read = true);
    }

    /// What nobody has read.
    pub(super) fn left(&self) -> OwnedAssoc {
        let left = self.entries.iter().filter(|entry| !entry.is_read);
        Assoc::from_unique(left.map(|entry| (Cow::Owned(entry.key.to_owned()), entry.value.clone())).collect())
    }
}
