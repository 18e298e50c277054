// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Moves a domain into another profile, new or existing.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// Profile only: the registrant in WHOIS does not change (modify_domain_contact_info, update_contacts and
/// trade_domain do that). Without reg_domain a new profile with this username and password is made. The
/// toolkit insists on a cookie. The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `change-ownership`. Catalogue: `change_ownership`.
#[derive(Debug, Clone)]
pub struct ChangeOwnership(Values);

impl ChangeOwnership {
    /// With what is always needed.
    ///
    /// * `domain`. The tables list it as an attribute.
    /// * `username`: 3 to 20 characters. Gaining profile; letters and digits.
    /// * `password`: up to 20 characters. 10-20 characters; letters, digits and !@$^,.\~\|=-+_{}\#.
    pub fn new(domain: impl Into<String>, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("username", typed::text(username))
                .with("password", typed::secret(password))
                .into(),
        )
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `username`: 3 to 20 characters. Gaining profile; letters and digits.
    /// * `password`: up to 20 characters. 10-20 characters; letters, digits and !@$^,.\~\|=-+_{}\#.
    pub fn by_cookie(cookie: impl Into<Secret>, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(
            Assoc::new()
                .with("cookie", typed::secret(cookie))
                .with("username", typed::text(username))
                .with("password", typed::secret(password))
                .into(),
        )
    }

    /// Sets `reg_domain`. Any domain of the existing profile to join.
    #[must_use]
    pub fn with_reg_domain(mut self, reg_domain: impl Into<String>) -> Self {
        self.0.insert("reg_domain", typed::text(reg_domain));
        self
    }

    /// Sets `move_all`. 1 = move every domain of the losing profile, 0 = this one; toolkit and older pages
    /// only. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_move_all(mut self, move_all: bool) -> Self {
        self.0.insert("move_all", move_all.to_wire());
        self
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

command!(ChangeOwnership, BareReply, table::user::CHANGE_OWNERSHIP);
