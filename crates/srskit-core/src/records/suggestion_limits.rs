// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Limits of the service suggestion.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SuggestionLimits {
    /// `tlds`.
    pub tlds: Vec<String>,
    /// `maximum`.
    pub maximum: Option<i64>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for SuggestionLimits {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put_list(&mut assoc, "tlds", self.tlds);
        typed::put(&mut assoc, "maximum", self.maximum);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for SuggestionLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SuggestionLimits")
            .field("tlds", &self.tlds)
            .field("maximum", &self.maximum)
            .finish_non_exhaustive()
    }
}
