// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Sends CIRA's approval mail for a .CA order again.
///
/// A second one may do harm, so it is never sent twice by itself. Still there, no longer recommended.
///
/// CIRA's approval step no longer exists; page not in the current index.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `send_cira_approval_email`.
#[derive(Debug, Clone)]
pub struct SendCiraApprovalEmail(Values);

impl SendCiraApprovalEmail {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(SendCiraApprovalEmail, BareReply, table::domain::SEND_CIRA_APPROVAL_EMAIL);
