// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

//! What commands share: records, words, and replies that several of them have.

mod a_record;
mod aaaa_record;
mod approver;
mod asia_eligibility;
mod australian_registrant;
mod bulk_contact;
mod cancelled_order;
mod certificate_contacts;
mod certificate_data;
mod certificate_order_reply;
mod change_reply;
mod change_result;
mod cname_record;
mod contact;
mod contact_changes;
mod contact_set;
mod contact_update;
mod contacts;
mod contract;
mod csr_data;
mod deleted_domain;
mod direct_registrant_info;
mod dns_record;
mod dns_records;
mod domain_contacts;
mod ds_record;
mod event;
mod event_data;
mod expiring_domain;
mod forwarding;
mod full_contact_set;
mod future_registrant;
mod host;
mod incoming_transfer;
mod italian_registrant;
mod lookup_limits;
mod mailbox;
mod mx_record;
mod nameserver;
mod nameserver_addresses;
mod new_mailbox;
mod note;
mod order_info;
mod order_reply;
mod order_summary;
mod outgoing_transfer;
mod personal_name_record;
mod premium_limits;
mod product_summary;
mod professional_data;
mod registrant_info;
mod service_limits;
mod simple_transfer_item;
mod srv_record;
mod subreseller_contacts;
mod suggested_name;
mod suggestion_limits;
mod suggestions;
mod term_price;
mod tld_data;
mod trust_note;
mod txt_record;
mod us_nexus;
mod words;
mod xxx_rights;
mod zone_reply;

pub use a_record::ARecord;
pub use aaaa_record::AaaaRecord;
pub use approver::{Approver, ApproverType};
pub use asia_eligibility::{AsiaEligibility, AsiaEligibilityIdType, AsiaEligibilityLegalEntityType};
pub use australian_registrant::{
    AustralianRegistrant, AustralianRegistrantEligibilityIdType, AustralianRegistrantRegistrantIdType,
};
pub use bulk_contact::BulkContact;
pub use cancelled_order::{CancelledOrder, CancelledOrderRegType};
pub use certificate_contacts::CertificateContacts;
pub use certificate_data::CertificateData;
pub use certificate_order_reply::CertificateOrderReply;
pub use change_reply::ChangeReply;
pub use change_result::ChangeResult;
pub use cname_record::CnameRecord;
pub use contact::Contact;
pub use contact_changes::ContactChanges;
pub use contact_set::ContactSet;
pub use contact_update::ContactUpdate;
pub use contacts::Contacts;
pub use contract::Contract;
pub use csr_data::CsrData;
pub use deleted_domain::DeletedDomain;
pub use direct_registrant_info::DirectRegistrantInfo;
pub use dns_record::DnsRecord;
pub use dns_records::DnsRecords;
pub use domain_contacts::DomainContacts;
pub use ds_record::DsRecord;
pub use event::Event;
pub use event_data::{
    EventData, EventDataClaimStatus, EventDataReason, EventDataTradeStatus, EventDataZoneCheckStatus,
};
pub use expiring_domain::ExpiringDomain;
pub use forwarding::Forwarding;
pub use full_contact_set::FullContactSet;
pub use future_registrant::FutureRegistrant;
pub use host::Host;
pub use incoming_transfer::IncomingTransfer;
pub use italian_registrant::ItalianRegistrant;
pub use lookup_limits::LookupLimits;
pub use mailbox::Mailbox;
pub use mx_record::MxRecord;
pub use nameserver::Nameserver;
pub use nameserver_addresses::NameserverAddresses;
pub use new_mailbox::NewMailbox;
pub use note::Note;
pub use order_info::OrderInfo;
pub use order_reply::OrderReply;
pub use order_summary::OrderSummary;
pub use outgoing_transfer::OutgoingTransfer;
pub use personal_name_record::{PersonalNameRecord, PersonalNameRecordType};
pub use premium_limits::PremiumLimits;
pub use product_summary::ProductSummary;
pub use professional_data::ProfessionalData;
pub use registrant_info::RegistrantInfo;
pub use service_limits::ServiceLimits;
pub use simple_transfer_item::SimpleTransferItem;
pub use srv_record::SrvRecord;
pub use subreseller_contacts::SubresellerContacts;
pub use suggested_name::SuggestedName;
pub use suggestion_limits::SuggestionLimits;
pub use suggestions::Suggestions;
pub use term_price::TermPrice;
pub use tld_data::TldData;
pub use trust_note::TrustNote;
pub use txt_record::TxtRecord;
pub use us_nexus::{UsNexus, UsNexusAppPurpose, UsNexusCategory};
pub use words::{
    AustralianEligibility, Availability, CanadianLanguage, CanadianLegalType, CertificateOrderState, ContactRole,
    ContactStatus, DomainData, DvAuthMethod, EventName, EventObject, Handle, MailboxType, MessagingLanguage,
    NominetType, OrderStatus, OrderType, ProductState, ProductType, RegistrantKind, ServerType, SubresellerStatus,
    SuggestionService, SuggestionStatus, Switch, TransferStatus, VerificationStatus, WhoisPrivacyState,
};
pub use xxx_rights::XxxRights;
pub use zone_reply::ZoneReply;
