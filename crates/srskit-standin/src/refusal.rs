//! What the gate turns away, what it answers, and what it tells the operator.

use crate::wire::Malformed;
use crate::world::Reply;
use srskit_core::Mistake;
use std::fmt;

/// Why a request does not reach the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is no HTTP request.
    Malformed(Malformed),
    /// It has no body.
    NoBody,
    /// `X-Username` is missing, or is not the account's. Sub-users may not call at all.
    UnknownUser,
    /// `X-Signature` is missing.
    NoSignature,
    /// `X-Signature` is not that of the body and the key.
    WrongSignature {
        /// The mistakes that would make just this signature; empty when none of the known ones does.
        likely: Vec<Mistake>,
    },
    /// `X-Signature` was made with a key that has been replaced.
    ReplacedKey,
    /// The envelope cannot be read, with the reason.
    Unreadable(String),
    /// The item `protocol` is missing or wrong.
    Protocol,
    /// More connections at once than allowed.
    TooManyConnections,
    /// More commands on this connection than allowed.
    TooManyCommands,
    /// More commands per time than allowed.
    TooFast,
    /// The request did not come in whole in the time that a connection has.
    TimedOut,
}

impl Refusal {
    /// The answer. It never says which mistake was made with a signature.
    pub fn reply(&self) -> Reply {
        match self {
            // *Assumed*: the number. The guide names the words only.
            Self::NoBody => Reply::refusal("400", "Invalid XML"),
            Self::Malformed(why) => Reply::refusal("400", format!("Bad request: {why}")),
            Self::UnknownUser | Self::NoSignature | Self::WrongSignature { .. } | Self::ReplacedKey => {
                Reply::refusal("401", "Authentication Failed")
            }
            Self::Unreadable(why) => Reply::refusal("OPS_ERR", format!("Invalid XML: {why}")),
            Self::Protocol => Reply::refusal("500", "Unrecognized protocol"),
            Self::TooManyConnections => Reply::refusal("310", "Exceeded max simultaneous connections"),
            Self::TooManyCommands => Reply::refusal(
                "350",
                "Number of command per connection exceeded limit. Client must re-authenticate with server.",
            ),
            Self::TooFast => Reply::refusal("300", "Exceeded max command rate"),
            // The guide lists this one without a number.
            Self::TimedOut => {
                Reply::refusal_without_code("Timeout reading client request. Client must re-authenticate with server.")
            }
        }
    }

    /// Whether the connection is closed after the answer. *Assumed* for all but 350 and the time-out.
    ///
    /// After a request that could not be trusted, what follows on the connection cannot be either: a
    /// `Content-Length` that is too small leaves the rest of a body behind.
    pub fn closes(&self) -> bool {
        *self != Self::TooFast
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(why) => write!(f, "not an HTTP request: {why}"),
            Self::NoBody => f.write_str("the request has no body; send the signed XML, with Content-Length"),
            Self::UnknownUser => f.write_str("X-Username is missing or is not the user of this stand-in"),
            Self::NoSignature => f.write_str("X-Signature is missing"),
            Self::WrongSignature { likely } if likely.is_empty() => {
                f.write_str("X-Signature does not fit body and key, and no known mistake explains it: wrong key, or the body was changed after signing")
            }
            Self::WrongSignature { likely } => {
                let likely: Vec<_> = likely.iter().map(|mistake| mistake.what()).collect();
                write!(f, "X-Signature does not fit body and key; this mistake would make it: {}", likely.join("; or "))
            }
            Self::ReplacedKey => f.write_str("X-Signature was made with a key that has been replaced"),
            Self::Unreadable(why) => write!(f, "the envelope cannot be read: {why}"),
            Self::Protocol => f.write_str("the item protocol is missing or is not XCP"),
            Self::TooManyConnections => f.write_str("too many connections at once"),
            Self::TooManyCommands => f.write_str("too many commands on one connection"),
            Self::TooFast => f.write_str("too many commands per time"),
            Self::TimedOut => f.write_str("the request did not come in whole in the time that a connection has; is Content-Length counted in bytes?"),
        }
    }
}
