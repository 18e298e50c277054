// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::OwnedValue;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table};

/// Old registration call of the Perl client, replaced by sw_register.
///
/// This is an order: it may cost money, and is never sent twice by itself. Not documented: seen in clients
/// only.
///
/// Only the action and object are known. Do not offer it.
///
/// Source: `opensrs-client-perl`. Catalogue: `register_domain`.
#[derive(Debug, Clone, Default)]
pub struct RegisterByOldClient(Values);

impl RegisterByOldClient {
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

command!(RegisterByOldClient, BareReply, table::domain::REGISTER_BY_OLD_CLIENT);
