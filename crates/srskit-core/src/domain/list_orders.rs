// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::paging::listed;
use crate::records::{OrderStatus, OrderSummary, OrderType};
use crate::{Answer, Assoc, Date, OwnedAssoc, ReadError};
use std::fmt;

/// Lists the orders placed for one domain.
///
/// It reads only, and may be sent again at will.
///
/// The call to use after an unclear sw_register or renew outcome, since no idempotency key exists.
///
/// Response codes: 200.
///
/// Guide: `get_orders_by_domain`. Catalogue: `get_orders_by_domain`.
#[derive(Debug, Clone)]
pub struct ListOrders(Values);

impl ListOrders {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `limit`: in rows. Default 40.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<i64>) -> Self {
        self.0.insert("limit", typed::int(limit));
        self
    }

    /// Sets `page`. 1-based, default 1.
    #[must_use]
    pub fn with_page(mut self, page: impl Into<i64>) -> Self {
        self.0.insert("page", typed::int(page));
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

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: OrderStatus) -> Self {
        self.0.insert("status", status.to_wire());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: OrderType) -> Self {
        self.0.insert("type", r#type.to_wire());
        self
    }
}

/// The reply to [`ListOrders`].
#[derive(Clone, PartialEq, Eq)]
pub struct ListOrdersReply {
    /// `orders`.
    pub orders: Vec<OrderSummary>,
    /// `page_size`. When: older page lists it.
    pub page_size: Option<i64>,
    /// `page`. Not verified: seen in clients or older copies of the guide only.
    pub page: Option<i64>,
    /// `total`. Not verified: seen in clients or older copies of the guide only.
    pub total: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ListOrdersReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            orders: reply.take_or_empty("orders"),
            page_size: reply.take("page_size"),
            page: reply.take("page"),
            total: reply.take("total"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ListOrdersReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListOrdersReply")
            .field("orders", &self.orders)
            .field("page_size", &self.page_size)
            .field("page", &self.page)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

command!(ListOrders, ListOrdersReply, table::domain::LIST_ORDERS);
listed!(ListOrders, OrderSummary);
