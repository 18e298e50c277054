//! Reading envelopes as the service's own codec does, on top of core's decoder.
//!
//! That codec searches for text: it needs `<OPS_envelope>` to the letter, takes what lies between the
//! first `<body>` and the last `</body>`, and never looks at the rest. So a request that ends with a
//! wrong closing tag works, and clients in the field rely on it. (From an old copy of the codec whose
//! every oddity recorded replies show; that it still runs is *assumed*.)

use srskit_core::OwnedValue;
use srskit_core::envelope::{DecodeError, decode};

/// How an envelope is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reading {
    /// As the service does.
    #[default]
    Mirror,
    /// As core's decoder does: refuses what is not right, and explains.
    Strict,
}

/// An envelope that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Read {
    /// What it holds.
    pub(crate) value: OwnedValue,
    /// What strict reading says against it.
    pub(crate) objection: Option<String>,
}

/// Reads an envelope.
///
/// # Errors
/// Why it cannot be read, in words.
pub(crate) fn read(body: &[u8], reading: Reading) -> Result<Read, String> {
    match reading {
        Reading::Strict => {
            let decoded = decode(body).map_err(|error| error.to_string())?;
            Ok(Read { value: decoded.value.into_owned(), objection: None })
        }
        Reading::Mirror => mirror(body),
    }
}

fn mirror(body: &[u8]) -> Result<Read, String> {
    let inner = inner(body).ok_or("unsupported envelope: <OPS_envelope>, <body> or </body> is missing")?;
    let whole = [HEAD, inner, TAIL].concat();
    let decoded = decode(&whole).map_err(|error| relative(&error).to_string())?;
    let objection = decode(body).err().map(|error| error.to_string());
    Ok(Read { value: decoded.value.into_owned(), objection })
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
        let value = |reading| read(body.as_bytes(), reading).map(|read| read.value);
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
        assert_eq!(read(body.as_bytes(), Reading::Mirror).unwrap().objection, None);
    }

    #[test]
    fn what_lies_outside_the_body_is_never_looked_at() {
        for outside in ["</header>", "", "</OPS_envelope>\nand more", "<!DOCTYPE x [<!ENTITY a 'b'>]></OPS_envelope>"] {
            let body = format!("no xml & <OPS_envelope><header>&broken<body>{INNER}</body>{outside}");
            let (mirror, strict) = both(&body);
            assert!(mirror.is_ok(), "{outside}");
            assert!(strict.is_err(), "{outside}");
            assert!(read(body.as_bytes(), Reading::Mirror).unwrap().objection.is_some());
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
}
