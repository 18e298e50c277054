//! Each thread's last error.

use crate::error::{Error, Failure};
use crate::guard::guard_or;
use std::cell::RefCell;
use std::ffi::c_char;
use std::ptr;

thread_local! {
    static LAST: RefCell<Option<Failure>> = const { RefCell::new(None) };
}

/// Replaces it. In a thread that is ending there is nobody left to ask for it.
pub(crate) fn set(error: Option<Failure>) {
    let _ = LAST.try_with(|last| *last.borrow_mut() = error);
}

pub(crate) fn with<T>(read: impl FnOnce(Option<&Error>) -> T) -> T {
    LAST.with(|last| read(last.borrow().as_deref()))
}

/// What went wrong in this thread's last call that returned a status, in one line; empty when nothing did.
///
/// Valid until this thread's next call that returns a status.
#[unsafe(no_mangle)]
pub extern "C" fn srskit_last_error() -> *const c_char {
    let nothing = c"".as_ptr();
    guard_or(nothing, || with(|error| error.map_or(nothing, Error::message_pointer)))
}

/// The same with all its details; NULL when nothing went wrong.
///
/// Borrowed until this thread's next call that returns a status.
#[unsafe(no_mangle)]
pub extern "C" fn srskit_last_error_details() -> *const Error {
    guard_or(ptr::null(), || with(|error| error.map_or(ptr::null(), ptr::from_ref)))
}

/// Takes this thread's last error out, to keep it or to hand it to another thread; NULL when there is none.
///
/// Free it with srskit_error_free.
#[unsafe(no_mangle)]
pub extern "C" fn srskit_last_error_take() -> *mut Error {
    guard_or(ptr::null_mut(), || LAST.with(|last| last.borrow_mut().take()).map_or(ptr::null_mut(), Box::into_raw))
}
