use serde::{Deserialize, Deserializer};
use std::ops::Deref;

/// A value together with the place in its file where it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At<T> {
    value: T,
    offset: usize,
}

impl<T> At<T> {
    /// Byte offset of the value in its file.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Another value at the same place.
    pub(crate) fn with<U>(&self, value: U) -> At<U> {
        At { value, offset: self.offset }
    }
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = toml::Spanned::<T>::deserialize(deserializer)?;
        let offset = spanned.span().start;
        Ok(Self { value: spanned.into_inner(), offset })
    }
}
