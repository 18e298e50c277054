//! What the services' reads answer, as the core's own table of commands reads it: every value of its
//! type, and nothing beside the fields that the table knows.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod requests;

use requests::{NOW, contact, contacts, register, said};
use srskit_core::catalogue::{CommandSpec, NamedCommand, Typed, TypedFields};
use srskit_core::{Assoc, Command, Credentials, Exchange, OwnedAssoc, OwnedValue, Step};
use srskit_standin::render;
use srskit_standin::world::{Request, SslVerdict, World};

fn run(world: &mut World, method: &str, values: OwnedAssoc) -> TypedFields {
    let command = NamedCommand::new(CommandSpec::by_method(method).unwrap(), values).unwrap();
    let message = command.message();
    let mut request = Request::new(&message.action, &message.object);
    (request.items, request.attributes) = (message.items, message.attributes);
    let reply = world.apply(&request, NOW).reply;
    let mut exchange = Exchange::new(&command, &Credentials::new("reseller", "not-a-real-key")).unwrap();
    assert!(matches!(exchange.step(), Step::Send(_)));
    exchange.received(Some(200), &render(&reply.to_assoc(), None)).unwrap();
    match exchange.step() {
        Step::Done(Ok(reply)) => reply.value.clone(),
        _ => panic!("{method}: {}", said(&reply)),
    }
}

/// The same, of a read: nothing may stand beside what the table knows, at any depth.
fn read(world: &mut World, method: &str, values: OwnedAssoc) -> TypedFields {
    let fields = run(world, method, values);
    assert_eq!(odd(&fields), [""; 0], "{method}");
    fields
}

fn odd(fields: &TypedFields) -> Vec<String> {
    let own = fields.other.iter().map(|(key, _)| key.to_owned());
    own.chain(fields.fields.iter().flat_map(|(_, value)| odd_in(value))).collect()
}

fn odd_in(value: &Typed) -> Vec<String> {
    match value {
        Typed::Fields(fields) => odd(fields),
        Typed::List(entries) => entries.iter().flat_map(odd_in).collect(),
        Typed::Map(entries) => entries.iter().flat_map(|(_, value)| odd_in(value)).collect(),
        _ => Vec::new(),
    }
}

fn values<const N: usize>(fields: [(&'static str, &'static str); N]) -> OwnedAssoc {
    fields.into_iter().collect()
}

fn domain() -> OwnedAssoc {
    values([("domain", "example.com")])
}

fn number(fields: &TypedFields, name: &str) -> String {
    match fields.get(name) {
        Some(Typed::Int(number)) => number.to_string(),
        other => panic!("{name}: {}", other.is_some()),
    }
}

fn inside<'t>(fields: &'t TypedFields, name: &str) -> &'t TypedFields {
    match fields.get(name) {
        Some(Typed::Fields(fields)) => fields,
        other => panic!("{name}: {}", other.is_some()),
    }
}

fn first<'t>(fields: &'t TypedFields, name: &str) -> &'t TypedFields {
    match fields.get(name) {
        Some(Typed::List(entries)) => match entries.first() {
            Some(Typed::Fields(fields)) => fields,
            other => panic!("{name}: {}", other.is_some()),
        },
        other => panic!("{name}: {}", other.is_some()),
    }
}

fn text(fields: &TypedFields, name: &str) -> String {
    match fields.get(name) {
        Some(Typed::Text(text)) => text.clone(),
        other => panic!("{name}: {}", other.is_some()),
    }
}

fn registered() -> World {
    let mut world = requests::world();
    assert!(world.apply(&register("example.com"), NOW).reply.is_success);
    world
}

const CSR: &str = include_str!("data/rsa2048.pem");

#[test]
fn an_order_of_a_certificate_and_its_product() {
    let mut world = registered();
    let order = values([("product_type", "positivessl"), ("handle", "process"), ("period", "1"), ("csr", CSR)]);
    let order = order.with("dv_auth_method", "DNS").with("server_type", "other");
    let order = order.with("contact_set", Assoc::new().with("organization", contact()));
    let placed = read(&mut world, "order_certificate", order);
    assert_eq!(text(&placed, "state"), "awaiting-approval");
    let id = number(&placed, "order_id");
    let asked = Assoc::new().with("order_id", id.clone());
    let info = read(&mut world, "get_certificate_order", asked.clone());
    assert!(matches!(info.get("dv_auth_details"), Some(Typed::Any(_))));
    assert!(matches!(info.get("price"), Some(Typed::Money(_))));
    assert_eq!(text(first(&info, "notes_list"), "type"), "order_created");
    assert!(matches!(first(&info, "notes_list").get("date"), Some(Typed::Time(_))));
    world.validate_ssl(id.parse().unwrap(), SslVerdict::Approve, NOW).unwrap();
    let product = number(&read(&mut world, "get_certificate_order", asked), "product_id");
    let asked = Assoc::new().with("product_id", product);
    let info = run(&mut world, "get_product", asked.clone().with("all_info", "1"));
    // The setting itself has no row of the reply, though update_product sets it.
    assert_eq!(odd(&info), ["let_expire"]);
    assert!(matches!(info.get("expiry_date"), Some(Typed::Time(_))));
    assert_eq!(text(inside(&info, "csr_data"), "locality"), "Toronto");
    let cert = read(&mut world, "get_certificate", asked);
    assert!(text(inside(&cert, "cert_data"), "certificate").starts_with("-----BEGIN CERTIFICATE-----\n"));
    let range = values([("min_expiry_date", "2026-01-01"), ("max_expiry_date", "2030-01-01")]);
    let listed = run(&mut world, "list_products", range);
    assert!(matches!(first(&listed, "product_list").get("is_renewable"), Some(Typed::Flag(false))));
}

#[test]
fn what_certificates_need_beforehand() {
    let mut world = registered();
    let csr = read(&mut world, "parse_csr", values([("csr", CSR), ("product_type", "rapidssl")]));
    assert!(matches!(inside(&csr, "csr_data").get("valid_true_domain"), Some(Typed::Flag(true))));
    let approvers =
        read(&mut world, "list_approvers", values([("domain", "example.com"), ("product_type", "rapidssl")]));
    assert_eq!(text(first(&approvers, "approver_list"), "email"), "admin@example.com");
    let types = read(&mut world, "list_product_types", Assoc::new());
    assert!(matches!(types.get("enabled_product_types"), Some(Typed::List(types)) if types.len() > 35));
}

#[test]
fn zones_and_what_else_hangs_on_a_domain() {
    let mut world = registered();
    let srv = values([
        ("subdomain", "_sip._tcp"),
        ("hostname", "sip.example.com"),
        ("priority", "1"),
        ("weight", "2"),
        ("port", "5060"),
    ]);
    let records = Assoc::new().with("SRV", vec![OwnedValue::from(srv)]);
    run(&mut world, "create_dns_zone", domain().with("records", records));
    let zone = read(&mut world, "get_dns_zone", domain());
    assert!(matches!(zone.get("nameservers_ok"), Some(Typed::Flag(false))));
    assert_eq!(number(first(inside(&zone, "records"), "srv"), "port"), "5060");
    let ds = values([("key_tag", "5"), ("algorithm", "8"), ("digest_type", "1")]).with("digest", "ab".repeat(20));
    run(&mut world, "set_dnssec", domain().with("dnssec", vec![OwnedValue::from(ds)]));
    assert_eq!(number(first(&read(&mut world, "get_dnssec", domain()), "ds_records"), "key_tag"), "5");
    run(&mut world, "create_forwarding", domain());
    let entry =
        values([("subdomain", ""), ("destination_url", "http://example.net/"), ("enabled", "1"), ("masked", "0")]);
    run(&mut world, "set_forwarding", domain().with("forwarding", vec![OwnedValue::from(entry)]));
    let forwarding = read(&mut world, "get_forwarding", domain());
    assert!(matches!(first(&forwarding, "forwarding").get("enabled"), Some(Typed::Flag(true))));
    run(&mut world, "create_nameserver", domain().with("name", "ns1.example.com").with("ipaddress", "192.0.2.1"));
    let hosts = read(&mut world, "list_nameservers", domain().with("name", "all"));
    assert!(matches!(first(&hosts, "nameservers").get("can_delete"), Some(Typed::Flag(true))));
}

#[test]
fn people_and_accounts() {
    let mut world = registered();
    let asked = Assoc::new().with("domain_list", vec![OwnedValue::from("example.com")]);
    let contacts_of = run(&mut world, "get_contacts", asked);
    assert!(odd(&contacts_of).iter().all(|key| key == "status"), "{:?}", odd(&contacts_of));
    let status = read(&mut world, "get_verification_status", domain());
    assert_eq!(number(&status, "days_to_suspend"), "15");
    assert!(matches!(status.get("verification_deadline"), Some(Typed::Date(_))));
    assert!(matches!(read(&mut world, "get_trade_lock", domain()).get("can_modify"), Some(Typed::Flag(true))));
    let login = domain().with("reg_username", "zoe123").with("reg_password", "not-a-password");
    assert_eq!(number(&read(&mut world, "set_cookie", login), "domain_count"), "1");
    let parent = domain().with("username", "zoe123");
    let user = values([("sub_username", "helper1"), ("sub_password", "helpers-password"), ("sub_permission", "2")]);
    run(&mut world, "add_subuser", parent.clone().into_iter().chain(user).collect());
    assert_eq!(number(&read(&mut world, "get_subuser", parent), "permission"), "2");
    assert!(matches!(read(&mut world, "get_user_info", domain()).get("expires_on"), Some(Typed::Time(_))));
    let account =
        values([("username", "sub1"), ("password", "not-a-password"), ("status", "active"), ("pricing_plan", "1")]);
    let account = account
        .with("ccp_enabled", "Y")
        .with("low_balance_email", "a@example.com")
        .with("system_status_email", "b@example.com");
    run(&mut world, "create_subreseller", account.with("contact_set", contacts(|_, _| {})));
    let read_back = read(&mut world, "get_subreseller", values([("username", "sub1")]));
    assert!(matches!(read_back.get("ccp_enabled"), Some(Typed::Flag(true))));
}
