// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Activates a parked .DE domain after its nameservers answer.
///
/// Sending it again leaves the same state.
///
/// The page prints action = activate for the reply, while its sample shows REPLY. 437 when another request is
/// waiting on the name.
///
/// Response codes: 200, 250, 437.
///
/// Guide: `activate-domain`. Catalogue: `activate_domain`.
#[derive(Debug, Clone)]
pub struct Activate(Values);

impl Activate {
    /// With what is always needed.
    ///
    /// * `domain`. .DE only, within 30 days of registration; one client sends the key as domainname.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    pub fn by_cookie(cookie: impl Into<Secret>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).into())
    }

    /// Sets `cookie`. Session of an end user, in place of the reseller's own right to act.
    #[must_use]
    pub fn with_cookie(mut self, cookie: impl Into<Secret>) -> Self {
        self.0.insert("cookie", typed::secret(cookie));
        self
    }
}

command!(Activate, BareReply, table::domain::ACTIVATE);
