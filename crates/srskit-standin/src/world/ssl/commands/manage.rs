//! Commands that change an order which is not finished.
//!
//! By the guide: only a pending order can be changed; a declined or cancelled one is made anew when it
//! is processed; only what is not finished can be cancelled. *Assumed*: the codes and texts of refusals,
//! and that a check asked for finds what stands in the stand-in's own DNS zone of the domain.

use super::super::order::{Proof, SslOrder, SslState};
use super::super::owned::Fate;
use super::super::product::{Family, Level, Product};
use super::place::{fill, known, processed, proof};
use super::{answer, no_order, order};
use crate::world::World;
use crate::world::call::{Call, invalid, missing};
use crate::world::fields::{done, not_found, number, optional_number, shape};
use crate::world::reply::Reply;

pub(super) fn process_pending(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "process_pending_trust_service")?;
    let found = order(world, call)?.clone();
    if call.optional("command")?.is_some() {
        return give_up(world, call, &found);
    }
    let found_product = found.product();
    let mut id = found.id;
    match found.state {
        SslState::Pending => {}
        SslState::Declined | SslState::Cancelled => id = anew(world, call, found),
        _ => return Err(invalid("order_id", "the order is not pending")),
    }
    let (proof, approver) = (wanted_proof(&found_product, call)?, call.optional("approver_email")?.map(str::to_owned));
    world.ssl_change(id, |order, _| {
        order.proof = proof.unwrap_or(order.proof);
        order.approver_email = approver.or(order.approver_email.take());
    });
    processed(world, call, id)
}

/// A declined order is cancelled, and there is a new one in its place.
fn anew(world: &mut World, call: &Call<'_>, before: SslOrder) -> u64 {
    world.ssl_change(before.id, |old, _| old.state = SslState::Cancelled);
    let fresh = SslOrder { steps: Vec::new(), state: SslState::Pending, due: None, placed_at: call.now, ..before };
    world.ssl_store(fresh, call.now)
}

fn wanted_proof(product: &Product, call: &Call<'_>) -> Result<Option<Proof>, Reply> {
    call.optional("dv_auth_method")?.map(|method| proof(*product, method)).transpose()
}

pub(super) fn cancel(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "cancel_order")?;
    let found = order(world, call)?.clone();
    give_up(world, call, &found)
}

fn give_up(world: &mut World, call: &Call<'_>, found: &SslOrder) -> Result<Reply, Reply> {
    match found.state {
        SslState::Completed => Err(invalid("order_id", "the order is completed and cannot be cancelled")),
        SslState::Cancelled | SslState::Declined => Ok(answer(found)),
        _ => {
            world.ssl_give_up(found.id, SslState::Cancelled, call.now);
            world.services.ssl.orders.get(&found.id).map(answer).ok_or_else(no_order)
        }
    }
}

/// The trials are over; the command still ends an order that is one.
pub(super) fn cancel_free_trial(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    let id = match (optional_number(call, "order_id")?, optional_number(call, "product_id")?) {
        (Some(order), _) => order,
        (None, Some(product)) => world.ssl_product(product).ok_or_else(|| not_found("Product not found"))?.order_id,
        (None, None) => return Err(missing("order_id")),
    };
    let found = world.services.ssl.orders.get(&id).ok_or_else(no_order)?.clone();
    if !found.product().trial {
        return Err(invalid("order_id", "the order is no free trial"));
    }
    if let Some(product) = found.product_id {
        world.ssl_change_product(product, |product| product.fate = Fate::Revoked);
        return Ok(done());
    }
    give_up(world, call, &found).map(|_| done())
}

pub(super) fn update_order(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "update_order")?;
    let mut changed = order(world, call)?.clone();
    if changed.state != SslState::Pending {
        return Err(invalid("order_id", "only a pending order can be changed"));
    }
    if let Some(product_type) = call.optional("product_type")?.map(str::to_owned) {
        changed.product_type = known(&product_type, call)?;
    }
    fill(&mut changed, call)?;
    let reply = answer(&changed);
    world.ssl_change(changed.id, |order, _| *order = changed);
    Ok(reply)
}

pub(super) fn update_dv_auth(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "update_dv_auth")?;
    let found = order(world, call)?.clone();
    if !found.state.is_under_way() {
        return Err(invalid("order_id", "the order does not wait for its validation"));
    }
    if let Some(method) = call.optional("dv_auth_method")? {
        let proof = proof(found.product(), method)?;
        change_method(world, call, found.id, proof);
    } else if call.optional("dv_auth_on_demand_check")?.or(call.optional("dv_on_demand_check")?).is_some() {
        check_now(world, call, &found);
    } else {
        return Err(missing("dv_auth_method"));
    }
    Ok(done().with("order_id", found.id.to_string()))
}

/// A change brings a new value to publish.
fn change_method(world: &mut World, call: &Call<'_>, id: u64, proof: Proof) {
    let now = call.now;
    world.ssl_change(id, |order, rng| {
        order.proof = proof;
        order.challenge = order.challenged(rng, now);
        if order.state == SslState::AwaitingApproval {
            order.due = order.challenge.as_ref().and_then(|challenge| challenge.until);
        }
    });
}

fn check_now(world: &mut World, call: &mut Call<'_>, order: &SslOrder) {
    let published =
        order.challenge.as_ref().is_some_and(|wanted| world.publishes(&wanted.kind, &wanted.place, &wanted.value));
    match published && order.product().level == Level::Domain {
        true => world.ssl_approve(order.id, call.now),
        false => call.note(format!(
            "order {}: the value is not in the stand-in's own DNS zone of the domain; validate it through the control port",
            order.id
        )),
    }
}

pub(super) fn resend_approve_email(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "resend_approve_email")?;
    let found = order(world, call)?;
    let product = found.product();
    let refuses = match product.family {
        Family::SiteLock | Family::MalwareScan => true,
        Family::Trustwave => product.level != Level::Domain,
        Family::Sectigo => product.level == Level::Extended,
        Family::DigiCert | Family::Thawte => false,
    };
    if refuses {
        return Err(invalid("order_id", "the product has no approval mail"));
    }
    if !found.state.is_under_way() {
        return Err(invalid("order_id", "the order does not wait for its approval"));
    }
    mailed(world, call, "approval_email_sent")
}

pub(super) fn resend_cert_email(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "resend_cert_email")?;
    let found = order(world, call)?;
    if matches!(found.product().family, Family::SiteLock | Family::MalwareScan | Family::Sectigo) {
        return Err(invalid("order_id", "the product has no mail with a certificate"));
    }
    if found.state != SslState::Completed {
        return Err(invalid("order_id", "the order is not completed"));
    }
    mailed(world, call, "certificate_email_sent")
}

/// No mail is sent from here; the history of the order tells of it.
fn mailed(world: &mut World, call: &Call<'_>, step: &str) -> Result<Reply, Reply> {
    let id = number(call, "order_id")?;
    world.ssl_change(id, |order, _| order.note(call.now, step, format!("Mail for order {id}")));
    Ok(done().with("order_id", id.to_string()))
}
