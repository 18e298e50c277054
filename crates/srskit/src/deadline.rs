//! Points in time that something must be over by.

use std::io;
use std::time::{Duration, Instant};

/// A point in time. Each wait is measured against it, so that many short waits cannot add up to more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Deadline(Instant);

impl Deadline {
    /// This long from now; capped at a day, so that the arithmetic cannot overflow.
    pub(crate) fn within(span: Duration) -> Self {
        Self(Instant::now() + span.min(Duration::from_secs(86_400)))
    }

    /// What is left, or nothing when it has passed.
    pub(crate) fn left(self) -> Option<Duration> {
        self.0.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }

    /// What is left, or the error that a socket would give.
    pub(crate) fn left_or_timed_out(self) -> io::Result<Duration> {
        self.left().ok_or_else(|| io::ErrorKind::TimedOut.into())
    }
}
