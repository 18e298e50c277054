//! The way that nearly all of a reply is written, read without the tokenizer: white space, and
//! `<item key="…">text</item>` with nothing to resolve in key or text.
//!
//! Two thirds of the tokens of a reply are such items. They need no frame, no stack of names and no
//! events. Everything else, and so everything that could be wrong, is left where it stands: the
//! tokenizer goes on from there. A test and a fuzz target hold both ways together.

use super::xml::is_space;

/// An item whose key and text stand in the input as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlainItem<'a> {
    pub(super) key: &'a str,
    pub(super) text: &'a str,
    /// Offset behind its end tag.
    pub(super) end: usize,
}

/// Reads the item that begins at `at`, if it is a plain one.
pub(super) fn item(document: &str, at: usize) -> Option<PlainItem<'_>> {
    let rest = document.as_bytes().get(at..)?.strip_prefix(b"<item key=\"")?;
    let key = key_length(rest)?;
    let content = rest[key..].strip_prefix(b"\">")?;
    let text = content.iter().position(|&byte| matches!(byte, b'<' | b'&' | b'\r'))?;
    content[text..].strip_prefix(b"</item>")?;
    let key_at = at + "<item key=\"".len();
    let text_at = key_at + key + "\">".len();
    Some(PlainItem {
        key: &document[key_at..key_at + key],
        text: &document[text_at..text_at + text],
        end: text_at + text + "</item>".len(),
    })
}

/// Where the white space from `at` on ends, at `until` at the latest.
pub(super) fn skip_space(document: &str, at: usize, until: usize) -> usize {
    let rest = document.as_bytes().get(at..until.min(document.len())).unwrap_or_default();
    at + rest.iter().position(|&byte| !is_space(byte)).unwrap_or(rest.len())
}

/// Whether an assoc or array begins behind the white space at `at`, written as usual.
pub(super) fn is_container(document: &str, at: usize) -> bool {
    let tag = document.get(skip_space(document, at, usize::MAX)..).unwrap_or_default();
    tag.starts_with("<dt_assoc>") || tag.starts_with("<dt_array>")
}

/// The key of an item tag in its usual form, which is nearly all tags there are.
pub(super) fn key_of(tag: &str) -> Option<&str> {
    let rest = tag.strip_prefix("item key=\"")?;
    let key = key_length(rest.as_bytes())?;
    (&rest[key..] == "\"").then(|| &rest[..key])
}

/// How long the key is that a double quote ends; `None` if something in it wants a closer look.
fn key_length(rest: &[u8]) -> Option<usize> {
    let length = rest.iter().position(|&byte| !IS_PLAIN[usize::from(byte)])?;
    (rest[length] == b'"').then_some(length)
}

/// Bytes that stand for themselves in a double-quoted attribute.
static IS_PLAIN: [bool; 256] = {
    let mut table = [true; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = false;
        byte += 1;
    }
    table[b'"' as usize] = false;
    table[b'&' as usize] = false;
    table[b'<' as usize] = false;
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_item_is_read_where_it_stands() {
        let document = "..<item key=\"na>me\">Zo\u{EB} > 'x'\n</item>..";
        let found = PlainItem { key: "na>me", text: "Zo\u{EB} > 'x'\n", end: document.len() - 2 };
        assert_eq!(item(document, 2), Some(found));
        assert_eq!(item("<item key=\"\"></item>", 0), Some(PlainItem { key: "", text: "", end: 20 }));
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_tokenizer() {
        for document in [
            "",
            "<item>x</item>",
            "<item key='a'>x</item>",
            "<item  key=\"a\">x</item>",
            "<item key=\"a\" >x</item>",
            "<item key=\"a\" b=\"c\">x</item>",
            "<item key=\"a&amp;b\">x</item>",
            "<item key=\"a\tb\">x</item>",
            "<item key=\"a<b\">x</item>",
            "<item key=\"a\"/>",
            "<item key=\"a\">x&amp;</item>",
            "<item key=\"a\">x\r\n</item>",
            "<item key=\"a\"><dt_scalar>x</dt_scalar></item>",
            "<item key=\"a\">x<!-- --></item>",
            "<item key=\"a\">x</item >",
            "<item key=\"a\">x</items>",
            "<item key=\"a\">x</item",
            "<item key=\"a\">x",
            "<item key=\"a\"",
            "<item key=\"a",
            " <item key=\"a\">x</item>",
        ] {
            assert_eq!(item(document, 0), None, "{document}");
        }
        assert_eq!(item("<item key=\"a\">x</item>", 99), None);
    }

    #[test]
    fn white_space_ends_at_the_first_other_byte() {
        let end = |document, at| skip_space(document, at, usize::MAX);
        assert_eq!((end("a \t\r\nb", 1), end("a", 0), end("a \u{A0}", 1)), (5, 0, 2));
        assert_eq!((end("a ", 1), end("a", 7)), (2, 7));
        assert_eq!((skip_space("    ", 1, 3), skip_space("    ", 3, 1)), (3, 3));
    }

    #[test]
    fn a_container_is_known_by_its_usual_tag() {
        let is = |document| is_container(document, 0);
        assert!(is("\n <dt_assoc>") && is("<dt_array>"));
        assert!(!is("") && !is("  ") && !is("x<dt_assoc>") && !is(" <dt_assoc/>") && !is("<dt_scalar>"));
    }

    #[test]
    fn a_key_is_taken_from_the_usual_tag_only() {
        assert_eq!(key_of("item key=\"a b\""), Some("a b"));
        for tag in
            ["item", "item key=\"a\" ", "item key=\"a", "item key='a'", "item key=\"a\" b=\"c\"", "item key=\"&lt;\""]
        {
            assert_eq!(key_of(tag), None, "{tag}");
        }
    }
}
