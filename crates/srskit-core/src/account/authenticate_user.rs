// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::OwnedValue;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table};

/// Checks a user name and password.
///
/// It reads only, and may be sent again at will. Not documented: seen in clients only.
///
/// Only named in the command list of the 2012 toolkit readme, without a page number; no class, page or sample
/// found.
///
/// Source: `osrs-toolkit-php`. Catalogue: `authenticate_user`.
#[derive(Debug, Clone, Default)]
pub struct AuthenticateUser(Values);

impl AuthenticateUser {
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

command!(AuthenticateUser, BareReply, table::user::AUTHENTICATE_USER);
