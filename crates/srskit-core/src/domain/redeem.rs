// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Buys a domain back during its redemption period.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// No reply attributes. Extra fees apply and are not refundable. Does not work on Horizon. 400 when the name
/// cannot be redeemed. Only some TLDs.
///
/// Response codes: 200, 400.
///
/// Guide: `redeem-domain`. Catalogue: `redeem_domain`.
#[derive(Debug, Clone)]
pub struct Redeem(Values);

impl Redeem {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

command!(Redeem, BareReply, table::domain::REDEEM);
