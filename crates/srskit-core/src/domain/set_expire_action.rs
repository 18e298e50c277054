// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::ChangeReply;
use crate::{Assoc, Secret};

/// Sets what happens at expiry.
///
/// Sending it again leaves the same state.
///
/// auto_renew 0 with let_expire 0 is the normal mode with reminder notices.
///
/// Response codes: 200, 250, 415, 435, 460, 465, 480.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `modify_domain_expire_action`.
#[derive(Debug, Clone)]
pub struct SetExpireAction(Values);

impl SetExpireAction {
    /// With what is always needed.
    ///
    /// * `domain`. Clients also put it in attributes.
    /// * `auto_renew`.
    /// * `let_expire`. 1 = expire without notices; never 1 together with auto_renew = 1.
    pub fn new(domain: impl Into<String>, auto_renew: bool, let_expire: bool) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("auto_renew", auto_renew.to_wire())
                .with("let_expire", let_expire.to_wire())
                .into(),
        )
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `auto_renew`.
    /// * `let_expire`. 1 = expire without notices; never 1 together with auto_renew = 1.
    pub fn by_cookie(cookie: impl Into<Secret>, auto_renew: bool, let_expire: bool) -> Self {
        Self(
            Assoc::new()
                .with("cookie", typed::secret(cookie))
                .with("auto_renew", auto_renew.to_wire())
                .with("let_expire", let_expire.to_wire())
                .into(),
        )
    }

    /// Sets `affect_domains`. 0 only this domain, 1 all domains of the profile; the guide's no-credentials
    /// chapter does not permit 1 when domain is sent instead of a cookie. Sent as `0` unless set.
    #[must_use]
    pub fn with_affect_domains(mut self, affect_domains: bool) -> Self {
        self.0.insert("affect_domains", affect_domains.to_wire());
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

command!(SetExpireAction, ChangeReply, table::domain::SET_EXPIRE_ACTION);
