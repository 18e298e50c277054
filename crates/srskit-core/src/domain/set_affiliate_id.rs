// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Stores an affiliate id on a domain.
///
/// Sending it again leaves the same state.
///
/// Response codes: 200.
///
/// Guide: `set_domain_affiliate_id`. Catalogue: `set_domain_affiliate_id`.
#[derive(Debug, Clone)]
pub struct SetAffiliateId(Values);

impl SetAffiliateId {
    /// With what is always needed.
    ///
    /// * `domain`.
    /// * `affiliate_id`: up to 256 characters.
    pub fn new(domain: impl Into<String>, affiliate_id: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("affiliate_id", typed::text(affiliate_id)).into())
    }
}

command!(SetAffiliateId, BareReply, table::domain::SET_AFFILIATE_ID);
