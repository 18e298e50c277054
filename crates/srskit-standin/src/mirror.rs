//! Reading envelopes as the service's own codec does, on top of core's decoder.
//!
//! That codec searches for text: it needs `<OPS_envelope>` to the letter, takes what lies between the
//! first `<body>` and the last `</body>`, and never looks at the rest. So a request that ends with a
//! wrong closing tag works, and clients in the field rely on it. (From an old copy of the codec whose
//! every oddity recorded replies show; that it still runs is *assumed*.)

use srskit_core::envelope::{DecodeError, decode};
use srskit_core::{OwnedValue, Value};

/// How an envelope is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reading {
    /// As the service does.
    #[default]
    Mirror,
    /// As core's decoder does: refuses what is not right, and explains.
    Strict,
}

/// Which characters of a request's texts get through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Characters {
    /// One byte of each: of a character beyond U+00FF the low eight bits stay, and control characters are
    /// dropped. So did the codec of old; that the service still does is *assumed*.
    #[default]
    Latin1,
    /// All of them.
    All,
}

/// An envelope that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Read {
    /// What it holds.
    pub(crate) value: OwnedValue,
    /// What strict reading says against it.
    pub(crate) objection: Option<String>,
    /// Whether texts have lost something.
    pub(crate) squeezed: bool,
}

/// Reads an envelope.
///
/// # Errors
/// Why it cannot be read, in words.
pub(crate) fn read(body: &[u8], reading: Reading, characters: Characters) -> Result<Read, String> {
    let mut read = read_all(body, reading)?;
    if characters == Characters::Latin1 {
        read.squeezed = squeeze(&mut read.value);
    }
    Ok(read)
}

/// Cuts every text to one byte a character; true if something was lost.
fn squeeze(value: &mut OwnedValue) -> bool {
    match value {
        Value::Text(text) if text.chars().all(is_kept) => false,
        Value::Text(text) => {
            *text = text.chars().map(low_byte).filter(|character| is_kept(*character)).collect::<String>().into();
            true
        }
        // Counted, not asked with `any`: what comes after the first loss has to be cut as well.
        Value::Array(items) => items.iter_mut().map(squeeze).filter(|lost| *lost).count() > 0,
        Value::Assoc(assoc) => {
            let keys: Vec<String> = assoc.iter().map(|(key, _)| key.to_owned()).collect();
            keys.into_iter().fold(false, |lost, key| {
                let Some(mut item) = assoc.get(&key).cloned() else { return lost };
                let lost_here = squeeze(&mut item);
                if lost_here {
                    assoc.insert(key, item);
                }
                lost || lost_here
            })
        }
    }
}

fn low_byte(character: char) -> char {
    char::from((u32::from(character) & 0xff) as u8)
}

fn is_kept(character: char) -> bool {
    let is_control = u32::from(character) < 0x20 && !matches!(character, '\t' | '\n' | '\r');
    u32::from(character) <= 0xff && !is_control
}

fn read_all(body: &[u8], reading: Reading) -> Result<Read, String> {
    match reading {
        Reading::Strict => {
            let decoded = decode(body).map_err(|error| error.to_string())?;
            Ok(Read { value: decoded.value.into_owned(), objection: None, squeezed: false })
        }
        Reading::Mirror => mirror(body),
    }
}

fn mirror(body: &[u8]) -> Result<Read, String> {
    let inner = inner(body).ok_or("unsupported envelope: <OPS_envelope>, <body> or </body> is missing")?;
    let whole = [HEAD, inner, TAIL].concat();
    let decoded = decode(&whole).map_err(|error| relative(&error).to_string())?;
    let objection = decode(body).err().map(|error| error.to_string());
    Ok(Read { value: decoded.value.into_owned(), objection, squeezed: false })
}

const HEAD: &[u8] = b"<OPS_envelope><header><version>0.9</version></header><body>";
const TAIL: &[u8] = b"</body></OPS_envelope>";

/// Counts from the start of the body's content, which is all the reader looked at.
fn relative(error: &DecodeError) -> DecodeError {
    DecodeError { offset: error.offset.saturating_sub(HEAD.len()), ..error.clone() }
}

fn inner(body: &[u8]) -> Option<&[u8]> {
    let envelope = &body[find(body, b"<OPS_envelope>")?..];
    let content = &envelope[find(envelope, b"<body>")? + b"<body>".len()..];
    let end = content.windows(b"</body>".len()).rposition(|window| window == b"</body>")?;
    Some(&content[..end])
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INNER: &str = "<data_block><dt_assoc><item key=\"protocol\">XCP</item></dt_assoc></data_block>";

    fn both(body: &str) -> (Result<OwnedValue, String>, Result<OwnedValue, String>) {
        let value = |reading| read(body.as_bytes(), reading, Characters::All).map(|read| read.value);
        (value(Reading::Mirror), value(Reading::Strict))
    }

    #[test]
    fn what_is_right_reads_alike() {
        let body = format!(
            "<?xml version='1.0'?><OPS_envelope><header><version>0.9</version></header><body>{INNER}</body></OPS_envelope>"
        );
        let (mirror, strict) = both(&body);
        assert_eq!(mirror, strict);
        assert_eq!(mirror.unwrap().at(&["protocol"]).and_then(|value| value.as_text()), Some("XCP"));
        assert_eq!(read(body.as_bytes(), Reading::Mirror, Characters::All).unwrap().objection, None);
    }

    #[test]
    fn what_lies_outside_the_body_is_never_looked_at() {
        for outside in ["</header>", "", "</OPS_envelope>\nand more", "<!DOCTYPE x [<!ENTITY a 'b'>]></OPS_envelope>"] {
            let body = format!("no xml & <OPS_envelope><header>&broken<body>{INNER}</body>{outside}");
            let (mirror, strict) = both(&body);
            assert!(mirror.is_ok(), "{outside}");
            assert!(strict.is_err(), "{outside}");
            assert!(read(body.as_bytes(), Reading::Mirror, Characters::All).unwrap().objection.is_some());
        }
    }

    #[test]
    fn the_three_tags_are_needed_to_the_letter() {
        for body in [
            format!("<OPS_envelope ><body>{INNER}</body></OPS_envelope>"),
            format!("<OPS_envelope><body >{INNER}</body></OPS_envelope>"),
            format!("<OPS_envelope><body>{INNER}</BODY></OPS_envelope>"),
            "<OPS_envelope></body><body>".to_owned(),
            String::new(),
        ] {
            assert!(both(&body).0.unwrap_err().starts_with("unsupported envelope"), "{body}");
        }
    }

    #[test]
    fn the_last_closing_tag_counts() {
        let inner = INNER.replace("XCP", "<![CDATA[</body>]]>");
        let (mirror, _) = both(&format!("<OPS_envelope><body>{inner}</body></OPS_envelope>"));
        assert_eq!(mirror.unwrap().at(&["protocol"]).and_then(|value| value.as_text()), Some("</body>"));
    }

    #[test]
    fn what_lies_inside_must_be_xml() {
        let body = "<OPS_envelope><body><data_block><dt_assoc></data_block></body></OPS_envelope>";
        assert!(both(body).0.is_err());
    }

    #[test]
    fn characters_beyond_latin_1_keep_their_low_byte_only() {
        // U+017D, U+1F980 and U+0100, whose low bytes are }, 0x80 and NUL; ë is Latin-1 and stays.
        let body = INNER.replace("XCP", "Zoë \u{17d} \u{1f980}\u{100}.");
        let body = format!("<OPS_envelope><body>{body}</body></OPS_envelope>");
        let texts = |characters| {
            let read = read(body.as_bytes(), Reading::Mirror, characters).unwrap();
            (read.value.at(&["protocol"]).and_then(|value| value.as_text()).map(str::to_owned).unwrap(), read.squeezed)
        };
        assert_eq!(texts(Characters::Latin1), ("Zoë } \u{80}.".to_owned(), true));
        assert_eq!(texts(Characters::All), ("Zoë \u{17d} \u{1f980}\u{100}.".to_owned(), false));
    }
}
