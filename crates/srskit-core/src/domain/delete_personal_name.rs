// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Deletes a personal name.
///
/// Sending it again leaves the same state. Still there, no longer recommended.
///
/// Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. One name per
/// call. No page text found in the captures.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `delete_surname`.
#[derive(Debug, Clone)]
pub struct DeletePersonalName(Values);

impl DeletePersonalName {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(DeletePersonalName, BareReply, table::domain::DELETE_PERSONAL_NAME);
