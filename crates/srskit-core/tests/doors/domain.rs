// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::*;
use srskit_core::domain::*;

#[test]
fn submit_bulk_change() {
    let typed = SubmitBulkChange::new(SubmitBulkChangeChangeType::AvailabilityCheck)
        .with_change_items(["change-items0.example.com"])
        .with_apply_to_all_reseller_items(true)
        .with_apply_to_locked_domains(true)
        .with_contact_email("contact_email@example.com")
        .with_op_type(SubmitBulkChangeOpType::Lock)
        .with_period(1)
        .with_let_expire(true)
        .with_auto_renew(true)
        .with_affiliate_id("Zoë affiliate id")
        .with_gaining_reseller_username("Zoë gaining reseller username")
        .with_assign(["assign0.example.com"])
        .with_add(["add0.example.com"])
        .with_remove(["remove0.example.com"])
        .with_contacts([BulkContact {
            r#type: ContactRole::Owner,
            set: Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            },
            other: OwnedAssoc::new(),
        }])
        .with_apply_to_domains("Zoë apply to domains")
        .with_dns_action("Zoë dns action")
        .with_dns_template("Zoë dns template")
        .with_force_dns_nameservers("Zoë force dns nameservers")
        .with_only_if("Zoë only if")
        .with_dns_record_type(SubmitBulkChangeDnsRecordType::A)
        .with_dns_record_data(DnsRecord {
            subdomain: Some("Zoë subdomain".into()),
            ip_address: Some("192.0.2.7".into()),
            ipv6_address: Some("2001:db8::7".into()),
            hostname: Some("hostname0.example.com".into()),
            priority: Some(7),
            weight: Some(7),
            port: Some(7),
            text: Some("Zoë text".into()),
            other: OwnedAssoc::new(),
        });
    let named = assoc([
        (
            "dns_record_data",
            Value::Assoc(assoc([
                ("text", text("Zoë text")),
                ("port", text("7")),
                ("weight", text("7")),
                ("priority", text("7")),
                ("hostname", text("hostname0.example.com")),
                ("ipv6_address", text("2001:db8::7")),
                ("ip_address", text("192.0.2.7")),
                ("subdomain", text("Zoë subdomain")),
            ])),
        ),
        ("dns_record_type", text("A")),
        ("only_if", text("Zoë only if")),
        ("force_dns_nameservers", text("Zoë force dns nameservers")),
        ("dns_template", text("Zoë dns template")),
        ("dns_action", text("Zoë dns action")),
        ("apply_to_domains", text("Zoë apply to domains")),
        (
            "contacts",
            list([Value::Assoc(assoc([
                (
                    "set",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                ("type", text("owner")),
            ]))]),
        ),
        ("remove", list([text("remove0.example.com")])),
        ("add", list([text("add0.example.com")])),
        ("assign", list([text("assign0.example.com")])),
        ("gaining_reseller_username", text("Zoë gaining reseller username")),
        ("affiliate_id", text("Zoë affiliate id")),
        ("auto_renew", text("true")),
        ("let_expire", text("true")),
        ("period", text("1")),
        ("op_type", text("lock")),
        ("contact_email", text("contact_email@example.com")),
        ("apply_to_locked_domains", text("true")),
        ("apply_to_all_reseller_items", text("true")),
        ("change_items", list([text("change-items0.example.com")])),
        ("change_type", text("availability_check")),
    ]);
    same("submit_bulk_change", &typed, named, 22);
}

#[test]
fn bulk_set_whois_privacy() {
    let typed = BulkSetWhoisPrivacy::new(["change-items0.example.com"], Switch::Enable)
        .with_apply_to_locked_domains(true)
        .with_contact_email("contact_email@example.com");
    let named = assoc([
        ("contact_email", text("contact_email@example.com")),
        ("apply_to_locked_domains", text("true")),
        ("op_type", text("enable")),
        ("change_items", list([text("change-items0.example.com")])),
    ]);
    same("submit_bulk_change_whois_privacy", &typed, named, 5);
}

#[test]
fn get_trade_lock() {
    let typed = GetTradeLock::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("get_trade_lock_setting", &typed, named, 1);
}

#[test]
fn set_trade_lock() {
    let typed = SetTradeLock::new("domain0.example.com", true, "192.0.2.7");
    let named =
        assoc([("ip_address", text("192.0.2.7")), ("enable", text("true")), ("domain", text("domain0.example.com"))]);
    same("modify_trade_lock_setting", &typed, named, 3);
}

#[test]
fn get_designated_agent() {
    let typed = GetDesignatedAgent::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("get_trade_designated_agent", &typed, named, 1);
}

#[test]
fn set_designated_agent() {
    let typed = SetDesignatedAgent::new("domain0.example.com", true).with_ip_address("192.0.2.7");
    let named =
        assoc([("ip_address", text("192.0.2.7")), ("enable", text("true")), ("domain", text("domain0.example.com"))]);
    same("modify_trade_designated_agent", &typed, named, 3);
}

#[test]
fn enable_designated_agent() {
    let typed = EnableDesignatedAgent::new(
        FutureRegistrant {
            first_name: "Zoë first name".into(),
            last_name: "Zoë last name".into(),
            org_name: "Zoë org name".into(),
            email: "email@example.com".into(),
            other: OwnedAssoc::new(),
        },
        "192.0.2.7",
    );
    let named = assoc([
        ("ip_address", text("192.0.2.7")),
        (
            "owner",
            Value::Assoc(assoc([
                ("email", text("email@example.com")),
                ("org_name", text("Zoë org name")),
                ("last_name", text("Zoë last name")),
                ("first_name", text("Zoë first name")),
            ])),
        ),
    ]);
    same("enable_designated_agent", &typed, named, 2);
}

#[test]
fn cancel_registrant_change() {
    let typed = CancelRegistrantChange::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("cancel_icann_trade", &typed, named, 1);
}

#[test]
fn resend_registrant_change_notice() {
    let typed = ResendRegistrantChangeNotice::new(
        "domain0.example.com",
        ResendRegistrantChangeNoticeRegistrantType::Current,
        ResendRegistrantChangeNoticeSendType::Sms,
    )
    .with_sms_phone_number("+1.4165550123");
    let named = assoc([
        ("sms_phone_number", text("+1.4165550123")),
        ("send_type", text("sms")),
        ("registrant_type", text("current")),
        ("domain", text("domain0.example.com")),
    ]);
    same("resend_trade_approval_notice", &typed, named, 4);
}

#[test]
fn send_consent_reminder() {
    let typed = SendConsentReminder::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("gdpr_send_consent_reminder_email", &typed, named, 1);
}

#[test]
fn suggest_personal_names() {
    let typed = SuggestPersonalNames::new("Zoë search string");
    let named = assoc([("search_string", text("Zoë search string"))]);
    same("name_suggest_surname", &typed, named, 1);
}

#[test]
fn register_personal_name() {
    let typed = RegisterPersonalName::new(
        "domain0.example.com",
        NewMailbox {
            mailbox_type: MailboxType::Mailbox,
            password: "Zoë password".into(),
            forward_email: Some("forward_email@example.com".into()),
            other: OwnedAssoc::new(),
        },
    )
    .with_dns_records(PersonalNameRecord {
        r#type: PersonalNameRecordType::A,
        name: "Zoë name".into(),
        content: "Zoë content".into(),
        other: OwnedAssoc::new(),
    });
    let named = assoc([
        (
            "dns_records",
            Value::Assoc(assoc([("content", text("Zoë content")), ("name", text("Zoë name")), ("type", text("A"))])),
        ),
        (
            "mailbox",
            Value::Assoc(assoc([
                ("forward_email", text("forward_email@example.com")),
                ("password", text("Zoë password")),
                ("mailbox_type", text("MAILBOX")),
            ])),
        ),
        ("domain", text("domain0.example.com")),
    ]);
    same("su_register_surname", &typed, named, 3);
}

#[test]
fn get_personal_name() {
    let typed = GetPersonalName::new("domain0.example.com").with_query_dns(true).with_query_email(true);
    let named =
        assoc([("query_email", text("true")), ("query_dns", text("true")), ("domain", text("domain0.example.com"))]);
    same("query_surname", &typed, named, 3);
}

#[test]
fn update_personal_name() {
    let typed = UpdatePersonalName::new("domain0.example.com")
        .with_mailbox(Mailbox {
            mailbox_type: Some(MailboxType::Mailbox),
            password: Some("Zoë password".into()),
            forward_email: Some("forward_email@example.com".into()),
            disable_forward_email: Some(true),
            other: OwnedAssoc::new(),
        })
        .with_dns_records([PersonalNameRecord {
            r#type: PersonalNameRecordType::A,
            name: "Zoë name".into(),
            content: "Zoë content".into(),
            other: OwnedAssoc::new(),
        }]);
    let named = assoc([
        (
            "dns_records",
            list([Value::Assoc(assoc([
                ("content", text("Zoë content")),
                ("name", text("Zoë name")),
                ("type", text("A")),
            ]))]),
        ),
        (
            "mailbox",
            Value::Assoc(assoc([
                ("disable_forward_email", text("true")),
                ("forward_email", text("forward_email@example.com")),
                ("password", text("Zoë password")),
                ("mailbox_type", text("MAILBOX")),
            ])),
        ),
        ("domain", text("domain0.example.com")),
    ]);
    same("update_surname", &typed, named, 3);
}

#[test]
fn delete_personal_name() {
    let typed = DeletePersonalName::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("delete_surname", &typed, named, 1);
}

#[test]
fn lookup() {
    let typed = Lookup::new("domain0.example.com").with_no_cache(true).with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("no_cache", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("lookup", &typed, named, 3);
}

#[test]
fn suggest_names() {
    let typed = SuggestNames::new()
        .with_search_string("Zoë search string")
        .with_services([SuggestionService::Lookup])
        .with_tlds(["Zoë tlds"])
        .with_languages([SuggestNamesLanguages::En])
        .with_max_wait_time(Duration::from_millis(1500))
        .with_search_key("Zoë search key")
        .with_service_override(ServiceLimits {
            lookup: Some(LookupLimits {
                tlds: vec!["Zoë tlds".into()],
                no_cache_tlds: vec!["Zoë no cache tlds".into()],
                other: OwnedAssoc::new(),
            }),
            suggestion: Some(SuggestionLimits {
                tlds: vec!["Zoë tlds".into()],
                maximum: Some(7),
                other: OwnedAssoc::new(),
            }),
            premium: Some(PremiumLimits {
                tlds: vec!["Zoë tlds".into()],
                maximum: Some(7),
                price_min: Some("12.50".parse::<Money>().unwrap()),
                price_max: Some("12.50".parse::<Money>().unwrap()),
                other: OwnedAssoc::new(),
            }),
            personal_names: Some(anything()),
            other: OwnedAssoc::new(),
        })
        .with_maximum(7)
        .with_skip_registry_lookup(true);
    let named = assoc([
        ("skip_registry_lookup", text("true")),
        ("maximum", text("7")),
        (
            "service_override",
            Value::Assoc(assoc([
                ("personal_names", Value::Assoc(anything())),
                (
                    "premium",
                    Value::Assoc(assoc([
                        ("price_max", text("12.50")),
                        ("price_min", text("12.50")),
                        ("maximum", text("7")),
                        ("tlds", list([text("Zoë tlds")])),
                    ])),
                ),
                ("suggestion", Value::Assoc(assoc([("maximum", text("7")), ("tlds", list([text("Zoë tlds")]))]))),
                (
                    "lookup",
                    Value::Assoc(assoc([
                        ("no_cache_tlds", list([text("Zoë no cache tlds")])),
                        ("tlds", list([text("Zoë tlds")])),
                    ])),
                ),
            ])),
        ),
        ("search_key", text("Zoë search key")),
        ("max_wait_time", text("1.5")),
        ("languages", list([text("en")])),
        ("tlds", list([text("Zoë tlds")])),
        ("services", list([text("lookup")])),
        ("search_string", text("Zoë search string")),
    ]);
    same("name_suggest", &typed, named, 9);
}

#[test]
fn get_price() {
    let typed =
        GetPrice::new("domain0.example.com").with_period(1).with_all_periods(true).with_reg_type(GetPriceRegType::New);
    let named = assoc([
        ("reg_type", text("new")),
        ("all_periods", text("true")),
        ("period", text("1")),
        ("domain", text("domain0.example.com")),
    ]);
    same("get_price", &typed, named, 4);
}

#[test]
fn get_domain() {
    let typed = GetDomain::new(DomainData::Admin, "domain0.example.com")
        .with_active_contacts_only(true)
        .with_clean_ca_subset(true)
        .with_limit(7)
        .with_page(7)
        .with_min_to_expiry(7)
        .with_max_to_expiry(7)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("max_to_expiry", text("7")),
        ("min_to_expiry", text("7")),
        ("page", text("7")),
        ("limit", text("7")),
        ("clean_ca_subset", text("true")),
        ("active_contacts_only", text("true")),
        ("domain", text("domain0.example.com")),
        ("type", text("admin")),
    ]);
    same("get_domain", &typed, named, 10);
}

#[test]
fn get_contacts() {
    let typed = GetContacts::new(["domains0.example.com"]).with_active_contacts_only(true);
    let named = assoc([("active_contacts_only", text("true")), ("domains", list([text("domains0.example.com")]))]);
    same("get_domains_contacts", &typed, named, 2);
}

#[test]
fn list_expiring_domains() {
    let typed = ListExpiringDomains::new("2027-08-23".parse::<Date>().unwrap(), "2027-08-21".parse::<Date>().unwrap())
        .with_limit(7)
        .with_page(7);
    let named = assoc([
        ("page", text("7")),
        ("limit", text("7")),
        ("expires_to", text("2027-08-21")),
        ("expires_from", text("2027-08-23")),
    ]);
    same("get_domains_by_expiredate", &typed, named, 4);
}

#[test]
fn list_deleted_domains() {
    let typed = ListDeletedDomains::new()
        .with_domain("domain0.example.com")
        .with_owner_email("Zoë owner email")
        .with_admin_email("Zoë admin email")
        .with_billing_email("Zoë billing email")
        .with_tech_email("Zoë tech email")
        .with_deleted_from("2027-08-23".parse::<Date>().unwrap())
        .with_deleted_to("2027-08-21".parse::<Date>().unwrap())
        .with_expires_from("2027-08-23".parse::<Date>().unwrap())
        .with_expires_to("2027-08-21".parse::<Date>().unwrap())
        .with_limit(7)
        .with_page(7);
    let named = assoc([
        ("page", text("7")),
        ("limit", text("7")),
        ("expires_to", text("2027-08-21")),
        ("expires_from", text("2027-08-23")),
        ("deleted_to", text("2027-08-21")),
        ("deleted_from", text("2027-08-23")),
        ("tech_email", text("Zoë tech email")),
        ("billing_email", text("Zoë billing email")),
        ("admin_email", text("Zoë admin email")),
        ("owner_email", text("Zoë owner email")),
        ("domain", text("domain0.example.com")),
    ]);
    same("get_deleted_domains", &typed, named, 11);
}

#[test]
fn list_notes() {
    let typed = ListNotes::new("domain0.example.com", ListNotesType::Domain)
        .with_order_id(7)
        .with_transfer_id(7)
        .with_limit(7)
        .with_page(7);
    let named = assoc([
        ("page", text("7")),
        ("limit", text("7")),
        ("transfer_id", text("7")),
        ("order_id", text("7")),
        ("type", text("domain")),
        ("domain", text("domain0.example.com")),
    ]);
    same("get_notes", &typed, named, 6);
}

#[test]
fn get_order() {
    let typed = GetOrder::new(7);
    let named = assoc([("order_id", text("7"))]);
    same("get_order_info", &typed, named, 1);
}

#[test]
fn list_orders() {
    let typed = ListOrders::new("domain0.example.com")
        .with_limit(7)
        .with_page(7)
        .with_order_from("2027-08-21".parse::<Date>().unwrap())
        .with_order_to("2027-08-19".parse::<Date>().unwrap())
        .with_status(OrderStatus::Pending)
        .with_type(OrderType::New);
    let named = assoc([
        ("type", text("new")),
        ("status", text("pending")),
        ("order_to", text("2027-08-19")),
        ("order_from", text("2027-08-21")),
        ("page", text("7")),
        ("limit", text("7")),
        ("domain", text("domain0.example.com")),
    ]);
    same("get_orders_by_domain", &typed, named, 7);
}

#[test]
fn belongs_to_reseller() {
    let typed = BelongsToReseller::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("belongs_to_rsp", &typed, named, 1);
}

#[test]
fn get_verification_status() {
    let typed = GetVerificationStatus::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("get_registrant_verification_status", &typed, named, 1);
}

#[test]
fn list_ca_blockers() {
    let typed = ListCaBlockers::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("get_ca_blocker_list", &typed, named, 1);
}

#[test]
fn get_affiliate_id() {
    let typed = GetAffiliateId::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("get_domain_affiliate_id", &typed, named, 1);
}

#[test]
fn get_contract() {
    let typed = GetContract::new().with_type(GetContractType::ExhibitA);
    let named = assoc([("type", text("exhibit_a"))]);
    same("get_contract", &typed, named, 1);
}

#[test]
fn get_uk_blocker_contact() {
    let typed = GetUkBlockerContact::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("uk_get_blocker_contact", &typed, named, 1);
}

#[test]
fn check_ca_order_status() {
    let typed = CheckCaOrderStatus::new();
    let named = assoc([]);
    same("check_ca_order_status", &typed, named, 0);
}

#[test]
fn register() {
    let typed = Register::new(
        "domain0.example.com",
        Handle::Process,
        1,
        "Zoë username",
        "Zoë password",
        ContactSet {
            owner: Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            },
            admin: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            billing: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            tech: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            other: OwnedAssoc::new(),
        },
    )
    .with_reg_type(RegisterRegType::New)
    .with_reg_domain("reg-domain0.example.com")
    .with_custom_tech_contact(true)
    .with_custom_nameservers(true)
    .with_nameservers([
        Nameserver {
            name: Some("name0.example.com".into()),
            sortorder: Some(1),
            ipaddress: Default::default(),
            ipv6: Default::default(),
            other: OwnedAssoc::new(),
        },
        Nameserver {
            name: Some("name1.example.com".into()),
            sortorder: Some(2),
            ipaddress: Default::default(),
            ipv6: Default::default(),
            other: OwnedAssoc::new(),
        },
    ])
    .with_dns_template("Zoë dns template")
    .with_auto_renew(true)
    .with_lock(true)
    .with_whois_privacy(true)
    .with_parked_page(true)
    .with_premium_price_to_verify("12.50".parse::<Money>().unwrap())
    .with_affiliate_id("Zoë affiliate id")
    .with_comments("Zoë comments")
    .with_encoding_type("Zoë encoding type")
    .with_link_domains(true)
    .with_master_order_id(7)
    .with_messaging_language(MessagingLanguage::AfZa)
    .with_intended_use("Zoë intended use")
    .with_country("Zoë country")
    .with_lang("Zoë lang")
    .with_legal_type(CanadianLegalType::Abo)
    .with_lang_pref(CanadianLanguage::En)
    .with_isa_trademark(true)
    .with_ca_link_domain("ca-link-domain0.example.com")
    .with_cwa("Zoë cwa")
    .with_domain_description("Zoë domain description")
    .with_rant_agrees(true)
    .with_rant_no("Zoë rant no")
    .with_tld_data(TldData {
        registrant_extra_info: Some(RegistrantInfo {
            registrant_type: Some(RegistrantKind::Individual),
            registration_number: Some("Zoë registration number".into()),
            registrant_vat_id: Some("Zoë registrant vat id".into()),
            id_card_number: Some("Zoë id card number".into()),
            tax_number: Some("Zoë tax number".into()),
            siren_siret: Some("Zoë siren siret".into()),
            trademark_number: Some("Zoë trademark number".into()),
            date_of_birth: Some("2027-08-24".parse::<Date>().unwrap()),
            country_of_birth: Some("Zoë country of birth".into()),
            place_of_birth: Some("Zoë place of birth".into()),
            postal_code_of_birth: Some("Zoë postal code of birth".into()),
            province_of_birth: Some("Zoë province of birth".into()),
            id_card_authority: Some("Zoë id card authority".into()),
            id_card_issue_date: Some("2027-08-01".parse::<Date>().unwrap()),
            sif_agree: Some("Zoë sif agree".into()),
            aero_ens_id: Some("Zoë aero ens id".into()),
            aero_ens_password: Some("Zoë aero ens password".into()),
            coop_verification_code: Some("Zoë coop verification code".into()),
            jobs_title: Some("Zoë jobs title".into()),
            jobs_website: Some("Zoë jobs website".into()),
            jobs_industry_type: Some("Zoë jobs industry type".into()),
            jobs_admin_type: Some("Zoë jobs admin type".into()),
            jobs_association_member: Some("Zoë jobs association member".into()),
            travel_uin: Some("Zoë travel uin".into()),
            forwarding_email: Some("forwarding_email@example.com".into()),
            qli_accreditation_id: Some("Zoë qli accreditation id".into()),
            qli_accreditation_body: Some("Zoë qli accreditation body".into()),
            qli_accreditation_year: Some("Zoë qli accreditation year".into()),
            qli_jurisdiction_country: Some("Zoë qli jurisdiction country".into()),
            qli_jurisdiction_state: Some("Zoë qli jurisdiction state".into()),
            other: OwnedAssoc::new(),
        }),
        au_registrant_info: Some(AustralianRegistrant {
            registrant_name: Some("Zoë registrant name".into()),
            registrant_id_type: Some(AustralianRegistrantRegistrantIdType::Abn),
            registrant_id: Some("Zoë registrant id".into()),
            eligibility_type: Some(AustralianEligibility::Charity),
            eligibility_name: Some("Zoë eligibility name".into()),
            eligibility_id_type: Some(AustralianRegistrantEligibilityIdType::Abn),
            eligibility_id: Some("Zoë eligibility id".into()),
            policy_reason: Some(1),
            other: OwnedAssoc::new(),
        }),
        it_registrant_info: Some(ItalianRegistrant {
            entity_type: Some(1),
            nationality_code: Some("Zoë nationality code".into()),
            reg_code: Some("Zoë reg code".into()),
            other: OwnedAssoc::new(),
        }),
        nexus: Some(UsNexus {
            app_purpose: Some(UsNexusAppPurpose::P1),
            category: Some(UsNexusCategory::C11),
            validator: Some("Zoë validator".into()),
            other: OwnedAssoc::new(),
        }),
        professional_data: Some(ProfessionalData {
            profession: Some("Zoë profession".into()),
            authority: Some("Zoë authority".into()),
            authority_website: Some("Zoë authority website".into()),
            license_number: Some("Zoë license number".into()),
            other: OwnedAssoc::new(),
        }),
        ipr_data: Some(XxxRights {
            icm_membership_id: Some("Zoë icm membership id".into()),
            ipr_name: Some("Zoë ipr name".into()),
            ipr_email: Some("ipr_email@example.com".into()),
            ipr_non_resolver: Some(true),
            other: OwnedAssoc::new(),
        }),
        ced_info: Some(AsiaEligibility {
            contact_type: Some(ContactRole::Owner),
            id_number: Some("Zoë id number".into()),
            id_type: Some(AsiaEligibilityIdType::Certificate),
            id_type_info: Some("Zoë id type info".into()),
            legal_entity_type: Some(AsiaEligibilityLegalEntityType::Corporation),
            legal_entity_type_info: Some("Zoë legal entity type info".into()),
            locality_country: Some("Zoë locality country".into()),
            locality_city: Some("Zoë locality city".into()),
            locality_state_prov: Some("Zoë locality state prov".into()),
            other: OwnedAssoc::new(),
        }),
        br_register_number: Some("Zoë br register number".into()),
        ie_cro_number: Some("Zoë ie cro number".into()),
        forwarding_email: Some("forwarding_email@example.com".into()),
        other: OwnedAssoc::new(),
    })
    .with_registrant_extra_info(DirectRegistrantInfo {
        registrant_type: Some(NominetType::Ind),
        registration_number: Some("Zoë registration number".into()),
        trading_name: Some("Zoë trading name".into()),
        legal_type: Some(CanadianLegalType::Abo),
        other: OwnedAssoc::new(),
    })
    .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        (
            "registrant_extra_info",
            Value::Assoc(assoc([
                ("legal_type", text("ABO")),
                ("trading_name", text("Zoë trading name")),
                ("registration_number", text("Zoë registration number")),
                ("registrant_type", text("IND")),
            ])),
        ),
        (
            "tld_data",
            Value::Assoc(assoc([
                ("forwarding_email", text("forwarding_email@example.com")),
                ("ie_cro_number", text("Zoë ie cro number")),
                ("br_register_number", text("Zoë br register number")),
                (
                    "ced_info",
                    Value::Assoc(assoc([
                        ("locality_state_prov", text("Zoë locality state prov")),
                        ("locality_city", text("Zoë locality city")),
                        ("locality_country", text("Zoë locality country")),
                        ("legal_entity_type_info", text("Zoë legal entity type info")),
                        ("legal_entity_type", text("corporation")),
                        ("id_type_info", text("Zoë id type info")),
                        ("id_type", text("certificate")),
                        ("id_number", text("Zoë id number")),
                        ("contact_type", text("owner")),
                    ])),
                ),
                (
                    "ipr_data",
                    Value::Assoc(assoc([
                        ("ipr_non_resolver", text("true")),
                        ("ipr_email", text("ipr_email@example.com")),
                        ("ipr_name", text("Zoë ipr name")),
                        ("icm_membership_id", text("Zoë icm membership id")),
                    ])),
                ),
                (
                    "professional_data",
                    Value::Assoc(assoc([
                        ("license_number", text("Zoë license number")),
                        ("authority_website", text("Zoë authority website")),
                        ("authority", text("Zoë authority")),
                        ("profession", text("Zoë profession")),
                    ])),
                ),
                (
                    "nexus",
                    Value::Assoc(assoc([
                        ("validator", text("Zoë validator")),
                        ("category", text("C11")),
                        ("app_purpose", text("P1")),
                    ])),
                ),
                (
                    "it_registrant_info",
                    Value::Assoc(assoc([
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                    ])),
                ),
                (
                    "au_registrant_info",
                    Value::Assoc(assoc([
                        ("policy_reason", text("1")),
                        ("eligibility_id", text("Zoë eligibility id")),
                        ("eligibility_id_type", text("ABN")),
                        ("eligibility_name", text("Zoë eligibility name")),
                        ("eligibility_type", text("Charity")),
                        ("registrant_id", text("Zoë registrant id")),
                        ("registrant_id_type", text("ABN")),
                        ("registrant_name", text("Zoë registrant name")),
                    ])),
                ),
                (
                    "registrant_extra_info",
                    Value::Assoc(assoc([
                        ("qli_jurisdiction_state", text("Zoë qli jurisdiction state")),
                        ("qli_jurisdiction_country", text("Zoë qli jurisdiction country")),
                        ("qli_accreditation_year", text("Zoë qli accreditation year")),
                        ("qli_accreditation_body", text("Zoë qli accreditation body")),
                        ("qli_accreditation_id", text("Zoë qli accreditation id")),
                        ("forwarding_email", text("forwarding_email@example.com")),
                        ("travel_uin", text("Zoë travel uin")),
                        ("jobs_association_member", text("Zoë jobs association member")),
                        ("jobs_admin_type", text("Zoë jobs admin type")),
                        ("jobs_industry_type", text("Zoë jobs industry type")),
                        ("jobs_website", text("Zoë jobs website")),
                        ("jobs_title", text("Zoë jobs title")),
                        ("coop_verification_code", text("Zoë coop verification code")),
                        ("aero_ens_password", text("Zoë aero ens password")),
                        ("aero_ens_id", text("Zoë aero ens id")),
                        ("sif_agree", text("Zoë sif agree")),
                        ("id_card_issue_date", text("2027-08-01")),
                        ("id_card_authority", text("Zoë id card authority")),
                        ("province_of_birth", text("Zoë province of birth")),
                        ("postal_code_of_birth", text("Zoë postal code of birth")),
                        ("place_of_birth", text("Zoë place of birth")),
                        ("country_of_birth", text("Zoë country of birth")),
                        ("date_of_birth", text("2027-08-24")),
                        ("trademark_number", text("Zoë trademark number")),
                        ("siren_siret", text("Zoë siren siret")),
                        ("tax_number", text("Zoë tax number")),
                        ("id_card_number", text("Zoë id card number")),
                        ("registrant_vat_id", text("Zoë registrant vat id")),
                        ("registration_number", text("Zoë registration number")),
                        ("registrant_type", text("individual")),
                    ])),
                ),
            ])),
        ),
        ("rant_no", text("Zoë rant no")),
        ("rant_agrees", text("true")),
        ("domain_description", text("Zoë domain description")),
        ("cwa", text("Zoë cwa")),
        ("ca_link_domain", text("ca-link-domain0.example.com")),
        ("isa_trademark", text("true")),
        ("lang_pref", text("EN")),
        ("legal_type", text("ABO")),
        ("lang", text("Zoë lang")),
        ("country", text("Zoë country")),
        ("intended_use", text("Zoë intended use")),
        ("messaging_language", text("af-ZA")),
        ("master_order_id", text("7")),
        ("link_domains", text("true")),
        ("encoding_type", text("Zoë encoding type")),
        ("comments", text("Zoë comments")),
        ("affiliate_id", text("Zoë affiliate id")),
        ("premium_price_to_verify", text("12.50")),
        ("parked_page", text("true")),
        ("whois_privacy", text("true")),
        ("lock", text("true")),
        ("auto_renew", text("true")),
        ("dns_template", text("Zoë dns template")),
        ("nameservers", list([text("name0.example.com"), text("name1.example.com")])),
        ("custom_nameservers", text("true")),
        ("custom_tech_contact", text("true")),
        (
            "contact_set",
            Value::Assoc(assoc([
                (
                    "tech",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "billing",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "admin",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "owner",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
            ])),
        ),
        ("reg_domain", text("reg-domain0.example.com")),
        ("password", text("Zoë password")),
        ("username", text("Zoë username")),
        ("period", text("1")),
        ("handle", text("process")),
        ("reg_type", text("new")),
        ("domain", text("domain0.example.com")),
    ]);
    same("sw_register_domain", &typed, named, 37);
}

#[test]
fn register_by_old_client() {
    let typed = RegisterByOldClient::new();
    let named = assoc([]);
    same("register_domain", &typed, named, 0);
}

#[test]
fn renew() {
    let typed = Renew::new("domain0.example.com", Handle::Process, 1, 1985, true)
        .with_premium_price_to_verify("12.50".parse::<Money>().unwrap())
        .with_affiliate_id("Zoë affiliate id")
        .with_parked_page(true)
        .with_notes("Zoë notes")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("notes", text("Zoë notes")),
        ("parked_page", text("true")),
        ("affiliate_id", text("Zoë affiliate id")),
        ("premium_price_to_verify", text("12.50")),
        ("auto_renew", text("true")),
        ("current_expiration_year", text("1985")),
        ("period", text("1")),
        ("handle", text("process")),
        ("domain", text("domain0.example.com")),
    ]);
    same("renew_domain", &typed, named, 10);
}

#[test]
fn redeem() {
    let typed = Redeem::new("domain0.example.com").with_registrant_ip("192.0.2.7");
    let named = assoc([("registrant_ip", text("192.0.2.7")), ("domain", text("domain0.example.com"))]);
    same("redeem_domain", &typed, named, 2);
}

#[test]
fn revoke() {
    let typed = Revoke::new("domain0.example.com")
        .with_notes("Zoë notes")
        .with_reseller("Zoë reseller")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("reseller", text("Zoë reseller")),
        ("notes", text("Zoë notes")),
        ("domain", text("domain0.example.com")),
    ]);
    same("revoke_domain", &typed, named, 4);
}

#[test]
fn activate() {
    let typed = Activate::new("domain0.example.com").with_cookie("Zoë cookie");
    let named = assoc([("cookie", text("Zoë cookie")), ("domain", text("domain0.example.com"))]);
    same("activate_domain", &typed, named, 2);
}

#[test]
fn process_pending() {
    let typed = ProcessPending::new(7)
        .with_command(ProcessPendingCommand::Cancel)
        .with_fax_received(true)
        .with_owner_address("owner_address@example.com");
    let named = assoc([
        ("owner_address", text("owner_address@example.com")),
        ("fax_received", text("true")),
        ("command", text("cancel")),
        ("order_id", text("7")),
    ]);
    same("process_pending_domain", &typed, named, 4);
}

#[test]
fn cancel_pending_orders() {
    let typed = CancelPendingOrders::new(1700000000).with_status(CancelPendingOrdersStatus::Pending);
    let named = assoc([("status", text("pending")), ("to_date", text("1700000000"))]);
    same("cancel_pending_orders", &typed, named, 2);
}

#[test]
fn cancel_active_process() {
    let typed = CancelActiveProcess::new().with_order_id(7).with_domain("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com")), ("order_id", text("7"))]);
    same("cancel_active_process", &typed, named, 2);
}

#[test]
fn get_queued_request() {
    let typed = GetQueuedRequest::new(7);
    let named = assoc([("request_id", text("7"))]);
    same("query_queued_request", &typed, named, 1);
}

#[test]
fn modify_contacts() {
    let typed = ModifyContacts::new(
        "domain0.example.com",
        ContactChanges {
            owner: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            admin: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            billing: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            tech: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            also_apply_to: vec![ContactRole::Owner],
            other: OwnedAssoc::new(),
        },
    )
    .with_affect_domains(true)
    .with_report_email("report_email@example.com")
    .with_tld_data(TldData {
        registrant_extra_info: Some(RegistrantInfo {
            registrant_type: Some(RegistrantKind::Individual),
            registration_number: Some("Zoë registration number".into()),
            registrant_vat_id: Some("Zoë registrant vat id".into()),
            id_card_number: Some("Zoë id card number".into()),
            tax_number: Some("Zoë tax number".into()),
            siren_siret: Some("Zoë siren siret".into()),
            trademark_number: Some("Zoë trademark number".into()),
            date_of_birth: Some("2027-08-24".parse::<Date>().unwrap()),
            country_of_birth: Some("Zoë country of birth".into()),
            place_of_birth: Some("Zoë place of birth".into()),
            postal_code_of_birth: Some("Zoë postal code of birth".into()),
            province_of_birth: Some("Zoë province of birth".into()),
            id_card_authority: Some("Zoë id card authority".into()),
            id_card_issue_date: Some("2027-08-01".parse::<Date>().unwrap()),
            sif_agree: Some("Zoë sif agree".into()),
            aero_ens_id: Some("Zoë aero ens id".into()),
            aero_ens_password: Some("Zoë aero ens password".into()),
            coop_verification_code: Some("Zoë coop verification code".into()),
            jobs_title: Some("Zoë jobs title".into()),
            jobs_website: Some("Zoë jobs website".into()),
            jobs_industry_type: Some("Zoë jobs industry type".into()),
            jobs_admin_type: Some("Zoë jobs admin type".into()),
            jobs_association_member: Some("Zoë jobs association member".into()),
            travel_uin: Some("Zoë travel uin".into()),
            forwarding_email: Some("forwarding_email@example.com".into()),
            qli_accreditation_id: Some("Zoë qli accreditation id".into()),
            qli_accreditation_body: Some("Zoë qli accreditation body".into()),
            qli_accreditation_year: Some("Zoë qli accreditation year".into()),
            qli_jurisdiction_country: Some("Zoë qli jurisdiction country".into()),
            qli_jurisdiction_state: Some("Zoë qli jurisdiction state".into()),
            other: OwnedAssoc::new(),
        }),
        au_registrant_info: Some(AustralianRegistrant {
            registrant_name: Some("Zoë registrant name".into()),
            registrant_id_type: Some(AustralianRegistrantRegistrantIdType::Abn),
            registrant_id: Some("Zoë registrant id".into()),
            eligibility_type: Some(AustralianEligibility::Charity),
            eligibility_name: Some("Zoë eligibility name".into()),
            eligibility_id_type: Some(AustralianRegistrantEligibilityIdType::Abn),
            eligibility_id: Some("Zoë eligibility id".into()),
            policy_reason: Some(1),
            other: OwnedAssoc::new(),
        }),
        it_registrant_info: Some(ItalianRegistrant {
            entity_type: Some(1),
            nationality_code: Some("Zoë nationality code".into()),
            reg_code: Some("Zoë reg code".into()),
            other: OwnedAssoc::new(),
        }),
        nexus: Some(UsNexus {
            app_purpose: Some(UsNexusAppPurpose::P1),
            category: Some(UsNexusCategory::C11),
            validator: Some("Zoë validator".into()),
            other: OwnedAssoc::new(),
        }),
        professional_data: Some(ProfessionalData {
            profession: Some("Zoë profession".into()),
            authority: Some("Zoë authority".into()),
            authority_website: Some("Zoë authority website".into()),
            license_number: Some("Zoë license number".into()),
            other: OwnedAssoc::new(),
        }),
        ipr_data: Some(XxxRights {
            icm_membership_id: Some("Zoë icm membership id".into()),
            ipr_name: Some("Zoë ipr name".into()),
            ipr_email: Some("ipr_email@example.com".into()),
            ipr_non_resolver: Some(true),
            other: OwnedAssoc::new(),
        }),
        ced_info: Some(AsiaEligibility {
            contact_type: Some(ContactRole::Owner),
            id_number: Some("Zoë id number".into()),
            id_type: Some(AsiaEligibilityIdType::Certificate),
            id_type_info: Some("Zoë id type info".into()),
            legal_entity_type: Some(AsiaEligibilityLegalEntityType::Corporation),
            legal_entity_type_info: Some("Zoë legal entity type info".into()),
            locality_country: Some("Zoë locality country".into()),
            locality_city: Some("Zoë locality city".into()),
            locality_state_prov: Some("Zoë locality state prov".into()),
            other: OwnedAssoc::new(),
        }),
        br_register_number: Some("Zoë br register number".into()),
        ie_cro_number: Some("Zoë ie cro number".into()),
        forwarding_email: Some("forwarding_email@example.com".into()),
        other: OwnedAssoc::new(),
    })
    .with_registrant_extra_info(DirectRegistrantInfo {
        registrant_type: Some(NominetType::Ind),
        registration_number: Some("Zoë registration number".into()),
        trading_name: Some("Zoë trading name".into()),
        legal_type: Some(CanadianLegalType::Abo),
        other: OwnedAssoc::new(),
    })
    .with_cookie("Zoë cookie")
    .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        (
            "registrant_extra_info",
            Value::Assoc(assoc([
                ("legal_type", text("ABO")),
                ("trading_name", text("Zoë trading name")),
                ("registration_number", text("Zoë registration number")),
                ("registrant_type", text("IND")),
            ])),
        ),
        (
            "tld_data",
            Value::Assoc(assoc([
                ("forwarding_email", text("forwarding_email@example.com")),
                ("ie_cro_number", text("Zoë ie cro number")),
                ("br_register_number", text("Zoë br register number")),
                (
                    "ced_info",
                    Value::Assoc(assoc([
                        ("locality_state_prov", text("Zoë locality state prov")),
                        ("locality_city", text("Zoë locality city")),
                        ("locality_country", text("Zoë locality country")),
                        ("legal_entity_type_info", text("Zoë legal entity type info")),
                        ("legal_entity_type", text("corporation")),
                        ("id_type_info", text("Zoë id type info")),
                        ("id_type", text("certificate")),
                        ("id_number", text("Zoë id number")),
                        ("contact_type", text("owner")),
                    ])),
                ),
                (
                    "ipr_data",
                    Value::Assoc(assoc([
                        ("ipr_non_resolver", text("true")),
                        ("ipr_email", text("ipr_email@example.com")),
                        ("ipr_name", text("Zoë ipr name")),
                        ("icm_membership_id", text("Zoë icm membership id")),
                    ])),
                ),
                (
                    "professional_data",
                    Value::Assoc(assoc([
                        ("license_number", text("Zoë license number")),
                        ("authority_website", text("Zoë authority website")),
                        ("authority", text("Zoë authority")),
                        ("profession", text("Zoë profession")),
                    ])),
                ),
                (
                    "nexus",
                    Value::Assoc(assoc([
                        ("validator", text("Zoë validator")),
                        ("category", text("C11")),
                        ("app_purpose", text("P1")),
                    ])),
                ),
                (
                    "it_registrant_info",
                    Value::Assoc(assoc([
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                    ])),
                ),
                (
                    "au_registrant_info",
                    Value::Assoc(assoc([
                        ("policy_reason", text("1")),
                        ("eligibility_id", text("Zoë eligibility id")),
                        ("eligibility_id_type", text("ABN")),
                        ("eligibility_name", text("Zoë eligibility name")),
                        ("eligibility_type", text("Charity")),
                        ("registrant_id", text("Zoë registrant id")),
                        ("registrant_id_type", text("ABN")),
                        ("registrant_name", text("Zoë registrant name")),
                    ])),
                ),
                (
                    "registrant_extra_info",
                    Value::Assoc(assoc([
                        ("qli_jurisdiction_state", text("Zoë qli jurisdiction state")),
                        ("qli_jurisdiction_country", text("Zoë qli jurisdiction country")),
                        ("qli_accreditation_year", text("Zoë qli accreditation year")),
                        ("qli_accreditation_body", text("Zoë qli accreditation body")),
                        ("qli_accreditation_id", text("Zoë qli accreditation id")),
                        ("forwarding_email", text("forwarding_email@example.com")),
                        ("travel_uin", text("Zoë travel uin")),
                        ("jobs_association_member", text("Zoë jobs association member")),
                        ("jobs_admin_type", text("Zoë jobs admin type")),
                        ("jobs_industry_type", text("Zoë jobs industry type")),
                        ("jobs_website", text("Zoë jobs website")),
                        ("jobs_title", text("Zoë jobs title")),
                        ("coop_verification_code", text("Zoë coop verification code")),
                        ("aero_ens_password", text("Zoë aero ens password")),
                        ("aero_ens_id", text("Zoë aero ens id")),
                        ("sif_agree", text("Zoë sif agree")),
                        ("id_card_issue_date", text("2027-08-01")),
                        ("id_card_authority", text("Zoë id card authority")),
                        ("province_of_birth", text("Zoë province of birth")),
                        ("postal_code_of_birth", text("Zoë postal code of birth")),
                        ("place_of_birth", text("Zoë place of birth")),
                        ("country_of_birth", text("Zoë country of birth")),
                        ("date_of_birth", text("2027-08-24")),
                        ("trademark_number", text("Zoë trademark number")),
                        ("siren_siret", text("Zoë siren siret")),
                        ("tax_number", text("Zoë tax number")),
                        ("id_card_number", text("Zoë id card number")),
                        ("registrant_vat_id", text("Zoë registrant vat id")),
                        ("registration_number", text("Zoë registration number")),
                        ("registrant_type", text("individual")),
                    ])),
                ),
            ])),
        ),
        ("report_email", text("report_email@example.com")),
        (
            "contact_set",
            Value::Assoc(assoc([
                ("also_apply_to", list([text("owner")])),
                (
                    "tech",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "billing",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "admin",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "owner",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
            ])),
        ),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_contact_info", &typed, named, 9);
}

#[test]
fn set_expire_action() {
    let typed = SetExpireAction::new("domain0.example.com", true, true)
        .with_affect_domains(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("let_expire", text("true")),
        ("auto_renew", text("true")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_expire_action", &typed, named, 7);
}

#[test]
fn set_lock() {
    let typed = SetLock::new("domain0.example.com", true)
        .with_affect_domains(true)
        .with_domain_name("domain-name0.example.com")
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("domain_name", text("domain-name0.example.com")),
        ("lock_state", text("true")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_status", &typed, named, 7);
}

#[test]
fn set_whois_privacy() {
    let typed = SetWhoisPrivacy::new("domain0.example.com", Switch::Enable)
        .with_affect_domains(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("state", text("enable")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_whois_privacy_state", &typed, named, 6);
}

#[test]
fn set_whois_publicity() {
    let typed = SetWhoisPublicity::new("domain0.example.com", Switch::Enable)
        .with_affect_domains(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("state", text("enable")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_whois_publicity_state", &typed, named, 6);
}

#[test]
fn set_ca_whois_display() {
    let typed = SetCaWhoisDisplay::new("domain0.example.com", "Zoë display")
        .with_affect_domains(true)
        .with_tld_data(anything())
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("tld_data", Value::Assoc(anything())),
        ("display", text("Zoë display")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_ca_whois_display_setting", &typed, named, 7);
}

#[test]
fn set_it_whois_display() {
    let typed = SetItWhoisDisplay::new("domain0.example.com", "Zoë display")
        .with_affect_domains(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("display", text("Zoë display")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_it_whois_display_setting", &typed, named, 6);
}

#[test]
fn set_auth_code() {
    let typed = SetAuthCode::new("domain0.example.com", "Zoë auth code")
        .with_affect_domains(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("auth_code", text("Zoë auth code")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_domain_auth_info", &typed, named, 6);
}

#[test]
fn set_forwarding_email() {
    let typed = SetForwardingEmail::new("domain0.example.com", "forwarding_email@example.com")
        .with_affect_domains(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("forwarding_email", text("forwarding_email@example.com")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_forwarding_email", &typed, named, 6);
}

#[test]
fn set_us_nexus() {
    let typed = SetUsNexus::new(
        "domain0.example.com",
        UsNexus {
            app_purpose: Some(UsNexusAppPurpose::P1),
            category: Some(UsNexusCategory::C11),
            validator: Some("Zoë validator".into()),
            other: OwnedAssoc::new(),
        },
    )
    .with_affect_domains(true)
    .with_cookie("Zoë cookie")
    .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        (
            "nexus",
            Value::Assoc(assoc([
                ("validator", text("Zoë validator")),
                ("category", text("C11")),
                ("app_purpose", text("P1")),
            ])),
        ),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_nexus_info", &typed, named, 6);
}

#[test]
fn set_asia_eligibility() {
    let typed = SetAsiaEligibility::new(
        "domain0.example.com",
        AsiaEligibility {
            contact_type: Some(ContactRole::Owner),
            id_number: Some("Zoë id number".into()),
            id_type: Some(AsiaEligibilityIdType::Certificate),
            id_type_info: Some("Zoë id type info".into()),
            legal_entity_type: Some(AsiaEligibilityLegalEntityType::Corporation),
            legal_entity_type_info: Some("Zoë legal entity type info".into()),
            locality_country: Some("Zoë locality country".into()),
            locality_city: Some("Zoë locality city".into()),
            locality_state_prov: Some("Zoë locality state prov".into()),
            other: OwnedAssoc::new(),
        },
    )
    .with_affect_domains(true)
    .with_cookie("Zoë cookie")
    .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        (
            "ced_info",
            Value::Assoc(assoc([
                ("locality_state_prov", text("Zoë locality state prov")),
                ("locality_city", text("Zoë locality city")),
                ("locality_country", text("Zoë locality country")),
                ("legal_entity_type_info", text("Zoë legal entity type info")),
                ("legal_entity_type", text("corporation")),
                ("id_type_info", text("Zoë id type info")),
                ("id_type", text("certificate")),
                ("id_number", text("Zoë id number")),
                ("contact_type", text("owner")),
            ])),
        ),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_ced_info", &typed, named, 6);
}

#[test]
fn set_parked_page() {
    let typed = SetParkedPage::new("domain0.example.com", SetParkedPageState::On)
        .with_affect_domains(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("state", text("on")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_parkpage_state", &typed, named, 6);
}

#[test]
fn set_reseller_whois_info() {
    let typed = SetResellerWhoisInfo::new("domain0.example.com", true)
        .with_affect_domains(true)
        .with_all(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("all", text("true")),
        ("flag", text("true")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_rsp_whois_info", &typed, named, 7);
}

#[test]
fn set_ca_trademark() {
    let typed = SetCaTrademark::new("domain0.example.com", true)
        .with_affect_domains(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("trademark", text("true")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_trademark", &typed, named, 6);
}

#[test]
fn set_uk_whois_opt() {
    let typed = SetUkWhoisOpt::new("domain0.example.com", true, NominetType::Ind)
        .with_affect_domains(true)
        .with_uk_affect_domains(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("uk_affect_domains", text("true")),
        ("reg_type", text("IND")),
        ("uk_whois_opt", text("true")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_uk_whois_opt", &typed, named, 8);
}

#[test]
fn change_ips_tag() {
    let typed = ChangeIpsTag::new("domain0.example.com", "Zoë gaining registrar tag", true)
        .with_affect_domains(true)
        .with_rsp_override(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("rsp_override", text("true")),
        ("change_tag_all", text("true")),
        ("gaining_registrar_tag", text("Zoë gaining registrar tag")),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_change_ips_tag", &typed, named, 8);
}

#[test]
fn modify_nameserver_list() {
    let typed = ModifyNameserverList::new(
        "domain0.example.com",
        [Nameserver {
            name: Some("name0.example.com".into()),
            sortorder: Some(1),
            ipaddress: Default::default(),
            ipv6: Default::default(),
            other: OwnedAssoc::new(),
        }],
    )
    .with_affect_domains(true)
    .with_cookie("Zoë cookie")
    .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("nameservers", list([text("name0.example.com")])),
        ("affect_domains", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_nameserver_list", &typed, named, 6);
}

#[test]
fn update_contacts() {
    let typed = UpdateContacts::new(
        "domain0.example.com",
        [ContactRole::Owner],
        ContactUpdate {
            owner: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            admin: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            billing: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            tech: Some(Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            }),
            other: OwnedAssoc::new(),
        },
    )
    .with_affect_domains(true)
    .with_report_email("report_email@example.com")
    .with_cookie("Zoë cookie")
    .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("report_email", text("report_email@example.com")),
        ("affect_domains", text("true")),
        (
            "contact_set",
            Value::Assoc(assoc([
                (
                    "tech",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "billing",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "admin",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "owner",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
            ])),
        ),
        ("types", list([text("owner")])),
        ("domain", text("domain0.example.com")),
    ]);
    same("update_contacts", &typed, named, 7);
}

#[test]
fn update_all_info() {
    let typed = UpdateAllInfo::new(
        "domain0.example.com",
        FullContactSet {
            owner: Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            },
            admin: Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            },
            billing: Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            },
            tech: Contact {
                first_name: "Zoë first name".into(),
                last_name: "Zoë last name".into(),
                org_name: "Zoë org name".into(),
                address1: "Zoë address1".into(),
                address2: "Zoë address2".into(),
                address3: "Zoë address3".into(),
                city: "Zoë city".into(),
                state: "Zoë state".into(),
                postal_code: "Zoë postal code".into(),
                country: "Zo".into(),
                phone: "+1.4165550123".into(),
                fax: "+1.4165550123".into(),
                email: "email@example.com".into(),
                url: "Zoë url".into(),
                lang_pref: Some(CanadianLanguage::En),
                lang: "Zoë lang".into(),
                vat: "Zoë vat".into(),
                entity_type: Some(1),
                nationality_code: "Zoë nationality code".into(),
                reg_code: "Zoë reg code".into(),
                title: "Zoë title".into(),
                duns: "Zoë duns".into(),
                status: Default::default(),
                other: OwnedAssoc::new(),
            },
            other: OwnedAssoc::new(),
        },
        [NameserverAddresses {
            fqdn: "fqdn0.example.com".into(),
            ipaddress: Some("192.0.2.7".into()),
            ipv6: Some("2001:db8::7".into()),
            other: OwnedAssoc::new(),
        }],
    );
    let named = assoc([
        (
            "nameservers",
            list([Value::Assoc(assoc([
                ("ipv6", text("2001:db8::7")),
                ("ipaddress", text("192.0.2.7")),
                ("fqdn", text("fqdn0.example.com")),
            ]))]),
        ),
        (
            "contact_set",
            Value::Assoc(assoc([
                (
                    "tech",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "billing",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "admin",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
                (
                    "owner",
                    Value::Assoc(assoc([
                        ("duns", text("Zoë duns")),
                        ("title", text("Zoë title")),
                        ("reg_code", text("Zoë reg code")),
                        ("nationality_code", text("Zoë nationality code")),
                        ("entity_type", text("1")),
                        ("vat", text("Zoë vat")),
                        ("lang", text("Zoë lang")),
                        ("lang_pref", text("EN")),
                        ("url", text("Zoë url")),
                        ("email", text("email@example.com")),
                        ("fax", text("+1.4165550123")),
                        ("phone", text("+1.4165550123")),
                        ("country", text("Zo")),
                        ("postal_code", text("Zoë postal code")),
                        ("state", text("Zoë state")),
                        ("city", text("Zoë city")),
                        ("address3", text("Zoë address3")),
                        ("address2", text("Zoë address2")),
                        ("address1", text("Zoë address1")),
                        ("org_name", text("Zoë org name")),
                        ("last_name", text("Zoë last name")),
                        ("first_name", text("Zoë first name")),
                    ])),
                ),
            ])),
        ),
        ("domain", text("domain0.example.com")),
    ]);
    same("update_all_info", &typed, named, 3);
}

#[test]
fn send_verification_email() {
    let typed = SendVerificationEmail::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("send_registrant_verification_email", &typed, named, 1);
}

#[test]
fn send_cira_approval_email() {
    let typed = SendCiraApprovalEmail::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("send_cira_approval_email", &typed, named, 1);
}

#[test]
fn send_cira_password() {
    let typed = SendCiraPassword::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("cira_email_pwd", &typed, named, 1);
}

#[test]
fn set_affiliate_id() {
    let typed = SetAffiliateId::new("domain0.example.com", "Zoë affiliate id");
    let named = assoc([("affiliate_id", text("Zoë affiliate id")), ("domain", text("domain0.example.com"))]);
    same("set_domain_affiliate_id", &typed, named, 2);
}

#[test]
fn set_messaging_language() {
    let typed =
        SetMessagingLanguage::new("domain0.example.com", MessagingLanguage::AfZa).with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("messaging_language", text("af-ZA")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_messaging_language", &typed, named, 3);
}
