// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError, Secret, Timestamp};
use std::fmt;

/// Opens an end-user session for one domain and returns its cookie.
///
/// Sending it again leaves the same state. Still there, no longer recommended.
///
/// Cookies are the old way to act as the end user of one profile; every command that takes one also takes
/// domain instead. The newest guide still mentions set (cookie) in passing but no page for it was found.
/// Reply rows are from recorded replies of 2011 (moo_moo). Wrong username or password: 415, with
/// support_message at envelope level and no attributes. A repeat gives a further cookie.
///
/// Response codes: 200, 415.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `set_cookie`.
#[derive(Debug, Clone)]
pub struct SetCookie(Values);

impl SetCookie {
    /// With what is always needed.
    ///
    /// * `domain`. IDN in ASCII (race / punycode) form.
    /// * `reg_username`. Profile username.
    /// * `reg_password`.
    pub fn new(domain: impl Into<String>, reg_username: impl Into<String>, reg_password: impl Into<Secret>) -> Self {
        Self(
            Assoc::new()
                .with("domain", typed::text(domain))
                .with("reg_username", typed::text(reg_username))
                .with("reg_password", typed::secret(reg_password))
                .into(),
        )
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

/// The reply to [`SetCookie`].
#[derive(Clone, PartialEq, Eq)]
pub struct SetCookieReply {
    /// `cookie`. Three groups of digits joined by colons.
    pub cookie: Option<Secret>,
    /// `domain_count`. Domains in the profile; above 1 a list query makes sense.
    pub domain_count: Option<i64>,
    /// `is_owner` (`f_owner` on the wire). 1 for the profile owner; 0 for a sub-user. Not verified: seen in
    /// clients or older copies of the guide only.
    pub is_owner: Option<bool>,
    /// `permission`. Sub-user bit mask as in add_subuser; empty string for the owner.
    pub permission: Option<i64>,
    /// `expires_on` (`expiredate` on the wire): with the zone that it names, if any. YYYY-MM-DD hh:mm:ss.
    pub expires_on: Option<Timestamp>,
    /// `last_access_time`: seconds since 1970, UTC. Last use.
    pub last_access_time: Option<i64>,
    /// `last_ip`. Can be an empty string.
    pub last_ip: Option<String>,
    /// `waiting_requests_no`. Requests waiting at an asynchronous registry.
    pub waiting_requests_no: Option<i64>,
    /// `waiting_request`. The word None when nothing waits.
    pub waiting_request: Option<String>,
    /// `redirect_url`. When: named by Net::DRI only. Not verified: seen in clients or older copies of the
    /// guide only.
    pub redirect_url: Option<String>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl SetCookieReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            cookie: reply.take("cookie"),
            domain_count: reply.take("domain_count"),
            is_owner: reply.take("f_owner"),
            permission: reply.take("permission"),
            expires_on: reply.take("expiredate"),
            last_access_time: reply.take("last_access_time"),
            last_ip: reply.take("last_ip"),
            waiting_requests_no: reply.take("waiting_requests_no"),
            waiting_request: reply.take("waiting_request"),
            redirect_url: reply.take("redirect_url"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for SetCookieReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SetCookieReply")
            .field("cookie", &self.cookie)
            .field("domain_count", &self.domain_count)
            .field("is_owner", &self.is_owner)
            .field("permission", &self.permission)
            .field("expires_on", &self.expires_on)
            .field("waiting_requests_no", &self.waiting_requests_no)
            .finish_non_exhaustive()
    }
}

command!(SetCookie, SetCookieReply, table::user::SET_COOKIE);
