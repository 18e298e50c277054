//! What a reseller can do with a transfer: cancel it, send it in again, send the mail again, give a domain to
//! another reseller.
//!
//! By the guide: the fields; that only a transfer which waits for its owner can be cancelled, and only a
//! cancelled one be sent in again, as a new order. *Assumed*: codes and texts of the refusals; that any
//! reseller takes what is pushed to it, at once; that `reseller` may be anybody.

use super::{Direction, OTHER_REGISTRAR, Transfer, TransferStatus};
use crate::world::World;
use crate::world::call::{Call, missing};
use crate::world::commands::Run;
use crate::world::fields::{done, not_found, number, optional_number, shape, text};
use crate::world::names::DomainName;
use crate::world::order::{Draft, Order, OrderStatus};
use crate::world::reply::Reply;

pub(super) const COMMANDS: &[(&str, Run)] = &[
    ("cancel_transfer", cancel),
    ("process_transfer", again),
    ("rsp2rsp_push_transfer", push),
    ("send_password_transfer", mail),
];

fn cancel(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "cancel_transfer")?;
    let order_id = optional_number(call, "order_id")?;
    let domain = match order_id {
        Some(_) => None,
        None => Some(call.domain()?),
    };
    let is_meant = |transfer: &&Transfer| match (&order_id, &domain) {
        (Some(id), _) => transfer.order_id == Some(*id),
        (None, Some(domain)) => transfer.domain == domain.as_str() && transfer.direction == Direction::In,
        (None, None) => false,
    };
    let transfer = world.transfers().rev().find(is_meant).ok_or_else(|| not_found("Transfer not found"))?;
    if transfer.status != TransferStatus::PendingOwner {
        return Err(Reply::refusal("465", format!("Transfer is {} and cannot be cancelled", transfer.status.name())));
    }
    let id = transfer.id;
    world.cancel_transfer(id, call.now);
    Ok(done())
}

fn again(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "process_transfer")?;
    let id = number(call, "order_id")?;
    let transfer = world.transfer_of_order(id).ok_or_else(|| not_found("Transfer not found"))?;
    if transfer.status != TransferStatus::Cancelled {
        return Err(Reply::refusal("465", format!("Transfer is {}, not cancelled", transfer.status.name())));
    }
    let order = world.orders.get(&id).cloned().ok_or_else(|| not_found("Order not found"))?;
    let name = DomainName::parse(&order.domain).ok_or_else(|| not_found("Order not found"))?;
    world.check_transferable(&name)?;
    let Order { domain, kind, period, cost, affiliate_id, .. } = order;
    let (new, _) = world.store(Draft { domain, kind, period, cost, affiliate_id }, call.now);
    let reply = done().with("order_id", new.to_string());
    match world.carry_out(new, call.now) {
        OrderStatus::Pending(_) => Ok(reply.with("forced_pending", new.to_string())),
        _ => Ok(reply),
    }
}

fn push(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "rsp2rsp_push_transfer")?;
    let name = call.domain()?;
    let to = call.required("grsp")?.to_owned();
    world.owned(&name)?;
    if world.transfer_under_way(name.as_str()).is_some() {
        return Err(Reply::refusal("400", "Domain has a transfer in progress"));
    }
    let id = world.next_order_id();
    let transfer = Transfer {
        id,
        order_id: None,
        domain: name.as_str().to_owned(),
        direction: Direction::Away,
        status: TransferStatus::Completed,
        requested_at: call.now,
        changed_at: call.now,
        confirmed_at: Some(call.now),
        registry_at: None,
        request_address: String::new(),
        gaining: to,
        losing: OTHER_REGISTRAR.to_owned(),
        code_is_wrong: false,
        due: None,
    };
    world.insert_transfer(transfer, call.now);
    world.hand_over(name.as_str(), call.now);
    Ok(done())
}

fn mail(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "send_password_transfer")?;
    let domain = text(call, "domain_name").or(text(call, "domain")).ok_or_else(|| missing("domain_name"))?;
    let domain = domain.to_ascii_lowercase();
    let waits = |transfer: &&Transfer| transfer.status == TransferStatus::PendingOwner;
    world.transfer_under_way(&domain).filter(waits).ok_or_else(|| not_found("No transfer waits for its owner"))?;
    call.note("no mail leaves the stand-in");
    Ok(done())
}
