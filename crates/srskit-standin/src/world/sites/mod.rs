//! What hangs on a domain and is told by its name: DNS zone, DS records, web forwarding, and the values
//! that single commands keep.

mod dnssec;
mod forwarding;
mod kept;
mod look;
mod switches;
mod zone;

pub(super) use kept::{Kept, with_details};

use super::commands::Run;
use super::fields::Record;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use zone::Zone;

/// The commands of all of it, by their names in the catalogue.
pub(super) const COMMANDS: &[&[(&str, Run)]] =
    &[zone::COMMANDS, dnssec::COMMANDS, forwarding::COMMANDS, kept::COMMANDS, look::COMMANDS, switches::COMMANDS];

/// All that hangs on one domain.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Site {
    /// Which registration of the name it belongs to.
    pub(super) domain_id: u64,
    zone: Option<Zone>,
    dnssec: Vec<Record>,
    forwarding: Option<Vec<Record>>,
    /// By the `data` of `MODIFY`, or the name of the command that sets it.
    pub(super) kept: BTreeMap<String, Kept>,
}

impl Site {
    pub(super) fn of(domain_id: u64) -> Self {
        Self { domain_id, ..Self::default() }
    }
}
