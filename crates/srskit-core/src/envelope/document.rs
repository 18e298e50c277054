//! Drives the tokenizer over a whole document, and checks what the tokenizer lets pass: one root
//! and nothing around it, legal characters, an end, and nothing that declares an entity.

use super::decode::{Decoded, Limits};
use super::error::{DecodeError, DecodeErrorKind as Kind};
use super::source::Replaced;
use super::tree::Tree;
use super::warning::WarningKind;
use super::xml::{self, Doctype, Fault};
use quick_xml::errors::{Error, IllFormedError};
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use std::io::BufRead;
use std::iter::Peekable;

/// Decodes one text. `replaced` are the offsets where it does not stand for what was received.
pub(super) fn read<'a>(text: &'a str, replaced: Replaced<'_>, limits: &Limits) -> Result<Decoded<'a>, DecodeError> {
    // The tokenizer drops a byte order mark without counting it; the one that is allowed is gone by now.
    if text.starts_with('\u{FEFF}') {
        return Err(DecodeError { kind: Kind::NotXml, offset: 0, path: String::new() });
    }
    let scan = xml::scan(text.as_bytes());
    let bad_char = if scan.suspicious { xml::bad_char(text).unwrap_or(usize::MAX) } else { usize::MAX };
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_comments = true;
    let mut document = Document {
        text,
        reader,
        bad_char,
        replaced: replaced.peekable(),
        watch: 0,
        tree: Tree::new(scan.has_cr, limits),
    };
    match document.run() {
        Ok(()) => document.tree.finish().map_err(|kind| DecodeError { kind, offset: text.len(), path: String::new() }),
        Err((kind, offset)) => Err(DecodeError { kind, offset, path: document.tree.path() }),
    }
}

struct Document<'a, 'r> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    /// Offset of the first illegal character.
    bad_char: usize,
    replaced: Peekable<Replaced<'r>>,
    /// The smaller of the illegal character and the next replaced sequence: up to there, nothing is to be looked at.
    watch: usize,
    tree: Tree<'a, 'r>,
}

/// The kind of an event. Its bytes are taken from the text: moving whole events about costs as much
/// as reading them.
#[derive(Clone, Copy)]
enum Token {
    Start,
    End,
    Empty,
    Text,
    CData,
    Reference,
    Declaration,
    Doctype,
    Ignored,
    Eof,
}

impl<'a> Document<'a, '_> {
    fn run(&mut self) -> Result<(), Fault> {
        self.prolog()?;
        while self.tree.is_open() {
            self.inside()?;
        }
        self.after_root().map_err(|(_, at)| (Kind::TrailingData, at))
    }

    /// The next token, with the offsets of its first byte and behind its last.
    #[inline(always)]
    fn next(&mut self) -> Result<(Token, usize, usize), Fault> {
        let at = position(&self.reader);
        let token = match self.reader.read_event() {
            Ok(Event::Start(_)) => Token::Start,
            Ok(Event::End(_)) => Token::End,
            Ok(Event::Empty(_)) => Token::Empty,
            Ok(Event::Text(_)) => Token::Text,
            Ok(Event::CData(_)) => Token::CData,
            Ok(Event::GeneralRef(_)) => Token::Reference,
            Ok(Event::Decl(_)) => Token::Declaration,
            Ok(Event::DocType(_)) => Token::Doctype,
            Ok(Event::Comment(_) | Event::PI(_)) => Token::Ignored,
            Ok(Event::Eof) => Token::Eof,
            Err(error) => return Err(self.fault(&error, at)),
        };
        Ok((token, at, position(&self.reader)))
    }

    /// Reads up to the start tag of the root element, and that as well.
    fn prolog(&mut self) -> Result<(), Fault> {
        let text = self.text;
        let (mut may_declare, mut has_doctype) = (true, false);
        loop {
            let (token, at, end) = self.next()?;
            self.look_back(end)?;
            match token {
                Token::Text if xml::is_blank(&text[at..end]) => continue,
                Token::Text => return Err((Kind::NotXml, at + xml::leading_space(&text[at..end]))),
                Token::CData | Token::Reference => return Err((Kind::NotXml, at)),
                Token::Declaration if may_declare => self.declaration(at, end)?,
                Token::Declaration => return Err((Kind::BadDeclaration, at)),
                Token::Doctype if has_doctype => return Err((Kind::DtdRefused, at)),
                Token::Doctype => {
                    has_doctype = true;
                    self.doctype(at, end)?;
                }
                Token::Start => return self.tree.open(at, &text[at + 1..end - 1]),
                Token::Empty => return self.open_and_close(at, end),
                Token::End => return Err((Kind::MismatchedTag, at)),
                Token::Eof if xml::is_blank(text) => return Err((Kind::Empty, 0)),
                Token::Eof => return Err((Kind::Truncated, at)),
                Token::Ignored => {}
            }
            may_declare = false;
        }
    }

    fn declaration(&mut self, at: usize, end: usize) -> Result<(), Fault> {
        if at > 0 {
            self.tree.warn(WarningKind::LeadingSpace, 0);
        }
        let start = at + "<?xml".len();
        match xml::declared_encoding(&self.text[start..end - "?>".len()]) {
            Ok(_) => Ok(()),
            Err((_, place)) => Err((Kind::BadDeclaration, start + place)),
        }
    }

    fn doctype(&mut self, at: usize, end: usize) -> Result<(), Fault> {
        match xml::doctype(&self.text[at + "<!DOCTYPE".len()..end - 1]) {
            Doctype::Usual => {}
            Doctype::Unexpected => self.tree.warn(WarningKind::DoctypeUnexpected, at),
            Doctype::Refused => return Err((Kind::DtdRefused, at)),
        }
        Ok(())
    }

    /// Reads one event inside the root element.
    fn inside(&mut self) -> Result<(), Fault> {
        let text = self.text;
        let (token, at, end) = self.next()?;
        if end > self.watch {
            self.look_back(end)?;
        }
        match token {
            Token::Text => self.tree.add_text(&text[at..end], at),
            Token::Start => {
                self.tree.open(at, &text[at + 1..end - 1])?;
                self.take_plain(end);
            }
            Token::End => {
                self.tree.close(at);
                self.take_plain(end);
            }
            Token::Empty => self.open_and_close(at, end)?,
            Token::Reference => {
                let character = xml::resolve(&text[at + 1..end - 1]).map_err(|kind| (kind, at))?;
                self.tree.add_char(character, at);
            }
            Token::CData => {
                let start = at + "<![CDATA[".len();
                self.tree.add_text(&text[start..end - "]]>".len()], start);
            }
            Token::Ignored => {}
            Token::Declaration => return Err((Kind::BadDeclaration, at)),
            Token::Doctype => return Err((Kind::DtdRefused, at)),
            Token::Eof => return Err((Kind::Truncated, at)),
        }
        Ok(())
    }

    /// Takes what needs no tokenizer, and lets the tokenizer go on behind it. Only between tags: there
    /// the tokenizer remembers nothing but its place and the open elements, and both stay right.
    #[inline(always)]
    fn take_plain(&mut self, at: usize) {
        let end = self.tree.take_plain(self.text, at, self.watch);
        self.reader.stream().consume(end - at);
    }

    fn open_and_close(&mut self, at: usize, end: usize) -> Result<(), Fault> {
        self.tree.open(at, &self.text[at + 1..end - "/>".len()])?;
        self.tree.close(at);
        Ok(())
    }

    /// Only white space, NULs, comments and processing instructions may follow the root element.
    fn after_root(&mut self) -> Result<(), Fault> {
        loop {
            let (token, at, end) = self.next()?;
            match token {
                Token::Text => {
                    let tail = &self.text.as_bytes()[at..end];
                    if let Some(place) = tail.iter().position(|&byte| !xml::is_space(byte) && byte != 0) {
                        return Err((Kind::TrailingData, at + place));
                    }
                    if let Some(place) = tail.iter().position(|&byte| byte == 0) {
                        self.tree.warn(WarningKind::TrailingNul, at + place);
                    }
                }
                Token::Ignored => {}
                Token::Eof => return Ok(()),
                _ => return Err((Kind::TrailingData, at)),
            }
        }
    }

    /// What the tokenizer refused, in our terms; `start` is where the event began.
    #[cold]
    fn fault(&self, error: &Error, start: usize) -> Fault {
        let length = self.text.len();
        let at = usize::try_from(self.reader.error_position()).unwrap_or(length).min(length);
        // The tokenizer does not step over a `<` that nothing follows.
        let is_at_end = position(&self.reader) >= length || matches!(&self.text.as_bytes()[at..], b"<" | b"<!");
        match error {
            Error::Syntax(_) if is_at_end => (Kind::Truncated, length),
            Error::IllFormed(IllFormedError::UnclosedReference) if is_at_end => (Kind::Truncated, length),
            Error::IllFormed(IllFormedError::UnclosedReference) => (Kind::BadEntity, at),
            Error::IllFormed(IllFormedError::MismatchedEndTag { .. } | IllFormedError::UnmatchedEndTag(_)) => {
                (Kind::MismatchedTag, at)
            }
            Error::IllFormed(IllFormedError::DoubleHyphenInComment) => {
                // The tokenizer's own offset is wrong when a single hyphen came before.
                let inside = start + "<!--".len();
                (Kind::BadComment, self.text[inside..].find("--").map_or(start, |place| inside + place))
            }
            _ => (Kind::BadTag, at),
        }
    }

    /// Refuses an illegal character before `end`, and warns of replaced bytes there.
    #[cold]
    fn look_back(&mut self, end: usize) -> Result<(), Fault> {
        if self.bad_char < end {
            return Err((Kind::BadChar, self.bad_char));
        }
        if let Some(place) = self.replaced.next_if(|&place| place < end) {
            self.tree.warn(WarningKind::BadUtf8, place);
        }
        while self.replaced.next_if(|&place| place < end).is_some() {}
        self.watch = self.bad_char.min(self.replaced.peek().copied().unwrap_or(usize::MAX));
        Ok(())
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::decode::{decode, decode_within};
    use super::*;

    const ENVELOPE: &str = "<OPS_envelope><header><version>0.9</version></header><body><data_block>\
        <dt_scalar>x</dt_scalar></data_block></body></OPS_envelope>";

    fn refusal(document: &str) -> (Kind, usize) {
        let error = decode(document.as_bytes()).err().unwrap_or_else(|| panic!("accepted: {document}"));
        (error.kind, error.offset)
    }

    fn warnings(document: &str) -> Vec<(WarningKind, usize)> {
        let decoded = decode(document.as_bytes()).unwrap_or_else(|error| panic!("{error}: {document}"));
        decoded.warnings.iter().map(|warning| (warning.kind, warning.offset)).collect()
    }

    #[test]
    fn what_may_stand_in_front() {
        assert_eq!(warnings(ENVELOPE), []);
        assert_eq!(warnings(&format!("\n \n{ENVELOPE}")), []);
        assert_eq!(warnings(&format!("<?xml version='1.0'?><!-- x --><?x?>\n{ENVELOPE}")), []);
        assert_eq!(warnings(&format!("\n<?xml version='1.0'?>{ENVELOPE}")), [(WarningKind::LeadingSpace, 0)]);
        assert_eq!(warnings(&format!("<!DOCTYPE x>{ENVELOPE}")), [(WarningKind::DoctypeUnexpected, 0)]);
    }

    #[test]
    fn what_may_not_stand_in_front() {
        for (front, kind, at) in [
            ("x", Kind::NotXml, 0),
            ("\n x", Kind::NotXml, 2),
            ("\u{FEFF}\u{FEFF}", Kind::NotXml, 3),
            ("&amp;", Kind::NotXml, 0),
            ("<![CDATA[x]]>", Kind::NotXml, 0),
            ("<!-- x --><?xml version='1.0'?>", Kind::BadDeclaration, 10),
            ("<?xml?>", Kind::BadDeclaration, 5),
            ("<?xml version='1.0'?><?xml version='1.0'?>", Kind::BadDeclaration, 21),
            ("<!DOCTYPE x><!DOCTYPE x>", Kind::DtdRefused, 12),
            ("<!FOO>", Kind::BadTag, 0),
            ("</x>", Kind::MismatchedTag, 0),
            ("<x>", Kind::WrongRoot, 0),
            ("< x>", Kind::BadTag, 0),
            ("<>", Kind::BadTag, 0),
            ("\u{1}", Kind::BadChar, 0),
            ("<!-- \u{1} -->", Kind::BadChar, 5),
        ] {
            assert_eq!(refusal(&format!("{front}{ENVELOPE}")), (kind, at), "{front}");
        }
    }

    #[test]
    fn what_may_and_may_not_follow() {
        assert_eq!(warnings(&format!("{ENVELOPE}\r\n <!-- x --><?x?>\n")), []);
        let end = ENVELOPE.len();
        assert_eq!(warnings(&format!("{ENVELOPE}\n\0\0")), [(WarningKind::TrailingNul, end + 1)]);
        for (tail, place) in [
            ("x", 0),
            ("\n\0x", 2),
            ("<", 0),
            ("</x>", 0),
            ("<x/>", 0),
            ("&amp;", 0),
            ("&", 0),
            ("<![CDATA[]]>", 0),
            ("<!DOCTYPE x>", 0),
            (ENVELOPE, 0),
        ] {
            let (kind, at) = refusal(&format!("{ENVELOPE}{tail}"));
            assert_eq!(kind, Kind::TrailingData, "{tail}");
            assert!(at >= end + place, "{tail}: {at}");
        }
    }

    #[test]
    fn nothing_but_markup_is_no_envelope() {
        for (document, kind) in [
            ("", Kind::Empty),
            ("\u{FEFF}\n", Kind::Empty),
            ("<", Kind::Truncated),
            ("<!", Kind::Truncated),
            ("<!-", Kind::Truncated),
            ("<?xml version='1.0'?>\n<!DOCTYPE x>\n", Kind::Truncated),
            ("<OPS_envelope/>", Kind::NoDataBlock),
            ("<OPS_envelope><body><data_block/></body></OPS_envelope>", Kind::NoValue),
        ] {
            assert_eq!(refusal(document).0, kind, "{document}");
        }
    }

    #[test]
    fn what_may_not_stand_inside() {
        for (inside, kind, at) in [
            ("<?xml version='1.0'?>", Kind::BadDeclaration, 0),
            ("<!DOCTYPE x>", Kind::DtdRefused, 0),
            ("<!FOO>", Kind::BadTag, 0),
            ("<!-x-->", Kind::BadTag, 0),
            ("<x></y>", Kind::MismatchedTag, 3),
            ("<x></x y='1'>", Kind::MismatchedTag, 3),
            ("<x/y/>", Kind::BadTag, 0),
            ("<x y='1'z='2'/>", Kind::BadTag, 8),
            ("a & b", Kind::BadEntity, 2),
            ("a &b c; d", Kind::BadEntity, 2),
            ("<x>&nbsp;</x>", Kind::UnknownEntity, 3),
            ("<!-- a -- b -->", Kind::BadComment, 7),
            ("<!-- a-b \u{65E5}-c -- d -->", Kind::BadComment, 15),
            ("<x>\u{B}</x>", Kind::BadChar, 3),
            ("<x y='\u{FFFE}'/>", Kind::BadChar, 6),
        ] {
            let document = format!("<OPS_envelope>{inside}<body/></OPS_envelope>");
            assert_eq!(refusal(&document), (kind, at + "<OPS_envelope>".len()), "{inside}");
        }
    }

    #[test]
    fn bad_utf8_is_reported_once_per_text_with_its_path() {
        let document = b"<OPS_envelope><header/><body><data_block><dt_assoc><item key='a'>\xEB \xEB</item>\
            <item key='b'>ok</item><item key='\xEB'>\xC3</item></dt_assoc></data_block></body></OPS_envelope>";
        let decoded = decode(document).unwrap();
        let found: Vec<_> =
            decoded.warnings.iter().map(|warning| (warning.kind, warning.path.as_str(), warning.offset)).collect();
        let at = |byte: u8| document.iter().position(|&other| other == byte).unwrap();
        let key = document.iter().rposition(|&byte| byte == 0xEB).unwrap();
        assert_eq!(
            found,
            [
                (WarningKind::BadUtf8, "a", at(0xEB)),
                (WarningKind::BadUtf8, "", key),
                (WarningKind::BadUtf8, "\u{FFFD}", at(0xC3))
            ]
        );
        assert_eq!(decoded.value.at(&["a"]), Some(&"\u{FFFD} \u{FFFD}".into()));
        assert_eq!(decoded.value.at(&["\u{FFFD}"]), Some(&"\u{FFFD}".into()));
    }

    #[test]
    fn limits_are_settings() {
        let limits = |change: fn(&mut Limits)| {
            let mut limits = Limits::default();
            change(&mut limits);
            limits
        };
        let deep = "<OPS_envelope><body><data_block><dt_assoc><item key='a' b='c'><dt_array/></item><x/></dt_assoc></data_block></body></OPS_envelope>";
        for (limits, refused) in [
            (limits(|limits| limits.bytes = 130), None),
            (limits(|limits| limits.bytes = 129), Some((Kind::TooLarge, 129))),
            (limits(|limits| limits.depth = 2), None),
            (limits(|limits| limits.depth = 1), Some((Kind::TooDeep, 62))),
            (limits(|limits| limits.items = 2), None),
            (limits(|limits| limits.items = 1), Some((Kind::TooManyItems, 80))),
            (limits(|limits| limits.attributes = 2), None),
            (limits(|limits| limits.attributes = 1), Some((Kind::TooManyAttributes, 56))),
        ] {
            let found = decode_within(deep.as_bytes(), &limits).err().map(|error| (error.kind, error.offset));
            assert_eq!(found, refused, "{limits:?}");
        }
    }

    #[test]
    fn no_setting_allows_endless_nesting() {
        let limits = Limits { depth: usize::MAX, ..Limits::default() };
        for (open, close) in
            [("<dt_array><item>", "</item></dt_array>"), ("<dt_scalar>", "</dt_scalar>"), ("<x>", "</x>")]
        {
            let (open, close) = (open.repeat(100_000), close.repeat(100_000));
            let document = format!("<OPS_envelope><body><data_block>{open}{close}</data_block></body></OPS_envelope>");
            assert_eq!(decode_within(document.as_bytes(), &limits).unwrap_err().kind, Kind::TooDeep);
        }
    }
}
