//! Values as C sees them: the core's tree with a NUL behind each text.

mod build;
mod codec;
mod entries;
mod read;

use crate::text::{Store, Text};
pub(crate) use entries::Entries;
use srskit_core::envelope::Limits;
use srskit_core::{Assoc, Value as CoreValue};

/// A value of an envelope: text, an assoc (keys with values, in order) or an array.
#[derive(Clone)]
pub enum Value {
    /// Text.
    Text(Text),
    /// Keys with values; a key occurs once.
    Assoc(Entries),
    /// Values by index.
    Array(Vec<Value>),
}

/// What a value is.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// No value.
    None = 0,
    /// Text.
    Text = 1,
    /// An assoc: keys with values, in order.
    Assoc = 2,
    /// An array.
    Array = 3,
}

impl Value {
    /// Copies a value of the core. Its depth is within [`Limits::MAX_DEPTH`], as that of all its values.
    pub(crate) fn from_core(value: &CoreValue<'_>) -> Self {
        match value {
            CoreValue::Text(text) => Value::Text(Text::new(text)),
            CoreValue::Assoc(assoc) => Value::from_assoc(assoc),
            CoreValue::Array(items) => Value::Array(items.iter().map(Value::from_core).collect()),
        }
    }

    /// The same with all texts in one store, which has to live as long as the value.
    pub(crate) fn stored(value: &CoreValue<'_>) -> (Self, Store) {
        let mut store = Store::with_room_for(room_for(value));
        (Value::store(value, &mut store), store)
    }

    fn store(value: &CoreValue<'_>, store: &mut Store) -> Self {
        match value {
            CoreValue::Text(text) => Value::Text(store.keep(text)),
            CoreValue::Assoc(assoc) => {
                Value::Assoc(assoc.iter().map(|(key, value)| (store.keep(key), Value::store(value, store))).collect())
            }
            CoreValue::Array(items) => Value::Array(items.iter().map(|item| Value::store(item, store)).collect()),
        }
    }

    pub(crate) fn from_assoc(assoc: &Assoc<'_>) -> Self {
        Value::Assoc(assoc.iter().map(|(key, value)| (Text::new(key), Value::from_core(value))).collect())
    }

    /// The core's value, borrowing the texts.
    pub(crate) fn to_core(&self) -> CoreValue<'_> {
        match self {
            Value::Text(text) => CoreValue::text(text.as_str()),
            Value::Assoc(entries) => CoreValue::Assoc(core_assoc(entries)),
            Value::Array(items) => CoreValue::Array(items.iter().map(Value::to_core).collect()),
        }
    }

    /// The core's assoc, if this is one.
    pub(crate) fn to_core_assoc(&self) -> Option<Assoc<'_>> {
        match self {
            Value::Assoc(entries) => Some(core_assoc(entries)),
            Value::Text(_) | Value::Array(_) => None,
        }
    }

    /// Containers inside each other, this one included.
    fn depth(&self) -> usize {
        let inner = match self {
            Value::Text(_) => return 0,
            Value::Assoc(entries) => entries.iter().map(|(_, value)| value.depth()).max(),
            Value::Array(items) => items.iter().map(Value::depth).max(),
        };
        1 + inner.unwrap_or(0)
    }

    /// Whether a container may take this in: what reads, copies and frees values uses the stack.
    fn fits_inside(&self) -> bool {
        self.depth() < Limits::MAX_DEPTH
    }
}

/// Bytes of all texts, each with its NUL.
fn room_for(value: &CoreValue<'_>) -> usize {
    match value {
        CoreValue::Text(text) => text.len() + 1,
        CoreValue::Assoc(assoc) => assoc.iter().map(|(key, value)| key.len() + 1 + room_for(value)).sum(),
        CoreValue::Array(items) => items.iter().map(room_for).sum(),
    }
}

fn core_assoc(entries: &Entries) -> Assoc<'_> {
    entries.iter().map(|(key, value)| (key.as_str(), value.to_core())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_into_the_core_and_back() {
        let core = CoreValue::Assoc(
            Assoc::new().with("empty", "").with("list", CoreValue::Array(vec!["a\0b".into(), Assoc::new().into()])),
        );
        assert!(Value::from_core(&core).to_core() == core);
        let (stored, store) = Value::stored(&core);
        assert!(stored.to_core() == core);
        let clone = stored.clone();
        drop((stored, store));
        assert!(clone.to_core() == core);
    }

    #[test]
    fn depth_counts_containers() {
        let text = || Value::Text(Text::new("x"));
        assert_eq!(text().depth(), 0);
        assert_eq!(Value::Array(Vec::new()).depth(), 1);
        assert_eq!(Value::Array(vec![text(), Value::Assoc(Entries::from_iter([(Text::new("k"), text())]))]).depth(), 2);
    }
}
