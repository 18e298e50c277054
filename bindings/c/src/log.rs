//! The log, handed to a function of the program's.

use crate::error::Failure;
use crate::guard::guard;
use crate::input::problem;
use crate::status::Status;
use log::{Level, LevelFilter, Log, Metadata, Record};
use std::ffi::{CString, c_char, c_void};
use std::ptr;
use std::sync::Once;
use std::sync::atomic::{AtomicPtr, Ordering};

/// How much a line of the log matters.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogLevel {
    /// Something is wrong.
    Error = 1,
    /// A call ended in an error.
    Warn = 2,
    /// A call ended well.
    Info = 3,
    /// Details.
    Debug = 4,
    /// All of it.
    Trace = 5,
}

/// Takes a line of the log. The text is borrowed for the call.
pub type LogFunction = Option<unsafe extern "C" fn(data: *mut c_void, level: LogLevel, line: *const c_char)>;

/// Where lines go. Never freed, since another thread may be about to use it.
struct Sink {
    function: unsafe extern "C" fn(*mut c_void, LogLevel, *const c_char),
    data: *mut c_void,
    /// Keeps those before it in reach of leak checkers.
    previous: AtomicPtr<Sink>,
}

/// No lock: a child that was forked while another thread logged could wait for it for ever.
static SINK: AtomicPtr<Sink> = AtomicPtr::new(ptr::null_mut());
/// The last one that was made, in use or not.
static NEWEST: AtomicPtr<Sink> = AtomicPtr::new(ptr::null_mut());

struct Logger;

/// What of the crates below is ours to hand on; others may log what nobody masked.
fn is_ours(target: &str) -> bool {
    target == "srskit" || target.starts_with("srskit::") || target.starts_with("srskit_")
}

impl Log for Logger {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        is_ours(metadata.target()) && !SINK.load(Ordering::Acquire).is_null()
    }

    fn log(&self, record: &Record<'_>) {
        // SAFETY: what it points to is never freed.
        let Some(sink) = (unsafe { SINK.load(Ordering::Acquire).as_ref() }) else { return };
        if !is_ours(record.target()) {
            return;
        }
        // A NUL would end the line early for the reader.
        let Ok(line) = CString::new(record.args().to_string().replace('\0', "\\0")) else { return };
        // SAFETY: the program promised that the function may be called so, from any thread.
        unsafe { (sink.function)(sink.data, level(record.level()), line.as_ptr()) };
    }

    fn flush(&self) {}
}

fn level(level: Level) -> LogLevel {
    match level {
        Level::Error => LogLevel::Error,
        Level::Warn => LogLevel::Warn,
        Level::Info => LogLevel::Info,
        Level::Debug => LogLevel::Debug,
        Level::Trace => LogLevel::Trace,
    }
}

fn filter(number: u32) -> Result<LevelFilter, Failure> {
    let found =
        LevelFilter::iter().skip(1).find(|filter| filter.to_level().is_some_and(|of| level(of) as u32 == number));
    found.ok_or_else(|| {
        problem("level", format!("there is none with the number {number}"), "pass one of srskit_log_level")
    })
}

/// Hands the log of the whole process to a function; NULL turns it off, as it is at first.
///
/// One line per call: what was called, what became of it, code, tries, time, trace id; never a body, a key or
/// anybody's data. `level` is the least that is handed on, a number of srskit_log_level. The function is
/// called from whichever thread makes a call, several at once, and must not call srskit_log_set. A call that
/// another thread has begun may still come after this returns, so `data` has to live on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_log_set(function: LogFunction, data: *mut c_void, level: u32) -> Status {
    guard(|| {
        let Some(function) = function else {
            log::set_max_level(LevelFilter::Off);
            SINK.store(ptr::null_mut(), Ordering::Release);
            return Ok(());
        };
        let filter = filter(level)?;
        install()?;
        let sink: &Sink = Box::leak(Box::new(Sink { function, data, previous: AtomicPtr::default() }));
        let sink = ptr::from_ref(sink).cast_mut();
        // SAFETY: it was made a moment ago, and is never freed.
        unsafe { &*sink }.previous.store(NEWEST.swap(sink, Ordering::AcqRel), Ordering::Release);
        SINK.store(sink, Ordering::Release);
        log::set_max_level(filter);
        Ok(())
    })
}

/// Ours is the only logger of this library; that of a program in Rust would be another copy.
fn install() -> Result<(), Failure> {
    static ONCE: Once = Once::new();
    let mut taken = false;
    ONCE.call_once(|| taken = log::set_logger(&Logger).is_err());
    if taken { Err(srskit_core::Error::internal("the log has another owner").into()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::CStr;
    use std::sync::Mutex;

    unsafe extern "C" fn note(data: *mut c_void, level: LogLevel, line: *const c_char) {
        // SAFETY: the test passes a list of lines, which lives until the end of the test, and lines end in a NUL.
        let (lines, line) = unsafe { (&*data.cast::<Mutex<Vec<String>>>(), CStr::from_ptr(line)) };
        lines.lock().unwrap().push(format!("{} {}", level as u32, line.to_str().unwrap()));
    }

    #[test]
    fn our_lines_reach_the_function_and_no_others() {
        static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());
        let set = |function: LogFunction, level| {
            // SAFETY: the function takes such data.
            unsafe { srskit_log_set(function, ptr::from_ref(&LINES).cast_mut().cast(), level) }
        };
        assert_eq!(set(Some(note), 9), Status::InvalidRequest);
        assert_eq!(set(Some(note), LogLevel::Warn as u32), Status::Ok);
        log::warn!(target: "srskit", "LOOKUP DOMAIN\0: no answer");
        log::info!(target: "srskit", "below the level");
        log::error!(target: "somebody_else", "a body");
        assert_eq!(set(None, 0), Status::Ok);
        log::warn!(target: "srskit", "nobody listens");
        assert_eq!(*LINES.lock().unwrap(), ["2 LOOKUP DOMAIN\\0: no answer"]);
    }
}
