//! What is shown of requests and replies: an allow-list view, or everything for who asks.

use srskit_core::redact::{MASK, mask_values, may_be_shown, redact, redact_bytes, redact_text};
use srskit_core::{Credentials, OwnedAssoc, OwnedValue, Value};
use std::cell::Cell;
use zeroize::Zeroizing;

/// Masks what must not be shown, and remembers whether it had to.
pub(crate) struct Veil {
    reveal: bool,
    /// Values of the request that must not be shown, in case the service quotes them.
    hidden: Vec<Zeroizing<String>>,
    has_masked: Cell<bool>,
}

/// What is said once on standard error when something was masked.
pub(crate) const NOTE: &str = "values are masked (***); --reveal shows them";

impl Veil {
    pub(crate) fn new(reveal: bool) -> Self {
        Self { reveal, hidden: Vec::new(), has_masked: Cell::new(false) }
    }

    /// Remembers the texts of a request that must not be shown.
    #[must_use]
    pub(crate) fn hiding(mut self, request: &Value<'_>) -> Self {
        self.collect(request, "");
        self
    }

    /// Remembers key and signature of a request: who has body and signature can send it again.
    #[must_use]
    pub(crate) fn hiding_proof(self, credentials: &Credentials, body: &[u8]) -> Self {
        self.hiding_text(credentials.key().reveal()).hiding_text(credentials.sign(body).as_str())
    }

    /// Remembers a text that must not be shown.
    #[must_use]
    pub(crate) fn hiding_text(mut self, text: &str) -> Self {
        self.hide(text);
        self
    }

    pub(crate) fn has_masked(&self) -> bool {
        self.has_masked.get()
    }

    pub(crate) fn reveals(&self) -> bool {
        self.reveal
    }

    pub(crate) fn value(&self, value: &Value<'_>) -> OwnedValue {
        let whole = value.clone().into_owned();
        if self.reveal {
            return whole;
        }
        // First what is hidden: a text that was cut short could end with half of it.
        let shown = redact(&self.mask_texts(whole.clone()));
        self.note(shown != whole);
        shown
    }

    pub(crate) fn assoc(&self, assoc: &OwnedAssoc) -> OwnedAssoc {
        match self.value(&Value::Assoc(assoc.clone())) {
            Value::Assoc(shown) => shown,
            Value::Text(_) | Value::Array(_) => OwnedAssoc::new(),
        }
    }

    /// A text that the service wrote for people.
    pub(crate) fn text(&self, text: &str) -> String {
        if self.reveal {
            return text.to_owned();
        }
        let shown = redact_text(&self.mask(text));
        self.note(shown != text);
        shown
    }

    /// Bytes that may be an envelope.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> String {
        let shown = self.mask(&redact_bytes(bytes));
        self.note(shown.contains(MASK));
        shown
    }

    /// Something that is a secret whatever it says.
    pub(crate) fn secret(&self, text: &str) -> String {
        self.note(!self.reveal);
        if self.reveal { text.to_owned() } else { MASK.to_owned() }
    }

    fn note(&self, has_masked: bool) {
        self.has_masked.set(self.has_masked.get() || has_masked);
    }

    fn collect(&mut self, value: &Value<'_>, key: &str) {
        match value {
            Value::Text(text) if !may_be_shown(key) => self.hide(text),
            Value::Text(_) => {}
            Value::Array(items) => items.iter().for_each(|item| self.collect(item, key)),
            Value::Assoc(assoc) => assoc.iter().for_each(|(key, value)| self.collect(value, key)),
        }
    }

    fn hide(&mut self, text: &str) {
        self.hidden.push(Zeroizing::new(text.to_owned()));
    }

    fn mask(&self, text: &str) -> String {
        mask_values(text, &self.hidden)
    }

    fn mask_texts(&self, value: OwnedValue) -> OwnedValue {
        match value {
            Value::Text(text) => Value::Text(self.mask(&text).into()),
            Value::Array(items) => Value::Array(items.into_iter().map(|item| self.mask_texts(item)).collect()),
            Value::Assoc(assoc) => {
                Value::Assoc(assoc.into_iter().map(|(key, value)| (key, self.mask_texts(value))).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use srskit_core::Assoc;

    fn request() -> OwnedValue {
        let attributes = Assoc::new().with("domain", "example.com").with("reg_password", "hunter22");
        Value::from(Assoc::new().with("attributes", attributes))
    }

    #[test]
    fn a_quoted_secret_is_masked_wherever_it_turns_up() {
        let veil = Veil::new(false).hiding(&request());
        let reply = Value::from(Assoc::new().with("status", "hunter22 set").with("domain", "example.com"));
        let shown = veil.value(&reply);
        assert_eq!(shown.at(&["status"]).and_then(Value::as_text), Some("*** set"));
        assert_eq!(veil.text("bad password hunter22"), "bad password ***");
        assert!(veil.has_masked());
    }

    #[test]
    fn a_quoted_secret_is_masked_in_any_case_and_as_a_whole() {
        let attributes =
            Assoc::new().with("reg_username", "hunter").with("reg_password", "hunter22").with("state", "ON");
        let credentials = Credentials::new("reseller", "not-a-real-key");
        let veil = Veil::new(false).hiding(&Value::from(attributes)).hiding_proof(&credentials, b"<a/>");
        assert_eq!(veil.text("HUNTER22 of Hunter in ON, ONLY"), "*** of *** in ***, ONLY");
        // Worked out with two runs of md5sum.
        let quoted = "a34c0c1d0c4a33413fe8cafbc21c7dc3 not-a-real-key";
        assert_eq!(veil.text(quoted), "*** ***");
        let body = format!("<item key='response_text'>{quoted}</item>");
        assert_eq!(veil.bytes(body.as_bytes()), "<item key=\"response_text\">*** ***</item>");
        let long = format!("{} hunter22", "x".repeat(1018));
        assert!(!veil.text(&long).contains("hunt"), "cut in the middle of a secret");
    }

    #[test]
    fn nothing_is_said_where_nothing_was_masked() {
        let veil = Veil::new(false).hiding(&request());
        veil.value(&Value::from(Assoc::new().with("domain", "example.com")));
        assert!(!veil.has_masked());
    }

    #[test]
    fn who_asks_sees_everything() {
        let veil = Veil::new(true).hiding(&request());
        assert_eq!(veil.value(&request()), request());
        assert_eq!((veil.text("hunter22"), veil.secret("s")), ("hunter22".to_owned(), "s".to_owned()));
        assert!(!veil.has_masked());
    }
}
