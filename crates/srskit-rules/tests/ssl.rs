//! Orders of certificates, in the words that people read.

#![allow(clippy::unwrap_used, reason = "a test may stop at whatever it does not expect")]

mod support;

use srskit_core::Assoc;
use support::*;

const ORDER: &str = "sw_register_trust_service";

#[test]
fn sound_orders_pass() {
    for product in ["rapidssl", "positivessl", "securesite", "truebizid_ev", "sslwebserver"] {
        assert_eq!(warnings(ORDER, certificate(product)), [""; 0], "{product}");
    }
    let wildcard = certificate("rapidssl_wildcard").with("domain", "*.example.com").with("csr", WILDCARD_CSR);
    assert_eq!(warnings(ORDER, wildcard), [""; 0]);
    let scan = without(without(certificate("sitelock_find"), "csr"), "server_type");
    assert_eq!(warnings(ORDER, scan), [""; 0]);
}

#[test]
fn products_that_nobody_knows_are_let_through() {
    assert_eq!(
        warnings(ORDER, certificate("new_product")),
        ["attributes.product_type: the product is not known here; ask get_capabilities for what the account may order"]
    );
    assert_eq!(
        problems(ORDER, certificate("Rapid SSL")),
        ["attributes.product_type: this is no product type; small letters, digits and _; see get_capabilities"]
    );
    assert_eq!(
        warnings(ORDER, certificate("quickssl")),
        [
            "attributes.product_type: the product was withdrawn on 2020-09-30; ask get_capabilities for what the account may order"
        ]
    );
}

#[test]
fn a_certificate_needs_a_request_and_a_scan_needs_a_domain() {
    assert_eq!(
        problems(ORDER, without(certificate("rapidssl"), "csr")),
        ["attributes.csr: it is missing; a certificate needs a certificate request in PEM form"]
    );
    let copy = Assoc::new().with("product_type", "rapidssl").with("handle", "process").with("base_order_id", "123");
    assert_eq!(problems(ORDER, copy), [""; 0]);
    let scan = without(without(certificate("sitelock_find"), "server_type"), "domain");
    let found = found(ORDER, scan);
    assert_eq!(
        said(&found.problems),
        ["attributes.domain: it is missing; a product without certificate request needs it"]
    );
    assert_eq!(said(&found.warnings), ["attributes.csr: the product needs no certificate request; leave it out"]);
}

#[test]
fn requests_that_cannot_be_used_are_refused() {
    let with = |csr: &'static str| certificate("rapidssl").with("csr", csr);
    for (csr, expected) in [
        (include_str!("data/rsa1024.pem"), "the key has 1024 bits; make one with 2048 or more"),
        (
            include_str!("data/ed25519.pem"),
            "the key is of a kind that certificates do not have; RSA, or the curve P-256 or P-384",
        ),
        (
            include_str!("data/tampered.pem"),
            "the signature of the certificate request is wrong; make a new one with the key itself; it was changed, or signed by another key",
        ),
        (include_str!("data/cut.pem"), "this is no certificate request inside; make a new one"),
        (include_str!("data/nameless.pem"), "it names no domain; make a new one with the domain as common name"),
        (
            include_str!("data/company.pem"),
            "a name in it is no host name: label 1 holds U+0020; make a new one; names are hosts, written in ASCII",
        ),
        (
            include_str!("data/umlaut.pem"),
            "a name in it is not written in ASCII; make a new one with the name encoded (xn--)",
        ),
        (include_str!("data/wildcard.pem"), "the product is for one name, without a wildcard; take a wildcard product"),
        ("no PEM", "the line BEGIN CERTIFICATE REQUEST is missing; send the whole text, with its BEGIN and END lines"),
    ] {
        assert_eq!(problems(ORDER, with(csr)), [format!("attributes.csr: {expected}")]);
    }
    for method in ["parse_csr", "update_order"] {
        let values = Assoc::new().with("product_type", "rapidssl").with("csr", include_str!("data/rsa1024.pem"));
        let values = if method == "update_order" { values.with("order_id", "1") } else { values };
        assert_eq!(problems(method, values), ["attributes.csr: the key has 1024 bits; make one with 2048 or more"]);
    }
}

#[test]
fn what_is_only_odd_in_a_request_is_warned_about() {
    for (csr, expected) in [
        (
            include_str!("data/p521.pem"),
            &[
                "its signature cannot be checked here; SHA-256 with RSA, P-256 or P-384 can be",
                "not every certificate authority takes keys of P-521; P-256 or P-384 are always taken",
            ][..],
        ),
        (
            include_str!("data/md5.pem"),
            &["its signature cannot be checked here; SHA-256 with RSA, P-256 or P-384 can be"],
        ),
        (
            include_str!("data/country_uk.pem"),
            &["its country is no ISO 3166 code; two capital letters, GB for the United Kingdom"],
        ),
        (
            include_str!("data/san_only.pem"),
            &["it has no common name; the service reads the domain from there; make a new one"],
        ),
        // The name differs by www alone.
        (include_str!("data/p256.pem"), &[]),
    ] {
        let expected: Vec<_> = expected.iter().map(|line| format!("attributes.csr: {line}")).collect();
        assert_eq!(warnings(ORDER, certificate("rapidssl").with("csr", csr)), expected);
    }
}

#[test]
fn the_request_is_for_the_domain() {
    assert_eq!(
        problems(ORDER, certificate("rapidssl").with("domain", "example.net")),
        ["attributes.csr: it is for another domain than example.net; correct the domain, or make a new request"]
    );
    assert_eq!(problems(ORDER, certificate("rapidssl").with("domain", "www.example.com")), [""; 0]);
    let wildcard = certificate("rapidssl_wildcard").with("csr", WILDCARD_CSR);
    assert_eq!(
        problems(ORDER, wildcard),
        ["attributes.domain: the product is for a name with a wildcard; write it as in *.example.com"]
    );
    assert_eq!(
        problems(ORDER, certificate("rapidssl_wildcard").with("domain", "*.example.com")),
        ["attributes.csr: the product is for a name with a wildcard; write it as in *.example.com"]
    );
}

#[test]
fn extra_names_are_counted() {
    let order = certificate("quickssl_premium")
        .with("additional_domains", list(["example.com", "a.example.com", "A.example.com"]));
    let found = found(ORDER, order);
    assert_eq!(said(&found.problems), ["attributes.additional_domains.2: the name is there twice; name each one once"]);
    assert_eq!(
        said(&found.warnings),
        ["attributes.additional_domains.0: this is the main name already; leave it out; extra names may cost more"]
    );
    let five = list(["a.example.com", "b.example.com", "c.example.com", "d.example.com", "e.example.com"]);
    assert_eq!(
        warnings(ORDER, certificate("quickssl_premium").with("additional_domains", five)),
        ["attributes.additional_domains: there are 5 extra names, and the product is listed with 4; 4 at most"]
    );
    assert_eq!(
        warnings(ORDER, certificate("rapidssl").with("additional_domains", list(["a.example.com"]))),
        [
            "attributes.additional_domains: there are 1 extra names, and the product is listed with 0; a product with such names"
        ]
    );
    // How many there may be is not known.
    assert_eq!(warnings(ORDER, certificate("truebizid").with("additional_domains", list(["a.example.com"]))), [""; 0]);
}

#[test]
fn approvers_have_one_of_five_names() {
    let order = |address: &'static str| certificate("rapidssl").with("approver_email", address);
    for address in ["admin@example.com", "Webmaster@EXAMPLE.com"] {
        assert_eq!(warnings(ORDER, order(address)), [""; 0], "{address}");
    }
    let below = order("hostmaster@example.com").with("domain", "www.example.com");
    assert_eq!(warnings(ORDER, below), [""; 0]);
    assert_eq!(
        problems(ORDER, order("zoe@example.com")),
        ["attributes.approver_email: certificate authorities do not send to this address; \
          one of admin, administrator, hostmaster, postmaster, webmaster at the domain; see query_approver_list"]
    );
    assert_eq!(
        problems(ORDER, order("admin@example.net")),
        [
            "attributes.approver_email: the address does not belong to the domain; an address at example.com, or at a domain above it"
        ]
    );
    assert_eq!(
        warnings(ORDER, order("admin@example.com").with("dv_auth_method", "dns")),
        ["attributes.approver_email: no mail is sent with this dv_auth_method; leave it out"]
    );
    // Its mails go to the contacts of the order.
    let trustwave = without(certificate("trustwave_dv").with("approver_email", "zoe@example.net"), "server_type");
    assert_eq!(warnings(ORDER, trustwave), [""; 0]);
}

#[test]
fn ways_of_proof_depend_on_the_product() {
    let order = |product, method: &'static str| certificate(product).with("dv_auth_method", method);
    assert_eq!(warnings(ORDER, order("rapidssl", "file")), [""; 0]);
    assert_eq!(
        warnings(ORDER, order("ssl123", "file")),
        [
            "attributes.dv_auth_method: the product is listed without this way of proof; leave it out; mail is always there"
        ]
    );
    assert_eq!(
        warnings(ORDER, order("securesite", "dns")),
        ["attributes.dv_auth_method: the product is not a domain-vetted one; leave it out"]
    );
}

#[test]
fn servers_terms_and_seals() {
    let order = |key: &'static str, value: &'static str| certificate("rapidssl").with(key, value);
    assert_eq!(warnings(ORDER, order("period", "2")), ["attributes.period: 2 years; since 2020 the term is one year"]);
    for count in ["0", "-1"] {
        assert_eq!(
            problems(ORDER, order("server_count", count)),
            ["attributes.server_count: there is no server; give 1 or more, or leave it out"]
        );
    }
    let odd = warnings(ORDER, order("server_type", "citrix"));
    assert!(
        odd[0]
            .starts_with("attributes.server_type: the product is not known to take this server type; one of apache2, ")
    );
    assert_eq!(
        warnings(ORDER, without(certificate("rapidssl"), "server_type")),
        ["attributes.server_type: the product may ask for a server type; add it, e.g. other"]
    );
    assert_eq!(
        warnings(ORDER, certificate("trustwave_dv")),
        ["attributes.server_type: the product takes no server type; leave it out"]
    );
    assert_eq!(
        warnings(ORDER, order("seal_in_search", "1")),
        ["attributes.seal_in_search: it says nothing unless trust_seal is 1; add it, or leave both out"]
    );
    let update = Assoc::new().with("product_id", "1").with("seal_in_search", "1");
    assert_eq!(
        problems("update_product", update),
        ["attributes.seal_in_search: it needs trust_seal = 1 in the same call; add it"]
    );
}

#[test]
fn contacts_follow_the_level() {
    let order = |product, roles: &[&'static str]| certificate(product).with("contact_set", contacts(roles));
    assert_eq!(
        warnings(ORDER, order("truebizid_ev", &["admin"])),
        [
            "attributes.contact_set.organization: the product is listed as asking for this contact; add it",
            "attributes.contact_set.signer: the product is listed as asking for this contact; add it",
        ]
    );
    let box_ = put(order("securesite", &["organization"]), "contact_set.organization.address1", "P.O. Box 7");
    assert_eq!(
        warnings(ORDER, without(box_, "contact_set.organization.last_name")),
        [
            "attributes.contact_set.organization.address1: the address looks like a post box; give the street; post boxes are not taken",
            "attributes.contact_set.organization.last_name: the organisation needs a person; add it here, or to the administrative contact",
        ]
    );
}

#[test]
fn upgrades_are_for_scans() {
    let upgrade = |product: &'static str| {
        Assoc::new().with("product_type", product).with("handle", "process").with("order_id", "1")
    };
    assert_eq!(warnings("sw_register_trust_service_upgrade", upgrade("sitelock_fix")), [""; 0]);
    assert_eq!(
        problems("sw_register_trust_service_upgrade", upgrade("rapidssl")),
        ["attributes.product_type: only SiteLock plans can be upgraded; order or renew the certificate"]
    );
}

#[test]
fn questions_about_approvers() {
    let ask = |product: &'static str| Assoc::new().with("domain", "example.com").with("product_type", product);
    assert_eq!(problems("query_approver_list", ask("rapidssl")), [""; 0]);
    assert_eq!(
        problems("query_approver_list", ask("trustwave_dv")),
        ["attributes.product_type: there is no such list for Trustwave; its mails go to every contact of the order"]
    );
    let update = Assoc::new().with("order_id", "1").with("dv_auth_method", "dns").with("dv_auth_on_demand_check", "1");
    assert_eq!(
        problems("update_dv_auth", update),
        ["attributes.dv_auth_on_demand_check: a check now and a change of method do not go together; send one of them"]
    );
}

#[test]
fn contacts_of_certificates_have_no_registry() {
    let wide = put(certificate("rapidssl"), "contact_set.admin.address1", "x".repeat(100));
    assert_eq!(problems(ORDER, wide), [""; 0]);
}
