// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::Forwarding;
use crate::{Answer, Assoc, OwnedAssoc, ReadError, Secret};
use std::fmt;

/// Reads the web forwarding entries of a domain.
///
/// It reads only, and may be sent again at will.
///
/// The toolkit allows a cookie instead of domain, never both.
///
/// Response codes: 200.
///
/// Guide: `get_domain_forwarding`. Catalogue: `get_domain_forwarding`.
#[derive(Debug, Clone)]
pub struct GetForwarding(Values);

impl GetForwarding {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    pub fn by_cookie(cookie: impl Into<Secret>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).into())
    }

    /// Sets `cookie`. Session of an end user, in place of the reseller's own right to act.
    #[must_use]
    pub fn with_cookie(mut self, cookie: impl Into<Secret>) -> Self {
        self.0.insert("cookie", typed::secret(cookie));
        self
    }
}

/// The reply to [`GetForwarding`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetForwardingReply {
    /// `forwarding`. One entry per subdomain; can be empty.
    pub forwarding: Vec<Forwarding>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetForwardingReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { forwarding: reply.take_or_empty("forwarding"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetForwardingReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetForwardingReply").field("forwarding", &self.forwarding).finish_non_exhaustive()
    }
}

command!(GetForwarding, GetForwardingReply, table::dns::GET_FORWARDING);
