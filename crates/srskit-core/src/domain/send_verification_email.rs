// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Sends the registrant verification email again.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// No reply attributes. Every call sends a mail.
///
/// Response codes: 200.
///
/// Guide: `send_registrant_verification_email`. Catalogue: `send_registrant_verification_email`.
#[derive(Debug, Clone)]
pub struct SendVerificationEmail(Values);

impl SendVerificationEmail {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(SendVerificationEmail, BareReply, table::domain::SEND_VERIFICATION_EMAIL);
