// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::*;
use srskit_core::transfer::*;

#[test]
fn bulk_transfer() {
    let typed = BulkTransfer::new(["domain-list0.example.com"], "Zoë reg username", "Zoë reg password")
        .with_reg_domain("reg-domain0.example.com")
        .with_custom_tech_contact(true)
        .with_contact_set(Contacts {
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
        })
        .with_affiliate_id("Zoë affiliate id")
        .with_handle(Handle::Process)
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("handle", text("process")),
        ("affiliate_id", text("Zoë affiliate id")),
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
        ("custom_tech_contact", text("true")),
        ("reg_domain", text("reg-domain0.example.com")),
        ("reg_password", text("Zoë reg password")),
        ("reg_username", text("Zoë reg username")),
        ("domain_list", list([text("domain-list0.example.com")])),
    ]);
    same("bulk_transfer", &typed, named, 9);
}

#[test]
fn transfer() {
    let typed = Transfer::new(
        "domain0.example.com",
        Handle::Process,
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
    .with_period(1)
    .with_auth_code("Zoë auth code")
    .with_reg_domain("reg-domain0.example.com")
    .with_custom_tech_contact(true)
    .with_custom_transfer_nameservers(true)
    .with_nameservers([Nameserver {
        name: Some("name0.example.com".into()),
        sortorder: Some(1),
        ipaddress: Default::default(),
        ipv6: Default::default(),
        other: OwnedAssoc::new(),
    }])
    .with_owner_confirm_address("owner_confirm_address@example.com")
    .with_change_contact(true)
    .with_bypass_confirm(true)
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
        ("bypass_confirm", text("true")),
        ("change_contact", text("true")),
        ("owner_confirm_address", text("owner_confirm_address@example.com")),
        ("nameservers", list([text("name0.example.com")])),
        ("custom_transfer_nameservers", text("true")),
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
        ("auth_code", text("Zoë auth code")),
        ("period", text("1")),
        ("handle", text("process")),
        ("domain", text("domain0.example.com")),
    ]);
    same("sw_register_domain_transfer", &typed, named, 41);
}

#[test]
fn check_transfer() {
    let typed = CheckTransfer::new("domain0.example.com")
        .with_check_status(true)
        .with_get_request_address(true)
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("get_request_address", text("true")),
        ("check_status", text("true")),
        ("domain", text("domain0.example.com")),
    ]);
    same("check_transfer", &typed, named, 4);
}

#[test]
fn resubmit_transfer() {
    let typed = ResubmitTransfer::new(7, "Zoë reseller");
    let named = assoc([("reseller", text("Zoë reseller")), ("order_id", text("7"))]);
    same("process_transfer", &typed, named, 2);
}

#[test]
fn cancel_transfer() {
    let typed = CancelTransfer::new("Zoë reseller")
        .with_domain("domain0.example.com")
        .with_order_id(7)
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("order_id", text("7")),
        ("domain", text("domain0.example.com")),
        ("reseller", text("Zoë reseller")),
    ]);
    same("cancel_transfer", &typed, named, 4);
}

#[test]
fn list_transfers_in() {
    let typed = ListTransfersIn::new()
        .with_domain("domain0.example.com")
        .with_transfer_id(7)
        .with_order_id(7)
        .with_order_from("2027-08-21".parse::<Date>().unwrap())
        .with_order_to("2027-08-19".parse::<Date>().unwrap())
        .with_completed_from("2027-08-25".parse::<Date>().unwrap())
        .with_completed_to("2027-08-23".parse::<Date>().unwrap())
        .with_losing_registrar("Zoë losing registrar")
        .with_owner_confirm_ip("192.0.2.7")
        .with_owner_confirm_from("2027-08-01".parse::<Date>().unwrap())
        .with_owner_confirm_to("2027-08-27".parse::<Date>().unwrap())
        .with_owner_request_from("2027-08-01".parse::<Date>().unwrap())
        .with_owner_request_to("2027-08-27".parse::<Date>().unwrap())
        .with_requested_from("2027-08-25".parse::<Date>().unwrap())
        .with_requested_to("2027-08-23".parse::<Date>().unwrap())
        .with_request_address("Zoë request address")
        .with_status(TransferStatus::PendingOwner)
        .with_limit(1)
        .with_page(7);
    let named = assoc([
        ("page", text("7")),
        ("limit", text("1")),
        ("status", text("pending_owner")),
        ("request_address", text("Zoë request address")),
        ("requested_to", text("2027-08-23")),
        ("requested_from", text("2027-08-25")),
        ("owner_request_to", text("2027-08-27")),
        ("owner_request_from", text("2027-08-01")),
        ("owner_confirm_to", text("2027-08-27")),
        ("owner_confirm_from", text("2027-08-01")),
        ("owner_confirm_ip", text("192.0.2.7")),
        ("losing_registrar", text("Zoë losing registrar")),
        ("completed_to", text("2027-08-23")),
        ("completed_from", text("2027-08-25")),
        ("order_to", text("2027-08-19")),
        ("order_from", text("2027-08-21")),
        ("order_id", text("7")),
        ("transfer_id", text("7")),
        ("domain", text("domain0.example.com")),
    ]);
    same("get_transfers_in", &typed, named, 19);
}

#[test]
fn list_transfers_away() {
    let typed = ListTransfersAway::new()
        .with_domain("domain0.example.com")
        .with_gaining_registrar("Zoë gaining registrar")
        .with_registry_request_date("2027-08-04".parse::<Date>().unwrap())
        .with_owner_confirm_from("2027-08-01".parse::<Date>().unwrap())
        .with_owner_confirm_to("2027-08-27".parse::<Date>().unwrap())
        .with_owner_request_from("2027-08-01".parse::<Date>().unwrap())
        .with_owner_request_to("2027-08-27".parse::<Date>().unwrap())
        .with_requested_from("2027-08-25".parse::<Date>().unwrap())
        .with_requested_to("2027-08-23".parse::<Date>().unwrap())
        .with_request_address("Zoë request address")
        .with_status(TransferStatus::PendingOwner)
        .with_limit(1)
        .with_page(7);
    let named = assoc([
        ("page", text("7")),
        ("limit", text("1")),
        ("status", text("pending_owner")),
        ("request_address", text("Zoë request address")),
        ("requested_to", text("2027-08-23")),
        ("requested_from", text("2027-08-25")),
        ("owner_request_to", text("2027-08-27")),
        ("owner_request_from", text("2027-08-01")),
        ("owner_confirm_to", text("2027-08-27")),
        ("owner_confirm_from", text("2027-08-01")),
        ("registry_request_date", text("2027-08-04")),
        ("gaining_registrar", text("Zoë gaining registrar")),
        ("domain", text("domain0.example.com")),
    ]);
    same("get_transfers_away", &typed, named, 13);
}

#[test]
fn push_transfer() {
    let typed = PushTransfer::new("domain0.example.com", "Zoë gaining reseller")
        .with_username("Zoë username")
        .with_password("Zoë password");
    let named = assoc([
        ("password", text("Zoë password")),
        ("username", text("Zoë username")),
        ("gaining_reseller", text("Zoë gaining reseller")),
        ("domain", text("domain0.example.com")),
    ]);
    same("rsp2rsp_push_transfer", &typed, named, 4);
}

#[test]
fn trade() {
    let typed =
        Trade::new("domain0.example.com", "Zoë first name", "Zoë last name", "Zoë org name", "email@example.com")
            .with_address1("Zoë address1")
            .with_city("Zoë city")
            .with_state("Zoë state")
            .with_postal_code("Zoë postal code")
            .with_country("Zoë country")
            .with_phone("+1.4165550123")
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
            .with_auth_code("Zoë auth code");
    let named = assoc([
        ("auth_code", text("Zoë auth code")),
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
        ("phone", text("+1.4165550123")),
        ("country", text("Zoë country")),
        ("postal_code", text("Zoë postal code")),
        ("state", text("Zoë state")),
        ("city", text("Zoë city")),
        ("address1", text("Zoë address1")),
        ("email", text("email@example.com")),
        ("org_name", text("Zoë org name")),
        ("last_name", text("Zoë last name")),
        ("first_name", text("Zoë first name")),
        ("domain", text("domain0.example.com")),
    ]);
    same("trade_domain", &typed, named, 13);
}

#[test]
fn resend_transfer_approval() {
    let typed = ResendTransferApproval::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("send_password_transfer", &typed, named, 1);
}

#[test]
fn send_auth_code() {
    let typed = SendAuthCode::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("send_authcode", &typed, named, 1);
}

#[test]
fn simple_transfer() {
    let typed = SimpleTransfer::new([SimpleTransferItem {
        domain: "domain0.example.com".into(),
        auth_code: "Zoë auth code".into(),
        other: OwnedAssoc::new(),
    }])
    .with_nameservers([Nameserver {
        name: Some("name0.example.com".into()),
        sortorder: Some(1),
        ipaddress: Default::default(),
        ipv6: Default::default(),
        other: OwnedAssoc::new(),
    }]);
    let named = assoc([
        ("nameservers", list([text("name0.example.com")])),
        (
            "domain_list",
            list([Value::Assoc(assoc([
                ("auth_code", text("Zoë auth code")),
                ("domain", text("domain0.example.com")),
            ]))]),
        ),
    ]);
    same("simple_transfer", &typed, named, 2);
}

#[test]
fn get_simple_transfer() {
    let typed = GetSimpleTransfer::new(7);
    let named = assoc([("simple_transfer_job_id", text("7"))]);
    same("simple_transfer_status", &typed, named, 1);
}

#[test]
fn transfer_away() {
    let typed = TransferAway::new();
    let named = assoc([]);
    same("transfer_away_domain", &typed, named, 0);
}
