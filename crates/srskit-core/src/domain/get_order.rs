// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{Contacts, OrderInfo};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Reads everything about one domain order except usernames, passwords and authcodes.
///
/// It reads only, and may be sent again at will.
///
/// The first nine field_hash keys are from the page, the others from sample replies in client code. The
/// trust_service order has its own GET_ORDER_INFO with object TRUST_SERVICE (another family).
///
/// Response codes: 200.
///
/// Guide: `get_order_info`. Catalogue: `get_order_info`.
#[derive(Debug, Clone)]
pub struct GetOrder(Values);

impl GetOrder {
    /// With what is always needed.
    ///
    /// * `order_id`.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).into())
    }
}

/// The reply to [`GetOrder`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetOrderReply {
    /// `order` (`field_hash` on the wire).
    pub order: Option<OrderInfo>,
    /// `contacts`. The flat keys owner_…, admin_…, billing_… and tech_… of the order.
    pub contacts: Option<Contacts>,
    /// `nameservers`. The flat keys fqdn1, fqdn2, … of the order, those that are in use.
    pub nameservers: Vec<String>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetOrderReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            order: reply.take("field_hash"),
            contacts: reply.derived("contacts"),
            nameservers: reply.derived("nameservers").unwrap_or_default(),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetOrderReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetOrderReply")
            .field("order", &self.order)
            .field("contacts", &self.contacts)
            .field("nameservers", &self.nameservers)
            .finish_non_exhaustive()
    }
}

command!(GetOrder, GetOrderReply, table::domain::GET_ORDER);
