//! `CANCEL_PENDING_ORDERS ORDER`: drops every order that waits, up to the end of a day; and
//! `CANCEL_ACTIVE_PROCESS DOMAIN`, which takes one back from a slow registry.
//!
//! By the guide: fields of the first. *Assumed*: everything about the second.

use crate::time::Timestamp;
use crate::world::World;
use crate::world::call::{Call, invalid};
use crate::world::fields::{done, not_found, optional_number, shape};
use crate::world::order::{Order, OrderStatus};
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedValue};

const DAY: i64 = 86_400;

pub(super) fn run(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "cancel_pending_orders")?;
    let to: i64 = call.required("to_date")?.parse().map_err(|_| invalid("to_date", "must be seconds since 1970"))?;
    let end = Timestamp::from_unix_seconds(to.saturating_sub(to.rem_euclid(DAY)).saturating_add(DAY));
    let wanted = call.optional("status")?.unwrap_or("pending").to_ascii_lowercase();
    let fits = |order: &&Order| {
        let open = order.is_pending() || order.status == OrderStatus::Declined;
        open && order.status.name() == wanted && order.placed_at < end
    };
    let orders = world.orders.values().filter(fits);
    let dropped: Vec<_> = orders.map(|order| (order.id, order.domain.clone(), order.kind.name().to_owned())).collect();
    for (id, ..) in &dropped {
        world.end_order(*id, OrderStatus::Cancelled, call.now);
    }
    let row = |(id, domain, kind): &(u64, String, String)| {
        OwnedValue::from(
            Assoc::new().with("id", id.to_string()).with("domain", domain.clone()).with("reg_type", kind.clone()),
        )
    };
    Ok(done().with("total", dropped.len().to_string()).with("cancelled", dropped.iter().map(row).collect::<Vec<_>>()))
}

pub(super) fn active(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "cancel_active_process")?;
    let order = match optional_number(call, "order_id")? {
        Some(id) => world.orders.get(&id),
        None => world.order_under_way(call.domain()?.as_str()),
    };
    let waits = |order: &&Order| matches!(order.status, OrderStatus::Waiting(_));
    let id = order.filter(waits).map(|order| order.id).ok_or_else(|| not_found("No active process found"))?;
    world.end_order(id, OrderStatus::Cancelled, call.now);
    Ok(done())
}
