// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::{DnsRecords, ZoneReply};

/// Replaces all records of a zone.
///
/// Sending it again leaves the same state.
///
/// There is no change of a single record: read with get_dns_zone, merge, send the whole set; two writers
/// overwrite each other and no version or serial guards against it. Record types left out lose their records.
/// The zone must exist (create_dns_zone). Reply rows are taken over from reset_dns_zone. Clients read the
/// reply like that of create_dns_zone. One client also sends nameservers_ok, which no page lists; the
/// toolkit's test also lists dns_template (unverified).
///
/// Response codes: 200.
///
/// Guide: `set_dns_zone-`. Catalogue: `set_dns_zone`.
#[derive(Debug, Clone)]
pub struct SetDnsZone(Values);

impl SetDnsZone {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `records`. Keyed by record type; the complete new content, may be empty.
    pub fn new(domain: impl Into<String>, records: DnsRecords) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("records", records.to_wire()).into())
    }
}

command!(SetDnsZone, ZoneReply, table::dns::SET_DNS_ZONE);
