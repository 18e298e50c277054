// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Mails the authcode of an EPP domain to its admin contact.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// Every call sends a mail. get_domain type domain_auth_info returns the code itself. For .EU the request
/// asks the registry for a fresh code (unverified).
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `send_authcode`.
#[derive(Debug, Clone)]
pub struct SendAuthCode(Values);

impl SendAuthCode {
    /// With what is always needed.
    ///
    /// * `domain` (`domain_name` on the wire). Key is domain_name, not domain.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain_name", typed::text(domain)).into())
    }
}

command!(SendAuthCode, BareReply, table::transfer::SEND_AUTH_CODE);
