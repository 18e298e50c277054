// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Lists free personal names for a full name.
///
/// It reads only, and may be sent again at will. Still there, no longer recommended.
///
/// Personal Names are third-level names under surname domains (john.smith.net) with a mailbox. name_suggest
/// with service personal_names does the same. No page text and no reply found.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `name_suggest_surname`.
#[derive(Debug, Clone)]
pub struct SuggestPersonalNames(Values);

impl SuggestPersonalNames {
    /// With what is always needed.
    ///
    /// * `search_string` (`searchstring` on the wire). First and last name, e.g. john smith.
    pub fn new(search_string: impl Into<String>) -> Self {
        Self(Assoc::new().with("searchstring", typed::text(search_string)).into())
    }
}

command!(SuggestPersonalNames, BareReply, table::domain::SUGGEST_PERSONAL_NAMES);
