// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::records::TransferStatus;
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// A transfer into the account.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct IncomingTransfer {
    /// `domain`.
    pub domain: Option<String>,
    /// `gaining_registrar`.
    pub gaining_registrar: Option<String>,
    /// `losing_registrar`.
    pub losing_registrar: Option<String>,
    /// `affiliate_id`. When: the order had one.
    pub affiliate_id: Option<String>,
    /// `completed_date`.
    pub completed_date: Option<String>,
    /// `completed_date_epoch`: seconds since 1970, UTC.
    pub completed_date_epoch: Option<i64>,
    /// `order_date`.
    pub order_date: Option<String>,
    /// `order_date_epoch`: seconds since 1970, UTC. Not verified: seen in clients or older copies of the
    /// guide only.
    pub order_date_epoch: Option<i64>,
    /// `order_id`. Not verified: seen in clients or older copies of the guide only.
    pub order_id: Option<i64>,
    /// `owner_confirm_date`. Not verified: seen in clients or older copies of the guide only.
    pub owner_confirm_date: Option<String>,
    /// `owner_confirm_date_epoch`: seconds since 1970, UTC. Not verified: seen in clients or older copies of
    /// the guide only.
    pub owner_confirm_date_epoch: Option<i64>,
    /// `owner_confirm_ip`. Not verified: seen in clients or older copies of the guide only.
    pub owner_confirm_ip: Option<String>,
    /// `owner_request_date`. Not verified: seen in clients or older copies of the guide only.
    pub owner_request_date: Option<String>,
    /// `owner_request_date_epoch`: seconds since 1970, UTC. Not verified: seen in clients or older copies of
    /// the guide only.
    pub owner_request_date_epoch: Option<i64>,
    /// `registry_request_date`. Not verified: seen in clients or older copies of the guide only.
    pub registry_request_date: Option<String>,
    /// `registry_request_date_epoch`: seconds since 1970, UTC. Not verified: seen in clients or older copies
    /// of the guide only.
    pub registry_request_date_epoch: Option<i64>,
    /// `request_address`. Not verified: seen in clients or older copies of the guide only.
    pub request_address: Option<String>,
    /// `transfer_id`. Not verified: seen in clients or older copies of the guide only.
    pub transfer_id: Option<i64>,
    /// `status`.
    pub status: Option<TransferStatus>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for IncomingTransfer {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            domain: fields.take("domain"),
            gaining_registrar: fields.take("gaining_registrar"),
            losing_registrar: fields.take("losing_registrar"),
            affiliate_id: fields.take("affiliate_id"),
            completed_date: fields.take("completed_date"),
            completed_date_epoch: fields.take("completed_date_epoch"),
            order_date: fields.take("order_date"),
            order_date_epoch: fields.take("order_date_epoch"),
            order_id: fields.take("order_id"),
            owner_confirm_date: fields.take("owner_confirm_date"),
            owner_confirm_date_epoch: fields.take("owner_confirm_date_epoch"),
            owner_confirm_ip: fields.take("owner_confirm_ip"),
            owner_request_date: fields.take("owner_request_date"),
            owner_request_date_epoch: fields.take("owner_request_date_epoch"),
            registry_request_date: fields.take("registry_request_date"),
            registry_request_date_epoch: fields.take("registry_request_date_epoch"),
            request_address: fields.take("request_address"),
            transfer_id: fields.take("transfer_id"),
            status: fields.take("status"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for IncomingTransfer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IncomingTransfer")
            .field("domain", &self.domain)
            .field("gaining_registrar", &self.gaining_registrar)
            .field("losing_registrar", &self.losing_registrar)
            .field("completed_date", &self.completed_date)
            .field("completed_date_epoch", &self.completed_date_epoch)
            .field("order_date", &self.order_date)
            .field("order_date_epoch", &self.order_date_epoch)
            .field("order_id", &self.order_id)
            .field("owner_confirm_date", &self.owner_confirm_date)
            .field("owner_confirm_date_epoch", &self.owner_confirm_date_epoch)
            .field("owner_request_date", &self.owner_request_date)
            .field("owner_request_date_epoch", &self.owner_request_date_epoch)
            .field("registry_request_date", &self.registry_request_date)
            .field("registry_request_date_epoch", &self.registry_request_date_epoch)
            .field("transfer_id", &self.transfer_id)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
