// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::command;
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, OwnedAssoc};

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
pub struct SendVerificationEmail(OwnedAssoc);

impl SendVerificationEmail {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)))
    }
}

command!(SendVerificationEmail, BareReply, table::domain::SEND_VERIFICATION_EMAIL);
