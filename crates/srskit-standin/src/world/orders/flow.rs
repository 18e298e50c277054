//! The one place where orders are paid and move on.
//!
//! By the guide: low funds park an order; a new order for a name cancels older saved ones; idle pending
//! orders go after 30 days; asynchronous registries answer later; some contacts must agree first.
//! *Assumed*: that idle is counted from when an order was placed; that money is held while an order waits;
//! how long a registry and a contact take; that a newer renewal replaces a saved one; that the notice of claims
//! is initiated with the order and accepted with its completion, and holds nothing up.

use crate::time::Timestamp;
use crate::world::World;
use crate::world::account::LedgerEntry;
use crate::world::agenda::Due;
use crate::world::names::{DomainName, Standing};
use crate::world::order::{Draft, Order, OrderKind, OrderStatus, Parked, Special, Wait};
use srskit_core::OwnedValue;
use std::time::Duration;

const DAY: u64 = 86_400;
const IDLE: Duration = Duration::from_secs(30 * DAY);
const REGISTRY: Duration = Duration::from_secs(600);
const CONSENT: Duration = Duration::from_secs(DAY);
const LAUNCH: Duration = Duration::from_secs(30 * DAY);

/// How the registry of a name deals with a registration. Told by how the name starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    AtOnce,
    Later,
    Refusing,
    AfterConsent,
}

const MANNERS: &[(&str, Manner)] =
    &[("async", Manner::Later), ("declined", Manner::Refusing), ("consent", Manner::AfterConsent)];

impl Manner {
    fn of(domain: &str) -> Self {
        MANNERS.iter().find(|(start, _)| domain.starts_with(start)).map_or(Self::AtOnce, |(_, manner)| *manner)
    }
}

/// What an order has to wait for, and how long.
fn wait(order: &Order) -> Option<(OrderStatus, Duration)> {
    match &order.kind {
        OrderKind::Special(Special::Sunrise | Special::Landrush, _) => {
            Some((OrderStatus::Waiting(Wait::Registry), LAUNCH))
        }
        OrderKind::New(_) | OrderKind::Special(..) => match Manner::of(&order.domain) {
            Manner::AtOnce => None,
            Manner::Later | Manner::Refusing => Some((OrderStatus::Waiting(Wait::Registry), REGISTRY)),
            Manner::AfterConsent => Some((OrderStatus::Waiting(Wait::Consent), CONSENT)),
        },
        OrderKind::Transfer(_) | OrderKind::Renewal { .. } | OrderKind::WhoisPrivacy | OrderKind::Service(_) => None,
    }
}

/// How far the notice about somebody's trademark is, where this status says something about it.
fn claim_status(order: &Order) -> Option<&'static str> {
    let name = DomainName::parse(&order.domain)?;
    let is_claimed = name.standing_by_pattern() == Standing::Claims;
    if !is_claimed || !matches!(order.kind, OrderKind::New(_) | OrderKind::Special(..)) {
        return None;
    }
    match order.status {
        OrderStatus::Pending(_) => Some("initiated"),
        OrderStatus::Completed { .. } => Some("accepted"),
        OrderStatus::Declined => Some("declined"),
        OrderStatus::Cancelled => Some("cancelled"),
        OrderStatus::Waiting(_) | OrderStatus::Processed => None,
    }
}

impl World {
    /// Stores an order, pending. Gives its number, and those of older pending orders that it replaces.
    pub(in crate::world) fn store(&mut self, draft: Draft, now: Timestamp) -> (u64, Vec<u64>) {
        let replaced = self.pending_orders(&draft.domain, |kind| draft.kind.replaces(kind));
        let id = self.insert_order(draft, OrderStatus::Pending(Parked::Saved), now);
        self.services.agenda.set(Due::Lapse(id), Some(now.plus(IDLE)));
        for old in &replaced {
            self.end_order(*old, OrderStatus::Cancelled, now);
        }
        (id, replaced)
    }

    pub(in crate::world) fn insert_order(&mut self, draft: Draft, status: OrderStatus, now: Timestamp) -> u64 {
        let id = self.next_order_id();
        let Draft { domain, kind, period, cost, affiliate_id } = draft;
        self.order_names.entry(domain.clone()).or_default().push(id);
        self.orders.insert(id, Order { id, domain, kind, period, cost, placed_at: now, status, affiliate_id });
        self.tell_of_order(id, now);
        id
    }

    /// The orders for a name, oldest first.
    pub(in crate::world) fn orders_for(&self, domain: &str) -> impl DoubleEndedIterator<Item = &Order> {
        let ids = self.order_names.get(domain).map(Vec::as_slice).unwrap_or_default();
        ids.iter().filter_map(|id| self.orders.get(id))
    }

    fn pending_orders(&self, domain: &str, fits: impl Fn(&OrderKind) -> bool) -> Vec<u64> {
        self.orders_for(domain).filter(|order| order.is_pending() && fits(&order.kind)).map(|order| order.id).collect()
    }

    /// The order for a name that somebody else has to act on.
    pub(in crate::world) fn order_under_way(&self, domain: &str) -> Option<&Order> {
        self.orders_for(domain).rev().find(|order| order.is_under_way() && order.kind.brings_domain())
    }

    /// Pays a pending order and carries it out, or hands it on; with too little money it stays pending.
    pub(in crate::world) fn carry_out(&mut self, id: u64, now: Timestamp) -> OrderStatus {
        let Some(order) = self.orders.get(&id).filter(|order| order.is_pending()).cloned() else {
            return self.orders.get(&id).map_or(OrderStatus::Cancelled, |order| order.status);
        };
        if self.account.hold_for(id, order.cost).is_err() {
            return self.set_status(id, OrderStatus::Pending(Parked::Funds), now);
        }
        self.services.agenda.set(Due::Lapse(id), None);
        if matches!(order.kind, OrderKind::Transfer(_)) {
            self.set_status(id, OrderStatus::Processed, now);
            self.start_transfer(&order, now);
            return OrderStatus::Processed;
        }
        match wait(&order) {
            Some((status, span)) => {
                self.services.agenda.set(Due::Order(id), Some(now.plus(span)));
                self.set_status(id, status, now)
            }
            None => self.complete(id, now),
        }
    }

    /// The time of an order that waits has come.
    pub(in crate::world) fn answer_order(&mut self, id: u64, now: Timestamp) {
        let Some(order) = self.orders.get(&id).filter(|order| order.is_under_way()) else { return };
        match Manner::of(&order.domain) {
            Manner::Refusing => self.end_order(id, OrderStatus::Declined, now),
            _ => drop(self.complete(id, now)),
        }
    }

    /// Whoever an order waits for answers before its time: the control port's door. A yes completes it, a no
    /// declines it and gives the money back.
    ///
    /// # Errors
    /// When there is no such order, or it waits for nobody.
    pub fn answer_waiting_order(&mut self, id: u64, agrees: bool, now: Timestamp) -> Result<OrderStatus, String> {
        self.run_due(now);
        let order = self.orders.get(&id).ok_or_else(|| format!("there is no order {id}"))?;
        if !matches!(order.status, OrderStatus::Waiting(_)) {
            let status = order.status.name();
            return Err(format!(
                "order {id} is {status}; only one that waits for a registry or a consent can be answered"
            ));
        }
        match agrees {
            true => drop(self.complete(id, now)),
            false => self.end_order(id, OrderStatus::Declined, now),
        }
        Ok(self.orders.get(&id).map_or(OrderStatus::Cancelled, |order| order.status))
    }

    /// Charges what is held for an order and delivers it.
    pub(in crate::world) fn complete(&mut self, id: u64, now: Timestamp) -> OrderStatus {
        let Some(order) = self.orders.get(&id).cloned() else { return OrderStatus::Cancelled };
        self.account.charge_held(LedgerEntry {
            at: now,
            order_id: id,
            domain: order.domain.clone(),
            debit: order.cost,
        });
        self.services.agenda.set(Due::Order(id), None);
        let status = self.set_status(id, OrderStatus::Completed { at: now }, now);
        self.deliver(&order, now);
        status
    }

    /// Ends an order without a charge.
    pub(in crate::world) fn end_order(&mut self, id: u64, status: OrderStatus, now: Timestamp) {
        self.account.release(id);
        for due in [Due::Lapse(id), Due::Order(id)] {
            self.services.agenda.set(due, None);
        }
        self.set_status(id, status, now);
    }

    /// Drops an order that nobody has touched for thirty days.
    pub(in crate::world) fn lapse_order(&mut self, id: u64, now: Timestamp) {
        if self.orders.get(&id).is_some_and(Order::is_pending) {
            self.end_order(id, OrderStatus::Cancelled, now);
        }
    }

    /// The name is gone: what waits for it has no use any more.
    pub(super) fn cancel_rivals(&mut self, domain: &str, now: Timestamp) {
        for id in self.pending_orders(domain, OrderKind::brings_domain) {
            self.end_order(id, OrderStatus::Cancelled, now);
        }
    }

    fn set_status(&mut self, id: u64, status: OrderStatus, now: Timestamp) -> OrderStatus {
        if let Some(order) = self.orders.get_mut(&id)
            && order.status != status
        {
            let told = order.status.name() != status.name();
            order.status = status;
            if told {
                self.tell_of_order(id, now);
            }
        }
        status
    }

    /// Raises the event about an order's status.
    fn tell_of_order(&mut self, id: u64, now: Timestamp) {
        let Some(order) = self.orders.get(&id) else { return };
        let said = [
            ("order_id", OwnedValue::from(id.to_string())),
            ("domain_name", order.domain.clone().into()),
            ("order_status", order.status.name().into()),
            ("order_reg_type", order.kind.name().to_owned().into()),
        ];
        let claim = claim_status(order).map(|status| ("claim_status", OwnedValue::from(status)));
        let about: Vec<_> = said[..2].iter().cloned().chain(claim.clone()).collect();
        self.tell("ORDER", "STATUS_CHANGE", said.iter(), now);
        if claim.is_some() {
            self.tell("ORDER", "CLAIM_STATUS_CHANGE", about.iter(), now);
        }
    }
}
