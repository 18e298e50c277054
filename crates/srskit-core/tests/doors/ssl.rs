// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::*;
use srskit_core::ssl::*;

#[test]
fn order_certificate() {
    let typed = OrderCertificate::new(ProductType::ComodoEv, Handle::Process)
        .with_domain("domain0.example.com")
        .with_base_order_id(7)
        .with_csr("Zoë csr")
        .with_period(1)
        .with_approver_email("approver_email@example.com")
        .with_dv_auth_method(DvAuthMethod::Dns)
        .with_additional_domains(["additional-domains0.example.com"])
        .with_contact_set(CertificateContacts {
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
            organization: Some(Contact {
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
            signer: Some(Contact {
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
        })
        .with_server_type(ServerType::Apache2)
        .with_server_count(7)
        .with_special_instructions("Zoë special instructions")
        .with_trust_seal(true)
        .with_seal_in_search(true)
        .with_affiliate_id("Zoë affiliate id")
        .with_comments("Zoë comments")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("comments", text("Zoë comments")),
        ("affiliate_id", text("Zoë affiliate id")),
        ("seal_in_search", text("true")),
        ("trust_seal", text("true")),
        ("special_instructions", text("Zoë special instructions")),
        ("server_count", text("7")),
        ("server_type", text("apache2")),
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
                    "signer",
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
                    "organization",
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
            ])),
        ),
        ("additional_domains", list([text("additional-domains0.example.com")])),
        ("dv_auth_method", text("DNS")),
        ("approver_email", text("approver_email@example.com")),
        ("period", text("1")),
        ("csr", text("Zoë csr")),
        ("base_order_id", text("7")),
        ("domain", text("domain0.example.com")),
        ("handle", text("process")),
        ("product_type", text("comodo_ev")),
    ]);
    same("sw_register_trust_service", &typed, named, 19);
}

#[test]
fn renew_certificate() {
    let typed = RenewCertificate::new(ProductType::ComodoEv, Handle::Process)
        .with_product_id(7)
        .with_order_id(7)
        .with_inventory_item_id(7)
        .with_domain("domain0.example.com")
        .with_csr("Zoë csr")
        .with_period(1)
        .with_approver_email("approver_email@example.com")
        .with_dv_auth_method(DvAuthMethod::Dns)
        .with_additional_domains(["additional-domains0.example.com"])
        .with_contact_set(CertificateContacts {
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
            organization: Some(Contact {
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
            signer: Some(Contact {
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
        })
        .with_server_type(ServerType::Apache2)
        .with_server_count(7)
        .with_special_instructions("Zoë special instructions")
        .with_trust_seal(true)
        .with_seal_in_search(true)
        .with_affiliate_id("Zoë affiliate id")
        .with_comments("Zoë comments")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("comments", text("Zoë comments")),
        ("affiliate_id", text("Zoë affiliate id")),
        ("seal_in_search", text("true")),
        ("trust_seal", text("true")),
        ("special_instructions", text("Zoë special instructions")),
        ("server_count", text("7")),
        ("server_type", text("apache2")),
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
                    "signer",
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
                    "organization",
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
            ])),
        ),
        ("additional_domains", list([text("additional-domains0.example.com")])),
        ("dv_auth_method", text("DNS")),
        ("approver_email", text("approver_email@example.com")),
        ("period", text("1")),
        ("csr", text("Zoë csr")),
        ("domain", text("domain0.example.com")),
        ("inventory_item_id", text("7")),
        ("order_id", text("7")),
        ("product_id", text("7")),
        ("handle", text("process")),
        ("product_type", text("comodo_ev")),
    ]);
    same("sw_register_trust_service_renew", &typed, named, 21);
}

#[test]
fn upgrade_sitelock() {
    let typed = UpgradeSitelock::new(ProductType::ComodoEv, Handle::Process)
        .with_product_id(7)
        .with_order_id(7)
        .with_affiliate_id("Zoë affiliate id")
        .with_comments("Zoë comments")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("comments", text("Zoë comments")),
        ("affiliate_id", text("Zoë affiliate id")),
        ("order_id", text("7")),
        ("product_id", text("7")),
        ("handle", text("process")),
        ("product_type", text("comodo_ev")),
    ]);
    same("sw_register_trust_service_upgrade", &typed, named, 8);
}

#[test]
fn process_certificate_order() {
    let typed = ProcessCertificateOrder::new(7)
        .with_dv_auth_method(ProcessCertificateOrderDvAuthMethod::Dns)
        .with_approver_email("approver_email@example.com")
        .with_command(ProcessCertificateOrderCommand::Cancel);
    let named = assoc([
        ("command", text("cancel")),
        ("approver_email", text("approver_email@example.com")),
        ("dv_auth_method", text("DNS")),
        ("order_id", text("7")),
    ]);
    same("process_pending_trust_service", &typed, named, 4);
}

#[test]
fn cancel_certificate_order() {
    let typed = CancelCertificateOrder::new(7);
    let named = assoc([("order_id", text("7"))]);
    same("cancel_order", &typed, named, 1);
}

#[test]
fn update_certificate_order() {
    let typed = UpdateCertificateOrder::new(7)
        .with_additional_domains(["additional-domains0.example.com"])
        .with_approver_email("approver_email@example.com")
        .with_contact_set(CertificateContacts {
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
            organization: Some(Contact {
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
            signer: Some(Contact {
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
        })
        .with_csr("Zoë csr")
        .with_period(7)
        .with_product_type(ProductType::ComodoEv)
        .with_reg_type(UpdateCertificateOrderRegType::New)
        .with_server_type(ServerType::Apache2)
        .with_server_count(7)
        .with_special_instructions("Zoë special instructions");
    let named = assoc([
        ("special_instructions", text("Zoë special instructions")),
        ("server_count", text("7")),
        ("server_type", text("apache2")),
        ("reg_type", text("new")),
        ("product_type", text("comodo_ev")),
        ("period", text("7")),
        ("csr", text("Zoë csr")),
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
                    "signer",
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
                    "organization",
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
            ])),
        ),
        ("approver_email", text("approver_email@example.com")),
        ("additional_domains", list([text("additional-domains0.example.com")])),
        ("order_id", text("7")),
    ]);
    same("update_order", &typed, named, 11);
}

#[test]
fn update_product() {
    let typed = UpdateProduct::new(7)
        .with_contact_email("contact_email@example.com")
        .with_let_expire(true)
        .with_trust_seal(true)
        .with_seal_in_search(true);
    let named = assoc([
        ("seal_in_search", text("true")),
        ("trust_seal", text("true")),
        ("let_expire", text("true")),
        ("contact_email", text("contact_email@example.com")),
        ("product_id", text("7")),
    ]);
    same("update_product", &typed, named, 5);
}

#[test]
fn update_dv_auth() {
    let typed = UpdateDvAuth::new(7).with_dv_auth_method(DvAuthMethod::Dns).with_dv_auth_on_demand_check(1);
    let named =
        assoc([("dv_auth_on_demand_check", text("1")), ("dv_auth_method", text("DNS")), ("order_id", text("7"))]);
    same("update_dv_auth", &typed, named, 3);
}

#[test]
fn get_certificate_order() {
    let typed = GetCertificateOrder::new(7);
    let named = assoc([("order_id", text("7"))]);
    same("get_order_info_trust_service", &typed, named, 1);
}

#[test]
fn get_product() {
    let typed = GetProduct::new().with_product_id(7).with_inventory_item_id(7).with_all_info(true);
    let named = assoc([("all_info", text("true")), ("inventory_item_id", text("7")), ("product_id", text("7"))]);
    same("get_product_info", &typed, named, 3);
}

#[test]
fn list_products() {
    let typed = ListProducts::new("2027-08-26".parse::<Date>().unwrap(), "2027-08-26".parse::<Date>().unwrap())
        .with_state(ProductState::Activated);
    let named = assoc([
        ("state", text("activated")),
        ("max_expiry_date", text("2027-08-26")),
        ("min_expiry_date", text("2027-08-26")),
    ]);
    same("get_products", &typed, named, 3);
}

#[test]
fn list_product_types() {
    let typed = ListProductTypes::new();
    let named = assoc([]);
    same("get_capabilities", &typed, named, 0);
}

#[test]
fn get_certificate() {
    let typed = GetCertificate::new()
        .with_product_id(7)
        .with_order_id(7)
        .with_return_ca_certs(true)
        .with_return_pkcs7_cert(true);
    let named = assoc([
        ("return_pkcs7_cert", text("true")),
        ("return_ca_certs", text("true")),
        ("order_id", text("7")),
        ("product_id", text("7")),
    ]);
    same("get_cert", &typed, named, 4);
}

#[test]
fn parse_csr() {
    let typed = ParseCsr::new("Zoë csr", ProductType::ComodoEv);
    let named = assoc([("product_type", text("comodo_ev")), ("csr", text("Zoë csr"))]);
    same("parse_csr", &typed, named, 2);
}

#[test]
fn list_approvers() {
    let typed = ListApprovers::new("domain0.example.com", ProductType::ComodoEv);
    let named = assoc([("product_type", text("comodo_ev")), ("domain", text("domain0.example.com"))]);
    same("query_approver_list", &typed, named, 2);
}

#[test]
fn resend_approver_email() {
    let typed = ResendApproverEmail::new(7);
    let named = assoc([("order_id", text("7"))]);
    same("resend_approve_email", &typed, named, 1);
}

#[test]
fn resend_certificate_email() {
    let typed = ResendCertificateEmail::new(7);
    let named = assoc([("order_id", text("7"))]);
    same("resend_cert_email", &typed, named, 1);
}

#[test]
fn create_sitelock_login() {
    let typed = CreateSitelockLogin::new().with_order_id(7).with_product_id(7);
    let named = assoc([("product_id", text("7")), ("order_id", text("7"))]);
    same("create_token", &typed, named, 2);
}

#[test]
fn request_scan() {
    let typed = RequestScan::new().with_order_id(7).with_product_id(7);
    let named = assoc([("product_id", text("7")), ("order_id", text("7"))]);
    same("request_on_demand_scan", &typed, named, 2);
}

#[test]
fn cancel_free_trial() {
    let typed = CancelFreeTrial::new().with_order_id(7).with_product_id(7);
    let named = assoc([("product_id", text("7")), ("order_id", text("7"))]);
    same("cancel_free_trial", &typed, named, 2);
}
