// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command, words};
use crate::catalogue::{BareReply, table, typed};
use crate::records::{CertificateContacts, ProductType, ServerType};

/// Changes a saved trust service order before it is submitted.
///
/// Sending it again leaves the same state.
///
/// Only for orders in state pending. Fields left out keep their value; an empty value clears the field. The
/// page could be read up to csr; the rows after it come from the official toolkit's test form. Reply
/// attributes could not be read. Guide slug update_order-1: plain update_order is another page.
///
/// Guide: `update_order-1`. Catalogue: `update_order`.
#[derive(Debug, Clone)]
pub struct UpdateCertificateOrder(Values);

impl UpdateCertificateOrder {
    /// With what is always needed.
    ///
    /// * `order_id`.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).into())
    }

    /// Sets `additional_domains`. When: SAN products. Replaces the whole earlier list, so send all names.
    #[must_use]
    pub fn with_additional_domains(mut self, additional_domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("additional_domains", typed::list::<String, _>(additional_domains));
        self
    }

    /// Sets `approver_email`.
    #[must_use]
    pub fn with_approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.0.insert("approver_email", typed::text(approver_email));
        self
    }

    /// Sets `contact_set`. Older rule on the page: most products admin, billing and tech; title for these on
    /// Thawte, Symantec and EV orders; full address for admin and tech on Symantec; organization for every
    /// organisation-vetted product.
    #[must_use]
    pub fn with_contact_set(mut self, contact_set: CertificateContacts) -> Self {
        self.0.insert("contact_set", contact_set.to_wire());
        self
    }

    /// Sets `csr`.
    #[must_use]
    pub fn with_csr(mut self, csr: impl Into<String>) -> Self {
        self.0.insert("csr", typed::text(csr));
        self
    }

    /// Sets `period`: in years. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_period(mut self, period: impl Into<i64>) -> Self {
        self.0.insert("period", typed::int(period));
        self
    }

    /// Sets `product_type`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_product_type(mut self, product_type: ProductType) -> Self {
        self.0.insert("product_type", product_type.to_wire());
        self
    }

    /// Sets `reg_type`. When: SiteLock only, says the toolkit form. Not verified: seen in clients or older
    /// copies of the guide only.
    #[must_use]
    pub fn with_reg_type(mut self, reg_type: UpdateCertificateOrderRegType) -> Self {
        self.0.insert("reg_type", reg_type.to_wire());
        self
    }

    /// Sets `server_type`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_server_type(mut self, server_type: ServerType) -> Self {
        self.0.insert("server_type", server_type.to_wire());
        self
    }

    /// Sets `server_count`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_server_count(mut self, server_count: impl Into<i64>) -> Self {
        self.0.insert("server_count", typed::int(server_count));
        self
    }

    /// Sets `special_instructions`. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_special_instructions(mut self, special_instructions: impl Into<String>) -> Self {
        self.0.insert("special_instructions", typed::text(special_instructions));
        self
    }
}

words! {
    /// What the field of this name may be.
UpdateCertificateOrderRegType {
    New = "new",
    Renew = "renew",
    Upgrade = "upgrade",
}
}

command!(UpdateCertificateOrder, BareReply, table::ssl::UPDATE_CERTIFICATE_ORDER);
