//! What C reads of an error.

use super::{Error, MayHaveRun, Next};
use crate::guard::guard_or;
use crate::input::{object, put_length, release};
use crate::status::Status;
use crate::text::pointer;
use crate::value::Value;
use std::ffi::c_char;
use std::ptr;

fn read<T>(error: *const Error, otherwise: T, read: impl FnOnce(&Error) -> T) -> T {
    guard_or(None, || {
        // SAFETY: the caller promises a live error of ours, or NULL.
        unsafe { object(error, "error") }.ok().map(read)
    })
    .unwrap_or(otherwise)
}

/// The error's class; SRSKIT_STATUS_OK for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_status(error: *const Error) -> Status {
    read(error, Status::Ok, |error| error.status)
}

/// Whether the command may have taken effect; "no" for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_may_have_run(error: *const Error) -> MayHaveRun {
    read(error, MayHaveRun::No, |error| error.may_have_run)
}

/// What to do next; "stop" for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_next(error: *const Error) -> Next {
    read(error, Next::Stop, |error| error.next)
}

/// One of the error's texts, by its number in srskit_error_field; NULL when it has none. Borrowed from the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_text(error: *const Error, field: u32) -> *const c_char {
    read(error, ptr::null(), |error| pointer(by_number(&error.texts, field).and_then(Option::as_ref)))
}

/// How many problems a request had that we refused.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_problem_count(error: *const Error) -> usize {
    read(error, 0, |error| error.problems.len())
}

/// A text of one of them, by its number in srskit_problem_field; NULL beyond the last. Borrowed from the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_problem(error: *const Error, index: usize, field: u32) -> *const c_char {
    read(error, ptr::null(), |error| pointer(error.problems.get(index).and_then(|texts| by_number(texts, field))))
}

/// The attributes of the service's answer, an assoc; NULL when it had none. Borrowed from the error.
///
/// Errors travel into logs, so texts that are not known to be harmless are masked.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_attributes(error: *const Error) -> *const Value {
    read(error, ptr::null(), |error| error.attributes.as_ref().map_or(ptr::null(), ptr::from_ref))
}

/// Whether a text or an envelope was refused at a certain byte, and at which. `offset` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_offset(error: *const Error, offset: *mut usize) -> bool {
    let found = read(error, None, |error| error.offset);
    if let Some(found) = found {
        // SAFETY: the caller promises that `offset` is NULL or may be written.
        unsafe { put_length(offset, found) };
    }
    found.is_some()
}

/// Whether a time-out is what ended it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_timed_out(error: *const Error) -> bool {
    read(error, false, |error| error.timed_out)
}

/// HTTP status of a reply that tells nothing; 0 when there was none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_http_status(error: *const Error) -> u16 {
    read(error, 0, |error| error.http_status)
}

/// How often the command was sent, or tried to be.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_tries(error: *const Error) -> u32 {
    read(error, 0, |error| error.tries)
}

/// Milliseconds from the first step to the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_elapsed_ms(error: *const Error) -> u64 {
    read(error, 0, |error| error.elapsed_ms)
}

/// Frees an error that srskit_last_error_take gave. Never free what srskit_last_error_details returned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_error_free(error: *mut Error) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(error) };
}

/// An entry of a table whose numbers begin at 1.
pub(crate) fn by_number<T>(table: &[T], number: u32) -> Option<&T> {
    table.get(usize::try_from(number.checked_sub(1)?).ok()?)
}
