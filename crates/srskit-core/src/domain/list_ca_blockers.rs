// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Lists the names that stand in the way of a new .CA registration.
///
/// It reads only, and may be sent again at will. Still there, no longer recommended.
///
/// Related to lookup code 246 in the old Perl client. The reply's layout could not be read; no page for it
/// appears in the current guide's index.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `get_ca_blocker_list`.
#[derive(Debug, Clone)]
pub struct ListCaBlockers(Values);

impl ListCaBlockers {
    /// With what is always needed.
    ///
    /// * `domain`. The .CA name wanted.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }
}

command!(ListCaBlockers, BareReply, table::domain::LIST_CA_BLOCKERS);
