// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Cancels a change of registrant that still waits for approval.
///
/// Sending it again leaves the same state.
///
/// An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
/// trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
/// ICANN_TRADE_STATUS_CHANGE. The event then shows cancelled_by_reseller. The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `cancel_icann_trade`. Catalogue: `cancel_icann_trade`.
#[derive(Debug, Clone)]
pub struct CancelRegistrantChange(Values);

impl CancelRegistrantChange {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(CancelRegistrantChange, BareReply, table::domain::CANCEL_REGISTRANT_CHANGE);
