// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::{FullContactSet, NameserverAddresses};

/// Overwrites contacts and nameservers of a .DK domain together.
///
/// Sending it again leaves the same state.
///
/// Overwrites: a nameserver sent with only one of its two addresses loses the other at the registry. Not for
/// .BE. Reply attributes not read.
///
/// Response codes: 200, 250.
///
/// Guide: `update_all_info`. Catalogue: `update_all_info`.
#[derive(Debug, Clone)]
pub struct UpdateAllInfo(Values);

impl UpdateAllInfo {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `contact_set`.
    /// * `nameservers` (`nameserver_list` on the wire).
    pub fn new(
        domain: impl Into<String>,
        contact_set: FullContactSet,
        nameservers: impl IntoIterator<Item = NameserverAddresses>,
    ) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("contact_set", contact_set.to_wire())
                .with("nameserver_list", typed::list::<NameserverAddresses, _>(nameservers))
                .into(),
        )
    }
}

command!(UpdateAllInfo, BareReply, table::domain::UPDATE_ALL_INFO);
