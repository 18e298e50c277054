// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// A nameserver with its addresses.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct NameserverAddresses {
    /// `fqdn`. The key is fqdn here, name elsewhere.
    pub fqdn: String,
    /// `ipaddress`.
    pub ipaddress: Option<String>,
    /// `ipv6`.
    pub ipv6: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl NameserverAddresses {
    /// With the fields that are always needed.
    pub fn new(fqdn: impl Into<String>) -> Self {
        Self { fqdn: fqdn.into(), ipaddress: None, ipv6: None, other: OwnedAssoc::new() }
    }
}

impl From<&str> for NameserverAddresses {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for NameserverAddresses {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl ToWire for NameserverAddresses {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "fqdn", Some(self.fqdn));
        typed::put(&mut assoc, "ipaddress", self.ipaddress);
        typed::put(&mut assoc, "ipv6", self.ipv6);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for NameserverAddresses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NameserverAddresses")
            .field("fqdn", &self.fqdn)
            .field("ipaddress", &self.ipaddress)
            .field("ipv6", &self.ipv6)
            .finish_non_exhaustive()
    }
}
