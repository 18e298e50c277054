// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Reads the state of a simple_transfer job.
///
/// It reads only, and may be sent again at will. Not documented: seen in clients only.
///
/// Known from a Python client; page and reply layout not read.
///
/// Source: `yola-opensrs`. Catalogue: `simple_transfer_status`.
#[derive(Debug, Clone)]
pub struct GetSimpleTransfer(Values);

impl GetSimpleTransfer {
    /// With what is always needed.
    ///
    /// * `simple_transfer_job_id`.
    pub fn new(simple_transfer_job_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("simple_transfer_job_id", typed::int(simple_transfer_job_id)).into())
    }
}

command!(GetSimpleTransfer, BareReply, table::transfer::GET_SIMPLE_TRANSFER);
