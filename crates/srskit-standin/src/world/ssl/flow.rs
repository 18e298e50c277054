//! The way of an order: saved, handed to the authority, validated, issued, or given up. This is the one
//! place where the money of these orders is held, charged and given back.
//!
//! By support pages: money is held until the certificate is issued, and goes back when the order is
//! refused or cancelled; the service cancels nothing by itself. *Assumed*: that every step takes no time
//! unless [`Pace`] says so.

use super::order::{SslOrder, SslState};
use super::owned::{Fate, SslProduct};
use crate::rng::Rng;
use crate::time::Timestamp;
use crate::world::World;
use crate::world::account::TooLittle;
use crate::world::agenda::Due;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long an authority takes for the steps that nobody has to help with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SslPace {
    /// From the order until it waits for its validation; meanwhile it is in progress.
    pub handover: Duration,
    /// From the validation until it is issued; meanwhile its approver has confirmed.
    pub issuing: Duration,
}

/// What somebody outside says about an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SslVerdict {
    /// The owner of the domain approves, and the organisation exists.
    Approve,
    /// The authority refuses.
    Decline,
}

impl World {
    /// Stores an order, pending. Nothing is held for it.
    pub(super) fn ssl_store(&mut self, mut order: SslOrder, now: Timestamp) -> u64 {
        order.id = self.next_order_id();
        order.supplier_order = self.services.ssl.rng.hex(10);
        order.note(now, "order_created", format!("Order {} created", order.id));
        let id = order.id;
        self.services.ssl.orders.insert(id, order);
        id
    }

    /// Hands a pending order to the authority, if there is money to hold.
    pub(super) fn ssl_process(&mut self, id: u64, now: Timestamp) -> Result<(), TooLittle> {
        let Some(order) = self.services.ssl.orders.get(&id) else { return Ok(()) };
        let price = order.price;
        self.account.hold_for(id, price)?;
        let pace = self.services.ssl.pace;
        self.ssl_change(id, |order, rng| {
            order.note(now, "money_held", format!("{price} held for order {id}"));
            order.note(now, "order_processed", format!("Order {id} processed"));
            order.state = SslState::InProgress;
            order.challenge = order.challenged(rng, now);
            order.due = Some(now.plus(pace.handover));
        });
        self.ssl_mark_base(id, Fate::Renewing);
        self.ssl_step(id, now);
        Ok(())
    }

    /// What somebody outside says about an order that an authority has: the control port's door.
    ///
    /// # Errors
    /// Why it cannot be said of this order.
    pub fn validate_ssl(&mut self, id: u64, verdict: SslVerdict, now: Timestamp) -> Result<SslState, String> {
        let order =
            self.services.ssl.orders.get(&id).ok_or_else(|| format!("there is no order {id} of a trust service"))?;
        if !order.state.is_under_way() {
            return Err(format!("order {id} is {}; only what an authority has can be validated", order.state.name()));
        }
        match verdict {
            SslVerdict::Approve => self.ssl_approve(id, now),
            SslVerdict::Decline => self.ssl_give_up(id, SslState::Declined, now),
        }
        Ok(self.services.ssl.orders.get(&id).map_or(SslState::Cancelled, |order| order.state))
    }

    pub(super) fn ssl_approve(&mut self, id: u64, now: Timestamp) {
        let pace = self.services.ssl.pace;
        self.ssl_change(id, |order, _| {
            order.state = SslState::ApproverConfirmed;
            order.due = Some(now.plus(pace.issuing));
        });
        self.ssl_step(id, now);
    }

    /// Ends an order that was not issued, and gives the money back.
    pub(super) fn ssl_give_up(&mut self, id: u64, state: SslState, now: Timestamp) {
        self.account.release(id);
        self.ssl_change(id, |order, _| {
            let kind = if state == SslState::Declined { "order_declined" } else { "order_cancelled" };
            order.note(now, kind, format!("Order {id} {}", state.name()));
            (order.state, order.due, order.challenge) = (state, None, None);
        });
        self.ssl_mark_base(id, Fate::Active);
    }

    /// Takes every step that is due.
    pub(in crate::world) fn ssl_step(&mut self, id: u64, now: Timestamp) {
        while let Some(order) = self.services.ssl.orders.get(&id)
            && order.due.is_some_and(|due| due <= now)
        {
            let at_once = order.product().at_once;
            match order.state {
                SslState::InProgress if !at_once => self.ssl_change(id, |order, _| {
                    order.state = SslState::AwaitingApproval;
                    order.due = order.challenge.as_ref().and_then(|challenge| challenge.until);
                }),
                SslState::InProgress | SslState::ApproverConfirmed => self.ssl_issue(id, now),
                // Only a value for DNS that has run out has a time: there is another one.
                SslState::AwaitingApproval => self.ssl_change(id, |order, rng| {
                    order.challenge = order.challenged(rng, now);
                    order.due = order.challenge.as_ref().and_then(|challenge| challenge.until);
                }),
                _ => self.ssl_change(id, |order, _| order.due = None),
            }
        }
    }

    pub(super) fn ssl_mark_base(&mut self, id: u64, fate: Fate) {
        let base = self.services.ssl.orders.get(&id).and_then(|order| order.base_product);
        let Some(base) = base else { return };
        self.ssl_change_product(base, |product| {
            if matches!(product.fate, Fate::Active | Fate::Renewing) {
                product.fate = fate;
            }
        });
    }

    /// Changes an order; the one way to do so, since the agenda follows it.
    pub(super) fn ssl_change(&mut self, id: u64, change: impl FnOnce(&mut SslOrder, &mut Rng)) {
        let ssl = &mut self.services.ssl;
        if let Some(order) = ssl.orders.get_mut(&id) {
            change(order, &mut ssl.rng);
            self.services.agenda.set(Due::SslOrder(id), order.due);
        }
    }

    /// The same for a product.
    pub(super) fn ssl_change_product(&mut self, id: u64, change: impl FnOnce(&mut SslProduct)) {
        if let Some(product) = self.services.ssl.products.get_mut(&id) {
            change(product);
            self.services.agenda.set(Due::SslProduct(id), product.next_issue());
        }
    }
}
