//! Faults on request: what goes wrong, at which point, for which call.
//!
//! ```
//! use srskit_standin::Fault;
//! use std::time::Duration;
//!
//! // The order is carried out and paid, and its reply is lost.
//! let lost = Fault::on("SW_REGISTER").after_commit().reset();
//! assert_eq!(Ok(lost), "SW_REGISTER:after-commit:reset".parse());
//!
//! let slow = Fault::on("LOOKUP DOMAIN").nth(3).drip_reply(1, Duration::from_millis(50));
//! assert_eq!(Ok(slow), "LOOKUP DOMAIN#3:reply:drip=1/50ms".parse());
//! ```

mod kind;
mod parse;
#[cfg(feature = "tls")]
mod plan;
#[cfg(feature = "tls")]
mod spoil;

pub(crate) use kind::Kind;
pub use kind::Spoil;
pub use parse::BadFault;
#[cfg(feature = "tls")]
pub use plan::FaultStatus;
#[cfg(feature = "tls")]
pub(crate) use plan::{FaultPlan, Moment};
#[cfg(feature = "tls")]
pub(crate) use spoil::spoil;

use std::fmt;
use std::time::Duration;

/// One fault. Made by [`Fault::on`], [`Fault::on_any`] or [`Fault::on_connection`], or read from text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    on: Target,
    /// Which names, as a pattern with `*` and `?`; any without it.
    names: Option<String>,
    calls: Calls,
    point: Point,
    kind: Kind,
}

/// Which calls a fault looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    Any,
    Action(String),
    Command(String, String),
}

/// Which of the calls that it looks at a fault strikes, counted from when it was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Calls {
    Nth(u32),
    Every,
    /// So many in a thousand, drawn from the seed.
    Share(u16),
}

/// Where in the life of a call a fault strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Point {
    /// The connection is there, TLS is not.
    Connect,
    /// TLS is there, nothing of a request was read.
    BeforeRead,
    /// The request was read and admitted, and has not run.
    AfterRead,
    /// The command has run, nothing of the reply was sent.
    AfterCommit,
    /// While the reply is sent.
    Reply,
}

impl Fault {
    /// For calls of a command: its action (`RENEW`), or action and object (`RENEW DOMAIN`).
    pub fn on(command: &str) -> FaultOnCall {
        let mut words = command.split_whitespace().map(str::to_ascii_uppercase);
        let on = match (words.next(), words.next()) {
            (Some(action), Some(object)) => Target::Command(action, object),
            (Some(action), None) => Target::Action(action),
            _ => Target::Any,
        };
        FaultOnCall { on, names: None, calls: Calls::Nth(1) }
    }

    /// For calls of any command.
    pub fn on_any() -> FaultOnCall {
        FaultOnCall { on: Target::Any, names: None, calls: Calls::Nth(1) }
    }

    /// For connections, before it can be known which command will come.
    pub fn on_connection() -> FaultOnConnection {
        FaultOnConnection { calls: Calls::Nth(1) }
    }
}

/// A fault of a call: says which call, then at which point.
#[derive(Debug, Clone)]
pub struct FaultOnCall {
    on: Target,
    names: Option<String>,
    calls: Calls,
}

impl FaultOnCall {
    /// Strikes the `n`-th call from now on, counted from 1. Without this it is the first.
    #[must_use]
    pub fn nth(mut self, n: u32) -> Self {
        self.calls = Calls::Nth(n);
        self
    }

    /// Strikes every call.
    #[must_use]
    pub fn every(mut self) -> Self {
        self.calls = Calls::Every;
        self
    }

    /// Strikes this part of the calls, in thousandths; which ones follows from the seed.
    #[must_use]
    pub fn share(mut self, per_mille: u16) -> Self {
        self.calls = Calls::Share(per_mille.min(1000));
        self
    }

    /// Looks only at calls about names that fit a pattern with `*` and `?`, such as `*.example`.
    #[must_use]
    pub fn named(mut self, pattern: &str) -> Self {
        self.names = Some(pattern.trim().to_ascii_lowercase());
        self
    }

    /// When the request was read and admitted, and has not run.
    pub fn after_read(self) -> FaultAt {
        self.at(Point::AfterRead)
    }

    /// When the command has run and its money is spent, before any of the reply is sent.
    pub fn after_commit(self) -> FaultAt {
        self.at(Point::AfterCommit)
    }

    /// Sends the first `bytes` of the reply, its head included, and closes.
    pub fn cut_reply(self, bytes: usize) -> Fault {
        self.at(Point::Reply).kind(Kind::Cut(bytes))
    }

    /// Sends the first `bytes` of the reply, its head included, and resets.
    pub fn cut_reply_and_reset(self, bytes: usize) -> Fault {
        self.at(Point::Reply).kind(Kind::CutReset(bytes))
    }

    /// Sends the reply in pieces of `bytes`, one `every` so often.
    pub fn drip_reply(self, bytes: usize, every: Duration) -> Fault {
        self.at(Point::Reply).kind(Kind::Drip { bytes, every })
    }

    /// Sends a whole reply that is wrong in itself.
    pub fn spoil_reply(self, how: Spoil) -> Fault {
        self.at(Point::Reply).kind(Kind::Spoil(how))
    }

    /// Runs the request twice, as a proxy does that repeats what it thinks was lost.
    pub fn twice(self) -> Fault {
        self.at(Point::AfterRead).kind(Kind::Twice)
    }

    /// From the call that it strikes on, answers "temporarily unavailable" for so long in virtual time.
    pub fn maintenance(self, span: Duration) -> Fault {
        self.at(Point::AfterRead).kind(Kind::Maintenance(span))
    }

    fn at(self, point: Point) -> FaultAt {
        FaultAt { on: self.on, names: self.names, calls: self.calls, point }
    }
}

/// A fault of a connection: says which connection, then at which point.
#[derive(Debug, Clone)]
pub struct FaultOnConnection {
    calls: Calls,
}

impl FaultOnConnection {
    /// Strikes the `n`-th connection from now on, counted from 1. Without this it is the first.
    #[must_use]
    pub fn nth(mut self, n: u32) -> Self {
        self.calls = Calls::Nth(n);
        self
    }

    /// Strikes every connection.
    #[must_use]
    pub fn every(mut self) -> Self {
        self.calls = Calls::Every;
        self
    }

    /// Before the TLS handshake.
    pub fn before_tls(self) -> FaultAt {
        FaultAt { on: Target::Any, names: None, calls: self.calls, point: Point::Connect }
    }

    /// After the TLS handshake, before anything of a request is read.
    pub fn before_read(self) -> FaultAt {
        FaultAt { on: Target::Any, names: None, calls: self.calls, point: Point::BeforeRead }
    }
}

/// A fault at a point: says what goes wrong there.
#[derive(Debug, Clone)]
pub struct FaultAt {
    on: Target,
    names: Option<String>,
    calls: Calls,
    point: Point,
}

impl FaultAt {
    /// The connection is reset.
    pub fn reset(self) -> Fault {
        self.kind(Kind::Reset)
    }

    /// The connection is closed in an orderly way.
    pub fn close(self) -> Fault {
        self.kind(Kind::Close)
    }

    /// The server's half of the connection is closed, and nothing is said.
    pub fn half_close(self) -> Fault {
        self.kind(Kind::HalfClose)
    }

    /// The reply that a row of the code table describes, in place of the command's own. `row` is the
    /// row's name or its code; `None` when there is no such row, or this is no point for it.
    pub fn answer(self, row: &str) -> Option<Fault> {
        let kind = Kind::Answer(kind::answer(row)?);
        kind.fits(self.point).then(|| self.kind(kind))
    }

    /// Nothing happens any more, until the client gives up.
    pub fn hang(self) -> Fault {
        self.kind(Kind::Hang)
    }

    /// All goes on, later.
    pub fn delay(self, span: Duration) -> Fault {
        self.kind(Kind::Delay(span))
    }

    /// Bytes that are no HTTP, then the end.
    pub fn garbage(self) -> Fault {
        self.kind(Kind::Garbage)
    }

    /// The error page of a proxy, with HTTP status 502.
    pub fn html_502(self) -> Fault {
        self.kind(Kind::Html502)
    }

    /// HTTP status 200 with an empty body.
    pub fn empty_200(self) -> Fault {
        self.kind(Kind::Empty200)
    }

    fn kind(self, kind: Kind) -> Fault {
        Fault { on: self.on, names: self.names, calls: self.calls, point: self.point, kind }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "before-tls",
            Self::BeforeRead => "before-read",
            Self::AfterRead => "after-read",
            Self::AfterCommit => "after-commit",
            Self::Reply => "reply",
        })
    }
}

/// The text that reads back as this fault.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.on {
            Target::Any => f.write_str("*")?,
            Target::Action(action) => f.write_str(action)?,
            Target::Command(action, object) => write!(f, "{action} {object}")?,
        }
        if let Some(names) = &self.names {
            write!(f, "@{names}")?;
        }
        match self.calls {
            Calls::Nth(1) => {}
            Calls::Nth(n) => write!(f, "#{n}")?,
            Calls::Every => f.write_str("#*")?,
            Calls::Share(per_mille) if per_mille % 10 == 0 => write!(f, "%{}", per_mille / 10)?,
            Calls::Share(per_mille) => write!(f, "%{}.{}", per_mille / 10, per_mille % 10)?,
        }
        write!(f, ":{}:{}", self.point, self.kind)
    }
}
