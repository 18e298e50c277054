//! JSON for those who prefer it: values out of it, replies and values into it.

mod write;

use crate::buffer::Buffer;
use crate::error::Failure;
use crate::guard::guard;
use crate::input::{bytes, object, out, problem};
use crate::reply::Reply;
use crate::status::Status;
use crate::typed::Typed;
use crate::value::Value;
use serde::Serialize;
use srskit_core::OwnedValue;
use std::ffi::{c_char, c_void};

/// Makes a value from JSON: objects become assocs, arrays arrays, flags "1" and "0", whole numbers their digits.
///
/// Numbers with a fraction or beyond 64 bits are refused, since a float would not keep them: write them as
/// text. So are null and a key that is given twice. Order is kept.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_from_json(json: *const c_char, length: usize, value: *mut *mut Value) -> Status {
    guard(|| {
        // SAFETY: the caller promises that pointer and length fit, and that the output may be written.
        let (place, json) = unsafe { (out(value, "value")?, bytes(json.cast::<c_void>(), length, "json")?) };
        let read: OwnedValue = serde_json::from_slice(json).map_err(|error| refused(&error))?;
        place.give(Value::from_core(&read));
        Ok(())
    })
}

/// Says where and what, and never repeats the input.
fn refused(error: &serde_json::Error) -> Failure {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let what = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
    problem("json", format!("line {line}, column {column}: {what}"), "pass JSON as the header describes it")
}

/// Writes a value as JSON: texts, objects and arrays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_value_to_json(value: *const Value, json: *mut *mut Buffer) -> Status {
    // SAFETY: the caller promises a live value of ours, and that the output may be written.
    guard(|| unsafe { write(value, "value", json) })
}

/// Writes a native value as JSON: numbers and flags as such, amounts, spans and dates as texts. Fields that
/// the catalogue does not know stand under "other".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_typed_to_json(typed: *const Typed, json: *mut *mut Buffer) -> Status {
    // SAFETY: the caller promises a live value of ours, and that the output may be written.
    guard(|| unsafe { write(typed, "typed", json) })
}

/// Writes a whole reply as JSON: what srskit_reply_text and its neighbours give, under the same names, "attributes" and
/// "items" as they came, and "fields" as srskit_typed_to_json writes them (null for a call by action and object).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_to_json(reply: *const Reply, json: *mut *mut Buffer) -> Status {
    // SAFETY: the caller promises a live reply of ours, and that the output may be written.
    guard(|| unsafe { write(reply, "reply", json) })
}

/// # Safety
/// `from` is NULL or a live object of ours, and `json` is NULL or may be written.
unsafe fn write<T: Serialize>(from: *const T, name: &str, json: *mut *mut Buffer) -> Result<(), Failure> {
    // SAFETY: the caller promises the same.
    let (place, from) = unsafe { (out(json, "json")?, object(from, name)?) };
    // Maps with text keys and no special numbers: there is nothing that could fail.
    let text = serde_json::to_vec(from).map_err(|_| srskit_core::Error::internal("JSON cannot be written"))?;
    place.give(Buffer::new(text));
    Ok(())
}
