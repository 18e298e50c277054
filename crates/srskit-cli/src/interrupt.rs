//! Ctrl-C while an order is out: what became of it is unknown, and that is said.

use crate::context::Context;
use srskit::{Command, Error};
use srskit_core::{Exchange, Stage, Step};

/// Makes a call. If it is one that must not be repeated and a signal comes first, the end is the one of
/// a lost reply; `twin` is an exchange of the same request that was not driven.
///
/// The call itself goes on in its thread, until the process ends.
#[cfg(unix)]
pub(crate) fn watch<T: Send + 'static, C: Command>(
    context: &mut Context,
    twin: Exchange<C>,
    call: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
    let is_watched = twin.repeat() == srskit::Repeat::Unsafe && matches!(context.io.stop, crate::io::Stop::Signals);
    let Some((watch, tell, told)) = is_watched.then(signals::listen).and_then(Result::ok) else { return Ok(call()) };
    // Until the command line is through: taking the handlers back does not bring the default back.
    context.watch = Some(watch);
    let (verbose, stderr) = (context.verbose, context.io.stderr.clone());
    std::thread::spawn(move || {
        let _logs = crate::logging::start(verbose, &stderr);
        _ = tell.send(Some(catch_unwind(AssertUnwindSafe(call))));
    });
    match told.recv() {
        Ok(Some(Ok(done))) => Ok(done),
        Ok(Some(Err(panic))) => resume_unwind(panic),
        Ok(None) | Err(_) => Err(interrupted(twin)),
    }
}

// The system itself ends the process then.
#[cfg(not(unix))]
pub(crate) fn watch<T, C: Command>(_: &mut Context, _: Exchange<C>, call: impl FnOnce() -> T) -> Result<T, Error> {
    Ok(call())
}

#[cfg(unix)]
fn interrupted<C: Command>(mut twin: Exchange<C>) -> Error {
    match twin.step() {
        Step::Send(_) => {}
        Step::Done(Err(error)) => return error,
        Step::Wait(_) | Step::Done(Ok(_)) => return Error::internal("a call that was not made has an end"),
    }
    if let Err(error) = twin.failed(Stage::InFlight, "interrupted by a signal") {
        return error;
    }
    match twin.step() {
        Step::Done(Err(error)) => error,
        _ => Error::internal("a call that must not be repeated goes on"),
    }
}

/// Listens to signals; takes its handlers back when it goes.
#[cfg(unix)]
pub(crate) struct Watch(signal_hook::iterator::Handle);

#[cfg(not(unix))]
pub(crate) struct Watch;

#[cfg(unix)]
impl Drop for Watch {
    fn drop(&mut self) {
        self.0.close();
    }
}

#[cfg(unix)]
mod signals {
    use super::Watch;
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;
    use std::io;
    use std::sync::mpsc::{self, Receiver, Sender};
    use std::thread;

    /// `None` for a signal.
    type Event<T> = Option<thread::Result<T>>;
    type Listening<T> = (Watch, Sender<Event<T>>, Receiver<Event<T>>);

    pub(super) fn listen<T: Send + 'static>() -> io::Result<Listening<T>> {
        let (tell, told) = mpsc::channel();
        let mut signals = Signals::new([SIGINT, SIGTERM])?;
        let watch = Watch(signals.handle());
        let tell_signal = tell.clone();
        thread::spawn(move || {
            for signal in signals.forever() {
                // When nobody listens any more the call is over, and a signal means what it always does.
                if tell_signal.send(None).is_err() {
                    _ = emulate_default_handler(signal);
                }
            }
        });
        Ok((watch, tell, told))
    }
}
