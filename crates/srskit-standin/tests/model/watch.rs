//! What must hold after every step, whatever was done.

use srskit_standin::world::{Deletion, DeletionState, Order, OrderKind, OrderStatus, SslState, World};
use srskit_standin::{Money, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const DAY: u64 = 86_400;

/// What was there after the step before.
#[derive(Default)]
pub(crate) struct Watch {
    orders: BTreeMap<u64, OrderStatus>,
    certificates: BTreeMap<u64, SslState>,
    terms: BTreeMap<String, (u64, Timestamp)>,
    events: Vec<String>,
    acknowledged: BTreeSet<String>,
}

impl Watch {
    pub(crate) fn acknowledged(&mut self, event: String) {
        self.acknowledged.insert(event);
    }

    /// Panics when something does not hold that always must.
    pub(crate) fn look(&mut self, world: &World, now: Timestamp) {
        assert_eq!(world.check(), Ok(()), "what is written down twice agrees");
        check_money(world);
        self.check_orders(world);
        self.check_certificates(world);
        self.check_domains(world, now);
        self.check_events(world);
        self.orders = world.orders().map(|order| (order.id, order.status)).collect();
        self.certificates = world.ssl_orders().map(|order| (order.id, order.state)).collect();
        self.terms = world.domains().map(|domain| (domain.name.clone(), (domain.id, domain.expires_at))).collect();
        self.events = world.events().map(|event| event.id.clone()).collect();
    }

    fn check_orders(&self, world: &World) {
        for order in world.orders() {
            let was = self.orders.get(&order.id).copied();
            let has_ended = was.filter(|was| matches!(was, OrderStatus::Completed { .. } | OrderStatus::Cancelled));
            assert!(has_ended.is_none_or(|was| was == order.status), "order {} goes on after its end", order.id);
        }
        let brings = |order: &&Order| order.is_under_way() && order.kind.registration().is_some();
        let names: Vec<&str> = world.orders().filter(brings).map(|order| order.domain.as_str()).collect();
        let single: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(names.len(), single.len(), "one order at a time for a name");
    }

    fn check_certificates(&self, world: &World) {
        for order in world.ssl_orders() {
            let is_delivered = order.product_id.and_then(|id| world.ssl_product(id)).is_some();
            assert_eq!(is_delivered, order.state == SslState::Completed, "order {} and its product", order.id);
            let was = self.certificates.get(&order.id).copied();
            let has_ended = was.filter(|was| matches!(was, SslState::Completed | SslState::Cancelled));
            assert!(has_ended.is_none_or(|was| was == order.state), "order {} goes on after its end", order.id);
        }
        let orders: Vec<u64> = world.ssl_products().map(|product| product.order_id).collect();
        let single: BTreeSet<u64> = orders.iter().copied().collect();
        assert_eq!(orders.len(), single.len(), "one product for an order");
    }

    fn check_domains(&self, world: &World, now: Timestamp) {
        let lost: BTreeSet<&str> = world.deletions().map(|lost| lost.domain.name.as_str()).collect();
        for domain in world.domains() {
            assert!(!lost.contains(&*domain.name), "{} is here and lost", domain.name);
            // Forty days of grace, and it is gone.
            assert!(now.since(domain.expires_at) < Duration::from_secs(40 * DAY), "{}", domain.name);
            let Some((_, before)) = self.terms.get(&domain.name).filter(|(id, _)| *id == domain.id) else {
                continue;
            };
            assert_eq!(domain.expires_at, self.extended(world, &domain.name, *before), "{}", domain.name);
        }
        let overdue = |lost: &Deletion| match lost.state {
            DeletionState::Redemption => now.since(lost.at) >= Duration::from_secs(30 * DAY),
            DeletionState::PendingDelete => now.since(lost.at) >= Duration::from_secs(35 * DAY),
            DeletionState::Gone => false,
        };
        assert!(!world.deletions().any(overdue), "a deletion does not go on");
    }

    /// Where a term must end after the orders that were completed since.
    fn extended(&self, world: &World, name: &str, before: Timestamp) -> Timestamp {
        let is_new = |order: &&Order| {
            let was = self.orders.get(&order.id);
            order.is_completed() && order.domain == name && !matches!(was, Some(OrderStatus::Completed { .. }))
        };
        world.orders().filter(is_new).fold(before, |until, order| match &order.kind {
            OrderKind::Renewal { .. } => until.plus_years(order.period),
            OrderKind::Service(what) if what == "redemption" => until.plus_years(1),
            _ => until,
        })
    }

    fn check_events(&self, world: &World) {
        let now: Vec<&str> = world.events().map(|event| event.id.as_str()).collect();
        let kept: Vec<&str> =
            self.events.iter().map(String::as_str).filter(|id| !self.acknowledged.contains(*id)).collect();
        assert!(now.starts_with(&kept), "events were lost or moved");
        assert!(world.events().is_sorted_by_key(|event| event.at), "events are out of order");
        let gone = |event: &str| world.events().any(|waiting| waiting.id == event);
        assert!(!self.acknowledged.iter().any(|event| gone(event)), "an acknowledged event came again");
    }
}

fn check_money(world: &World) {
    let account = world.account();
    let ledger = account.ledger();
    assert_eq!(account.available() + account.hold() + ledger.spent(), ledger.received(), "money adds up");
    assert!(account.available() >= Money::ZERO, "held money was spent");
    let held: BTreeMap<u64, Money> = account.holds().collect();
    let orders = world.orders().filter(|order| order.is_under_way()).map(|order| (order.id, order.cost));
    let certificates = world.ssl_orders().filter(|order| order.state.is_under_way());
    let expected: BTreeMap<u64, Money> = orders.chain(certificates.map(|order| (order.id, order.price))).collect();
    assert_eq!(held, expected, "money is held for what is under way, and for nothing else");
    let mut debits: Vec<_> = ledger.entries().iter().map(|entry| (entry.order_id, entry.debit)).collect();
    debits.sort();
    let orders = world.orders().filter(|order| order.is_completed()).map(|order| (order.id, order.cost));
    let certificates = world.ssl_orders().filter(|order| order.state == SslState::Completed);
    let mut completed: Vec<_> = orders.chain(certificates.map(|order| (order.id, order.price))).collect();
    completed.sort();
    assert_eq!(debits, completed, "one debit for each completed order");
}
