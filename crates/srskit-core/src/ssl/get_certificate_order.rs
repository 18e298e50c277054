// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{CertificateContacts, CertificateOrderState, TrustNote};
use crate::{Answer, Assoc, Money, OwnedAssoc, ReadError};
use std::fmt;

/// Returns one trust service order.
///
/// It reads only, and may be sent again at will.
///
/// Same action as get_order_info for domains, told apart by object; here the rows stand straight in
/// attributes, not in field_hash. notes_list is the order's history with its money steps: seen types are
/// order_created, money_held, order_processed, supplier_product_created, money_charged, order_completed. For
/// DNS or file validation the values to publish are read here (support pages); the page version read has no
/// row for them.
///
/// Response codes: 200.
///
/// Guide: `get_order_info-trust_service`. Catalogue: `get_order_info_trust_service`.
#[derive(Debug, Clone)]
pub struct GetCertificateOrder(Values);

impl GetCertificateOrder {
    /// With what is always needed.
    ///
    /// * `order_id`.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).into())
    }
}

words! {
    /// What the field of this name may be.
GetCertificateOrderRegType {
    New = "new",
    Renewal = "renewal",
    Transfer = "transfer",
    Upgrade = "upgrade",
}
}

/// The reply to [`GetCertificateOrder`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetCertificateOrderReply {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// `state`.
    pub state: Option<CertificateOrderState>,
    /// `reg_type`.
    pub reg_type: Option<GetCertificateOrderRegType>,
    /// `product_type`.
    pub product_type: Option<String>,
    /// `product_id`. When: order completed.
    pub product_id: Option<i64>,
    /// `supplier_order_id`. The CA's order number; its portal asks for it.
    pub supplier_order_id: Option<String>,
    /// `domain`.
    pub domain: Option<String>,
    /// `period`: in years.
    pub period: Option<i64>,
    /// `price`. What was charged.
    pub price: Option<Money>,
    /// `csr`.
    pub csr: Option<String>,
    /// `server_type`.
    pub server_type: Option<String>,
    /// `server_count`. When: old products. Read by the official WHMCS module. Not verified: seen in clients
    /// or older copies of the guide only.
    pub server_count: Option<i64>,
    /// `special_instructions`.
    pub special_instructions: Option<String>,
    /// `approver_email`. When: domain-vetted certificate.
    pub approver_email: Option<String>,
    /// `contact_email`.
    pub contact_email: Option<String>,
    /// `contact_set`. Since October 2020 DV gives admin, OV organization, EV organization and signer.
    pub contact_set: Option<CertificateContacts>,
    /// `notes_list`.
    pub notes_list: Vec<TrustNote>,
    /// `dv_auth_details`. When: DNS or file validation under way. Name taken from parse_csr's page and one
    /// client; keys inside unknown. Not verified: seen in clients or older copies of the guide only.
    pub dv_auth_details: Option<OwnedAssoc>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetCertificateOrderReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            order_id: reply.take("order_id"),
            state: reply.take("state"),
            reg_type: reply.take("reg_type"),
            product_type: reply.take("product_type"),
            product_id: reply.take("product_id"),
            supplier_order_id: reply.take("supplier_order_id"),
            domain: reply.take("domain"),
            period: reply.take("period"),
            price: reply.take("price"),
            csr: reply.take("csr"),
            server_type: reply.take("server_type"),
            server_count: reply.take("server_count"),
            special_instructions: reply.take("special_instructions"),
            approver_email: reply.take("approver_email"),
            contact_email: reply.take("contact_email"),
            contact_set: reply.take("contact_set"),
            notes_list: reply.take_or_empty("notes_list"),
            dv_auth_details: reply.take("dv_auth_details"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetCertificateOrderReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetCertificateOrderReply")
            .field("order_id", &self.order_id)
            .field("reg_type", &self.reg_type)
            .field("product_type", &self.product_type)
            .field("product_id", &self.product_id)
            .field("supplier_order_id", &self.supplier_order_id)
            .field("domain", &self.domain)
            .field("period", &self.period)
            .field("price", &self.price)
            .field("server_type", &self.server_type)
            .field("server_count", &self.server_count)
            .field("contact_set", &self.contact_set)
            .field("notes_list", &self.notes_list)
            .field("dv_auth_details", &self.dv_auth_details)
            .finish_non_exhaustive()
    }
}

command!(GetCertificateOrder, GetCertificateOrderReply, table::ssl::GET_CERTIFICATE_ORDER);
