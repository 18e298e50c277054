// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::{DnsRecords, ZoneReply};

/// Switches on the DNS service for a domain, with a template or with records.
///
/// Sending it again leaves the same state.
///
/// The template named here stays tied to the domain and is what reset_dns_zone returns to. Without a
/// template, or with the word blank (the page prints it in bold italics, sw_register texts write \*blank\*),
/// the zone starts empty and records may be sent here or later with set_dns_zone. Does not change the
/// delegation: force_dns_nameservers or advanced_update_nameservers does. sw_register_domain can do the same
/// through dns_template. What a second create answers is not documented; clients call set_dns_zone first and
/// create on failure. The page calls records required, the toolkit and clients send domain alone or with a
/// template. The reply rows follow a sample reply kept in one client (OpenSRS.NET): records with A, MX and
/// SRV, and nameservers_ok.
///
/// Response codes: 200.
///
/// Guide: `create_dns_zone`. Catalogue: `create_dns_zone`.
#[derive(Debug, Clone)]
pub struct CreateDnsZone(Values);

impl CreateDnsZone {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `dns_template`. Name of a template kept in the reseller account.
    #[must_use]
    pub fn with_dns_template(mut self, dns_template: impl Into<String>) -> Self {
        self.0.insert("dns_template", typed::text(dns_template));
        self
    }

    /// Sets `records`. Keyed by record type; the page says required.
    #[must_use]
    pub fn with_records(mut self, records: DnsRecords) -> Self {
        self.0.insert("records", records.to_wire());
        self
    }
}

command!(CreateDnsZone, ZoneReply, table::dns::CREATE_DNS_ZONE);
