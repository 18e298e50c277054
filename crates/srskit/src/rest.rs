//! Long pauses that may be ended.

use std::thread;
use std::time::{Duration, Instant};

/// So quickly an end is noticed.
const SLICE: Duration = Duration::from_millis(200);

/// Sleeps; `None` when it is told to stop.
pub(crate) fn rest(pause: Duration, go_on: &mut dyn FnMut() -> bool) -> Option<()> {
    let until = Instant::now() + pause;
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Some(());
        }
        if !go_on() {
            return None;
        }
        thread::sleep(left.min(SLICE));
    }
}
