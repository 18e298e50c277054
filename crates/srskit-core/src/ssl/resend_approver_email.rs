// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, Values, command};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Sends the approval mail of an order again.
///
/// A second one may do harm, so it is never sent twice by itself.
///
/// Every call sends a mail. Not for SiteLock, Comodo EV, Trustwave Premium EV, Premium and Premium Wildcard,
/// or the malware scan. For TRUSTe it sent the fulfilment mail once the order was in. Sending may take some
/// 10 minutes (support page).
///
/// Response codes: 200.
///
/// Guide: `resend_approve_email`. Catalogue: `resend_approve_email`.
#[derive(Debug, Clone)]
pub struct ResendApproverEmail(Values);

impl ResendApproverEmail {
    /// With what is always needed.
    ///
    /// * `order_id`.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).into())
    }
}

/// The reply to [`ResendApproverEmail`].
#[derive(Clone, PartialEq, Eq)]
pub struct ResendApproverEmailReply {
    /// `order_id`.
    pub order_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ResendApproverEmailReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self { order_id: reply.take("order_id"), other: reply.rest() })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ResendApproverEmailReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResendApproverEmailReply").field("order_id", &self.order_id).finish_non_exhaustive()
    }
}

command!(ResendApproverEmail, ResendApproverEmailReply, table::ssl::RESEND_APPROVER_EMAIL);
