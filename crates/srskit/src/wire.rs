//! The witness: the last link between HTTP and TLS.
//!
//! It notes when the first byte of a request may have left, keeps the time, and puts a head in
//! front of answers that come without one.

use crate::net::authority::Authority;
use crate::opening::Opening;
use crate::tls::{Channel, Idle, explain_io};
use crate::turn::Notes;
use srskit_core::{Cause, CauseKind};
use std::fmt;
use std::io;
use ureq::Error;
use ureq::unversioned::transport::{Buffers, LazyBuffers, NextTimeout, Transport};

const INPUT: usize = 64 * 1024;
const OUTPUT: usize = 32 * 1024;
/// Far below `INPUT`, so that a few of these fit in it.
const FIRST_READ: usize = 4096;

/// A connection as the HTTP library sees it.
pub(crate) struct Wire {
    target: Authority,
    channel: Box<dyn Channel>,
    buffers: LazyBuffers,
    /// Written with the next read, so that head and body leave together.
    outgoing: Vec<u8>,
    notes: Notes,
}

impl Wire {
    pub(crate) fn new(target: Authority, channel: Box<dyn Channel>, notes: Notes) -> Self {
        Self { target, channel, buffers: LazyBuffers::new(INPUT, OUTPUT), outgoing: Vec::new(), notes }
    }

    fn flush(&mut self) -> Result<(), Error> {
        if self.outgoing.is_empty() {
            return Ok(());
        }
        if let Some(deadline) = self.notes.get().start() {
            self.channel.socket().set_deadline(deadline);
        }
        let written = self.channel.write_all(&self.outgoing);
        self.outgoing.clear();
        match written {
            // A peer that refuses early, before it has read all, answers and closes: its answer counts.
            Err(e) if is_broken_off(&e) => self.notes.get().write_broke = true,
            Err(e) => return Err(self.fail(&e, "while the request was sent")),
            Ok(()) => {}
        }
        Ok(())
    }

    fn receive_more(&mut self) -> Result<usize, Error> {
        let received = self.channel.read(self.buffers.input_append_buf());
        let mut turn = self.notes.get();
        match received {
            Ok(n) => {
                turn.note_received(&self.buffers.input_append_buf()[..n]);
                self.buffers.input_appended(n);
                Ok(n)
            }
            // Nothing announces where a bare envelope ends: what came before this is all there is.
            Err(_) if turn.opening == Some(Opening::Xml) => Ok(0),
            Err(e) => {
                drop(turn);
                Err(self.fail(&e, "before the answer was complete"))
            }
        }
    }

    // Reads until it is clear what this is, and puts in front what is missing.
    fn receive_opening(&mut self) -> Result<usize, Error> {
        let mut first = Vec::new();
        let mut chunk = [0; FIRST_READ];
        let opening = loop {
            let n = match self.channel.read(&mut chunk) {
                Ok(n) => n,
                Err(e) => return Err(self.fail(&e, "before an answer came")),
            };
            first.extend_from_slice(&chunk[..n]);
            self.notes.get().note_received(&chunk[..n]);
            if n == 0 {
                break Opening::of(&first).unwrap_or(Opening::Other);
            }
            if let Some(opening) = Opening::of(&first) {
                break opening;
            }
        };
        if !first.is_empty() {
            self.notes.get().opening = Some(opening);
            self.append(opening.missing_head());
            self.append(&first);
        }
        Ok(first.len())
    }

    fn append(&mut self, bytes: &[u8]) {
        self.buffers.input_append_buf()[..bytes.len()].copy_from_slice(bytes);
        self.buffers.input_appended(bytes.len());
    }

    fn fail(&mut self, error: &io::Error, when: &str) -> Error {
        self.notes.get().trouble = Some(explain_io(&self.target, error, when));
        // Of a kind that no part of the HTTP library takes for the regular end of an answer.
        Error::Io(io::Error::other("see the notes"))
    }
}

fn is_broken_off(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset};
    matches!(error.kind(), BrokenPipe | ConnectionReset | ConnectionAborted)
}

impl Transport for Wire {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    // The HTTP library's own time-outs are not used: the socket keeps the deadline.
    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), Error> {
        self.outgoing.extend_from_slice(&self.buffers.output()[..amount]);
        Ok(())
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, Error> {
        self.flush()?;
        let undecided = self.notes.get().opening.is_none();
        let received = if undecided { self.receive_opening()? } else { self.receive_more()? };
        Ok(received > 0)
    }

    fn is_open(&mut self) -> bool {
        if self.channel.socket().is_foreign() || self.notes.get().write_broke {
            return false;
        }
        let idle = self.channel.probe();
        self.notes.get().surplus |= idle == Idle::Talking;
        idle == Idle::Quiet
    }

    fn is_tls(&self) -> bool {
        true
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        let mut turn = self.notes.get();
        turn.gone = true;
        // A copy that a `fork` has made is the parent's: not a byte may be read or written here.
        if self.channel.socket().is_foreign() || turn.trouble.is_some() || turn.write_broke {
            return;
        }
        turn.surplus |= !self.buffers.input().is_empty() || self.channel.probe() == Idle::Talking;
        self.channel.goodbye();
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Wire({})", self.target)
    }
}

/// The cause where the HTTP library has an opinion of its own.
pub(crate) fn explain_http(target: &Authority, error: &Error) -> Cause {
    match error {
        Error::Io(e) if e.kind() == io::ErrorKind::UnexpectedEof => {
            Cause::new(CauseKind::Closed, format!("{target} ended the connection before the answer was complete"))
        }
        Error::Protocol(e) => {
            Cause::new(CauseKind::Protocol, format!("the answer of {target} is not correct HTTP: {e}"))
        }
        Error::LargeResponseHeader(..) => {
            Cause::new(CauseKind::Protocol, format!("the head of the answer of {target} is too large"))
        }
        _ => Cause::new(CauseKind::Other, format!("the answer of {target} cannot be read: {error}")),
    }
}
