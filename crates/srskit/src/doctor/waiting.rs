//! Waiting for a change of the allow list.

use crate::rest::rest;
use srskit_core::doctor::AllowListWait;
use std::time::{Duration, Instant};

/// A change takes minutes, so nobody gains by asking more often.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// Who waits for a short time still wants to hear of it before the end.
const TRIES: u32 = 20;

/// How long to wait at most, and between two tries.
pub(super) struct Patience {
    most: Duration,
    pause: Duration,
}

impl Patience {
    pub(super) fn of(most: Duration) -> Self {
        Self { most, pause: LONGEST_PAUSE.min(most / TRIES) }
    }

    /// Tries until the address is accepted or the time is over; `None` when it is told to stop.
    pub(super) fn wait(
        &self,
        is_accepted: &mut dyn FnMut() -> bool,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Option<AllowListWait> {
        let begun = Instant::now();
        loop {
            if !go_on() {
                return None;
            }
            let accepted = is_accepted();
            let waited = begun.elapsed();
            if accepted || waited + self.pause > self.most {
                return Some(AllowListWait { accepted, waited: waited.as_secs() });
            }
            rest(self.pause, go_on)?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRIEF: Patience = Patience { most: Duration::from_secs(3600), pause: Duration::ZERO };

    #[test]
    fn a_minute_at_most_lies_between_two_tries() {
        let pause = |minutes: u64| Patience::of(Duration::from_secs(60 * minutes)).pause.as_secs();
        assert_eq!((pause(5), pause(20), pause(60)), (15, 60, 60));
    }

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
        let at_once = Patience { most: Duration::ZERO, pause: Duration::from_secs(60) };
        assert_eq!(at_once.wait(&mut || false, &mut || true), Some(AllowListWait { accepted: false, waited: 0 }));
        // Told in the midst of a pause, not at its end.
        let (mut asked, long) = (0, Patience { most: Duration::MAX, pause: Duration::from_secs(3600) });
        let mut twice = || {
            asked += 1;
            asked < 2
        };
        assert_eq!(long.wait(&mut || false, &mut twice), None);
    }
}
