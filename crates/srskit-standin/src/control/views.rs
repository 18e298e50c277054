//! The world as JSON for people and tests. What may be secret is left out, unless the caller asks for
//! everything: then it is the state as a snapshot has it.

use super::Control;
use crate::allow::AllowList;
use crate::gate::Gate;
use crate::server::lock;
use crate::time::Timestamp;
use crate::world::{
    self, Credit, Deletion, DeletionState, Direction, Domain, DomainEvent, LedgerEntry, Order, OrderStatus, SslOrder,
    Transfer, World,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) orders: usize,
    pub(super) debits: usize,
    pub(super) events: usize,
}

pub(super) fn counts(world: &World) -> Counts {
    Counts {
        orders: world.orders().count() + world.ssl_orders().count(),
        debits: world.account().ledger().entries().len(),
        events: world.events().count(),
    }
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
    let next = lock(&control.shared.desk).world.next_due().map(|due| due.to_string());
    json!({ "now": clock.now().to_string(), "rate": clock.rate(), "next": next })
}

/// Orders of every kind, in the order of their numbers.
pub(super) fn orders(world: &World) -> Value {
    let domains = world.orders().map(|order| (order.id, order_card(order)));
    let certificates = world.ssl_orders().map(|order| (order.id, certificate_card(order)));
    let all: BTreeMap<u64, Value> = domains.chain(certificates).collect();
    json!({ "orders": all.into_values().collect::<Vec<_>>() })
}

pub(super) fn order(world: &World, id: u64) -> Option<Value> {
    let of_domain = world.orders().find(|order| order.id == id).map(order_card);
    of_domain.or_else(|| world.ssl_order(id).map(certificate_card))
}

fn certificate_card(order: &SslOrder) -> Value {
    json!({
        "id": order.id,
        "domain": order.domain,
        "kind": "certificate",
        "product_type": order.product_type,
        "product_id": order.product_id,
        "period": order.period,
        "cost": order.price.to_string(),
        "placed_at": order.placed_at.to_string(),
        "status": order.state.name(),
    })
}

fn order_card(order: &Order) -> Value {
    let why = match order.status {
        OrderStatus::Pending(parked) => Some(format!("{parked:?}").to_ascii_lowercase()),
        OrderStatus::Waiting(wait) => Some(format!("{wait:?}").to_ascii_lowercase()),
        _ => None,
    };
    let ended_at = match order.status {
        OrderStatus::Completed { at } => Some(at.to_string()),
        _ => None,
    };
    json!({
        "id": order.id,
        "domain": order.domain,
        "kind": order.kind.name(),
        "period": order.period,
        "cost": order.cost.to_string(),
        "placed_at": order.placed_at.to_string(),
        "status": order.status.name(),
        "why": why,
        "completed_at": ended_at,
        "affiliate_id": order.affiliate_id,
    })
}

pub(super) fn transfers(world: &World) -> Value {
    json!({ "transfers": world.transfers().map(transfer_card).collect::<Vec<_>>() })
}

pub(super) fn transfer(world: &World, id: u64) -> Option<Value> {
    world.transfers().find(|transfer| transfer.id == id).map(transfer_card)
}

fn transfer_card(transfer: &Transfer) -> Value {
    json!({
        "id": transfer.id,
        "order_id": transfer.order_id,
        "domain": transfer.domain,
        "direction": match transfer.direction {
            Direction::In => "in",
            Direction::Away => "away",
        },
        "status": transfer.status.name(),
        "requested_at": transfer.requested_at.to_string(),
        "changed_at": transfer.changed_at.to_string(),
    })
}

/// The account's domains, and those that it has lost.
pub(super) fn domains(world: &World) -> Value {
    let lost = |deletion: &Deletion| {
        json!({
            "name": deletion.domain.name,
            "reason": deletion.reason,
            "at": deletion.at.to_string(),
            "state": match deletion.state {
                DeletionState::Redemption => "redemption",
                DeletionState::PendingDelete => "pending-delete",
                DeletionState::Gone => "gone",
            },
        })
    };
    let deletions: Vec<Value> = world.deletions().map(lost).collect();
    json!({ "deletions": deletions, "domains": world.domains().map(|domain| domain_card(world, domain)).collect::<Vec<_>>() })
}

pub(super) fn domain(world: &World, name: &str) -> Option<Value> {
    world.domain(name).map(|domain| domain_card(world, domain))
}

fn domain_card(world: &World, domain: &Domain) -> Value {
    json!({
        "name": domain.name,
        "id": domain.id,
        "registered_at": domain.registered_at.to_string(),
        "expires_at": domain.expires_at.to_string(),
        "auto_renew": domain.auto_renew,
        "locked": domain.locked,
        "suspended": world.is_suspended(&domain.name),
        "registrant": world.registrant_status(&domain.name),
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
        "holds": account.holds().map(|(id, amount)| json!({ "order_id": id, "amount": amount.to_string() })).collect::<Vec<_>>(),
        "credits": account.ledger().credits().iter().map(credit).collect::<Vec<_>>(),
        "debits": entries,
    })
}

fn credit(credit: &Credit) -> Value {
    json!({ "at": credit.at.to_string(), "order_id": credit.order_id, "amount": credit.amount.to_string() })
}

fn entry(entry: &LedgerEntry) -> Value {
    json!({
        "at": entry.at.to_string(),
        "order_id": entry.order_id,
        "domain": entry.domain,
        "debit": entry.debit.to_string(),
    })
}

/// What waits to be acknowledged.
pub(super) fn events(world: &World) -> Value {
    let card = |event: &DomainEvent| {
        let about = event.text("domain_name").or_else(|| event.text("domain"));
        json!({
            "id": event.id,
            "object": event.object,
            "event": event.event,
            "at": event.at.to_string(),
            "about": about,
            "order_id": event.text("order_id"),
        })
    };
    json!({ "events": world.events().map(card).collect::<Vec<_>>() })
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
