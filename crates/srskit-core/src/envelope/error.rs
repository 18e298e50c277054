use std::fmt;

/// Why an envelope could not be decoded, and where.
///
/// A refusal never means that the command failed: an order whose reply cannot be decoded may have
/// run, see [`crate::ErrorClass::OutcomeUnknown`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    /// What is wrong.
    pub kind: DecodeErrorKind,
    /// Byte offset into the input where it was noticed.
    pub offset: usize,
    /// Keys and indices from the top down to the place, e.g. `attributes.contact_set.owner`; empty
    /// at the top.
    pub path: String,
}

macro_rules! decode_error_kinds {
    ($($(#[$doc:meta])* $variant:ident => $name:literal, $says:literal;)*) => {
        /// What is wrong with an envelope.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum DecodeErrorKind { $($(#[$doc])* $variant,)* }

        impl DecodeErrorKind {
            /// Every kind, for tests that must cover all of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Stable name in snake case, the same in every language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            fn says(self) -> &'static str {
                match self { $(Self::$variant => $says,)* }
            }
        }
    };
}

decode_error_kinds! {
    /// No bytes, or white space only.
    Empty => "empty", "the body is empty";
    /// Not XML at all.
    NotXml => "not_xml", "this is not XML";
    /// Well-formed so far, but the root element is not `OPS_envelope` (an error page, for instance).
    WrongRoot => "wrong_root", "the root element is not OPS_envelope";
    /// The input ends before the envelope does.
    Truncated => "truncated", "the envelope is cut off";
    /// An end tag that does not match its start tag.
    MismatchedTag => "mismatched_tag", "an end tag does not match its start tag";
    /// A bare `&`, or a reference that is not written correctly.
    BadEntity => "bad_entity", "'&' without a reference behind it";
    /// A reference to an entity that XML itself does not define.
    UnknownEntity => "unknown_entity", "unknown entity";
    /// A DOCTYPE that declares entities, or that is not in front of the root element, or not the first.
    DtdRefused => "dtd_refused", "a DOCTYPE with entities, or out of place";
    /// The XML declaration is not written correctly.
    BadDeclaration => "bad_declaration", "the XML declaration is not written correctly";
    /// A tag that is not written correctly.
    BadTag => "bad_tag", "a tag is not written correctly";
    /// `--` inside a comment.
    BadComment => "bad_comment", "'--' inside a comment";
    /// A character that XML 1.0 does not allow.
    BadChar => "bad_char", "a character that XML does not allow";
    /// A numeric reference to a character that XML 1.0 does not allow.
    BadCharRef => "bad_char_ref", "a reference to a character that XML does not allow";
    /// The same attribute twice on one tag.
    DuplicateAttribute => "duplicate_attribute", "an attribute is given twice";
    /// `body` without `data_block`.
    NoDataBlock => "no_data_block", "there is no data_block";
    /// `data_block` without a `dt_*` element.
    NoValue => "no_value", "the data_block holds no value";
    /// More than one `dt_*` element in the `data_block`, or more than one `data_block` or `body`.
    SeveralValues => "several_values", "there are several values";
    /// Something other than white space, NULs and comments after the root element.
    TrailingData => "trailing_data", "there is data after the envelope";
    /// UTF-16 or another encoding that this protocol does not use.
    UnsupportedEncoding => "unsupported_encoding", "only UTF-8 and ISO-8859-1 are supported";
    /// Deeper nesting than [`super::Limits::depth`].
    TooDeep => "too_deep", "values are nested too deeply";
    /// More items, and unknown elements with them, than [`super::Limits::items`].
    TooManyItems => "too_many_items", "there are too many items";
    /// More attributes on one tag than [`super::Limits::attributes`].
    TooManyAttributes => "too_many_attributes", "a tag has too many attributes";
    /// More bytes than [`super::Limits::bytes`].
    TooLarge => "too_large", "the body is too large";
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.kind.says(), self.offset)?;
        if !self.path.is_empty() {
            write!(f, ", in {}", self.path)?;
        }
        Ok(())
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_and_where() {
        let error = DecodeError { kind: DecodeErrorKind::BadEntity, offset: 7, path: "attributes.org_name".into() };
        assert_eq!(error.to_string(), "'&' without a reference behind it at byte 7, in attributes.org_name");
        let error = DecodeError { path: String::new(), ..error };
        assert_eq!(error.to_string(), "'&' without a reference behind it at byte 7");
    }

    #[test]
    fn names_differ() {
        for (place, kind) in DecodeErrorKind::ALL.iter().enumerate() {
            assert!(DecodeErrorKind::ALL[..place].iter().all(|other| other.name() != kind.name()), "{kind:?}");
        }
    }
}
