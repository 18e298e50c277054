// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::Assoc;
use crate::catalogue::typed::{ToWire, Values, command};
use crate::catalogue::{table, typed};
use crate::records::{CertificateContacts, CertificateOrderReply, DvAuthMethod, Handle, ProductType, ServerType};

/// Orders a certificate or another trust service.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// Read on the page: additional_domains, affiliate_id, approver_email, base_order_id, the handle rule and
/// registrant_ip; on an older copy of it: comments, contact_set, domain; the other rows come from official
/// modules, the toolkit and sample messages copied from the 2012 guide. The reply rows come from samples,
/// where a processed order stands at awaiting-approval. There is no idempotency key: after an unclear outcome
/// look with get_products or get_order_info before sending again. reg_type renew names the old certificate by
/// product_id, order_id or inventory_item_id; a renewal sent by order_id alone with csr, handle and
/// product_type is a valid sample. reg_type upgrade is SiteLock only: a full year at the new tier is charged,
/// nothing is credited, and the end date moves to one year from the upgrade. SAN packages are charged whole
/// even when only partly used. Terms over one year were switched off on 2020-08-15. The control panel can tie
/// a SiteLock order to a customer account (user name, password, mail) that opens the Domain Admin site and
/// cannot be added later; the API keys for that were not read. 435 = product not enabled for the reseller,
/// 440 = balance too low (both from a third-party summary of the code page). A renewal and an upgrade are the
/// commands sw_register_trust_service_renew and sw_register_trust_service_upgrade.
///
/// Response codes: 200, 435, 440.
///
/// Guide: `sw_register-trust_service`. Catalogue: `sw_register_trust_service`.
#[derive(Debug, Clone)]
pub struct OrderCertificate(Values);

impl OrderCertificate {
    /// With what is always needed.
    ///
    /// * `product_type`.
    /// * `handle`. Process = order now, save = keep as pending until process_pending.
    pub fn new(product_type: ProductType, handle: Handle) -> Self {
        Self(Assoc::new().with("product_type", product_type.to_wire()).with("handle", handle.to_wire()).into())
    }

    /// Sets `domain`. When: products without a CSR (SiteLock, malwarescan) need it; sent by all clients. The
    /// older page marks it required.
    #[must_use]
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.0.insert("domain", typed::text(domain));
        self
    }

    /// Sets `base_order_id`. Copy an earlier order; product_type must be the same; every other field then
    /// becomes optional.
    #[must_use]
    pub fn with_base_order_id(mut self, base_order_id: impl Into<i64>) -> Self {
        self.0.insert("base_order_id", typed::int(base_order_id));
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

command!(OrderCertificate, CertificateOrderReply, table::ssl::ORDER_CERTIFICATE);
