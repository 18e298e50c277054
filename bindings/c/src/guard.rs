//! The border: no panic gets out, and each call leaves its thread's last error behind.

use crate::error::{Error, Failure};
use crate::last_error;
use crate::status::Status;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::sync::Once;

/// Runs a call that can fail.
pub(crate) fn guard(call: impl FnOnce() -> Result<(), Failure>) -> Status {
    let (status, error) = match caught(call) {
        Ok(Ok(())) => (Status::Ok, None),
        Ok(Err(error)) => (error.status(), Some(error)),
        Err(place) => (Status::Internal, Some(Error::internal(&place))),
    };
    last_error::set(error);
    status
}

/// Runs a call that cannot fail; a panic in it yields `otherwise`. The last error stays as it is.
pub(crate) fn guard_or<T>(otherwise: T, call: impl FnOnce() -> T) -> T {
    caught(call).unwrap_or(otherwise)
}

thread_local! {
    /// How many guards this thread is inside of, and where the last panic in them began.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    static PLACE: Cell<Option<String>> = const { Cell::new(None) };
}

fn caught<T>(call: impl FnOnce() -> T) -> Result<T, String> {
    keep_quiet();
    let depth = DEPTH.try_with(|depth| depth.replace(depth.get() + 1));
    // What a panic may leave half done is the object it worked on; callers are told that it is a bug.
    let result = catch_unwind(AssertUnwindSafe(call));
    if let Ok(depth) = depth {
        DEPTH.set(depth);
    }
    let place = || PLACE.try_with(Cell::take).ok().flatten();
    result.map_err(|_| place().unwrap_or_else(|| "an unknown place".to_owned()))
}

/// A library prints nothing. The text of a panic may hold anything, so only its place is kept.
fn keep_quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let previous = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if DEPTH.try_with(Cell::get).unwrap_or(0) == 0 {
                previous(info);
            } else if let Some(location) = info.location() {
                // In a thread that is ending there may be no place to keep it.
                let _ = PLACE.try_with(|place| place.set(Some(short(location))));
            }
        }));
    });
}

/// File and line without the folders of the machine that built this.
fn short(location: &Location<'_>) -> String {
    let file = location.file();
    let start = file.rfind("/src/").and_then(|src| file[..src].rfind('/')).map_or(0, |slash| slash + 1);
    format!("{}:{}", &file[start..], location.line())
}

/// For tests of the guard: panics. Not in the header.
///
/// cbindgen:ignore
#[unsafe(no_mangle)]
pub extern "C" fn srskit_test_panic() -> Status {
    guard(|| panic!("not-for-print"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_that_names_its_place_only() {
        assert_eq!(srskit_test_panic(), Status::Internal);
        let message = last_error::with(|error| error.map(|error| error.message().to_owned())).unwrap();
        assert!(message.contains("c/src/guard.rs:"), "{message}");
        assert!(!message.contains("not-for-print"), "{message}");
    }

    #[test]
    fn what_cannot_fail_yields_the_other_value() {
        assert_eq!(guard_or(7, || panic!("quietly")), 7);
        assert_eq!(guard_or(7, || 8), 8);
    }

    #[test]
    fn success_clears_the_last_error() {
        srskit_test_panic();
        assert_eq!(guard(|| Ok(())), Status::Ok);
        assert!(last_error::with(|error| error.is_none()));
    }
}
