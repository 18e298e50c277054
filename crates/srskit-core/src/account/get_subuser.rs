// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError, Secret};
use std::fmt;

/// Reads a profile's sub-user.
///
/// It reads only, and may be sent again at will.
///
/// Attributes are empty when there is none.
///
/// Response codes: 200.
///
/// Guide: `get-subuser`. Catalogue: `get_subuser`.
#[derive(Debug, Clone)]
pub struct GetSubuser(Values);

impl GetSubuser {
    /// With what is always needed.
    ///
    /// * `domain`. The tables list it as an attribute.
    /// * `username`. Name of the parent profile; the toolkit puts it into the attributes.
    pub fn new(domain: impl Into<String>, username: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).with("username", typed::text(username)).into())
    }

    /// As the end user of a profile, by the cookie of a session.
    ///
    /// * `cookie`. Session of an end user, in place of the reseller's own right to act.
    /// * `username`. Name of the parent profile; the toolkit puts it into the attributes.
    pub fn by_cookie(cookie: impl Into<Secret>, username: impl Into<String>) -> Self {
        Self(Assoc::new().with("cookie", typed::secret(cookie)).with("username", typed::text(username)).into())
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

/// The reply to [`GetSubuser`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetSubuserReply {
    /// `id`. When: a sub-user exists. Sub_id for the other commands; the page prints its key as d, a slip of
    /// the pen.
    pub id: Option<i64>,
    /// `username`. When: a sub-user exists.
    pub username: Option<String>,
    /// `permission`. When: a sub-user exists. Sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32
    /// rsp_whois_info; the old Perl client adds 64 domain extras.
    pub permission: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetSubuserReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            id: reply.take("id"),
            username: reply.take("username"),
            permission: reply.take("permission"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetSubuserReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetSubuserReply")
            .field("id", &self.id)
            .field("permission", &self.permission)
            .finish_non_exhaustive()
    }
}

command!(GetSubuser, GetSubuserReply, table::user::GET_SUBUSER);
