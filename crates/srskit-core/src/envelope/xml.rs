//! The checks of XML's grammar that the tokenizer leaves to its caller: attributes, references,
//! names, characters, the declaration and the DOCTYPE.

use super::error::DecodeErrorKind as Kind;
use std::borrow::Cow;

/// What is wrong, and at which byte of the text.
pub(super) type Fault = (Kind, usize);

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(is_space)
}

/// How many bytes of white space a text begins with.
pub(super) fn leading_space(text: &str) -> usize {
    text.bytes().take_while(|&byte| is_space(byte)).count()
}

/// Whether this can name an element or attribute. Beyond ASCII everything passes: such a name is
/// unknown in any case.
pub(super) fn is_name(name: &str) -> bool {
    let starts = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b':') || !byte.is_ascii();
    let goes_on = |byte: u8| starts(byte) || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
    name.bytes().next().is_some_and(starts) && name.bytes().all(goes_on)
}

fn is_char(code: u32) -> bool {
    matches!(code, 0x9 | 0xA | 0xD | 0x20..=0xD7FF | 0xE000..=0xFFFD | 0x1_0000..=0x10_FFFF)
}

/// The name of a tag, and what follows it.
pub(super) fn split_name(tag: &str) -> (&str, &str) {
    tag.split_at(tag.bytes().position(is_space).unwrap_or(tag.len()))
}

/// One attribute, the value as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
    /// Offset of the name.
    pub(super) at: usize,
    /// Offset of the value, behind the quote.
    pub(super) value_at: usize,
}

/// Attributes by hand: the tokenizer's own iterator takes `<` in values and knows no limit.
pub(super) struct Attributes<'a> {
    rest: &'a str,
    at: usize,
}

impl<'a> Attributes<'a> {
    /// `rest` is what follows the name of a tag, `at` its offset.
    pub(super) fn new(rest: &'a str, at: usize) -> Self {
        Self { rest, at }
    }

    fn skip(&mut self, bytes: usize) -> &'a str {
        let (skipped, rest) = self.rest.split_at(bytes);
        self.rest = rest;
        self.at += bytes;
        skipped
    }

    fn skip_space(&mut self) -> bool {
        !self.skip(leading_space(self.rest)).is_empty()
    }

    fn read(&mut self) -> Result<Attribute<'a>, Fault> {
        let end = self.rest.bytes().position(|byte| is_space(byte) || byte == b'=').unwrap_or(self.rest.len());
        let at = self.at;
        let name = self.skip(end);
        self.skip_space();
        if !is_name(name) || !self.rest.starts_with('=') {
            return Err((Kind::BadTag, at));
        }
        self.skip(1);
        self.skip_space();
        let quote =
            self.rest.chars().next().filter(|quote| matches!(quote, '"' | '\'')).ok_or((Kind::BadTag, self.at))?;
        self.skip(1);
        let length = self.rest.find(quote).ok_or((Kind::BadTag, self.at))?;
        let value_at = self.at;
        let value = self.skip(length);
        self.skip(1);
        Ok(Attribute { name, value, at, value_at })
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Result<Attribute<'a>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        let spaced = self.skip_space();
        if self.rest.is_empty() {
            return None;
        }
        Some(if spaced { self.read() } else { Err((Kind::BadTag, self.at)) })
    }
}

/// Resolves references and turns white space into blanks, as XML does in attributes.
pub(super) fn attribute_value(raw: &str, at: usize) -> Result<Cow<'_, str>, Fault> {
    let special = |byte: u8| matches!(byte, b'&' | b'<' | b'\t' | b'\n' | b'\r');
    if !raw.bytes().any(special) {
        return Ok(Cow::Borrowed(raw));
    }
    let mut value = String::with_capacity(raw.len());
    let mut done = 0;
    while let Some(run) = raw[done..].bytes().position(special) {
        let here = done + run;
        value.push_str(&raw[done..here]);
        done = here + 1;
        match raw.as_bytes()[here] {
            b'<' => return Err((Kind::BadTag, at + here)),
            b'&' => {
                let length = raw[done..].find(';').ok_or((Kind::BadEntity, at + here))?;
                value.push(resolve(&raw[done..done + length]).map_err(|kind| (kind, at + here))?);
                done += length + 1;
            }
            // CR LF is one line end, and so one blank.
            b'\r' if raw[done..].starts_with('\n') => {}
            _ => value.push(' '),
        }
    }
    value.push_str(&raw[done..]);
    Ok(Cow::Owned(value))
}

/// The character behind `&…;`: one of XML's own five, or a numeric reference.
pub(super) fn resolve(reference: &str) -> Result<char, Kind> {
    match reference {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => match reference.strip_prefix('#') {
            Some(number) => resolve_number(number),
            None if is_name(reference) => Err(Kind::UnknownEntity),
            None => Err(Kind::BadEntity),
        },
    }
}

fn resolve_number(number: &str) -> Result<char, Kind> {
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Err(Kind::BadEntity);
    }
    // Only digits are left, so what does not fit is too large to be a character.
    let code = u32::from_str_radix(digits, radix).map_err(|_| Kind::BadCharRef)?;
    char::from_u32(code).filter(|_| is_char(code)).ok_or(Kind::BadCharRef)
}

/// CR LF and CR become LF.
pub(super) fn line_ends(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// What one pass over the whole input finds, so that there is nothing to look for in most texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scan {
    pub(super) has_cr: bool,
    /// Whether [`bad_char`] may find something.
    pub(super) suspicious: bool,
}

pub(super) fn scan(bytes: &[u8]) -> Scan {
    let (mut cr, mut odd) = (0u8, 0u8);
    for &byte in bytes {
        cr |= u8::from(byte == b'\r');
        // 0xEF may begin U+FFFE or U+FFFF.
        odd |= u8::from(byte < 0x20) & u8::from(byte != b'\t') & u8::from(byte != b'\n') & u8::from(byte != b'\r')
            | u8::from(byte == 0xEF);
    }
    Scan { has_cr: cr != 0, suspicious: odd != 0 }
}

/// Offset of the first character that XML 1.0 does not allow.
pub(super) fn bad_char(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_bad = |(at, &byte): (usize, &u8)| match byte {
        b'\t' | b'\n' | b'\r' => false,
        0..0x20 => true,
        0xEF => matches!(bytes[at..], [_, 0xBF, 0xBE | 0xBF, ..]),
        _ => false,
    };
    bytes.iter().enumerate().position(is_bad)
}

/// What an XML declaration says about the encoding. `rest` is what follows `<?xml`.
pub(super) fn declared_encoding(rest: &str) -> Result<Option<&str>, Fault> {
    let (mut encoding, mut has_version) = (None, false);
    for (place, attribute) in Attributes::new(rest, 0).enumerate() {
        let Attribute { name, value, at, .. } = attribute?;
        match (place, name) {
            (0, "version") if value.starts_with("1.") => has_version = true,
            (1, "encoding") => encoding = Some(value),
            (1 | 2, "standalone") if matches!(value, "yes" | "no") => {}
            _ => return Err((Kind::BadDeclaration, at)),
        }
    }
    if has_version { Ok(encoding) } else { Err((Kind::BadDeclaration, 0)) }
}

/// What a DOCTYPE is like. `rest` is what follows `<!DOCTYPE` up to the `>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doctype {
    Usual,
    Unexpected,
    Refused,
}

pub(super) fn doctype(rest: &str) -> Doctype {
    let subset = rest.find('[').map_or("", |start| &rest[start..]);
    // Parameter entities can declare anything, so they are as bad as the entities themselves.
    if subset.contains('%') || subset.to_ascii_uppercase().contains("<!ENTITY") {
        return Doctype::Refused;
    }
    match rest.split_ascii_whitespace().take(4).collect::<Vec<_>>()[..] {
        ["OPS_envelope", "SYSTEM", "\"ops.dtd\"" | "'ops.dtd'"] => Doctype::Usual,
        _ => Doctype::Unexpected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attributes(rest: &str) -> Result<Vec<(&str, &str)>, Fault> {
        Attributes::new(rest, 0).map(|attribute| attribute.map(|found| (found.name, found.value))).collect()
    }

    #[test]
    fn attributes_are_read_in_all_legal_spellings() {
        assert_eq!(attributes(""), Ok(vec![]));
        assert_eq!(attributes(" \n"), Ok(vec![]));
        assert_eq!(
            attributes(" key=\"a\" class = 'it\"s'\tx=''"),
            Ok(vec![("key", "a"), ("class", "it\"s"), ("x", "")])
        );
    }

    #[test]
    fn attributes_are_refused_where_they_go_wrong() {
        for (rest, at) in [
            ("key='a'", 0),
            (" key", 1),
            (" key=a", 5),
            (" key='a", 6),
            (" ='a'", 1),
            (" k='a'l='b'", 6),
            (" 1='a'", 1),
            (" /", 1),
        ] {
            assert_eq!(attributes(rest), Err((Kind::BadTag, at)), "{rest}");
        }
    }

    #[test]
    fn values_of_attributes_are_resolved() {
        assert!(matches!(attribute_value("a b", 0), Ok(Cow::Borrowed("a b"))));
        assert_eq!(attribute_value("a\tb\nc\r\nd\re", 0).unwrap(), "a b c d e");
        assert_eq!(attribute_value("a&#9;&#xA;&amp;amp;b", 0).unwrap(), "a\t\n&amp;b");
        assert_eq!(attribute_value("ab<", 10), Err((Kind::BadTag, 12)));
        assert_eq!(attribute_value("a & b", 10), Err((Kind::BadEntity, 12)));
        assert_eq!(attribute_value("a&b;", 10), Err((Kind::UnknownEntity, 11)));
    }

    #[test]
    fn references_name_one_legal_character() {
        for (reference, character) in
            [("lt", '<'), ("apos", '\''), ("#0065", 'A'), ("#x1F980", '\u{1F980}'), ("#13", '\r')]
        {
            assert_eq!(resolve(reference), Ok(character));
        }
        for reference in ["#0", "#8", "#xD800", "#xFFFE", "#x110000", "#99999999999"] {
            assert_eq!(resolve(reference), Err(Kind::BadCharRef), "{reference}");
        }
        for reference in ["", " ", "#", "#x", "#X41", "#+5", "#xG", "#12a", "a b", "1a"] {
            assert_eq!(resolve(reference), Err(Kind::BadEntity), "{reference}");
        }
        for reference in ["nbsp", "AMP", "\u{E4}"] {
            assert_eq!(resolve(reference), Err(Kind::UnknownEntity), "{reference}");
        }
    }

    #[test]
    fn the_scan_misses_no_illegal_character() {
        for code in (0..=0xFFFF).filter_map(char::from_u32) {
            let text = format!("ab{code}c");
            let expected = (!is_char(code.into())).then_some(2);
            assert_eq!(bad_char(&text), expected, "{code:?}");
            assert!(expected.is_none() || scan(text.as_bytes()).suspicious, "{code:?}");
        }
        assert_eq!(scan(b"a\t\nb"), Scan { has_cr: false, suspicious: false });
        assert_eq!(scan(b"a\rb"), Scan { has_cr: true, suspicious: false });
    }

    #[test]
    fn line_ends_become_lf() {
        assert_eq!(line_ends("a\r\nb\rc\r\r\n\n"), "a\nb\nc\n\n\n");
        assert!(matches!(line_ends("a\nb"), Cow::Borrowed(_)));
    }

    #[test]
    fn declarations_need_a_version_first() {
        assert_eq!(declared_encoding(" version='1.0'"), Ok(None));
        assert_eq!(declared_encoding(" version=\"1.1\" encoding='x' standalone='no' "), Ok(Some("x")));
        assert_eq!(declared_encoding(" version='1.0' standalone='yes'"), Ok(None));
        for rest in
            ["", " ", " encoding='x'", " version='2.0'", " version='1.0' standalone='maybe'", " version='1.0' x='y'"]
        {
            assert_eq!(declared_encoding(rest).map_err(|(kind, _)| kind), Err(Kind::BadDeclaration), "{rest}");
        }
    }

    #[test]
    fn doctypes_fall_into_three_classes() {
        for rest in [" OPS_envelope SYSTEM 'ops.dtd'", "\nOPS_envelope\tSYSTEM \"ops.dtd\" "] {
            assert_eq!(doctype(rest), Doctype::Usual, "{rest}");
        }
        for rest in [" html", " OPS_envelope", " OPS_envelope SYSTEM 'ops.dtd' []", " OPS_envelope [<!ELEMENT x ANY>]"]
        {
            assert_eq!(doctype(rest), Doctype::Unexpected, "{rest}");
        }
        for rest in [" x [<!ENTITY a 'b'>]", " x SYSTEM 'y' [ %p; ]", " x [<!Entity a 'b'>]"] {
            assert_eq!(doctype(rest), Doctype::Refused, "{rest}");
        }
    }
}
