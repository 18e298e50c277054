// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Processes or cancels a pending domain order, or resubmits a declined or cancelled one.
///
/// This is an order: it may cost money, and is never sent twice by itself.
///
/// The same page covers object TRUST_SERVICE, whose approver_email and dv_auth_method it marks required; they
/// play no part for domains. A declined order is cancelled and a new order is made; cancelled new and
/// transfer orders can be revived. Reply attributes could not be read.
///
/// Response codes: 200, 440, 465, 555.
///
/// Guide: `process_pending`. Catalogue: `process_pending_domain`.
#[derive(Debug, Clone)]
pub struct ProcessPending(Values);

impl ProcessPending {
    /// With what is always needed.
    ///
    /// * `order_id`.
    pub fn new(order_id: impl Into<i64>) -> Self {
        Self(Assoc::new().with("order_id", typed::int(order_id)).into())
    }

    /// Sets `command`. Leave out to process.
    #[must_use]
    pub fn with_command(mut self, command: ProcessPendingCommand) -> Self {
        self.0.insert("command", command.to_wire());
        self
    }

    /// Sets `fax_received`. When: .DE orders that wait for a fax.
    #[must_use]
    pub fn with_fax_received(mut self, fax_received: bool) -> Self {
        self.0.insert("fax_received", fax_received.to_wire());
        self
    }

    /// Sets `owner_address`. When: .DE transfers.
    #[must_use]
    pub fn with_owner_address(mut self, owner_address: impl Into<String>) -> Self {
        self.0.insert("owner_address", typed::text(owner_address));
        self
    }
}

words! {
    /// What the field of this name may be.
ProcessPendingCommand {
    Cancel = "cancel",
}
}

/// The reply to [`ProcessPending`].
#[derive(Clone, PartialEq, Eq)]
pub struct ProcessPendingReply {
    /// `id`. Not verified: seen in clients or older copies of the guide only.
    pub id: Option<i64>,
    /// `auto_renew` (`f_auto_renew` on the wire). Not verified: seen in clients or older copies of the guide
    /// only.
    pub auto_renew: Option<bool>,
    /// `transfer_id`. When: transfer. Not verified: seen in clients or older copies of the guide only.
    pub transfer_id: Option<i64>,
    /// `forced_pending`. When: parked again. Not verified: seen in clients or older copies of the guide only.
    pub forced_pending: Option<i64>,
    /// `order_id`. Id of the order, wherever the reply puts it: order_id, id or forced_pending.
    pub order_id: Option<i64>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl ProcessPendingReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            id: reply.take("id"),
            auto_renew: reply.take("f_auto_renew"),
            transfer_id: reply.take("transfer_id"),
            forced_pending: reply.take("forced_pending"),
            order_id: reply.derived("order_id"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for ProcessPendingReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProcessPendingReply")
            .field("id", &self.id)
            .field("auto_renew", &self.auto_renew)
            .field("transfer_id", &self.transfer_id)
            .field("forced_pending", &self.forced_pending)
            .field("order_id", &self.order_id)
            .finish_non_exhaustive()
    }
}

command!(ProcessPending, ProcessPendingReply, table::domain::PROCESS_PENDING);
