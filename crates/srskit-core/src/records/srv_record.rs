// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// Server of a service.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SrvRecord {
    /// `subdomain`. Third level; empty for the domain itself.
    pub subdomain: Option<String>,
    /// `priority`: 0 to 65535. Lower is preferred. Not verified: seen in clients or older copies of the guide
    /// only.
    pub priority: Option<i64>,
    /// `weight`: 0 to 65535. Share among equal priorities. Not verified: seen in clients or older copies of
    /// the guide only.
    pub weight: Option<i64>,
    /// `port`: 0 to 65535. TCP or UDP port. Not verified: seen in clients or older copies of the guide only.
    pub port: Option<i64>,
    /// `hostname`. Target. Not verified: seen in clients or older copies of the guide only.
    pub hostname: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl SrvRecord {
    /// With the fields that are always needed.
    pub fn new(
        subdomain: impl Into<String>,
        priority: impl Into<i64>,
        weight: impl Into<i64>,
        port: impl Into<i64>,
        hostname: impl Into<String>,
    ) -> Self {
        Self {
            subdomain: Some(subdomain.into()),
            priority: Some(priority.into()),
            weight: Some(weight.into()),
            port: Some(port.into()),
            hostname: Some(hostname.into()),
            other: OwnedAssoc::new(),
        }
    }
}

impl ToWire for SrvRecord {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "subdomain", self.subdomain);
        typed::put(&mut assoc, "priority", self.priority);
        typed::put(&mut assoc, "weight", self.weight);
        typed::put(&mut assoc, "port", self.port);
        typed::put(&mut assoc, "hostname", self.hostname);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for SrvRecord {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            subdomain: fields.take("subdomain"),
            priority: fields.take("priority"),
            weight: fields.take("weight"),
            port: fields.take("port"),
            hostname: fields.take("hostname"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for SrvRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SrvRecord").finish_non_exhaustive()
    }
}
