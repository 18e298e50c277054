//! What can go wrong, and at which points.

use super::Point;
use srskit_core::codes::{CodeRow, rows};
use std::fmt;
use std::time::Duration;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The connection is reset.
    Reset,
    /// The connection is closed, as if all was said.
    Close,
    /// The server's half of the connection is closed; it reads on.
    HalfClose,
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
    /// The reply that a row of the code table describes, in place of the command's own.
    Answer(&'static CodeRow),
    /// Nothing but "temporarily unavailable" for so long, in virtual time.
    Maintenance(Duration),
    /// The request is run twice, as by a proxy that repeats it; the second reply is sent.
    Twice,
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
    /// The reply is changed, and sent whole.
    Spoil(Spoil),
}

/// How a reply is changed before it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoil {
    /// `Content-Length` is off by so many bytes.
    Length(i64),
    /// The body is ISO-8859-1 under a declaration of UTF-8.
    Charset,
    /// A byte order mark stands before the declaration.
    Bom,
    /// A NUL follows the envelope.
    NulTail,
    /// `response_code` and `is_success` stand there twice, and contradict.
    DuplicateKeys,
    /// An item's keys of a list leave numbers out.
    IndexGaps,
    /// An item of so many bytes is added.
    Huge(usize),
    /// Containers within containers, so many levels deep.
    Deep(usize),
    /// A DOCTYPE with entities that grow when they are expanded.
    Dtd,
    /// The reply to another request.
    Other,
}

impl Kind {
    /// Whether it can happen at that point.
    pub(super) fn fits(self, point: Point) -> bool {
        match self {
            Self::Cut(_) | Self::CutReset(_) | Self::Drip { .. } | Self::Spoil(_) => point == Point::Reply,
            Self::Answer(_) => matches!(point, Point::AfterRead | Point::AfterCommit),
            Self::Maintenance(_) | Self::Twice => point == Point::AfterRead,
            _ => point != Point::Reply,
        }
    }

    /// Where it can happen, in words.
    pub(super) fn place(self) -> &'static str {
        match self {
            Self::Cut(_) | Self::CutReset(_) | Self::Drip { .. } | Self::Spoil(_) => "reply",
            Self::Answer(_) => "after-read (not run) or after-commit (run, and paid)",
            Self::Maintenance(_) | Self::Twice => "after-read",
            _ => "before-tls, before-read, after-read or after-commit",
        }
    }
}

/// A row of the code table, by its name or by its code. Of several rows of a code the first one that
/// needs no special text is meant.
pub(super) fn answer(text: &str) -> Option<&'static CodeRow> {
    let by_name = rows().iter().find(|row| row.name == text);
    let plain = || rows().iter().find(|row| row.code == text && row.text.is_empty() && row.attr.is_none());
    by_name.or_else(plain).or_else(|| rows().iter().find(|row| row.code == text))
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reset => f.write_str("reset"),
            Self::Close => f.write_str("close"),
            Self::HalfClose => f.write_str("half-close"),
            Self::Hang => f.write_str("hang"),
            Self::Delay(span) => write!(f, "delay={}ms", span.as_millis()),
            Self::Garbage => f.write_str("garbage"),
            Self::Html502 => f.write_str("html-502"),
            Self::Empty200 => f.write_str("empty-200"),
            Self::Answer(row) => write!(f, "answer={}", row.name),
            Self::Maintenance(span) => write!(f, "maintenance={}ms", span.as_millis()),
            Self::Twice => f.write_str("twice"),
            Self::Cut(bytes) => write!(f, "cut={bytes}"),
            Self::CutReset(bytes) => write!(f, "cut-reset={bytes}"),
            Self::Drip { bytes, every } => write!(f, "drip={bytes}/{}ms", every.as_millis()),
            Self::Spoil(spoil) => spoil.fmt(f),
        }
    }
}

impl fmt::Display for Spoil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(by) => write!(f, "length={by:+}"),
            Self::Charset => f.write_str("charset"),
            Self::Bom => f.write_str("bom"),
            Self::NulTail => f.write_str("nul-tail"),
            Self::DuplicateKeys => f.write_str("duplicate-keys"),
            Self::IndexGaps => f.write_str("index-gaps"),
            Self::Huge(bytes) => write!(f, "huge={bytes}"),
            Self::Deep(levels) => write!(f, "deep={levels}"),
            Self::Dtd => f.write_str("dtd"),
            Self::Other => f.write_str("other-reply"),
        }
    }
}
