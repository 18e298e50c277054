// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Cancels a .CA request still waiting at the registry.
///
/// Sending it again leaves the same state. Still there, no longer recommended.
///
/// In the 2010-2014 guides (asynchronous .CA); no page in the current index was found. Reply layout not read.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `cancel_active_process`.
#[derive(Debug, Clone, Default)]
pub struct CancelActiveProcess(Values);

impl CancelActiveProcess {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.0.insert("order_id", typed::int(order_id));
        self
    }

    /// Sets `domain`.
    #[must_use]
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.0.insert("domain", typed::text(domain));
        self
    }
}

command!(CancelActiveProcess, BareReply, table::domain::CANCEL_ACTIVE_PROCESS);
