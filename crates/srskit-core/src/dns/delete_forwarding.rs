// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

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
pub struct DeleteForwarding(Values);

impl DeleteForwarding {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(DeleteForwarding, BareReply, table::dns::DELETE_FORWARDING);
