// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Old Perl client call that mails CIRA credentials.
///
/// A second one may do harm, so it is never sent twice by itself. Not documented: seen in clients only.
///
/// Obsolete.
///
/// Source: `opensrs-client-perl`. Catalogue: `cira_email_pwd`.
#[derive(Debug, Clone)]
pub struct SendCiraPassword(Values);

impl SendCiraPassword {
    /// With what is always needed.
    ///
    /// * `domain`. From a toolkit demo form.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(SendCiraPassword, BareReply, table::domain::SEND_CIRA_PASSWORD);
