// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::command;
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, OwnedAssoc};

/// Switches off web forwarding for a domain.
///
/// Sending it again leaves the same state.
///
/// The page calls domain optional, samples always send it. The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `delete_domain_forwarding`. Catalogue: `delete_domain_forwarding`.
#[derive(Debug, Clone)]
pub struct DeleteForwarding(OwnedAssoc);

impl DeleteForwarding {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)))
    }
}

command!(DeleteForwarding, BareReply, table::dns::DELETE_FORWARDING);
