//! The way of an order: saved, handed to the authority, validated, issued, or given up. This is the one
//! place where the money of these orders is held, charged and given back.
//!
//! By support pages: money is held until the certificate is issued, and goes back when the order is
//! refused or cancelled; the service cancels nothing by itself. *Assumed*: that every step takes no time
//! unless [`Pace`] says so.

use super::authority::{Authority, Wanted};
use super::order::{Purpose, SslOrder, SslState};
use super::owned::{Fate, Issued, SslProduct};
use super::product::Level;
use super::{csr, lifetime};
use crate::rng::Rng;
use crate::time::Timestamp;
use crate::world::World;
use serde::{Deserialize, Serialize};
use std::time::Duration;

const TRIAL: Duration = Duration::from_secs(30 * 86_400);

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

/// There is too little money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLittle;

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
        let (domain, price) = (order.domain.clone(), order.price);
        self.hold_money(id, &domain, price, now).map_err(|_| TooLittle)?;
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
        self.release_money(id, now);
        self.ssl_change(id, |order, _| {
            order.note(
                now,
                if state == SslState::Declined { "order_declined" } else { "order_cancelled" },
                format!("Order {id} {}", state.name()),
            );
            (order.state, order.due, order.challenge) = (state, None, None);
        });
        self.ssl_mark_base(id, Fate::Active);
    }

    /// Takes every step that is due.
    pub(super) fn ssl_step(&mut self, id: u64, now: Timestamp) {
        while let Some(order) = self.services.ssl.orders.get(&id)
            && order.due.is_some_and(|due| due <= now)
        {
            let at_once = order.product().at_once;
            match order.state {
                SslState::InProgress if !at_once => self.ssl_change(id, |order, _| {
                    (order.state, order.due) = (SslState::AwaitingApproval, None);
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

    fn ssl_issue(&mut self, id: u64, now: Timestamp) {
        let Some(order) = self.services.ssl.orders.get(&id).cloned() else { return };
        let product_id = self.services.ssl.next_product_id();
        let mut product = SslProduct::delivered(product_id, &order, now, self.ssl_paid_until(&order, now));
        product.certificate =
            issue(self.seed, &mut self.services.ssl.rng, &order, product.csr.as_deref(), now, product.expires_at);
        if order.product().is_certificate() && product.certificate.is_none() {
            // The request was read when it was ordered; what cannot be signed all the same is refused.
            return self.ssl_give_up(id, SslState::Declined, now);
        }
        self.charge_money(id, now);
        self.services.ssl.products.insert(product_id, product);
        self.ssl_change(id, |order, _| {
            order.note(now, "supplier_product_created", format!("Product {product_id} created"));
            order.note(now, "money_charged", format!("{} charged for order {id}", order.price));
            order.note(now, "order_completed", format!("Order {id} completed"));
            (order.state, order.due, order.challenge) = (SslState::Completed, None, None);
            order.product_id = Some(product_id);
        });
        self.ssl_mark_base(id, if order.purpose == Purpose::Upgrade { Fate::Upgraded } else { Fate::Renewed });
    }

    /// The end of what an order pays for. What is left of a term that is renewed is added (*assumed*);
    /// an upgrade counts from its own day.
    fn ssl_paid_until(&self, order: &SslOrder, now: Timestamp) -> Timestamp {
        if order.product().trial {
            return now.plus(TRIAL);
        }
        let base = order.base_product.and_then(|base| self.services.ssl.products.get(&base));
        let rest = base.filter(|_| order.purpose == Purpose::Renewal).map(|base| base.expires_at.since(now));
        now.plus_years(order.period.max(1)).plus(rest.unwrap_or_default())
    }

    /// Issues the certificate of a product anew: for its own request, or for another one. There is no
    /// command for it; at the service the authority's portal or support does it.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn reissue_ssl(&mut self, product_id: u64, new_csr: Option<&str>, now: Timestamp) -> Result<(), String> {
        let ssl = &mut self.services.ssl;
        let product = ssl.products.get_mut(&product_id).ok_or_else(|| format!("there is no product {product_id}"))?;
        let order = ssl.orders.get(&product.order_id).ok_or("its order is gone")?;
        if product.certificate.is_none() {
            return Err(format!("product {product_id} is no certificate"));
        }
        if !matches!(product.fate, Fate::Active | Fate::Renewing) || now >= product.expires_at {
            return Err(format!("product {product_id} is {}; only one in use can be issued anew", product.state(now)));
        }
        let csr = new_csr.or(product.csr.as_deref()).unwrap_or_default().to_owned();
        csr::read(&csr).map_err(|why| format!("the certificate request cannot be used: {why}"))?;
        let issued = issue(self.seed, &mut ssl.rng, order, Some(&csr), now, product.expires_at);
        product.certificate = Some(issued.ok_or("the certificate request cannot be used")?);
        product.csr = Some(csr);
        product.steps.push(super::order::Step {
            at: now,
            kind: "product_reissued".to_owned(),
            note: format!("Product {product_id} reissued"),
        });
        Ok(())
    }

    /// When something of a trust service happens next by itself.
    pub(in crate::world) fn ssl_next_due(&self) -> Option<Timestamp> {
        let orders = self.services.ssl.orders.values().filter_map(|order| order.due);
        orders.chain(self.services.ssl.products.values().filter_map(SslProduct::next_issue)).min()
    }

    /// Does what is due: steps of authorities, certificates that are issued anew within their paid year.
    pub(in crate::world) fn ssl_run_due(&mut self, now: Timestamp) {
        let orders: Vec<u64> = self
            .services
            .ssl
            .orders
            .values()
            .filter(|order| order.due.is_some_and(|due| due <= now))
            .map(|order| order.id)
            .collect();
        for id in orders {
            self.ssl_step(id, now);
        }
        let products = self.services.ssl.products.values();
        let ended: Vec<u64> = products
            .filter(|product| product.next_issue().is_some_and(|due| due <= now))
            .map(|product| product.id)
            .collect();
        for id in ended {
            // It was issued from the same request before, so it can be again.
            let _ = self.reissue_ssl(id, None, now);
        }
    }

    fn ssl_mark_base(&mut self, id: u64, fate: Fate) {
        let ssl = &mut self.services.ssl;
        let base = ssl.orders.get(&id).and_then(|order| order.base_product);
        let product = base.and_then(|base| ssl.products.get_mut(&base));
        if let Some(product) = product
            && matches!(product.fate, Fate::Active | Fate::Renewing)
        {
            product.fate = fate;
        }
    }

    fn ssl_change(&mut self, id: u64, change: impl FnOnce(&mut SslOrder, &mut Rng)) {
        let ssl = &mut self.services.ssl;
        if let Some(order) = ssl.orders.get_mut(&id) {
            change(order, &mut ssl.rng);
        }
    }
}

/// A certificate for what was ordered; `None` for what is none, and when the request cannot be used.
fn issue(
    seed: u64,
    rng: &mut Rng,
    order: &SslOrder,
    csr: Option<&str>,
    now: Timestamp,
    paid_until: Timestamp,
) -> Option<Issued> {
    let product = order.product();
    let csr = csr::read(csr?).ok().filter(|_| product.is_certificate())?;
    let organisation = match product.level {
        Level::Organisation | Level::Extended => order.contacts.get("organization", "org_name"),
        Level::Domain | Level::Nothing => None,
    };
    let until = lifetime::end(now, paid_until);
    let wanted = Wanted { key: &csr.key, names: &order.names(), organisation, serial: serial(rng), from: now, until };
    let pem = Authority::of(seed).and_then(|authority| authority.issue(&wanted)).ok()?;
    Some(Issued { pem, from: now, until })
}

/// Positive and never shorter, whatever the generator gives.
fn serial(rng: &mut Rng) -> [u8; 16] {
    let number = u128::from(rng.next_u64()) << 64 | u128::from(rng.next_u64());
    (number >> 1 | 1 << 126).to_be_bytes()
}
