// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::CommandSpec;
use crate::catalogue::typed::ReplyFields;
use crate::records::WhoisPrivacyState;
use crate::{Answer, OwnedAssoc, ReadError};
use std::fmt;

/// The reply to an order.
#[derive(Clone, PartialEq, Eq)]
pub struct OrderReply {
    /// `id`. The order id.
    pub id: Option<i64>,
    /// `registration_code`. The registry step's own code.
    pub registration_code: Option<i64>,
    /// `registration_text`.
    pub registration_text: Option<String>,
    /// `admin_email`.
    pub admin_email: Option<String>,
    /// `domain_id`. When: seen in sample replies.
    pub domain_id: Option<i64>,
    /// `transfer_id`. When: transfer.
    pub transfer_id: Option<i64>,
    /// `queue_request_id`. When: asynchronous registry. Feed it to query_queued_request.
    pub queue_request_id: Option<i64>,
    /// `async_reason`. When: asynchronous registry.
    pub async_reason: Option<String>,
    /// `forced_pending`. When: the order was parked instead of processed. Id of the pending order; can arrive
    /// with is_success 1 and text 'Registration successful', or with is_success 0 and 485.
    pub forced_pending: Option<i64>,
    /// `cancelled_orders`. When: older pending orders for the name were dropped.
    pub cancelled_orders: Vec<String>,
    /// `whois_privacy_state`. When: WHOIS privacy asked for. Value list taken from get_domain. Not verified:
    /// seen in clients or older copies of the guide only.
    pub whois_privacy_state: Option<WhoisPrivacyState>,
    /// `error`. When: failure. Human text with the detail behind response_text.
    pub error: Option<String>,
    /// `order_id`. Id of the order, wherever the reply puts it: order_id, id or forced_pending.
    pub order_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl OrderReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            id: reply.take("id"),
            registration_code: reply.take("registration_code"),
            registration_text: reply.take("registration_text"),
            admin_email: reply.take("admin_email"),
            domain_id: reply.take("domain_id"),
            transfer_id: reply.take("transfer_id"),
            queue_request_id: reply.take("queue_request_id"),
            async_reason: reply.take("async_reason"),
            forced_pending: reply.take("forced_pending"),
            cancelled_orders: reply.take_or_empty("cancelled_orders"),
            whois_privacy_state: reply.take("whois_privacy_state"),
            error: reply.take("error"),
            order_id: reply.derived("order_id"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for OrderReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderReply")
            .field("id", &self.id)
            .field("registration_code", &self.registration_code)
            .field("domain_id", &self.domain_id)
            .field("transfer_id", &self.transfer_id)
            .field("queue_request_id", &self.queue_request_id)
            .field("forced_pending", &self.forced_pending)
            .field("cancelled_orders", &self.cancelled_orders)
            .field("whois_privacy_state", &self.whois_privacy_state)
            .field("order_id", &self.order_id)
            .finish_non_exhaustive()
    }
}
