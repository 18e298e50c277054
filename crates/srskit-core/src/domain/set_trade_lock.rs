// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Sets whether the next change of registrant locks the domain for 60 days.
///
/// Sending it again leaves the same state.
///
/// An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
/// trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
/// ICANN_TRADE_STATUS_CHANGE. Falls back to 1 after every trade, never lifts a lock in force and does not
/// stop a further trade. The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `modify_trade_lock_setting`. Catalogue: `modify_trade_lock_setting`.
#[derive(Debug, Clone)]
pub struct SetTradeLock(Values);

impl SetTradeLock {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `enable`. 0 = the present registrant has opted out of the lock, 1 = lock.
    /// * `ip_address`. Address of the present registrant when the opt-out was given.
    pub fn new(domain: impl Into<String>, enable: bool, ip_address: impl Into<String>) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("enable", enable.to_wire())
                .with("ip_address", typed::text(ip_address))
                .into(),
        )
    }
}

command!(SetTradeLock, BareReply, table::domain::SET_TRADE_LOCK);
