//! What a caller holds who may stop waiting.

use crate::answer::json;
use crate::call::{Call, lost};
use napi_derive::napi;
use srskit_core::Raw;
use std::sync::{Arc, Mutex, PoisonError};

/// One call's way through the pool.
#[napi]
#[derive(Clone, Default)]
pub struct NativeTicket(Arc<Mutex<State>>);

#[derive(Default)]
enum State {
    /// Not a byte of it was sent.
    #[default]
    Waiting,
    /// It runs; with its name, and its caller's name for it, when nobody may take it for undone.
    Running(Option<(Raw, Option<String>)>),
    /// Nobody waits for it any more.
    GivenUp,
    Ended,
}

#[napi]
impl NativeTicket {
    /// A ticket for one call.
    #[napi(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops waiting. Gives the error for a call that may have run all the same, as JSON text; nothing for one
    /// that was not begun, or does no harm; an empty text for one that has ended: its answer is on the way.
    #[napi(js_name = "giveUp")]
    pub fn give_up(&self) -> Option<String> {
        match self.change(State::GivenUp) {
            State::Running(Some((command, trace_id))) => Some(json::<()>(&Err(lost(&command, trace_id)))),
            State::Ended => {
                self.change(State::Ended);
                Some(String::new())
            }
            State::Waiting | State::Running(None) | State::GivenUp => None,
        }
    }
}

impl NativeTicket {
    /// Begins; false when nobody waits for it any more.
    pub(crate) fn begin(&self, call: &Call, trace_id: Option<&str>) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*state, State::GivenUp) {
            return false;
        }
        let order = call.repeat().is_chargeable().then(|| (call.label(), trace_id.map(str::to_owned)));
        *state = State::Running(order);
        true
    }

    pub(crate) fn end(&self) {
        self.change(State::Ended);
    }

    fn change(&self, next: State) -> State {
        std::mem::replace(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner), next)
    }
}
