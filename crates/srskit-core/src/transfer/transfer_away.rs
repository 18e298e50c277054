// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::OwnedValue;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table};

/// Old Perl client call about an outgoing transfer.
///
/// A second one may do harm, so it is never sent twice by itself. Not documented: seen in clients only.
///
/// Only the action and object are known. Approval of outgoing transfers happens on an OpenSRS web page;
/// appendix B of the guide describes a form protocol for resellers that host that page.
///
/// Source: `opensrs-client-perl`. Catalogue: `transfer_away_domain`.
#[derive(Debug, Clone, Default)]
pub struct TransferAway(Values);

impl TransferAway {
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

command!(TransferAway, BareReply, table::transfer::TRANSFER_AWAY);
