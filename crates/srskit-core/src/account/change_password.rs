// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Sets a new password for the profile of a domain.
///
/// Sending it again leaves the same state.
///
/// Changes the profile, so every domain in it. A cookie made before should be deleted and set anew. The reply
/// carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `change-password`. Catalogue: `change_password`.
#[derive(Debug, Clone)]
pub struct ChangePassword(Values);

impl ChangePassword {
    /// With what is always needed.
    ///
    /// * `domain`. The tables list it as an attribute.
    /// * `password` (`reg_password` on the wire). Letters, digits and !@$^,.\~\|=-+_{}\#; 10-20 characters on
    ///   the change (ownership) page.
    pub fn new(domain: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("reg_password", typed::secret(password)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `password` (`reg_password` on the wire). Letters, digits and !@$^,.\~\|=-+_{}\#; 10-20 characters on
    ///   the change (ownership) page.
    pub fn by_cookie(cookie: impl Into<Secret>, password: impl Into<Secret>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).with("reg_password", typed::secret(password)).into())
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

command!(ChangePassword, BareReply, table::user::CHANGE_PASSWORD);
