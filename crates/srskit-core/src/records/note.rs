// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::{OwnedAssoc, OwnedValue, Timestamp};
use std::fmt;

/// A note in the history of a domain, an order or a transfer.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Note {
    /// `timestamp`: with the zone that it names, if any. DD-MMM-YYYY hh:mm:ss.
    pub timestamp: Option<Timestamp>,
    /// `note`.
    pub note: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for Note {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self { timestamp: fields.take("timestamp"), note: fields.take("note"), other: fields.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Note").field("timestamp", &self.timestamp).finish_non_exhaustive()
    }
}
