// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::OwnedValue;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table};

/// Old Perl client call about a profile's access rights.
///
/// It reads only, and may be sent again at will. Not documented: seen in clients only.
///
/// Only the action and object are known.
///
/// Source: `opensrs-client-perl`. Catalogue: `get_user_access_info`.
#[derive(Debug, Clone, Default)]
pub struct GetUserAccessInfo(Values);

impl GetUserAccessInfo {
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

command!(GetUserAccessInfo, BareReply, table::user::GET_USER_ACCESS_INFO);
