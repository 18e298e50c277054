// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Moves a domain to another OpenSRS reseller without renewal or charge.
///
/// Sending it again leaves the same state.
///
/// The page and its sample show no object at all, in request or reply; the official toolkit and other clients
/// send DOMAIN. The gaining reseller must first allow the sender in the web interface, and the push feature
/// is off until OpenSRS enables it. Cannot be undone. For many domains use the bulk change push_domains (bulk
/// family). No separate PUSH_TRANSFER action was found.
///
/// Response codes: 200, 400, 465.
///
/// Guide: `rsp2rsp_push_transfer`. Catalogue: `rsp2rsp_push_transfer`.
#[derive(Debug, Clone)]
pub struct PushTransfer(Values);

impl PushTransfer {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `gaining_reseller` (`grsp` on the wire). Gaining reseller's username.
    pub fn new(domain: impl Into<String>, gaining_reseller: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("grsp", typed::text(gaining_reseller)).into())
    }

    /// Sets `username`. Profile username there; old one kept when absent.
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.0.insert("username", typed::text(username));
        self
    }

    /// Sets `password`. Profile password there.
    #[must_use]
    pub fn with_password(mut self, password: impl Into<Secret>) -> Self {
        self.0.insert("password", typed::secret(password));
        self
    }
}

command!(PushTransfer, BareReply, table::transfer::PUSH_TRANSFER);
