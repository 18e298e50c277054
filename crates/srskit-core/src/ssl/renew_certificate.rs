// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::{CertificateContacts, CertificateOrderReply, DvAuthMethod, Handle, ProductType, ServerType};

/// Renews a certificate or another trust service.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// sw_register_trust_service with reg_type renew. A renewal sent by order_id alone with csr, handle and
/// product_type is a valid sample.
///
/// Response codes: 200, 435, 440.
///
/// Guide: `sw_register-trust_service`. Catalogue: `sw_register_trust_service_renew`.
#[derive(Debug, Clone)]
pub struct RenewCertificate(Values);

impl RenewCertificate {
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

    /// Sets `inventory_item_id`. A certificate that came from the old TPP system. Not verified: seen in
    /// clients or older copies of the guide only.
    #[must_use]
    pub fn with_inventory_item_id(mut self, inventory_item_id: impl Into<i64>) -> Self {
        self.0.insert("inventory_item_id", typed::int(inventory_item_id));
        self
    }

    /// Sets `domain`. A renewal by order_id goes without.
    #[must_use]
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.0.insert("domain", typed::text(domain));
        self
    }

    /// Sets `csr`. When: certificates; not SiteLock, malwarescan or site seals. PEM with its BEGIN and END
    /// lines; 2048 bit or more. Not verified: seen in clients or older copies of the guide only.
    #[must_use]
    pub fn with_csr(mut self, csr: impl Into<String>) -> Self {
        self.0.insert("csr", typed::text(csr));
        self
    }

    /// Sets `period`: in years, 1 to 10. Only 1 since 2020-08-15. Not verified: seen in clients or older
    /// copies of the guide only.
    #[must_use]
    pub fn with_period(mut self, period: impl Into<i64>) -> Self {
        self.0.insert("period", typed::int(period));
        self
    }

    /// Sets `approver_email`. When: domain-vetted certificates validated by mail. One of query_approver_list;
    /// without it the admin contact is used.
    #[must_use]
    pub fn with_approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.0.insert("approver_email", typed::text(approver_email));
        self
    }

    /// Sets `dv_auth_method`. When: domain-vetted certificates, to choose how control is proved. Mail when
    /// absent; its place in this command is unverified. Not verified: seen in clients or older copies of the
    /// guide only.
    #[must_use]
    pub fn with_dv_auth_method(mut self, dv_auth_method: DvAuthMethod) -> Self {
        self.0.insert("dv_auth_method", dv_auth_method.to_wire());
        self
    }

    /// Sets `additional_domains`. When: SAN products. Further names beside the main one; number and price
    /// depend on the product.
    #[must_use]
    pub fn with_additional_domains(mut self, additional_domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.insert("additional_domains", typed::list::<String, _>(additional_domains));
        self
    }

    /// Sets `contact_set`.
    #[must_use]
    pub fn with_contact_set(mut self, contact_set: CertificateContacts) -> Self {
        self.0.insert("contact_set", contact_set.to_wire());
        self
    }

    /// Sets `server_type`. When: certificates except Trustwave. Not verified: seen in clients or older copies
    /// of the guide only.
    #[must_use]
    pub fn with_server_type(mut self, server_type: ServerType) -> Self {
        self.0.insert("server_type", server_type.to_wire());
        self
    }

    /// Sets `server_count`. Number of servers; old Symantec and Thawte licences. Not verified: seen in
    /// clients or older copies of the guide only.
    #[must_use]
    pub fn with_server_count(mut self, server_count: impl Into<i64>) -> Self {
        self.0.insert("server_count", typed::int(server_count));
        self
    }

    /// Sets `special_instructions`. Free text for the order; given back by get_order_info. Not verified: seen
    /// in clients or older copies of the guide only.
    #[must_use]
    pub fn with_special_instructions(mut self, special_instructions: impl Into<String>) -> Self {
        self.0.insert("special_instructions", typed::text(special_instructions));
        self
    }

    /// Sets `trust_seal`. When: old Symantec products. Switches the site seal on. Not verified: seen in
    /// clients or older copies of the guide only.
    #[must_use]
    pub fn with_trust_seal(mut self, trust_seal: bool) -> Self {
        self.0.insert("trust_seal", trust_seal.to_wire());
        self
    }

    /// Sets `seal_in_search`. When: old Symantec products, with trust_seal = 1. Not verified: seen in clients
    /// or older copies of the guide only.
    #[must_use]
    pub fn with_seal_in_search(mut self, seal_in_search: bool) -> Self {
        self.0.insert("seal_in_search", seal_in_search.to_wire());
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

command!(RenewCertificate, CertificateOrderReply, table::ssl::RENEW_CERTIFICATE);
