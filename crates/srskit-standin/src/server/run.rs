//! One command that was admitted: it is run and answered, or a fault comes in between.

use super::channel::{Channel, Peer};
use super::connection::{Connection, Next};
use super::lock;
use crate::desk::Ran;
use crate::faults::{Kind, Moment, spoil};
use crate::hostile::Whim;
use crate::log::EventKind;
use crate::received::Answered;
use crate::refusal::Refusal;
use crate::wire::respond;
use crate::world::{Reply, Request};
use srskit_core::codes::CodeRow;
use std::io;
use std::time::Instant;

/// A command on its way.
pub(super) struct Run<'r, 's> {
    connection: &'r Connection<'s>,
    channel: &'r mut Channel,
    id: u64,
    request: &'r Request,
    started: Instant,
    answer: Answered,
}

/// What comes of the time before a reply is sent.
enum Outcome {
    Reply(Ran),
    End(Next),
}

impl<'r, 's> Run<'r, 's> {
    pub(super) fn new(connection: &'r Connection<'s>, channel: &'r mut Channel, id: u64, request: &'r Request) -> Self {
        Self { connection, channel, id, request, started: Instant::now(), answer: Answered::default() }
    }

    pub(super) fn go(mut self, notes: &[String], stays: bool) -> io::Result<Next> {
        self.note(notes);
        let next = match self.reply() {
            Outcome::End(next) => Ok(next),
            Outcome::Reply(ran) => self.send(&ran, stays),
        };
        self.connection.shared.history.took(self.id, self.started.elapsed());
        next
    }

    /// Before the client can see the reply: a test that has it may ask at once what was recorded.
    fn record(&mut self) {
        self.answer.took = self.started.elapsed();
        self.connection.shared.history.answer(self.id, std::mem::take(&mut self.answer));
    }

    fn reply(&mut self) -> Outcome {
        let before = self.strike(Moment::AfterRead(self.request));
        let ran = match before {
            Some(Kind::Answer(row)) => return Outcome::Reply(self.say(described(row))),
            Some(Kind::Maintenance(_)) => return Outcome::Reply(self.say(maintenance())),
            Some(Kind::Twice) => {
                self.run();
                self.run()
            }
            Some(kind) => match self.carry_out(kind) {
                Next::GoOn => self.run(),
                next => return Outcome::End(next),
            },
            None => match self.whim() {
                Some(outcome) => return outcome,
                None => self.run(),
            },
        };
        match self.strike(Moment::AfterCommit(self.request)) {
            Some(Kind::Answer(row)) => Outcome::Reply(self.say(described(row))),
            Some(kind) => match self.carry_out(kind) {
                Next::GoOn => Outcome::Reply(ran),
                next => Outcome::End(next),
            },
            None => Outcome::Reply(ran),
        }
    }

    /// Lets a fault happen that needs no reply. What does not only take time ends the call.
    fn carry_out(&mut self, kind: Kind) -> Next {
        if !matches!(kind, Kind::Delay(_)) {
            self.record();
        }
        self.connection.carry_out(self.channel, kind)
    }

    /// What hostility does to the call; `None` when it goes on.
    fn whim(&mut self) -> Option<Outcome> {
        let whim = lock(&self.connection.shared.desk).whim(self.request)?;
        match whim {
            Whim::Slow(span) => self.connection.shared.stop.wait(span).then_some(Outcome::End(Next::Close)),
            Whim::Refused => Some(Outcome::Reply(self.say(Refusal::TooFast.reply()))),
        }
    }

    fn run(&mut self) -> Ran {
        let shared = self.connection.shared;
        let ran = lock(&shared.desk).run(self.request, shared.clock.now());
        self.note(&ran.notes);
        self.connection.event(EventKind::Answered { command: self.request.name(), code: ran.code });
        self.answer.code = ran.code;
        ran
    }

    /// A reply in place of the command's own.
    fn say(&mut self, reply: Reply) -> Ran {
        self.answer.code = reply.code;
        let envelope = lock(&self.connection.shared.desk).say(reply, &self.request.object);
        Ran { envelope, code: self.answer.code, notes: Vec::new() }
    }

    fn send(&mut self, ran: &Ran, stays: bool) -> io::Result<Next> {
        let shared = self.connection.shared;
        let close = !stays || Instant::now() >= self.connection.end_of_life;
        let bytes = respond(&ran.envelope, close, shared.clock.now());
        self.answer.keep_reply(&bytes);
        let end = || if close { Next::Close } else { Next::GoOn };
        let struck = self.strike(Moment::Reply(self.request));
        self.record();
        let other = std::mem::replace(&mut *lock(&shared.last_reply), ran.envelope.clone());
        match struck {
            Some(Kind::Spoil(how)) => {
                let other = Some(other.as_slice()).filter(|other| !other.is_empty());
                self.channel.send(&spoil(how, &ran.envelope, other, close, shared.clock.now())).map(|()| end())
            }
            Some(kind) => self.send_badly(&bytes, kind, close),
            None => self.channel.send(&bytes).map(|()| end()),
        }
    }

    /// Lets a fault happen to a reply.
    fn send_badly(&mut self, bytes: &[u8], kind: Kind, close: bool) -> io::Result<Next> {
        match kind {
            Kind::Cut(count) | Kind::CutReset(count) => {
                self.channel.send(&bytes[..count.min(bytes.len())])?;
                Ok(if matches!(kind, Kind::Cut(_)) { Next::Close } else { Next::Reset })
            }
            Kind::Drip { bytes: piece, every } => {
                for piece in bytes.chunks(piece.max(1)) {
                    self.channel.send(piece)?;
                    if self.connection.shared.stop.wait(every) {
                        return Ok(Next::Close);
                    }
                }
                Ok(if close { Next::Close } else { Next::GoOn })
            }
            other => Ok(self.connection.carry_out(self.channel, other)),
        }
    }

    fn strike(&mut self, moment: Moment<'_>) -> Option<Kind> {
        let (kind, text) = self.connection.shared.strike(self.connection.id, moment)?;
        self.answer.faults.push(text);
        Some(kind)
    }

    fn note(&mut self, notes: &[String]) {
        for note in notes {
            self.connection.event(EventKind::Note(note.clone()));
        }
        self.answer.notes.extend_from_slice(notes);
    }
}

/// A reply such as a row of the code table speaks of.
fn described(row: &'static CodeRow) -> Reply {
    use srskit_core::CodeClass::{AcceptedPending, Answer, Ok};
    let text = match row.text {
        "" => format!("stand-in: {}", row.means),
        pattern => example_of(pattern),
    };
    if matches!(row.class, Ok | Answer | AcceptedPending) {
        Reply::success(row.code, text)
    } else {
        Reply::refusal(row.code, text)
    }
}

/// A text that fits one of the table's patterns, which use alternatives, an optional character and `^\W*` only.
fn example_of(pattern: &str) -> String {
    let first = |text: &str| text.split('|').next().unwrap_or_default().to_owned();
    let pattern = pattern.trim_start_matches("^\\W*");
    let text = match pattern.split_once('(').and_then(|(start, rest)| Some((start, rest.split_once(')')?))) {
        Some((start, (choice, end))) => format!("{start}{}{end}", first(choice)),
        None => first(pattern),
    };
    text.replace('?', "")
}

/// *Assumed*: number and words. Nobody has published what a maintenance window looks like.
fn maintenance() -> Reply {
    Reply::refusal("500", "The system is temporarily unavailable due to scheduled maintenance. Please retry later.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use regex_lite::RegexBuilder;
    use srskit_core::codes::rows;

    #[test]
    fn every_row_of_the_code_table_has_an_example_that_fits_it() {
        for row in rows() {
            let reply = described(row);
            let pattern = RegexBuilder::new(row.text).case_insensitive(true).build().unwrap();
            assert!(pattern.is_match(&reply.text), "{}: {}", row.name, reply.text);
        }
    }
}
