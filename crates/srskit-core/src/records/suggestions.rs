// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::records::SuggestedName;
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// What one service of a search found.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// `is_success`.
    pub is_success: Option<bool>,
    /// `response_code`. Each section has its own code; 200, or 0 in older replies, for good; 500 is a passing
    /// fault.
    pub response_code: Option<i64>,
    /// `response_text`.
    pub response_text: Option<String>,
    /// `count`.
    pub count: Option<i64>,
    /// `items`.
    pub items: Vec<SuggestedName>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for Suggestions {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            is_success: fields.take("is_success"),
            response_code: fields.take("response_code"),
            response_text: fields.take("response_text"),
            count: fields.take("count"),
            items: fields.take_or_empty("items"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Suggestions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Suggestions")
            .field("is_success", &self.is_success)
            .field("response_code", &self.response_code)
            .field("response_text", &self.response_text)
            .field("count", &self.count)
            .field("items", &self.items)
            .finish_non_exhaustive()
    }
}
