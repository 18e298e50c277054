//! The world as JSON for people and tests. What may be secret is left out, unless the caller asks for
//! everything: then it is the state as a snapshot has it.

use super::Control;
use crate::allow::AllowList;
use crate::gate::Gate;
use crate::server::lock;
use crate::time::Timestamp;
use crate::world::{self, Domain, LedgerEntry, Order, OrderKind, OrderStatus, Parked, World};
use serde_json::{Value, json};

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) orders: usize,
    pub(super) debits: usize,
    pub(super) events: usize,
}

pub(super) fn counts(world: &World) -> Counts {
    Counts { orders: world.orders().count(), debits: world.account().ledger().entries().len(), events: 0 }
}

/// All that a page shows at its top.
pub(super) fn status(control: &Control) -> Value {
    let shared = &control.shared;
    let faults = lock(&shared.faults).list();
    let requests = shared.history.look(0, |request| request.id).len();
    let clock = clock(control);
    let desk = lock(&shared.desk);
    let counts = counts(&desk.world);
    let account = desk.world.account();
    json!({
        "product": "srskit stand-in",
        "version": env!("CARGO_PKG_VERSION"),
        "url": control.url,
        "username": desk.gate.account().username(),
        "system": format!("{:?}", desk.world.settings().profile).to_ascii_lowercase(),
        "clock": clock,
        "balance": account.balance().to_string(),
        "hold": account.hold().to_string(),
        "counts": {
            "requests": requests,
            "orders": counts.orders,
            "domains": desk.world.domains().count(),
            "debits": counts.debits,
            "events": counts.events,
        },
        "faults": faults,
        "bad_tls_ports": control.doors.iter().map(|(name, port)| ((*name).to_owned(), json!(port))).collect::<Value>(),
    })
}

pub(super) fn clock(control: &Control) -> Value {
    let clock = &control.shared.clock;
    json!({ "now": clock.now().to_string(), "rate": clock.rate() })
}

pub(super) fn orders(world: &World) -> Value {
    json!({ "orders": world.orders().map(order_card).collect::<Vec<_>>() })
}

pub(super) fn order(world: &World, id: u64) -> Option<Value> {
    world.orders().find(|order| order.id == id).map(order_card)
}

fn order_card(order: &Order) -> Value {
    let (status, why, ended_at) = match order.status {
        OrderStatus::Pending(Parked::Saved) => ("pending", Some("saved"), None),
        OrderStatus::Pending(Parked::Funds) => ("pending", Some("funds"), None),
        OrderStatus::Completed { at } => ("completed", None, Some(at.to_string())),
        OrderStatus::Cancelled => ("cancelled", None, None),
    };
    let kind = match order.kind {
        OrderKind::New(_) => "new",
        OrderKind::Renewal { .. } => "renewal",
    };
    json!({
        "id": order.id,
        "domain": order.domain,
        "kind": kind,
        "period": order.period,
        "cost": order.cost.to_string(),
        "placed_at": order.placed_at.to_string(),
        "status": status,
        "why": why,
        "completed_at": ended_at,
        "affiliate_id": order.affiliate_id,
    })
}

pub(super) fn domains(world: &World) -> Value {
    json!({ "domains": world.domains().map(domain_card).collect::<Vec<_>>() })
}

pub(super) fn domain(world: &World, name: &str) -> Option<Value> {
    world.domain(name).map(domain_card)
}

fn domain_card(domain: &Domain) -> Value {
    json!({
        "name": domain.name,
        "id": domain.id,
        "registered_at": domain.registered_at.to_string(),
        "expires_at": domain.expires_at.to_string(),
        "auto_renew": domain.auto_renew,
        "locked": domain.locked,
        "whois_privacy": domain.whois_privacy,
        "nameservers": domain.nameservers,
    })
}

/// Balance, holds and debits; with a name only the debits for it.
pub(super) fn ledger(world: &World, domain: Option<&str>) -> Value {
    let account = world.account();
    let entries: Vec<Value> = match domain {
        Some(domain) => account.ledger().debits_for(domain).map(entry).collect(),
        None => account.ledger().entries().iter().map(entry).collect(),
    };
    json!({
        "opening": account.ledger().opening().to_string(),
        "balance": account.balance().to_string(),
        "hold": account.hold().to_string(),
        "available": account.available().to_string(),
        "debits": entries,
    })
}

fn entry(entry: &LedgerEntry) -> Value {
    json!({
        "at": entry.at.to_string(),
        "order_id": entry.order_id,
        "domain": entry.domain,
        "debit": entry.debit.to_string(),
    })
}

pub(super) fn events(_world: &World) -> Value {
    json!({ "events": [] })
}

pub(super) fn allow_lists(gate: &mut Gate, now: Timestamp) -> Value {
    let rules = |list: Option<&AllowList>| list.map(|list| list.rules().collect::<Vec<_>>());
    let (holds, coming) = gate.allow_lists(now);
    json!({
        "rules": rules(holds),
        "coming": coming.map(|(from, list)| json!({ "from": from.to_string(), "rules": rules(list) })),
    })
}

pub(super) fn coverage() -> Value {
    let row = |row: world::Coverage| json!({ "name": row.name, "action": row.action, "object": row.object, "imitated": row.imitated });
    json!({ "commands": world::coverage().map(row).collect::<Vec<_>>() })
}
