// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::CommandSpec;
use crate::catalogue::typed::ReplyFields;
use crate::records::CertificateOrderState;
use crate::{Answer, OwnedAssoc, ReadError};
use std::fmt;

/// The reply to an order of a certificate.
#[derive(Clone, PartialEq, Eq)]
pub struct CertificateOrderReply {
    /// `order_id`. Keep it: get_order_info, cancel_order, process_pending and the mail commands take it. Not
    /// verified: seen in clients or older copies of the guide only.
    pub order_id: Option<i64>,
    /// `domain`. Not verified: seen in clients or older copies of the guide only.
    pub domain: Option<String>,
    /// `state`. Value list from cancel_order; awaiting-approval in every sample. Not verified: seen in
    /// clients or older copies of the guide only.
    pub state: Option<CertificateOrderState>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl CertificateOrderReply {
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
impl fmt::Debug for CertificateOrderReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateOrderReply")
            .field("order_id", &self.order_id)
            .field("domain", &self.domain)
            .finish_non_exhaustive()
    }
}
