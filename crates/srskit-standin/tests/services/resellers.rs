//! Sub-resellers, personal names, mails and registries with commands of their own.

use crate::requests::{NOW, attribute, contacts, said};
use crate::{OK, ask, at, says, world};
use srskit_core::Assoc;
use srskit_standin::world::{Domain, Request};

fn subreseller(action: &str) -> Request {
    let mut request = Request::new(action, "SUBRESELLER").with("username", "sub1").with("password", "not-a-password");
    let fields = [
        ("status", "active"),
        ("pricing_plan", "1"),
        ("ccp_enabled", "Y"),
        ("low_balance_email", "a@example.com"),
        ("system_status_email", "b@example.com"),
    ];
    for (key, value) in fields {
        request.attributes.insert(key, value);
    }
    request.with("contact_set", contacts(|_, _| {}))
}

#[test]
fn a_sub_reseller_is_kept_and_paid() {
    let mut world = world();
    assert_eq!(says(&mut world, subreseller("CREATE")), OK);
    assert_eq!(says(&mut world, subreseller("CREATE")), "485 A sub-reseller of this name already exists");
    assert_eq!(says(&mut world, subreseller("MODIFY").with("status", "onhold").with("url", "http://example.net/")), OK);
    let read = ask(&mut world, Request::new("GET", "SUBRESELLER").with("username", "sub1"));
    assert_eq!((attribute(&read, "status"), attribute(&read, "url")), (Some("onhold"), Some("http://example.net/")));
    assert_eq!((at(&read, &["contact_set", "admin", "city"]), attribute(&read, "password")), (Some("Toronto"), None));
    let pay = |amount: &'static str| Request::new("PAY", "SUBRESELLER").with("username", "sub1").with("amount", amount);
    let paid = ask(&mut world, pay("12.50"));
    let id: u64 = attribute(&paid, "id").unwrap().parse().unwrap();
    assert_eq!(world.account().balance().to_string(), "987.50");
    assert_eq!(world.account().ledger().entries().last().unwrap().order_id, id);
    assert_eq!(says(&mut world, pay("5000.00")), "440 Insufficient funds");
    assert!(says(&mut world, pay("0.00")).starts_with("465 "));
    assert_eq!(
        says(&mut world, Request::new("GET", "SUBRESELLER").with("username", "nobody")),
        "480 Sub-reseller not found"
    );
}

#[test]
fn a_personal_name_is_ordered_read_changed_and_deleted() {
    let mut world = world();
    let about = |action: &str| Request::new(action, "SURNAME").with("domain", "zoe.example.net");
    let mailbox = Assoc::new().with("mailbox_type", "MAILBOX").with("password", "not-a-password");
    let records = Assoc::new().with("type", "A").with("name", "@").with("content", "192.0.2.1");
    assert_eq!(says(&mut world, about("SU_REGISTER").with("mailbox", mailbox.clone()).with("dnsRecords", records)), OK);
    assert_eq!(world.account().ledger().spent().to_string(), "12.00");
    assert_eq!(says(&mut world, about("SU_REGISTER").with("mailbox", mailbox)), "485 Personal name taken");
    let change = Assoc::new().with("forward_email", "zoe@example.com");
    assert_eq!(says(&mut world, about("UPDATE").with("mailbox", change)), OK);
    let read = ask(&mut world, about("QUERY").with("query_dns", "1").with("query_email", "1"));
    assert_eq!(at(&read, &["mailbox", "forward_email"]), Some("zoe@example.com"));
    assert_eq!(at(&read, &["zone", "records", "0", "content"]), Some("192.0.2.1"));
    assert_eq!(attribute(&read, "created_on"), Some("2026-11-24 00:00:00"));
    assert_eq!(says(&mut world, about("DELETE")), OK);
    assert_eq!(says(&mut world, about("QUERY")), "480 Personal name not found");
}

#[test]
fn mails_are_told_to_the_operator_and_the_contract_is_read() {
    let mut world = world();
    let applied = world.apply(&Request::new("SEND_AUTHCODE", "DOMAIN").with("domain_name", "example.com"), NOW);
    assert_eq!(
        (said(&applied.reply).as_str(), applied.notes.as_slice()),
        (OK, ["no mail leaves the stand-in".to_owned()].as_slice())
    );
    assert!(
        says(&mut world, Request::new("SEND_AUTHCODE", "DOMAIN").with("domain_name", "example.org"))
            .starts_with("480 ")
    );
    let contract = ask(&mut world, Request::new("GET_CONTRACT", "DOMAIN").with("type", "exhibit_a"));
    assert!(at(&contract, &["contract", "text"]).unwrap().starts_with("EXHIBIT A"));
}

#[test]
fn countries_have_trades_and_tags_of_their_own() {
    let mut world = crate::requests::world();
    for name in ["example.fr", "example.uk", "example.de"] {
        world.add_domain(Domain::new(name, NOW, NOW.plus_years(1)));
    }
    let about = |action: &str, name: &'static str| Request::new(action, "DOMAIN").with("domain", name);
    let trade = ["first_name", "last_name", "org_name", "city"]
        .into_iter()
        .fold(about("TRADE_DOMAIN", "example.fr"), |trade, key| trade.with(key, "Yan"));
    let reply = ask(&mut world, trade.with("email", "yan@example.net"));
    let id: u64 = attribute(&reply, "id").unwrap().parse().unwrap();
    assert_eq!(world.domain("example.fr").unwrap().contacts.get("owner", "email"), Some("yan@example.net"));
    let debits: Vec<_> =
        world.account().ledger().debits_for("example.fr").map(|debit| (debit.order_id, debit.debit.cents())).collect();
    assert_eq!(debits, [(id, 2_000)]);
    let tag = |name: &'static str| {
        about("MODIFY", name)
            .with("data", "change_ips_tag")
            .with("affect_domains", "0")
            .with("gaining_registrar_tag", "OTHER")
            .with("change_tag_all", "0")
    };
    assert_eq!(says(&mut world, tag("example.fr")), "465 Command is for .UK domains only");
    assert_eq!(says(&mut world, tag("example.uk")), OK);
    assert!(world.domain("example.uk").is_none());
    assert!(says(&mut world, about("LOOKUP", "example.uk")).starts_with("211 "));
    assert_eq!(says(&mut world, about("ACTIVATE", "example.de")), OK);
}
