//! One call as a step machine: it decides, its driver moves bytes.
//!
//! **Call [`Exchange::step`], do what it says, report back, repeat until [`Step::Done`].** Encoding
//! and signing happen once, when the exchange is made; nothing after that can change the bytes.
//!
//! In scope: how often a command is sent, what each try may take, what the end means. Out of scope:
//! sockets and the clock. A driver that knows the time tells it with [`Exchange::tick`].

mod conclude;
mod machine;
mod request;
mod schedule;

pub(crate) use conclude::address_in;
pub(crate) use machine::Machine;
pub use schedule::Post;

use crate::envelope::{Limits, WarningKind};
use crate::{Cause, Command, Credentials, Error, Raw, Reader, Repeat, Reply, Stage};
use machine::Ending;
use request::Request;
use std::time::Duration;

/// Settings of one exchange.
#[derive(Debug, Clone)]
pub struct Options {
    /// Time for the whole call; 90 s by default, which outlives the service's own limit either way.
    pub deadline: Duration,
    /// Any number, different for each call: spreads the pauses between tries.
    pub seed: u64,
    /// How large a reply may be.
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Self { deadline: Duration::from_secs(90), seed: 0, limits: Limits::default() }
    }
}

/// What the driver of an exchange has to do next.
#[derive(Debug)]
pub enum Step<'a, R> {
    /// Send this, then report with [`Exchange::received`] or [`Exchange::failed`].
    Send(Post<'a>),
    /// Let this much time pass, then step again.
    Wait(Duration),
    /// The end. Stepping once more is `Misuse`.
    Done(Result<Reply<R>, Error>),
}

/// One call, from the encoded command to its reply or error.
///
/// ```
/// use srskit_core::{Credentials, Exchange, Stage, Step, domain::Lookup};
/// use std::time::Duration;
///
/// # fn main() -> Result<(), srskit_core::Error> {
/// # const TAKEN: &[u8] = b"<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item>\
/// #   <item key='response_code'>211</item></dt_assoc></data_block></body></OPS_envelope>";
/// let me = Credentials::new("reseller", "not-a-real-key");
/// let mut exchange = Exchange::new(&Lookup::new("example.com"), &me)?; // encodes, signs, sends nothing
/// let mut clock = Duration::ZERO; // a test's clock is a number
/// let mut sends = 0;
/// let reply = loop {
///     match exchange.step() {
///         Step::Send(post) => {
///             assert!(post.body.starts_with(b"<?xml"));
///             sends += 1;
///             if sends == 1 {
///                 exchange.failed(Stage::InFlight, "timed out after 30 s")?;
///             } else {
///                 exchange.received(Some(200), TAKEN)?;
///             }
///         }
///         Step::Wait(pause) => clock += pause,
///         Step::Done(outcome) => break outcome?,
///     }
/// };
/// assert_eq!((reply.available, sends), (false, 2)); // a lookup may be repeated; an order would not
/// # Ok(())
/// # }
/// ```
pub struct Exchange<C: Command> {
    machine: Machine,
    reader: Reader<C::Reply>,
}

impl<C: Command> Exchange<C> {
    /// Encodes and signs the command; nothing after that can change the bytes. Sends nothing.
    ///
    /// # Errors
    /// `InvalidRequest` with every problem of the command and the credentials.
    pub fn new(command: &C, credentials: &Credentials) -> Result<Self, Error> {
        Self::with_options(command, credentials, Options::default())
    }

    /// As [`Exchange::new`], with settings.
    ///
    /// # Errors
    /// As [`Exchange::new`].
    pub fn with_options(command: &C, credentials: &Credentials, options: Options) -> Result<Self, Error> {
        let mut message = command.message();
        let request = Request::of(&message, command.repeat(), command.problems(), credentials);
        message.wipe();
        let request = request?;
        Ok(Self { machine: Machine::new(request, options), reader: command.reader() })
    }

    /// What may be done twice without harm; read from the bytes where the exchange is verbatim.
    pub fn repeat(&self) -> Repeat {
        self.machine.repeat()
    }

    /// Tells how much time has passed since the exchange was made. Without it only the pauses count
    /// that the exchange itself ordered. Time never runs backwards: a smaller value is ignored.
    pub fn tick(&mut self, elapsed: Duration) {
        self.machine.tick(elapsed);
    }

    /// What to do next.
    pub fn step(&mut self) -> Step<'_, C::Reply> {
        match self.machine.advance() {
            machine::Turn::Send => Step::Send(self.machine.post()),
            machine::Turn::Wait(pause) => Step::Wait(pause),
            machine::Turn::Done(ending) => Step::Done(self.read(ending)),
        }
    }

    fn read(&self, ending: Ending) -> Result<Reply<C::Reply>, Error> {
        let judged = ending?;
        let value = self.reader.read(&judged.answer).map_err(|error| self.machine.unreadable(&judged, &error))?;
        Ok(Reply {
            outcome: judged.outcome,
            row: judged.row,
            value,
            warnings: judged.warnings,
            answer: judged.answer,
            tries: self.machine.tries(),
        })
    }

    /// Reports an answer: the HTTP status (`None` where an envelope came without any HTTP head) and the body.
    ///
    /// # Errors
    /// `Misuse` when nothing was to be reported; what was reported before stays as it is.
    pub fn received(&mut self, status: Option<u16>, body: &[u8]) -> Result<(), Error> {
        self.machine.received(status, body, &[])
    }

    /// As [`Exchange::received`], with what the transport noticed about the answer.
    ///
    /// # Errors
    /// As [`Exchange::received`].
    pub fn received_with(&mut self, status: Option<u16>, body: &[u8], noticed: &[WarningKind]) -> Result<(), Error> {
        self.machine.received(status, body, noticed)
    }

    /// The error for a report that cannot be read, for drivers in languages that check types at run time: with an
    /// order out it is no reason to send it again. Nothing is reported by it, so the report is still due.
    pub fn unreadable_report(&self) -> Error {
        self.machine.misuse("the report of a send could not be read: its status, stage, cause or words")
    }

    /// Reports a failure, and how far the request had got. When in doubt, [`Stage::InFlight`].
    ///
    /// # Errors
    /// As [`Exchange::received`].
    pub fn failed(&mut self, stage: Stage, cause: impl Into<Cause>) -> Result<(), Error> {
        self.machine.failed(stage, cause.into())
    }
}

impl Exchange<Raw> {
    /// Sends bytes as they are, signed. Their action and object are read only to class them: what
    /// cannot be read is chargeable.
    ///
    /// # Errors
    /// `InvalidRequest` with every problem of the credentials.
    pub fn verbatim(body: Vec<u8>, credentials: &Credentials, options: Options) -> Result<Self, Error> {
        let request = Request::verbatim(body, credentials)?;
        Ok(Self { machine: Machine::new(request, options), reader: Reader::plain(Raw::read) })
    }
}
