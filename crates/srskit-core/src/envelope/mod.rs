//! The envelope codec: bytes of an `OPS_envelope` to a [`Value`](crate::Value) and back.
//!
//! In scope: the grammar of the guide's *Protocol message structure*, the layouts that other clients
//! and the service itself write, and the refusal of everything that could lose data unseen. Out of
//! scope: what the values mean.

mod collect;
mod decode;
mod document;
mod encode;
mod error;
mod mojibake;
mod path;
mod plain;
mod salvage;
mod source;
mod tree;
mod warning;
mod xml;

pub(crate) use collect::settle_assoc;
pub use decode::{Decoded, Header, Limits, decode, decode_within};
pub(crate) use encode::faults;
pub use encode::{EncodeError, EncodeErrorKind, encode};
pub use error::{DecodeError, DecodeErrorKind};
pub use mojibake::{TwiceEncoded, find_twice_encoded, repair_all, repair_twice_encoded};
pub use salvage::{Found, Salvage, salvage};
pub use warning::{Warning, WarningKind};
