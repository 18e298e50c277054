// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// IPv4 address of a name.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ARecord {
    /// `subdomain`. Third level; empty for the domain itself.
    pub subdomain: Option<String>,
    /// `ip_address`. IPv4.
    pub ip_address: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ARecord {
    /// With the fields that are always needed.
    pub fn new(subdomain: impl Into<String>, ip_address: impl Into<String>) -> Self {
        Self { subdomain: Some(subdomain.into()), ip_address: Some(ip_address.into()), other: OwnedAssoc::new() }
    }
}

impl ToWire for ARecord {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "subdomain", self.subdomain);
        typed::put(&mut assoc, "ip_address", self.ip_address);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for ARecord {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self { subdomain: fields.take("subdomain"), ip_address: fields.take("ip_address"), other: fields.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ARecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ARecord").finish_non_exhaustive()
    }
}
