// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::ChangeReply;
use crate::{Assoc, Secret};

/// Releases a .UK domain to another registrar's tag.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// This is how a .UK domain leaves; irreversible from this side.
///
/// Response codes: 200, 250, 415, 435, 460, 465, 480.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `modify_domain_change_ips_tag`.
#[derive(Debug, Clone)]
pub struct ChangeIpsTag(Values);

impl ChangeIpsTag {
    /// With what is always needed.
    ///
    /// * `domain`. Clients also put it in attributes.
    /// * `gaining_registrar_tag`. Nominet IPS tag.
    /// * `change_tag_all`. 1 = all .UK domains of the profile.
    pub fn new(domain: impl Into<String>, gaining_registrar_tag: impl Into<String>, change_tag_all: bool) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("gaining_registrar_tag", typed::text(gaining_registrar_tag))
                .with("change_tag_all", change_tag_all.to_wire())
                .into(),
        )
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `gaining_registrar_tag`. Nominet IPS tag.
    /// * `change_tag_all`. 1 = all .UK domains of the profile.
    pub fn by_cookie(
        cookie: impl Into<Secret>,
        gaining_registrar_tag: impl Into<String>,
        change_tag_all: bool,
    ) -> Self {
        Self(
            Assoc::new()
                .with("cookie", typed::secret(cookie))
                .with("gaining_registrar_tag", typed::text(gaining_registrar_tag))
                .with("change_tag_all", change_tag_all.to_wire())
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

    /// Sets `rsp_override`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_rsp_override(mut self, rsp_override: bool) -> Self {
        self.0.insert("rsp_override", rsp_override.to_wire());
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

command!(ChangeIpsTag, ChangeReply, table::domain::CHANGE_IPS_TAG);
