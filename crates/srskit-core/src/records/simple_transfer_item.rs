// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed;
use crate::catalogue::typed::ToWire;
use crate::{Assoc, OwnedAssoc, OwnedValue, Secret, Value};
use std::fmt;

/// A domain to transfer.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SimpleTransferItem {
    /// `domain`. Inner keys unverified. Not verified: seen in clients or older copies of the guide only.
    pub domain: String,
    /// `auth_code` (`authcode` on the wire). Inner key name unverified. Not verified: seen in clients or
    /// older copies of the guide only.
    pub auth_code: Secret,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl SimpleTransferItem {
    /// With the fields that are always needed.
    pub fn new(domain: impl Into<String>, auth_code: impl Into<Secret>) -> Self {
        Self { domain: domain.into(), auth_code: auth_code.into(), other: OwnedAssoc::new() }
    }
}

impl ToWire for SimpleTransferItem {
    fn to_wire(self) -> OwnedValue {
        let mut assoc = Assoc::new();
        typed::put(&mut assoc, "domain", Some(self.domain));
        typed::put(&mut assoc, "authcode", Some(self.auth_code));
        typed::put_other(&mut assoc, self.other);
        Value::Assoc(assoc)
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for SimpleTransferItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimpleTransferItem")
            .field("domain", &self.domain)
            .field("auth_code", &self.auth_code)
            .finish_non_exhaustive()
    }
}
