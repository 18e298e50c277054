// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use crate::catalogue::typed::{Fields, FromWire, words};
use crate::records::{OrderStatus, OrderType, TransferStatus, VerificationStatus};
use crate::{OwnedAssoc, OwnedValue, Timestamp};
use std::fmt;

/// What an event says.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct EventData {
    /// `domain_name`.
    pub domain_name: Option<String>,
    /// `domain_id`. When: DOMAIN, every event.
    pub domain_id: Option<i64>,
    /// `order_id`. When: ORDER and TRANSFER, every event.
    pub order_id: Option<i64>,
    /// `transfer_id`. When: TRANSFER, every event.
    pub transfer_id: Option<i64>,
    /// `expiration_date`: with the zone that it names, if any. When: DOMAIN CREATED, REGISTERED, RENEWED,
    /// EXPIRED. ISO 8601 UTC; CREATED fires for any way into the system: registration, finished transfer,
    /// redemption, import.
    pub expiration_date: Option<Timestamp>,
    /// `period`: in years. When: DOMAIN REGISTERED, RENEWED. RENEWED also fires for automatic renewals.
    pub period: Option<i64>,
    /// `nameservers` (`nameserver_list` on the wire). When: DOMAIN NAMESERVER_UPDATE. The set at the time of
    /// the event.
    pub nameservers: Vec<String>,
    /// `verification_status`. When: DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE. Not verified: seen in
    /// clients or older copies of the guide only.
    pub verification_status: Option<VerificationStatus>,
    /// `last_note`. When: DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE, optional. Newest page only; latest
    /// remark, e.g. why it failed.
    pub last_note: Option<String>,
    /// `trade_status`. When: DOMAIN ICANN_TRADE_STATUS_CHANGE. Change of registrant under the ICANN transfer
    /// policy; da = designated agent; the sample has it beside domain_id and domain_name.
    pub trade_status: Option<EventDataTradeStatus>,
    /// `zone_check_status`. When: DOMAIN ZONE_CHECK_STATUS_CHANGE. .DE and .FR; a domain that stays invalid
    /// can be switched off by the registry.
    pub zone_check_status: Option<EventDataZoneCheckStatus>,
    /// `reason`. When: DOMAIN DELETED. Transfered is spelt with one r pair.
    pub reason: Option<EventDataReason>,
    /// `deletion_date`: with the zone that it names, if any. When: DOMAIN DELETED. ISO 8601 UTC.
    pub deletion_date: Option<Timestamp>,
    /// `redemption_grace_period_end_date`: with the zone that it names, if any. When: DOMAIN DELETED. Can be
    /// an empty string (seen for a revoked domain in its add grace period).
    pub redemption_grace_period_end_date: Option<Timestamp>,
    /// `order_status`. When: ORDER STATUS_CHANGE.
    pub order_status: Option<OrderStatus>,
    /// `order_reg_type`. When: ORDER STATUS_CHANGE. Not verified: seen in clients or older copies of the
    /// guide only.
    pub order_reg_type: Option<OrderType>,
    /// `claim_status`. When: ORDER CLAIM_STATUS_CHANGE. Trademark claims notice of a new gTLD order.
    pub claim_status: Option<EventDataClaimStatus>,
    /// `transfer_status`. When: TRANSFER STATUS_CHANGE.
    pub transfer_status: Option<TransferStatus>,
    /// `message_type`. When: MESSAGE_STATUS_CHANGE. Template name such as reseller.renewal.reminder,
    /// registrant.transfer.confirmation, registrant.wdrp.domain, eu.wdrp.domain, registrant.verification. Not
    /// verified: seen in clients or older copies of the guide only.
    pub message_type: Option<String>,
    /// `message_status`. When: MESSAGE_STATUS_CHANGE. Delivery state; values not known. Not verified: seen in
    /// clients or older copies of the guide only.
    pub message_status: Option<String>,
    /// `to_address`. When: MESSAGE_STATUS_CHANGE. Recipient. Not verified: seen in clients or older copies of
    /// the guide only.
    pub to_address: Option<String>,
    /// What no other field names, as it came; sent back as it is.
    pub other: OwnedAssoc,
}

words! {
    /// What the field of this name may be.
EventDataTradeStatus {
    Initiated = "initiated",
    PendingCurrentRegistrant = "pending_current_registrant",
    CurrentRegistrantApproved = "current_registrant_approved",
    CurrentRegistrantApprovedByDa = "current_registrant_approved_by_da",
    PendingNewRegistrant = "pending_new_registrant",
    NewRegistrantApproved = "new_registrant_approved",
    NewRegistrantApprovedByDa = "new_registrant_approved_by_da",
    CancelledByNewChange = "cancelled_by_new_change",
    CancelledByCurrentRegistrant = "cancelled_by_current_registrant",
    CancelledByNewRegistrant = "cancelled_by_new_registrant",
    CancelledByReseller = "cancelled_by_reseller",
    Timeout = "timeout",
    Completed = "completed",
}
}

words! {
    /// What the field of this name may be.
EventDataZoneCheckStatus {
    Valid = "valid",
    Invalid = "invalid",
}
}

words! {
    /// What the field of this name may be.
EventDataReason {
    Expired = "expired",
    Transfered = "transfered",
    Auction = "auction",
    Historical = "historical",
    ByRequest = "by-request",
    DeleteDomainApi = "delete-domain-api",
}
}

words! {
    /// What the field of this name may be.
EventDataClaimStatus {
    Initiated = "initiated",
    Accepted = "accepted",
    Declined = "declined",
    Cancelled = "cancelled",
}
}

impl FromWire for EventData {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        let mut fields = Fields::of(value)?;
        Some(Self {
            domain_name: fields.take("domain_name"),
            domain_id: fields.take("domain_id"),
            order_id: fields.take("order_id"),
            transfer_id: fields.take("transfer_id"),
            expiration_date: fields.take("expiration_date"),
            period: fields.take("period"),
            nameservers: fields.take_or_empty("nameserver_list"),
            verification_status: fields.take("verification_status"),
            last_note: fields.take("last_note"),
            trade_status: fields.take("trade_status"),
            zone_check_status: fields.take("zone_check_status"),
            reason: fields.take("reason"),
            deletion_date: fields.take("deletion_date"),
            redemption_grace_period_end_date: fields.take("redemption_grace_period_end_date"),
            order_status: fields.take("order_status"),
            order_reg_type: fields.take("order_reg_type"),
            claim_status: fields.take("claim_status"),
            transfer_status: fields.take("transfer_status"),
            message_type: fields.take("message_type"),
            message_status: fields.take("message_status"),
            to_address: fields.take("to_address"),
            other: fields.rest(),
        })
    }
}

/// Fields that may hold something personal are left out.
impl fmt::Debug for EventData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventData")
            .field("domain_name", &self.domain_name)
            .field("domain_id", &self.domain_id)
            .field("order_id", &self.order_id)
            .field("transfer_id", &self.transfer_id)
            .field("expiration_date", &self.expiration_date)
            .field("period", &self.period)
            .field("nameservers", &self.nameservers)
            .field("verification_status", &self.verification_status)
            .field("trade_status", &self.trade_status)
            .field("zone_check_status", &self.zone_check_status)
            .field("deletion_date", &self.deletion_date)
            .field("redemption_grace_period_end_date", &self.redemption_grace_period_end_date)
            .field("order_status", &self.order_status)
            .field("order_reg_type", &self.order_reg_type)
            .field("claim_status", &self.claim_status)
            .field("transfer_status", &self.transfer_status)
            .field("message_type", &self.message_type)
            .field("message_status", &self.message_status)
            .finish_non_exhaustive()
    }
}
