// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::paging::listed;
use crate::records::{IncomingTransfer, TransferStatus};
use crate::{Answer, Date, OwnedAssoc, ReadError};
use std::fmt;

/// Lists transfers into the reseller's account.
///
/// It reads only, and may be sent again at will.
///
/// Reply rows up to order_date are from the older HTML guide. All attributes optional; with none, every
/// transfer-in ever is returned. The PHP toolkit's sample also sends gaining_registrar, which the page does
/// not list.
///
/// Response codes: 200.
///
/// Guide: `get_transfers_in`. Catalogue: `get_transfers_in`.
#[derive(Debug, Clone, Default)]
pub struct ListTransfersIn(Values);

impl ListTransfersIn {
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

    /// Sets `transfer_id`.
    #[must_use]
    pub fn with_transfer_id(mut self, transfer_id: impl Into<i64>) -> Self {
        self.0.insert("transfer_id", typed::int(transfer_id));
        self
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.0.insert("order_id", typed::int(order_id));
        self
    }

    /// Sets `order_from`.
    #[must_use]
    pub fn with_order_from(mut self, order_from: Date) -> Self {
        self.0.insert("order_from", order_from.to_wire());
        self
    }

    /// Sets `order_to`.
    #[must_use]
    pub fn with_order_to(mut self, order_to: Date) -> Self {
        self.0.insert("order_to", order_to.to_wire());
        self
    }

    /// Sets `completed_from`.
    #[must_use]
    pub fn with_completed_from(mut self, completed_from: Date) -> Self {
        self.0.insert("completed_from", completed_from.to_wire());
        self
    }

    /// Sets `completed_to`.
    #[must_use]
    pub fn with_completed_to(mut self, completed_to: Date) -> Self {
        self.0.insert("completed_to", completed_to.to_wire());
        self
    }

    /// Sets `losing_registrar`. \* wildcard.
    #[must_use]
    pub fn with_losing_registrar(mut self, losing_registrar: impl Into<String>) -> Self {
        self.0.insert("losing_registrar", typed::text(losing_registrar));
        self
    }

    /// Sets `owner_confirm_ip`.
    #[must_use]
    pub fn with_owner_confirm_ip(mut self, owner_confirm_ip: impl Into<String>) -> Self {
        self.0.insert("owner_confirm_ip", typed::text(owner_confirm_ip));
        self
    }

    /// Sets `owner_confirm_from`. Owner's answer on or after; year not above 2030.
    #[must_use]
    pub fn with_owner_confirm_from(mut self, owner_confirm_from: Date) -> Self {
        self.0.insert("owner_confirm_from", owner_confirm_from.to_wire());
        self
    }

    /// Sets `owner_confirm_to`. Owner's answer up to.
    #[must_use]
    pub fn with_owner_confirm_to(mut self, owner_confirm_to: Date) -> Self {
        self.0.insert("owner_confirm_to", owner_confirm_to.to_wire());
        self
    }

    /// Sets `owner_request_from`. Approval mail sent on or after.
    #[must_use]
    pub fn with_owner_request_from(mut self, owner_request_from: Date) -> Self {
        self.0.insert("owner_request_from", owner_request_from.to_wire());
        self
    }

    /// Sets `owner_request_to`. Approval mail sent up to.
    #[must_use]
    pub fn with_owner_request_to(mut self, owner_request_to: Date) -> Self {
        self.0.insert("owner_request_to", owner_request_to.to_wire());
        self
    }

    /// Sets `requested_from` (`req_from` on the wire). Transfer request date from.
    #[must_use]
    pub fn with_requested_from(mut self, requested_from: Date) -> Self {
        self.0.insert("req_from", requested_from.to_wire());
        self
    }

    /// Sets `requested_to` (`req_to` on the wire). Transfer request date to.
    #[must_use]
    pub fn with_requested_to(mut self, requested_to: Date) -> Self {
        self.0.insert("req_to", requested_to.to_wire());
        self
    }

    /// Sets `request_address`. Address at the time of the request; \* wildcard.
    #[must_use]
    pub fn with_request_address(mut self, request_address: impl Into<String>) -> Self {
        self.0.insert("request_address", typed::text(request_address));
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: TransferStatus) -> Self {
        self.0.insert("status", status.to_wire());
        self
    }

    /// Sets `limit`: in rows, 1 to 40.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<i64>) -> Self {
        self.0.insert("limit", typed::int(limit));
        self
    }

    /// Sets `page`. Index from 0, unlike get_notes and get_orders_by_domain.
    #[must_use]
    pub fn with_page(mut self, page: impl Into<i64>) -> Self {
        self.0.insert("page", typed::int(page));
        self
    }
}

/// The reply to [`ListTransfersIn`].
#[derive(Clone, PartialEq, Eq)]
pub struct ListTransfersInReply {
    /// `total`.
    pub total: Option<i64>,
    /// `page`. When: page was sent.
    pub page: Option<i64>,
    /// `page_size`. When: limit was sent.
    pub page_size: Option<i64>,
    /// `transfers`. When: at least one match. Absent, not empty, when nothing matches.
    pub transfers: Vec<IncomingTransfer>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ListTransfersInReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            total: reply.take("total"),
            page: reply.take("page"),
            page_size: reply.take("page_size"),
            transfers: reply.take_or_empty("transfers"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ListTransfersInReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListTransfersInReply")
            .field("total", &self.total)
            .field("page", &self.page)
            .field("page_size", &self.page_size)
            .field("transfers", &self.transfers)
            .finish_non_exhaustive()
    }
}

command!(ListTransfersIn, ListTransfersInReply, table::transfer::LIST_TRANSFERS_IN);
listed!(ListTransfersIn, IncomingTransfer);
