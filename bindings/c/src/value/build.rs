//! Making values.

use super::{Entries, Value};
use crate::error::Failure;
use crate::guard::guard;
use crate::input::{object, object_mut, out, problem, release, string, text};
use crate::status::Status;
use crate::text::Text;
use srskit_core::envelope::Limits;
use std::ffi::c_char;

fn new(value: *mut *mut Value, make: impl FnOnce() -> Result<Value, Failure>) -> Status {
    guard(|| {
        // SAFETY: the caller promises that the output may be written.
        let place = unsafe { out(value, "value") }?;
        place.give(make()?);
        Ok(())
    })
}

/// Makes a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_new_text(data: *const c_char, length: usize, value: *mut *mut Value) -> Status {
    // SAFETY: the caller promises that pointer and length fit.
    new(value, || Ok(Value::Text(Text::new(unsafe { text(data, length, "text") }?))))
}

/// Makes an assoc without entries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_new_assoc(value: *mut *mut Value) -> Status {
    new(value, || Ok(Value::Assoc(Entries::default())))
}

/// Makes an array without entries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_new_array(value: *mut *mut Value) -> Status {
    new(value, || Ok(Value::Array(Vec::new())))
}

/// Frees a value with all it holds. Never free what was borrowed from another value.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_free(value: *mut Value) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(value) };
}

/// Adds a key with a copy of a value to an assoc, or replaces its value where it stands.
///
/// What was borrowed from the assoc before is no longer valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_set(
    assoc: *mut Value,
    key: *const c_char,
    key_length: usize,
    value: *const Value,
) -> Status {
    // SAFETY: the caller promises live values of ours, and that pointer and length fit.
    guard(|| unsafe { set(assoc, text(key, key_length, "key")?, || copy(value)) })
}

/// The same with a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_set_text(
    assoc: *mut Value,
    key: *const c_char,
    key_length: usize,
    data: *const c_char,
    length: usize,
) -> Status {
    // SAFETY: the caller promises a live value of ours, and that pointers and lengths fit.
    guard(|| unsafe {
        set(assoc, text(key, key_length, "key")?, || Ok(Value::Text(Text::new(text(data, length, "text")?))))
    })
}

/// The same with a key and a text that end in a NUL each.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_set_string(assoc: *mut Value, key: *const c_char, data: *const c_char) -> Status {
    // SAFETY: the caller promises a live value of ours, and a NUL at the end of key and text.
    guard(|| unsafe { set(assoc, string(key, "key")?, || Ok(Value::Text(Text::new(string(data, "text")?)))) })
}

/// Adds a copy of a value at the end of an array.
///
/// What was borrowed from the array before is no longer valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_push(array: *mut Value, value: *const Value) -> Status {
    // SAFETY: the caller promises live values of ours.
    guard(|| unsafe { push(array, || copy(value)) })
}

/// The same with a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_push_text(array: *mut Value, data: *const c_char, length: usize) -> Status {
    // SAFETY: the caller promises a live value of ours, and that pointer and length fit.
    guard(|| unsafe { push(array, || Ok(Value::Text(Text::new(text(data, length, "text")?)))) })
}

/// Adds or replaces an entry. The new value is made first: it may be a copy of this very assoc.
///
/// # Safety
/// As [`object_mut`].
unsafe fn set(assoc: *mut Value, key: &str, make: impl FnOnce() -> Result<Value, Failure>) -> Result<(), Failure> {
    let value = make()?;
    // SAFETY: the caller promises a live value that nobody else uses; what `make` has read of it is over.
    let Value::Assoc(entries) = (unsafe { object_mut(assoc, "assoc") })? else {
        return Err(problem("assoc", "it is no assoc", "make it with srskit_value_new_assoc"));
    };
    entries.set(key, value);
    Ok(())
}

/// Adds an entry. The new value is made first: it may be a copy of this very array.
///
/// # Safety
/// As [`object_mut`].
unsafe fn push(array: *mut Value, make: impl FnOnce() -> Result<Value, Failure>) -> Result<(), Failure> {
    let value = make()?;
    // SAFETY: the caller promises a live value that nobody else uses; what `make` has read of it is over.
    let Value::Array(items) = (unsafe { object_mut(array, "array") })? else {
        return Err(problem("array", "it is no array", "make it with srskit_value_new_array"));
    };
    items.push(value);
    Ok(())
}

/// # Safety
/// As [`object`].
unsafe fn copy(value: *const Value) -> Result<Value, Failure> {
    // SAFETY: the caller promises a live value, or NULL.
    let value = unsafe { object(value, "value") }?;
    if !value.fits_inside() {
        let what = format!("it holds {} containers inside each other", Limits::MAX_DEPTH);
        return Err(problem("value", what, "flatten it"));
    }
    Ok(value.clone())
}
