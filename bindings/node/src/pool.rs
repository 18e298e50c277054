//! Threads of our own for calls that are awaited: Node's four would be busy with other people's files.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// A thread that has found nothing to do for this long ends.
const IDLE: Duration = Duration::from_secs(10);

/// A job catches its own panics.
type Job = Box<dyn FnOnce() + Send>;

/// As many threads as a client may have connections, started when there is work for them.
pub(crate) struct Pool {
    shared: Arc<Shared>,
    limit: usize,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    wake: Condvar,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    threads: usize,
    idle: usize,
    closed: bool,
}

impl Pool {
    pub(crate) fn new(limit: usize) -> Self {
        Self { shared: Arc::default(), limit }
    }

    /// Queues a job; gives it back when there is no thread to run it and none can be started.
    pub(crate) fn submit(&self, job: impl FnOnce() + Send + 'static) -> Result<(), std::io::Error> {
        let mut state = self.shared.lock();
        if state.idle <= state.jobs.len() && state.threads < self.limit {
            match self.start() {
                Ok(()) => state.threads += 1,
                Err(error) if state.threads == 0 => return Err(error),
                // Those that run will come round to it.
                Err(_) => {}
            }
        }
        state.jobs.push_back(Box::new(job));
        self.shared.wake.notify_one();
        Ok(())
    }

    fn start(&self) -> Result<(), std::io::Error> {
        let shared = Arc::clone(&self.shared);
        thread::Builder::new().name("srskit".into()).spawn(move || shared.work()).map(drop)
    }
}

/// What is queued is still done: somebody awaits it.
impl Drop for Pool {
    fn drop(&mut self) {
        self.shared.lock().closed = true;
        self.shared.wake.notify_all();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Jobs run outside the lock, so nothing half done can be behind it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self) {
        while let Some(job) = self.next() {
            job();
        }
    }

    /// The next job; `None` when this thread should end.
    fn next(&self) -> Option<Job> {
        let mut state = self.lock();
        let mut rested = false;
        loop {
            if let Some(job) = state.jobs.pop_front() {
                return Some(job);
            }
            if state.closed || rested {
                state.threads -= 1;
                return None;
            }
            state.idle += 1;
            let (woken, timeout) = self.wake.wait_timeout(state, IDLE).unwrap_or_else(PoisonError::into_inner);
            state = woken;
            state.idle -= 1;
            rested = timeout.timed_out();
        }
    }
}
