// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Mails the owner the link to the data consent page again.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// Each call sends a mail. Useful while an order waits with code 300 for the owner's consent. The reply
/// carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `gdpr_send_consent_reminder_email`. Catalogue: `gdpr_send_consent_reminder_email`.
#[derive(Debug, Clone)]
pub struct SendConsentReminder(Values);

impl SendConsentReminder {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(SendConsentReminder, BareReply, table::domain::SEND_CONSENT_REMINDER);
