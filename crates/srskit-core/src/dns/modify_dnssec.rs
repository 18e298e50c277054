// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::DsRecord;

/// Changes the DS records of a domain at the registry through the general modify command.
///
/// Sending it again leaves the same state.
///
/// A page of its own in the guide. It speaks of adding and removing DS records and does not say whether the
/// array is the complete new set, as set_dnssec_info states, or is added to what exists; try that on Horizon,
/// or use set_dnssec_info, whose meaning is written down. No reply attributes are listed. The page has domain
/// in attributes; the other modify variants put cookie or domain at envelope level, see provisioning.toml.
///
/// Response codes: 200.
///
/// Guide: `modify-dnssec`. Catalogue: `modify_domain_dnssec`.
#[derive(Debug, Clone)]
pub struct ModifyDnssec(Values);

impl ModifyDnssec {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `ds_records` (`dnssec` on the wire). DS records.
    pub fn new(domain: impl Into<String>, ds_records: impl IntoIterator<Item = DsRecord>) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("dnssec", typed::list::<DsRecord, _>(ds_records))
                .into(),
        )
    }
}

command!(ModifyDnssec, BareReply, table::dns::MODIFY_DNSSEC);
