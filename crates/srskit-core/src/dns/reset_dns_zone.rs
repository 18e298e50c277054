// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{table, typed};
use crate::records::ZoneReply;

/// Sets a zone back to a template.
///
/// Sending it again leaves the same state.
///
/// Discards every record set since. Without dns_template the template used at create_dns_zone counts; what
/// happens when there was none is not documented.
///
/// Response codes: 200.
///
/// Guide: `set_dns_zone`. Catalogue: `reset_dns_zone`.
#[derive(Debug, Clone)]
pub struct ResetDnsZone(Values);

impl ResetDnsZone {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `dns_template`. Name of the template to apply.
    #[must_use]
    pub fn with_dns_template(mut self, dns_template: impl Into<String>) -> Self {
        self.0.insert("dns_template", typed::text(dns_template));
        self
    }
}

command!(ResetDnsZone, ZoneReply, table::dns::RESET_DNS_ZONE);
