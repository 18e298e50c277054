// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{ReplyFields, ToWire, Values, command, words};
use crate::catalogue::{CommandSpec, table, typed};
use crate::records::TransferStatus;
use crate::{Answer, Assoc, OwnedAssoc, ReadError};
use std::fmt;

/// Tells whether a domain can be transferred in, or how its last transfer stands.
///
/// It reads only, and may be sent again at will.
///
/// Reply rows come from a Perl client, live samples and quotations of the page. Before ordering read
/// transferrable and reason; afterwards read status. pending_owner = waits for the registrant's approval
/// mail; pending_admin = under review at OpenSRS; pending_registry = sent to the registry; completed;
/// cancelled; undef = no transfer known. With pending_registry the query speeds the end up to about 5
/// minutes, so it is a read with a side effect. Resellers see only transfers they ordered. A blocked name
/// typically gives transferrable 0 with is_success 1. Not simulated on Horizon.
///
/// Response codes: 200, 465.
///
/// Guide: `check_transfer`. Catalogue: `check_transfer`.
#[derive(Debug, Clone)]
pub struct CheckTransfer(Values);

impl CheckTransfer {
    /// With what is always needed.
    ///
    /// * `domain`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self(Assoc::new().with("domain", typed::text(domain)).into())
    }

    /// Sets `check_status`. 1 asks for the transfer's state; may itself finish a gTLD transfer that the
    /// registry already shows at OpenSRS.
    #[must_use]
    pub fn with_check_status(mut self, check_status: bool) -> Self {
        self.0.insert("check_status", check_status.to_wire());
        self
    }

    /// Sets `get_request_address`. 1 also returns the address that will get the approval mail.
    #[must_use]
    pub fn with_get_request_address(mut self, get_request_address: bool) -> Self {
        self.0.insert("get_request_address", get_request_address.to_wire());
        self
    }

    /// Sets `registrant_ip`. Address of the end user who asks for it, for the service's records.
    #[must_use]
    pub fn with_registrant_ip(mut self, registrant_ip: impl Into<String>) -> Self {
        self.0.insert("registrant_ip", typed::text(registrant_ip));
        self
    }
}

words! {
    /// What the field of this name may be.
CheckTransferType {
    Reg2reg = "reg2reg",
    Rsp2rsp = "rsp2rsp",
}
}

/// The reply to [`CheckTransfer`].
#[derive(Clone, PartialEq, Eq)]
pub struct CheckTransferReply {
    /// `transferable` (`transferrable` on the wire). Spelt with double r on the wire; the page's prose says
    /// transferable.
    pub transferable: Option<bool>,
    /// `reason`. When: transferrable = 0. Free text.
    pub reason: Option<String>,
    /// `reason_code`. When: transferrable = 0. In newer copies. Not verified: seen in clients or older copies
    /// of the guide only.
    pub reason_code: Option<i64>,
    /// `no_service` (`noservice` on the wire). When: seen in live replies. 1 when the registry link is down.
    pub no_service: Option<bool>,
    /// `status`. When: check_status = 1 or a transfer is known.
    pub status: Option<TransferStatus>,
    /// `request_address`. When: get_request_address = 1.
    pub request_address: Option<String>,
    /// `timestamp`. When: a transfer is known. Last change, as text.
    pub timestamp: Option<String>,
    /// `timestamp_epoch` (`unixtime` on the wire): seconds since 1970, UTC. When: a transfer is known. Last
    /// change.
    pub timestamp_epoch: Option<i64>,
    /// `type`. When: a transfer is possible. From another registrar, or from another OpenSRS reseller (values
    /// unverified). Not verified: seen in clients or older copies of the guide only.
    pub r#type: Option<CheckTransferType>,
    /// Attributes that no other field names or nobody could read, as they came.
    pub other: OwnedAssoc,
}

impl CheckTransferReply {
    pub(crate) fn read(spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        let mut reply = ReplyFields::of(spec, answer);
        Ok(Self {
            transferable: reply.take("transferrable"),
            reason: reply.take("reason"),
            reason_code: reply.take("reason_code"),
            no_service: reply.take("noservice"),
            status: reply.take("status"),
            request_address: reply.take("request_address"),
            timestamp: reply.take("timestamp"),
            timestamp_epoch: reply.take("unixtime"),
            r#type: reply.take("type"),
            other: reply.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for CheckTransferReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckTransferReply")
            .field("transferable", &self.transferable)
            .field("reason_code", &self.reason_code)
            .field("no_service", &self.no_service)
            .field("status", &self.status)
            .field("timestamp", &self.timestamp)
            .field("timestamp_epoch", &self.timestamp_epoch)
            .field("type", &self.r#type)
            .finish_non_exhaustive()
    }
}

command!(CheckTransfer, CheckTransferReply, table::transfer::CHECK_TRANSFER);
