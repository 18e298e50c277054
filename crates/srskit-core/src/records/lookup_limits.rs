// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Limits of the service lookup.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct LookupLimits {
    /// `tlds`.
    pub tlds: Vec<String>,
    /// `no_cache_tlds`. TLDs whose registries are asked directly.
    pub no_cache_tlds: Vec<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for LookupLimits {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put_list(&mut assoc, "tlds", self.tlds);
        typed::put_list(&mut assoc, "no_cache_tlds", self.no_cache_tlds);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for LookupLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LookupLimits")
            .field("tlds", &self.tlds)
            .field("no_cache_tlds", &self.no_cache_tlds)
            .finish_non_exhaustive()
    }
}
