//! One run of a command: its request, the time, and readers for its fields.
//!
//! Empty counts as missing: several clients send empty items for what their caller left out.

use super::names::DomainName;
use super::reply::Reply;
use super::request::Request;
use super::settings::Handle;
use crate::time::Timestamp;
use srskit_core::{OwnedAssoc, OwnedValue, Value};

pub(super) struct Call<'r> {
    pub(super) request: &'r Request,
    pub(super) now: Timestamp,
    notes: Vec<String>,
}

impl<'r> Call<'r> {
    pub(super) fn new(request: &'r Request, now: Timestamp) -> Self {
        Self { request, now, notes: Vec::new() }
    }

    pub(super) fn into_notes(self) -> Vec<String> {
        self.notes
    }

    /// Tells the operator something that the reply does not say.
    pub(super) fn note(&mut self, text: impl Into<String>) {
        self.notes.push(text.into());
    }

    pub(super) fn attributes(&self) -> &'r OwnedAssoc {
        &self.request.attributes
    }

    /// A text, trimmed. Refuses a container in its place.
    pub(super) fn optional(&self, key: &str) -> Result<Option<&'r str>, Reply> {
        match self.attributes().get(key) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text.trim()).filter(|text| !text.is_empty())),
            Some(_) => Err(invalid(key, "must be a text")),
        }
    }

    /// A text that must be there.
    pub(super) fn required(&self, key: &str) -> Result<&'r str, Reply> {
        self.optional(key)?.ok_or_else(|| missing(key))
    }

    /// A flag: `0` and `1`, and the other spellings that clients use.
    pub(super) fn flag(&self, key: &str) -> Result<Option<bool>, Reply> {
        let Some(text) = self.optional(key)? else {
            return Ok(None);
        };
        match text.to_ascii_lowercase().as_str() {
            "1" | "y" | "true" => Ok(Some(true)),
            "0" | "n" | "false" => Ok(Some(false)),
            _ => Err(invalid(key, "must be 0 or 1")),
        }
    }

    /// A number of years within what a registry allows.
    pub(super) fn period(&self) -> Result<Option<u32>, Reply> {
        let Some(text) = self.optional("period")? else {
            return Ok(None);
        };
        match text.parse() {
            Ok(years @ 1..=10) => Ok(Some(years)),
            _ => Err(invalid("period", "must be 1 to 10 years")),
        }
    }

    /// What to do with the order; without it the reseller's own setting counts.
    pub(super) fn handle(&mut self, default: Handle) -> Result<Handle, Reply> {
        match self.optional("handle")? {
            Some("process") => Ok(Handle::Process),
            Some("save") => Ok(Handle::Save),
            Some(_) => Err(invalid("handle", "must be process or save")),
            None => {
                self.note(format!(
                    "handle is missing; the reseller's own setting decides, here {default:?}: always send it"
                ));
                Ok(default)
            }
        }
    }

    /// The name the command is about. Some clients put it beside the attributes.
    pub(super) fn domain(&self) -> Result<DomainName, Reply> {
        let text = match self.optional("domain")? {
            Some(text) => text,
            None => self.request.items.text("domain").map(str::trim).unwrap_or_default(),
        };
        if text.is_empty() {
            return Err(Reply::refusal("460", "No Domain Supplied"));
        }
        DomainName::parse(text).ok_or_else(|| Reply::refusal("465", "Invalid domain syntax"))
    }
}

/// The guide's 460, naming the field.
pub(super) fn missing(field: &str) -> Reply {
    Reply::refusal("460", format!("Missing required field: {field}"))
}

/// The guide's 465, naming the field and the rule but never the value: it may be somebody's address.
pub(super) fn invalid(field: &str, rule: &str) -> Reply {
    Reply::refusal("465", format!("Invalid data, error={field}: {rule}"))
}

/// A flag as replies write it.
pub(super) fn flag_text(flag: bool) -> OwnedValue {
    OwnedValue::from(if flag { "1" } else { "0" })
}
