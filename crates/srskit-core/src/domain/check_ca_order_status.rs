// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::OwnedValue;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table};

/// Old Perl client call about a .CA order awaiting owner approval.
///
/// It reads only, and may be sent again at will. Not documented: seen in clients only.
///
/// Only the action and object are known; CIRA's approval step it served is gone. The same client knew a .CA
/// registrant query (query_registrant_ca), whose split into action and object is not certain, so it has no
/// entry.
///
/// Source: `opensrs-client-perl`. Catalogue: `check_ca_order_status`.
#[derive(Debug, Clone, Default)]
pub struct CheckCaOrderStatus(Values);

impl CheckCaOrderStatus {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Any other attribute; not all are known of this command.
    #[must_use]
    pub fn with_other(mut self, key: impl Into<String>, value: impl Into<OwnedValue>) -> Self {
        self.0.insert(key.into(), value);
        self
    }
}

command!(CheckCaOrderStatus, BareReply, table::domain::CHECK_CA_ORDER_STATUS);
