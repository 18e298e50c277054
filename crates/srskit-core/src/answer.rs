use crate::envelope::{Decoded, Warning, WarningKind};
use crate::redact::show_id;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::borrow::Cow;
use std::fmt;

/// A whole reply of the service, decoded and owned.
///
/// `Debug` masks all texts, as that of [`Value`] does.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    /// `response_code`, trimmed; it is text on the wire.
    pub code: Option<String>,
    /// `response_text`; empty when there is none.
    pub text: String,
    /// `is_success`, where there is one that can be read. One that cannot stays among the `items`.
    pub is_success: Option<bool>,
    /// `attributes`; an empty assoc when there are none.
    pub attributes: OwnedValue,
    /// All other items of the envelope: `object`, `transaction_id`, `search_key`, …
    pub items: OwnedAssoc,
    /// What the decoder and the transport noticed.
    pub warnings: Vec<Warning>,
    /// The HTTP status; `None` for an envelope without HTTP head.
    pub http_status: Option<u16>,
}

/// Why a decoded envelope is no reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAReply {
    /// The envelope holds a text or an array.
    NotAnAssoc,
    /// Neither `is_success` nor `response_code`.
    StatusMissing,
}

impl NotAReply {
    /// The name in snake case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            NotAReply::NotAnAssoc => "not_a_reply",
            NotAReply::StatusMissing => "status_missing",
        }
    }
}

impl Answer {
    /// Takes a decoded envelope apart.
    ///
    /// # Errors
    /// When it is no reply: not an assoc, or without both status items.
    pub fn from_decoded(decoded: Decoded<'_>, http_status: Option<u16>) -> Result<Self, NotAReply> {
        let Value::Assoc(mut items) = decoded.value.into_owned() else {
            return Err(NotAReply::NotAnAssoc);
        };
        let code = take_text(&mut items, "response_code").map(|code| code.trim().to_owned());
        let has_success = items.get("is_success").is_some();
        if code.is_none() && !has_success {
            return Err(NotAReply::StatusMissing);
        }
        // What cannot be read stays among the items, where the code table finds it.
        let is_success = items.text("is_success").and_then(read_flag);
        if is_success.is_some() || items.text("is_success").is_some_and(|text| text.trim().is_empty()) {
            items.remove("is_success");
        }
        Ok(Self {
            code: code.filter(|code| !code.is_empty()),
            text: take_text(&mut items, "response_text").unwrap_or_default(),
            is_success,
            attributes: items.remove("attributes").unwrap_or_else(|| Value::Assoc(Assoc::new())),
            items,
            warnings: decoded.warnings,
            http_status,
        })
    }

    /// Adds what the transport noticed.
    pub(crate) fn notice(&mut self, kinds: &[WarningKind]) {
        self.warnings.extend(kinds.iter().map(|kind| Warning { kind: *kind, path: String::new(), offset: 0 }));
    }

    /// An attribute's text, trimmed.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.as_assoc()?.text(name).map(str::trim)
    }

    /// An attribute as a flag: `1 0 Y N true false enabled disabled` and the like, without regard to case.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.attribute(name).and_then(read_flag)
    }

    /// The service's id for the transaction, to quote to support.
    pub fn transaction_id(&self) -> Option<&str> {
        self.items.text("transaction_id").map(str::trim).filter(|id| !id.is_empty())
    }

    /// The id of the order that a reply names, wherever the command puts it.
    ///
    /// `forced_pending` holds an order id or just `1`.
    pub fn order_id(&self) -> Option<&str> {
        let named = ["order_id", "id"].into_iter().find_map(|name| self.attribute(name).filter(|id| !id.is_empty()));
        named.or_else(|| self.attribute("forced_pending").filter(|id| !matches!(*id, "" | "0" | "1")))
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("code", &self.code.as_deref().map(show_id))
            .field("is_success", &self.is_success)
            .field("attributes", &self.attributes)
            .field("items", &self.items)
            .field("http_status", &self.http_status)
            .finish_non_exhaustive()
    }
}

fn take_text(items: &mut OwnedAssoc, key: &str) -> Option<String> {
    // A status item that holds a container stays among the other items: nothing is lost.
    items.text(key)?;
    match items.remove(key)? {
        Value::Text(text) => Some(Cow::into_owned(text)),
        _ => None,
    }
}

/// Reads a flag in any of the spellings that the service uses.
pub(crate) fn read_flag(text: &str) -> Option<bool> {
    const YES: [&str; 6] = ["1", "y", "yes", "true", "enabled", "enable"];
    const NO: [&str; 6] = ["0", "n", "no", "false", "disabled", "disable"];
    let text = text.trim();
    let is_one_of = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if is_one_of(&YES) {
        Some(true)
    } else if is_one_of(&NO) {
        Some(false)
    } else {
        None
    }
}
