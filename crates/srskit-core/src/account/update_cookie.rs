// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError, Secret, Timestamp};
use std::fmt;

/// Moves a cookie to another domain of the same profile.
///
/// Sending it again leaves the same state. Still there, no longer recommended.
///
/// Cookies are the old way to act as the end user of one profile; every command that takes one also takes
/// domain instead. The newest guide still mentions set (cookie) in passing but no page for it was found.
/// Reply rows are from recorded replies of 2011 (moo_moo). reg_password was empty in the recorded call.
///
/// Response codes: 200.
///
/// Guide: `osrs-toolkit-php`. Catalogue: `update_cookie`.
#[derive(Debug, Clone)]
pub struct UpdateCookie(Values);

impl UpdateCookie {
    /// With what is always needed.
    ///
    /// * `cookie`. The cookie to move.
    /// * `domain`. Domain the cookie stands for now.
    /// * `domain_new`. Domain it shall stand for.
    /// * `reg_username`.
    /// * `reg_password`.
    pub fn new(
        cookie: impl Into<Secret>,
        domain: impl Into<String>,
        domain_new: impl Into<String>,
        reg_username: impl Into<String>,
        reg_password: impl Into<Secret>,
    ) -> Self {
        Self(
            Assoc::new()
                .with("cookie", typed::secret(cookie))
                .with("domain", typed::text(domain))
                .with("domain_new", typed::text(domain_new))
                .with("reg_username", typed::text(reg_username))
                .with("reg_password", typed::secret(reg_password))
                .into(),
        )
    }
}

/// The reply to [`UpdateCookie`].
#[derive(Clone, PartialEq, Eq)]
pub struct UpdateCookieReply {
    /// `cookie`.
    pub cookie: Option<Secret>,
    /// `domain_count`.
    pub domain_count: Option<i64>,
    /// `is_owner` (`f_owner` on the wire).
    pub is_owner: Option<bool>,
    /// `expires_on` (`expiredate` on the wire): with the zone that it names, if any. YYYY-MM-DD hh:mm:ss, of
    /// the new domain.
    pub expires_on: Option<Timestamp>,
    /// `waiting_requests_no`.
    pub waiting_requests_no: Option<i64>,
    /// `waiting_request`.
    pub waiting_request: Option<String>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl UpdateCookieReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            cookie: reply.take("cookie"),
            domain_count: reply.take("domain_count"),
            is_owner: reply.take("f_owner"),
            expires_on: reply.take("expiredate"),
            waiting_requests_no: reply.take("waiting_requests_no"),
            waiting_request: reply.take("waiting_request"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for UpdateCookieReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateCookieReply")
            .field("cookie", &self.cookie)
            .field("domain_count", &self.domain_count)
            .field("is_owner", &self.is_owner)
            .field("expires_on", &self.expires_on)
            .field("waiting_requests_no", &self.waiting_requests_no)
            .finish_non_exhaustive()
    }
}

command!(UpdateCookie, UpdateCookieReply, table::user::UPDATE_COOKIE);
