//! `REDEEM DOMAIN`, `REVOKE DOMAIN`, `BELONGS_TO_RSP DOMAIN`.
//!
//! By the guide: the fields; 400 where a name cannot be redeemed; a refund only within the registry's first
//! days. *Assumed*: the fee, that a redeemed domain gets a year more, five days for the refund, that a revoked
//! domain of these days is free at once. The real test system has no redemption; here both have.

use super::DAY;
use super::deletion::DeletionState;
use crate::money::Money;
use crate::time::Timestamp;
use crate::world::World;
use crate::world::account::Credit;
use crate::world::call::{Call, flag_text};
use crate::world::commands::Run;
use crate::world::fields::{done, shape};
use crate::world::order::{Order, OrderKind, OrderStatus};
use crate::world::reply::Reply;

pub(super) const COMMANDS: &[(&str, Run)] =
    &[("belongs_to_rsp", belongs), ("redeem_domain", redeem), ("revoke_domain", revoke)];

const REFUND_DAYS: u64 = 5;

fn redeem(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "redeem_domain")?;
    let name = call.domain()?;
    let refused = || Reply::refusal("400", format!("Domain {} cannot be redeemed", name.as_str()));
    let deletion = world.deletions().find(|deletion| deletion.domain.name == name.as_str()).ok_or_else(refused)?;
    if deletion.state != DeletionState::Redemption {
        return Err(refused());
    }
    let until = deletion.domain.expires_at.plus_years(1);
    let cost = world.settings().redemption_fee + world.year_price(&name);
    let too_little = |_| Reply::refusal("440", "Insufficient funds");
    world.charge("redemption", name.as_str(), cost, call.now).map_err(too_little)?;
    world.bring_back(name.as_str(), until);
    world.tell_of_term(name.as_str(), "CREATED", None, call.now);
    world.note(name.as_str(), "Redeemed".to_owned(), call.now);
    Ok(done())
}

fn revoke(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "revoke_domain")?;
    let name = call.domain()?;
    world.owned(&name)?;
    if let Some(text) = call.optional("notes")? {
        world.note(name.as_str(), text.to_owned(), call.now);
    }
    let brought_by = world.domain(name.as_str()).and_then(|domain| domain.order_id);
    let order = brought_by.and_then(|id| world.orders.get(&id)).filter(|order| is_fresh(order, call.now));
    let order = order.filter(|order| !world.account().ledger().has_paid_back(order.id));
    let (order_id, refund) = order.map_or((None, Money::ZERO), |order| (Some(order.id), order.cost));
    if let Some(id) = order_id {
        world.lose(name.as_str(), "by-request", DeletionState::Gone, call.now);
        world.account.credit(Credit { at: call.now, order_id: Some(id), amount: refund });
    } else {
        world.delete(name.as_str(), "by-request", call.now);
    }
    let deletion_id = world.next_order_id();
    Ok(done()
        .with("charge", flag_text(false))
        .with("price", refund.to_string())
        .with("total_refund", refund.to_string())
        .with("deletion_id", deletion_id.to_string()))
}

/// Whether an order for a registration is young enough to be paid back.
fn is_fresh(order: &Order, now: Timestamp) -> bool {
    let OrderStatus::Completed { at } = order.status else { return false };
    matches!(order.kind, OrderKind::New(_)) && now.since(at).as_secs() < REFUND_DAYS * DAY
}

fn belongs(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "belongs_to_rsp")?;
    let name = call.domain()?;
    Ok(match world.domain(name.as_str()) {
        Some(domain) => {
            done().with("belongs_to_rsp", flag_text(true)).with("domain_expdate", domain.expires_at.to_string())
        }
        None => done().with("belongs_to_rsp", flag_text(false)),
    })
}
