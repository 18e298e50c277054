// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Creates a nameserver (host object with address) below a domain of the account.
///
/// Sending it again leaves the same state.
///
/// Creates the host only; it does not put it into a domain's delegation (advanced_update_nameservers does).
/// One of cookie (envelope level) and domain must be there; the PHP toolkit refuses both together. The
/// toolkit demands ipaddress although the page lets ipv6 stand alone. A repeat is expected to fail because
/// the host exists: read get_nameserver after a lost reply. The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `create-nameserver`. Catalogue: `create_nameserver`.
#[derive(Debug, Clone)]
pub struct CreateNameserver(Values);

impl CreateNameserver {
    /// With what is always needed.
    ///
    /// * `domain`. Newer pages list it as an attribute; old samples and the old toolkit put it beside object,
    ///   at envelope level; the page spells it Domain, samples use lower case.
    /// * `name`. Full host name below the domain; IDN labels in ASCII (race / punycode) form.
    pub fn new(domain: impl Into<String>, name: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("name", typed::text(name)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `name`. Full host name below the domain; IDN labels in ASCII (race / punycode) form.
    pub fn by_cookie(cookie: impl Into<Secret>, name: impl Into<String>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).with("name", typed::text(name)).into())
    }

    /// Sets `ipaddress`. IPv4; both families may be sent together; always for .DE.
    #[must_use]
    pub fn with_ipaddress(mut self, ipaddress: impl Into<String>) -> Self {
        self.0.insert("ipaddress", typed::text(ipaddress));
        self
    }

    /// Sets `ipv6`. IPv6; not supported for .CN.
    #[must_use]
    pub fn with_ipv6(mut self, ipv6: impl Into<String>) -> Self {
        self.0.insert("ipv6", typed::text(ipv6));
        self
    }

    /// Sets `add_to_all_registry`. Also makes the host known at other registries; the page asks for TLDs
    /// whose registries keep hosts as objects, the toolkit test sends a comma list such as .info,.org,
    /// several clients send 1.
    #[must_use]
    pub fn with_add_to_all_registry(mut self, add_to_all_registry: impl Into<String>) -> Self {
        self.0.insert("add_to_all_registry", typed::text(add_to_all_registry));
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

command!(CreateNameserver, BareReply, table::nameserver::CREATE_NAMESERVER);
