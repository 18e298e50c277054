//! Reading an investigation. None of this can fail: what is not there is NULL or 0.

use super::{Finding, Investigation, NextStep, Verdict};
use crate::buffer::Buffer;
use crate::error::by_number;
use crate::guard::{guard, guard_or};
use crate::input::{object, out};
use crate::status::Status;
use crate::text::pointer;
use crate::value::Value;
use std::ffi::c_char;
use std::ptr;

fn read<T>(investigation: *const Investigation, otherwise: T, read: impl FnOnce(&Investigation) -> Option<T>) -> T {
    guard_or(None, || {
        // SAFETY: the caller promises a live investigation of ours, or NULL.
        unsafe { object(investigation, "investigation") }.ok().and_then(read)
    })
    .unwrap_or(otherwise)
}

/// What became of the order; SRSKIT_VERDICT_CANNOT_TELL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_verdict(investigation: *const Investigation) -> Verdict {
    read(investigation, Verdict::CannotTell, |investigation| Some(investigation.verdict))
}

/// What to do about it; SRSKIT_NEXT_STEP_ASK_A_PERSON for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_next(investigation: *const Investigation) -> NextStep {
    read(investigation, NextStep::AskAPerson, |investigation| Some(investigation.next))
}

/// One of the texts, by its number in srskit_investigation_field; NULL when it has none. Borrowed from the
/// investigation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_text(investigation: *const Investigation, field: u32) -> *const c_char {
    read(investigation, ptr::null(), |investigation| Some(pointer(by_number(&investigation.texts, field)?.as_ref())))
}

/// How many pieces of evidence there are.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_found_count(investigation: *const Investigation) -> usize {
    read(investigation, 0, |investigation| Some(investigation.found.len()))
}

fn found<T>(investigation: *const Investigation, index: usize, pick: impl FnOnce(&Finding) -> *const T) -> *const T {
    read(investigation, ptr::null(), |investigation| investigation.found.get(index).map(pick))
}

/// The read command that gave a piece of evidence; NULL beyond the last. Borrowed from the investigation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_found_source(
    investigation: *const Investigation,
    index: usize,
) -> *const c_char {
    found(investigation, index, |finding| finding.source.as_ptr())
}

/// What it says, as one clause; NULL beyond the last. Borrowed from the investigation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_found_text(
    investigation: *const Investigation,
    index: usize,
) -> *const c_char {
    found(investigation, index, |finding| finding.says.as_ptr())
}

/// The same as an assoc, by name: order_id, order_state, cost, expires_on, …; NULL beyond the last. Borrowed from the
/// investigation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_found_values(
    investigation: *const Investigation,
    index: usize,
) -> *const Value {
    found(investigation, index, |finding| ptr::from_ref(&finding.values))
}

/// Something that could not be told, and why; NULL beyond the last. Borrowed from the investigation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_unknown(
    investigation: *const Investigation,
    index: usize,
) -> *const c_char {
    read(investigation, ptr::null(), |investigation| Some(pointer(investigation.unknown.get(index))))
}

/// How many read commands were sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_calls(investigation: *const Investigation) -> u32 {
    read(investigation, 0, |investigation| Some(investigation.calls))
}

/// Writes all of it as JSON, under the names that it has in every language.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_to_json(
    investigation: *const Investigation,
    json: *mut *mut Buffer,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises a live investigation of ours, and that the output may be written.
        let (place, investigation) = unsafe { (out(json, "json")?, object(investigation, "investigation")?) };
        place.give(Buffer::new(investigation.json.clone()));
        Ok(())
    })
}
