//! What replies say about an order that was processed.
//!
//! By the guide: 250 for an asynchronous registry, 300 for a contact who must agree first, a success with
//! `forced_pending` for low funds. *Assumed*: the texts of the first two, and that both are successes.

use crate::world::World;
use crate::world::call::Call;
use crate::world::order::{OrderStatus, Wait};
use crate::world::reply::Reply;
use srskit_core::OwnedValue;

pub(super) const DONE: &str = "Domain registration successfully completed";
const QUEUED: &str = "Domain registration request has been sent to the registry";
const CONSENT: &str = "Domain registration is waiting for the contact's consent to share information";

/// The reply to an order that is not completed yet; `None` for one that is, or is a transfer under way.
pub(super) fn unfinished(world: &World, call: &mut Call<'_>, id: u64) -> Option<Reply> {
    let order = world.orders.get(&id)?;
    let stored = |code, text: &str| Reply::success(code, text.to_owned()).with("id", id.to_string());
    match order.status {
        OrderStatus::Pending(_) => {
            call.note(format!(
                "order {id} is parked: the balance is too low; the reply is a success with forced_pending"
            ));
            Some(stored("200", "Registration successful").with("forced_pending", id.to_string()))
        }
        OrderStatus::Waiting(Wait::Registry) => Some(
            stored("250", QUEUED)
                .with("async_reason", "The registry answers later")
                .with("queue_request_id", id.to_string()),
        ),
        OrderStatus::Waiting(Wait::Consent) => Some(stored("300", CONSENT)),
        OrderStatus::Processed | OrderStatus::Completed { .. } | OrderStatus::Declined | OrderStatus::Cancelled => None,
    }
}

/// What the registry said of a registration that is done.
pub(super) fn finished(reply: Reply, id: u64) -> Reply {
    reply
        .with("registration_code", "200")
        .with("registration_text", DONE)
        .with("domain_id", (id % 1_000_000).to_string())
}

/// What is said of an order that `PROCESS_PENDING` has carried out.
pub(in crate::world) fn settled(world: &World, call: &mut Call<'_>, id: u64, reply: Reply) -> Reply {
    if let Some(unfinished) = unfinished(world, call, id) {
        return unfinished.with("order_id", id.to_string());
    }
    if let Some(transfer) = world.transfer_of_order(id) {
        return reply.with("transfer_id", transfer.id.to_string());
    }
    let domain = world.orders.get(&id).and_then(|order| world.domain(&order.domain));
    match domain {
        Some(domain) => reply.with("f_auto_renew", if domain.auto_renew { "Y" } else { "N" }),
        None => reply,
    }
}

/// The older orders that a new one has replaced.
pub(super) fn with_cancelled(reply: Reply, cancelled: &[u64]) -> Reply {
    if cancelled.is_empty() {
        return reply;
    }
    let ids: Vec<OwnedValue> = cancelled.iter().map(|id| OwnedValue::from(id.to_string())).collect();
    reply.with("cancelled_orders", ids)
}
