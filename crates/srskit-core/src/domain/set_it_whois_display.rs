// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::ChangeReply;
use crate::{Assoc, Secret};

/// Sets the WHOIS display for a .IT domain.
///
/// Sending it again leaves the same state. Still there, no longer recommended.
///
/// Variant named in the get types only; request layout not read.
///
/// Response codes: 200, 250, 415, 435, 460, 465, 480.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `modify_domain_it_whois_display_setting`.
#[derive(Debug, Clone)]
pub struct SetItWhoisDisplay(Values);

impl SetItWhoisDisplay {
    /// With what is always needed.
    ///
    /// * `domain`. Clients also put it in attributes.
    /// * `display`. Key taken over from the .CA variant. Not verified: seen in clients or older copies of the
    ///   guide only.
    pub fn new(domain: impl Into<String>, display: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("display", typed::text(display)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `display`. Key taken over from the .CA variant. Not verified: seen in clients or older copies of the
    ///   guide only.
    pub fn by_cookie(cookie: impl Into<Secret>, display: impl Into<String>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).with("display", typed::text(display)).into())
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

command!(SetItWhoisDisplay, ChangeReply, table::domain::SET_IT_WHOIS_DISPLAY);
