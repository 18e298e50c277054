//! Certificates: from the order to the file, and back.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod certificates;
mod life;
mod orders;
#[path = "../requests/mod.rs"]
mod requests;

use requests::{attribute, contact, said, with};
use srskit_core::{Assoc, OwnedValue, Value};
use srskit_standin::Timestamp;
use srskit_standin::world::{Reply, Request, SslVerdict, World};

const CSR: &str = include_str!("../data/rsa2048.pem");
const WILDCARD: &str = include_str!("../data/p256_wildcard.pem");
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
