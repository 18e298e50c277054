// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

//! Domains: availability, registration, renewal, settings, orders.

mod activate;
mod belongs_to_reseller;
mod bulk_set_whois_privacy;
mod cancel_active_process;
mod cancel_pending_orders;
mod cancel_registrant_change;
mod change_ips_tag;
mod check_ca_order_status;
mod delete_personal_name;
mod enable_designated_agent;
mod get_affiliate_id;
mod get_contacts;
mod get_contract;
mod get_designated_agent;
mod get_domain;
mod get_order;
mod get_personal_name;
mod get_price;
mod get_queued_request;
mod get_trade_lock;
mod get_uk_blocker_contact;
mod get_verification_status;
mod list_ca_blockers;
mod list_deleted_domains;
mod list_expiring_domains;
mod list_notes;
mod list_orders;
mod lookup;
mod modify_contacts;
mod modify_nameserver_list;
mod process_pending;
mod redeem;
mod register;
mod register_by_old_client;
mod register_personal_name;
mod renew;
mod resend_registrant_change_notice;
mod revoke;
mod send_cira_approval_email;
mod send_cira_password;
mod send_consent_reminder;
mod send_verification_email;
mod set_affiliate_id;
mod set_asia_eligibility;
mod set_auth_code;
mod set_ca_trademark;
mod set_ca_whois_display;
mod set_designated_agent;
mod set_expire_action;
mod set_forwarding_email;
mod set_it_whois_display;
mod set_lock;
mod set_messaging_language;
mod set_parked_page;
mod set_reseller_whois_info;
mod set_trade_lock;
mod set_uk_whois_opt;
mod set_us_nexus;
mod set_whois_privacy;
mod set_whois_publicity;
mod submit_bulk_change;
mod suggest_names;
mod suggest_personal_names;
mod update_all_info;
mod update_contacts;
mod update_personal_name;

pub use crate::records::{
    AsiaEligibility, AsiaEligibilityIdType, AsiaEligibilityLegalEntityType, AustralianEligibility,
    AustralianRegistrant, AustralianRegistrantEligibilityIdType, AustralianRegistrantRegistrantIdType, Availability,
    BulkContact, CanadianLanguage, CanadianLegalType, CancelledOrder, CancelledOrderRegType, ChangeReply, ChangeResult,
    Contact, ContactChanges, ContactRole, ContactSet, ContactStatus, ContactUpdate, Contacts, Contract, DeletedDomain,
    DirectRegistrantInfo, DnsRecord, DomainContacts, DomainData, ExpiringDomain, FullContactSet, FutureRegistrant,
    Handle, ItalianRegistrant, LookupLimits, Mailbox, MailboxType, MessagingLanguage, Nameserver, NameserverAddresses,
    NewMailbox, NominetType, Note, OrderInfo, OrderReply, OrderStatus, OrderSummary, OrderType, PersonalNameRecord,
    PersonalNameRecordType, PremiumLimits, ProfessionalData, RegistrantInfo, RegistrantKind, ServiceLimits,
    SuggestedName, SuggestionLimits, SuggestionService, SuggestionStatus, Suggestions, Switch, TermPrice, TldData,
    UsNexus, UsNexusAppPurpose, UsNexusCategory, VerificationStatus, WhoisPrivacyState, XxxRights,
};
pub use activate::Activate;
pub use belongs_to_reseller::{BelongsToReseller, BelongsToResellerReply};
pub use bulk_set_whois_privacy::BulkSetWhoisPrivacy;
pub use cancel_active_process::CancelActiveProcess;
pub use cancel_pending_orders::{CancelPendingOrders, CancelPendingOrdersReply, CancelPendingOrdersStatus};
pub use cancel_registrant_change::CancelRegistrantChange;
pub use change_ips_tag::ChangeIpsTag;
pub use check_ca_order_status::CheckCaOrderStatus;
pub use delete_personal_name::DeletePersonalName;
pub use enable_designated_agent::EnableDesignatedAgent;
pub use get_affiliate_id::{GetAffiliateId, GetAffiliateIdReply};
pub use get_contacts::{GetContacts, GetContactsReply};
pub use get_contract::{GetContract, GetContractReply, GetContractType};
pub use get_designated_agent::{GetDesignatedAgent, GetDesignatedAgentReply};
pub use get_domain::{GetDomain, GetDomainReply};
pub use get_order::{GetOrder, GetOrderReply};
pub use get_personal_name::{GetPersonalName, GetPersonalNameReply, GetPersonalNameState};
pub use get_price::{GetPrice, GetPriceRegType, GetPriceReply};
pub use get_queued_request::{GetQueuedRequest, GetQueuedRequestReply};
pub use get_trade_lock::{GetTradeLock, GetTradeLockReply};
pub use get_uk_blocker_contact::GetUkBlockerContact;
pub use get_verification_status::{GetVerificationStatus, GetVerificationStatusReply};
pub use list_ca_blockers::ListCaBlockers;
pub use list_deleted_domains::{ListDeletedDomains, ListDeletedDomainsReply};
pub use list_expiring_domains::{ListExpiringDomains, ListExpiringDomainsReply};
pub use list_notes::{ListNotes, ListNotesReply, ListNotesType};
pub use list_orders::{ListOrders, ListOrdersReply};
pub use lookup::{Lookup, LookupReply, LookupStatus};
pub use modify_contacts::ModifyContacts;
pub use modify_nameserver_list::ModifyNameserverList;
pub use process_pending::{ProcessPending, ProcessPendingCommand, ProcessPendingReply};
pub use redeem::Redeem;
pub use register::{Register, RegisterRegType};
pub use register_by_old_client::RegisterByOldClient;
pub use register_personal_name::RegisterPersonalName;
pub use renew::{Renew, RenewReply};
pub use resend_registrant_change_notice::{
    ResendRegistrantChangeNotice, ResendRegistrantChangeNoticeRegistrantType, ResendRegistrantChangeNoticeSendType,
};
pub use revoke::{Revoke, RevokeReply};
pub use send_cira_approval_email::SendCiraApprovalEmail;
pub use send_cira_password::SendCiraPassword;
pub use send_consent_reminder::SendConsentReminder;
pub use send_verification_email::SendVerificationEmail;
pub use set_affiliate_id::SetAffiliateId;
pub use set_asia_eligibility::SetAsiaEligibility;
pub use set_auth_code::SetAuthCode;
pub use set_ca_trademark::SetCaTrademark;
pub use set_ca_whois_display::SetCaWhoisDisplay;
pub use set_designated_agent::SetDesignatedAgent;
pub use set_expire_action::SetExpireAction;
pub use set_forwarding_email::SetForwardingEmail;
pub use set_it_whois_display::SetItWhoisDisplay;
pub use set_lock::SetLock;
pub use set_messaging_language::SetMessagingLanguage;
pub use set_parked_page::{SetParkedPage, SetParkedPageState};
pub use set_reseller_whois_info::SetResellerWhoisInfo;
pub use set_trade_lock::SetTradeLock;
pub use set_uk_whois_opt::SetUkWhoisOpt;
pub use set_us_nexus::SetUsNexus;
pub use set_whois_privacy::SetWhoisPrivacy;
pub use set_whois_publicity::SetWhoisPublicity;
pub use submit_bulk_change::{
    SubmitBulkChange, SubmitBulkChangeChangeType, SubmitBulkChangeDnsRecordType, SubmitBulkChangeOpType,
    SubmitBulkChangeReply,
};
pub use suggest_names::{SuggestNames, SuggestNamesLanguages, SuggestNamesReply};
pub use suggest_personal_names::SuggestPersonalNames;
pub use update_all_info::UpdateAllInfo;
pub use update_contacts::UpdateContacts;
pub use update_personal_name::UpdatePersonalName;
