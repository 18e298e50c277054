// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::DsRecord;

/// Replaces the DS records of a domain at the registry.
///
/// Sending it again leaves the same state.
///
/// The whole set is sent each time: to drop one record send the others, to switch DNSSEC off send dnssec as
/// an empty array (an empty dt_array, not an empty string). The page lists domain among the attributes; a
/// fork of the toolkit puts it at envelope level. The page lists no ECDSA (13, 14) or EdDSA (15, 16)
/// algorithm; whether such records are accepted must be tried on Horizon. The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `set_dnssec_info`. Catalogue: `set_dnssec_info`.
#[derive(Debug, Clone)]
pub struct SetDnssec(Values);

impl SetDnssec {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `ds_records` (`dnssec` on the wire). All DS records; empty removes DNSSEC.
    pub fn new(domain: impl Into<String>, ds_records: impl IntoIterator<Item = DsRecord>) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("dnssec", typed::list::<DsRecord, _>(ds_records))
                .into(),
        )
    }
}

command!(SetDnssec, BareReply, table::dns::SET_DNSSEC);
