// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::{CertificateOrderReply, Handle, ProductType};

/// Upgrades a SiteLock plan.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// sw_register_trust_service with reg_type upgrade. SiteLock only: a full year at the new tier is charged,
/// nothing is credited, and the end date moves to one year from the upgrade.
///
/// Response codes: 200, 435, 440.
///
/// Guide: `sw_register-trust_service`. Catalogue: `sw_register_trust_service_upgrade`.
#[derive(Debug, Clone)]
pub struct UpgradeSitelock(Values);

impl UpgradeSitelock {
    /// With what is always needed.
    ///
    /// * `product_type`.
    /// * `handle`. Process = order now, save = keep as pending until process_pending.
    pub fn new(product_type: ProductType, handle: Handle) -> Self {
        Self(Assoc::new().with("product_type", product_type.to_wire()).with("handle", handle.to_wire()).into())
    }

    /// Sets `product_id`. The product to renew or upgrade. Not verified: seen in clients or older copies of
    /// the guide only.
    #[must_use]
    pub fn with_product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.0.insert("product_id", typed::int(product_id));
        self
    }

    /// Sets `order_id`. The completed order instead of product_id. Not verified: seen in clients or older
    /// copies of the guide only.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.0.insert("order_id", typed::int(order_id));
        self
    }

    /// Sets `affiliate_id`: up to 256 characters.
    #[must_use]
    pub fn with_affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.0.insert("affiliate_id", typed::text(affiliate_id));
        self
    }

    /// Sets `comments`. Order note; on the older page.
    #[must_use]
    pub fn with_comments(mut self, comments: impl Into<String>) -> Self {
        self.0.insert("comments", typed::text(comments));
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

command!(UpgradeSitelock, CertificateOrderReply, table::ssl::UPGRADE_SITELOCK);
