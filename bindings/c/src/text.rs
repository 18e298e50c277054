use std::ffi::c_char;
use std::ptr;

/// Owned text with a NUL behind it, which does not count.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Text(Box<str>);

impl Text {
    pub(crate) fn new(text: &str) -> Self {
        let mut owned = String::with_capacity(text.len() + 1);
        owned.push_str(text);
        owned.push('\0');
        Self(owned.into_boxed_str())
    }

    pub(crate) fn as_str(&self) -> &str {
        // There is always a NUL at the end.
        &self.0[..self.0.len() - 1]
    }

    pub(crate) fn as_ptr(&self) -> *const c_char {
        self.0.as_ptr().cast()
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
}
