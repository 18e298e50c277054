// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::{ChangeReply, Nameserver};
use crate::{Assoc, Secret};

/// Changes the nameservers of a domain through modify.
///
/// Sending it again leaves the same state. Not documented: seen in clients only.
///
/// Not among the data values of the official toolkit; use advanced_update_nameservers (nameserver family)
/// instead.
///
/// Response codes: 200, 250, 415, 435, 460, 465, 480.
///
/// Source: `ygnacy-opensrs`. Catalogue: `modify_domain_nameserver_list`.
#[derive(Debug, Clone)]
pub struct ModifyNameserverList(Values);

impl ModifyNameserverList {
    /// With what is always needed.
    ///
    /// * `domain`. Clients also put it in attributes.
    /// * `nameservers` (`nameserver_list` on the wire). Layout unverified. Not verified: seen in clients or
    ///   older copies of the guide only.
    pub fn new(domain: impl Into<String>, nameservers: impl IntoIterator<Item = impl Into<Nameserver>>) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("nameserver_list", typed::list::<Nameserver, _>(nameservers))
                .into(),
        )
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `nameservers` (`nameserver_list` on the wire). Layout unverified. Not verified: seen in clients or
    ///   older copies of the guide only.
    pub fn by_cookie(cookie: impl Into<Secret>, nameservers: impl IntoIterator<Item = impl Into<Nameserver>>) -> Self {
        Self(
            Assoc::new()
                .with("cookie", typed::secret(cookie))
                .with("nameserver_list", typed::list::<Nameserver, _>(nameservers))
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

command!(ModifyNameserverList, ChangeReply, table::domain::MODIFY_NAMESERVER_LIST);
