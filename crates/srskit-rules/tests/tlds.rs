//! What single TLDs ask for, in the words that people read.

#![allow(clippy::unwrap_used, reason = "a test may stop at whatever it does not expect")]

mod support;

use support::*;

const EXTRA: &str = "tld_data.registrant_extra_info";

#[test]
fn a_plain_gtld_asks_for_nothing_more() {
    assert_eq!(warnings("register", registration("example.com")), [""; 0]);
    assert_eq!(warnings("transfer", transfer("example.com")), [""; 0]);
    assert_eq!(warnings("renew", renewal("example.com")), [""; 0]);
}

#[test]
fn us_asks_for_nexus() {
    let order = put(registration("example.us"), "f_whois_privacy", "0");
    assert_eq!(
        problems("register", order.clone()),
        [
            "attributes.tld_data.nexus.app_purpose: .us asks for this field; send one of P1, P2, P3, P4, P5",
            "attributes.tld_data.nexus.category: .us asks for this field; send one of C11, C12, C21, C31, C32",
        ]
    );
    let order = put(order, "tld_data.nexus.app_purpose", "P1");
    let foreign = put(order.clone(), "tld_data.nexus.category", "C31");
    assert_eq!(
        problems("register", foreign.clone()),
        ["attributes.tld_data.nexus.validator: it is missing; it is needed when category is C31 or C32"]
    );
    assert_eq!(problems("register", put(foreign, "tld_data.nexus.validator", "CA")), [""; 0]);
    assert_eq!(problems("register", put(order, "tld_data.nexus.category", "C11")), [""; 0]);
}

#[test]
fn ca_asks_for_a_legal_type_in_either_place() {
    let order = without(registration("example.ca"), "contact_set.billing");
    let order = order.with("lang_pref", "EN").with("isa_trademark", "0");
    let missing = problems("register", order.clone());
    assert_eq!(missing.len(), 1);
    assert!(
        missing[0].starts_with("attributes.legal_type: .ca asks for this field; send one of CCO, CCT, RES, "),
        "{missing:?}"
    );
    assert!(missing[0].ends_with(", MAJ; registrant_extra_info.legal_type would do as well"), "{missing:?}");
    for place in ["legal_type", "registrant_extra_info.legal_type"] {
        assert_eq!(warnings("register", put(order.clone(), place, "CCO")), [""; 0], "{place}");
    }
    // The list is from client code, so another word is let through.
    let odd = warnings("register", put(order.clone(), "legal_type", "XYZ"));
    assert!(
        odd[0].starts_with("attributes.legal_type: this is no value that .ca is known to take; send one of "),
        "{odd:?}"
    );
    let anonymous = put(without(order, "contact_set.owner.org_name"), "legal_type", "CCT");
    assert_eq!(
        problems("register", anonymous),
        ["attributes.contact_set.owner.org_name: .ca asks for this field; add it"]
    );
}

#[test]
fn billing_is_nothing_for_ca() {
    let order = registration("example.ca").with("lang_pref", "EN").with("isa_trademark", "0").with("legal_type", "CCO");
    let expected = "attributes.contact_set.billing: .ca does not use this contact; leave it out";
    assert_eq!(warnings("register", order), [expected]);
    let update = |domain: &'static str| {
        put(
            srskit_core::Assoc::new().with("domain", domain).with("types", list(["billing"])),
            "contact_set",
            contacts(&["billing"]),
        )
    };
    let expected = "attributes.contact_set.billing: .ca does not take this field; leave it out";
    assert_eq!(problems("update_contacts", update("example.ca")), [expected]);
    assert_eq!(problems("update_contacts", update("example.com")), [""; 0]);
    let order = put(transfer("example.ca"), "change_contact", "1");
    assert_eq!(problems("transfer", order), ["attributes.change_contact: .ca does not take 1 here; leave it out"]);
}

#[test]
fn uk_has_types_of_nominet() {
    let order = registration("example.co.uk");
    let missing = problems("register", order.clone());
    assert_eq!(missing.len(), 1);
    assert!(missing[0].starts_with(
        "attributes.registrant_extra_info.registrant_type: .uk asks for this field; send one of IND, FIND, LTD, "
    ));
    let person = put(order.clone(), "registrant_extra_info.registrant_type", "IND");
    assert_eq!(warnings("register", person.clone()), [""; 0]);
    let company = put(order, "registrant_extra_info.registrant_type", "LTD");
    assert_eq!(
        warnings("register", company),
        [
            "attributes.registrant_extra_info.registration_number: .uk asks for this field when registrant_type is LTD or PLC or LLP or IP or SCH or RCHAR; add it"
        ]
    );
    assert_eq!(
        problems("register", put(person.clone(), "f_whois_privacy", "1")),
        ["attributes.f_whois_privacy: .uk does not take 1 here; leave it out"]
    );
    assert_eq!(
        warnings("register", put(person, "f_lock_domain", "1")),
        ["attributes.f_lock_domain: a chart lists .uk without a lock; leave it out"]
    );
}

#[test]
fn eu_wants_owner_and_tech_with_a_language() {
    let order = registration("example.eu");
    assert_eq!(
        problems("register", order),
        [
            "attributes.contact_set.tech: .eu asks for this contact; add it",
            "attributes.contact_set.owner.lang: .eu asks for this field; add it: a language in two letters; lang would do as well",
        ]
    );
    let order = put(registration("example.eu"), "contact_set", contacts(&["owner", "tech"]));
    let order = put(order, "lang", "en");
    assert_eq!(warnings("register", order.clone()), [""; 0]);
    assert_eq!(
        problems("register", put(order.clone(), "contact_set.owner.phone", "+1.4165550100x1")),
        ["attributes.contact_set.owner.phone: the number has an extension; leave it out"]
    );
    assert_eq!(
        problems("register", put(order.clone(), "contact_set.owner.phone", "+358.12345678901")),
        ["attributes.contact_set.owner.phone: the text has 16 characters; 15 at most"]
    );
    let wide = "x".repeat(100);
    assert_eq!(problems("register", put(order, "contact_set.owner.address1", wide)), [""; 0]);
}

#[test]
fn eu_transfers_name_their_nameservers() {
    let order = put(transfer("example.eu"), "contact_set", contacts(&["owner", "tech"])).with("lang", "en");
    assert_eq!(
        problems("transfer", order.clone()),
        [
            "attributes.custom_transfer_nameservers: .eu asks for this field; send 1",
            "attributes.nameserver_list: .eu asks for this field; add it",
            "attributes.owner_confirm_address: .eu asks for this field; add it: a mail address",
        ]
    );
    let order = order.with("nameservers", list(["ns1.example.net", "ns2.example.net"]));
    assert_eq!(problems("transfer", order.with("owner_confirm_address", "info@example.com")), [""; 0]);
}

#[test]
fn de_wants_fax_of_zone_and_tech() {
    let order = put(registration("example.de"), "contact_set", contacts(&["owner", "admin", "billing", "tech"]));
    assert_eq!(
        problems("register", order.clone()),
        [
            "attributes.contact_set.billing.fax: .de asks for this field when billing is sent; add it",
            "attributes.contact_set.tech.fax: .de asks for this field when tech is sent; add it",
        ]
    );
    let order = put(order, "contact_set.billing.fax", "+49.3012345678");
    assert_eq!(problems("register", put(order, "contact_set.tech.fax", "+49.3012345678")), [""; 0]);
}

#[test]
fn it_depends_on_the_kind_of_registrant() {
    let info = "tld_data.it_registrant_info";
    let order = put(registration("example.it"), &format!("{info}.reg_code"), "x");
    let order = without(without(order, "contact_set.admin"), "contact_set.owner.org_name");
    let person = put(order.clone(), &format!("{info}.entity_type"), "1");
    assert_eq!(problems("register", person), [""; 0]);
    let company = put(order, &format!("{info}.entity_type"), "2");
    assert_eq!(
        problems("register", company),
        [
            "attributes.contact_set.owner.org_name: .it asks for this field when entity_type is not 1; add it",
            "attributes.contact_set.admin: .it asks for this field when entity_type is not 1; add it",
        ]
    );
}

#[test]
fn fr_asks_persons_for_their_birth() {
    let order = put(registration("example.fr"), &format!("{EXTRA}.registrant_type"), "individual");
    assert_eq!(
        problems("register", order.clone()),
        [
            "attributes.tld_data.registrant_extra_info.date_of_birth: .fr asks for this field when registrant_type is individual; add it: a date, YYYY-MM-DD",
            "attributes.tld_data.registrant_extra_info.country_of_birth: .fr asks for this field when registrant_type is individual; add it: a country in two capital letters",
        ]
    );
    let order = put(order, &format!("{EXTRA}.date_of_birth"), "1990-01-31");
    assert_eq!(problems("register", put(order.clone(), &format!("{EXTRA}.country_of_birth"), "CA")), [""; 0]);
    let french = problems("register", put(order, &format!("{EXTRA}.country_of_birth"), "FR"));
    assert_eq!(french.len(), 2);
    assert!(french[0].contains(
        "place_of_birth: .fr asks for this field when registrant_type is individual and country_of_birth is FR; add it"
    ));
    let company = put(registration("example.fr"), &format!("{EXTRA}.registrant_type"), "organization");
    assert_eq!(
        warnings("register", company),
        [
            "attributes.tld_data.registrant_extra_info.registrant_vat_id: .fr asks for this field when registrant_type is organization; \
          add it; tld_data.registrant_extra_info.siren_siret or tld_data.registrant_extra_info.trademark_number would do as well"
        ]
    );
}

#[test]
fn se_asks_for_vat_outside_of_sweden_only() {
    let order = put(registration("example.se"), &format!("{EXTRA}.registrant_type"), "organization");
    let order = put(order, &format!("{EXTRA}.registration_number"), "x");
    assert_eq!(
        problems("register", order.clone()),
        [
            "attributes.tld_data.registrant_extra_info.registrant_vat_id: .se asks for this field when registrant_type is organization and country is not SE; add it"
        ]
    );
    assert_eq!(
        problems("register", put(without(order, "contact_set.owner.state"), "contact_set.owner.country", "SE")),
        [""; 0]
    );
}

#[test]
fn au_zones_differ() {
    let info = "tld_data.au_registrant_info";
    let order = put(registration("example.au"), &format!("{info}.registrant_name"), "Example");
    let order = put(order, &format!("{info}.eligibility_type"), "Company");
    assert_eq!(problems("register", order.clone()), [""; 0]);
    let order = put(order, "domain", "example.com.au");
    let missing = problems("register", order);
    assert_eq!(missing.len(), 2);
    assert!(missing[0].starts_with(
        "attributes.tld_data.au_registrant_info.eligibility_id_type: .au asks for this field; send one of ABN, ACN, "
    ));
    assert_eq!(missing[1], "attributes.tld_data.au_registrant_info.eligibility_id: .au asks for this field; add it");
}

#[test]
fn countries_ask_for_all_roles_and_gtlds_warn() {
    let order = |domain| put(registration(domain), "contact_set", contacts(&["owner"]));
    let expected = [
        "attributes.contact_set.admin: .com asks for this contact; add it",
        "attributes.contact_set.billing: .com asks for this contact; add it",
    ];
    assert_eq!(warnings("register", order("example.com")), expected);
    assert_eq!(problems("register", order("example.pl")), expected.map(|line| line.replace(".com", ".pl")));
}

#[test]
fn a_local_contact_is_only_recommended() {
    let order = put(registration("example.sg"), "period", "2");
    assert_eq!(
        warnings("register", order),
        [
            "attributes.contact_set.owner.country: this is no value that .sg is known to take; send SG",
            "attributes.contact_set.admin.country: this is no value that .sg is known to take; send SG",
        ]
    );
}

#[test]
fn nl_postal_codes_have_no_blanks() {
    let order = put(without(registration("example.nl"), "contact_set.owner.state"), "contact_set.owner.country", "NL");
    let order = put(order, "contact_set.owner.postal_code", "1234 AB");
    assert!(
        problems("register", order.clone())
            .contains(&"attributes.contact_set.owner.postal_code: the text holds blanks; take them out".to_owned())
    );
}

#[test]
fn commands_for_one_tld_are_held_to_it() {
    let values = |domain: &'static str| srskit_core::Assoc::new().with("domain", domain);
    assert_eq!(
        problems("activate_domain", values("example.com")),
        ["attributes.domain: activate_domain is for .de only; give such a domain, or take another command"]
    );
    assert_eq!(problems("activate_domain", values("example.de")), [""; 0]);
    let change =
        values("example.dk").with("op_type", "assign").with("assign_ns", list(["ns1.example.net", "ns2.example.net"]));
    assert_eq!(
        problems("advanced_update_nameservers", change),
        ["attributes.domain: advanced_update_nameservers is not for .dk; use update_all_info"]
    );
    let nexus = put(put(values("example.com"), "nexus.app_purpose", "P1"), "nexus.category", "C11");
    assert_eq!(
        warnings("modify_domain_nexus_info", nexus),
        ["domain: modify_domain_nexus_info is for .us only; give such a domain, or take another command"]
    );
}

#[test]
fn a_trade_wants_the_whole_owner() {
    let trade = srskit_core::Assoc::new()
        .with("domain", "example.fr")
        .with("first_name", "Zoë")
        .with("last_name", "Example")
        .with("org_name", "Example")
        .with("email", "info@example.com");
    let keys = |problems: Vec<String>| {
        problems.iter().map(|line| line.split(':').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        keys(problems("trade_domain", trade.clone())),
        ["address1", "city", "state", "postal_code", "country", "phone"].map(|key| format!("attributes.{key}"))
    );
    assert_eq!(
        problems("trade_domain", trade.with("domain", "example.be")),
        ["attributes.domain_auth_info: .be asks for this field; add it"]
    );
}

#[test]
fn the_chart_only_warns() {
    assert_eq!(
        warnings("renew", renewal("example.at")),
        [
            "attributes.domain: a chart lists .at as renewed by itself, and an explicit renewal is refused; set auto-renewal in its place"
        ]
    );
    assert_eq!(
        warnings("transfer", transfer("example.cn")),
        ["attributes.domain: a chart lists .cn as not taking transfers; ask support first"]
    );
    let order = registration("example.biz").with("nameservers", list(["ns1.example.net", "ns2.example.net"]));
    assert_eq!(warnings("register", order), [""; 0]);
    let many = ["a", "b", "c", "d", "e", "f"].map(|host| format!("{host}.example.net"));
    let order = registration("example.ch").with("nameservers", list(many.iter().map(String::as_str)));
    assert_eq!(
        warnings("register", order),
        ["attributes.nameserver_list: the list has 6; a chart lists .ch with 2 to 4"]
    );
}
