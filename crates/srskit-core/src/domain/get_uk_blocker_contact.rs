// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, OwnedValue};

/// Finds who held the first right to a second-level .UK name.
///
/// It reads only, and may be sent again at will. Still there, no longer recommended.
///
/// Served the .UK priority period that ended on 10 June 2019. Request and reply layout not read.
///
/// Guide: `blesta-module-opensrs`. Catalogue: `uk_get_blocker_contact`.
#[derive(Debug, Clone)]
pub struct GetUkBlockerContact(Values);

impl GetUkBlockerContact {
    /// With what is always needed.
    ///
    /// * `domain`. Not verified: seen in clients or older copies of the guide only.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Any other attribute; not all are known of this command.
    #[must_use]
    pub fn with_other(mut self, key: impl Into<String>, value: impl Into<OwnedValue>) -> Self {
        self.0.insert(key.into(), value);
        self
    }
}

command!(GetUkBlockerContact, BareReply, table::domain::GET_UK_BLOCKER_CONTACT);
