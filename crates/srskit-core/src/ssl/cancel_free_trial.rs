// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Ended a 30-day free trial before it was charged.
///
/// Sending it again leaves the same state. Still there, no longer recommended.
///
/// Free trials are no longer offered; the page itself says deprecated. It was for True BusinessID with EV and
/// the Symantec Secure Site family. The page gives the action as cancel_order in its parameter list; the
/// Blesta module sends cancel_free_trial. The CA asked the customer by mail, then the order turned
/// Revoked/Declined, and the domain could not order again until the 30 days were over. A trial not cancelled
/// was charged for the term chosen. Reply attributes could not be read.
///
/// Guide: `cancel_free_trial`. Catalogue: `cancel_free_trial`.
#[derive(Debug, Clone, Default)]
pub struct CancelFreeTrial(Values);

impl CancelFreeTrial {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.0.insert("order_id", typed::int(order_id));
        self
    }

    /// Sets `product_id`.
    #[must_use]
    pub fn with_product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.0.insert("product_id", typed::int(product_id));
        self
    }
}

command!(CancelFreeTrial, BareReply, table::ssl::CANCEL_FREE_TRIAL);
