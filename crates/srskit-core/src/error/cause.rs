use crate::envelope::Salvage;
use std::fmt;

/// How far a request had got when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Not a byte of the request left, headers included.
    Connecting,
    /// Some of it may have left. When in doubt, this.
    InFlight,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Stage; 2] = [Stage::Connecting, Stage::InFlight];

    /// The name in snake case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Connecting => "connecting",
            Stage::InFlight => "in_flight",
        }
    }
}

/// What kind of failure a transport saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CauseKind {
    /// The connection was refused.
    Refused,
    /// The host or network cannot be reached.
    Unreachable,
    /// The host's name is unknown.
    NameUnknown,
    /// TLS could not be agreed, or the certificate was not accepted.
    Tls,
    /// The proxy refused or failed.
    Proxy,
    /// A time-out.
    TimedOut,
    /// The connection was reset.
    Reset,
    /// The connection ended early.
    Closed,
    /// The peer did not speak HTTP as it should.
    Protocol,
    /// Something else; the text says what.
    Other,
}

impl CauseKind {
    /// Every kind.
    pub const ALL: [CauseKind; 10] = [
        CauseKind::Refused,
        CauseKind::Unreachable,
        CauseKind::NameUnknown,
        CauseKind::Tls,
        CauseKind::Proxy,
        CauseKind::TimedOut,
        CauseKind::Reset,
        CauseKind::Closed,
        CauseKind::Protocol,
        CauseKind::Other,
    ];

    /// The name in snake case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            CauseKind::Refused => "refused",
            CauseKind::Unreachable => "unreachable",
            CauseKind::NameUnknown => "name_unknown",
            CauseKind::Tls => "tls",
            CauseKind::Proxy => "proxy",
            CauseKind::TimedOut => "timed_out",
            CauseKind::Reset => "reset",
            CauseKind::Closed => "closed",
            CauseKind::Protocol => "protocol",
            CauseKind::Other => "other",
        }
    }
}

/// Why a try failed, as the transport saw it.
#[derive(Clone, PartialEq, Eq)]
pub struct Cause {
    /// What kind of failure.
    pub kind: CauseKind,
    /// One lower-case clause for people; never holds a body, a header's value or a credential.
    pub text: String,
    /// The bytes of the answer that did arrive, if any; the exchange makes evidence of them and keeps
    /// none of them in an error.
    pub received: Vec<u8>,
}

impl Cause {
    /// A failure without any byte of an answer.
    pub fn new(kind: CauseKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), received: Vec::new() }
    }

    /// Keeps what did arrive of the answer.
    #[must_use]
    pub fn with_received(mut self, received: impl Into<Vec<u8>>) -> Self {
        self.received = received.into();
        self
    }
}

impl From<&str> for Cause {
    fn from(text: &str) -> Self {
        Cause::new(CauseKind::Other, text)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cause({}: {}, {} bytes received)", self.kind.name(), self.text, self.received.len())
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// What is known about a try whose outcome is not: for people and for support, never a result.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The HTTP status, if there was one.
    pub http_status: Option<u16>,
    /// The bytes received, with everything masked that is not known to be harmless.
    pub redacted_body: String,
    /// What a text search finds for the two status items.
    pub salvage: Salvage,
}
