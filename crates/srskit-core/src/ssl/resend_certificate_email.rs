// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Sends the mail with the certificate again.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// Every call sends a mail. The order must be completed. Not for SiteLock, Comodo, or the malware scan. For
/// TRUSTe it sent the fulfilment mail once the order was completed.
///
/// Response codes: 200.
///
/// Guide: `resend_cert_email`. Catalogue: `resend_cert_email`.
#[derive(Debug, Clone)]
pub struct ResendCertificateEmail(Values);

impl ResendCertificateEmail {
    /// With what is always needed.
    ///
    /// * `order_id`.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).into())
    }
}

/// The reply to [`ResendCertificateEmail`].
#[derive(Clone, PartialEq, Eq)]
pub struct ResendCertificateEmailReply {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ResendCertificateEmailReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { order_id: reply.take("order_id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ResendCertificateEmailReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResendCertificateEmailReply").field("order_id", &self.order_id).finish_non_exhaustive()
    }
}

command!(ResendCertificateEmail, ResendCertificateEmailReply, table::ssl::RESEND_CERTIFICATE_EMAIL);
