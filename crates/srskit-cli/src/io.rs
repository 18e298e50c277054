//! What the command line takes from its surroundings, so that a test or another language can give it.

use srskit::settings::Environment;
use std::io::{self, IsTerminal, Read, Write};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};

/// Streams, environment and the order to stop, all of them given from outside.
pub struct Io {
    /// Read by commands that are given `-`.
    pub stdin: Box<dyn Read + Send>,
    /// What a command was asked for.
    pub stdout: Box<dyn Write + Send>,
    /// Errors, notes and logs.
    pub stderr: Stderr,
    /// Whether standard output is a terminal: only then it is coloured.
    pub stdout_is_terminal: bool,
    /// Whether standard error is a terminal: only then it is coloured.
    pub stderr_is_terminal: bool,
    /// Settings come from here, never from the process itself.
    pub environment: Environment,
    /// What ends a command that runs until it is told to.
    pub stop: Stop,
}

/// What ends a command that runs until it is told to.
pub enum Stop {
    /// SIGTERM or SIGINT. Handlers are set only while such a command runs.
    Signals,
    /// A message, or the end of the other side.
    Message(Receiver<()>),
}

impl Io {
    /// The process's own streams and environment.
    pub fn of_process() -> Self {
        Self {
            stdin: Box::new(io::stdin()),
            stdout: Box::new(io::stdout()),
            stderr: Stderr::new(io::stderr()),
            stdout_is_terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            environment: Environment::of_process(),
            stop: Stop::Signals,
        }
    }
}

/// Standard error; clones write to the same stream, so threads can log.
#[derive(Clone)]
pub struct Stderr(Arc<Mutex<dyn Write + Send>>);

impl Stderr {
    /// Takes any stream.
    pub fn new(stream: impl Write + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(stream)))
    }

    /// Writes whole lines at once. Where not even an error can be written, nothing is left to say.
    pub(crate) fn line(&self, line: &str) {
        let mut stream = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        _ = stream.write_all(format!("{line}\n").as_bytes()).and_then(|()| stream.flush());
    }
}
