//! Ctrl-C while the doctor looks: what was seen so far is shown.

use crate::io::{Io, Stop};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};

pub(super) struct Stopping {
    told: Arc<AtomicBool>,
    message: Receiver<()>,
    #[cfg(unix)]
    signals: Vec<signal_hook::SigId>,
}

impl Stopping {
    pub(super) fn begin(io: &mut Io) -> io::Result<Self> {
        let told = Arc::new(AtomicBool::new(false));
        match std::mem::replace(&mut io.stop, Stop::Message(mpsc::channel().1)) {
            Stop::Message(message) => Ok(Self {
                told,
                message,
                #[cfg(unix)]
                signals: Vec::new(),
            }),
            Stop::Signals => Self::by_signals(told),
        }
    }

    #[cfg(unix)]
    fn by_signals(told: Arc<AtomicBool>) -> io::Result<Self> {
        use signal_hook::consts::{SIGINT, SIGTERM};
        use signal_hook::flag;
        let mut signals = Vec::new();
        for signal in [SIGINT, SIGTERM] {
            // The second time there is no waiting for a probe any more. Order matters: this one first.
            signals.push(flag::register_conditional_default(signal, told.clone())?);
            signals.push(flag::register(signal, told.clone())?);
        }
        Ok(Self { told, message: mpsc::channel().1, signals })
    }

    // The system itself ends the process then.
    #[cfg(not(unix))]
    fn by_signals(told: Arc<AtomicBool>) -> io::Result<Self> {
        Ok(Self { told, message: mpsc::channel().1 })
    }

    pub(super) fn is_told(&mut self) -> bool {
        // A side that is gone cannot have told anything.
        if self.message.try_recv().is_ok() {
            self.told.store(true, Ordering::Relaxed);
        }
        self.told.load(Ordering::Relaxed)
    }
}

#[cfg(unix)]
impl Drop for Stopping {
    fn drop(&mut self) {
        for signal in self.signals.drain(..) {
            signal_hook::low_level::unregister(signal);
        }
    }
}
