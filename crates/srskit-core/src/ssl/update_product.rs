// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{BareReply, table, typed};

/// Changes settings of a finished trust service product.
///
/// Sending it again leaves the same state.
///
/// Sets the contact address, the renewal reminders and the old Symantec seals. Reply attributes could not be
/// read.
///
/// Guide: `update_product`. Catalogue: `update_product`.
#[derive(Debug, Clone)]
pub struct UpdateProduct(Values);

impl UpdateProduct {
    /// With what is always needed.
    ///
    /// * `product_id`.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("product_id", typed::int(product_id)).into())
    }

    /// Sets `contact_email`. Get_cert and get_product_info give it back.
    #[must_use]
    pub fn with_contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.0.insert("contact_email", typed::text(contact_email));
        self
    }

    /// Sets `let_expire`. When: active products. 1 = no renewal reminders; 0 = send them, the default.
    #[must_use]
    pub fn with_let_expire(mut self, let_expire: bool) -> Self {
        self.0.insert("let_expire", let_expire.to_wire());
        self
    }

    /// Sets `trust_seal`. When: Symantec products. Site seal on or off.
    #[must_use]
    pub fn with_trust_seal(mut self, trust_seal: bool) -> Self {
        self.0.insert("trust_seal", trust_seal.to_wire());
        self
    }

    /// Sets `seal_in_search`. When: Symantec products. Needs trust_seal = 1 in the same call.
    #[must_use]
    pub fn with_seal_in_search(mut self, seal_in_search: bool) -> Self {
        self.0.insert("seal_in_search", seal_in_search.to_wire());
        self
    }
}

command!(UpdateProduct, BareReply, table::ssl::UPDATE_PRODUCT);
