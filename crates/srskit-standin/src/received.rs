use crate::refusal::Refusal;
use crate::time::Timestamp;
use std::fmt;
use std::time::Duration;

/// A request as it came over the wire, with what the gate made of it and what was answered.
///
/// `Debug` does not show the bytes: they hold the signature, and perhaps passwords and contacts.
#[derive(Clone, PartialEq, Eq)]
pub struct Received {
    /// Its number, counted from 1 over all connections.
    pub id: u64,
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
    /// What became of it; `None` while it is being worked on.
    pub answer: Option<Answered>,
}

/// What became of a request.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// The bytes of the reply, head included, as they would have been sent without a fault; cut after
    /// [`Answered::KEPT`] bytes. Empty when there was none.
    pub reply: Vec<u8>,
    /// How many bytes the reply had.
    pub reply_length: usize,
    /// `response_code`.
    pub code: Option<&'static str>,
    /// The faults that struck, as text.
    pub faults: Vec<String>,
    /// What the log says and the reply does not.
    pub notes: Vec<String>,
    /// From the last byte of the request to the end of its reply, in real time.
    pub took: Duration,
}

impl Answered {
    /// How much of a reply is kept.
    pub const KEPT: usize = 256 * 1024;

    pub(crate) fn keep_reply(&mut self, bytes: &[u8]) {
        self.reply_length = bytes.len();
        self.reply = bytes.get(..Self::KEPT).unwrap_or(bytes).to_vec();
    }
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

impl SignatureVerdict {
    /// In one word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Refused => "refused",
            Self::NotChecked => "not checked",
        }
    }
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
            .field("id", &self.id)
            .field("connection", &self.connection)
            .field("at", &self.at)
            .field("bytes", &self.bytes.len())
            .field("command", &self.command)
            .field("answer", &self.answer)
            .finish()
    }
}

impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answered")
            .field("code", &self.code)
            .field("reply_length", &self.reply_length)
            .field("faults", &self.faults)
            .field("took", &self.took)
            .finish_non_exhaustive()
    }
}
