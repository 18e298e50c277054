//! The sans-IO core of srskit: everything about the OpenSRS XML API that can be decided without
//! sockets, files, threads, a clock or randomness.
//!
//! In scope: the envelope codec, signing, commands, what response codes mean, whether and when a
//! command may be sent again. Out of scope: moving bytes (crate `srskit`), reading settings,
//! printing and logging.
//!
//! Facts about the service come from its guide and from other clients; none was tried on the live
//! service. What is assumed is marked *assumed*.

#![forbid(unsafe_code)]

pub mod account;
mod answer;
pub mod catalogue;
pub mod codes;
mod command;
mod credentials;
mod date;
pub mod dns;
pub mod doctor;
pub mod domain;
pub mod envelope;
mod error;
pub mod events;
mod exchange;
pub mod investigate;
mod message;
mod mistake;
mod money;
pub mod nameserver;
pub mod paging;
mod raw;
pub mod records;
pub mod redact;
mod reply;
mod secret;
mod sign;
pub mod ssl;
mod timestamp;
pub mod transfer;
mod value;

pub use answer::{Answer, NotAReply};
pub use codes::CodeClass;
pub use command::{Command, ReadError, Reader, Repeat};
pub use credentials::Credentials;
pub use date::{Date, NotADate};
pub use error::{
    Cause, CauseKind, Context, Error, ErrorClass, ErrorKind, ErrorReport, Evidence, MayHaveRun, Next, Problem,
    ProblemReport, Stage,
};
pub use exchange::{Exchange, Options, Post, Step};
pub use message::Message;
pub use mistake::{Explanation, Mistake, SignatureCase, Verdict, explain_signature, find_mistakes};
pub use money::{Money, NotMoney};
pub use raw::{Raw, repeat_of};
pub use reply::{AcceptedReason, Outcome, Reply, ReplyReport};
pub use secret::Secret;
pub use sign::{Signature, sign, verify};
pub use timestamp::{NotATimestamp, Timestamp};
pub use value::{Assoc, OwnedAssoc, OwnedValue, Value};
