//! A plain text search of bytes that do not decode. Evidence for people, never a result.

use std::fmt;

/// What a plain text search of undecodable bytes finds. Evidence only, never a result.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Salvage {
    /// `is_success`
    pub is_success: Found,
    /// `response_code`
    pub response_code: Found,
}

/// What was found for one status item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    #[default]
    Nothing,
    /// One value, or the same one several times.
    Value(String),
    /// Values that contradict each other.
    Conflict,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Found::Nothing => "nothing",
            Found::Value(value) => value,
            Found::Conflict => "conflict",
        })
    }
}

/// Longer texts are no status, and might be anything.
const LONGEST: usize = 16;

/// Searches raw bytes for the two status items, wherever they stand.
pub fn salvage(bytes: &[u8]) -> Salvage {
    Salvage { is_success: search(bytes, b"is_success"), response_code: search(bytes, b"response_code") }
}

fn search(bytes: &[u8], key: &[u8]) -> Found {
    const OPEN: &[u8] = b"<item key=";
    let mut found = Found::Nothing;
    let mut rest = bytes;
    while let Some(place) = rest.windows(OPEN.len()).position(|window| window == OPEN) {
        rest = &rest[place + OPEN.len()..];
        match (status(rest, key), &found) {
            (None, _) => {}
            (Some(value), Found::Nothing) => found = Found::Value(value.to_owned()),
            (Some(value), Found::Value(known)) if value == known => {}
            (Some(_), _) => return Found::Conflict,
        }
    }
    found
}

/// The text of an item, if its key is the wanted one; `rest` begins at the quote. A text without
/// the end tag behind it may have been cut, so it does not count.
fn status<'a>(rest: &'a [u8], key: &[u8]) -> Option<&'a str> {
    let (quote, rest) = rest.split_first().filter(|(quote, _)| matches!(quote, b'"' | b'\''))?;
    let rest = rest.strip_prefix(key)?.strip_prefix(&[*quote, b'>'])?;
    let end = rest.iter().take(4 * LONGEST).position(|&byte| byte == b'<')?;
    let text = std::str::from_utf8(&rest[..end]).ok()?.trim();
    let is_status = !text.is_empty() && text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic());
    (is_status && rest[end..].starts_with(b"</item>")).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> Found {
        salvage(bytes).response_code
    }

    #[test]
    fn both_quotes_are_read_and_the_text_is_trimmed() {
        let found = salvage(b"..<item key='is_success'> 1\n</item><item key=\"response_code\">200</item>..");
        assert_eq!(found.is_success, Found::Value("1".into()));
        assert_eq!(found.response_code, Found::Value("200".into()));
    }

    #[test]
    fn one_value_twice_is_no_conflict() {
        assert_eq!(
            code(b"<item key='response_code'>200</item><item key=\"response_code\">200</item>"),
            Found::Value("200".into())
        );
        assert_eq!(code(b"<item key='response_code'>200</item><item key='response_code'>485</item>"), Found::Conflict);
    }

    #[test]
    fn what_may_be_cut_or_is_no_status_does_not_count() {
        for bytes in [
            &b"<item key='response_code'>20"[..],
            b"<item key='response_code'>200<",
            b"<item key='response_code'></item>",
            b"<item key='response_code'>Zoe Example</item>",
            b"<item key='response_code'>12345678901234567</item>",
            b"<item key='response_code\">200</item>",
            b"<item key='my_response_code'>200</item>",
            b"<item key='response_code'>\xEB</item>",
            b"<item key=",
            b"",
        ] {
            assert_eq!(code(bytes), Found::Nothing, "{}", bytes.escape_ascii());
        }
    }
}
