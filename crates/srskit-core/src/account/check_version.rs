// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::OwnedValue;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table};

/// Old hand-shake that compared client and server versions.
///
/// It reads only, and may be sent again at will. Still there, no longer recommended.
///
/// Belongs to the retired socket protocol; kept in the toolkit without required fields. No page and no sample
/// found.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `check_version`.
#[derive(Debug, Clone, Default)]
pub struct CheckVersion(Values);

impl CheckVersion {
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

command!(CheckVersion, BareReply, table::account::CHECK_VERSION);
