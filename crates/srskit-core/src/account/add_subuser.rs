// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Gives a profile its sub-user.
///
/// Sending it again leaves the same state.
///
/// One sub-user per profile, so a repeat is expected to fail. Sub-users are end users in the management
/// interface, not the reseller's staff accounts, which no command touches. The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `add-subuser`. Catalogue: `add_subuser`.
#[derive(Debug, Clone)]
pub struct AddSubuser(Values);

impl AddSubuser {
    /// With what is always needed.
    ///
    /// * `domain`. The tables list it as an attribute.
    /// * `username`. Name of the parent profile; the toolkit puts it into the attributes.
    /// * `sub_username`.
    /// * `sub_password`.
    /// * `sub_permission`: 0 to 127. Sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32
    ///   rsp_whois_info; the old Perl client adds 64 domain extras.
    pub fn new(
        domain: impl Into<String>,
        username: impl Into<String>,
        sub_username: impl Into<String>,
        sub_password: impl Into<Secret>,
        sub_permission: impl Into<i64>,
    ) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("username", typed::text(username))
                .with("sub_username", typed::text(sub_username))
                .with("sub_password", typed::secret(sub_password))
                .with("sub_permission", typed::int(sub_permission))
                .into(),
        )
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `username`. Name of the parent profile; the toolkit puts it into the attributes.
    /// * `sub_username`.
    /// * `sub_password`.
    /// * `sub_permission`: 0 to 127. Sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32
    ///   rsp_whois_info; the old Perl client adds 64 domain extras.
    pub fn by_cookie(
        cookie: impl Into<Secret>,
        username: impl Into<String>,
        sub_username: impl Into<String>,
        sub_password: impl Into<Secret>,
        sub_permission: impl Into<i64>,
    ) -> Self {
        Self(
            Assoc::new()
                .with("cookie", typed::secret(cookie))
                .with("username", typed::text(username))
                .with("sub_username", typed::text(sub_username))
                .with("sub_password", typed::secret(sub_password))
                .with("sub_permission", typed::int(sub_permission))
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

command!(AddSubuser, BareReply, table::user::ADD_SUBUSER);
