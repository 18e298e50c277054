// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};
use crate::{Assoc, Secret};

/// Changes the addresses or the name of a nameserver.
///
/// Sending it again leaves the same state.
///
/// Replaces the whole address set: an address family left out is removed at the registry, so send both when
/// the host has both. Not for .TEL. One of cookie (envelope level) and domain must be there; the PHP toolkit
/// refuses both together. A rename (new_name) repeated after a lost reply fails, since the old name is gone.
/// The toolkit demands ipaddress. The reply carries no attributes.
///
/// Response codes: 200.
///
/// Guide: `modify-nameserver`. Catalogue: `modify_nameserver`.
#[derive(Debug, Clone)]
pub struct ModifyNameserver(Values);

impl ModifyNameserver {
    /// With what is always needed.
    ///
    /// * `domain`. Newer pages list it as an attribute; old samples and the old toolkit put it beside object,
    ///   at envelope level.
    /// * `name`. Present name; IDN labels in ASCII form.
    pub fn new(domain: impl Into<String>, name: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("name", typed::text(name)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `name`. Present name; IDN labels in ASCII form.
    pub fn by_cookie(cookie: impl Into<Secret>, name: impl Into<String>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).with("name", typed::text(name)).into())
    }

    /// Sets `new_name`. When: when the host is renamed.
    #[must_use]
    pub fn with_new_name(mut self, new_name: impl Into<String>) -> Self {
        self.0.insert("new_name", typed::text(new_name));
        self
    }

    /// Sets `ipaddress`. IPv4; both families may be sent together; always for .DE; repeat the present one
    /// when only the other changes.
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

command!(ModifyNameserver, BareReply, table::nameserver::MODIFY_NAMESERVER);
