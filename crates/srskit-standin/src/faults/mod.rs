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

mod parse;
#[cfg(feature = "tls")]
mod plan;

pub use parse::BadFault;
#[cfg(feature = "tls")]
pub(crate) use plan::{FaultPlan, Moment};

use std::fmt;
use std::time::Duration;

/// One fault. Made by [`Fault::on`], [`Fault::on_any`] or [`Fault::on_connection`], or read from text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    on: Target,
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

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The connection is reset.
    Reset,
    /// The connection is closed, as if all was said.
    Close,
    /// Nothing happens any more, until the client gives up.
    Hang,
    /// It takes longer; then all goes on as usual.
    Delay(Duration),
    /// Bytes that are no HTTP, then the end.
    Garbage,
    /// The error page of a proxy.
    Html502,
    /// HTTP 200 with an empty body.
    Empty200,
    /// The first bytes of the reply, head included, then the end.
    Cut(usize),
    /// The first bytes of the reply, head included, then a reset.
    CutReset(usize),
    /// The reply in small pieces.
    Drip {
        /// Bytes in a piece.
        bytes: usize,
        /// Time between pieces.
        every: Duration,
    },
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
        FaultOnCall { on, calls: Calls::Nth(1) }
    }

    /// For calls of any command.
    pub fn on_any() -> FaultOnCall {
        FaultOnCall { on: Target::Any, calls: Calls::Nth(1) }
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

    fn at(self, point: Point) -> FaultAt {
        FaultAt { on: self.on, calls: self.calls, point }
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
        FaultAt { on: Target::Any, calls: self.calls, point: Point::Connect }
    }

    /// After the TLS handshake, before anything of a request is read.
    pub fn before_read(self) -> FaultAt {
        FaultAt { on: Target::Any, calls: self.calls, point: Point::BeforeRead }
    }
}

/// A fault at a point: says what goes wrong there.
#[derive(Debug, Clone)]
pub struct FaultAt {
    on: Target,
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
        Fault { on: self.on, calls: self.calls, point: self.point, kind }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reset => f.write_str("reset"),
            Self::Close => f.write_str("close"),
            Self::Hang => f.write_str("hang"),
            Self::Delay(span) => write!(f, "delay={}ms", span.as_millis()),
            Self::Garbage => f.write_str("garbage"),
            Self::Html502 => f.write_str("html-502"),
            Self::Empty200 => f.write_str("empty-200"),
            Self::Cut(bytes) => write!(f, "cut={bytes}"),
            Self::CutReset(bytes) => write!(f, "cut-reset={bytes}"),
            Self::Drip { bytes, every } => write!(f, "drip={bytes}/{}ms", every.as_millis()),
        }
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
        match self.calls {
            Calls::Nth(1) => {}
            Calls::Nth(n) => write!(f, "#{n}")?,
            Calls::Every => f.write_str("#*")?,
        }
        write!(f, ":{}:{}", self.point, self.kind)
    }
}
