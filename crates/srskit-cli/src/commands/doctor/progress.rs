//! What is being looked at, line by line; plain words, so that a screen reader can follow.

use crate::io::Stderr;
use srskit_core::doctor::Check;
use std::time::{Duration, Instant};

pub(super) struct Progress {
    stderr: Stderr,
    is_shown: bool,
    last: Option<Check>,
    /// Until when the allow list is waited for, once that has begun.
    patience: Option<Duration>,
    until: Option<Instant>,
    minutes_said: Option<u64>,
}

impl Progress {
    pub(super) fn new(stderr: Stderr, is_shown: bool, patience: Option<Duration>) -> Self {
        Self { stderr, is_shown, last: None, patience, until: None, minutes_said: None }
    }

    pub(super) fn enter(&mut self, check: Check) {
        if !self.is_shown {
            return;
        }
        if self.last.replace(check) != Some(check) {
            self.stderr.line(&format!("srskit: looking at: {}", check.title()));
        }
        if check == Check::AllowListWait {
            self.count_down(Instant::now());
        }
    }

    /// A line a minute.
    fn count_down(&mut self, now: Instant) {
        let Some(patience) = self.patience else { return };
        let until = *self.until.get_or_insert(now + patience);
        let minutes = until.saturating_duration_since(now).as_secs().div_ceil(60);
        if self.minutes_said.replace(minutes) != Some(minutes) {
            self.stderr.line(&format!("srskit: waiting for the allow list: {minutes} min left at most"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn each_check_once_and_minutes_downwards() {
        let kept = Kept::default();
        let mut progress = Progress::new(Stderr::new(kept.clone()), true, Some(Duration::from_secs(120)));
        progress.enter(Check::Names);
        progress.enter(Check::Names);
        let now = Instant::now();
        for second in [0, 1, 61, 62] {
            progress.count_down(now + Duration::from_secs(second));
        }
        let text = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
        let lines = "srskit: looking at: name resolution\n\
                     srskit: waiting for the allow list: 2 min left at most\n\
                     srskit: waiting for the allow list: 1 min left at most\n";
        assert_eq!(text, lines);
    }
}
