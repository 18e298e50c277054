//! No panic leaves this addon: each entry and each job of the pool runs inside [`guard`].

use crate::answer::{Outcome, json};
use napi_derive::napi;
use serde::Serialize;
use srskit_core::Error;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

thread_local! {
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs one entry and writes its answer. A panic becomes an internal error that names the entry and
/// the place in our source.
///
/// napi's own guard covers the main thread only, and tells no more than `GenericFailure`.
pub(crate) fn guard<T: Serialize>(entry: &str, body: impl FnOnce() -> Outcome<T>) -> String {
    json(&caught(entry, body))
}

/// As [`guard`], for entries whose good answer is no JSON.
pub(crate) fn guard_raw<T>(entry: &str, body: impl FnOnce() -> Outcome<T>) -> Result<T, String> {
    caught(entry, body).map_err(|failure| json::<()>(&Err(failure)))
}

/// As [`guard`], for entries that write their answer themselves.
pub(crate) fn guard_text(entry: &str, body: impl FnOnce() -> Outcome<String>) -> String {
    caught(entry, body).unwrap_or_else(|failure| json::<()>(&Err(failure)))
}

fn caught<T>(entry: &str, body: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    // What a panic leaves half done is dropped with the frame, or is an exchange that says so itself.
    panic::catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| {
        let place = PLACE.take().unwrap_or_default();
        Err(Error::internal(format!("a panic in {entry}{place}")).into())
    })
}

/// Keeps panics off standard error: their texts quote what was being read, which may be anybody's data.
///
/// The hook belongs to this library's copy of Rust's standard library, and to no other.
#[napi_derive::module_init]
fn quiet_panics() {
    panic::set_hook(Box::new(|info| {
        PLACE.set(info.location().map(|location| format!(" at {}:{}", location.file(), location.line())));
    }));
}

/// Panics, for the test that the process survives it.
#[napi(js_name = "_panic")]
pub(crate) fn panic_for_test() -> String {
    guard::<()>("_panic", || panic!("a text that nothing may show"))
}
