// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::super::{Called, Example};
use srskit::{Client, Command};

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        method: "submit_bulk_change",
        call: submit_bulk_change,
        read: |answer| srskit::domain::SubmitBulkChange::read(answer).map(drop),
    },
    Example {
        method: "bulk_set_whois_privacy",
        call: bulk_set_whois_privacy,
        read: |answer| srskit::domain::BulkSetWhoisPrivacy::read(answer).map(drop),
    },
    Example {
        method: "get_trade_lock",
        call: get_trade_lock,
        read: |answer| srskit::domain::GetTradeLock::read(answer).map(drop),
    },
    Example {
        method: "set_trade_lock",
        call: set_trade_lock,
        read: |answer| srskit::domain::SetTradeLock::read(answer).map(drop),
    },
    Example {
        method: "get_designated_agent",
        call: get_designated_agent,
        read: |answer| srskit::domain::GetDesignatedAgent::read(answer).map(drop),
    },
    Example {
        method: "set_designated_agent",
        call: set_designated_agent,
        read: |answer| srskit::domain::SetDesignatedAgent::read(answer).map(drop),
    },
    Example {
        method: "enable_designated_agent",
        call: enable_designated_agent,
        read: |answer| srskit::domain::EnableDesignatedAgent::read(answer).map(drop),
    },
    Example {
        method: "cancel_registrant_change",
        call: cancel_registrant_change,
        read: |answer| srskit::domain::CancelRegistrantChange::read(answer).map(drop),
    },
    Example {
        method: "resend_registrant_change_notice",
        call: resend_registrant_change_notice,
        read: |answer| srskit::domain::ResendRegistrantChangeNotice::read(answer).map(drop),
    },
    Example {
        method: "send_consent_reminder",
        call: send_consent_reminder,
        read: |answer| srskit::domain::SendConsentReminder::read(answer).map(drop),
    },
    Example {
        method: "suggest_personal_names",
        call: suggest_personal_names,
        read: |answer| srskit::domain::SuggestPersonalNames::read(answer).map(drop),
    },
    Example {
        method: "register_personal_name",
        call: register_personal_name,
        read: |answer| srskit::domain::RegisterPersonalName::read(answer).map(drop),
    },
    Example {
        method: "get_personal_name",
        call: get_personal_name,
        read: |answer| srskit::domain::GetPersonalName::read(answer).map(drop),
    },
    Example {
        method: "update_personal_name",
        call: update_personal_name,
        read: |answer| srskit::domain::UpdatePersonalName::read(answer).map(drop),
    },
    Example {
        method: "delete_personal_name",
        call: delete_personal_name,
        read: |answer| srskit::domain::DeletePersonalName::read(answer).map(drop),
    },
    Example { method: "lookup", call: lookup, read: |answer| srskit::domain::Lookup::read(answer).map(drop) },
    Example {
        method: "suggest_names",
        call: suggest_names,
        read: |answer| srskit::domain::SuggestNames::read(answer).map(drop),
    },
    Example { method: "get_price", call: get_price, read: |answer| srskit::domain::GetPrice::read(answer).map(drop) },
    Example {
        method: "get_domain",
        call: get_domain,
        read: |answer| srskit::domain::GetDomain::read(answer).map(drop),
    },
    Example {
        method: "get_contacts",
        call: get_contacts,
        read: |answer| srskit::domain::GetContacts::read(answer).map(drop),
    },
    Example {
        method: "list_expiring_domains",
        call: list_expiring_domains,
        read: |answer| srskit::domain::ListExpiringDomains::read(answer).map(drop),
    },
    Example {
        method: "list_deleted_domains",
        call: list_deleted_domains,
        read: |answer| srskit::domain::ListDeletedDomains::read(answer).map(drop),
    },
    Example {
        method: "list_notes",
        call: list_notes,
        read: |answer| srskit::domain::ListNotes::read(answer).map(drop),
    },
    Example { method: "get_order", call: get_order, read: |answer| srskit::domain::GetOrder::read(answer).map(drop) },
    Example {
        method: "list_orders",
        call: list_orders,
        read: |answer| srskit::domain::ListOrders::read(answer).map(drop),
    },
    Example {
        method: "belongs_to_reseller",
        call: belongs_to_reseller,
        read: |answer| srskit::domain::BelongsToReseller::read(answer).map(drop),
    },
    Example {
        method: "get_verification_status",
        call: get_verification_status,
        read: |answer| srskit::domain::GetVerificationStatus::read(answer).map(drop),
    },
    Example {
        method: "list_ca_blockers",
        call: list_ca_blockers,
        read: |answer| srskit::domain::ListCaBlockers::read(answer).map(drop),
    },
    Example {
        method: "get_affiliate_id",
        call: get_affiliate_id,
        read: |answer| srskit::domain::GetAffiliateId::read(answer).map(drop),
    },
    Example {
        method: "get_contract",
        call: get_contract,
        read: |answer| srskit::domain::GetContract::read(answer).map(drop),
    },
    Example {
        method: "get_uk_blocker_contact",
        call: get_uk_blocker_contact,
        read: |answer| srskit::domain::GetUkBlockerContact::read(answer).map(drop),
    },
    Example {
        method: "check_ca_order_status",
        call: check_ca_order_status,
        read: |answer| srskit::domain::CheckCaOrderStatus::read(answer).map(drop),
    },
    Example { method: "register", call: register, read: |answer| srskit::domain::Register::read(answer).map(drop) },
    Example {
        method: "register_by_old_client",
        call: register_by_old_client,
        read: |answer| srskit::domain::RegisterByOldClient::read(answer).map(drop),
    },
    Example { method: "renew", call: renew, read: |answer| srskit::domain::Renew::read(answer).map(drop) },
    Example { method: "redeem", call: redeem, read: |answer| srskit::domain::Redeem::read(answer).map(drop) },
    Example { method: "revoke", call: revoke, read: |answer| srskit::domain::Revoke::read(answer).map(drop) },
    Example { method: "activate", call: activate, read: |answer| srskit::domain::Activate::read(answer).map(drop) },
    Example {
        method: "process_pending",
        call: process_pending,
        read: |answer| srskit::domain::ProcessPending::read(answer).map(drop),
    },
    Example {
        method: "cancel_pending_orders",
        call: cancel_pending_orders,
        read: |answer| srskit::domain::CancelPendingOrders::read(answer).map(drop),
    },
    Example {
        method: "cancel_active_process",
        call: cancel_active_process,
        read: |answer| srskit::domain::CancelActiveProcess::read(answer).map(drop),
    },
    Example {
        method: "get_queued_request",
        call: get_queued_request,
        read: |answer| srskit::domain::GetQueuedRequest::read(answer).map(drop),
    },
    Example {
        method: "modify_contacts",
        call: modify_contacts,
        read: |answer| srskit::domain::ModifyContacts::read(answer).map(drop),
    },
    Example {
        method: "set_expire_action",
        call: set_expire_action,
        read: |answer| srskit::domain::SetExpireAction::read(answer).map(drop),
    },
    Example { method: "set_lock", call: set_lock, read: |answer| srskit::domain::SetLock::read(answer).map(drop) },
    Example {
        method: "set_whois_privacy",
        call: set_whois_privacy,
        read: |answer| srskit::domain::SetWhoisPrivacy::read(answer).map(drop),
    },
    Example {
        method: "set_whois_publicity",
        call: set_whois_publicity,
        read: |answer| srskit::domain::SetWhoisPublicity::read(answer).map(drop),
    },
    Example {
        method: "set_ca_whois_display",
        call: set_ca_whois_display,
        read: |answer| srskit::domain::SetCaWhoisDisplay::read(answer).map(drop),
    },
    Example {
        method: "set_it_whois_display",
        call: set_it_whois_display,
        read: |answer| srskit::domain::SetItWhoisDisplay::read(answer).map(drop),
    },
    Example {
        method: "set_auth_code",
        call: set_auth_code,
        read: |answer| srskit::domain::SetAuthCode::read(answer).map(drop),
    },
    Example {
        method: "set_forwarding_email",
        call: set_forwarding_email,
        read: |answer| srskit::domain::SetForwardingEmail::read(answer).map(drop),
    },
    Example {
        method: "set_us_nexus",
        call: set_us_nexus,
        read: |answer| srskit::domain::SetUsNexus::read(answer).map(drop),
    },
    Example {
        method: "set_asia_eligibility",
        call: set_asia_eligibility,
        read: |answer| srskit::domain::SetAsiaEligibility::read(answer).map(drop),
    },
    Example {
        method: "set_parked_page",
        call: set_parked_page,
        read: |answer| srskit::domain::SetParkedPage::read(answer).map(drop),
    },
    Example {
        method: "set_reseller_whois_info",
        call: set_reseller_whois_info,
        read: |answer| srskit::domain::SetResellerWhoisInfo::read(answer).map(drop),
    },
    Example {
        method: "set_ca_trademark",
        call: set_ca_trademark,
        read: |answer| srskit::domain::SetCaTrademark::read(answer).map(drop),
    },
    Example {
        method: "set_uk_whois_opt",
        call: set_uk_whois_opt,
        read: |answer| srskit::domain::SetUkWhoisOpt::read(answer).map(drop),
    },
    Example {
        method: "change_ips_tag",
        call: change_ips_tag,
        read: |answer| srskit::domain::ChangeIpsTag::read(answer).map(drop),
    },
    Example {
        method: "modify_nameserver_list",
        call: modify_nameserver_list,
        read: |answer| srskit::domain::ModifyNameserverList::read(answer).map(drop),
    },
    Example {
        method: "update_contacts",
        call: update_contacts,
        read: |answer| srskit::domain::UpdateContacts::read(answer).map(drop),
    },
    Example {
        method: "update_all_info",
        call: update_all_info,
        read: |answer| srskit::domain::UpdateAllInfo::read(answer).map(drop),
    },
    Example {
        method: "send_verification_email",
        call: send_verification_email,
        read: |answer| srskit::domain::SendVerificationEmail::read(answer).map(drop),
    },
    Example {
        method: "send_cira_approval_email",
        call: send_cira_approval_email,
        read: |answer| srskit::domain::SendCiraApprovalEmail::read(answer).map(drop),
    },
    Example {
        method: "send_cira_password",
        call: send_cira_password,
        read: |answer| srskit::domain::SendCiraPassword::read(answer).map(drop),
    },
    Example {
        method: "set_affiliate_id",
        call: set_affiliate_id,
        read: |answer| srskit::domain::SetAffiliateId::read(answer).map(drop),
    },
    Example {
        method: "set_messaging_language",
        call: set_messaging_language,
        read: |answer| srskit::domain::SetMessagingLanguage::read(answer).map(drop),
    },
];

fn submit_bulk_change(client: &Client) -> Called {
    use srskit::domain::{SubmitBulkChange, SubmitBulkChangeChangeType};

    let change_items = ["example.com"];
    let command = SubmitBulkChange::new(SubmitBulkChangeChangeType::AvailabilityCheck).with_change_items(change_items);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn bulk_set_whois_privacy(client: &Client) -> Called {
    use srskit::domain::{BulkSetWhoisPrivacy, Switch};

    let change_items = ["example.com"];
    let command = BulkSetWhoisPrivacy::new(change_items, Switch::Enable);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_trade_lock(client: &Client) -> Called {
    use srskit::domain::GetTradeLock;

    let command = GetTradeLock::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_trade_lock(client: &Client) -> Called {
    use srskit::domain::SetTradeLock;

    let command = SetTradeLock::new("example.com", true, "192.0.2.7");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_designated_agent(client: &Client) -> Called {
    use srskit::domain::GetDesignatedAgent;

    let command = GetDesignatedAgent::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_designated_agent(client: &Client) -> Called {
    use srskit::domain::SetDesignatedAgent;

    let command = SetDesignatedAgent::new("example.com", true);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn enable_designated_agent(client: &Client) -> Called {
    use srskit::domain::{EnableDesignatedAgent, FutureRegistrant};

    let owner = FutureRegistrant::new("Ada", "Example", "Example Works", "owner@example.com");
    let command = EnableDesignatedAgent::new(owner, "192.0.2.7");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn cancel_registrant_change(client: &Client) -> Called {
    use srskit::domain::CancelRegistrantChange;

    let command = CancelRegistrantChange::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn resend_registrant_change_notice(client: &Client) -> Called {
    use srskit::domain::{
        ResendRegistrantChangeNotice, ResendRegistrantChangeNoticeRegistrantType, ResendRegistrantChangeNoticeSendType,
    };

    let command = ResendRegistrantChangeNotice::new(
        "example.com",
        ResendRegistrantChangeNoticeRegistrantType::Current,
        ResendRegistrantChangeNoticeSendType::Sms,
    );
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn send_consent_reminder(client: &Client) -> Called {
    use srskit::domain::SendConsentReminder;

    let command = SendConsentReminder::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn suggest_personal_names(client: &Client) -> Called {
    use srskit::domain::SuggestPersonalNames;

    let command = SuggestPersonalNames::new("search_string");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn register_personal_name(client: &Client) -> Called {
    let password = "made-up-1234";
    use srskit::domain::{MailboxType, NewMailbox, RegisterPersonalName};

    let mailbox = NewMailbox::new(MailboxType::Mailbox, password);
    let command = RegisterPersonalName::new("example.com", mailbox);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_personal_name(client: &Client) -> Called {
    use srskit::domain::GetPersonalName;

    let command = GetPersonalName::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn update_personal_name(client: &Client) -> Called {
    use srskit::domain::UpdatePersonalName;

    let command = UpdatePersonalName::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn delete_personal_name(client: &Client) -> Called {
    use srskit::domain::DeletePersonalName;

    let command = DeletePersonalName::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn lookup(client: &Client) -> Called {
    use srskit::domain::Lookup;

    let command = Lookup::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn suggest_names(client: &Client) -> Called {
    use srskit::domain::SuggestNames;

    let command = SuggestNames::new().with_search_string("search_string");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_price(client: &Client) -> Called {
    use srskit::domain::GetPrice;

    let command = GetPrice::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_domain(client: &Client) -> Called {
    use srskit::domain::{DomainData, GetDomain};

    let command = GetDomain::new(DomainData::Admin, "example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_contacts(client: &Client) -> Called {
    use srskit::domain::GetContacts;

    let domains = ["example.com"];
    let command = GetContacts::new(domains);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_expiring_domains(client: &Client) -> Called {
    use srskit::domain::ListExpiringDomains;

    let command = ListExpiringDomains::new("2027-08-26".parse()?, "2027-08-26".parse()?);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_deleted_domains(client: &Client) -> Called {
    use srskit::domain::ListDeletedDomains;

    let command = ListDeletedDomains::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_notes(client: &Client) -> Called {
    use srskit::domain::{ListNotes, ListNotesType};

    let command = ListNotes::new("example.com", ListNotesType::Domain);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_order(client: &Client) -> Called {
    use srskit::domain::GetOrder;

    let command = GetOrder::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_orders(client: &Client) -> Called {
    use srskit::domain::ListOrders;

    let command = ListOrders::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn belongs_to_reseller(client: &Client) -> Called {
    use srskit::domain::BelongsToReseller;

    let command = BelongsToReseller::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_verification_status(client: &Client) -> Called {
    use srskit::domain::GetVerificationStatus;

    let command = GetVerificationStatus::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn list_ca_blockers(client: &Client) -> Called {
    use srskit::domain::ListCaBlockers;

    let command = ListCaBlockers::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_affiliate_id(client: &Client) -> Called {
    use srskit::domain::GetAffiliateId;

    let command = GetAffiliateId::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_contract(client: &Client) -> Called {
    use srskit::domain::GetContract;

    let command = GetContract::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_uk_blocker_contact(client: &Client) -> Called {
    use srskit::domain::GetUkBlockerContact;

    let command = GetUkBlockerContact::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn check_ca_order_status(client: &Client) -> Called {
    use srskit::domain::CheckCaOrderStatus;

    let command = CheckCaOrderStatus::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn register(client: &Client) -> Called {
    let password = "made-up-1234";
    use srskit::domain::{Contact, ContactSet, Handle, Register};

    let contact = Contact {
        first_name: "Ada".into(),
        last_name: "Example".into(),
        org_name: "Example Works".into(),
        address1: "1 Example Street".into(),
        city: "Toronto".into(),
        state: "ON".into(),
        postal_code: "M5V 0A1".into(),
        country: "CA".into(),
        phone: "+1.4165550123".into(),
        email: "owner@example.com".into(),
        ..Contact::default()
    };
    let contact_set =
        ContactSet { admin: Some(contact.clone()), billing: Some(contact.clone()), ..ContactSet::new(contact) };
    let command = Register::new("example.com", Handle::Process, 1, "exampleuser", password, contact_set);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn register_by_old_client(client: &Client) -> Called {
    use srskit::domain::RegisterByOldClient;

    let command = RegisterByOldClient::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn renew(client: &Client) -> Called {
    use srskit::domain::{Handle, Renew};

    let command = Renew::new("example.com", Handle::Process, 1, 2027, true);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn redeem(client: &Client) -> Called {
    use srskit::domain::Redeem;

    let command = Redeem::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn revoke(client: &Client) -> Called {
    use srskit::domain::Revoke;

    let command = Revoke::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn activate(client: &Client) -> Called {
    use srskit::domain::Activate;

    let command = Activate::new("example.de");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn process_pending(client: &Client) -> Called {
    use srskit::domain::ProcessPending;

    let command = ProcessPending::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn cancel_pending_orders(client: &Client) -> Called {
    use srskit::domain::CancelPendingOrders;

    let command = CancelPendingOrders::new(1700000000);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn cancel_active_process(client: &Client) -> Called {
    use srskit::domain::CancelActiveProcess;

    let command = CancelActiveProcess::new().with_order_id(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_queued_request(client: &Client) -> Called {
    use srskit::domain::GetQueuedRequest;

    let command = GetQueuedRequest::new(1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn modify_contacts(client: &Client) -> Called {
    use srskit::domain::{Contact, ContactChanges, ModifyContacts};

    let contact = Contact {
        first_name: "Ada".into(),
        last_name: "Example".into(),
        org_name: "Example Works".into(),
        address1: "1 Example Street".into(),
        city: "Toronto".into(),
        state: "ON".into(),
        postal_code: "M5V 0A1".into(),
        country: "CA".into(),
        phone: "+1.4165550123".into(),
        email: "owner@example.com".into(),
        ..Contact::default()
    };
    let contact_set = ContactChanges { owner: Some(contact), ..ContactChanges::default() };
    let command = ModifyContacts::new("example.com", contact_set);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_expire_action(client: &Client) -> Called {
    use srskit::domain::SetExpireAction;

    let command = SetExpireAction::new("example.com", true, true);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_lock(client: &Client) -> Called {
    use srskit::domain::SetLock;

    let command = SetLock::new("example.com", true);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_whois_privacy(client: &Client) -> Called {
    use srskit::domain::{SetWhoisPrivacy, Switch};

    let command = SetWhoisPrivacy::new("example.com", Switch::Enable);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_whois_publicity(client: &Client) -> Called {
    use srskit::domain::{SetWhoisPublicity, Switch};

    let command = SetWhoisPublicity::new("example.com", Switch::Enable);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_ca_whois_display(client: &Client) -> Called {
    use srskit::domain::SetCaWhoisDisplay;

    let command = SetCaWhoisDisplay::new("example.ca", "display");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_it_whois_display(client: &Client) -> Called {
    use srskit::domain::SetItWhoisDisplay;

    let command = SetItWhoisDisplay::new("example.it", "display");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_auth_code(client: &Client) -> Called {
    let auth_code = "auth_code";
    use srskit::domain::SetAuthCode;

    let command = SetAuthCode::new("example.com", auth_code);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_forwarding_email(client: &Client) -> Called {
    use srskit::domain::SetForwardingEmail;

    let command = SetForwardingEmail::new("ada.example.name", "owner@example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_us_nexus(client: &Client) -> Called {
    use srskit::domain::{SetUsNexus, UsNexus, UsNexusAppPurpose, UsNexusCategory};

    let nexus = UsNexus::new(UsNexusAppPurpose::P1, UsNexusCategory::C11);
    let command = SetUsNexus::new("example.us", nexus);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_asia_eligibility(client: &Client) -> Called {
    use srskit::domain::{AsiaEligibility, SetAsiaEligibility};

    let ced_info = AsiaEligibility::default();
    let command = SetAsiaEligibility::new("example.asia", ced_info);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_parked_page(client: &Client) -> Called {
    use srskit::domain::{SetParkedPage, SetParkedPageState};

    let command = SetParkedPage::new("example.com", SetParkedPageState::On);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_reseller_whois_info(client: &Client) -> Called {
    use srskit::domain::SetResellerWhoisInfo;

    let command = SetResellerWhoisInfo::new("example.com", true);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_ca_trademark(client: &Client) -> Called {
    use srskit::domain::SetCaTrademark;

    let command = SetCaTrademark::new("example.com", true);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_uk_whois_opt(client: &Client) -> Called {
    use srskit::domain::{NominetType, SetUkWhoisOpt};

    let command = SetUkWhoisOpt::new("example.co.uk", true, NominetType::Ind);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn change_ips_tag(client: &Client) -> Called {
    use srskit::domain::ChangeIpsTag;

    let command = ChangeIpsTag::new("example.co.uk", "gaining_registrar_tag", true);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn modify_nameserver_list(client: &Client) -> Called {
    use srskit::domain::{ModifyNameserverList, Nameserver};

    let nameservers = [Nameserver::new("ns1.example.net"), Nameserver::new("ns2.example.net")];
    let command = ModifyNameserverList::new("example.com", nameservers);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn update_contacts(client: &Client) -> Called {
    use srskit::domain::{Contact, ContactRole, ContactUpdate, UpdateContacts};

    let types = [ContactRole::Owner];
    let contact = Contact {
        first_name: "Ada".into(),
        last_name: "Example".into(),
        org_name: "Example Works".into(),
        address1: "1 Example Street".into(),
        city: "Toronto".into(),
        state: "ON".into(),
        postal_code: "M5V 0A1".into(),
        country: "CA".into(),
        phone: "+1.4165550123".into(),
        email: "owner@example.com".into(),
        ..Contact::default()
    };
    let contact_set = ContactUpdate { owner: Some(contact), ..ContactUpdate::default() };
    let command = UpdateContacts::new("example.com", types, contact_set);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn update_all_info(client: &Client) -> Called {
    use srskit::domain::{Contact, FullContactSet, NameserverAddresses, UpdateAllInfo};

    let contact = Contact {
        first_name: "Ada".into(),
        last_name: "Example".into(),
        org_name: "Example Works".into(),
        address1: "1 Example Street".into(),
        city: "Toronto".into(),
        state: "ON".into(),
        postal_code: "M5V 0A1".into(),
        country: "CA".into(),
        phone: "+1.4165550123".into(),
        email: "owner@example.com".into(),
        ..Contact::default()
    };
    let contact_set = FullContactSet::new(contact.clone(), contact.clone(), contact.clone(), contact);
    let nameservers = [
        NameserverAddresses { ipaddress: Some("192.0.2.7".into()), ..NameserverAddresses::new("ns1.example.com") },
        NameserverAddresses { ipaddress: Some("192.0.2.7".into()), ..NameserverAddresses::new("ns2.example.com") },
    ];
    let command = UpdateAllInfo::new("example.com", contact_set, nameservers);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn send_verification_email(client: &Client) -> Called {
    use srskit::domain::SendVerificationEmail;

    let command = SendVerificationEmail::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn send_cira_approval_email(client: &Client) -> Called {
    use srskit::domain::SendCiraApprovalEmail;

    let command = SendCiraApprovalEmail::new("example.ca");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn send_cira_password(client: &Client) -> Called {
    use srskit::domain::SendCiraPassword;

    let command = SendCiraPassword::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_affiliate_id(client: &Client) -> Called {
    use srskit::domain::SetAffiliateId;

    let command = SetAffiliateId::new("example.com", "affiliate_id");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn set_messaging_language(client: &Client) -> Called {
    use srskit::domain::{MessagingLanguage, SetMessagingLanguage};

    let command = SetMessagingLanguage::new("example.com", MessagingLanguage::AfZa);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}
