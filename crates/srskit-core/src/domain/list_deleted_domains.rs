// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::paging::listed;
use crate::records::DeletedDomain;
use crate::{Answer, Date, OwnedAssoc, ReadError};
use std::fmt;

/// Lists domains that left the reseller's account by expiry or on request.
///
/// It reads only, and may be sent again at will.
///
/// Every attribute is optional; with none, all domains ever deleted are returned. Dates here are in Oracle
/// style, not ISO.
///
/// Response codes: 200.
///
/// Guide: `get_deleted_domains`. Catalogue: `get_deleted_domains`.
#[derive(Debug, Clone, Default)]
pub struct ListDeletedDomains(Values);

impl ListDeletedDomains {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `domain`.
    #[must_use]
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.0.insert("domain", typed::text(domain));
        self
    }

    /// Sets `owner_email`. \* wildcard allowed.
    #[must_use]
    pub fn with_owner_email(mut self, owner_email: impl Into<String>) -> Self {
        self.0.insert("owner_email", typed::text(owner_email));
        self
    }

    /// Sets `admin_email`. \* wildcard allowed.
    #[must_use]
    pub fn with_admin_email(mut self, admin_email: impl Into<String>) -> Self {
        self.0.insert("admin_email", typed::text(admin_email));
        self
    }

    /// Sets `billing_email`. \* wildcard allowed.
    #[must_use]
    pub fn with_billing_email(mut self, billing_email: impl Into<String>) -> Self {
        self.0.insert("billing_email", typed::text(billing_email));
        self
    }

    /// Sets `tech_email`. \* wildcard allowed.
    #[must_use]
    pub fn with_tech_email(mut self, tech_email: impl Into<String>) -> Self {
        self.0.insert("tech_email", typed::text(tech_email));
        self
    }

    /// Sets `deleted_from` (`del_from` on the wire). Year not above 2030.
    #[must_use]
    pub fn with_deleted_from(mut self, deleted_from: Date) -> Self {
        self.0.insert("del_from", deleted_from.to_wire());
        self
    }

    /// Sets `deleted_to` (`del_to` on the wire). Year not above 2030.
    #[must_use]
    pub fn with_deleted_to(mut self, deleted_to: Date) -> Self {
        self.0.insert("del_to", deleted_to.to_wire());
        self
    }

    /// Sets `expires_from` (`exp_from` on the wire). Year not above 2030.
    #[must_use]
    pub fn with_expires_from(mut self, expires_from: Date) -> Self {
        self.0.insert("exp_from", expires_from.to_wire());
        self
    }

    /// Sets `expires_to` (`exp_to` on the wire). Year not above 2030.
    #[must_use]
    pub fn with_expires_to(mut self, expires_to: Date) -> Self {
        self.0.insert("exp_to", expires_to.to_wire());
        self
    }

    /// Sets `limit`: in rows. Default 40.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<i64>) -> Self {
        self.0.insert("limit", typed::int(limit));
        self
    }

    /// Sets `page`. The page says default 1 and also index from 0.
    #[must_use]
    pub fn with_page(mut self, page: impl Into<i64>) -> Self {
        self.0.insert("page", typed::int(page));
        self
    }
}

/// The reply to [`ListDeletedDomains`].
#[derive(Clone, PartialEq, Eq)]
pub struct ListDeletedDomainsReply {
    /// `domains` (`del_domains` on the wire). When: at least one match.
    pub domains: Vec<DeletedDomain>,
    /// `page`.
    pub page: Option<i64>,
    /// `page_size`.
    pub page_size: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ListDeletedDomainsReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            domains: reply.take_or_empty("del_domains"),
            page: reply.take("page"),
            page_size: reply.take("page_size"),
            total: reply.take("total"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ListDeletedDomainsReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListDeletedDomainsReply")
            .field("domains", &self.domains)
            .field("page", &self.page)
            .field("page_size", &self.page_size)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

command!(ListDeletedDomains, ListDeletedDomainsReply, table::domain::LIST_DELETED_DOMAINS);
listed!(ListDeletedDomains, DeletedDomain);
