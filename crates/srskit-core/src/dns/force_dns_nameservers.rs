// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Points the delegation of a domain at the SystemDNS nameservers.
///
/// Sending it again leaves the same state.
///
/// The servers are ns1, ns2 and ns3.systemdns.com. Changes the delegation at the registry, so the rules of
/// advanced_update_nameservers apply. The guide has a page for it; its text could not be read. Clients read
/// no attributes from the reply.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `force_dns_nameservers`.
#[derive(Debug, Clone)]
pub struct ForceDnsNameservers(Values);

impl ForceDnsNameservers {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(ForceDnsNameservers, BareReply, table::dns::FORCE_DNS_NAMESERVERS);
