//! Virtual time: frozen, real, or a multiple of real, and moved on by hand.

use crate::time::Timestamp;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime};

/// How virtual time runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Clock {
    start: Option<Timestamp>,
    rate: Option<u32>,
}

impl Clock {
    /// As the machine's clock has it.
    pub fn real() -> Self {
        Self::default()
    }

    /// Stands still at `at`, until it is moved on.
    pub fn frozen(at: Timestamp) -> Self {
        Self { start: Some(at), rate: Some(0) }
    }

    /// Runs `times` as fast as real time.
    #[must_use]
    pub fn with_rate(mut self, times: u32) -> Self {
        self.rate = Some(times);
        self
    }

    /// Starts at `at`.
    #[must_use]
    pub fn starting_at(mut self, at: Timestamp) -> Self {
        self.start = Some(at);
        self
    }
}

/// A clock that runs.
#[derive(Debug)]
pub(crate) struct RunningClock {
    started: Instant,
    start: Timestamp,
    rate: u32,
    moved_millis: AtomicI64,
}

impl RunningClock {
    pub(crate) fn start(clock: Clock) -> Self {
        Self {
            started: Instant::now(),
            start: clock.start.unwrap_or_else(machine_time),
            rate: clock.rate.unwrap_or(1),
            moved_millis: AtomicI64::new(0),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        let moved = self.moved_millis.load(Ordering::SeqCst);
        Timestamp::from_unix_millis(self.unmoved().unix_millis().saturating_add(moved))
    }

    /// How many times as fast as real time it runs; 0 when it stands still.
    pub(crate) fn rate(&self) -> u32 {
        self.rate
    }

    pub(crate) fn advance(&self, span: Duration) {
        let millis = i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        let _ = self
            .moved_millis
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |moved| Some(moved.saturating_add(millis)));
    }

    /// Sets the time, also backwards: for a snapshot that is restored.
    pub(crate) fn set(&self, now: Timestamp) {
        let moved = now.unix_millis().saturating_sub(self.unmoved().unix_millis());
        self.moved_millis.store(moved, Ordering::SeqCst);
    }

    fn unmoved(&self) -> Timestamp {
        self.start.plus(self.started.elapsed().saturating_mul(self.rate))
    }
}

pub(crate) fn machine_time() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_unix_millis(i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let at = Timestamp::from_date(2026, 11, 24);
        let clock = RunningClock::start(Clock::frozen(at));
        assert_eq!(clock.now(), at);
        clock.advance(Duration::from_secs(31 * 86_400));
        assert_eq!(clock.now().to_string(), "2026-12-25 00:00:00");
        clock.set(Timestamp::from_date(2020, 2, 29));
        assert_eq!(clock.now().to_string(), "2020-02-29 00:00:00");
    }

    #[test]
    fn real_time_is_the_machines() {
        let clock = RunningClock::start(Clock::real());
        assert!(machine_time().since(clock.now()) < Duration::from_secs(5));
    }
}
