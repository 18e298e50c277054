// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::CertificateOrderState;
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Cancels a trust service order that is not finished.
///
/// Sending it again leaves the same state.
///
/// Only before completion; a finished certificate is revoked through the CA portal or support instead. Held
/// money goes back. The CA may still have to agree, so read state: an old sample answers declined.
///
/// Response codes: 200.
///
/// Guide: `cancel_order`. Catalogue: `cancel_order`.
#[derive(Debug, Clone)]
pub struct CancelCertificateOrder(Values);

impl CancelCertificateOrder {
    /// With what is always needed.
    ///
    /// * `order_id`.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).into())
    }
}

/// The reply to [`CancelCertificateOrder`].
#[derive(Clone, PartialEq, Eq)]
pub struct CancelCertificateOrderReply {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// `domain`.
    pub domain: Option<String>,
    /// `state`.
    pub state: Option<CertificateOrderState>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl CancelCertificateOrderReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            order_id: reply.take("order_id"),
            domain: reply.take("domain"),
            state: reply.take("state"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for CancelCertificateOrderReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelCertificateOrderReply")
            .field("order_id", &self.order_id)
            .field("domain", &self.domain)
            .finish_non_exhaustive()
    }
}

command!(CancelCertificateOrder, CancelCertificateOrderReply, table::ssl::CANCEL_CERTIFICATE_ORDER);
