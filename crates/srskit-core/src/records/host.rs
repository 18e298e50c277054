// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// A nameserver kept in a profile.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Host {
    /// `name`. Row cut in the captured page; seen in a recorded reply of 2011 (moo_moo).
    pub name: Option<String>,
    /// `ipaddress`. When: the host has an IPv4 address.
    pub ipaddress: Option<String>,
    /// `ipv6`. When: the host has an IPv6 address.
    pub ipv6: Option<String>,
    /// `can_delete`. The page contradicts itself: its prose says 0 means still in use, its value list says 0
    /// = may be deleted and 1 = may not; the recorded reply of 2011 shows 1 for hosts that looked unused,
    /// which fits the prose; check on Horizon before use.
    pub can_delete: Option<bool>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for Host {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            name: fields.take("name"),
            ipaddress: fields.take("ipaddress"),
            ipv6: fields.take("ipv6"),
            can_delete: fields.take("can_delete"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Host")
            .field("name", &self.name)
            .field("ipaddress", &self.ipaddress)
            .field("ipv6", &self.ipv6)
            .field("can_delete", &self.can_delete)
            .finish_non_exhaustive()
    }
}
