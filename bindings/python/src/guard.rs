//! No panic leaves this module: each entry runs inside [`guard`].

use crate::errors;
use pyo3::prelude::*;
use srskit_core::Error;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

thread_local! {
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs one entry. A panic becomes an `InternalError` that names the entry and the place in our source.
///
/// Without it pyo3 would raise a `PanicException`, which is no `Exception` and ends most programs.
pub(crate) fn guard<T>(py: Python<'_>, entry: &'static str, body: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    // What a panic leaves half done is dropped with the frame, or is an exchange that says so itself.
    panic::catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| {
        let place = PLACE.take().unwrap_or_default();
        Err(errors::raise(py, &Error::internal(format!("a panic in {entry}{place}"))))
    })
}

/// Keeps panics off standard error: their texts quote what was being read, which may be anybody's data.
///
/// The hook belongs to this library's copy of Rust's standard library, and to no other.
pub(crate) fn quiet_panics() {
    panic::set_hook(Box::new(|info| {
        PLACE.set(info.location().map(|location| format!(" at {}:{}", location.file(), location.line())));
    }));
}

/// Panics, for the test that the interpreter survives it.
#[pyfunction]
pub(crate) fn _panic(py: Python<'_>) -> PyResult<()> {
    guard(py, "_panic", || py.detach(|| panic!("a text that nothing may show")))
}
