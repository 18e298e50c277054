//! Until when a command runs that does not end by itself.

use crate::io::Stop;
use std::io::{self, Read};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Listens for the order to stop from when it is made, so that none is missed.
pub(crate) struct Waiting {
    told: Receiver<()>,
    _watch: Watch,
}

impl Waiting {
    /// Listens to `stop`, and for the end of `stdin` if there is one.
    pub(crate) fn new(stop: Stop, stdin: Option<Box<dyn Read + Send>>) -> io::Result<Self> {
        let (tell, told) = mpsc::channel();
        let watch = watch(stop, &tell)?;
        if let Some(mut stdin) = stdin {
            thread::spawn(move || {
                _ = io::copy(&mut stdin, &mut io::sink());
                _ = tell.send(());
            });
        }
        Ok(Self { told, _watch: watch })
    }

    /// Returns when it is time to stop.
    pub(crate) fn wait(self) {
        // An error means that nobody is left who could tell, which is an order to stop as well.
        _ = self.told.recv();
    }
}

/// Takes its signal handlers back when it goes.
struct Watch {
    #[cfg(unix)]
    signals: Option<signal_hook::iterator::Handle>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(signals) = &self.signals {
            signals.close();
        }
    }
}

#[cfg(unix)]
fn watch(stop: Stop, tell: &Sender<()>) -> io::Result<Watch> {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let tell = tell.clone();
    let signals = match stop {
        Stop::Signals => {
            let mut signals = signal_hook::iterator::Signals::new([SIGINT, SIGTERM])?;
            let handle = signals.handle();
            thread::spawn(move || {
                if signals.forever().next().is_some() {
                    _ = tell.send(());
                }
            });
            Some(handle)
        }
        Stop::Message(message) => {
            thread::spawn(move || {
                _ = message.recv();
                _ = tell.send(());
            });
            None
        }
    };
    Ok(Watch { signals })
}

#[cfg(not(unix))]
fn watch(stop: Stop, tell: &Sender<()>) -> io::Result<Watch> {
    let tell = tell.clone();
    thread::spawn(move || match stop {
        // The system itself ends the process then.
        Stop::Signals => loop {
            thread::park();
        },
        Stop::Message(message) => {
            _ = message.recv();
            _ = tell.send(());
        }
    });
    Ok(Watch {})
}
