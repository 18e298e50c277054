//! From bytes to text: byte order mark, declared encoding, and bytes that are not UTF-8.

use super::error::DecodeErrorKind as Kind;
use super::xml::{declared_encoding, is_space};
use std::borrow::Cow;
use std::str::Utf8Chunks;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// A body as text, with the way back to the offsets of its bytes.
pub(super) struct Source<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) has_bom: bool,
    pub(super) is_latin1: bool,
    /// The bytes behind the byte order mark.
    bytes: &'a [u8],
}

impl<'a> Source<'a> {
    /// Borrows when the bytes are UTF-8, whatever is declared about plain ASCII.
    pub(super) fn new(input: &'a [u8]) -> Result<Self, Kind> {
        let bytes = input.strip_prefix(BOM).unwrap_or(input);
        let has_bom = bytes.len() < input.len();
        let is_latin1 = !has_bom && encoding(bytes)? == Encoding::Latin1;
        let text = match std::str::from_utf8(bytes) {
            Ok(text) if !is_latin1 || text.is_ascii() => Cow::Borrowed(text),
            _ if is_latin1 => Cow::Owned(bytes.iter().copied().map(char::from).collect()),
            _ => String::from_utf8_lossy(bytes),
        };
        Ok(Self { text, has_bom, is_latin1, bytes })
    }

    /// Offsets in the text of the U+FFFD that stand for bytes that are not UTF-8.
    pub(super) fn replaced(&self) -> Replaced<'a> {
        let is_repaired = matches!(self.text, Cow::Owned(_)) && !self.is_latin1;
        Replaced { chunks: if is_repaired { self.bytes } else { b"" }.utf8_chunks(), at: 0 }
    }

    /// Turns offsets in the text, in ascending order, into offsets in the input.
    pub(super) fn map_offsets<'o>(&self, offsets: impl Iterator<Item = &'o mut usize>) {
        let skipped = if self.has_bom { BOM.len() } else { 0 };
        let mut steps = Steps::new(self);
        for offset in offsets {
            *offset = skipped + steps.input_offset(*offset);
        }
    }
}

/// Walks text and input in step.
enum Steps<'a> {
    Same,
    Latin1 { bytes: &'a [u8], text: usize, input: usize },
    Chunks { chunks: Utf8Chunks<'a>, text: usize, input: usize, valid: usize, invalid: usize },
}

impl<'a> Steps<'a> {
    fn new(source: &Source<'a>) -> Self {
        match (&source.text, source.is_latin1) {
            (Cow::Borrowed(_), _) => Steps::Same,
            (Cow::Owned(_), true) => Steps::Latin1 { bytes: source.bytes, text: 0, input: 0 },
            (Cow::Owned(_), false) => {
                Steps::Chunks { chunks: source.bytes.utf8_chunks(), text: 0, input: 0, valid: 0, invalid: 0 }
            }
        }
    }

    fn input_offset(&mut self, offset: usize) -> usize {
        match self {
            Steps::Same => offset,
            Steps::Latin1 { bytes, text, input } => {
                while *text < offset && *input < bytes.len() {
                    *text += char::from(bytes[*input]).len_utf8();
                    *input += 1;
                }
                *input
            }
            Steps::Chunks { chunks, text, input, valid, invalid } => {
                // `text` and `input` are where the current chunk begins; behind its valid part stands one U+FFFD.
                while offset >= *text + *valid + replacement_len(*invalid) {
                    let Some(chunk) = chunks.next() else { break };
                    *text += *valid + replacement_len(*invalid);
                    *input += *valid + *invalid;
                    (*valid, *invalid) = (chunk.valid().len(), chunk.invalid().len());
                }
                match offset - *text {
                    place if place <= *valid => *input + place,
                    place if place < *valid + replacement_len(*invalid) => *input + *valid,
                    _ => *input + *valid + *invalid,
                }
            }
        }
    }
}

fn replacement_len(invalid: usize) -> usize {
    if invalid == 0 { 0 } else { char::REPLACEMENT_CHARACTER.len_utf8() }
}

/// See [`Source::replaced`].
pub(super) struct Replaced<'a> {
    chunks: Utf8Chunks<'a>,
    at: usize,
}

impl Iterator for Replaced<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let chunk = self.chunks.next()?;
        let place = self.at + chunk.valid().len();
        self.at = place + replacement_len(chunk.invalid().len());
        (!chunk.invalid().is_empty()).then_some(place)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Latin1,
}

/// Looks at the first bytes only; whether the declaration is written correctly is checked later.
fn encoding(bytes: &[u8]) -> Result<Encoding, Kind> {
    if matches!(bytes, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, b'<', ..] | [b'<', 0, ..]) {
        return Err(Kind::UnsupportedEncoding);
    }
    let start = bytes.iter().position(|&byte| !is_space(byte)).unwrap_or(bytes.len());
    let Some(rest) = bytes[start..].strip_prefix(b"<?xml") else { return Ok(Encoding::Utf8) };
    let Some(end) = rest.windows(2).position(|pair| pair == b"?>") else { return Ok(Encoding::Utf8) };
    let declaration = String::from_utf8_lossy(&rest[..end]);
    match declared_encoding(&declaration).ok().flatten().map(str::to_ascii_lowercase).as_deref() {
        None | Some("utf-8" | "utf8" | "us-ascii" | "ascii") => Ok(Encoding::Utf8),
        Some("iso-8859-1" | "iso8859-1" | "iso_8859-1" | "latin1" | "latin-1") => Ok(Encoding::Latin1),
        Some(_) => Err(Kind::UnsupportedEncoding),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input_offsets(input: &[u8], offsets: &[usize]) -> Vec<usize> {
        let mut offsets = offsets.to_vec();
        Source::new(input).unwrap().map_offsets(offsets.iter_mut());
        offsets
    }

    #[test]
    fn utf8_is_borrowed_and_the_mark_is_dropped() {
        let source = Source::new(b"\xEF\xBB\xBFZo\xC3\xAB").unwrap();
        assert!(matches!(source.text, Cow::Borrowed("Zoë")) && source.has_bom);
        assert_eq!(input_offsets(b"\xEF\xBB\xBFZo\xC3\xAB", &[0, 2, 4]), [3, 5, 7]);
    }

    #[test]
    fn each_bad_sequence_becomes_one_character_and_offsets_stay_those_of_the_input() {
        // A lone Latin-1 byte, and the first two bytes of a three-byte character.
        let input = b"a\xEBb\xE2\x82c";
        let source = Source::new(input).unwrap();
        assert_eq!(source.text, "a\u{FFFD}b\u{FFFD}c");
        assert_eq!(source.replaced().collect::<Vec<_>>(), [1, 5]);
        assert_eq!(input_offsets(input, &[0, 1, 4, 5, 8, 9]), [0, 1, 2, 3, 5, 6]);
        assert_eq!(input_offsets(b"ab\xC3", &[2, 5]), [2, 3]);
        assert_eq!(Source::new(b"abc").unwrap().replaced().count(), 0);
        // One that was sent is nobody's replacement.
        assert_eq!(Source::new("\u{FFFD}".as_bytes()).unwrap().replaced().count(), 0);
    }

    #[test]
    fn declared_latin1_is_read_byte_by_byte() {
        let input = b"<?xml version=\"1.0\" encoding='iso-8859-1'?>\xC3\xABx";
        let source = Source::new(input).unwrap();
        assert!(source.is_latin1 && source.text.ends_with("Ã«x"));
        assert_eq!(input_offsets(input, &[43, 45, 47, 48]), [43, 44, 45, 46]);
        assert_eq!(source.replaced().count(), 0);
        let ascii = Source::new(b"<?xml version='1.0' encoding='latin1'?>").unwrap();
        assert!(ascii.is_latin1 && matches!(ascii.text, Cow::Borrowed(_)));
    }

    #[test]
    fn a_mark_outweighs_the_declaration() {
        let source = Source::new(b"\xEF\xBB\xBF<?xml version='1.0' encoding='ISO-8859-1'?>\xC3\xAB").unwrap();
        assert!(!source.is_latin1 && source.text.ends_with('ë'));
    }

    #[test]
    fn other_encodings_are_refused() {
        for input in [
            &b"\xFE\xFF\0<"[..],
            b"\xFF\xFE<\0",
            b"<\0?\0",
            b"\0<\0?",
            b"<?xml version='1.0' encoding='UTF-16'?>",
            b" <?xml version='1.0' encoding='windows-1252'?>",
        ] {
            assert_eq!(Source::new(input).err(), Some(Kind::UnsupportedEncoding), "{}", input.escape_ascii());
        }
    }
}
