// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::records::FutureRegistrant;

/// Records that a future registrant accepts Tucows as designated agent.
///
/// Sending it again leaves the same state.
///
/// An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
/// trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
/// ICANN_TRADE_STATUS_CHANGE. Send before the contact change; it counts for the exact combination of first
/// name, last name, organisation and email. Not tied to a domain. There is no command to take it back on the
/// captured pages. The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `enable_designated_agent`. Catalogue: `enable_designated_agent`.
#[derive(Debug, Clone)]
pub struct EnableDesignatedAgent(Values);

impl EnableDesignatedAgent {
    /// With what is always needed.
    ///
    /// * `owner`. The new registrant.
    /// * `ip_address`. Address of the registrant.
    pub fn new(owner: FutureRegistrant, ip_address: impl Into<String>) -> Self {
        Self(Assoc::new().with("owner", owner.to_wire()).with("ip_address", typed::text(ip_address)).into())
    }
}

command!(EnableDesignatedAgent, BareReply, table::domain::ENABLE_DESIGNATED_AGENT);
