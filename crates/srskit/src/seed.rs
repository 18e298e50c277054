//! A number that differs from call to call, for the pauses between tries.

use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// Not for secrets. The process id is in it because children of a `fork` share all the rest.
pub(crate) fn seed() -> u64 {
    static STATE: OnceLock<RandomState> = OnceLock::new();
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    STATE.get_or_init(RandomState::new).hash_one((std::process::id(), count))
}

#[cfg(test)]
mod tests {
    #[test]
    fn differs_from_call_to_call() {
        assert_ne!(super::seed(), super::seed());
    }
}
