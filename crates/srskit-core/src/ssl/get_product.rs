// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{CertificateContacts, CsrData, ProductState, TrustNote};
use crate::{Answer, OwnedAssoc, ReadError, Timestamp};
use std::fmt;

/// Returns one trust service product.
///
/// It reads only, and may be sent again at will.
///
/// Read on the page up to issue_date; the rest from samples. The page marks contact_email and csr as always
/// returned, but a sample without all_info has no csr. Dates have two forms in samples: YYYY-MM-DD plus
/// offset, and full ISO date and time with offset. For certificates moved from the old TPP system the reply
/// with all_info also has that system's order number (name not read).
///
/// Response codes: 200.
///
/// Guide: `get_product_info`. Catalogue: `get_product_info`.
#[derive(Debug, Clone, Default)]
pub struct GetProduct(Values);

impl GetProduct {
    /// The command; nothing is always needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `product_id`.
    #[must_use]
    pub fn with_product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.0.insert("product_id", typed::int(product_id));
        self
    }

    /// Sets `inventory_item_id`.
    #[must_use]
    pub fn with_inventory_item_id(mut self, inventory_item_id: impl Into<i64>) -> Self {
        self.0.insert("inventory_item_id", typed::int(inventory_item_id));
        self
    }

    /// Sets `all_info`. 1 adds the CSR and the contacts.
    #[must_use]
    pub fn with_all_info(mut self, all_info: bool) -> Self {
        self.0.insert("all_info", all_info.to_wire());
        self
    }
}

/// The reply to [`GetProduct`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetProductReply {
    /// `product_id`. Not verified: seen in clients or older copies of the guide only.
    pub product_id: Option<i64>,
    /// `product_type`. Not verified: seen in clients or older copies of the guide only.
    pub product_type: Option<String>,
    /// `domain`.
    pub domain: Option<String>,
    /// `state`.
    pub state: Option<ProductState>,
    /// `issue_date`: with the zone that it names, if any.
    pub issue_date: Option<Timestamp>,
    /// `start_date`: with the zone that it names, if any. Not verified: seen in clients or older copies of
    /// the guide only.
    pub start_date: Option<Timestamp>,
    /// `expiry_date`: with the zone that it names, if any.
    pub expiry_date: Option<Timestamp>,
    /// `is_renewable`. 1 from 60 days before the end to 15 days after it (window read on get_products).
    pub is_renewable: Option<bool>,
    /// `contact_email`.
    pub contact_email: Option<String>,
    /// `inventory_item_id`. When: certificate moved from TPP.
    pub inventory_item_id: Option<i64>,
    /// `upgrade_options`. When: SiteLock that can still be upgraded. A product_type; form with several
    /// options not seen. Not verified: seen in clients or older copies of the guide only.
    pub upgrade_options: Option<String>,
    /// `csr`. When: all_info = 1.
    pub csr: Option<String>,
    /// `csr_data`. When: all_info = 1. What the CSR says. Not verified: seen in clients or older copies of
    /// the guide only.
    pub csr_data: Option<CsrData>,
    /// `contact_set`. When: all_info = 1. The page promises contacts; key from a sample. Not verified: seen
    /// in clients or older copies of the guide only.
    pub contact_set: Option<CertificateContacts>,
    /// `notes_list`. When: all_info = 1. Not verified: seen in clients or older copies of the guide only.
    pub notes_list: Vec<TrustNote>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetProductReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            product_id: reply.take("product_id"),
            product_type: reply.take("product_type"),
            domain: reply.take("domain"),
            state: reply.take("state"),
            issue_date: reply.take("issue_date"),
            start_date: reply.take("start_date"),
            expiry_date: reply.take("expiry_date"),
            is_renewable: reply.take("is_renewable"),
            contact_email: reply.take("contact_email"),
            inventory_item_id: reply.take("inventory_item_id"),
            upgrade_options: reply.take("upgrade_options"),
            csr: reply.take("csr"),
            csr_data: reply.take("csr_data"),
            contact_set: reply.take("contact_set"),
            notes_list: reply.take_or_empty("notes_list"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetProductReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetProductReply")
            .field("product_id", &self.product_id)
            .field("product_type", &self.product_type)
            .field("domain", &self.domain)
            .field("issue_date", &self.issue_date)
            .field("start_date", &self.start_date)
            .field("expiry_date", &self.expiry_date)
            .field("is_renewable", &self.is_renewable)
            .field("inventory_item_id", &self.inventory_item_id)
            .field("upgrade_options", &self.upgrade_options)
            .field("csr_data", &self.csr_data)
            .field("contact_set", &self.contact_set)
            .field("notes_list", &self.notes_list)
            .finish_non_exhaustive()
    }
}

command!(GetProduct, GetProductReply, table::ssl::GET_PRODUCT);
