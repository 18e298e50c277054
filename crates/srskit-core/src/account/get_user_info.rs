// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError, Secret, Timestamp};
use std::fmt;

/// Reads general data of the profile of a domain, among them whether a request still waits.
///
/// It reads only, and may be sent again at will.
///
/// The page's request list spells the object user_info, its reply and all clients userinfo. 250 = something
/// still waits at an asynchronous registry. Page text was read up to f_owner; the rest comes from the Perl
/// client's manage script.
///
/// Response codes: 200, 250.
///
/// Guide: `get-userinfo`. Catalogue: `get_userinfo`.
#[derive(Debug, Clone)]
pub struct GetUserInfo(Values);

impl GetUserInfo {
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

/// The reply to [`GetUserInfo`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetUserInfoReply {
    /// `domain`. IDN in punycode for .COM and .NET, in RACE for .ORG.
    pub domain: Option<String>,
    /// `domain_count`. Domains in the profile.
    pub domain_count: Option<i64>,
    /// `expires_on` (`expiredate` on the wire): with the zone that it names, if any. Of this domain.
    pub expires_on: Option<Timestamp>,
    /// `is_owner` (`f_owner` on the wire). Owner or sub-user.
    pub is_owner: Option<bool>,
    /// `capabilities`. 0/1 flags per feature of the domain.
    pub capabilities: Option<OwnedAssoc>,
    /// `dns_errors`. When: .DE.
    pub dns_errors: Option<String>,
    /// `encoding_type`. When: IDN. Three-letter language tag.
    pub encoding_type: Option<String>,
    /// `username`. Not verified: seen in clients or older copies of the guide only.
    pub username: Option<String>,
    /// `permission`. When: a sub-user asks. Not verified: seen in clients or older copies of the guide only.
    pub permission: Option<i64>,
    /// `waiting_requests_no`. Not verified: seen in clients or older copies of the guide only.
    pub waiting_requests_no: Option<i64>,
    /// `inaccurate_whois` (`inaccuratewhois` on the wire). When: flagged. Not verified: seen in clients or
    /// older copies of the guide only.
    pub inaccurate_whois: Option<bool>,
    /// `auction_escrow`. When: flagged. Not verified: seen in clients or older copies of the guide only.
    pub auction_escrow: Option<bool>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetUserInfoReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            domain: reply.take("domain"),
            domain_count: reply.take("domain_count"),
            expires_on: reply.take("expiredate"),
            is_owner: reply.take("f_owner"),
            capabilities: reply.take("capabilities"),
            dns_errors: reply.take("dns_errors"),
            encoding_type: reply.take("encoding_type"),
            username: reply.take("username"),
            permission: reply.take("permission"),
            waiting_requests_no: reply.take("waiting_requests_no"),
            inaccurate_whois: reply.take("inaccuratewhois"),
            auction_escrow: reply.take("auction_escrow"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetUserInfoReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetUserInfoReply")
            .field("domain", &self.domain)
            .field("domain_count", &self.domain_count)
            .field("expires_on", &self.expires_on)
            .field("is_owner", &self.is_owner)
            .field("capabilities", &self.capabilities)
            .field("encoding_type", &self.encoding_type)
            .field("permission", &self.permission)
            .field("waiting_requests_no", &self.waiting_requests_no)
            .field("inaccurate_whois", &self.inaccurate_whois)
            .field("auction_escrow", &self.auction_escrow)
            .finish_non_exhaustive()
    }
}

command!(GetUserInfo, GetUserInfoReply, table::user::GET_USER_INFO);
