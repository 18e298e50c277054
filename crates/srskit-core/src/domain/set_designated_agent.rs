// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Allows or forbids Tucows to act as designated agent for a domain.
///
/// Sending it again leaves the same state.
///
/// An ICANN trade is the change of registrant of a gTLD domain (owner name, organisation or email), not
/// trade_domain, which moves ownership at ccTLD registries; its progress arrives as event
/// ICANN_TRADE_STATUS_CHANGE. 1 states that the registrant agreed to the Tucows service agreement. The page
/// calls enabled the default. Sets the present registrant's side; the new one's side is
/// enable_designated_agent. The account-wide switch is in the control panel only. The reply carries no
/// attributes.
///
/// Response codes: 200.
///
/// Guide: `modify_trade_designated_agent`. Catalogue: `modify_trade_designated_agent`.
#[derive(Debug, Clone)]
pub struct SetDesignatedAgent(Values);

impl SetDesignatedAgent {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `enable`.
    pub fn new(domain: impl Into<String>, enable: bool) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("enable", enable.to_wire()).into())
    }

    /// Sets `ip_address`. Address of the registrant who changes the setting.
    #[must_use]
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.0.insert("ip_address", typed::text(ip_address));
        self
    }
}

command!(SetDesignatedAgent, BareReply, table::domain::SET_DESIGNATED_AGENT);
