//! `PROCESS_PENDING DOMAIN`: carries out what was saved, or cancels it.
//!
//! By the guide: a cancelled or declined order is made anew under a number of its own; low funds park the
//! order again. *Assumed*: the fields of the reply, 465 for an order that is completed or under way, and
//! that a name which somebody has taken in the meantime cancels the order and answers 485.

use crate::world::World;
use crate::world::call::{Call, invalid};
use crate::world::commands::{check_free, check_year, settled};
use crate::world::fields::{done, not_found, number, shape};
use crate::world::names::DomainName;
use crate::world::order::{Draft, Order, OrderKind, OrderStatus};
use crate::world::reply::Reply;

pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "process_pending_domain")?;
    let id = number(call, "order_id")?;
    let order = world.orders.get(&id).cloned().ok_or_else(|| not_found("Order not found"))?;
    if call.optional("command")?.is_some() {
        return cancel(world, call, &order);
    }
    if order.is_completed() || order.is_under_way() {
        return Err(invalid("order_id", "the order is not pending"));
    }
    if let Err(refusal) = check(world, &order) {
        if order.is_pending() {
            world.end_order(id, OrderStatus::Cancelled, call.now);
        }
        return Err(refusal);
    }
    let id = if order.is_pending() { id } else { anew(world, call, order) };
    world.carry_out(id, call.now);
    Ok(settled(world, call, id, done().with("order_id", id.to_string()).with("id", id.to_string())))
}

fn cancel(world: &mut World, call: &Call<'_>, order: &Order) -> Result<Reply, Reply> {
    if order.is_completed() || order.is_under_way() {
        return Err(invalid("order_id", "the order is not pending and cannot be cancelled"));
    }
    if order.is_pending() {
        world.end_order(order.id, OrderStatus::Cancelled, call.now);
    }
    Ok(done().with("order_id", order.id.to_string()))
}

fn anew(world: &mut World, call: &Call<'_>, order: Order) -> u64 {
    let Order { domain, kind, period, cost, affiliate_id, .. } = order;
    world.store(Draft { domain, kind, period, cost, affiliate_id }, call.now).0
}

/// What held when the order was placed must still hold.
fn check(world: &World, order: &Order) -> Result<(), Reply> {
    let Some(name) = DomainName::parse(&order.domain) else { return Ok(()) };
    match &order.kind {
        OrderKind::New(_) | OrderKind::Special(..) => check_free(world, &name),
        OrderKind::Transfer(_) => world.check_transferable(&name),
        OrderKind::Renewal { from_year, .. } => check_year(world, &name, *from_year).map(drop),
        OrderKind::WhoisPrivacy | OrderKind::Service(_) => world.owned(&name),
    }
}
