//! `GET_TRANSFERS_IN DOMAIN` and `GET_TRANSFERS_AWAY DOMAIN`: all of them, by many filters.
//!
//! By the guide: the filters; pages that count from 0; no list when nothing fits. *Assumed*: the form of
//! dates, and the newest last.

use super::{Direction, Transfer, TransferStatus};
use crate::time::Timestamp;
use crate::world::World;
use crate::world::call::Call;
use crate::world::commands::Run;
use crate::world::fields::{done, optional_number, shape};
use crate::world::paging::{Page, epoch, fits, oracle, within};
use crate::world::reply::Reply;
use srskit_core::{Assoc, OwnedAssoc, OwnedValue};

pub(super) const COMMANDS: &[(&str, Run)] = &[("get_transfers_away", away), ("get_transfers_in", into)];

fn into(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_transfers_in")?;
    list(world, call, Direction::In)
}

fn away(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_transfers_away")?;
    list(world, call, Direction::Away)
}

fn list(world: &World, call: &Call<'_>, direction: Direction) -> Result<Reply, Reply> {
    let mut found = Vec::new();
    for transfer in world.transfers().filter(|transfer| transfer.direction == direction) {
        if is_asked_for(call, transfer)? {
            found.push(transfer);
        }
    }
    let page = Page::of(call, 0)?;
    let rows: Vec<OwnedValue> = page.rows(&found).iter().map(|transfer| row(world, transfer).into()).collect();
    let mut reply = done().with("total", found.len().to_string());
    if call.optional("page")?.is_some() {
        reply = reply.with("page", page.number.to_string());
    }
    if call.optional("limit")?.is_some() {
        reply = reply.with("page_size", page.size.to_string());
    }
    Ok(if rows.is_empty() { reply } else { reply.with("transfers", rows) })
}

fn is_asked_for(call: &Call<'_>, transfer: &Transfer) -> Result<bool, Reply> {
    let id = |key, actual: Option<u64>| Ok::<_, Reply>(optional_number(call, key)?.is_none_or(|id| Some(id) == actual));
    let text = |key, actual: &str| Ok::<_, Reply>(fits(call.optional(key)?, actual));
    let days = |from, to, at: Option<Timestamp>| {
        let (from, to) = (call.optional(from)?, call.optional(to)?);
        let unasked = from.is_none() && to.is_none();
        Ok::<_, Reply>(unasked || at.is_some_and(|at| within(at, from, to)))
    };
    let asked = Some(transfer.requested_at);
    Ok(id("transfer_id", Some(transfer.id))?
        && id("order_id", transfer.order_id)?
        && text("domain", &transfer.domain)?
        && text("status", transfer.status.name())?
        && text("losing_registrar", &transfer.losing)?
        && text("gaining_registrar", &transfer.gaining)?
        && text("request_address", &transfer.request_address)?
        && days("order_from", "order_to", asked)?
        && days("req_from", "req_to", asked)?
        && days("owner_request_from", "owner_request_to", asked)?
        && days("owner_confirm_from", "owner_confirm_to", transfer.confirmed_at)?
        && days("completed_from", "completed_to", completed(transfer))?)
}

fn completed(transfer: &Transfer) -> Option<Timestamp> {
    (transfer.status == TransferStatus::Completed).then_some(transfer.changed_at)
}

fn row(world: &World, transfer: &Transfer) -> OwnedAssoc {
    let mut row = Assoc::new()
        .with("domain", transfer.domain.clone())
        .with("status", transfer.status.name())
        .with("gaining_registrar", transfer.gaining.clone())
        .with("losing_registrar", transfer.losing.clone())
        .with("transfer_id", transfer.id.to_string())
        .with("request_address", transfer.request_address.clone());
    let affiliate = transfer.order_id.and_then(|id| world.orders.get(&id)?.affiliate_id.clone());
    let texts = [("affiliate_id", affiliate), ("order_id", transfer.order_id.map(|id| id.to_string()))];
    for (key, value) in texts {
        if let Some(value) = value {
            row.insert(key, value);
        }
    }
    let first = match transfer.direction {
        Direction::In => ("order_date", "order_date_epoch"),
        Direction::Away => ("request_date", "request_date_epoch"),
    };
    let dates = [
        (first, Some(transfer.requested_at)),
        (("owner_request_date", "owner_request_date_epoch"), Some(transfer.requested_at)),
        (("owner_confirm_date", "owner_confirm_date_epoch"), transfer.confirmed_at),
        (("registry_request_date", "registry_request_date_epoch"), transfer.registry_at),
        (("completed_date", "completed_date_epoch"), completed(transfer)),
    ];
    for ((key, seconds), at) in dates {
        row.insert(key, at.map(oracle).unwrap_or_default());
        if let Some(at) = at {
            row.insert(seconds, epoch(at));
        }
    }
    row
}
