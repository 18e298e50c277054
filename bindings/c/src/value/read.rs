//! Reading values. None of this can fail: what is not there is NULL or 0.

use super::{Value, ValueKind};
use crate::guard::guard_or;
use crate::input::{object, put_length, string, text};
use crate::text::Text;
use std::ffi::c_char;
use std::ptr;

fn read<T>(value: *const Value, otherwise: T, read: impl FnOnce(&Value) -> Option<T>) -> T {
    guard_or(None, || {
        // SAFETY: the caller promises a live value of ours, or NULL.
        unsafe { object(value, "value") }.ok().and_then(read)
    })
    .unwrap_or(otherwise)
}

/// What a value is; SRSKIT_KIND_NONE for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_kind(value: *const Value) -> ValueKind {
    read(value, ValueKind::None, |value| {
        Some(match value {
            Value::Text(_) => ValueKind::Text,
            Value::Assoc(_) => ValueKind::Assoc,
            Value::Array(_) => ValueKind::Array,
        })
    })
}

/// A text, and how many bytes it has; NULL for what is no text. `length` may be NULL. Borrowed from the value.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_text(value: *const Value, length: *mut usize) -> *const c_char {
    read(value, ptr::null(), |value| match value {
        // SAFETY: the caller promises that `length` is NULL or may be written.
        Value::Text(text) => Some(unsafe { put_text(text, length) }),
        Value::Assoc(_) | Value::Array(_) => None,
    })
}

/// How many entries an assoc or array has; 0 for what is neither.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_len(value: *const Value) -> usize {
    read(value, 0, |value| match value {
        Value::Text(_) => None,
        Value::Assoc(entries) => Some(entries.len()),
        Value::Array(items) => Some(items.len()),
    })
}

/// The value of a key of an assoc; NULL when it has none. Borrowed, until the assoc is changed or freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_get(assoc: *const Value, key: *const c_char, key_length: usize) -> *const Value {
    // SAFETY: the caller promises that pointer and length fit.
    read(assoc, ptr::null(), |value| value.get(unsafe { text(key, key_length, "key") }.ok()?).map(ptr::from_ref))
}

/// The text of a key of an assoc; NULL when it has none, or it is no text. The key ends in a NUL.
///
/// Borrowed, until the assoc is changed or freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_get_string(assoc: *const Value, key: *const c_char) -> *const c_char {
    read(assoc, ptr::null(), |value| {
        // SAFETY: the caller promises a NUL at the end of the key.
        match value.get(unsafe { string(key, "key") }.ok()?)? {
            Value::Text(text) => Some(text.as_ptr()),
            Value::Assoc(_) | Value::Array(_) => None,
        }
    })
}

/// The value at a place of an assoc or array; NULL beyond the last. Borrowed, until the container is changed or freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_at(container: *const Value, index: usize) -> *const Value {
    read(container, ptr::null(), |value| match value {
        Value::Text(_) => None,
        Value::Assoc(entries) => entries.at(index).map(|(_, value)| ptr::from_ref(value)),
        Value::Array(items) => items.get(index).map(ptr::from_ref),
    })
}

/// The key at a place of an assoc, and how many bytes it has; NULL beyond the last. `length` may be NULL.
///
/// Borrowed, until the assoc is changed or freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_key(assoc: *const Value, index: usize, length: *mut usize) -> *const c_char {
    read(assoc, ptr::null(), |value| match value {
        // SAFETY: the caller promises that `length` is NULL or may be written.
        Value::Assoc(entries) => entries.at(index).map(|(key, _)| unsafe { put_text(key, length) }),
        Value::Text(_) | Value::Array(_) => None,
    })
}

impl Value {
    fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Assoc(entries) => entries.get(key),
            Value::Text(_) | Value::Array(_) => None,
        }
    }
}

/// # Safety
/// As [`put_length`].
unsafe fn put_text(text: &Text, length: *mut usize) -> *const c_char {
    // SAFETY: the caller promises the same.
    unsafe { put_length(length, text.as_str().len()) };
    text.as_ptr()
}
