//! Whether a world holds together: what is written down twice must agree. A snapshot that somebody changed by
//! hand is looked at before it is taken; the tests look after every step.

use super::World;
use super::agenda::Due;
use super::life::GRACE;
use super::order::{Order, OrderStatus};
use crate::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// No number of an order, product or user is larger, so that counting on does not end.
const HIGHEST: u64 = 1 << 50;

/// The place, and what is wrong there.
type Flaw = String;

fn flaw(place: impl Display, what: impl Display) -> Result<(), Flaw> {
    Err(format!("{place}: {what}"))
}

fn holds(condition: bool, place: impl Display, what: impl Display) -> Result<(), Flaw> {
    if condition { Ok(()) } else { flaw(place, what) }
}

impl World {
    /// Looks whether everything agrees with everything else.
    ///
    /// # Errors
    /// The first place where it does not, and what is wrong there.
    pub fn check(&self) -> Result<(), Flaw> {
        self.check_numbers()?;
        self.check_orders()?;
        self.check_money()?;
        self.check_domains()?;
        self.check_transfers()?;
        self.services.check()?;
        self.check_agenda()
    }

    fn check_numbers(&self) -> Result<(), Flaw> {
        holds(self.last_order < HIGHEST, "last_order", "too large")?;
        holds(self.replies < HIGHEST, "replies", "too large")?;
        let last = self.orders.keys().next_back().copied().unwrap_or_default();
        holds(last <= self.last_order, "last_order", format!("lower than that of order {last}"))
    }

    fn check_orders(&self) -> Result<(), Flaw> {
        for (id, order) in &self.orders {
            let place = format!("orders.{id}");
            holds(order.id == *id, format!("{place}.id"), format!("is {}", order.id))?;
            holds(order.cost.cents() >= 0, format!("{place}.cost"), "below zero")?;
            let named = self.order_names.get(&order.domain).is_some_and(|ids| ids.contains(id));
            holds(named, format!("{place}.domain"), "order_names does not list the order for this name")?;
        }
        let listed: usize = self.order_names.values().map(Vec::len).sum();
        holds(listed == self.orders.len(), "order_names", format!("lists {listed} orders of {}", self.orders.len()))
    }

    fn check_money(&self) -> Result<(), Flaw> {
        let under_way = self.orders.values().filter(|order| order.is_under_way());
        let mut expected: BTreeMap<u64, _> = under_way.map(|order| (order.id, order.cost)).collect();
        let certificates = self.ssl_orders().filter(|order| order.state.is_under_way());
        expected.extend(certificates.map(|order| (order.id, order.price)));
        let held: BTreeMap<u64, _> = self.account.holds().collect();
        if let Some(id) = held.keys().chain(expected.keys()).find(|id| held.get(id) != expected.get(id)) {
            return flaw(format!("account.held.{id}"), "not what the order under way costs");
        }
        let mut paid = BTreeSet::new();
        for (number, entry) in self.account.ledger().entries().iter().enumerate() {
            let place = format!("account.ledger.entries[{number}]");
            holds(entry.debit.cents() >= 0, format!("{place}.debit"), "below zero")?;
            holds(paid.insert(entry.order_id), format!("{place}.order_id"), "this order is charged twice")?;
            let cost = match (self.orders.get(&entry.order_id), self.ssl_order(entry.order_id)) {
                (Some(order), _) => order.is_completed().then_some(order.cost),
                (None, Some(order)) => order.product_id.map(|_| order.price),
                (None, None) => None,
            };
            holds(cost == Some(entry.debit), place, "no completed order has this number and this price")?;
        }
        let unpaid = self.orders.values().find(|order| order.is_completed() && !paid.contains(&order.id));
        unpaid.map_or(Ok(()), |order| flaw(format!("orders.{}", order.id), "completed, and the ledger has no debit"))
    }

    fn check_domains(&self) -> Result<(), Flaw> {
        for (name, domain) in &self.domains {
            holds(domain.name == *name, format!("domains.{name}.name"), "is another one")?;
            holds(*name == name.to_ascii_lowercase(), format!("domains.{name}"), "not in lower case")?;
            holds(!self.deleted.contains_key(name), format!("deleted.{name}"), "the domain is in the account")?;
            holds(!self.taken.contains(name), format!("taken.{name}"), "the domain is in the account")?;
        }
        for (name, deletion) in &self.deleted {
            holds(deletion.domain.name == *name, format!("deleted.{name}.domain.name"), "is another one")?;
        }
        Ok(())
    }

    fn check_transfers(&self) -> Result<(), Flaw> {
        for (id, transfer) in &self.transfers {
            let place = format!("transfers.{id}");
            holds(transfer.id == *id, format!("{place}.id"), format!("is {}", transfer.id))?;
            holds(*id <= self.last_order, format!("{place}.id"), "above last_order")?;
            let Some(order_id) = transfer.order_id else { continue };
            let Some(order) = self.orders.get(&order_id) else {
                return flaw(format!("{place}.order_id"), "there is no such order");
            };
            let fits = transfer.status.is_final() || order.status == OrderStatus::Processed;
            holds(fits, format!("{place}.status"), format!("order {order_id} is {}", order.status.name()))?;
        }
        Ok(())
    }

    fn check_agenda(&self) -> Result<(), Flaw> {
        const PLACE: &str = "services.agenda";
        let times = self.services.agenda.times();
        let expected = self.dues();
        let possible: BTreeMap<_, _> =
            self.ssl_products().filter_map(|product| Some((product.id, product.next_issue()?))).collect();
        for (due, at) in times {
            let fits = match (due, expected.get(due)) {
                (Due::SslProduct(id), _) => possible.get(id).map(|next| next == at),
                // Its grace, once the term is over.
                (Due::Expiry(_), Some(Some(end))) => Some(at == end || *at == end.plus(GRACE)),
                (_, Some(said)) => Some(said.is_none_or(|said| said == *at)),
                (_, None) => None,
            };
            holds(fits.is_some(), PLACE, format!("there is nothing to do for {due:?}"))?;
            holds(fits == Some(true), PLACE, format!("{due:?} has another time than the world says"))?;
        }
        let missing = expected.keys().find(|due| !times.contains_key(due));
        missing.map_or(Ok(()), |due| flaw(PLACE, format!("{due:?} is missing")))
    }

    /// What must be on the agenda, and when, where the world says so. A certificate that ends early is not
    /// among it: the one that could not be issued anew stays ended.
    fn dues(&self) -> BTreeMap<Due, Option<Timestamp>> {
        let domains = self.domains.values().map(|domain| (Due::Expiry(domain.name.clone()), Some(domain.expires_at)));
        let orders = self.orders.values().filter_map(order_due).map(|due| (due, None));
        let transfers = self.transfers.values().filter(|transfer| !transfer.status.is_final());
        let transfers = transfers.map(|transfer| (Due::Transfer(transfer.id), transfer.due));
        let lost =
            self.deleted.values().filter_map(|lost| Some((Due::Deleted(lost.domain.name.clone()), Some(lost.due()?))));
        let certificates = self
            .ssl_orders()
            .filter(|order| order.moves_by_itself())
            .map(|order| (Due::SslOrder(order.id), order.due()));
        let jobs = self.services.bulk.waiting().map(|(id, at)| (Due::Job(id), Some(at)));
        let registrants = self.services.registrants.dues();
        let registrants =
            registrants.filter(|(name, ..)| self.domains.contains_key(*name)).map(|(_, due, at)| (due, Some(at)));
        domains.chain(orders).chain(transfers).chain(lost).chain(certificates).chain(jobs).chain(registrants).collect()
    }
}

/// What an order is on the agenda for. A transfer is there by itself.
fn order_due(order: &Order) -> Option<Due> {
    match order.status {
        OrderStatus::Pending(_) => Some(Due::Lapse(order.id)),
        OrderStatus::Waiting(_) => Some(Due::Order(order.id)),
        OrderStatus::Processed | OrderStatus::Completed { .. } | OrderStatus::Declined | OrderStatus::Cancelled => None,
    }
}

impl super::services::Services {
    fn check(&self) -> Result<(), Flaw> {
        self.ssl.check()?;
        self.users.check()?;
        let ids: BTreeSet<&str> = self.events.waiting().map(|event| event.id.as_str()).collect();
        holds(ids.len() == self.events.waiting().count(), "services.events.waiting", "an event_id is there twice")
    }
}

impl super::ssl::Ssl {
    fn check(&self) -> Result<(), Flaw> {
        holds(self.last_product() < HIGHEST, "services.ssl.last_product", "too large")?;
        for (id, order) in self.orders() {
            let place = format!("services.ssl.orders.{id}");
            holds(order.id == *id, format!("{place}.id"), format!("is {}", order.id))?;
            holds(order.price.cents() >= 0, format!("{place}.price"), "below zero")?;
            let delivered = order.product_id.is_none_or(|product| self.products().contains_key(&product));
            holds(delivered, format!("{place}.product_id"), "there is no such product")?;
        }
        for (id, product) in self.products() {
            let place = format!("services.ssl.products.{id}");
            holds(product.id == *id, format!("{place}.id"), format!("is {}", product.id))?;
            holds(*id <= self.last_product(), format!("{place}.id"), "above last_product")?;
            holds(
                self.orders().contains_key(&product.order_id),
                format!("{place}.order_id"),
                "there is no such order",
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::time::Timestamp;
    use crate::world::{Domain, Settings, World};
    use serde_json::{Value, json};

    const NOW: Timestamp = Timestamp::from_date(2026, 11, 24);

    fn world() -> Value {
        let mut world = World::new(1, Settings::default());
        world.add_domain(Domain::new("example.com", NOW, Timestamp::from_date(2027, 11, 24)));
        world.charge("surname", "a.example.net", crate::Money::from_cents(500), NOW).unwrap();
        serde_json::to_value(world).unwrap()
    }

    fn flaw(change: impl FnOnce(&mut Value)) -> String {
        let mut text = world();
        change(&mut text);
        serde_json::from_value::<World>(text).unwrap().check().expect_err("a flaw")
    }

    #[test]
    fn a_world_that_was_not_touched_holds_together() {
        assert_eq!(serde_json::from_value::<World>(world()).unwrap().check(), Ok(()));
    }

    #[test]
    fn what_was_changed_by_hand_is_named() {
        let renamed = flaw(|world| world["domains"]["example.com"]["name"] = json!("example.net"));
        assert_eq!(renamed, "domains.example.com.name: is another one");
        let cheaper = flaw(|world| world["account"]["ledger"]["entries"][0]["debit"] = json!(1));
        assert_eq!(cheaper, "account.ledger.entries[0]: no completed order has this number and this price");
        let twice = flaw(|world| {
            let entries = world["account"]["ledger"]["entries"].as_array_mut().unwrap();
            entries.push(entries[0].clone());
        });
        assert_eq!(twice, "account.ledger.entries[1].order_id: this order is charged twice");
        let unpaid = flaw(|world| world["account"]["ledger"]["entries"] = json!([]));
        assert!(unpaid.ends_with("completed, and the ledger has no debit"), "{unpaid}");
        let idle = flaw(|world| world["services"]["agenda"]["entries"] = json!([]));
        assert_eq!(idle, "services.agenda: Expiry(\"example.com\") is missing");
        let later = flaw(|world| world["domains"]["example.com"]["expires_at"] = json!(4_000_000_000_000_i64));
        assert_eq!(later, "services.agenda: Expiry(\"example.com\") has another time than the world says");
        let stale = flaw(|world| world["domains"] = json!({}));
        assert_eq!(stale, "services.agenda: there is nothing to do for Expiry(\"example.com\")");
        let endless = flaw(|world| world["last_order"] = json!(u64::MAX));
        assert_eq!(endless, "last_order: too large");
    }
}
