//! When a look that found nothing counts.

/// The service must have finished with an order by then: it ends connections after 60 seconds, and speaks
/// of a time-out of 80 (*assumed* to be enough).
const QUIET: u64 = 120;

/// Between two looks that find nothing.
const APART: u64 = 60;

/// Decides what a look that found nothing is worth.
pub(super) struct Gate {
    quiet_until: u64,
    /// When a look found nothing, after the quiet time.
    empty_at: Option<u64>,
    patience: u64,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ruling {
    /// The order is excluded.
    Excluded,
    /// Wait so many seconds, then look once more.
    Wait(u64),
    /// It cannot be waited so long here.
    TooSoon(u64),
}

impl Gate {
    pub(super) fn new(sent_at: u64, empty_at: Option<u64>, now: u64, patience: u64) -> Self {
        let quiet_until = sent_at.saturating_add(QUIET);
        Self { quiet_until, empty_at: empty_at.filter(|at| (quiet_until..=now).contains(at)), patience }
    }

    pub(super) fn empty_at(&self) -> Option<u64> {
        self.empty_at
    }

    /// Nothing was found in a round of looks.
    pub(super) fn nothing_found(&mut self, began: u64, ended: u64) -> Ruling {
        if began < self.quiet_until {
            return self.later(self.quiet_until.saturating_sub(ended));
        }
        let first = *self.empty_at.get_or_insert(ended);
        let second_from = first.saturating_add(APART);
        if began >= second_from { Ruling::Excluded } else { self.later(second_from.saturating_sub(ended)) }
    }

    fn later(&mut self, seconds: u64) -> Ruling {
        let seconds = seconds.max(1);
        match self.patience.checked_sub(seconds) {
            Some(left) => {
                self.patience = left;
                Ruling::Wait(seconds)
            }
            None => Ruling::TooSoon(seconds),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_looks_after_the_quiet_time_exclude_an_order() {
        let mut gate = Gate::new(1_000, None, 1_000, 500);
        assert_eq!(gate.nothing_found(1_000, 1_005), Ruling::Wait(115));
        assert_eq!(gate.empty_at(), None);
        assert_eq!(gate.nothing_found(1_120, 1_125), Ruling::Wait(60));
        assert_eq!(gate.nothing_found(1_185, 1_190), Ruling::Excluded);
    }

    #[test]
    fn without_patience_the_second_look_is_another_investigations() {
        let mut gate = Gate::new(1_000, None, 1_200, 0);
        assert_eq!(gate.nothing_found(1_200, 1_201), Ruling::TooSoon(60));
        assert_eq!(gate.empty_at(), Some(1_201));
        assert_eq!(Gate::new(1_000, Some(1_201), 1_250, 0).nothing_found(1_250, 1_251), Ruling::TooSoon(10));
        assert_eq!(Gate::new(1_000, Some(1_201), 1_261, 0).nothing_found(1_261, 1_262), Ruling::Excluded);
    }

    #[test]
    fn a_look_too_early_or_in_the_future_counts_for_nothing() {
        for empty_at in [1_119, 5_000] {
            let mut gate = Gate::new(1_000, Some(empty_at), 2_000, 0);
            assert_eq!(gate.nothing_found(2_000, 2_001), Ruling::TooSoon(60), "{empty_at}");
        }
    }
}
