use std::ffi::c_char;
use std::mem::ManuallyDrop;
use std::ptr::{self, NonNull};
use std::slice;

/// Text with a NUL behind it, which does not count.
///
/// It is owned, or lies in a [`Store`] beside many others: then it lives as long as the object that holds
/// both, and what C borrows from that object does not outlive it either. A clone is always owned.
pub(crate) enum Text {
    Owned(Box<str>),
    Stored { start: NonNull<u8>, length: usize },
}

impl Text {
    pub(crate) fn new(text: &str) -> Self {
        let mut owned = String::with_capacity(text.len() + 1);
        owned.push_str(text);
        owned.push('\0');
        Self::Owned(owned.into_boxed_str())
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            // There is always a NUL at the end.
            Text::Owned(text) => &text[..text.len() - 1],
            // SAFETY: `Store::keep` copied that many bytes of a text there, and the store lives as long as its object.
            Text::Stored { start, length } => unsafe {
                str::from_utf8_unchecked(slice::from_raw_parts(start.as_ptr(), *length))
            },
        }
    }

    pub(crate) fn as_ptr(&self) -> *const c_char {
        match self {
            Text::Owned(text) => text.as_ptr().cast(),
            Text::Stored { start, .. } => start.as_ptr().cast(),
        }
    }
}

impl Clone for Text {
    fn clone(&self) -> Self {
        Self::new(self.as_str())
    }
}

/// The texts of one object, in one piece of memory: a large reply has thousands of them.
pub(crate) struct Store {
    start: NonNull<u8>,
    capacity: usize,
    used: usize,
}

impl Store {
    /// Room for texts of so many bytes, each with its NUL.
    pub(crate) fn with_room_for(bytes: usize) -> Self {
        let mut room = ManuallyDrop::new(Vec::<u8>::with_capacity(bytes));
        // The address of a vector is never NULL.
        let start = NonNull::new(room.as_mut_ptr()).unwrap_or(NonNull::dangling());
        Self { start, capacity: room.capacity(), used: 0 }
    }

    /// Copies a text in; one that there is no room for gets its own memory.
    pub(crate) fn keep(&mut self, text: &str) -> Text {
        let length = text.len();
        if self.capacity - self.used <= length {
            return Text::new(text);
        }
        // SAFETY: there is room for the text and its NUL behind what is used, and nobody else writes to it.
        let start = unsafe {
            let start = self.start.add(self.used);
            start.copy_from_nonoverlapping(NonNull::from(text).cast(), length);
            start.add(length).write(0);
            start
        };
        self.used += length + 1;
        Text::Stored { start, length }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // SAFETY: it came out of such a vector, and a store is dropped once.
        drop(unsafe { Vec::from_raw_parts(self.start.as_ptr(), 0, self.capacity) });
    }
}

/// The text's address; NULL where there is none.
pub(crate) fn pointer(text: Option<&Text>) -> *const c_char {
    text.map_or(ptr::null(), Text::as_ptr)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nul_follows_and_does_not_count() {
        let text = Text::new("Zo\u{eb}");
        // SAFETY: the text holds no NUL of its own, and lives until the end of the test.
        let read = unsafe { std::ffi::CStr::from_ptr(text.as_ptr()) };
        assert_eq!((text.as_str(), read.to_bytes()), ("Zo\u{eb}", b"Zo\xC3\xAB".as_slice()));
        assert_eq!(Text::new("").as_str(), "");
        assert_eq!(Text::new("a\0b").as_str().len(), 3);
    }

    #[test]
    fn stored_texts_lie_beside_each_other_and_clones_are_their_own() {
        let mut store = Store::with_room_for("ab\0\0c\0".len());
        let texts = ["ab", "", "c"].map(|text| store.keep(text));
        assert!(texts.iter().all(|text| matches!(text, Text::Stored { .. })));
        assert_eq!(texts.each_ref().map(Text::as_str), ["ab", "", "c"]);
        let clone = texts[0].clone();
        assert!(matches!(store.keep(&"x".repeat(1000)), Text::Owned(_)));
        drop((texts, store));
        assert_eq!(clone.as_str(), "ab");
    }
}
