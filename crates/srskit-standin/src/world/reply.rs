use srskit_core::{Assoc, OwnedAssoc, OwnedValue};
use std::borrow::Cow;

/// A reply before it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// `response_code`; `None` for the one refusal that the guide lists without a number.
    pub code: Option<&'static str>,
    /// `response_text`.
    pub text: String,
    /// `is_success`.
    pub is_success: bool,
    object: Option<String>,
    items: OwnedAssoc,
    attributes: OwnedAssoc,
}

impl Reply {
    /// A reply with `is_success` 1.
    pub fn success(code: &'static str, text: impl Into<String>) -> Self {
        Self::new(Some(code), text.into(), true)
    }

    /// A reply with `is_success` 0. It has no `attributes` unless some are added.
    pub fn refusal(code: &'static str, text: impl Into<String>) -> Self {
        Self::new(Some(code), text.into(), false)
    }

    /// A refusal without a number.
    pub fn refusal_without_code(text: impl Into<String>) -> Self {
        Self::new(None, text.into(), false)
    }

    fn new(code: Option<&'static str>, text: String, is_success: bool) -> Self {
        Self { code, text, is_success, object: None, items: Assoc::new(), attributes: Assoc::new() }
    }

    /// Adds an attribute.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<OwnedValue>) -> Self {
        self.attributes.insert(key, value);
        self
    }

    /// Adds an item beside the attributes.
    #[must_use]
    pub fn with_item(mut self, key: &'static str, value: impl Into<OwnedValue>) -> Self {
        self.items.insert(key, value);
        self
    }

    /// Names the object, which is that of the request.
    #[must_use]
    pub fn about(mut self, object: &str) -> Self {
        self.object = Some(object.to_owned());
        self
    }

    /// The attributes.
    pub fn attributes(&self) -> &OwnedAssoc {
        &self.attributes
    }

    /// The whole top-level assoc. Its order is the *assumed* one of older replies.
    pub fn to_assoc(&self) -> OwnedAssoc {
        let mut top = Assoc::new().with("protocol", "XCP").with("action", "REPLY");
        if let Some(object) = &self.object {
            top.insert("object", object.clone());
        }
        top.insert("is_success", if self.is_success { "1" } else { "0" });
        if let Some(code) = self.code {
            top.insert("response_code", code);
        }
        top.insert("response_text", self.text.clone());
        for (key, value) in self.items.iter() {
            top.insert(key.to_owned(), value.clone());
        }
        if !self.attributes.is_empty() {
            top.insert("attributes", self.attributes.clone());
        }
        top
    }
}
