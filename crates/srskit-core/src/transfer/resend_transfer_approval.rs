// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Mails the transfer approval message again.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// Only for a transfer that is pending_owner. Every call sends a mail.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `send_password_transfer`.
#[derive(Debug, Clone)]
pub struct ResendTransferApproval(Values);

impl ResendTransferApproval {
    /// With what is always needed.
    ///
    /// * `domain` (`domain_name` on the wire). Key is domain_name, not domain.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain_name", typed::text(domain)).into())
    }
}

command!(ResendTransferApproval, BareReply, table::transfer::RESEND_TRANSFER_APPROVAL);
