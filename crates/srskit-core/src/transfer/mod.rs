// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

//! Transfers in and away, and trades.

mod bulk_transfer;
mod cancel_transfer;
mod check_transfer;
mod get_simple_transfer;
mod list_transfers_away;
mod list_transfers_in;
mod push_transfer;
mod resend_transfer_approval;
mod resubmit_transfer;
mod send_auth_code;
mod simple_transfer;
mod trade;
#[allow(clippy::module_inception, reason = "the command is called like its folder")]
mod transfer;
mod transfer_away;

pub use crate::records::{
    AsiaEligibility, AsiaEligibilityIdType, AsiaEligibilityLegalEntityType, AustralianEligibility,
    AustralianRegistrant, AustralianRegistrantEligibilityIdType, AustralianRegistrantRegistrantIdType,
    CanadianLanguage, CanadianLegalType, Contact, ContactRole, ContactSet, ContactStatus, Contacts,
    DirectRegistrantInfo, Handle, IncomingTransfer, ItalianRegistrant, MessagingLanguage, Nameserver, NominetType,
    OrderReply, OutgoingTransfer, ProfessionalData, RegistrantInfo, RegistrantKind, SimpleTransferItem, TldData,
    TransferStatus, UsNexus, UsNexusAppPurpose, UsNexusCategory, WhoisPrivacyState, XxxRights,
};
pub use bulk_transfer::BulkTransfer;
pub use cancel_transfer::CancelTransfer;
pub use check_transfer::{CheckTransfer, CheckTransferReply, CheckTransferType};
pub use get_simple_transfer::GetSimpleTransfer;
pub use list_transfers_away::{ListTransfersAway, ListTransfersAwayReply};
pub use list_transfers_in::{ListTransfersIn, ListTransfersInReply};
pub use push_transfer::PushTransfer;
pub use resend_transfer_approval::ResendTransferApproval;
pub use resubmit_transfer::{ResubmitTransfer, ResubmitTransferReply};
pub use send_auth_code::SendAuthCode;
pub use simple_transfer::{SimpleTransfer, SimpleTransferReply};
pub use trade::Trade;
pub use transfer::Transfer;
pub use transfer_away::TransferAway;
