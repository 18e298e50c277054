//! The probes in a thread of their own, with what they saw so far at hand.

use super::progress::Progress;
use srskit::Settings;
use srskit::doctor::{Wishes, examine_watched};
use srskit::settings::Environment;
use srskit_core::doctor::Observations;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

pub(super) struct Looking {
    so_far: Arc<Mutex<Observations>>,
    end: Arc<AtomicBool>,
    whole: Receiver<Observations>,
}

impl Looking {
    pub(super) fn begin(
        settings: Settings,
        environment: Environment,
        wishes: Wishes,
        mut progress: Progress,
    ) -> io::Result<Self> {
        let (so_far, end) = (Arc::new(Mutex::new(Observations::default())), Arc::new(AtomicBool::new(false)));
        let (done, whole) = mpsc::channel();
        let (kept, told) = (so_far.clone(), end.clone());
        thread::Builder::new().name("doctor".to_owned()).spawn(move || {
            let mut watch = |check, seen: &Observations| {
                kept.lock().unwrap_or_else(PoisonError::into_inner).clone_from(seen);
                progress.enter(check);
                !told.load(Ordering::Relaxed)
            };
            // Nobody listens any more once it was stopped.
            _ = done.send(examine_watched(&settings, &environment, &wishes, &mut watch));
        })?;
        Ok(Self { so_far, end, whole })
    }

    /// Everything; or, once it is told to stop, what was seen until then.
    pub(super) fn finish(self, is_told: &mut dyn FnMut() -> bool) -> Observations {
        loop {
            match self.whole.recv_timeout(Duration::from_millis(50)) {
                Ok(seen) => return seen,
                Err(RecvTimeoutError::Timeout) if !is_told() => {}
                Err(_) => break,
            }
        }
        self.end.store(true, Ordering::Relaxed);
        let seen = self.so_far.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Observations { stopped_early: true, ..seen }
    }
}
