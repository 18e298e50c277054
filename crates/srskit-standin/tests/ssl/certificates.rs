//! What is made from a request, and how long it lives.

use crate::requests::{attribute, said, without};
use crate::{CSR, NOW, WILDCARD, ask, at, certificate, command, der, issued, money, number, order, world};
use srskit_standin::Timestamp;
use srskit_standin::world::{SslVerdict, World};
use x509_parser::prelude::{FromDer, X509Certificate};

#[test]
fn the_certificate_is_made_from_the_request() {
    let mut world = world();
    let product = issued(&mut world, "truebizid");
    let bytes = certificate(&mut world, product, NOW);
    let leaf = X509Certificate::from_der(&bytes).unwrap().1;
    assert_eq!(leaf.subject().to_string(), "CN=www.example.com");
    let (_, request) = x509_parser::pem::parse_x509_pem(CSR.as_bytes()).unwrap();
    let request = x509_parser::certification_request::X509CertificationRequest::from_der(&request.contents).unwrap().1;
    assert_eq!(leaf.public_key().raw, request.certification_request_info.subject_pki.raw);
    assert_eq!(leaf.validity().not_before.timestamp(), 1_795_515_630);
    // 200 days, the first of them that of the issue.
    assert_eq!(leaf.validity().not_after.timestamp(), 1_795_515_630 + 200 * 86_400 - 1);

    let whole = command("GET_CERT")
        .with("order_id", world.ssl_product(product).unwrap().order_id.to_string())
        .with("return_ca_certs", "1")
        .with("return_pkcs7_cert", "1");
    let reply = ask(&mut world, whole, NOW);
    assert_eq!(attribute(&reply, "state"), Some("active"));
    assert_eq!(attribute(&reply, "issue_date"), Some("2026-11-24T10:20:30.000+0000"));
    assert_eq!(attribute(&reply, "expiry_date"), Some("2027-06-12T10:20:29.000+0000"));
    let above = der(at(&reply, &["cert_data", "ca_certificates", "0"]).unwrap());
    let above = X509Certificate::from_der(&above).unwrap().1;
    assert!(leaf.verify_signature(Some(above.public_key())).is_ok());
    assert!(at(&reply, &["cert_data", "pkcs7"]).unwrap().starts_with("-----BEGIN PKCS7-----\n"));
}

#[test]
fn the_day_of_issue_decides_how_long_it_lives() {
    for (day, days) in [((2026, 3, 14), 365), ((2026, 3, 15), 200), ((2027, 3, 15), 100), ((2029, 3, 15), 47)] {
        let mut world = world();
        let now = Timestamp::from_date(day.0, day.1, day.2);
        let id = number(&ask(&mut world, order("rapidssl"), now), "order_id");
        world.validate_ssl(id, SslVerdict::Approve, now).unwrap();
        let product = world.ssl_order(id).unwrap().product_id.unwrap();
        let bytes = certificate(&mut world, product, now);
        let validity = X509Certificate::from_der(&bytes).unwrap().1.validity().clone();
        let lives = validity.not_after.timestamp() - validity.not_before.timestamp();
        // The paid year ends sooner than 398 days.
        let expected = if days == 365 { 365 * 86_400 } else { days * 86_400 - 1 };
        assert_eq!(lives, expected, "{day:?}");
    }
}

#[test]
fn a_certificate_is_issued_anew_within_its_paid_year() {
    let mut world = world();
    let product = issued(&mut world, "rapidssl");
    let first = certificate(&mut world, product, NOW);
    let due = world.next_due().unwrap();
    assert_eq!(due.to_string(), "2027-06-12 10:20:29");
    world.run_due(due);
    let second = certificate(&mut world, product, due);
    assert_ne!(first, second);
    let second = X509Certificate::from_der(&second).unwrap().1.validity().clone();
    // From 15 March 2027 it is 100 days, and the year ends later than that.
    assert_eq!(second.not_after.timestamp() - second.not_before.timestamp(), 100 * 86_400 - 1);
    assert_eq!(money(&world)[2], "20.00");
    let end = Timestamp::from_unix_seconds(1_795_515_630).plus_years(1);
    while let Some(due) = world.next_due().filter(|due| *due < end) {
        world.run_due(due);
    }
    assert_eq!(world.ssl_product(product).unwrap().certificate_until(), Some(end));
    assert_eq!(world.ssl_product(product).unwrap().state(end), "expired");
}

#[test]
fn another_request_can_be_certified_by_the_control_port_only() {
    let mut world = world();
    let product = issued(&mut world, "rapidssl");
    let first = certificate(&mut world, product, NOW);
    world.reissue_ssl(product, Some(include_str!("../data/p384.pem")), NOW).unwrap();
    let second = certificate(&mut world, product, NOW);
    let keys = [&first, &second].map(|bytes| X509Certificate::from_der(bytes).unwrap().1.public_key().raw.to_vec());
    assert_ne!(keys[0], keys[1]);
    let broken = world.reissue_ssl(product, Some("no request"), NOW);
    assert_eq!(broken, Err("the certificate request cannot be used: its BEGIN and END lines are missing".to_owned()));
    assert_eq!(certificate(&mut world, product, NOW), second);
}

#[test]
fn requests_are_read_and_refused_in_words() {
    let mut world = world();
    let parse = |world: &mut World, csr: &'static str| {
        ask(world, command("PARSE_CSR").with("csr", csr).with("product_type", "rapidssl"), NOW)
    };
    let reply = parse(&mut world, CSR);
    let said_in_it = ["domain", "country", "state", "locality", "organization", "organization_unit", "email"];
    let read = said_in_it.map(|key| at(&reply, &["csr_data", key]).unwrap());
    assert_eq!(read, ["www.example.com", "CA", "Ontario", "Toronto", "Example Works", "Web", "zoe@example.com"]);
    assert_eq!(at(&reply, &["csr_data", "has_bad_extensions"]), Some("0"));
    assert_eq!(
        at(&parse(&mut world, include_str!("../data/wants_ca.pem")), &["csr_data", "has_bad_extensions"]),
        Some("1")
    );
    assert_eq!(
        said(&parse(&mut world, include_str!("../data/rsa1024.pem"))),
        "465 Invalid data, error=csr: the certificate request cannot be used: the key is shorter than 2048 bit"
    );
    assert_eq!(said(&ask(&mut world, without(order("rapidssl"), "csr"), NOW)), "460 Missing required field: csr");
    assert_eq!(said(&ask(&mut world, order("no_such_product"), NOW)), "435 Product not enabled: no_such_product");
    assert_eq!(
        said(&ask(&mut world, order("rapidssl_wildcard"), NOW)),
        "465 Invalid data, error=csr: the product is for a wildcard: *.example.com"
    );
    let wildcard = ask(&mut world, order("rapidssl_wildcard").with("csr", WILDCARD), NOW);
    assert_eq!(attribute(&wildcard, "domain"), Some("*.example.com"));
    assert_eq!(money(&world)[1], "80.00");
}
