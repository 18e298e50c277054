//! Orders, and the one place where they are paid and carried out.

use super::World;
use super::account::LedgerEntry;
use super::contacts::Contacts;
use super::domain::Domain;
use super::events::utc;
use crate::money::Money;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use srskit_core::OwnedValue;

/// An order, whatever became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The number that replies name.
    pub id: u64,
    /// The name ordered.
    pub domain: String,
    /// What was ordered.
    pub kind: OrderKind,
    /// Years.
    pub period: u32,
    /// What it costs, or has cost.
    pub cost: Money,
    /// When it came in.
    pub placed_at: Timestamp,
    /// What became of it.
    pub status: OrderStatus,
    /// The text that the caller put on it.
    pub affiliate_id: Option<String>,
}

/// What was ordered, with all that is needed to carry it out later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrderKind {
    /// A new registration.
    New(Registration),
    /// A renewal.
    Renewal {
        /// The expiry year that the caller named, which guards against renewing twice.
        from_year: i64,
        /// The new auto-renew flag, if the caller named one.
        auto_renew: Option<bool>,
    },
}

impl OrderKind {
    /// The word on the wire.
    pub fn name(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Renewal { .. } => "renewal",
        }
    }

    fn is_same_as(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// What a registration asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// Whether it shall renew by itself.
    pub auto_renew: bool,
    /// Whether it shall be locked.
    pub lock: bool,
    /// Whether WHOIS privacy shall be on.
    pub whois_privacy: bool,
    /// Nameservers; empty for the reseller's own.
    pub nameservers: Vec<String>,
    /// Contacts by role.
    pub contacts: Contacts,
}

/// What became of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrderStatus {
    /// Stored, not carried out, not paid.
    Pending(Parked),
    /// Carried out and paid.
    Completed {
        /// When.
        at: Timestamp,
    },
    /// Dropped because a newer order for the name came in.
    Cancelled,
}

impl OrderStatus {
    /// The word on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending(_) => "pending",
            Self::Completed { .. } => "completed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Why an order is pending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Parked {
    /// The caller asked for it with `handle` save.
    Saved,
    /// There was too little money.
    Funds,
}

impl Order {
    /// Whether it waits to be carried out.
    pub fn is_pending(&self) -> bool {
        matches!(self.status, OrderStatus::Pending(_))
    }

    /// Whether it was carried out and paid.
    pub fn is_completed(&self) -> bool {
        matches!(self.status, OrderStatus::Completed { .. })
    }

    fn debit(&self, at: Timestamp) -> LedgerEntry {
        LedgerEntry { at, order_id: self.id, domain: self.domain.clone(), debit: self.cost }
    }
}

/// An order as a command describes it.
pub(super) struct Draft {
    pub(super) domain: String,
    pub(super) kind: OrderKind,
    pub(super) period: u32,
    pub(super) cost: Money,
    pub(super) affiliate_id: Option<String>,
}

impl World {
    /// Stores an order, pending. Gives its number, and those of older pending orders that it replaces.
    pub(super) fn store(&mut self, draft: Draft, now: Timestamp) -> (u64, Vec<u64>) {
        let replaced = self.cancel_pending(&draft);
        self.last_order += 1;
        let Draft { domain, kind, period, cost, affiliate_id } = draft;
        let status = OrderStatus::Pending(Parked::Saved);
        let id = self.last_order;
        self.orders.insert(id, Order { id, domain, kind, period, cost, placed_at: now, status, affiliate_id });
        self.tell_of_order(id, now);
        for old in &replaced {
            self.tell_of_order(*old, now);
        }
        (id, replaced)
    }

    /// Raises the event about an order's status.
    fn tell_of_order(&mut self, id: u64, now: Timestamp) {
        let Some(order) = self.orders.get(&id) else { return };
        let said = [
            ("order_id", OwnedValue::from(id.to_string())),
            ("domain_name", order.domain.clone().into()),
            ("order_status", order.status.name().into()),
            ("order_reg_type", order.kind.name().into()),
        ];
        self.tell("ORDER", "STATUS_CHANGE", said.iter(), now);
    }

    /// A new order for a name cancels the older saved ones of its kind.
    /// *Assumed* for renewals; said of registrations only.
    fn cancel_pending(&mut self, draft: &Draft) -> Vec<u64> {
        let replaced = |order: &&mut Order| {
            order.is_pending() && order.domain == draft.domain && order.kind.is_same_as(&draft.kind)
        };
        let cancel = |order: &mut Order| {
            order.status = OrderStatus::Cancelled;
            order.id
        };
        self.orders.values_mut().filter(replaced).map(cancel).collect()
    }

    /// Pays a pending order and carries it out; with too little money it stays pending.
    pub(super) fn carry_out(&mut self, id: u64, now: Timestamp) -> OrderStatus {
        let Some(order) = self.orders.get_mut(&id) else {
            return OrderStatus::Cancelled;
        };
        order.status = match self.account.pay(order.debit(now)) {
            Ok(()) => OrderStatus::Completed { at: now },
            Err(_) => OrderStatus::Pending(Parked::Funds),
        };
        let order = order.clone();
        if order.is_completed() {
            self.tell_of_order(id, now);
            self.deliver(&order, now);
        }
        order.status
    }

    /// Raises an event that names the end of a domain's term, and for how many years it was paid.
    fn tell_of_term(&mut self, domain: &str, event: &str, period: Option<u32>, now: Timestamp) {
        let expires = self.domains.get(domain).map(|domain| utc(domain.expires_at)).unwrap_or_default();
        let mut said = vec![("expiration_date", OwnedValue::from(expires))];
        said.extend(period.map(|years| ("period", OwnedValue::from(years.to_string()))));
        self.tell_of_domain(domain, event, &said, now);
    }

    fn deliver(&mut self, order: &Order, now: Timestamp) {
        match &order.kind {
            OrderKind::New(registration) => {
                let until = now.plus_years(order.period);
                self.add_domain(Domain::registered(&order.domain, order.id % 1_000_000, now, until, registration));
                self.tell_of_term(&order.domain, "CREATED", None, now);
                self.tell_of_term(&order.domain, "REGISTERED", Some(order.period), now);
                self.arrived(&order.domain, now);
            }
            OrderKind::Renewal { auto_renew, .. } => {
                if let Some(domain) = self.domains.get_mut(&order.domain) {
                    domain.expires_at = domain.expires_at.plus_years(order.period);
                    domain.auto_renew = auto_renew.unwrap_or(domain.auto_renew);
                }
                self.tell_of_term(&order.domain, "RENEWED", Some(order.period), now);
            }
        }
    }
}
