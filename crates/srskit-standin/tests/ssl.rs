//! Certificates: from the order to the file, and back.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod requests;

use proptest::prelude::*;
use requests::{attribute, contact, said, with, without};
use srskit_core::{Assoc, OwnedValue, Value};
use srskit_standin::Timestamp;
use srskit_standin::world::{Reply, Request, SslPace, SslState, SslVerdict, World};
use std::time::Duration;
use x509_parser::prelude::{FromDer, X509Certificate};

const CSR: &str = include_str!("data/rsa2048.pem");
const WILDCARD: &str = include_str!("data/p256_wildcard.pem");
const NOW: Timestamp = Timestamp::from_unix_seconds(1_795_515_630);

fn world() -> World {
    with(|_| {})
}

fn command(action: &str) -> Request {
    Request::new(action, "TRUST_SERVICE")
}

fn order(product: &'static str) -> Request {
    command("SW_REGISTER")
        .with("reg_type", "new")
        .with("product_type", product)
        .with("handle", "process")
        .with("csr", CSR)
        .with("period", "1")
        .with("contact_set", Assoc::new().with("admin", contact()).with("organization", contact()))
}

fn ask(world: &mut World, request: Request, now: Timestamp) -> Reply {
    world.apply(&request, now).reply
}

fn number(reply: &Reply, key: &str) -> u64 {
    attribute(reply, key).unwrap().parse().unwrap()
}

fn placed(world: &mut World, product: &'static str) -> u64 {
    let reply = ask(world, order(product), NOW);
    assert_eq!(said(&reply), "200 Command completed successfully");
    number(&reply, "order_id")
}

fn info(world: &mut World, id: u64) -> Reply {
    ask(world, command("GET_ORDER_INFO").with("order_id", id.to_string()), NOW)
}

fn at<'r>(reply: &'r Reply, path: &[&str]) -> Option<&'r str> {
    let (first, rest) = path.split_first().unwrap();
    reply.attributes().get(first)?.at(rest).and_then(OwnedValue::as_text)
}

fn step_kinds(reply: &Reply) -> Vec<String> {
    let steps = reply.attributes().get("notes_list").and_then(Value::entries).unwrap();
    steps.into_iter().map(|step| step.at(&["type"]).and_then(Value::as_text).unwrap().to_owned()).collect()
}

fn money(world: &World) -> [String; 3] {
    let account = world.account();
    [account.balance().to_string(), account.hold().to_string(), account.ledger().spent().to_string()]
}

#[test]
fn an_order_holds_the_money_until_it_is_issued() {
    let mut world = world();
    let id = placed(&mut world, "rapidssl");
    let waiting = info(&mut world, id);
    assert_eq!(attribute(&waiting, "state"), Some("awaiting-approval"));
    assert_eq!(attribute(&waiting, "domain"), Some("www.example.com"));
    assert_eq!(attribute(&waiting, "price"), Some("20.00"));
    assert_eq!(attribute(&waiting, "reg_type"), Some("new"));
    assert_eq!(attribute(&waiting, "product_id"), None);
    assert_eq!(step_kinds(&waiting), ["order_created", "money_held", "order_processed"]);
    assert_eq!(money(&world), ["1000.00", "20.00", "0.00"]);

    assert_eq!(world.validate_ssl(id, SslVerdict::Approve, NOW), Ok(SslState::Completed));
    assert_eq!(money(&world), ["980.00", "0.00", "20.00"]);
    let debits: Vec<_> = world.account().ledger().debits_for("www.example.com").collect();
    assert_eq!(debits.iter().map(|debit| (debit.order_id, debit.debit.cents())).collect::<Vec<_>>(), [(id, 2_000)]);
    let done = info(&mut world, id);
    assert_eq!(attribute(&done, "state"), Some("completed"));
    let steps = step_kinds(&done);
    assert_eq!(steps[3..], ["supplier_product_created", "money_charged", "order_completed"]);
    let again = world.validate_ssl(id, SslVerdict::Approve, NOW);
    assert_eq!(again, Err(format!("order {id} is completed; only what an authority has can be validated")));
}

#[test]
fn a_refused_order_gives_the_money_back() {
    let mut world = world();
    let id = placed(&mut world, "securesite");
    assert_eq!(money(&world), ["1000.00", "90.00", "0.00"]);
    assert_eq!(world.validate_ssl(id, SslVerdict::Decline, NOW), Ok(SslState::Declined));
    assert_eq!(money(&world), ["1000.00", "0.00", "0.00"]);
    // Processing it again makes a new order in its place.
    let reply = ask(&mut world, command("PROCESS_PENDING").with("order_id", id.to_string()), NOW);
    let successor = number(&reply, "order_id");
    assert!(successor > id);
    assert_eq!(attribute(&reply, "state"), Some("awaiting-approval"));
    assert_eq!(attribute(&info(&mut world, id), "state"), Some("cancelled"));
    assert_eq!(money(&world), ["1000.00", "90.00", "0.00"]);
}

#[test]
fn a_saved_order_holds_nothing_and_can_be_changed() {
    let mut world = world();
    let saved = ask(&mut world, order("rapidssl").with("handle", "save").with("special_instructions", "marker"), NOW);
    let id = number(&saved, "order_id");
    assert_eq!((attribute(&saved, "state"), money(&world)[1].as_str()), (Some("pending"), "0.00"));
    let change = command("UPDATE_ORDER")
        .with("order_id", id.to_string())
        .with("approver_email", "postmaster@example.com")
        .with("server_type", "other")
        .with("special_instructions", "");
    assert_eq!(said(&ask(&mut world, change, NOW)), "200 Command completed successfully");
    let unknown = command("UPDATE_ORDER").with("order_id", id.to_string()).with("product_type", "no-such");
    assert_eq!(said(&ask(&mut world, unknown, NOW)), "435 Product not enabled: no-such");
    let read = info(&mut world, id);
    assert_eq!(attribute(&read, "product_type"), Some("rapidssl"));
    assert_eq!(attribute(&read, "approver_email"), Some("postmaster@example.com"));
    assert_eq!((attribute(&read, "server_type"), attribute(&read, "special_instructions")), (Some("other"), Some("")));
    assert_eq!(attribute(&read, "csr").map(str::trim), Some(CSR.trim()));
    assert_eq!(at(&read, &["contact_set", "admin", "first_name"]), Some("Zoë"));
    assert_eq!(at(&read, &["contact_set", "organization", "first_name"]), None);

    let process = command("PROCESS_PENDING").with("order_id", id.to_string()).with("dv_auth_method", "DNS");
    let reply = ask(&mut world, process.clone(), NOW);
    assert_eq!((number(&reply, "order_id"), attribute(&reply, "state")), (id, Some("awaiting-approval")));
    assert_eq!(at(&info(&mut world, id), &["dv_auth_details", "dns_record_type"]), Some("TXT"));
    assert_eq!(said(&ask(&mut world, process, NOW)), "465 Invalid data, error=order_id: the order is not pending");
    let late = command("UPDATE_ORDER").with("order_id", id.to_string()).with("server_type", "iis7");
    assert_eq!(
        said(&ask(&mut world, late, NOW)),
        "465 Invalid data, error=order_id: only a pending order can be changed"
    );
}

#[test]
fn cancelling_twice_leaves_the_same_state() {
    let mut world = world();
    let id = placed(&mut world, "rapidssl");
    let cancel = command("CANCEL_ORDER").with("order_id", id.to_string());
    for _ in 0..2 {
        let reply = ask(&mut world, cancel.clone(), NOW);
        assert_eq!(
            (attribute(&reply, "state"), attribute(&reply, "domain")),
            (Some("cancelled"), Some("www.example.com"))
        );
        assert_eq!(money(&world), ["1000.00", "0.00", "0.00"]);
    }
    let done = placed(&mut world, "rapidssl");
    world.validate_ssl(done, SslVerdict::Approve, NOW).unwrap();
    let cancel = command("CANCEL_ORDER").with("order_id", done.to_string());
    assert_eq!(
        said(&ask(&mut world, cancel, NOW)),
        "465 Invalid data, error=order_id: the order is completed and cannot be cancelled"
    );
    assert_eq!(said(&ask(&mut world, command("CANCEL_ORDER").with("order_id", "1"), NOW)), "480 Order not found");
}

#[test]
fn too_little_money_leaves_a_pending_order() {
    let mut world = with(|settings| settings.balance = "10.00".parse().unwrap());
    let reply = ask(&mut world, order("rapidssl"), NOW);
    assert_eq!(said(&reply), "440 Insufficient funds to process the order");
    let id = number(&reply, "order_id");
    assert_eq!(attribute(&info(&mut world, id), "state"), Some("pending"));
    assert_eq!(money(&world), ["10.00", "0.00", "0.00"]);
    world.set_balance("50.00".parse().unwrap());
    let reply = ask(&mut world, command("PROCESS_PENDING").with("order_id", id.to_string()), NOW);
    assert_eq!((number(&reply, "order_id"), attribute(&reply, "state")), (id, Some("awaiting-approval")));
}

fn certificate(world: &mut World, product: u64, now: Timestamp) -> Vec<u8> {
    let reply = ask(world, command("GET_CERT").with("product_id", product.to_string()), now);
    der(at(&reply, &["cert_data", "certificate"]).unwrap())
}

fn der(pem: &str) -> Vec<u8> {
    let (_, pem) = x509_parser::pem::parse_x509_pem(pem.as_bytes()).unwrap();
    pem.contents
}

fn issued(world: &mut World, product: &'static str) -> u64 {
    let id = placed(world, product);
    world.validate_ssl(id, SslVerdict::Approve, NOW).unwrap();
    world.ssl_order(id).unwrap().product_id.unwrap()
}

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
    world.reissue_ssl(product, Some(include_str!("data/p384.pem")), NOW).unwrap();
    let second = certificate(&mut world, product, NOW);
    let keys = [&first, &second].map(|bytes| X509Certificate::from_der(bytes).unwrap().1.public_key().raw.to_vec());
    assert_ne!(keys[0], keys[1]);
    let broken = world.reissue_ssl(product, Some("no request"), NOW);
    assert_eq!(broken, Err("the certificate request cannot be used: its BEGIN and END lines are missing".to_owned()));
    assert_eq!(certificate(&mut world, product, NOW), second);
}

#[test]
fn authorities_that_take_their_time_pass_through_every_state() {
    let mut world = world();
    world.set_ssl_pace(SslPace { handover: Duration::from_secs(60), issuing: Duration::from_secs(120) });
    let id = placed(&mut world, "comodo_ev");
    let state = |world: &World| world.ssl_order(id).unwrap().state;
    assert_eq!((state(&world), money(&world)[1].as_str()), (SslState::InProgress, "250.00"));
    let later = NOW.plus(Duration::from_secs(60));
    assert_eq!(world.next_due(), Some(later));
    world.run_due(later);
    assert_eq!(state(&world), SslState::AwaitingApproval);
    world.validate_ssl(id, SslVerdict::Approve, later).unwrap();
    assert_eq!((state(&world), money(&world)[1].as_str()), (SslState::ApproverConfirmed, "250.00"));
    world.run_due(later.plus(Duration::from_secs(120)));
    assert_eq!((state(&world), money(&world)[2].as_str()), (SslState::Completed, "250.00"));
}

#[test]
fn a_value_for_dns_that_ran_out_is_replaced() {
    let mut world = world();
    let id = number(&ask(&mut world, order("positivessl").with("dv_auth_method", "dns"), NOW), "order_id");
    let value = |world: &mut World| at(&info(world, id), &["dv_auth_details", "dns_record_value"]).unwrap().to_owned();
    let first = value(&mut world);
    let due = world.next_due().unwrap();
    assert_eq!(due.to_string(), "2026-11-25 10:20:30");
    world.run_due(due);
    assert_ne!(value(&mut world), first);
    let change = command("UPDATE_DV_AUTH").with("order_id", id.to_string()).with("dv_auth_method", "file");
    assert_eq!(said(&ask(&mut world, change, NOW)), "200 Command completed successfully");
    let details = info(&mut world, id);
    let path = at(&details, &["dv_auth_details", "file_path"]).unwrap();
    assert!(path.starts_with("http://www.example.com/.well-known/pki-validation/"), "{path}");
    let refused = ask(&mut world, order("ssl123").with("dv_auth_method", "file"), NOW);
    assert_eq!(said(&refused), "465 Invalid data, error=dv_auth_method: the authority does not take this method");
}

#[test]
fn a_check_finds_what_stands_in_the_accounts_own_zone() {
    let mut world = requests::owner(Default::default());
    let id = number(&ask(&mut world, order("rapidssl").with("dv_auth_method", "DNS"), NOW), "order_id");
    let details = info(&mut world, id);
    let (place, value) = (["dv_auth_details", "dns_record_name"], ["dv_auth_details", "dns_record_value"]);
    assert_eq!(at(&details, &place), Some("www.example.com"));
    let value = at(&details, &value).unwrap().to_owned();
    let check = || command("UPDATE_DV_AUTH").with("order_id", id.to_string()).with("dv_auth_on_demand_check", "1");
    ask(&mut world, check(), NOW);
    assert_eq!(world.ssl_order(id).unwrap().state, SslState::AwaitingApproval);
    let dns = |action: &str| Request::new(action, "DOMAIN").with("domain", "example.com");
    let text = Assoc::new().with("subdomain", "www").with("text", value);
    let zone = dns("CREATE_DNS_ZONE").with("records", Assoc::new().with("TXT", vec![OwnedValue::from(text)]));
    ask(&mut world, zone, NOW);
    // The zone alone says nothing while the domain is delegated elsewhere.
    ask(&mut world, check(), NOW);
    assert_eq!(world.ssl_order(id).unwrap().state, SslState::AwaitingApproval);
    ask(&mut world, dns("FORCE_DNS_NAMESERVERS"), NOW);
    ask(&mut world, check(), NOW);
    assert_eq!(world.ssl_order(id).unwrap().state, SslState::Completed);
}

#[test]
fn a_renewal_follows_its_product_and_takes_over_what_is_left_out() {
    let mut world = world();
    let product = issued(&mut world, "rapidssl");
    let base = world.ssl_product(product).unwrap().order_id;
    let near = Timestamp::from_date(2027, 11, 1);
    let renew = command("SW_REGISTER")
        .with("reg_type", "renew")
        .with("product_type", "rapidssl")
        .with("handle", "process")
        .with("order_id", base.to_string())
        .with("period", "1")
        .with("csr", CSR);
    let reply = ask(&mut world, renew, near);
    assert_eq!(
        (said(&reply).as_str(), attribute(&reply, "state")),
        ("200 Command completed successfully", Some("awaiting-approval"))
    );
    let id = number(&reply, "order_id");
    assert_eq!(attribute(&info(&mut world, id), "reg_type"), Some("renewal"));
    assert_eq!(world.ssl_product(product).unwrap().state(near), "renewing");
    world.validate_ssl(id, SslVerdict::Approve, near).unwrap();
    assert_eq!(world.ssl_product(product).unwrap().state(near), "renewed");
    let next = world.ssl_order(id).unwrap().product_id.unwrap();
    // The rest of the old year is added to the new one.
    assert_eq!(world.ssl_product(next).unwrap().expires_at.to_string(), "2028-11-24 10:20:30");
}

#[test]
fn products_are_listed_by_their_end_and_changed() {
    let mut world = world();
    let product = issued(&mut world, "rapidssl");
    let list = |world: &mut World, from: &'static str, to: &'static str, state: Option<&'static str>| {
        let asked = command("GET_PRODUCTS").with("min_expiry_date", from).with("max_expiry_date", to);
        let asked = state.map_or(asked.clone(), |state| asked.with("state", state));
        let reply = ask(world, asked, NOW);
        reply.attributes().get("product_list").and_then(Value::entries).unwrap().len()
    };
    assert_eq!(list(&mut world, "2027-11-24", "2027-11-24", None), 1);
    assert_eq!(list(&mut world, "2027-11-25", "2028-11-24", None), 0);
    assert_eq!(list(&mut world, "2026-01-01", "2030-01-01", Some("active")), 1);
    assert_eq!(list(&mut world, "2026-01-01", "2030-01-01", Some("renewed")), 0);
    let change = command("UPDATE_PRODUCT")
        .with("product_id", product.to_string())
        .with("contact_email", "new@example.com")
        .with("let_expire", "1");
    ask(&mut world, change, NOW);
    let read = |world: &mut World, all: &'static str| {
        ask(world, command("GET_PRODUCT_INFO").with("product_id", product.to_string()).with("all_info", all), NOW)
    };
    let short = read(&mut world, "0");
    assert_eq!(attribute(&short, "contact_email"), Some("new@example.com"));
    assert_eq!((attribute(&short, "is_renewable"), attribute(&short, "csr")), (Some("0"), None));
    let long = read(&mut world, "1");
    assert_eq!(at(&long, &["csr_data", "organization"]), Some("Example Works"));
    assert_eq!(at(&long, &["contact_set", "admin", "email"]), Some("zoe@example.com"));
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
        at(&parse(&mut world, include_str!("data/wants_ca.pem")), &["csr_data", "has_bad_extensions"]),
        Some("1")
    );
    assert_eq!(
        said(&parse(&mut world, include_str!("data/rsa1024.pem"))),
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

#[test]
fn five_addresses_for_each_level_may_approve() {
    let mut world = world();
    let asked = |domain: &'static str, product: &'static str| {
        command("QUERY_APPROVER_LIST").with("domain", domain).with("product_type", product)
    };
    let reply = ask(&mut world, asked("*.shop.example.com", "rapidssl"), NOW);
    let list = reply.attributes().get("approver_list").and_then(Value::entries).unwrap();
    let emails: Vec<&str> =
        list.iter().map(|entry| entry.at(&["email"]).and_then(|email| email.as_text()).unwrap()).collect();
    assert_eq!(emails.len(), 10);
    assert_eq!(emails[..2], ["admin@shop.example.com", "administrator@shop.example.com"]);
    assert_eq!(emails[9], "webmaster@example.com");
    assert_eq!(list[0].at(&["type"]).and_then(|kind| kind.as_text()), Some("GENERIC"));
    assert!(!ask(&mut world, asked("example.com", "trustwave_ev"), NOW).is_success);
}

#[test]
fn a_scan_is_delivered_at_once_and_upgraded_at_the_full_price() {
    let mut world = world();
    let scan = without(order("sitelock_find"), "csr").with("domain", "example.com");
    let reply = ask(&mut world, scan, NOW);
    assert_eq!(attribute(&reply, "state"), Some("completed"));
    let product = world.ssl_order(number(&reply, "order_id")).unwrap().product_id.unwrap();
    let later = Timestamp::from_date(2027, 2, 1);
    let upgrade = |to: &'static str| {
        command("SW_REGISTER")
            .with("reg_type", "upgrade")
            .with("product_type", to)
            .with("handle", "process")
            .with("product_id", product.to_string())
    };
    let refused = ask(&mut world, upgrade("sitelock_basic"), later);
    assert_eq!(said(&refused), "465 Invalid data, error=product_type: the product cannot be upgraded to this one");
    let reply = ask(&mut world, upgrade("sitelock_prevent"), later);
    let upgraded = world.ssl_order(number(&reply, "order_id")).unwrap().product_id.unwrap();
    assert_eq!(world.ssl_product(product).unwrap().state(later), "upgraded");
    assert_eq!(world.ssl_product(upgraded).unwrap().expires_at.to_string(), "2028-02-01 00:00:00");
    assert_eq!(money(&world), ["940.00", "0.00", "60.00"]);
    let link = ask(&mut world, command("CREATE_TOKEN").with("product_id", upgraded.to_string()), later);
    assert!(attribute(&link, "login_url").unwrap().starts_with("https://dashboard.example/login?token="));
    assert!(!ask(&mut world, command("GET_CERT").with("product_id", upgraded.to_string()), later).is_success);
}

#[test]
fn a_trial_lasts_thirty_days_and_can_be_ended() {
    let mut world = world();
    let product = issued(&mut world, "securesite_ft");
    assert_eq!(world.ssl_product(product).unwrap().expires_at.to_string(), "2026-12-24 10:20:30");
    let end = ask(&mut world, command("CANCEL_FREE_TRIAL").with("product_id", product.to_string()), NOW);
    assert_eq!(said(&end), "200 Command completed successfully");
    assert_eq!(world.ssl_product(product).unwrap().state(NOW), "revoked");
}

#[test]
fn an_order_can_be_copied() {
    let mut world = world();
    let first = placed(&mut world, "rapidssl");
    let copy = command("SW_REGISTER")
        .with("reg_type", "new")
        .with("product_type", "rapidssl")
        .with("handle", "process")
        .with("base_order_id", first.to_string());
    let reply = ask(&mut world, copy.clone(), NOW);
    assert_eq!(
        (said(&reply).as_str(), attribute(&reply, "domain")),
        ("200 Command completed successfully", Some("www.example.com"))
    );
    assert_eq!(step_kinds(&info(&mut world, number(&reply, "order_id"))).len(), 3);
    assert_eq!(
        said(&ask(&mut world, copy.with("product_type", "securesite"), NOW)),
        "465 Invalid data, error=base_order_id: the order is for another product"
    );
}

#[test]
fn a_world_written_down_goes_on_as_if_nothing_had_happened() {
    let mut world = world();
    let product = issued(&mut world, "rapidssl");
    let text = serde_json::to_string(&world).unwrap();
    let mut restored: World = serde_json::from_str(&text).unwrap();
    assert_eq!(certificate(&mut world, product, NOW), certificate(&mut restored, product, NOW));
    assert_eq!(issued(&mut world, "securesite"), issued(&mut restored, "securesite"));
    let last = world.ssl_products().last().unwrap().certificate().unwrap().to_owned();
    assert_eq!(restored.ssl_products().last().unwrap().certificate(), Some(last.as_str()));
}

/// A step of a life of orders; the number chooses among those that there are.
#[derive(Debug, Clone)]
enum Step {
    Order(bool),
    Process(usize),
    Cancel(usize),
    Verdict(usize, bool),
    Pass(u64),
    Reissue(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => any::<bool>().prop_map(Step::Order),
        2 => (0..8_usize).prop_map(Step::Process),
        1 => (0..8_usize).prop_map(Step::Cancel),
        3 => (0..8_usize, any::<bool>()).prop_map(|(which, approve)| Step::Verdict(which, approve)),
        2 => (0..400_u64).prop_map(Step::Pass),
        1 => (0..8_usize).prop_map(Step::Reissue),
    ]
}

fn take(world: &mut World, step: &Step, now: &mut Timestamp) {
    let nth = |world: &World, which: usize| world.ssl_orders().nth(which).map(|order| order.id);
    match *step {
        Step::Order(save) => {
            drop(ask(world, order("rapidssl").with("handle", if save { "save" } else { "process" }), *now))
        }
        Step::Process(which) => {
            let id = nth(world, which).unwrap_or(1).to_string();
            drop(ask(world, command("PROCESS_PENDING").with("order_id", id), *now));
        }
        Step::Cancel(which) => {
            let id = nth(world, which).unwrap_or(1).to_string();
            drop(ask(world, command("CANCEL_ORDER").with("order_id", id), *now));
        }
        Step::Verdict(which, approve) => {
            let verdict = if approve { SslVerdict::Approve } else { SslVerdict::Decline };
            let _ = world.validate_ssl(nth(world, which).unwrap_or(1), verdict, *now);
        }
        Step::Reissue(which) => {
            let product = world.ssl_products().nth(which).map_or(1, |product| product.id);
            let _ = world.reissue_ssl(product, None, *now);
        }
        Step::Pass(days) => {
            *now = now.plus(Duration::from_secs(days * 86_400));
            while let Some(due) = world.next_due().filter(|due| due <= now) {
                world.run_due(due);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Money is held for what an authority has, spent on what was issued, and nowhere else.
    #[test]
    fn money_follows_the_states(steps in proptest::collection::vec(step(), 1..30), rich in any::<bool>()) {
        let start = || with(|settings| settings.balance = if rich { "1000.00" } else { "50.00" }.parse().unwrap());
        let (mut world, mut twin) = (start(), start());
        let (mut now, mut then) = (NOW, NOW);
        for step in &steps {
            take(&mut world, step, &mut now);
            take(&mut twin, step, &mut then);
            let sum = |fits: fn(SslState) -> bool| -> i64 {
                world.ssl_orders().filter(|order| fits(order.state)).map(|order| order.price.cents()).sum()
            };
            prop_assert_eq!(world.account().hold().cents(), sum(SslState::is_under_way));
            prop_assert_eq!(world.account().ledger().spent().cents(), sum(|state| state == SslState::Completed));
            // Whatever has ended within its paid year was issued anew.
            prop_assert!(world.next_due().is_none_or(|due| due > now));
            let in_use = world.ssl_products().filter(|product| product.state(now) == "active");
            prop_assert!(in_use.filter_map(|product| product.certificate_until()).all(|until| until > now));
            let mut paid: Vec<u64> = world.account().ledger().entries().iter().map(|entry| entry.order_id).collect();
            paid.sort_unstable();
            paid.dedup();
            prop_assert_eq!(paid.len(), world.ssl_orders().filter(|order| order.state == SslState::Completed).count());
        }
        prop_assert_eq!(serde_json::to_string(&world).unwrap(), serde_json::to_string(&twin).unwrap());
    }
}
