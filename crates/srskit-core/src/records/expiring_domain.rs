// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue, Timestamp};
use std::fmt;

/// A domain with its date of expiry.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ExpiringDomain {
    /// `name`.
    pub name: Option<String>,
    /// `expires_on` (`expiredate` on the wire): with the zone that it names, if any.
    pub expires_on: Option<Timestamp>,
    /// `auto_renew` (`f_auto_renew` on the wire). Y/N here although all_info uses 0/1.
    pub auto_renew: Option<bool>,
    /// `let_expire` (`f_let_expire` on the wire).
    pub let_expire: Option<bool>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for ExpiringDomain {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            name: fields.take("name"),
            expires_on: fields.take("expiredate"),
            auto_renew: fields.take("f_auto_renew"),
            let_expire: fields.take("f_let_expire"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ExpiringDomain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpiringDomain")
            .field("name", &self.name)
            .field("expires_on", &self.expires_on)
            .field("auto_renew", &self.auto_renew)
            .field("let_expire", &self.let_expire)
            .finish_non_exhaustive()
    }
}
