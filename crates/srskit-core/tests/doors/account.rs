// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::*;
use srskit_core::account::*;

#[test]
fn set_cookie() {
    let typed =
        SetCookie::new("domain0.example.com", "Zoë reg username", "Zoë reg password").with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("reg_password", text("Zoë reg password")),
        ("reg_username", text("Zoë reg username")),
        ("domain", text("domain0.example.com")),
    ]);
    same("set_cookie", &typed, named, 4);
}

#[test]
fn update_cookie() {
    let typed = UpdateCookie::new(
        "Zoë cookie",
        "domain0.example.com",
        "domain-new0.example.com",
        "Zoë reg username",
        "Zoë reg password",
    );
    let named = assoc([
        ("reg_password", text("Zoë reg password")),
        ("reg_username", text("Zoë reg username")),
        ("domain_new", text("domain-new0.example.com")),
        ("domain", text("domain0.example.com")),
        ("cookie", text("Zoë cookie")),
    ]);
    same("update_cookie", &typed, named, 5);
}

#[test]
fn delete_cookie() {
    let typed = DeleteCookie::new("Zoë cookie").with_domain("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com")), ("cookie", text("Zoë cookie"))]);
    same("delete_cookie", &typed, named, 3);
}

#[test]
fn quit_session() {
    let typed = QuitSession::new();
    let named = assoc([]);
    same("quit_session", &typed, named, 0);
}

#[test]
fn change_password() {
    let typed = ChangePassword::new("domain0.example.com", "Zoë password")
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("password", text("Zoë password")),
        ("domain", text("domain0.example.com")),
    ]);
    same("change_password", &typed, named, 4);
}

#[test]
fn change_ownership() {
    let typed = ChangeOwnership::new("domain0.example.com", "Zoë username", "Zoë password")
        .with_reg_domain("reg-domain0.example.com")
        .with_move_all(true)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("move_all", text("true")),
        ("reg_domain", text("reg-domain0.example.com")),
        ("password", text("Zoë password")),
        ("username", text("Zoë username")),
        ("domain", text("domain0.example.com")),
    ]);
    same("change_ownership", &typed, named, 7);
}

#[test]
fn check_version() {
    let typed = CheckVersion::new();
    let named = assoc([]);
    same("check_version", &typed, named, 0);
}

#[test]
fn authenticate_user() {
    let typed = AuthenticateUser::new();
    let named = assoc([]);
    same("authenticate_user", &typed, named, 0);
}

#[test]
fn add_subuser() {
    let typed = AddSubuser::new("domain0.example.com", "Zoë username", "Zoë sub username", "Zoë sub password", 0)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("sub_permission", text("0")),
        ("sub_password", text("Zoë sub password")),
        ("sub_username", text("Zoë sub username")),
        ("username", text("Zoë username")),
        ("domain", text("domain0.example.com")),
    ]);
    same("add_subuser", &typed, named, 7);
}

#[test]
fn get_subuser() {
    let typed = GetSubuser::new("domain0.example.com", "Zoë username")
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("username", text("Zoë username")),
        ("domain", text("domain0.example.com")),
    ]);
    same("get_subuser", &typed, named, 4);
}

#[test]
fn modify_subuser() {
    let typed = ModifySubuser::new("domain0.example.com", "Zoë username", 7, "Zoë sub username", "Zoë sub password", 0)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("sub_permission", text("0")),
        ("sub_password", text("Zoë sub password")),
        ("sub_username", text("Zoë sub username")),
        ("sub_id", text("7")),
        ("username", text("Zoë username")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_subuser", &typed, named, 8);
}

#[test]
fn delete_subuser() {
    let typed = DeleteSubuser::new("domain0.example.com", "Zoë username", 7)
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("sub_id", text("7")),
        ("username", text("Zoë username")),
        ("domain", text("domain0.example.com")),
    ]);
    same("delete_subuser", &typed, named, 5);
}

#[test]
fn get_user_info() {
    let typed = GetUserInfo::new("domain0.example.com").with_cookie("Zoë cookie");
    let named = assoc([("cookie", text("Zoë cookie")), ("domain", text("domain0.example.com"))]);
    same("get_userinfo", &typed, named, 2);
}

#[test]
fn create_subreseller() {
    let typed = CreateSubreseller::new(
        "Zoë username",
        "Zoë password",
        SubresellerStatus::Active,
        "Zoë pricing plan",
        true,
        "low_balance_email@example.com",
        "system_status_email@example.com",
        SubresellerContacts {
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
    .with_payment_email("payment_email@example.com")
    .with_nameservers(vec!["anything".into()])
    .with_url("Zoë url");
    let named = assoc([
        ("url", text("Zoë url")),
        ("nameservers", list([text("anything")])),
        ("payment_email", text("payment_email@example.com")),
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
        ("system_status_email", text("system_status_email@example.com")),
        ("low_balance_email", text("low_balance_email@example.com")),
        ("ccp_enabled", text("true")),
        ("pricing_plan", text("Zoë pricing plan")),
        ("status", text("active")),
        ("password", text("Zoë password")),
        ("username", text("Zoë username")),
    ]);
    same("create_subreseller", &typed, named, 11);
}

#[test]
fn get_subreseller() {
    let typed = GetSubreseller::new("Zoë username");
    let named = assoc([("username", text("Zoë username"))]);
    same("get_subreseller", &typed, named, 1);
}

#[test]
fn modify_subreseller() {
    let typed = ModifySubreseller::new(
        "Zoë username",
        "Zoë password",
        SubresellerStatus::Active,
        "Zoë pricing plan",
        true,
        "low_balance_email@example.com",
        "system_status_email@example.com",
        SubresellerContacts {
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
    .with_payment_email("payment_email@example.com")
    .with_nameservers(vec!["anything".into()])
    .with_url("Zoë url")
    .with_allowed_tld_list(["Zoë allowed tld list"])
    .with_storefront_rwi(true);
    let named = assoc([
        ("storefront_rwi", text("true")),
        ("allowed_tld_list", list([text("Zoë allowed tld list")])),
        ("url", text("Zoë url")),
        ("nameservers", list([text("anything")])),
        ("payment_email", text("payment_email@example.com")),
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
        ("system_status_email", text("system_status_email@example.com")),
        ("low_balance_email", text("low_balance_email@example.com")),
        ("ccp_enabled", text("true")),
        ("pricing_plan", text("Zoë pricing plan")),
        ("status", text("active")),
        ("password", text("Zoë password")),
        ("username", text("Zoë username")),
    ]);
    same("modify_subreseller", &typed, named, 13);
}

#[test]
fn pay_subreseller() {
    let typed = PaySubreseller::new("Zoë username", "12.50".parse::<Money>().unwrap());
    let named = assoc([("amount", text("12.50")), ("username", text("Zoë username"))]);
    same("pay_subreseller", &typed, named, 2);
}

#[test]
fn get_balance() {
    let typed = GetBalance::new();
    let named = assoc([]);
    same("get_balance", &typed, named, 0);
}

#[test]
fn get_user_access_info() {
    let typed = GetUserAccessInfo::new();
    let named = assoc([]);
    same("get_user_access_info", &typed, named, 0);
}

#[test]
fn send_profile_password() {
    let typed = SendProfilePassword::new("domain0.example.com")
        .with_send_to(SendProfilePasswordSendTo::Admin)
        .with_sub_user(true);
    let named =
        assoc([("sub_user", text("true")), ("send_to", text("admin")), ("domain", text("domain0.example.com"))]);
    same("send_password_domain", &typed, named, 3);
}
