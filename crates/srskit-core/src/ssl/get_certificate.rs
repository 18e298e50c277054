// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::{CertificateData, ProductState};
use crate::{Answer, OwnedAssoc, ReadError, Timestamp};
use std::fmt;

/// Returns an issued certificate.
///
/// It reads only, and may be sent again at will.
///
/// Only for completed orders. The official WHMCS module sends order_id instead of product_id and reads
/// cert_data.certificate. The page's own table of cert_data could not be read; return_ca_certs adds root and
/// intermediate certificates and return_pkcs7_cert a PKCS\#7 bundle, under names not seen.
///
/// Guide: `get_cert`. Catalogue: `get_cert`.
#[derive(Debug, Clone, Default)]
pub struct GetCertificate(Values);

impl GetCertificate {
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

    /// Sets `order_id`. Instead of product_id, sent by the official WHMCS module. Not verified: seen in
    /// clients or older copies of the guide only.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.0.insert("order_id", typed::int(order_id));
        self
    }

    /// Sets `return_ca_certs`. 1 adds the root and intermediate certificates.
    #[must_use]
    pub fn with_return_ca_certs(mut self, return_ca_certs: bool) -> Self {
        self.0.insert("return_ca_certs", return_ca_certs.to_wire());
        self
    }

    /// Sets `return_pkcs7_cert`. 1 adds the PKCS\#7 form.
    #[must_use]
    pub fn with_return_pkcs7_cert(mut self, return_pkcs7_cert: bool) -> Self {
        self.0.insert("return_pkcs7_cert", return_pkcs7_cert.to_wire());
        self
    }
}

/// The reply to [`GetCertificate`].
#[derive(Clone, PartialEq, Eq)]
pub struct GetCertificateReply {
    /// `product_id`.
    pub product_id: Option<i64>,
    /// `product_type`.
    pub product_type: Option<String>,
    /// `domain`.
    pub domain: Option<String>,
    /// `state`.
    pub state: Option<ProductState>,
    /// `issue_date`: with the zone that it names, if any.
    pub issue_date: Option<Timestamp>,
    /// `start_date`: with the zone that it names, if any.
    pub start_date: Option<Timestamp>,
    /// `expiry_date`: with the zone that it names, if any.
    pub expiry_date: Option<Timestamp>,
    /// `contact_email`. Admin or organisation address, by product; change it with update_product.
    pub contact_email: Option<String>,
    /// `cert_data`.
    pub cert_data: Option<CertificateData>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl GetCertificateReply {
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
            contact_email: reply.take("contact_email"),
            cert_data: reply.take("cert_data"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for GetCertificateReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetCertificateReply")
            .field("product_id", &self.product_id)
            .field("product_type", &self.product_type)
            .field("domain", &self.domain)
            .field("issue_date", &self.issue_date)
            .field("start_date", &self.start_date)
            .field("expiry_date", &self.expiry_date)
            .field("cert_data", &self.cert_data)
            .finish_non_exhaustive()
    }
}

command!(GetCertificate, GetCertificateReply, table::ssl::GET_CERTIFICATE);
