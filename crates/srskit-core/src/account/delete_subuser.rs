// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Removes a sub-user.
///
/// Sending it again leaves the same state.
///
/// The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `delete-subuser`. Catalogue: `delete_subuser`.
#[derive(Debug, Clone)]
pub struct DeleteSubuser(Values);

impl DeleteSubuser {
    /// With what is always needed.
    ///
    /// * `domain`. The tables list it as an attribute.
    /// * `username`. Name of the parent profile; the toolkit puts it into the attributes.
    /// * `sub_id`. From get_subuser.
    pub fn new(domain: impl Into<String>, username: impl Into<String>, sub_id: impl Into<i64>) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("username", typed::text(username))
                .with("sub_id", typed::int(sub_id))
                .into(),
        )
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `username`. Name of the parent profile; the toolkit puts it into the attributes.
    /// * `sub_id`. From get_subuser.
    pub fn by_cookie(cookie: impl Into<Secret>, username: impl Into<String>, sub_id: impl Into<i64>) -> Self {
        Self(
            Assoc::new()
                .with("cookie", typed::secret(cookie))
                .with("username", typed::text(username))
                .with("sub_id", typed::int(sub_id))
                .into(),
        )
    }

    /// Sets `cookie`. Session of an end user, in place of the reseller's own right to act.
    #[must_use]
    pub fn with_cookie(mut self, cookie: impl Into<Secret>) -> Self {
        self.0.insert("cookie", typed::secret(cookie));
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

command!(DeleteSubuser, BareReply, table::user::DELETE_SUBUSER);
