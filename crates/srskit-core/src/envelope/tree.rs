//! Builds the value from elements and texts, with one frame per open element and no recursion.

use super::collect::{Duplicate, Entry, Indices, settle_array, settle_assoc};
use super::decode::{Decoded, Header, Limits};
use super::error::DecodeErrorKind as Kind;
use super::path::push_step;
use super::plain;
use super::warning::{Warning, WarningKind};
use super::xml::{self, Attribute, Attributes, Fault};
use crate::{Assoc, Value};
use std::borrow::Cow;

/// Warnings that are listed; a duplicate key on top is listed in any case, because contradicting
/// status items must never get lost in a flood.
const MOST_WARNINGS: usize = 1000;

/// What an open element is for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Envelope,
    Header,
    Version,
    MsgId,
    MsgType,
    Body,
    DataBlock,
    Assoc,
    Array,
    Item,
    Scalar,
    Skipped,
}

impl Role {
    /// Whether text belongs here.
    fn takes_text(self) -> bool {
        matches!(self, Role::Item | Role::Scalar | Role::Version | Role::MsgId | Role::MsgType)
    }

    /// Whether it counts as a level of nesting.
    fn is_level(self) -> bool {
        matches!(self, Role::Assoc | Role::Array | Role::Scalar | Role::Skipped)
    }
}

/// An open element.
struct Frame<'a> {
    role: Role,
    /// Whether stray text has been reported, or, for an array, an item without key was met.
    noticed: bool,
    keyless: bool,
    /// Offset of its start tag.
    at: usize,
    /// Where its items begin in [`Tree::entries`].
    start: usize,
    key: Option<Cow<'a, str>>,
    text: Cow<'a, str>,
    value: Option<Value<'a>>,
}

/// The value so far.
pub(super) struct Tree<'a, 'r> {
    limits: &'r Limits,
    has_cr: bool,
    frames: Vec<Frame<'a>>,
    /// Items of all open containers; each takes its own off the end when it closes.
    entries: Vec<Entry<'a>>,
    depth: usize,
    items: usize,
    has_header: bool,
    has_body: bool,
    has_block: bool,
    value: Option<Value<'a>>,
    header: Header<'a>,
    warnings: Vec<Warning>,
}

impl<'a, 'r> Tree<'a, 'r> {
    pub(super) fn new(has_cr: bool, limits: &'r Limits) -> Self {
        Self {
            limits,
            has_cr,
            frames: Vec::with_capacity(16),
            entries: Vec::new(),
            depth: 0,
            items: 0,
            has_header: false,
            has_body: false,
            has_block: false,
            value: None,
            header: Header::default(),
            warnings: Vec::new(),
        }
    }

    /// Whether there is an element to close.
    pub(super) fn is_open(&self) -> bool {
        !self.frames.is_empty()
    }

    /// What came of it, after the root element is closed.
    pub(super) fn finish(mut self) -> Result<Decoded<'a>, Kind> {
        if !self.has_header {
            self.warn(WarningKind::NoHeader, 0);
        }
        let missing = if self.has_block { Kind::NoValue } else { Kind::NoDataBlock };
        Ok(Decoded { value: self.value.ok_or(missing)?, header: self.header, warnings: self.warnings })
    }

    /// Opens an element; `tag` is what stands between the angle brackets.
    pub(super) fn open(&mut self, at: usize, tag: &'a str) -> Result<(), Fault> {
        let (name, key) = match plain::key_of(tag) {
            Some(key) => ("item", Some(Cow::Borrowed(key))),
            None => {
                let (name, rest) = xml::split_name(tag);
                (name, self.key(name, rest, at + 1 + name.len())?)
            }
        };
        let role = self.role(name, at)?;
        if role.is_level() {
            self.depth += 1;
            if self.depth > self.limits.depth.min(Limits::MAX_DEPTH) {
                return Err((Kind::TooDeep, at));
            }
        }
        if matches!(role, Role::Item | Role::Skipped) {
            self.items += 1;
            if self.items > self.limits.items {
                return Err((Kind::TooManyItems, at));
            }
        }
        let text = Cow::Borrowed("");
        let start = self.entries.len();
        self.frames.push(Frame { role, noticed: false, keyless: false, at, start, key, text, value: None });
        Ok(())
    }

    /// Takes white space that means nothing, and plain items, from `at` on, and returns where they end. Never
    /// goes beyond `until`, and leaves alone what the limits refuse.
    pub(super) fn take_plain(&mut self, document: &'a str, at: usize, until: usize) -> usize {
        let Some(frame) = self.frames.last() else { return at };
        match frame.role {
            Role::Assoc | Role::Array => self.take_items(document, at, until),
            Role::Envelope | Role::Header | Role::Body | Role::DataBlock => plain::skip_space(document, at, until),
            // In front of a text, white space is part of it.
            Role::Item if frame.value.is_some() || plain::is_container(document, at) => {
                plain::skip_space(document, at, until)
            }
            _ => at,
        }
    }

    fn take_items(&mut self, document: &'a str, at: usize, until: usize) -> usize {
        let mut end = plain::skip_space(document, at, until);
        while let Some(item) = plain::item(document, end) {
            if item.end > until || self.items >= self.limits.items {
                break;
            }
            self.items += 1;
            self.entries.push((Cow::Borrowed(item.key), Value::Text(Cow::Borrowed(item.text))));
            end = plain::skip_space(document, item.end, until);
        }
        end
    }

    /// Checks the attributes of a tag and returns the value of `key`.
    fn key(&self, name: &str, rest: &'a str, at: usize) -> Result<Option<Cow<'a, str>>, Fault> {
        if !xml::is_name(name) {
            return Err((Kind::BadTag, at - name.len() - 1));
        }
        let mut key = None;
        let mut names: Vec<&str> = Vec::new();
        for attribute in Attributes::new(rest, at) {
            let Attribute { name, value, at, value_at } = attribute?;
            if names.len() == self.limits.attributes {
                return Err((Kind::TooManyAttributes, at));
            }
            if names.contains(&name) {
                return Err((Kind::DuplicateAttribute, at));
            }
            names.push(name);
            let value = xml::attribute_value(value, value_at)?;
            if name == "key" {
                key = Some(value);
            }
        }
        Ok(key)
    }

    /// What an element is, by its name and where it stands.
    fn role(&mut self, name: &str, at: usize) -> Result<Role, Fault> {
        let Some(parent) = self.frames.last() else {
            return if name == "OPS_envelope" { Ok(Role::Envelope) } else { Err((Kind::WrongRoot, at)) };
        };
        let role = match (parent.role, name) {
            (Role::Assoc | Role::Array, "item") => Role::Item,
            (Role::Item | Role::Scalar | Role::DataBlock, "dt_assoc" | "dt_array" | "dt_scalar" | "dt_scalarref") => {
                return self.value_role(name, at);
            }
            (Role::Envelope, "header") if !self.has_header => {
                self.has_header = true;
                Role::Header
            }
            (Role::Header, "version") if self.header.version.is_none() => Role::Version,
            (Role::Header, "msg_id") if self.header.msg_id.is_none() => Role::MsgId,
            (Role::Header, "msg_type") if self.header.msg_type.is_none() => Role::MsgType,
            // With two of them nobody can say which one is the reply.
            (Role::Envelope, "body") if self.has_body => return Err((Kind::SeveralValues, at)),
            (Role::Body, "data_block") if self.has_block => return Err((Kind::SeveralValues, at)),
            (Role::Envelope, "body") => {
                self.has_body = true;
                Role::Body
            }
            (Role::Body, "data_block") => {
                self.has_block = true;
                Role::DataBlock
            }
            (Role::Skipped, _) => Role::Skipped,
            _ => {
                self.warn(WarningKind::UnknownElement, at);
                Role::Skipped
            }
        };
        Ok(role)
    }

    /// The role of a `dt_*` element where a value belongs.
    fn value_role(&mut self, name: &str, at: usize) -> Result<Role, Fault> {
        let Some(parent) = self.frames.last() else { return Ok(Role::Skipped) };
        match (&parent.value, parent.role, name) {
            (None, _, "dt_assoc") => Ok(Role::Assoc),
            (None, _, "dt_array") => Ok(Role::Array),
            (None, _, _) => Ok(Role::Scalar),
            (Some(_), Role::DataBlock, _) => Err((Kind::SeveralValues, at)),
            (Some(_), ..) => {
                self.warn(WarningKind::ExtraValue, at);
                Ok(Role::Skipped)
            }
        }
    }

    /// Closes the innermost element.
    pub(super) fn close(&mut self, at: usize) {
        let Some(frame) = self.frames.pop() else { return };
        if frame.role.is_level() {
            self.depth -= 1;
        }
        match frame.role {
            Role::Item => self.close_item(frame),
            Role::Assoc => {
                let value = self.close_assoc(&frame);
                self.hand_over(value, at);
            }
            Role::Array => {
                let value = self.close_array(&frame);
                self.hand_over(value, at);
            }
            Role::Scalar => self.hand_over(frame.value.unwrap_or(Value::Text(frame.text)), at),
            Role::DataBlock => self.value = frame.value,
            Role::Version => self.header.version = Some(frame.text),
            Role::MsgId => self.header.msg_id = Some(frame.text),
            Role::MsgType => self.header.msg_type = Some(frame.text),
            Role::Envelope | Role::Header | Role::Body | Role::Skipped => {}
        }
    }

    fn close_item(&mut self, frame: Frame<'a>) {
        let value = frame.value.unwrap_or(Value::Text(frame.text));
        match (frame.key, self.frames.last_mut()) {
            (Some(key), _) => self.entries.push((key, value)),
            (None, Some(container)) if container.role == Role::Array => {
                container.keyless = true;
                self.entries.push((Cow::Borrowed(""), value));
            }
            // Nothing can ask for it, so it is dropped.
            (None, _) => self.warn(WarningKind::ItemWithoutKey, frame.at),
        }
    }

    fn close_assoc(&mut self, frame: &Frame<'a>) -> Value<'a> {
        let duplicates = settle_assoc(&mut self.entries, frame.start);
        self.warn_of(&duplicates, frame.at);
        Value::Assoc(Assoc::from_unique(self.entries.drain(frame.start..).collect()))
    }

    fn close_array(&mut self, frame: &Frame<'a>) -> Value<'a> {
        if frame.keyless {
            self.warn(WarningKind::ItemWithoutKey, frame.at);
        } else {
            self.order_array(frame);
        }
        Value::Array(self.entries.drain(frame.start..).map(|(_, value)| value).collect())
    }

    fn order_array(&mut self, frame: &Frame<'a>) {
        match settle_array(&mut self.entries, frame.start) {
            Indices::Complete => {}
            Indices::NotNumbers => self.warn(WarningKind::ArrayKeyNotNumber, frame.at),
            Indices::Gaps => self.warn(WarningKind::ArrayGap, frame.at),
            Indices::Duplicates(duplicates, gaps) => {
                self.warn_of(&duplicates, frame.at);
                if gaps {
                    self.warn(WarningKind::ArrayGap, frame.at);
                }
            }
        }
    }

    /// Gives a finished value to the element around it.
    fn hand_over(&mut self, value: Value<'a>, at: usize) {
        let Some(parent) = self.frames.last_mut() else { return };
        let text = std::mem::take(&mut parent.text);
        parent.value = Some(value);
        if !xml::is_blank(&text) {
            self.stray(at);
        }
    }

    /// `at` is where the piece begins.
    pub(super) fn add_text(&mut self, piece: &'a str, at: usize) {
        let Some(frame) = self.frames.last_mut() else { return };
        if frame.role.takes_text() && frame.value.is_none() {
            let piece = if self.has_cr { xml::line_ends(piece) } else { Cow::Borrowed(piece) };
            if frame.text.is_empty() {
                frame.text = piece;
            } else {
                frame.text.to_mut().push_str(&piece);
            }
        } else if frame.role != Role::Skipped && !xml::is_blank(piece) {
            self.stray(at + xml::leading_space(piece));
        }
    }

    pub(super) fn add_char(&mut self, character: char, at: usize) {
        let Some(frame) = self.frames.last_mut() else { return };
        if frame.role.takes_text() && frame.value.is_none() {
            frame.text.to_mut().push(character);
        } else if frame.role != Role::Skipped {
            self.stray(at);
        }
    }

    /// Reports text that is dropped, once per element.
    fn stray(&mut self, at: usize) {
        if let Some(frame) = self.frames.last_mut()
            && !std::mem::replace(&mut frame.noticed, true)
        {
            self.warn(WarningKind::StrayText, at);
        }
    }

    pub(super) fn warn(&mut self, kind: WarningKind, at: usize) {
        self.warn_at(kind, at, None);
    }

    fn warn_of(&mut self, duplicates: &[Duplicate<'_>], at: usize) {
        for duplicate in duplicates {
            self.warn_at(WarningKind::DuplicateKey { same: duplicate.same }, at, Some(&duplicate.key));
        }
    }

    #[cold]
    fn warn_at(&mut self, kind: WarningKind, offset: usize, key: Option<&str>) {
        let on_top = || self.frames.iter().all(|frame| frame.role != Role::Item);
        let is_status = matches!(key, Some("is_success" | "response_code" | "attributes")) && on_top();
        let kind = match self.warnings.len() {
            ..MOST_WARNINGS => kind,
            _ if is_status => kind,
            MOST_WARNINGS => WarningKind::MoreWarnings,
            _ => return,
        };
        let mut path = self.path();
        if let Some(key) = key {
            push_step(&mut path, key);
        }
        self.warnings.push(Warning { kind, path, offset });
    }

    /// Keys and indices of the open items.
    pub(super) fn path(&self) -> String {
        let mut path = String::new();
        let mut container = 0;
        for frame in &self.frames {
            match (frame.role, &frame.key) {
                (Role::Item, Some(key)) => push_step(&mut path, key),
                (Role::Item, None) => push_step(&mut path, &(frame.start - container).to_string()),
                _ => container = frame.start,
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode::decode;
    use super::*;

    fn wrapped(inside: &str) -> String {
        format!("<OPS_envelope><header/><body><data_block>{inside}</data_block></body></OPS_envelope>")
    }

    /// The value of item `a` with the names and paths of the warnings.
    fn item(inside: &str) -> (Value<'static>, Vec<(&'static str, String)>) {
        let document = wrapped(&format!("<dt_assoc><item key='a'>{inside}</item></dt_assoc>"));
        let decoded = decode(document.as_bytes()).unwrap_or_else(|error| panic!("{error}: {document}")).into_owned();
        let warnings = decoded.warnings.iter().map(|warning| (warning.kind.name(), warning.path.clone())).collect();
        (decoded.value.at(&["a"]).cloned().unwrap(), warnings)
    }

    #[test]
    fn plain_texts_and_keys_are_borrowed() {
        let document = wrapped(
            "<dt_assoc><item key='a'>Zo\u{EB}</item><item key=\"b\"><dt_scalar>x</dt_scalar></item></dt_assoc>",
        );
        let Value::Assoc(assoc) = decode(document.as_bytes()).unwrap().value else { panic!("no assoc") };
        for (key, value) in assoc {
            assert!(matches!((key, value), (Cow::Borrowed(_), Value::Text(Cow::Borrowed(_)))));
        }
    }

    #[test]
    fn a_text_is_put_together_from_its_pieces() {
        assert_eq!(item("a&amp;b<!-- x -->c<![CDATA[&d;]]>\r\n<?x?>&#13;").0, "a&bc&d;\n\r".into());
        assert_eq!(item("<!-- x -->").0, "".into());
        assert_eq!(
            item("<dt_scalar> a<dt_scalarref>b</dt_scalarref> </dt_scalar>"),
            ("b".into(), vec![("stray_text", "a".into())])
        );
    }

    #[test]
    fn text_beside_a_value_is_reported_once() {
        for inside in [
            "x<dt_array/>",
            "<dt_array/>x",
            "&lt;<dt_array/> ",
            "<dt_array/>&#x20;",
            "x<dt_array/>y&amp;z",
            "<dt_array>x</dt_array>",
        ] {
            assert_eq!(item(inside), (Value::Array(vec![]), vec![("stray_text", "a".into())]), "{inside}");
        }
        assert_eq!(item("\n <dt_array>\n </dt_array>\n "), (Value::Array(vec![]), vec![]));
    }

    #[test]
    fn the_first_of_two_values_counts() {
        let found = item("<dt_scalar>x</dt_scalar><dt_assoc><item key='k'>lost</item></dt_assoc>");
        assert_eq!(found, ("x".into(), vec![("extra_value", "a".into())]));
    }

    #[test]
    fn elements_out_of_place_are_skipped_with_all_they_hold() {
        let (value, warnings) =
            item("<dt_assoc><foo><item key='k'>x<bar/>&amp;</item></foo><dt_array/><DT_ASSOC/></dt_assoc>");
        assert_eq!(value, Assoc::new().into());
        assert_eq!(warnings, vec![("unknown_element", "a".to_owned()); 3]);
        assert_eq!(item("x<item key='k'>y</item>z"), ("xz".into(), vec![("unknown_element", "a".into())]));
    }

    #[test]
    fn paths_name_keys_and_indices() {
        let inside = "<dt_array><item key='0'>x</item><item key='7'><dt_assoc><item key='k'><foo/></item></dt_assoc></item></dt_array>";
        assert_eq!(item(inside).1, [("array_gap", "a".into()), ("unknown_element", "a.7.k".to_owned())]);
        let inside = "<dt_array><item>x</item><item><foo/></item></dt_array>";
        assert_eq!(item(inside).1, [("item_without_key", "a".into()), ("unknown_element", "a.1".to_owned())]);
    }

    #[test]
    fn duplicates_say_which_key_and_whether_they_agree() {
        let items = "<item key='k'>1</item><item key='l'>2</item><item key='k'>1</item><item key='l'>3</item>";
        let document = wrapped(&format!("<dt_assoc>{items}</dt_assoc>"));
        let warnings = decode(document.as_bytes()).unwrap().warnings;
        let found: Vec<_> = warnings.iter().map(|warning| (warning.kind, warning.path.as_str())).collect();
        let same = |same| WarningKind::DuplicateKey { same };
        assert_eq!(found, [(same(true), "k"), (same(false), "l")]);
    }

    #[test]
    fn contradicting_items_on_top_survive_a_flood_of_warnings() {
        let flood = "<foo/>".repeat(2 * MOST_WARNINGS);
        let status = "<item key='is_success'>0</item><item key='is_success'>1</item>";
        let document = wrapped(&format!("<dt_assoc>{flood}{status}</dt_assoc>"));
        let warnings = decode(document.as_bytes()).unwrap().warnings;
        assert_eq!(warnings.len(), MOST_WARNINGS + 2);
        assert!(warnings.iter().any(|warning| warning.kind == WarningKind::MoreWarnings));
        let duplicate = warnings.iter().find(|warning| warning.kind == WarningKind::DuplicateKey { same: false });
        assert_eq!(duplicate.map(|warning| warning.path.as_str()), Some("is_success"));
    }

    #[test]
    fn a_second_body_block_or_value_is_refused() {
        for inside in [
            "<body><data_block><dt_assoc/></data_block></body><body/>",
            "<body><data_block><dt_assoc/></data_block><data_block/></body>",
            "<body><data_block><dt_assoc/><dt_scalar/></data_block></body>",
        ] {
            let error = decode(format!("<OPS_envelope>{inside}</OPS_envelope>").as_bytes()).unwrap_err();
            assert_eq!(error.kind, Kind::SeveralValues, "{inside}");
        }
    }

    #[test]
    fn header_texts_are_carried() {
        let document = "<OPS_envelope><header><msg_id>7</msg_id><x/><version> 1&amp;0 </version><version>2</version></header>\
            <body><data_block><dt_scalar/></data_block></body><header/></OPS_envelope>";
        let decoded = decode(document.as_bytes()).unwrap();
        assert_eq!(decoded.header, Header { version: Some(" 1&0 ".into()), msg_id: Some("7".into()), msg_type: None });
        let names: Vec<_> = decoded.warnings.iter().map(|warning| warning.kind.name()).collect();
        assert_eq!(names, ["unknown_element"; 3]);
    }
}
