//! Reading native values. None of this can fail: what is not there is NULL, 0 or false.

use super::{DateParts, Node, Single, TimeParts, Typed, TypedKind};
use crate::guard::guard_or;
use crate::input::{object, put, put_length, string};
use crate::text::Text;
use crate::value::Value;
use srskit_core::{Date, Timestamp};
use std::ffi::c_char;
use std::ptr;

fn read<T>(typed: *const Typed, otherwise: T, read: impl FnOnce(&Node) -> Option<T>) -> T {
    guard_or(None, || {
        // SAFETY: the caller promises a live value of ours, or NULL.
        unsafe { object(typed, "typed") }.ok().and_then(|typed| read(&typed.0))
    })
    .unwrap_or(otherwise)
}

/// Hands a single value out, if it is of the wanted kind.
///
/// # Safety
/// `place` is NULL or may be written.
unsafe fn give<T>(typed: *const Typed, place: *mut T, pick: impl FnOnce(&Single) -> Option<T>) -> bool {
    read(typed, false, |node| {
        let Node::Single { value, .. } = node else { return None };
        // SAFETY: the caller promises the same.
        Some(unsafe { put(place, pick(value)?) })
    })
}

/// What a value is; SRSKIT_TYPE_NONE for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_kind(typed: *const Typed) -> TypedKind {
    read(typed, TypedKind::None, |node| Some(kind(node)))
}

fn kind(node: &Node) -> TypedKind {
    match node {
        Node::Single { value, .. } => match value {
            Single::Text => TypedKind::Text,
            Single::Int(_) => TypedKind::Int,
            Single::Money => TypedKind::Money,
            Single::Seconds(_) => TypedKind::Seconds,
            Single::Flag(_) => TypedKind::Flag,
            Single::Date(_) => TypedKind::Date,
            Single::Time(_) => TypedKind::Time,
        },
        Node::Fields { .. } => TypedKind::Fields,
        Node::List(_) => TypedKind::List,
        Node::Map(_) => TypedKind::Map,
        Node::Any(_) => TypedKind::Any,
    }
}

/// Any single value as text, and how many bytes; NULL for what holds others. `length` may be NULL.
///
/// Amounts and spans are exact, days are YYYY-MM-DD, flags 1 and 0. Borrowed from the reply or row.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_text(typed: *const Typed, length: *mut usize) -> *const c_char {
    read(typed, ptr::null(), |node| match node {
        // SAFETY: the caller promises that `length` is NULL or may be written.
        Node::Single { text, .. } => Some(unsafe { put_text(text, length) }),
        _ => None,
    })
}

/// Whether it is a whole number; writes it then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_int(typed: *const Typed, number: *mut i64) -> bool {
    // SAFETY: the caller promises that the output is NULL or may be written.
    unsafe {
        give(typed, number, |value| match value {
            Single::Int(number) => Some(*number),
            _ => None,
        })
    }
}

/// Whether it is a flag; writes it then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_flag(typed: *const Typed, flag: *mut bool) -> bool {
    // SAFETY: the caller promises that the output is NULL or may be written.
    unsafe {
        give(typed, flag, |value| match value {
            Single::Flag(flag) => Some(*flag),
            _ => None,
        })
    }
}

/// Whether it is a day; writes it then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_date(typed: *const Typed, date: *mut DateParts) -> bool {
    // SAFETY: the caller promises that the output is NULL or may be written.
    unsafe {
        give(typed, date, |value| match value {
            Single::Date(Date { year, month, day }) => Some(DateParts { year: *year, month: *month, day: *day }),
            _ => None,
        })
    }
}

/// Whether it is a date with a time of day; writes it then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_time(typed: *const Typed, time: *mut TimeParts) -> bool {
    // SAFETY: the caller promises that the output is NULL or may be written.
    unsafe {
        give(typed, time, |value| match value {
            Single::Time(time) => Some(time_parts(*time)),
            _ => None,
        })
    }
}

fn time_parts(time: Timestamp) -> TimeParts {
    let Timestamp { year, month, day, hour, minute, second, offset_minutes } = time;
    let date = DateParts { year, month, day };
    let (has_offset, offset_minutes) = (offset_minutes.is_some(), offset_minutes.unwrap_or(0));
    TimeParts { date, hour, minute, second, has_offset, offset_minutes }
}

/// Whether it is a time span; writes whole seconds and the nanoseconds beyond them then. Either may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_seconds(typed: *const Typed, seconds: *mut u64, nanoseconds: *mut u32) -> bool {
    read(typed, false, |node| {
        let Node::Single { value: Single::Seconds(span), .. } = node else { return None };
        // SAFETY: the caller promises that the outputs are NULL or may be written.
        unsafe {
            put(seconds, span.as_secs());
            put(nanoseconds, span.subsec_nanos());
        }
        Some(true)
    })
}

/// How many fields or entries it holds; 0 for what holds none. Unknown fields are not counted, see srskit_typed_other.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_len(typed: *const Typed) -> usize {
    read(typed, 0, |node| match node {
        Node::Fields { fields: entries, .. } | Node::Map(entries) => Some(entries.len()),
        Node::List(items) => Some(items.len()),
        Node::Single { .. } | Node::Any(_) => None,
    })
}

/// The value of a field, or of an entry of a map; NULL when there is none. The name ends in a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_get(typed: *const Typed, name: *const c_char) -> *const Typed {
    read(typed, ptr::null(), |node| {
        // SAFETY: the caller promises a NUL at the end of the name.
        let name = unsafe { string(name, "name") }.ok()?;
        named(node)?.iter().find(|(known, _)| known.as_str() == name).map(|(_, value)| ptr::from_ref(value))
    })
}

/// The value at a place of fields, a list or a map; NULL beyond the last.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_at(typed: *const Typed, index: usize) -> *const Typed {
    read(typed, ptr::null(), |node| match node {
        Node::List(items) => items.get(index).map(ptr::from_ref),
        _ => named(node)?.get(index).map(|(_, value)| ptr::from_ref(value)),
    })
}

/// The name at a place of fields or a map, and how many bytes; NULL beyond the last. `length` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_name(typed: *const Typed, index: usize, length: *mut usize) -> *const c_char {
    read(typed, ptr::null(), |node| {
        let (name, _) = named(node)?.get(index)?;
        // SAFETY: the caller promises that `length` is NULL or may be written.
        Some(unsafe { put_text(name, length) })
    })
}

/// What came beside the fields and is not known to the catalogue: an assoc; NULL for what has no fields.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_other(typed: *const Typed) -> *const Value {
    read(typed, ptr::null(), |node| match node {
        Node::Fields { other, .. } => Some(ptr::from_ref(other)),
        _ => None,
    })
}

/// What came, for SRSKIT_TYPE_ANY; NULL for everything else.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_value(typed: *const Typed) -> *const Value {
    read(typed, ptr::null(), |node| match node {
        Node::Any(value) => Some(ptr::from_ref(value)),
        _ => None,
    })
}

fn named(node: &Node) -> Option<&[(Text, Typed)]> {
    match node {
        Node::Fields { fields: entries, .. } | Node::Map(entries) => Some(entries),
        Node::Single { .. } | Node::List(_) | Node::Any(_) => None,
    }
}

/// # Safety
/// As [`put_length`].
unsafe fn put_text(text: &Text, length: *mut usize) -> *const c_char {
    // SAFETY: the caller promises the same.
    unsafe { put_length(length, text.as_str().len()) };
    text.as_ptr()
}
