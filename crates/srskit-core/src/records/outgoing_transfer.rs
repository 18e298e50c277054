// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire};
use crate::records::TransferStatus;
use crate::{OwnedAssoc, OwnedValue};
use std::fmt;

/// A transfer out of the account.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct OutgoingTransfer {
    /// `domain`.
    pub domain: Option<String>,
    /// `status`.
    pub status: Option<TransferStatus>,
    /// `gaining_registrar`. Not verified: seen in clients or older copies of the guide only.
    pub gaining_registrar: Option<String>,
    /// `losing_registrar`. Not verified: seen in clients or older copies of the guide only.
    pub losing_registrar: Option<String>,
    /// `completed_date`. Not verified: seen in clients or older copies of the guide only.
    pub completed_date: Option<String>,
    /// `completed_date_epoch`: seconds since 1970, UTC. Not verified: seen in clients or older copies of the
    /// guide only.
    pub completed_date_epoch: Option<i64>,
    /// `owner_confirm_date`. Not verified: seen in clients or older copies of the guide only.
    pub owner_confirm_date: Option<String>,
    /// `owner_request_date`. Not verified: seen in clients or older copies of the guide only.
    pub owner_request_date: Option<String>,
    /// `request_date`. Not verified: seen in clients or older copies of the guide only.
    pub request_date: Option<String>,
    /// `request_address`. Not verified: seen in clients or older copies of the guide only.
    pub request_address: Option<String>,
    /// `transfer_id`. Not verified: seen in clients or older copies of the guide only.
    pub transfer_id: Option<i64>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

impl FromWire for OutgoingTransfer {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            domain: fields.take("domain"),
            status: fields.take("status"),
            gaining_registrar: fields.take("gaining_registrar"),
            losing_registrar: fields.take("losing_registrar"),
            completed_date: fields.take("completed_date"),
            completed_date_epoch: fields.take("completed_date_epoch"),
            owner_confirm_date: fields.take("owner_confirm_date"),
            owner_request_date: fields.take("owner_request_date"),
            request_date: fields.take("request_date"),
            request_address: fields.take("request_address"),
            transfer_id: fields.take("transfer_id"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for OutgoingTransfer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingTransfer")
            .field("domain", &self.domain)
            .field("status", &self.status)
            .field("gaining_registrar", &self.gaining_registrar)
            .field("losing_registrar", &self.losing_registrar)
            .field("completed_date", &self.completed_date)
            .field("completed_date_epoch", &self.completed_date_epoch)
            .field("owner_confirm_date", &self.owner_confirm_date)
            .field("owner_request_date", &self.owner_request_date)
            .field("request_date", &self.request_date)
            .field("transfer_id", &self.transfer_id)
            .finish_non_exhaustive()
    }
}
