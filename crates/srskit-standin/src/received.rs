use crate::refusal::Refusal;
use crate::time::Timestamp;
use std::fmt;

/// A request as it came over the wire, with what the gate made of it.
///
/// `Debug` does not show the bytes: they hold the signature, and perhaps passwords and contacts.
#[derive(Clone, PartialEq, Eq)]
pub struct Received {
    /// On which connection, counted from 1.
    pub connection: u64,
    /// When, in virtual time.
    pub at: Timestamp,
    /// Every byte, head included.
    pub bytes: Vec<u8>,
    /// Where the body starts.
    pub body_at: usize,
    /// Action and object, or why the request was turned away.
    pub command: Result<String, Refusal>,
}

/// What became of a request's signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureVerdict {
    /// User and signature are right.
    Valid,
    /// User or signature is missing or wrong.
    Refused,
    /// It did not come to that.
    NotChecked,
}

impl Received {
    /// Request line and headers, with the empty line.
    pub fn head(&self) -> &[u8] {
        self.bytes.get(..self.body_at).unwrap_or(&self.bytes)
    }

    /// The body: what the signature covers.
    pub fn body(&self) -> &[u8] {
        self.bytes.get(self.body_at..).unwrap_or_default()
    }

    /// What became of the signature.
    pub fn signature(&self) -> SignatureVerdict {
        match &self.command {
            Err(
                Refusal::UnknownUser | Refusal::NoSignature | Refusal::WrongSignature { .. } | Refusal::ReplacedKey,
            ) => SignatureVerdict::Refused,
            Err(Refusal::Malformed(_) | Refusal::NoBody | Refusal::TimedOut) => SignatureVerdict::NotChecked,
            _ => SignatureVerdict::Valid,
        }
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("connection", &self.connection)
            .field("at", &self.at)
            .field("bytes", &self.bytes.len())
            .field("command", &self.command)
            .finish()
    }
}
