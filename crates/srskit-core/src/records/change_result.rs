// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// How a change went for one domain.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ChangeResult {
    /// `is_success`. Not verified: seen in clients or older copies of the guide only.
    pub is_success: Option<bool>,
    /// `response_code`.
    pub response_code: Option<i64>,
    /// `response_text`.
    pub response_text: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for ChangeResult {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            is_success: fields.take("is_success"),
            response_code: fields.take("response_code"),
            response_text: fields.take("response_text"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ChangeResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangeResult")
            .field("is_success", &self.is_success)
            .field("response_code", &self.response_code)
            .field("response_text", &self.response_text)
            .finish_non_exhaustive()
    }
}
