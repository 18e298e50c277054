//! Reads what C passes: checks pointers, lengths and UTF-8, and names the argument that is wrong.

use crate::error::Failure;
use crate::guard::guard_or;
use srskit_core::Problem;
use std::ffi::{CStr, c_char, c_void};
use std::slice;

/// A problem with one argument.
pub(crate) fn problem(name: &str, what: impl Into<String>, fix: &str) -> Failure {
    Failure::from(Problem::new(name, what, fix))
}

fn null(name: &str) -> Failure {
    problem(name, "it is NULL", "pass a valid pointer")
}

/// Bytes as pointer and length.
///
/// # Safety
/// `data` is NULL or points to `length` bytes that nobody changes while `'a` lasts.
pub(crate) unsafe fn bytes<'a>(data: *const c_void, length: usize, name: &str) -> Result<&'a [u8], Failure> {
    if length == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(null(name));
    }
    // No object is larger; a larger number is a length that went below zero.
    if length > isize::MAX.unsigned_abs() {
        return Err(problem(name, format!("its length is {length}"), "pass the number of bytes"));
    }
    // SAFETY: not NULL, and the caller promises `length` bytes.
    Ok(unsafe { slice::from_raw_parts(data.cast(), length) })
}

/// Text as pointer and length.
///
/// # Safety
/// As [`bytes`].
pub(crate) unsafe fn text<'a>(data: *const c_char, length: usize, name: &str) -> Result<&'a str, Failure> {
    // SAFETY: the caller's promise is the same.
    utf8(unsafe { bytes(data.cast(), length, name) }?, name)
}

/// Text that ends in a NUL.
///
/// # Safety
/// `data` is NULL or points to text that ends in a NUL and that nobody changes while `'a` lasts.
pub(crate) unsafe fn string<'a>(data: *const c_char, name: &str) -> Result<&'a str, Failure> {
    if data.is_null() {
        return Err(null(name));
    }
    // SAFETY: not NULL, and the caller promises the NUL at the end.
    utf8(unsafe { CStr::from_ptr(data) }.to_bytes(), name)
}

fn utf8<'a>(bytes: &'a [u8], name: &str) -> Result<&'a str, Failure> {
    std::str::from_utf8(bytes).map_err(|error| {
        let place = error.valid_up_to();
        problem(name, format!("it is not UTF-8 at byte {place}"), "convert it to UTF-8 first").at(place)
    })
}

/// One of our objects.
///
/// # Safety
/// `pointer` is NULL or came from us, was not freed, and nobody changes the object while `'a` lasts.
pub(crate) unsafe fn object<'a, T>(pointer: *const T, name: &str) -> Result<&'a T, Failure> {
    // SAFETY: the caller promises that it is ours and alive.
    unsafe { pointer.as_ref() }.ok_or_else(|| null(name))
}

/// One of our objects, to be changed.
///
/// # Safety
/// As [`object`], and nobody else uses the object while `'a` lasts.
pub(crate) unsafe fn object_mut<'a, T>(pointer: *mut T, name: &str) -> Result<&'a mut T, Failure> {
    // SAFETY: the caller promises that it is ours, alive and used by nobody else.
    unsafe { pointer.as_mut() }.ok_or_else(|| null(name))
}

/// A place for an output, written on success only.
pub(crate) struct Out<T>(*mut T);

/// Checks a place for an output, before any work is done.
///
/// # Safety
/// `place` is NULL or points to a `T` that may be written until the call returns.
pub(crate) unsafe fn out<T>(place: *mut T, name: &str) -> Result<Out<T>, Failure> {
    if place.is_null() { Err(null(name)) } else { Ok(Out(place)) }
}

impl<T> Out<T> {
    pub(crate) fn set(self, value: T) {
        // SAFETY: `out` was promised a place that may be written; it may hold no valid value yet, so none is dropped.
        unsafe { self.0.write(value) };
    }
}

impl<T> Out<*mut T> {
    /// Hands an object over; the matching free function takes it back.
    pub(crate) fn give(self, object: T) {
        self.set(Box::into_raw(Box::new(object)));
    }
}

/// Frees what [`Out::give`] handed over.
///
/// # Safety
/// `object` is NULL or was handed over by us, and this is the first time that it is freed.
pub(crate) unsafe fn release<T>(object: *mut T) {
    guard_or((), || {
        if !object.is_null() {
            // SAFETY: it came out of a Box, and the caller promises to free it once.
            drop(unsafe { Box::from_raw(object) });
        }
    });
}

/// Writes a length where the caller wants to know it.
///
/// # Safety
/// `place` is NULL or may be written.
pub(crate) unsafe fn put_length(place: *mut usize, length: usize) {
    // SAFETY: the caller promises the same.
    unsafe { put(place, length) };
}

/// Writes a value where the caller wants to know it; says that there is one.
///
/// # Safety
/// `place` is NULL or may be written.
pub(crate) unsafe fn put<T>(place: *mut T, value: T) -> bool {
    if !place.is_null() {
        // SAFETY: not NULL, and the caller promises that it may be written.
        unsafe { place.write(value) };
    }
    true
}
