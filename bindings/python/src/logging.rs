//! What the client logs, for Python's logger `srskit`.
//!
//! The interpreter's lock is not held while a call runs, so records wait in the thread until it is back.

use log::{Level, LevelFilter, Log, Metadata, Record};
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use std::cell::RefCell;

/// Python's number for each level that we use.
const INFO: u8 = 20;
const DEBUG: u8 = 10;

thread_local! {
    static RECORDS: RefCell<Option<Vec<(u8, String)>>> = const { RefCell::new(None) };
}

struct PerThread;

impl Log for PerThread {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        is_ours(metadata.target()) && RECORDS.with_borrow(Option::is_some)
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            // A call that fails raises, so Python's habit is not to warn as well.
            let level = if record.level() <= Level::Info { INFO } else { DEBUG };
            RECORDS.with_borrow_mut(|records| {
                records.iter_mut().for_each(|list| list.push((level, record.args().to_string())))
            });
        }
    }

    fn flush(&self) {}
}

/// Only our own crates know what must not be logged.
fn is_ours(target: &str) -> bool {
    target.split("::").next().is_some_and(|name| name == "srskit" || name.starts_with("srskit_"))
}

/// What a call logged, not yet handed over.
pub(crate) struct Records(Vec<(u8, String)>);

/// Runs a call without the interpreter's lock, and keeps what it logged.
pub(crate) fn detached<T: Send>(py: Python<'_>, call: impl FnOnce() -> T + Send) -> (T, Records) {
    py.detach(|| recorded(call))
}

/// Runs a call on whatever thread, and keeps what it logged.
pub(crate) fn recorded<T>(call: impl FnOnce() -> T) -> (T, Records) {
    // Fails from the second time on, and where a program of Rust around this one has a logger of its own.
    if log::set_logger(&PerThread).is_ok() {
        log::set_max_level(LevelFilter::Debug);
    }
    RECORDS.set(Some(Vec::new()));
    let done = call();
    (done, Records(RECORDS.take().unwrap_or_default()))
}

impl Records {
    /// Hands them to Python's logger. To be called when the outcome of the call is safe: this runs Python,
    /// so the handler of a signal may raise in its midst, and that is what comes back as an error.
    pub(crate) fn hand_over(self, py: Python<'_>) -> PyResult<()> {
        for (level, text) in self.0 {
            match hand_over(py, level, &text) {
                // A handler of the log that fails must not cost anybody the outcome of a call.
                Err(error) if error.is_instance_of::<PyException>(py) => error.write_unraisable(py, None),
                handed => handed?,
            }
        }
        Ok(())
    }
}

fn hand_over(py: Python<'_>, level: u8, text: &str) -> PyResult<()> {
    static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let logger = LOGGER
        .get_or_try_init(py, || PyResult::Ok(py.import("logging")?.call_method1("getLogger", ("srskit",))?.unbind()))?;
    logger.bind(py).call_method1("log", (level, "%s", text)).map(drop)
}
