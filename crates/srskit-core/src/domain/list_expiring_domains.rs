// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::paging::listed;
use crate::records::ExpiringDomain;
use crate::{Answer, Assoc, Date, OwnedAssoc, ReadError};
use std::fmt;

/// Lists the reseller's domains that expire between two dates.
///
/// It reads only, and may be sent again at will.
///
/// Can be slow on big portfolios; one client allows 300 seconds.
///
/// Response codes: 200.
///
/// Guide: `get_domains_by_expiredate`. Catalogue: `get_domains_by_expiredate`.
#[derive(Debug, Clone)]
pub struct ListExpiringDomains(Values);

impl ListExpiringDomains {
    /// With what is always needed.
    ///
    /// * `expires_from` (`exp_from` on the wire).
    /// * `expires_to` (`exp_to` on the wire).
    pub fn new(expires_from: Date, expires_to: Date) -> Self {
        Self(Assoc::new().with("exp_from", expires_from.to_wire()).with("exp_to", expires_to.to_wire()).into())
    }

    /// Sets `limit`: in rows. Default 40 (not verified).
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<i64>) -> Self {
        self.0.insert("limit", typed::int(limit));
        self
    }

    /// Sets `page`. 1-based in live use; default 1. Not verified: seen in clients or older copies of the
    /// guide only.
    #[must_use]
    pub fn with_page(mut self, page: impl Into<i64>) -> Self {
        self.0.insert("page", typed::int(page));
        self
    }
}

/// The reply to [`ListExpiringDomains`].
#[derive(Clone, PartialEq, Eq)]
pub struct ListExpiringDomainsReply {
    /// `domains` (`exp_domains` on the wire).
    pub domains: Vec<ExpiringDomain>,
    /// `page`.
    pub page: Option<i64>,
    /// `remainder`. 1 when more pages follow.
    pub remainder: Option<bool>,
    /// `total`.
    pub total: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ListExpiringDomainsReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            domains: reply.take_or_empty("exp_domains"),
            page: reply.take("page"),
            remainder: reply.take("remainder"),
            total: reply.take("total"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ListExpiringDomainsReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListExpiringDomainsReply")
            .field("domains", &self.domains)
            .field("page", &self.page)
            .field("remainder", &self.remainder)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

command!(ListExpiringDomains, ListExpiringDomainsReply, table::domain::LIST_EXPIRING_DOMAINS);
listed!(ListExpiringDomains, ExpiringDomain);
