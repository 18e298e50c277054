//! Certificates: the first one of an order, and those that are issued anew.

use super::authority::{Authority, Wanted};
use super::order::{Purpose, SslOrder, SslState};
use super::owned::{Fate, Issued, SslProduct};
use super::product::Level;
use super::{csr, lifetime};
use crate::rng::Rng;
use crate::time::Timestamp;
use crate::world::World;
use crate::world::agenda::Due;
use std::time::Duration;

const TRIAL: Duration = Duration::from_secs(30 * 86_400);

impl World {
    pub(super) fn ssl_issue(&mut self, id: u64, now: Timestamp) {
        let Some(order) = self.services.ssl.orders.get(&id).cloned() else { return };
        let product_id = self.services.ssl.next_product_id();
        let mut product = SslProduct::delivered(product_id, &order, now, self.ssl_paid_until(&order, now));
        product.certificate =
            issue(self.seed, &mut self.services.ssl.rng, &order, product.csr.as_deref(), now, product.expires_at);
        if order.product().is_certificate() && product.certificate.is_none() {
            // The request was read when it was ordered; what cannot be signed all the same is refused.
            return self.ssl_give_up(id, SslState::Declined, now);
        }
        if self.charge_held(id, &order.domain, order.price, now).is_err() {
            return self.ssl_give_up(id, SslState::Declined, now);
        }
        self.services.agenda.set(Due::SslProduct(product_id), product.next_issue());
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
        let product = self.ssl_product(product_id).ok_or_else(|| format!("there is no product {product_id}"))?;
        if product.certificate.is_none() {
            return Err(format!("product {product_id} is no certificate"));
        }
        if !matches!(product.fate, Fate::Active | Fate::Renewing) || now >= product.expires_at {
            return Err(format!("product {product_id} is {}; only one in use can be issued anew", product.state(now)));
        }
        let text = new_csr.or(product.csr.as_deref()).unwrap_or_default().to_owned();
        csr::read(&text).map_err(|why| format!("the certificate request cannot be used: {why}"))?;
        let paid_until = product.expires_at;
        let order = self.ssl_order(product.order_id).cloned().ok_or("its order is gone")?;
        let issued = issue(self.seed, &mut self.services.ssl.rng, &order, Some(&text), now, paid_until);
        let issued = issued.ok_or("the certificate request cannot be used")?;
        self.ssl_change_product(product_id, |product| {
            (product.certificate, product.csr) = (Some(issued), Some(text));
            product.note(now, "product_reissued", format!("Product {product_id} reissued"));
        });
        Ok(())
    }

    /// A certificate has ended within its paid year.
    pub(in crate::world) fn ssl_reissue_ended(&mut self, product_id: u64, now: Timestamp) {
        // It was issued from the same request before, so it can be again; if not, it stays ended.
        let _ = self.reissue_ssl(product_id, None, now);
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
