// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::records::{LookupLimits, PremiumLimits, SuggestionLimits};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Limits per service; an entry set here replaces the common tlds for that service.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ServiceLimits {
    /// `lookup`.
    pub lookup: Option<LookupLimits>,
    /// `suggestion`.
    pub suggestion: Option<SuggestionLimits>,
    /// `premium`.
    pub premium: Option<PremiumLimits>,
    /// `personal_names`. Not verified: seen in clients or older copies of the guide only.
    pub personal_names: Option<OwnedAssoc>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for ServiceLimits {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "lookup", self.lookup);
        typed::put(&mut assoc, "suggestion", self.suggestion);
        typed::put(&mut assoc, "premium", self.premium);
        typed::put(&mut assoc, "personal_names", self.personal_names);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ServiceLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceLimits")
            .field("lookup", &self.lookup)
            .field("suggestion", &self.suggestion)
            .field("premium", &self.premium)
            .field("personal_names", &self.personal_names)
            .finish_non_exhaustive()
    }
}
