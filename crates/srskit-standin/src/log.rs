//! What happens, as events. Nothing in them is secret: no key, signature, password or contact.

use crate::refusal::Refusal;
use crate::time::Timestamp;
use std::fmt;
use std::net::IpAddr;

/// Something that happened on a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// When, in virtual time.
    pub at: Timestamp,
    /// On which connection, counted from 1.
    pub connection: u64,
    /// What.
    pub kind: EventKind,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// A client connected.
    Connected {
        /// From where.
        from: IpAddr,
    },
    /// TLS could not be set up.
    HandshakeFailed {
        /// The reason in words.
        why: String,
    },
    /// The address is not on the allow list; it got the bare envelope.
    AddressRefused {
        /// The address.
        address: IpAddr,
    },
    /// A request was turned away at the gate.
    Refused(Refusal),
    /// A command was run.
    Answered {
        /// Action and object.
        command: String,
        /// `response_code`.
        code: Option<&'static str>,
    },
    /// Something about a request that the reply does not say.
    Note(String),
    /// A fault of the plan struck.
    Fault(String),
    /// The connection ended.
    Closed,
}

/// Takes events as they happen. Called from the connections' threads, so it has to be quick.
pub trait Log: Send + Sync {
    /// Takes one event.
    fn record(&self, event: &Event);
}

impl<F: Fn(&Event) + Send + Sync> Log for F {
    fn record(&self, event: &Event) {
        self(event);
    }
}

/// One line for people.
impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} #{} {}", self.at, self.connection, shown(&self.kind.to_string()))
    }
}

impl fmt::Display for EventKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connected { from } => write!(f, "connected from {from}"),
            Self::HandshakeFailed { why } => write!(f, "TLS handshake failed: {why}"),
            Self::AddressRefused { address } => write!(f, "refused: {address} is not on the allow list"),
            Self::Refused(why) => write!(f, "refused: {why}"),
            Self::Answered { command, code } => {
                let command: String = command.chars().take(80).collect();
                write!(f, "{command} answered {}", code.unwrap_or("without a code"))
            }
            Self::Note(text) => write!(f, "note: {text}"),
            Self::Fault(text) => write!(f, "fault: {text}"),
            Self::Closed => f.write_str("closed"),
        }
    }
}

/// A client may write anything as its action and keys; a terminal must not be told what to do by it.
fn shown(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { '\u{fffd}' } else { character }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_read_well_and_carry_no_escapes() {
        let event = |kind| Event { at: Timestamp::from_date(2026, 11, 24), connection: 3, kind }.to_string();
        let command = "LOOKUP\u{1b}[2J DOMAIN".to_owned();
        assert_eq!(
            event(EventKind::Answered { command, code: Some("210") }),
            "2026-11-24 00:00:00 #3 LOOKUP\u{fffd}[2J DOMAIN answered 210"
        );
        let likely = vec![srskit_core::Mistake::UpperFinal];
        assert_eq!(
            event(EventKind::Refused(Refusal::WrongSignature { likely })),
            "2026-11-24 00:00:00 #3 refused: X-Signature does not fit body and key; this mistake would make it: the digest is written in upper case"
        );
    }
}
