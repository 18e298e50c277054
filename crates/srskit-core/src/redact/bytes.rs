use super::{MASK, is_plain_key, may_be_shown, redact_text};

/// Longest view of a body; evidence is for people.
const MAX_SHOWN: usize = 8 * 1024;

const ELEMENTS: [&str; 13] = [
    "OPS_envelope",
    "header",
    "version",
    "msg_id",
    "msg_type",
    "body",
    "data_block",
    "dt_assoc",
    "dt_array",
    "dt_scalar",
    "dt_scalarref",
    "item",
    "?xml",
];

/// Masks the texts of bytes that may not decode, keeping the envelope's tags and harmless items.
///
/// Works on anything: what is not a tag of an envelope, or the text of an item whose key is listed as
/// harmless, becomes `***`. At most 8 KiB are shown.
pub fn redact_bytes(bytes: &[u8]) -> String {
    // A tag takes more to show than to send, so this much is always enough to look at.
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(MAX_SHOWN)]);
    let mut view = View::default();
    let mut rest = text.as_ref();
    while !rest.is_empty() && view.shown.len() <= MAX_SHOWN {
        let (piece, is_tag, tail) = next_piece(rest);
        rest = tail;
        if is_tag { view.push_tag(piece) } else { view.push_text(piece) }
    }
    if !rest.is_empty() || bytes.len() > MAX_SHOWN {
        view.shown.push_str(&format!("… ({} bytes in all)", bytes.len()));
    }
    view.shown
}

/// What is shown so far, and where in the envelope that is.
#[derive(Default)]
struct View {
    shown: String,
    /// Keys of the open items.
    keys: Vec<String>,
    /// Whether the container opened last is an array: its entries go by the key of the array.
    in_array: bool,
}

/// Splits off the next run of text, or the next `<…>`; a tag that never ends is text.
fn next_piece(text: &str) -> (&str, bool, &str) {
    let Some(inside) = text.strip_prefix('<') else {
        let end = text.find('<').unwrap_or(text.len());
        return (&text[..end], false, &text[end..]);
    };
    match inside.find('>') {
        Some(end) => (&inside[..end], true, &inside[end + 1..]),
        None => (text, false, ""),
    }
}

impl View {
    fn push_text(&mut self, text: &str) {
        let may_be_shown = self.keys.last().is_some_and(|key| may_be_shown(key));
        if text.trim().is_empty() {
            self.shown.push_str(text);
        } else if may_be_shown && !text.starts_with('<') && !text.contains('&') {
            self.shown.push_str(&redact_text(text));
        } else {
            // References could spell what is looked for and not found.
            self.shown.push_str(MASK);
        }
    }

    fn push_tag(&mut self, tag: &str) {
        let name = tag.trim_start_matches('/').split([' ', '\t', '\r', '\n', '/']).next().unwrap_or_default();
        if !ELEMENTS.contains(&name) {
            self.shown.push_str(if tag.starts_with("!DOCTYPE") { "<!DOCTYPE …>" } else { "<***>" });
            return;
        }
        let (closes, is_empty) = (tag.starts_with('/'), tag.ends_with('/'));
        let end = if is_empty { "/" } else { "" };
        if name == "item" && !closes {
            let key = key_of(tag);
            self.shown.push_str(&format!("<item key=\"{}\"{end}>", shown_key(&key)));
            if !is_empty {
                self.open_item(key);
            }
            return;
        }
        self.shown.push_str(&format!("<{}{name}{end}>", if closes { "/" } else { "" }));
        match name {
            "item" => _ = self.keys.pop(),
            "dt_assoc" | "dt_array" if !closes => self.in_array = name == "dt_array",
            _ => {}
        }
    }

    fn open_item(&mut self, key: String) {
        let by_index = self.in_array && key.bytes().all(|byte| byte.is_ascii_digit());
        let key = if by_index { self.keys.last().cloned().unwrap_or_default() } else { key };
        self.keys.push(key);
    }
}

fn shown_key(key: &str) -> &str {
    if is_plain_key(key) { key } else { MASK }
}

/// Walks the attributes, so that a `key=` inside another attribute's value is not taken for the key.
fn key_of(tag: &str) -> String {
    let mut rest = tag.trim_start_matches("item");
    loop {
        let Some((name, value)) = rest.split_once('=') else { return MASK.to_owned() };
        let value = value.trim_start();
        let Some(quote) = value.chars().next().filter(|quote| matches!(quote, '"' | '\'')) else {
            return MASK.to_owned();
        };
        let Some((inside, tail)) = value[1..].split_once(quote) else { return MASK.to_owned() };
        if name.trim() == "key" {
            return inside.to_owned();
        }
        rest = tail;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_structure_and_masks_texts() {
        let body = br#"<dt_assoc><item key="response_code">200</item><item key="auth_code">s3cr3t</item><item key='x"#;
        assert_eq!(
            redact_bytes(body),
            r#"<dt_assoc><item key="response_code">200</item><item key="auth_code">***</item>***"#
        );
    }

    #[test]
    fn masks_what_is_no_envelope() {
        assert_eq!(redact_bytes(b"<html><body>Dear Zo\xeb</body></html>"), "<***><body>***</body><***>");
        assert_eq!(redact_bytes(b"plain secret"), "***");
    }

    #[test]
    fn a_closed_item_no_longer_vouches_for_the_text_behind_it() {
        let body = br#"<item key="status">taken</item>secret<item key="status"/>secret"#;
        assert_eq!(redact_bytes(body), r#"<item key="status">taken</item>***<item key="status"/>***"#);
    }

    #[test]
    fn a_key_inside_another_attribute_does_not_count() {
        let body =
            br#"<item class=" key='status'" key = "auth_info">s3cr3t</item><item class="key='status'">s3cr3t</item>"#;
        assert_eq!(redact_bytes(body), r#"<item key="auth_info">***</item><item key="***">***</item>"#);
    }

    #[test]
    fn references_and_entries_of_an_assoc_are_masked() {
        let body =
            br#"<item key="response_text">p&amp;ss</item><item key="domain"><dt_assoc><item key="0">s3cr3t</item>"#;
        assert_eq!(
            redact_bytes(body),
            r#"<item key="response_text">***</item><item key="domain"><dt_assoc><item key="0">***</item>"#
        );
        let list = br#"<item key="domain_list"><dt_array><item key="0">example.com</item>"#;
        assert!(redact_bytes(list).contains(">example.com<"));
    }

    #[test]
    fn is_short_however_long_the_body() {
        for piece in [&b"<item key=\"status\">taken</item>"[..], b" ", b"x", b"<a>"] {
            assert!(redact_bytes(&piece.repeat(100_000)).len() < 3 * MAX_SHOWN);
        }
        let one_text = [&b"<item key='response_text'>"[..], &b"a ".repeat(1_000_000)].concat();
        assert!(redact_bytes(&one_text).len() < 2 * MAX_SHOWN);
    }
}
