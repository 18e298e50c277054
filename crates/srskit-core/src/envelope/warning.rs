use std::fmt;

/// Something that was accepted although it is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it is.
    pub kind: WarningKind,
    /// Where: keys and indices from the top; empty for the envelope as a whole.
    pub path: String,
    /// Where: byte offset into the input.
    pub offset: usize,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.kind.says(), self.offset)?;
        if !self.path.is_empty() {
            write!(f, ", in {}", self.path)?;
        }
        Ok(())
    }
}

/// What a decoder or a transport may notice and still accept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WarningKind {
    /// A UTF-8 byte order mark in front.
    Bom,
    /// White space in front of the XML declaration.
    LeadingSpace,
    /// NULs after the root element.
    TrailingNul,
    /// No `header` element.
    NoHeader,
    /// A DOCTYPE other than `OPS_envelope SYSTEM "ops.dtd"`; ignored, nothing is fetched.
    DoctypeUnexpected,
    /// ISO-8859-1 was declared, and the bytes were read so.
    EncodingLatin1,
    /// Bytes that are not UTF-8; each sequence became U+FFFD.
    BadUtf8,
    /// A key or index more than once in one container; the last one counts, in the place of the first.
    DuplicateKey {
        /// Whether the values were equal.
        same: bool,
    },
    /// An item without key: dropped from an assoc; in an array, all items keep the order of the text.
    ItemWithoutKey,
    /// The indices of an array are not 0, 1, 2, …; the gaps were closed.
    ArrayGap,
    /// An array with a key that is no number; all items keep the order of the text.
    ArrayKeyNotNumber,
    /// Text where only elements belong, or beside a container; dropped.
    StrayText,
    /// A second container in one item; dropped, the first one counts.
    ExtraValue,
    /// An element that does not belong where it stands; skipped with all it holds.
    UnknownElement,
    /// There were more warnings than are listed.
    MoreWarnings,
    /// The answer began with the envelope: no HTTP status, no headers. Seen by a transport.
    NoHttpHead,
    /// More bytes came than the head announced. Seen by a transport.
    SurplusBytes,
    /// The lines of the head ended in LF without CR. Seen by a transport.
    BareLfInHead,
}

impl WarningKind {
    /// Every kind, for tests that must cover all of them.
    pub const ALL: &'static [Self] = &[
        WarningKind::Bom,
        WarningKind::LeadingSpace,
        WarningKind::TrailingNul,
        WarningKind::NoHeader,
        WarningKind::DoctypeUnexpected,
        WarningKind::EncodingLatin1,
        WarningKind::BadUtf8,
        WarningKind::DuplicateKey { same: true },
        WarningKind::DuplicateKey { same: false },
        WarningKind::ItemWithoutKey,
        WarningKind::ArrayGap,
        WarningKind::ArrayKeyNotNumber,
        WarningKind::StrayText,
        WarningKind::ExtraValue,
        WarningKind::UnknownElement,
        WarningKind::MoreWarnings,
        WarningKind::NoHttpHead,
        WarningKind::SurplusBytes,
        WarningKind::BareLfInHead,
    ];

    /// Stable name in snake case, the same in every language. Both forms of `DuplicateKey` share one.
    pub fn name(self) -> &'static str {
        match self {
            WarningKind::Bom => "bom",
            WarningKind::LeadingSpace => "leading_space",
            WarningKind::TrailingNul => "trailing_nul",
            WarningKind::NoHeader => "no_header",
            WarningKind::DoctypeUnexpected => "doctype_unexpected",
            WarningKind::EncodingLatin1 => "encoding_latin1",
            WarningKind::BadUtf8 => "bad_utf8",
            WarningKind::DuplicateKey { .. } => "duplicate_key",
            WarningKind::ItemWithoutKey => "item_without_key",
            WarningKind::ArrayGap => "array_gap",
            WarningKind::ArrayKeyNotNumber => "array_key_not_number",
            WarningKind::StrayText => "stray_text",
            WarningKind::ExtraValue => "extra_value",
            WarningKind::UnknownElement => "unknown_element",
            WarningKind::MoreWarnings => "more_warnings",
            WarningKind::NoHttpHead => "no_http_head",
            WarningKind::SurplusBytes => "surplus_bytes",
            WarningKind::BareLfInHead => "bare_lf_in_head",
        }
    }

    fn says(self) -> &'static str {
        match self {
            WarningKind::Bom => "byte order mark in front of the envelope",
            WarningKind::LeadingSpace => "white space in front of the XML declaration",
            WarningKind::TrailingNul => "NUL after the envelope",
            WarningKind::NoHeader => "the envelope has no header",
            WarningKind::DoctypeUnexpected => "unexpected DOCTYPE, ignored",
            WarningKind::EncodingLatin1 => "ISO-8859-1 is declared",
            WarningKind::BadUtf8 => "bytes that are not UTF-8, replaced by U+FFFD",
            WarningKind::DuplicateKey { same: true } => "a key is given twice with the same value",
            WarningKind::DuplicateKey { same: false } => {
                "a key is given twice with different values, the last one counts"
            }
            WarningKind::ItemWithoutKey => "an item without key",
            WarningKind::ArrayGap => "array indices do not run from 0 without gaps",
            WarningKind::ArrayKeyNotNumber => "an array index is no number",
            WarningKind::StrayText => "text beside elements, dropped",
            WarningKind::ExtraValue => "a second value in one item, dropped",
            WarningKind::UnknownElement => "unknown element, skipped",
            WarningKind::MoreWarnings => "more warnings than are listed, the first one not listed",
            WarningKind::NoHttpHead => "the answer has no HTTP head",
            WarningKind::SurplusBytes => "more bytes than announced",
            WarningKind::BareLfInHead => "the head's lines end in LF only",
        }
    }
}

impl fmt::Display for WarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.says())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_words_differ() {
        for (place, kind) in WarningKind::ALL.iter().enumerate() {
            for other in &WarningKind::ALL[..place] {
                let both_duplicate = kind.name() == "duplicate_key" && other.name() == "duplicate_key";
                assert!(both_duplicate || kind.name() != other.name(), "{kind:?}");
                assert_ne!(kind.to_string(), other.to_string());
            }
        }
    }

    #[test]
    fn a_warning_says_what_and_where() {
        let warning = Warning { kind: WarningKind::StrayText, path: "attributes".into(), offset: 7 };
        assert_eq!(warning.to_string(), "text beside elements, dropped at byte 7, in attributes");
    }
}
