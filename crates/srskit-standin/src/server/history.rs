//! The requests so far, and a way to wait for the next thing that happens.

use super::lock;
use crate::received::{Answered, Received};
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How many requests are remembered; a stand-in that runs for weeks forgets the older ones.
const MOST_REQUESTS: usize = 10_000;
/// And how many bytes of them.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Requests, and a count of changes that others can wait on.
#[derive(Debug, Default)]
pub(crate) struct History {
    inner: Mutex<Inner>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Inner {
    requests: VecDeque<Received>,
    last_id: u64,
    bytes: usize,
    /// Goes up with everything that happens, here and in the world.
    version: u64,
    ended: bool,
}

impl History {
    /// Keeps a request that has come in; its number is made here.
    pub(crate) fn keep(&self, mut request: Received) -> u64 {
        let mut inner = lock(&self.inner);
        inner.last_id += 1;
        request.id = inner.last_id;
        inner.bytes += request.bytes.len();
        inner.requests.push_back(request);
        inner.forget();
        let id = inner.last_id;
        drop(inner);
        self.touch();
        id
    }

    /// Adds what became of a request.
    pub(crate) fn answer(&self, id: u64, answer: Answered) {
        let mut inner = lock(&self.inner);
        let kept = answer.reply.len();
        if let Some(request) = inner.requests.iter_mut().rev().find(|request| request.id == id) {
            request.answer = Some(answer);
            inner.bytes += kept;
        }
        drop(inner);
        self.touch();
    }

    /// Corrects how long an answer took, once it is sent.
    pub(crate) fn took(&self, id: u64, took: Duration) {
        let mut inner = lock(&self.inner);
        let request = inner.requests.iter_mut().rev().find(|request| request.id == id);
        if let Some(answer) = request.and_then(|request| request.answer.as_mut()) {
            answer.took = took;
        }
        drop(inner);
        self.touch();
    }

    /// Says that something has changed.
    pub(crate) fn touch(&self) {
        lock(&self.inner).version += 1;
        self.changed.notify_all();
    }

    /// Lets everybody go who waits; nobody waits any more.
    pub(crate) fn end(&self) {
        lock(&self.inner).ended = true;
        self.changed.notify_all();
    }

    pub(crate) fn clear(&self) {
        let mut inner = lock(&self.inner);
        inner.requests.clear();
        inner.bytes = 0;
        drop(inner);
        self.touch();
    }

    /// All that are kept, oldest first.
    pub(crate) fn all(&self) -> Vec<Received> {
        lock(&self.inner).requests.iter().cloned().collect()
    }

    /// Looks at the requests after a number, newest last, without copying them.
    pub(crate) fn look<T>(&self, after: u64, mut look: impl FnMut(&Received) -> T) -> Vec<T> {
        lock(&self.inner).requests.iter().filter(|request| request.id > after).map(&mut look).collect()
    }

    /// One request.
    pub(crate) fn get(&self, id: u64) -> Option<Received> {
        lock(&self.inner).requests.iter().find(|request| request.id == id).cloned()
    }

    pub(crate) fn version(&self) -> u64 {
        lock(&self.inner).version
    }

    /// Waits until something has happened since `version`. `None` when the time is up or all ends.
    pub(crate) fn wait(&self, version: u64, until: Instant) -> Option<u64> {
        let mut inner = lock(&self.inner);
        loop {
            if inner.ended {
                return None;
            }
            if inner.version != version {
                return Some(inner.version);
            }
            let left = until.saturating_duration_since(Instant::now());
            if left == Duration::ZERO {
                return None;
            }
            inner = self.changed.wait_timeout(inner, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    pub(crate) fn has_ended(&self) -> bool {
        lock(&self.inner).ended
    }
}

impl Inner {
    fn forget(&mut self) {
        while self.requests.len() > MOST_REQUESTS || (self.bytes > MOST_BYTES && self.requests.len() > 1) {
            let Some(oldest) = self.requests.pop_front() else { return };
            let reply = oldest.answer.map_or(0, |answer| answer.reply.len());
            self.bytes = self.bytes.saturating_sub(oldest.bytes.len() + reply);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;

    fn request(bytes: usize) -> Received {
        Received {
            id: 0,
            connection: 1,
            at: Timestamp::from_unix_seconds(0),
            bytes: vec![b'x'; bytes],
            body_at: 0,
            command: Ok("LOOKUP DOMAIN".to_owned()),
            answer: None,
        }
    }

    #[test]
    fn the_oldest_are_forgotten_first_by_number_and_by_size() {
        let history = History::default();
        for _ in 0..=MOST_REQUESTS {
            history.keep(request(1));
        }
        let ids = |history: &History| history.look(0, |request| request.id);
        assert_eq!((ids(&history).len(), ids(&history)[0]), (MOST_REQUESTS, 2));
        let big = history.keep(request(MOST_BYTES));
        assert_eq!(ids(&history), [big]);
    }

    #[test]
    fn waiting_ends_with_a_change_with_the_time_and_with_the_end() {
        let history = History::default();
        let before = history.version();
        let id = history.keep(request(1));
        let now = Instant::now();
        assert_eq!(history.wait(before, now), Some(before + 1));
        assert_eq!(history.wait(before + 1, now), None);
        history.answer(id, Answered::default());
        assert_eq!(history.wait(before + 1, now), Some(before + 2));
        assert!(history.get(id).unwrap().answer.is_some());
        history.end();
        assert_eq!(history.wait(before, now + Duration::from_secs(60)), None);
    }
}
