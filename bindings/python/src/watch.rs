//! Long work that a signal may end: it runs on a thread of its own, and this one waits and listens.

use pyo3::prelude::*;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// How long a signal may go unnoticed.
const BLINK: Duration = Duration::from_millis(50);

/// Runs the work, and hands over what it says on the way.
///
/// What the handler of a signal raises, or `hear`, comes back at once. The work then goes on unseen until it says
/// something the next time, which nobody hears, or ends; so it has to be of a kind that does no harm.
pub(crate) fn watched<S: Send + 'static, T: Send + 'static>(
    py: Python<'_>,
    work: impl FnOnce(&Sender<S>) -> T + Send + 'static,
    hear: impl FnMut(S) -> PyResult<()>,
) -> PyResult<T> {
    let (says, said) = channel();
    let thread = thread::spawn(move || work(&says));
    listen(py, said, hear)?;
    // A panic goes on as one, for the guard to name.
    Ok(py.detach(|| thread.join()).unwrap_or_else(|panic| resume_unwind(panic)))
}

fn listen<S: Send>(py: Python<'_>, mut said: Receiver<S>, mut hear: impl FnMut(S) -> PyResult<()>) -> PyResult<()> {
    loop {
        let waiting = &mut said;
        match py.detach(move || waiting.recv_timeout(BLINK)) {
            Ok(word) => hear(word)?,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        }
        py.check_signals()?;
    }
}
