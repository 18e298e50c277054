// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// IPv6 address of a name.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct AaaaRecord {
    /// `subdomain`. Third level; empty for the domain itself.
    pub subdomain: Option<String>,
    /// `ipv6_address`. IPv6.
    pub ipv6_address: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl AaaaRecord {
    /// With the fields that are always needed.
    pub fn new(subdomain: impl Into<String>, ipv6_address: impl Into<String>) -> Self {
        Self { subdomain: Some(subdomain.into()), ipv6_address: Some(ipv6_address.into()), other: OwnedAssoc::new() }
    }
}

impl ToWire for AaaaRecord {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "subdomain", self.subdomain);
        typed::put(&mut assoc, "ipv6_address", self.ipv6_address);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for AaaaRecord {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            subdomain: fields.take("subdomain"),
            ipv6_address: fields.take("ipv6_address"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for AaaaRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AaaaRecord").finish_non_exhaustive()
    }
}
