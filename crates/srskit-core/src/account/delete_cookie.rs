// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Ends an end-user session.
///
/// Sending it again leaves the same state. Still there, no longer recommended.
///
/// Cookies are the old way to act as the end user of one profile; every command that takes one also takes
/// domain instead. The newest guide still mentions set (cookie) in passing but no page for it was found.
/// Reply rows are from recorded replies of 2011 (moo_moo). The toolkit demands the cookie at envelope level
/// and again, with domain, in the attributes; moo_moo sends the envelope key and the attribute.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `delete_cookie`.
#[derive(Debug, Clone)]
pub struct DeleteCookie(Values);

impl DeleteCookie {
    /// With what is always needed.
    ///
    /// * `cookie`.
    pub fn new(cookie: impl Into<Secret>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).into())
    }

    /// Sets `domain`. Demanded by the toolkit only. Not verified: seen in clients or older copies of the
    /// guide only.
    #[must_use]
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.0.insert("domain", typed::text(domain));
        self
    }
}

command!(DeleteCookie, BareReply, table::user::DELETE_COOKIE);
