//! Waiting for a change of the allow list.

use srskit_core::doctor::AllowListWait;
use std::thread;
use std::time::{Duration, Instant};

const PAUSE: Duration = Duration::from_secs(60);
/// So quickly an end is noticed.
const SLICE: Duration = Duration::from_millis(200);

/// How long to wait at most, and between two tries.
pub(super) struct Patience {
    pub(super) most: Duration,
    pub(super) pause: Option<Duration>,
}

impl Patience {
    /// Tries until the address is accepted or the time is over; `None` when it is told to stop.
    pub(super) fn wait(
        &self,
        is_accepted: &mut dyn FnMut() -> bool,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Option<AllowListWait> {
        let pause = self.pause.unwrap_or(PAUSE);
        let begun = Instant::now();
        loop {
            if !go_on() {
                return None;
            }
            let accepted = is_accepted();
            let waited = begun.elapsed();
            if accepted || waited + pause > self.most {
                return Some(AllowListWait { accepted, waited: waited.as_secs() });
            }
            rest(pause, go_on)?;
        }
    }
}

fn rest(pause: Duration, go_on: &mut dyn FnMut() -> bool) -> Option<()> {
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

#[cfg(test)]
mod tests {
    use super::*;

    const BRIEF: Patience = Patience { most: Duration::from_secs(3600), pause: Some(Duration::ZERO) };

    #[test]
    fn ends_with_the_change() {
        let mut tries = 0;
        let mut look = || {
            tries += 1;
            tries == 3
        };
        let waited = BRIEF.wait(&mut look, &mut || true);
        assert_eq!((waited.map(|it| it.accepted), tries), (Some(true), 3));
    }

    #[test]
    fn ends_when_told_to_and_when_time_is_over() {
        assert_eq!(BRIEF.wait(&mut || false, &mut || false), None);
        let at_once = Patience { most: Duration::ZERO, pause: Some(Duration::from_secs(60)) };
        assert_eq!(at_once.wait(&mut || false, &mut || true), Some(AllowListWait { accepted: false, waited: 0 }));
        // Told in the midst of a pause, not at its end.
        let (mut asked, long) = (0, Patience { most: Duration::MAX, pause: Some(Duration::from_secs(3600)) });
        let mut twice = || {
            asked += 1;
            asked < 2
        };
        assert_eq!(long.wait(&mut || false, &mut twice), None);
    }
}
