// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};
use std::fmt;

/// One record of any type: the fields that fit it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct DnsRecord {
    /// `subdomain`. Not verified: seen in clients or older copies of the guide only.
    pub subdomain: Option<String>,
    /// `ip_address`. Not verified: seen in clients or older copies of the guide only.
    pub ip_address: Option<String>,
    /// `ipv6_address`. Not verified: seen in clients or older copies of the guide only.
    pub ipv6_address: Option<String>,
    /// `hostname`. Not verified: seen in clients or older copies of the guide only.
    pub hostname: Option<String>,
    /// `priority`. Not verified: seen in clients or older copies of the guide only.
    pub priority: Option<i64>,
    /// `weight`. Not verified: seen in clients or older copies of the guide only.
    pub weight: Option<i64>,
    /// `port`. Not verified: seen in clients or older copies of the guide only.
    pub port: Option<i64>,
    /// `text`. Not verified: seen in clients or older copies of the guide only.
    pub text: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl ToWire for DnsRecord {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "subdomain", self.subdomain);
        typed::put(&mut assoc, "ip_address", self.ip_address);
        typed::put(&mut assoc, "ipv6_address", self.ipv6_address);
        typed::put(&mut assoc, "hostname", self.hostname);
        typed::put(&mut assoc, "priority", self.priority);
        typed::put(&mut assoc, "weight", self.weight);
        typed::put(&mut assoc, "port", self.port);
        typed::put(&mut assoc, "text", self.text);
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for DnsRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DnsRecord").finish_non_exhaustive()
    }
}
