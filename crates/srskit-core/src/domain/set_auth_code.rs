// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::ChangeReply;
use crate::{Assoc, Secret};

/// Sets a new transfer authcode.
///
/// Sending it again leaves the same state.
///
/// Some TLDs (.IO among them) need OpenSRS support to set it.
///
/// Response codes: 200, 250, 415, 435, 460, 465, 480.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `modify_domain_domain_auth_info`.
#[derive(Debug, Clone)]
pub struct SetAuthCode(Values);

impl SetAuthCode {
    /// With what is always needed.
    ///
    /// * `domain`. Clients also put it in attributes.
    /// * `auth_code` (`domain_auth_info` on the wire). Length and character rules are the registry's.
    pub fn new(domain: impl Into<String>, auth_code: impl Into<Secret>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("domain_auth_info", typed::secret(auth_code)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `auth_code` (`domain_auth_info` on the wire). Length and character rules are the registry's.
    pub fn by_cookie(cookie: impl Into<Secret>, auth_code: impl Into<Secret>) -> Self {
        Self(
            Assoc::new()
                .with("cookie", typed::secret(cookie))
                .with("domain_auth_info", typed::secret(auth_code))
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

command!(SetAuthCode, ChangeReply, table::domain::SET_AUTH_CODE);
