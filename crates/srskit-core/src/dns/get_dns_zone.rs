// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{table, typed};
use crate::records::ZoneReply;

/// Reads the records of a domain that uses the DNS service.
///
/// It reads only, and may be sent again at will.
///
/// What a domain without a zone answers is not shown on the page; one client's notes say it only works while
/// the domain is delegated to SystemDNS (unverified). Reading before set_dns_zone is the only way to change
/// one record.
///
/// Response codes: 200.
///
/// Guide: `get_dns_zone`. Catalogue: `get_dns_zone`.
#[derive(Debug, Clone)]
pub struct GetDnsZone(Values);

impl GetDnsZone {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(GetDnsZone, ZoneReply, table::dns::GET_DNS_ZONE);
