//! What the transport notes while one request goes out and its answer comes in.

use crate::deadline::Deadline;
use crate::opening::Opening;
use srskit_core::{Cause, Stage};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// As much of an answer's beginning as is kept for evidence and for a look at its head.
const KEPT: usize = 8 * 1024;

/// The notes on one request.
pub(crate) struct Turn {
    answer_timeout: Duration,
    give_up_at: Deadline,
    /// Set before the first byte goes to the socket; from then on some of them may have left.
    started: bool,
    /// The peer took no more of the request; what it said all the same lies there to be read.
    pub(crate) write_broke: bool,
    pub(crate) opening: Option<Opening>,
    /// The first bytes of the answer, as they came.
    pub(crate) first_bytes: Vec<u8>,
    /// Why the connection failed, in our words.
    pub(crate) trouble: Option<Cause>,
    pub(crate) surplus: bool,
    /// The connection is gone, so there is nothing to keep.
    pub(crate) gone: bool,
}

impl Turn {
    pub(crate) fn new(answer_timeout: Duration, give_up_at: Deadline) -> Self {
        Self {
            answer_timeout,
            give_up_at,
            started: false,
            write_broke: false,
            opening: None,
            first_bytes: Vec::new(),
            trouble: None,
            surplus: false,
            gone: false,
        }
    }

    /// Notes that bytes are about to be written. The first time, the wait for the answer begins,
    /// and this says when it ends.
    pub(crate) fn start(&mut self) -> Option<Deadline> {
        if self.started {
            return None;
        }
        self.started = true;
        Some(Deadline::within(self.answer_timeout).min(self.give_up_at))
    }

    pub(crate) fn stage(&self) -> Stage {
        if self.started { Stage::InFlight } else { Stage::Connecting }
    }

    pub(crate) fn note_received(&mut self, bytes: &[u8]) {
        let room = KEPT.saturating_sub(self.first_bytes.len());
        self.first_bytes.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    pub(crate) fn is_headless(&self) -> bool {
        matches!(self.opening, Some(Opening::Xml | Opening::HeaderLine))
    }
}

/// The notes, shared by a line and the wire inside its HTTP agent.
#[derive(Clone)]
pub(crate) struct Notes(Arc<Mutex<Turn>>);

impl Notes {
    pub(crate) fn new(turn: Turn) -> Self {
        Self(Arc::new(Mutex::new(turn)))
    }

    pub(crate) fn get(&self) -> MutexGuard<'_, Turn> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
