// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Removes the DNS zone of a domain.
///
/// Sending it again leaves the same state.
///
/// Deletes every record at once; nothing suggests that it touches the delegation. The guide has a page for it
/// (old slug delete_dns_zone_request); its text could not be read.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `delete_dns_zone`.
#[derive(Debug, Clone)]
pub struct DeleteDnsZone(Values);

impl DeleteDnsZone {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(DeleteDnsZone, BareReply, table::dns::DELETE_DNS_ZONE);
