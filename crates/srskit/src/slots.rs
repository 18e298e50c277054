//! How many connections there may be at once.

use crate::deadline::Deadline;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};

/// A counter of open connections, and what is kept beside it under the same lock.
pub(crate) struct Slots<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
    limit: usize,
}

struct State<T> {
    taken: usize,
    kept: Vec<T>,
    waiting: usize,
}

/// The right to have one connection open; given back on drop.
///
/// Weak, because a kept connection holds its slot: otherwise nothing would close when a client goes.
pub(crate) struct Slot(Weak<dyn Release>);

trait Release: Send + Sync {
    fn release(&self);
}

impl<T: Send + 'static> Release for Slots<T> {
    fn release(&self) {
        let mut state = self.lock();
        state.taken -= 1;
        self.wake(state);
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if let Some(slots) = self.0.upgrade() {
            slots.release();
        }
    }
}

/// What one gets who asks for a connection.
pub(crate) enum Turnstile<T> {
    /// One that is kept.
    Kept(T),
    /// The right to open one.
    Open(Slot),
    /// None was free in time.
    Late,
}

impl<T: Send + 'static> Slots<T> {
    pub(crate) fn new(limit: usize) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::new(State { taken: 0, kept: Vec::new(), waiting: 0 }),
            changed: Condvar::new(),
            limit,
        })
    }

    /// Waits for a kept one, the latest first, or for the right to open one.
    pub(crate) fn take_or_open(self: &Arc<Self>, until: Deadline) -> Turnstile<T> {
        self.wait(until, true)
    }

    /// Waits for the right to open one; a kept one gives way if need be.
    pub(crate) fn open(self: &Arc<Self>, until: Deadline) -> Turnstile<T> {
        self.wait(until, false)
    }

    fn wait(self: &Arc<Self>, until: Deadline, kept_will_do: bool) -> Turnstile<T> {
        let mut state = self.lock();
        loop {
            if kept_will_do && let Some(kept) = state.kept.pop() {
                return Turnstile::Kept(kept);
            }
            if state.taken < self.limit {
                state.taken += 1;
                return Turnstile::Open(self.slot());
            }
            if !state.kept.is_empty() {
                let oldest = state.kept.remove(0);
                drop(state);
                // Dropping it gives its slot back, which takes the lock.
                drop(oldest);
                state = self.lock();
                continue;
            }
            let Some(left) = until.left() else { return Turnstile::Late };
            state.waiting += 1;
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
            state.waiting -= 1;
        }
    }

    /// Wakes somebody who waits. Mostly nobody does, and then the system need not be asked.
    fn wake(&self, state: MutexGuard<'_, State<T>>) {
        let is_waited_for = state.waiting > 0;
        drop(state);
        if is_waited_for {
            self.changed.notify_one();
        }
    }

    fn slot(self: &Arc<Self>) -> Slot {
        let weak = Arc::downgrade(self);
        Slot(weak)
    }

    /// Keeps a connection for the next one who asks.
    pub(crate) fn keep(&self, kept: T) {
        let mut state = self.lock();
        state.kept.push(kept);
        self.wake(state);
    }

    /// Empties the store if nobody holds the lock; for a child of a `fork`, where the holder may not exist.
    pub(crate) fn abandon(&self) {
        let kept = match self.state.try_lock() {
            Ok(mut state) => std::mem::take(&mut state.kept),
            Err(_) => return,
        };
        drop(kept);
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn soon() -> Deadline {
        Deadline::within(Duration::from_millis(20))
    }

    fn later() -> Deadline {
        Deadline::within(Duration::from_secs(30))
    }

    fn opened(turnstile: Turnstile<Slot>) -> Slot {
        match turnstile {
            Turnstile::Open(slot) => slot,
            Turnstile::Kept(_) => panic!("a kept one"),
            Turnstile::Late => panic!("late"),
        }
    }

    #[test]
    fn no_more_than_the_limit() {
        let slots: Arc<Slots<Slot>> = Slots::new(2);
        let one = opened(slots.open(soon()));
        let _two = opened(slots.open(soon()));
        assert!(matches!(slots.open(soon()), Turnstile::Late));
        assert!(matches!(slots.take_or_open(soon()), Turnstile::Late));
        drop(one);
        let _three = opened(slots.open(soon()));
    }

    #[test]
    fn a_kept_one_is_reused_or_gives_way() {
        let slots: Arc<Slots<Slot>> = Slots::new(1);
        let one = opened(slots.open(soon()));
        slots.keep(one);
        let Turnstile::Kept(one) = slots.take_or_open(soon()) else { panic!("not kept") };
        slots.keep(one);
        let _fresh = opened(slots.open(soon()));
        assert!(matches!(slots.take_or_open(soon()), Turnstile::Late));
    }

    #[test]
    fn who_waits_is_woken() {
        let slots: Arc<Slots<Slot>> = Slots::new(1);
        let one = opened(slots.open(soon()));
        std::thread::scope(|s| {
            let waiting = s.spawn(|| drop(opened(slots.open(later()))));
            drop(one);
            waiting.join().unwrap();
        });
    }

    #[test]
    fn what_is_kept_goes_with_its_store() {
        let slots: Arc<Slots<(Slot, Arc<()>)>> = Slots::new(1);
        let Turnstile::Open(slot) = slots.open(soon()) else { panic!("not open") };
        let alive = Arc::new(());
        slots.keep((slot, alive.clone()));
        drop(slots);
        assert_eq!(Arc::strong_count(&alive), 1);
    }

    #[test]
    fn abandoning_does_not_wait_for_a_holder() {
        let slots: Arc<Slots<Slot>> = Slots::new(1);
        let slot = opened(slots.open(soon()));
        slots.keep(slot);
        let held = slots.lock();
        slots.abandon();
        assert_eq!(held.kept.len(), 1);
        drop(held);
        slots.abandon();
        assert_eq!(slots.lock().taken, 0);
    }
}
