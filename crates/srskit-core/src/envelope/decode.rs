use super::document;
use super::error::{DecodeError, DecodeErrorKind};
use super::source::Source;

use super::warning::{Warning, WarningKind};
use crate::Value;
use std::borrow::Cow;

/// How much a decoder takes before it refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole body; 16 MiB by default.
    pub bytes: usize,
    /// Containers inside each other; 64 by default, [`Limits::MAX_DEPTH`] at most.
    pub depth: usize,
    /// `item` elements in all, and unknown elements with them; 200,000 by default.
    pub items: usize,
    /// Attributes on one tag; 8 by default.
    pub attributes: usize,
}

impl Limits {
    /// The default of [`Limits::depth`], and the limit of [`super::encode`].
    pub const DEPTH: usize = 64;
    /// No setting goes beyond this: comparing, copying and dropping a value use the stack.
    pub const MAX_DEPTH: usize = 256;
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 16 * 1024 * 1024, depth: Self::DEPTH, items: 200_000, attributes: 8 }
    }
}

/// A decoded envelope: the value, what the header said, and what was odd about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// What the `data_block` holds.
    pub value: Value<'a>,
    /// What the `header` holds.
    pub header: Header<'a>,
    /// Oddities that were accepted, in the order of the text; see [`WarningKind`].
    pub warnings: Vec<Warning>,
}

impl Decoded<'_> {
    /// Copies what is borrowed.
    pub fn into_owned(self) -> Decoded<'static> {
        Decoded { value: self.value.into_owned(), header: self.header.into_owned(), warnings: self.warnings }
    }
}

/// The header's texts; carried, never judged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header<'a> {
    /// `version`, normally `0.9`.
    pub version: Option<Cow<'a, str>>,
    /// `msg_id`, sent by some clients.
    pub msg_id: Option<Cow<'a, str>>,
    /// `msg_type`, sent by some clients.
    pub msg_type: Option<Cow<'a, str>>,
}

impl Header<'_> {
    /// Copies what is borrowed.
    pub fn into_owned(self) -> Header<'static> {
        let own = |text: Option<Cow<'_, str>>| text.map(|text| Cow::Owned(text.into_owned()));
        Header { version: own(self.version), msg_id: own(self.msg_id), msg_type: own(self.msg_type) }
    }
}

/// Decodes with the default [`Limits`].
///
/// The value borrows from `bytes` wherever a text stands there as it is.
///
/// # Errors
/// [`DecodeError`] with the place, for everything that could lose data unseen. It never means that
/// a command failed.
///
/// # Examples
/// ```
/// use srskit_core::envelope::decode;
/// let decoded = decode(b"<OPS_envelope><header><version>0.9</version></header><body><data_block>\
///     <dt_assoc><item key='response_code'>200</item></dt_assoc></data_block></body></OPS_envelope>")?;
/// assert_eq!(decoded.value.at(&["response_code"]).and_then(|code| code.as_text()), Some("200"));
/// # Ok::<(), srskit_core::envelope::DecodeError>(())
/// ```
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, DecodeError> {
    decode_within(bytes, &Limits::default())
}

/// Decodes with limits of the caller's.
///
/// # Errors
/// As [`decode`].
pub fn decode_within<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Decoded<'a>, DecodeError> {
    let at = |kind, offset| DecodeError { kind, offset, path: String::new() };
    if bytes.len() > limits.bytes {
        return Err(at(DecodeErrorKind::TooLarge, limits.bytes));
    }
    let source = Source::new(bytes).map_err(|kind| at(kind, 0))?;
    let decoded = match &source.text {
        Cow::Borrowed(text) => document::read(text, source.replaced(), limits),
        Cow::Owned(text) => document::read(text, source.replaced(), limits).map(Decoded::into_owned),
    };
    let mut decoded = decoded.map_err(|mut error| {
        source.map_offsets(std::iter::once(&mut error.offset));
        error
    })?;
    decoded.warnings.sort_by_key(|warning| warning.offset);
    source.map_offsets(decoded.warnings.iter_mut().map(|warning| &mut warning.offset));
    for (noticed, kind) in [(source.is_latin1, WarningKind::EncodingLatin1), (source.has_bom, WarningKind::Bom)] {
        if noticed {
            decoded.warnings.insert(0, Warning { kind, path: String::new(), offset: 0 });
        }
    }
    Ok(decoded)
}
