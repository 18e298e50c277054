// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table};

/// Closes the connection.
///
/// Sending it again leaves the same state. Still there, no longer recommended.
///
/// Needed only on the retired raw socket transport (CBC); over HTTPS it does nothing useful. Answers 200 with
/// text Closing connection.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `quit_session`.
#[derive(Debug, Clone, Default)]
pub struct QuitSession(Values);

impl QuitSession {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }
}

command!(QuitSession, BareReply, table::user::QUIT_SESSION);
