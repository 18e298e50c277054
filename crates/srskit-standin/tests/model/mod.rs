//! A world under random commands, clock moves and decisions of others, and what must hold whatever they are.

#![allow(dead_code, reason = "each test file uses its own part of this")]

use super::requests::{lookup, register, renew};
use srskit_standin::world::{Deletion, DeletionState, Order, OrderKind, OrderStatus, Request, World};
use srskit_standin::{Money, Timestamp, render};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const STARTS: [&str; 8] = ["name", "name", "name", "taken", "async", "declined", "consent", "premium"];
const NAMES: u8 = 4;
const HOUR: u64 = 3600;

/// What is drawn for one step: what, about which name, and two numbers that the step reads as it likes.
pub(crate) type Draw = (u8, u8, u8, u16);

pub(crate) struct Run {
    pub(crate) world: World,
    pub(crate) now: Timestamp,
    /// The bytes of every reply.
    pub(crate) replies: Vec<Vec<u8>>,
    seen: Seen,
}

/// What was there after the step before.
#[derive(Default)]
struct Seen {
    orders: BTreeMap<u64, OrderStatus>,
    terms: BTreeMap<String, (u64, Timestamp)>,
    events: Vec<String>,
    acknowledged: BTreeSet<String>,
}

impl Run {
    pub(crate) fn new(world: World, now: Timestamp) -> Self {
        Self { world, now, replies: Vec::new(), seen: Seen::default() }
    }

    pub(crate) fn step(&mut self, (what, name, number, more): Draw) {
        let name = format!("{}{}.com", STARTS[usize::from(name) % STARTS.len()], name / 8 % NAMES);
        let about = |action: &str| Request::new(action, "DOMAIN").with("domain", name.clone());
        let handle = ["process", "save"][usize::from(number) % 2];
        let period = (1 + more % 3).to_string();
        match what % 20 {
            0..=2 => self.send(&register(&name).with("handle", handle).with("period", period)),
            3 => self.send(&register(&name).with("handle", handle).with("reg_type", "landrush")),
            4 | 5 => {
                let year = self.world.domain(&name).map_or(2027, |domain| domain.expires_at.year());
                // Now and then a year that is not that of the registry.
                let year = year - i64::from(number % 5 == 4);
                self.send(&renew(&name, &year.to_string(), &period).with("handle", handle));
            }
            6 | 7 => {
                let request = register(&name).with("handle", handle).with("reg_type", "transfer").with("period", "1");
                self.send(&match number % 4 {
                    0 => request.with("auth_info", "right"),
                    1 => request.with("auth_info", "wrong"),
                    _ => request,
                });
            }
            8 | 9 => self.process(number, more),
            10 => self.decide(number, more),
            11 => drop(self.world.request_transfer_away(&name, self.now)),
            12 => self.send(&about("REDEEM")),
            13 => self.send(&match number % 4 {
                0 => about("REVOKE"),
                1 => about("RSP2RSP_PUSH_TRANSFER").with("grsp", "somebody"),
                2 => about("CHECK_TRANSFER").with("check_status", "1"),
                _ => about("CANCEL_TRANSFER").with("reseller", "us"),
            }),
            14 => {
                let auto_renew = ["0", "1"][usize::from(number) % 2];
                let request = about("MODIFY").with("data", "expire_action").with("affect_domains", "0");
                self.send(&request.with("auto_renew", auto_renew).with("let_expire", "0"));
            }
            15 => self.acknowledge(),
            16 => self.now = self.now.plus(Duration::from_secs(HOUR * u64::from(more % 1200))),
            17 => self.now = self.world.next_due().map_or(self.now, |due| due.max(self.now)),
            18 => self.world.deposit(Money::from_cents(i64::from(more)), self.now),
            _ => self.send(&lookup(&name)),
        }
        self.world.run_due(self.now);
    }

    fn send(&mut self, request: &Request) {
        let reply = self.world.apply(request, self.now).reply;
        self.replies.push(render(&reply.to_assoc(), Some(&mut self.world.draw())));
    }

    fn process(&mut self, number: u8, more: u16) {
        let ids: Vec<u64> = self.world.orders().map(|order| order.id).collect();
        let Some(id) = ids.get(usize::from(more) % ids.len().max(1)) else { return };
        let request = Request::new("PROCESS_PENDING", "DOMAIN").with("order_id", id.to_string());
        self.send(&if number % 4 == 3 { request.with("command", "cancel") } else { request });
    }

    fn decide(&mut self, number: u8, more: u16) {
        let ids: Vec<u64> = self.world.transfers().map(|transfer| transfer.id).collect();
        let Some(id) = ids.get(usize::from(more) % ids.len().max(1)) else { return };
        let _ = match number % 3 {
            0 => self.world.refuse_transfer(*id, self.now),
            _ => self.world.approve_transfer(*id, self.now),
        };
    }

    /// Reads the oldest event and acknowledges it.
    fn acknowledge(&mut self) {
        self.send(&Request::new("POLL", "EVENT"));
        let Some(id) = self.world.events().next().map(|event| event.id.clone()) else { return };
        self.send(&Request::new("ACK", "EVENT").with("event_id", id.clone()));
        self.seen.acknowledged.insert(id);
    }

    /// Panics when something does not hold that always must.
    pub(crate) fn check(&mut self) {
        self.check_money();
        self.check_orders();
        self.check_domains();
        self.check_events();
        self.seen.orders = self.world.orders().map(|order| (order.id, order.status)).collect();
        self.seen.terms =
            self.world.domains().map(|domain| (domain.name.clone(), (domain.id, domain.expires_at))).collect();
        self.seen.events = self.world.events().map(|event| event.id.clone()).collect();
    }

    fn check_money(&self) {
        let account = self.world.account();
        let ledger = account.ledger();
        assert_eq!(account.available() + account.hold() + ledger.spent(), ledger.received(), "money adds up");
        assert!(account.available() >= Money::ZERO, "held money was spent");
        let held: BTreeMap<u64, Money> = account.holds().collect();
        let under_way = self.world.orders().filter(|order| order.is_under_way());
        let expected: BTreeMap<u64, Money> = under_way.map(|order| (order.id, order.cost)).collect();
        assert_eq!(held, expected, "money is held for what is under way, and for nothing else");
        let mut debits: Vec<_> = ledger.entries().iter().map(|entry| (entry.order_id, entry.debit)).collect();
        debits.sort();
        let completed: Vec<_> =
            self.world.orders().filter(|order| order.is_completed()).map(|order| (order.id, order.cost)).collect();
        assert_eq!(debits, completed, "one debit for each completed order");
    }

    fn check_orders(&self) {
        for order in self.world.orders() {
            let was = self.seen.orders.get(&order.id).copied();
            let has_ended = was.filter(|was| matches!(was, OrderStatus::Completed { .. } | OrderStatus::Cancelled));
            assert!(has_ended.is_none_or(|was| was == order.status), "order {} goes on after its end", order.id);
        }
        let brings = |order: &&Order| order.is_under_way() && order.kind.registration().is_some();
        let names: Vec<&str> = self.world.orders().filter(brings).map(|order| order.domain.as_str()).collect();
        let single: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(names.len(), single.len(), "one order at a time for a name");
    }

    fn check_domains(&self) {
        let lost: BTreeSet<&str> = self.world.deletions().map(|lost| lost.domain.name.as_str()).collect();
        for domain in self.world.domains() {
            assert!(!lost.contains(&*domain.name), "{} is here and lost", domain.name);
            // Forty days of grace, and it is gone.
            assert!(self.now.since(domain.expires_at) < Duration::from_secs(40 * 24 * HOUR), "{}", domain.name);
            let Some((_, before)) = self.seen.terms.get(&domain.name).filter(|(id, _)| *id == domain.id) else {
                continue;
            };
            assert_eq!(domain.expires_at, self.extended(&domain.name, *before), "{}", domain.name);
        }
        let overdue = |lost: &Deletion| match lost.state {
            DeletionState::Redemption => self.now.since(lost.at) >= Duration::from_secs(30 * 24 * HOUR),
            DeletionState::PendingDelete => self.now.since(lost.at) >= Duration::from_secs(35 * 24 * HOUR),
            DeletionState::Gone => false,
        };
        assert!(!self.world.deletions().any(overdue), "a deletion does not go on");
    }

    /// Where a term must end after the orders that were completed since.
    fn extended(&self, name: &str, before: Timestamp) -> Timestamp {
        let is_new = |order: &&Order| {
            let was = self.seen.orders.get(&order.id);
            order.is_completed() && order.domain == name && !matches!(was, Some(OrderStatus::Completed { .. }))
        };
        self.world.orders().filter(is_new).fold(before, |until, order| match &order.kind {
            OrderKind::Renewal { .. } => until.plus_years(order.period),
            OrderKind::Service(what) if what == "redemption" => until.plus_years(1),
            _ => until,
        })
    }

    fn check_events(&self) {
        let now: Vec<&str> = self.world.events().map(|event| event.id.as_str()).collect();
        let kept: Vec<&str> =
            self.seen.events.iter().map(String::as_str).filter(|id| !self.seen.acknowledged.contains(*id)).collect();
        assert!(now.starts_with(&kept), "events were lost or moved");
        assert!(self.world.events().is_sorted_by_key(|event| event.at), "events are out of order");
    }
}
