// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Tells whether the next change of registrant will lock the domain for 60 days.
///
/// It reads only, and may be sent again at will.
///
/// An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
/// trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
/// ICANN_TRADE_STATUS_CHANGE. Shows the setting for the next trade, not a lock in force.
///
/// Response codes: 200.
///
/// Guide: `get_trade_lock_setting`. Catalogue: `get_trade_lock_setting`.
#[derive(Debug, Clone)]
pub struct GetTradeLock(Values);

impl GetTradeLock {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

/// The reply to [`GetTradeLock`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetTradeLockReply {
    /// `can_modify`. 0 while a 60-day lock runs.
    pub can_modify: Option<bool>,
    /// `allow_hold_after_trade`. 1 = the lock will be applied; 1 unless switched off.
    pub allow_hold_after_trade: Option<bool>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetTradeLockReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            can_modify: reply.take("can_modify"),
            allow_hold_after_trade: reply.take("allow_hold_after_trade"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetTradeLockReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetTradeLockReply")
            .field("can_modify", &self.can_modify)
            .field("allow_hold_after_trade", &self.allow_hold_after_trade)
            .finish_non_exhaustive()
    }
}

command!(GetTradeLock, GetTradeLockReply, table::domain::GET_TRADE_LOCK);
