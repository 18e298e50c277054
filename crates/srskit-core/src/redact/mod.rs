//! What may be shown: an allow-list view of any value, message, text or undecodable body.
//!
//! The list holds keys whose values are harmless; everything that nobody listed is masked. Order
//! ids, dates, prices and states can be read in a log, contacts, passwords, auth codes, cookies and
//! certificates cannot.

mod bytes;
#[rustfmt::skip]
mod shown;
mod text;

pub use bytes::redact_bytes;
pub use text::{mask_values, one_line, redact_text};
pub(crate) use text::{redact_path, show_id};

use crate::{Assoc, OwnedValue, Value};
use std::borrow::Cow;

/// What stands in place of a text that must not be shown.
pub const MASK: &str = "***";

/// Whether the values of this key may be shown.
pub fn may_be_shown(key: &str) -> bool {
    shown::SHOWN.binary_search(&key).is_ok()
}

/// Copies a value with every text masked whose key nobody listed as harmless.
///
/// The entries of an array go by the key of the array. Text that people write is shown without what
/// looks like a mail address or a phone number, see [`redact_text`].
pub fn redact(value: &Value<'_>) -> OwnedValue {
    redact_without::<&str>(value, &[])
}

/// The same without the given values: texts that may be shown, and keys, can quote what the service was sent.
pub(crate) fn redact_without<S: AsRef<str>>(value: &Value<'_>, hidden: &[S]) -> OwnedValue {
    redact_under(value, "", hidden)
}

fn redact_under<S: AsRef<str>>(value: &Value<'_>, key: &str, hidden: &[S]) -> OwnedValue {
    match value {
        Value::Text(text) => Value::Text(show_or_mask(key, text, hidden)),
        Value::Array(items) => Value::Array(items.iter().map(|item| redact_under(item, key, hidden)).collect()),
        Value::Assoc(assoc) => {
            let entry = |(place, (key, value)): (usize, (&str, &Value<'_>))| {
                (show_key(key, place, hidden), redact_under(value, key, hidden))
            };
            Value::Assoc(Assoc::from_unique(assoc.iter().enumerate().map(entry).collect()))
        }
    }
}

fn show_or_mask<S: AsRef<str>>(key: &str, text: &str, hidden: &[S]) -> Cow<'static, str> {
    if text.is_empty() {
        Cow::Borrowed("")
    } else if may_be_shown(key) {
        // In the text as it came: once it is cut and on one line, a secret is no longer found in it.
        Cow::Owned(redact_text(&mask_values(text, hidden)))
    } else {
        Cow::Borrowed(MASK)
    }
}

/// Keys are names of fields, now and then a domain name; whatever else stands there is masked, with
/// its place, so that keys stay apart. A listed name is ours to show, whatever was sent.
fn show_key<S: AsRef<str>>(key: &str, place: usize, hidden: &[S]) -> Cow<'static, str> {
    let is_shown = may_be_shown(key) || (is_plain_key(key) && mask_values(key, hidden) == key);
    Cow::Owned(if is_shown { key.to_owned() } else { format!("{MASK}{place}") })
}

fn is_plain_key(key: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
    may_be_shown(key) || (key.len() <= 64 && key.bytes().all(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_is_listed_and_masks_the_rest() {
        let value = Value::from(
            Assoc::new().with("action", "SW_REGISTER").with(
                "attributes",
                Assoc::new()
                    .with("domain", "example.com")
                    .with("reg_password", "hunter22")
                    .with("nobody_listed_this", "x")
                    .with("empty", ""),
            ),
        );
        let shown = redact(&value);
        assert_eq!(shown.at(&["action"]).and_then(Value::as_text), Some("SW_REGISTER"));
        assert_eq!(shown.at(&["attributes", "domain"]).and_then(Value::as_text), Some("example.com"));
        assert_eq!(shown.at(&["attributes", "reg_password"]).and_then(Value::as_text), Some(MASK));
        assert_eq!(shown.at(&["attributes", "nobody_listed_this"]).and_then(Value::as_text), Some(MASK));
        assert_eq!(shown.at(&["attributes", "empty"]).and_then(Value::as_text), Some(""));
    }

    #[test]
    fn what_was_sent_is_not_shown_where_it_is_quoted() {
        let said = Assoc::new().with("status", "not unlocked by Pa55word-77").with("domain", "example.com");
        let value = Value::from(Assoc::new().with("items", Value::Array(vec![said.into()])));
        let shown = redact_without(&value, &["Pa55word-77"]);
        let text = |key| shown.at(&["items", "0", key]).and_then(Value::as_text);
        assert_eq!((text("status"), text("domain")), (Some("not unlocked by ***"), Some("example.com")));
    }

    #[test]
    fn nothing_inside_a_contact_is_shown() {
        let contact =
            Assoc::new().with("first_name", "Zoë").with("email", "zoe@example.com").with("phone", "+1.4165550123");
        let value = Value::from(Assoc::new().with("contact_set", Assoc::new().with("owner", contact)));
        let text = format!("{:?}", crate::envelope::encode(&redact(&value)).map(String::from_utf8));
        assert!(!text.contains("Zo") && !text.contains("example.com") && !text.contains("416"), "{text}");
    }

    #[test]
    fn a_key_that_is_no_name_is_masked() {
        let value = Value::from(Assoc::new().with("zoe@example.com", "1").with("Zoe Smith", "2"));
        let shown = redact(&value);
        let keys = shown.as_assoc().map(|assoc| assoc.iter().map(|(key, _)| key.to_owned()).collect::<Vec<_>>());
        assert_eq!(keys, Some(vec!["***0".to_owned(), "***1".to_owned()]));
    }
}
