use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Tells threads to end, and lets them wait without missing it.
#[derive(Debug, Default)]
pub(crate) struct Stop {
    stopped: Mutex<bool>,
    changed: Condvar,
}

impl Stop {
    pub(crate) fn stop(&self) {
        *self.stopped.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }

    pub(crate) fn is_stopped(&self) -> bool {
        *self.stopped.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for `span`, or until it is time to end. True when it is time to end.
    pub(crate) fn wait(&self, span: Duration) -> bool {
        let stopped = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = self.changed.wait_timeout_while(stopped, span, |stopped| !*stopped);
        *wait.unwrap_or_else(PoisonError::into_inner).0
    }
}
