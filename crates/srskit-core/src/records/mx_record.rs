// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Mail server of a name.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct MxRecord {
    /// `subdomain`. Third level; empty for the domain itself.
    pub subdomain: Option<String>,
    /// `priority`: 0 to 65535. Lower is preferred.
    pub priority: Option<i64>,
    /// `hostname`. Mail server.
    pub hostname: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl MxRecord {
    /// With the fields that are always needed.
    pub fn new(subdomain: impl Into<String>, priority: impl Into<i64>, hostname: impl Into<String>) -> Self {
        Self {
            subdomain: Some(subdomain.into()),
            priority: Some(priority.into()),
            hostname: Some(hostname.into()),
            other: OwnedAssoc::new(),
        }
    }
}

impl ToWire for MxRecord {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "subdomain", self.subdomain);
        typed::put(&mut assoc, "priority", self.priority);
        typed::put(&mut assoc, "hostname", self.hostname);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for MxRecord {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            subdomain: fields.take("subdomain"),
            priority: fields.take("priority"),
            hostname: fields.take("hostname"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for MxRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MxRecord").finish_non_exhaustive()
    }
}
