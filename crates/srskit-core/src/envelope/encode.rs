use super::decode::Limits;
use super::path;
use crate::Value;
use std::fmt;
use std::io::Write;

const HEAD: &[u8] = b"<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n\
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n\
<OPS_envelope><header><version>0.9</version></header><body><data_block>";
const TAIL: &[u8] = b"</data_block></body></OPS_envelope>";

/// Why a value cannot be written as an envelope, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodeError {
    /// Keys and indices from the top down to the place, e.g. `attributes.nameserver_list.0.name`.
    pub path: String,
    /// What is in the way.
    pub kind: EncodeErrorKind,
}

/// What keeps a value from being written as an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EncodeErrorKind {
    /// A character that XML 1.0 cannot carry, not even as a reference.
    BadChar {
        /// The character.
        character: char,
        /// Byte offset of the character in its text or key.
        offset: usize,
        /// Whether the character is in the last key of the path, not in its text.
        in_key: bool,
    },
    /// Containers inside each other beyond the default of [`Limits::depth`].
    TooDeep,
}

impl EncodeErrorKind {
    /// Stable name in snake case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            EncodeErrorKind::BadChar { .. } => "bad_char",
            EncodeErrorKind::TooDeep => "too_deep",
        }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        match self.kind {
            EncodeErrorKind::BadChar { character, offset, in_key } => {
                let place = if in_key { "key" } else { "text" };
                write!(f, "XML cannot carry U+{:04X} (byte {offset} of the {place}); remove it", u32::from(character))
            }
            EncodeErrorKind::TooDeep => f.write_str("values are nested too deeply"),
        }
    }
}

impl std::error::Error for EncodeError {}

/// Writes the one canonical form of an envelope: equal values give equal bytes.
///
/// Entries stand in the order of the value; [`crate::Message`] puts the top ones in their usual order.
///
/// # Errors
/// [`EncodeError`] with the path of the field, for a character that XML 1.0 cannot carry.
///
/// # Examples
/// ```
/// use srskit_core::{Assoc, envelope::encode};
/// let bytes = encode(&Assoc::new().with("org_name", "Smith & Sons").into())?;
/// assert!(bytes.ends_with(
///     b"<dt_assoc><item key=\"org_name\">Smith &amp; Sons</item></dt_assoc></data_block></body></OPS_envelope>"
/// ));
/// # Ok::<(), srskit_core::envelope::EncodeError>(())
/// ```
pub fn encode(value: &Value<'_>) -> Result<Vec<u8>, EncodeError> {
    let mut out = Vec::with_capacity(HEAD.len() + TAIL.len() + size(value));
    out.extend_from_slice(HEAD);
    write_top(&mut out, value)
        .map_err(|fault| EncodeError { path: path::join_upwards(&fault.steps), kind: fault.kind })?;
    out.extend_from_slice(TAIL);
    Ok(out)
}

/// Everything that keeps a value from being written; for the one who is told, after [`encode`] has refused it.
pub(crate) fn faults(value: &Value<'_>) -> Vec<EncodeError> {
    let mut found = Vec::new();
    collect_faults(value, &mut Vec::new(), &mut found);
    found
}

fn collect_faults(value: &Value<'_>, steps: &mut Vec<String>, found: &mut Vec<EncodeError>) {
    let error = |steps: &[String], kind| {
        let upwards = steps.iter().rev().cloned().collect::<Vec<_>>();
        EncodeError { path: path::join_upwards(&upwards), kind }
    };
    let bad = |text: &str, place| write_escaped(&mut Vec::new(), text, place).err().map(|fault| fault.kind);
    if steps.len() >= Limits::DEPTH && !matches!(value, Value::Text(_)) {
        found.push(error(steps, EncodeErrorKind::TooDeep));
        return;
    }
    match value {
        Value::Text(text) => found.extend(bad(text, Place::Text).map(|kind| error(steps, kind))),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                steps.push(index.to_string());
                collect_faults(item, steps, found);
                steps.pop();
            }
        }
        Value::Assoc(assoc) => {
            for (key, item) in assoc.iter() {
                steps.push(key.to_owned());
                found.extend(bad(key, Place::Key).map(|kind| error(steps, kind)));
                collect_faults(item, steps, found);
                steps.pop();
            }
        }
    }
}

/// An error on its way up; each level adds its key.
struct Fault {
    steps: Vec<String>,
    kind: EncodeErrorKind,
}

impl Fault {
    fn new(kind: EncodeErrorKind) -> Self {
        Self { steps: Vec::new(), kind }
    }

    fn below(mut self, step: Step<'_>) -> Self {
        self.steps.push(match step {
            Step::Key(key) => key.to_owned(),
            Step::Index(index) => index.to_string(),
        });
        self
    }
}

/// What the value will take, escapes not counted: one allocation instead of a dozen.
fn size(value: &Value<'_>) -> usize {
    const ITEM: usize = "<item key=\"\"></item>".len();
    const CONTAINER: usize = "<dt_scalar></dt_scalar>".len();
    match value {
        Value::Text(text) => text.len() + CONTAINER,
        Value::Assoc(assoc) => {
            CONTAINER + assoc.iter().map(|(key, value)| ITEM + key.len() + size(value)).sum::<usize>()
        }
        Value::Array(items) => CONTAINER + items.iter().map(|value| ITEM + 2 + size(value)).sum::<usize>(),
    }
}

fn write_top(out: &mut Vec<u8>, value: &Value<'_>) -> Result<(), Fault> {
    let Value::Text(text) = value else { return write_value(out, value, 1) };
    out.extend_from_slice(b"<dt_scalar>");
    write_escaped(out, text, Place::Text)?;
    out.extend_from_slice(b"</dt_scalar>");
    Ok(())
}

/// Writes what stands inside an item. The recursion ends at the limit of depth.
fn write_value(out: &mut Vec<u8>, value: &Value<'_>, depth: usize) -> Result<(), Fault> {
    if depth > Limits::DEPTH && !matches!(value, Value::Text(_)) {
        return Err(Fault::new(EncodeErrorKind::TooDeep));
    }
    match value {
        Value::Text(text) => write_escaped(out, text, Place::Text)?,
        Value::Assoc(assoc) => {
            out.extend_from_slice(b"<dt_assoc>");
            for (key, value) in assoc.iter() {
                write_item(out, Step::Key(key), value, depth)?;
            }
            out.extend_from_slice(b"</dt_assoc>");
        }
        Value::Array(items) => {
            out.extend_from_slice(b"<dt_array>");
            for (index, value) in items.iter().enumerate() {
                write_item(out, Step::Index(index), value, depth)?;
            }
            out.extend_from_slice(b"</dt_array>");
        }
    }
    Ok(())
}

fn write_item(out: &mut Vec<u8>, step: Step<'_>, value: &Value<'_>, depth: usize) -> Result<(), Fault> {
    out.extend_from_slice(b"<item key=\"");
    match step {
        Step::Key(key) => write_escaped(out, key, Place::Key).map_err(|fault| fault.below(step))?,
        // Writing to a vector cannot fail.
        Step::Index(index) => _ = write!(out, "{index}"),
    }
    out.extend_from_slice(b"\">");
    write_value(out, value, depth + 1).map_err(|fault| fault.below(step))?;
    out.extend_from_slice(b"</item>");
    Ok(())
}

/// What leads from a container to one of its values.
#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Text,
    Key,
}

/// Bytes that cannot simply be copied, or that may begin a character that cannot.
static LOOK_CLOSER: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = true;
        byte += 1;
    }
    let special = b"&<>\"'\xEF";
    let mut place = 0;
    while place < special.len() {
        table[special[place] as usize] = true;
        place += 1;
    }
    table
};

fn write_escaped(out: &mut Vec<u8>, text: &str, place: Place) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut copied = 0;
    let mut at = 0;
    while let Some(run) = bytes[at..].iter().position(|&byte| LOOK_CLOSER[usize::from(byte)]) {
        at += run;
        if let Some(replacement) = replacement(text, at, place)? {
            out.extend_from_slice(&bytes[copied..at]);
            out.extend_from_slice(replacement);
            copied = at + 1;
        }
        at += 1;
    }
    out.extend_from_slice(&bytes[copied..]);
    Ok(())
}

/// What to write for the character at `at`, `None` for itself.
fn replacement(text: &str, at: usize, place: Place) -> Result<Option<&'static [u8]>, Fault> {
    let in_key = place == Place::Key;
    Ok(match text.as_bytes()[at] {
        b'&' => Some(b"&amp;"),
        b'<' => Some(b"&lt;"),
        b'>' => Some(b"&gt;"),
        b'"' => Some(b"&quot;"),
        b'\'' => Some(b"&apos;"),
        // A parser turns a raw CR into LF, and any raw white space in an attribute into a blank.
        b'\r' => Some(b"&#13;"),
        b'\t' if in_key => Some(b"&#9;"),
        b'\n' if in_key => Some(b"&#10;"),
        b'\t' | b'\n' => None,
        _ => match text[at..].chars().next() {
            Some(character @ ('\0'..='\x1F' | '\u{FFFE}' | '\u{FFFF}')) => {
                return Err(Fault::new(EncodeErrorKind::BadChar { character, offset: at, in_key }));
            }
            _ => None,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Assoc;

    fn inside(value: &Value<'_>) -> String {
        let text = String::from_utf8(encode(value).unwrap()).unwrap();
        let head = "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n\
            <OPS_envelope><header><version>0.9</version></header><body><data_block>";
        let inside = text.strip_prefix(head).and_then(|rest| rest.strip_suffix("</data_block></body></OPS_envelope>"));
        inside.unwrap().to_owned()
    }

    #[test]
    fn text_is_escaped_and_the_rest_is_copied() {
        assert_eq!(inside(&"a<b>&\"'c".into()), "<dt_scalar>a&lt;b&gt;&amp;&quot;&apos;c</dt_scalar>");
        assert_eq!(inside(&"\t\r\nZoë\u{FEFF}\u{FFFD}".into()), "<dt_scalar>\t&#13;\nZoë\u{FEFF}\u{FFFD}</dt_scalar>");
    }

    #[test]
    fn keys_keep_their_white_space() {
        let value = Assoc::new().with("a\t\r\n\"", "").into();
        assert_eq!(inside(&value), "<dt_assoc><item key=\"a&#9;&#13;&#10;&quot;\"></item></dt_assoc>");
    }

    #[test]
    fn an_error_names_field_character_and_way_out() {
        let owner = Assoc::new().with("first_name", "Zoë\u{1}");
        let value = Assoc::new().with("contacts", Value::Array(vec!["".into(), owner.into()])).into();
        assert_eq!(
            encode(&value).unwrap_err().to_string(),
            "contacts.1.first_name: XML cannot carry U+0001 (byte 4 of the text); remove it"
        );
        let error = encode(&Assoc::new().with("a\u{FFFF}", "").into()).unwrap_err();
        assert_eq!(error.to_string(), "a\u{FFFF}: XML cannot carry U+FFFF (byte 1 of the key); remove it");
    }

    #[test]
    fn one_level_too_many_is_refused() {
        let nest = |depth| (0..depth).fold(Value::from("x"), |inner, _| Value::Array(vec![inner]));
        assert!(encode(&nest(Limits::DEPTH)).is_ok());
        let error = encode(&nest(Limits::DEPTH + 1)).unwrap_err();
        assert_eq!((error.kind, error.path), (EncodeErrorKind::TooDeep, vec!["0"; Limits::DEPTH].join(".")));
    }
}
