//! What of a reply may be written down: a server may put anything anywhere.

use srskit_core::redact::{mask_values, redact_text};
use srskit_core::{Answer, Value};

const MASK: &str = "***";
/// Longer texts are no message for people.
const LONGEST: usize = 300;
/// Words of this length are keys, digests and codes.
const LONG_WORD: usize = 24;

/// A code as it came, if it looks like one.
pub(super) fn code(code: &str) -> String {
    let is_plain = code.len() <= 6 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_plain { code.to_owned() } else { MASK.to_owned() }
}

/// The name of an item, if it looks like one.
pub(super) fn name(name: &str) -> &str {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-.".contains(&byte);
    if name.len() <= LONG_WORD && name.bytes().all(is_plain) { name } else { MASK }
}

/// The reply's text without what the request kept secret, what the reply holds in its items, and what
/// looks personal or like a key.
pub(super) fn text(answer: &Answer, hidden: &[String]) -> String {
    let mut values = hidden.to_vec();
    of_value(&answer.attributes, &mut values);
    let masked = mask_values(&answer.text, &values);
    let words: Vec<&str> =
        masked.split_whitespace().map(|word| if looks_like_a_key(word) { MASK } else { word }).collect();
    let text = redact_text(&words.join(" "));
    text[..text.floor_char_boundary(LONGEST)].to_owned()
}

fn looks_like_a_key(word: &str) -> bool {
    // An IPv6 address is as long, and it is what a refusal is about.
    word.len() >= LONG_WORD && !word.contains(':')
}

/// Words such as "available" and the address of a refusal are what a text is about.
fn is_common(text: &str) -> bool {
    text.parse::<std::net::IpAddr>().is_ok() || text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

fn of_value(value: &Value<'_>, values: &mut Vec<String>) {
    match value {
        Value::Text(text) if !is_common(text) => values.push(text.to_string()),
        Value::Text(_) => {}
        Value::Assoc(items) => items.iter().for_each(|(_, value)| of_value(value, values)),
        Value::Array(list) => list.iter().for_each(|value| of_value(value, values)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use srskit_core::envelope::decode;

    fn shown(response_text: &str) -> String {
        let xml = format!(
            "<OPS_envelope><body><data_block><dt_assoc><item key='response_code'>200</item><item key='response_text'>{response_text}</item>\
             <item key='attributes'><dt_assoc><item key='status'>available</item><item key='name'>Zoe Canary</item>\
             <item key='ip'>192.0.2.7</item></dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>"
        );
        let answer = Answer::from_decoded(decode(xml.as_bytes()).unwrap(), Some(200)).unwrap();
        text(&answer, &["not-a-real-key".to_owned()])
    }

    #[test]
    fn a_text_keeps_what_it_is_about() {
        assert_eq!(shown("Domain available"), "Domain available");
        assert_eq!(shown("invalid IP Address: [192.0.2.7]"), "invalid IP Address: [192.0.2.7]");
        let v6 = "invalid IP Address: [2001:db8:1111:2222:3333:4444:5555:6666]";
        assert_eq!(shown(v6), v6);
    }

    #[test]
    fn secrets_and_people_are_masked() {
        let said =
            shown("key NOT-A-REAL-KEY of Zoe Canary zoe@example.org +1.4165550123 0123456789abcdef0123456789abcdef");
        assert_eq!(said, "key *** of *** *** *** ***");
        assert_eq!((code("200"), code("0123456789abcdef").as_str()), ("200".to_owned(), "***"));
        assert_eq!((name("request_response_time"), name("Zoe Canary!")), ("request_response_time", "***"));
    }
}
