// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::Host;
use crate::{Answer, Assoc, OwnedAssoc, ReadError, Secret};
use std::fmt;

/// Lists the nameservers kept in the profile of a domain, assigned or not.
///
/// It reads only, and may be sent again at will.
///
/// Not the delegation: for the nameservers a domain uses call get_domain with type nameservers. One of cookie
/// (envelope level) and domain must be there; the PHP toolkit refuses both together.
///
/// Response codes: 200.
///
/// Guide: `get-nameserver`. Catalogue: `get_nameserver`.
#[derive(Debug, Clone)]
pub struct ListNameservers(Values);

impl ListNameservers {
    /// With what is always needed.
    ///
    /// * `domain`. Newer pages list it as an attribute; old samples and the old toolkit put it beside object,
    ///   at envelope level.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    pub fn by_cookie(cookie: impl Into<Secret>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).into())
    }

    /// Sets `name`. The word all; the toolkit also allows one host name. Sent as `all` unless set. Not
    /// verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.0.insert("name", typed::text(name));
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

/// The reply to [`ListNameservers`].
#[derive(Clone, PartialEq, Eq)]
pub struct ListNameserversReply {
    /// `nameservers` (`nameserver_list` on the wire).
    pub nameservers: Vec<Host>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ListNameserversReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { nameservers: reply.take_or_empty("nameserver_list"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ListNameserversReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListNameserversReply").field("nameservers", &self.nameservers).finish_non_exhaustive()
    }
}

command!(ListNameservers, ListNameserversReply, table::nameserver::LIST_NAMESERVERS);
