//! Certificates and other trust services: orders, the products that they become, and the authority
//! that issues real certificates for tests.

mod authority;
mod commands;
mod csr;
mod flow;
mod issue;
mod lifetime;
mod order;
mod owned;
mod pkcs7;
mod product;

pub(in crate::world) use commands::COMMANDS;
pub use flow::{SslPace, SslVerdict};
pub use order::{SslOrder, SslState};
pub use owned::SslProduct;

use crate::rng::Rng;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// So that what is drawn here does not move what is drawn elsewhere.
const OWN: u64 = 0x7472_7573_7420_7376;

/// All orders and products of trust services.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::world) struct Ssl {
    orders: BTreeMap<u64, SslOrder>,
    products: BTreeMap<u64, SslProduct>,
    last_product: u64,
    pace: SslPace,
    rng: Rng,
}

impl Ssl {
    pub(in crate::world) fn of(seed: u64) -> Self {
        let mut rng = Rng::new(seed ^ OWN);
        let last_product = 100_000 + rng.below(900_000) as u64;
        Self { orders: BTreeMap::new(), products: BTreeMap::new(), last_product, pace: SslPace::default(), rng }
    }

    pub(in crate::world) fn orders(&self) -> &BTreeMap<u64, SslOrder> {
        &self.orders
    }

    pub(in crate::world) fn products(&self) -> &BTreeMap<u64, SslProduct> {
        &self.products
    }

    pub(in crate::world) fn last_product(&self) -> u64 {
        self.last_product
    }

    fn next_product_id(&mut self) -> u64 {
        self.last_product += 1;
        self.last_product
    }
}

impl super::World {
    /// The orders of trust services, oldest first.
    pub fn ssl_orders(&self) -> impl Iterator<Item = &SslOrder> {
        self.services.ssl.orders.values()
    }

    /// One of them.
    pub fn ssl_order(&self, id: u64) -> Option<&SslOrder> {
        self.services.ssl.orders.get(&id)
    }

    /// The trust services that were delivered, oldest first.
    pub fn ssl_products(&self) -> impl Iterator<Item = &SslProduct> {
        self.services.ssl.products.values()
    }

    /// One of them.
    pub fn ssl_product(&self, id: u64) -> Option<&SslProduct> {
        self.services.ssl.products.get(&id)
    }

    /// How long authorities take.
    pub fn set_ssl_pace(&mut self, pace: SslPace) {
        self.services.ssl.pace = pace;
    }
}
