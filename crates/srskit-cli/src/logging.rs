//! `-v`: what the client logs, on standard error.
//!
//! The `log` crate knows one logger per process. Ours hands each record to the sink of the thread
//! that wrote it, so two command lines in one process do not mix, and a process with a logger of its
//! own keeps it.

use crate::io::Stderr;
use crate::text::printable;
use log::{LevelFilter, Log, Metadata, Record};
use std::cell::RefCell;

thread_local! {
    static SINK: RefCell<Option<(LevelFilter, Stderr)>> = const { RefCell::new(None) };
}

struct PerThread;

/// Only our own crates know what must not be logged: ureq's trace shows requests byte by byte, with
/// signature and body.
fn is_ours(target: &str) -> bool {
    target.split("::").next().is_some_and(|name| name == "srskit" || name.starts_with("srskit_"))
}

impl Log for PerThread {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let is_wanted = |level: LevelFilter| metadata.level() <= level && is_ours(metadata.target());
        SINK.with_borrow(|sink| sink.as_ref().is_some_and(|(level, _)| is_wanted(*level)))
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let line = format!("{:5} {}: {}", record.level(), record.target(), record.args());
        SINK.with_borrow(|sink| sink.iter().for_each(|(_, stderr)| stderr.line(&printable(&line))));
    }

    fn flush(&self) {}
}

/// Ends the logging of this thread when it goes.
pub(crate) struct Logs;

impl Drop for Logs {
    fn drop(&mut self) {
        SINK.set(None);
    }
}

/// Starts logging for the calling thread: one `-v` for each call; more `-v` would show finer records, of
/// which there are none so far.
pub(crate) fn start(verbose: u8, stderr: &Stderr) -> Option<Logs> {
    let level = match verbose {
        0 => return None,
        1 => LevelFilter::Info,
        2 => LevelFilter::Debug,
        _ => LevelFilter::Trace,
    };
    // Fails when there is a logger already: ours from an earlier call, or one of the host's.
    _ = log::set_logger(&PerThread);
    log::set_max_level(log::max_level().max(level));
    SINK.set(Some((level, stderr.clone())));
    Some(Logs)
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn libraries_that_log_bytes_are_not_listened_to() {
        assert!(["srskit", "srskit::pool", "srskit_core::exchange"].into_iter().all(is_ours));
        assert!(!["ureq_proto::util", "ureq::run", "rustls", "srskitty", ""].into_iter().any(is_ours));
    }
}
