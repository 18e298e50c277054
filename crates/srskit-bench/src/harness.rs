//! Two pieces of work, timed in turns.

use std::time::{Duration, Instant};

/// Long enough for the clock, and much shorter than what a busy machine leaves a process at a time, so
/// that most samples run through undisturbed.
const SAMPLE: Duration = Duration::from_micros(300);
const ROUNDS: usize = 2001;

/// Our code, and the bare work beside it.
pub(crate) struct Pair {
    pub(crate) ours: Box<dyn FnMut()>,
    pub(crate) bare: Box<dyn FnMut()>,
}

/// What a row came to: the median over all rounds, and the middle half of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measured {
    pub(crate) value: f64,
    pub(crate) quartiles: (f64, f64),
}

impl Measured {
    /// A count has no spread.
    pub(crate) fn exactly(value: f64) -> Self {
        Self { value, quartiles: (value, value) }
    }

    /// The median and quartiles of ratios.
    pub(crate) fn of(mut ratios: Vec<f64>) -> Self {
        ratios.sort_by(f64::total_cmp);
        let at = |share: usize| ratios[(ratios.len() - 1) * share / 4];
        Self { value: at(2), quartiles: (at(1), at(3)) }
    }
}

/// The ratio of the times of a pair, ours over bare.
pub(crate) fn ratio(mut pair: Pair) -> Measured {
    let times = times_for(SAMPLE, &mut pair.ours).max(times_for(SAMPLE, &mut pair.bare));
    Measured::of((0..ROUNDS).map(|round| in_turns(round, &mut pair, times)).collect())
}

/// The ratio of one round. Who goes first changes, so that neither profits from the other's warm caches.
pub(crate) fn in_turns(round: usize, pair: &mut Pair, times: u32) -> f64 {
    let (ours, bare) = if round.is_multiple_of(2) {
        let ours = time(&mut pair.ours, times);
        (ours, time(&mut pair.bare, times))
    } else {
        let bare = time(&mut pair.bare, times);
        (time(&mut pair.ours, times), bare)
    };
    ours.as_secs_f64() / bare.as_secs_f64()
}

/// The time that `times` runs take.
fn time(work: &mut dyn FnMut(), times: u32) -> Duration {
    let start = Instant::now();
    (0..times).for_each(|_| work());
    start.elapsed()
}

/// How many runs fill a sample.
fn times_for(sample: Duration, work: &mut dyn FnMut()) -> u32 {
    let mut times = 1;
    while time(work, times) < sample {
        times *= 2;
    }
    times
}
