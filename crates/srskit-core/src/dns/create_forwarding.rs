// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Switches on web forwarding for a domain.
///
/// Sending it again leaves the same state.
///
/// Must come before set_domain_forwarding. The page calls domain optional, samples always send it. The reply
/// carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `create_domain_forwarding`. Catalogue: `create_domain_forwarding`.
#[derive(Debug, Clone)]
pub struct CreateForwarding(Values);

impl CreateForwarding {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(CreateForwarding, BareReply, table::dns::CREATE_FORWARDING);
