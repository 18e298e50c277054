// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue, Timestamp};
use std::fmt;

/// A domain that left the account.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct DeletedDomain {
    /// `name`.
    pub name: Option<String>,
    /// `reason`. E.g. By-Request; event texts also list expired, transfered, auction, historical, by-request,
    /// delete-domain-api.
    pub reason: Option<String>,
    /// `delete_date`: with the zone that it names, if any. 'DD-MON-YYYY hh:mm:ss', may have a leading blank.
    pub delete_date: Option<Timestamp>,
    /// `delete_date_epoch`: seconds since 1970, UTC.
    pub delete_date_epoch: Option<i64>,
    /// `expire_date`: with the zone that it names, if any. 'DD-MON-YYYY hh:mm:ss'.
    pub expire_date: Option<Timestamp>,
    /// `expire_date_epoch` (`expiredate_epoch` on the wire): seconds since 1970, UTC. No underscore after
    /// expire, unlike expire_date.
    pub expire_date_epoch: Option<i64>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for DeletedDomain {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            name: fields.take("name"),
            reason: fields.take("reason"),
            delete_date: fields.take("delete_date"),
            delete_date_epoch: fields.take("delete_date_epoch"),
            expire_date: fields.take("expire_date"),
            expire_date_epoch: fields.take("expiredate_epoch"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for DeletedDomain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeletedDomain")
            .field("name", &self.name)
            .field("delete_date", &self.delete_date)
            .field("delete_date_epoch", &self.delete_date_epoch)
            .field("expire_date", &self.expire_date)
            .field("expire_date_epoch", &self.expire_date_epoch)
            .finish_non_exhaustive()
    }
}
