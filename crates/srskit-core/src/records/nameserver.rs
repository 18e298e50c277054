// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::{Fields, FromWire, ToWire};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// A nameserver in the list of a domain.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Nameserver {
    /// `name`.
    pub name: Option<String>,
    /// `sortorder`. 1-based, no duplicates.
    pub sortorder: Option<i64>,
    /// `ipaddress`.
    pub ipaddress: Option<String>,
    /// `ipv6`. Not verified: seen in clients or older copies of the guide only.
    pub ipv6: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl Nameserver {
    /// With the fields that are always needed.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), sortorder: None, ipaddress: None, ipv6: None, other: OwnedAssoc::new() }
    }
}

impl From<&str> for Nameserver {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Nameserver {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl ToWire for Nameserver {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "name", self.name);
        typed::put(&mut assoc, "sortorder", self.sortorder);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

impl FromWire for Nameserver {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            name: fields.take("name"),
            sortorder: fields.take("sortorder"),
            ipaddress: fields.take("ipaddress"),
            ipv6: fields.take("ipv6"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Nameserver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Nameserver")
            .field("name", &self.name)
            .field("sortorder", &self.sortorder)
            .field("ipaddress", &self.ipaddress)
            .field("ipv6", &self.ipv6)
            .finish_non_exhaustive()
    }
}
