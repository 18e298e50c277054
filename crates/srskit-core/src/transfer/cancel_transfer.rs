// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Cancels a transfer that still waits for the owner.
///
/// Sending it again leaves the same state.
///
/// Only while pending_owner. A Perl client records that the reply has no attributes. The guide has a page for
/// it (named in the 2021 Blesta module); its text was not in the captures.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `cancel_transfer`.
#[derive(Debug, Clone)]
pub struct CancelTransfer(Values);

impl CancelTransfer {
    /// With what is always needed.
    ///
    /// * `reseller`. Reseller username.
    pub fn new(reseller: impl Into<String>) -> Self {
        Self(Assoc::new().with("reseller", typed::text(reseller)).into())
    }

    /// Sets `domain`.
    #[must_use]
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.0.insert("domain", typed::text(domain));
        self
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.0.insert("order_id", typed::int(order_id));
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

command!(CancelTransfer, BareReply, table::transfer::CANCEL_TRANSFER);
