//! What happens to orders, domains and transfers as time goes by and others decide.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod requests;

use requests::{NOW, attribute, lookup, owner, register, renew, said, with, without, world};
use srskit_core::{OwnedValue, Value};
use srskit_standin::world::{DeletionState, Domain, OrderStatus, Profile, Reply, Request, TransferStatus, Wait, World};
use srskit_standin::{Money, Timestamp};
use std::time::Duration;

const DAY: u64 = 86_400;

fn days(at: Timestamp, days: u64) -> Timestamp {
    at.plus(Duration::from_secs(days * DAY))
}

fn about(action: &str, domain: &str) -> Request {
    Request::new(action, "DOMAIN").with("domain", domain.to_owned())
}

fn send(world: &mut World, request: &Request, now: Timestamp) -> Reply {
    world.apply(request, now).reply
}

fn code(world: &mut World, request: &Request, now: Timestamp) -> String {
    said(&send(world, request, now)).chars().take(3).collect()
}

fn transfer(domain: &str) -> Request {
    register(domain).with("reg_type", "transfer")
}

fn rows(reply: &Reply, key: &str) -> Vec<OwnedValue> {
    reply.attributes().get(key).and_then(Value::as_array).map(<[_]>::to_vec).unwrap_or_default()
}

fn told(world: &World) -> Vec<String> {
    let word = |event: &srskit_standin::world::DomainEvent| {
        let status = event.text("order_status").or(event.text("transfer_status")).unwrap_or_default();
        format!("{} {} {status}", event.object, event.event).trim_end().to_owned()
    };
    world.events().map(word).collect()
}

#[test]
fn a_term_ends_in_grace_redemption_pending_delete_and_release() {
    let mut world = owner(Profile::Horizon);
    let end = Timestamp::from_date(2027, 11, 30);
    world.run_due(end);
    assert_eq!(told(&world), ["DOMAIN EXPIRED"]);
    assert!(world.domain("example.com").is_some());
    world.run_due(days(end, 39));
    assert!(world.domain("example.com").is_some());
    world.run_due(days(end, 40));
    assert!(world.domain("example.com").is_none());
    assert_eq!(told(&world), ["DOMAIN EXPIRED", "DOMAIN DELETED"]);
    let fresh = lookup("example.com").with("no_cache", "1");
    assert_eq!(code(&mut world, &fresh, days(end, 69)), "211");
    assert_eq!(world.deletions().next().unwrap().state, DeletionState::Redemption);
    world.run_due(days(end, 70));
    assert_eq!(world.deletions().next().unwrap().state, DeletionState::PendingDelete);
    assert_eq!(code(&mut world, &about("REDEEM", "example.com"), days(end, 71)), "400");
    assert_eq!(code(&mut world, &fresh, days(end, 74)), "211");
    assert_eq!(code(&mut world, &fresh, days(end, 75)), "210");
    assert_eq!(world.account().ledger().entries().len(), 0);
}

#[test]
fn a_domain_in_grace_can_be_renewed() {
    let mut world = owner(Profile::Horizon);
    let late = Timestamp::from_date(2027, 12, 20);
    assert_eq!(code(&mut world, &renew("example.com", "2027", "1"), late), "200");
    world.run_due(days(late, 100));
    assert_eq!(world.domain("example.com").unwrap().expires_at, Timestamp::from_date(2028, 11, 30));
}

#[test]
fn a_domain_in_redemption_is_bought_back_for_fee_and_year() {
    let mut world = owner(Profile::Production);
    let lost = Timestamp::from_date(2028, 1, 20);
    let listed = send(&mut world, &Request::new("GET_DELETED_DOMAINS", "DOMAIN"), lost);
    let row = &rows(&listed, "del_domains")[0];
    assert_eq!(row.at(&["name"]).and_then(OwnedValue::as_text), Some("example.com"));
    assert_eq!(row.at(&["delete_date"]).and_then(OwnedValue::as_text), Some("09-JAN-2028 00:00:00"));
    world.set_balance(Money::from_cents(8999));
    assert_eq!(code(&mut world, &about("REDEEM", "example.com"), lost), "440");
    world.deposit(Money::from_cents(1), lost);
    assert_eq!(code(&mut world, &about("REDEEM", "example.com"), lost), "200");
    assert_eq!(world.domain("example.com").unwrap().expires_at, Timestamp::from_date(2028, 11, 30));
    assert_eq!((world.account().balance(), world.deletions().count()), (Money::ZERO, 0));
    assert_eq!(code(&mut world, &about("REDEEM", "example.com"), lost), "400");
}

#[test]
fn auto_renewal_needs_the_switch_and_the_money() {
    let order = |world: &mut World| send(world, &register("example.com").with("auto_renew", "1"), NOW);
    let mut rich = world();
    order(&mut rich);
    rich.run_due(Timestamp::from_date(2027, 11, 24));
    assert_eq!(rich.domain("example.com").unwrap().expires_at, Timestamp::from_date(2028, 11, 24));
    assert_eq!(rich.account().ledger().debits_for("example.com").count(), 2);
    let mut poor = with(|settings| settings.balance = Money::from_cents(1000));
    order(&mut poor);
    poor.run_due(Timestamp::from_date(2027, 11, 24));
    assert_eq!(poor.domain("example.com").unwrap().expires_at, Timestamp::from_date(2027, 11, 24));
    assert!(told(&poor).contains(&"DOMAIN EXPIRED".to_owned()));
}

#[test]
fn slow_registries_hold_the_money_until_they_answer() {
    let mut world = world();
    let reply = send(&mut world, &register("async.com"), NOW);
    assert_eq!((reply.code, reply.is_success), (Some("250"), true));
    assert_eq!(attribute(&reply, "queue_request_id"), attribute(&reply, "id"));
    assert_eq!(
        (world.account().hold(), world.account().balance()),
        (Money::from_cents(1000), Money::from_cents(100_000))
    );
    assert_eq!(code(&mut world, &lookup("async.com"), NOW), "221");
    assert_eq!(code(&mut world, &register("async.com"), NOW), "437");
    assert_eq!(code(&mut world, &register("declined.com"), NOW), "250");
    let consent = send(&mut world, &register("consent.com"), NOW);
    assert_eq!((consent.code, consent.is_success), (Some("300"), true));
    world.run_due(NOW.plus(Duration::from_secs(600)));
    let statuses: Vec<_> = world.orders().map(|order| order.status).collect();
    assert!(matches!(statuses[0], OrderStatus::Completed { .. }));
    assert_eq!(statuses[1..], [OrderStatus::Declined, OrderStatus::Waiting(Wait::Consent)]);
    world.run_due(days(NOW, 1));
    assert!(world.domain("async.com").is_some() && world.domain("consent.com").is_some());
    assert_eq!((world.account().hold(), world.account().ledger().entries().len()), (Money::ZERO, 2));
}

/// What is cancelled is not waited for: the clock's next stop is always something that happens.
#[test]
fn nothing_is_due_for_what_has_ended() {
    let mut world = world();
    let saved = send(&mut world, &register("example.com").with("handle", "save"), NOW);
    assert_eq!(world.next_due(), Some(days(NOW, 30)));
    let cancel = Request::new("PROCESS_PENDING", "DOMAIN").with("command", "cancel");
    send(&mut world, &cancel.with("order_id", attribute(&saved, "id").unwrap().to_owned()), NOW);
    assert_eq!(world.next_due(), None);
    let waiting = send(&mut world, &register("async.com"), NOW);
    assert_eq!(world.next_due(), Some(NOW.plus(Duration::from_secs(600))));
    let id = attribute(&waiting, "id").unwrap().to_owned();
    send(
        &mut world,
        &Request::new("CANCEL_ACTIVE_PROCESS", "DOMAIN").with("domain", "async.com").with("order_id", id),
        NOW,
    );
    assert_eq!(world.next_due(), None);
    // Nobody is asked about the registrant of a domain that is gone.
    send(&mut world, &register("example.com"), NOW);
    assert_eq!(world.next_due(), Some(days(NOW, 15)));
    send(&mut world, &Request::new("REVOKE", "DOMAIN").with("domain", "example.com").with("reseller", "us"), NOW);
    assert_eq!(world.next_due(), None, "it was revoked young, so the name is free at once");
}

#[test]
fn a_notice_of_claims_is_told_with_its_order() {
    let claims = |world: &World| -> Vec<String> {
        let events = world.events().filter(|event| event.event == "CLAIM_STATUS_CHANGE");
        events.map(|event| format!("{} {}", event.object, event.text("claim_status").unwrap())).collect()
    };
    let mut world = world();
    send(&mut world, &register("claims.com"), NOW);
    send(&mut world, &register("example.com"), NOW);
    assert_eq!(claims(&world), ["ORDER initiated", "ORDER accepted"]);
    let mut world = requests::world();
    send(&mut world, &register("claims.com").with("handle", "save"), NOW);
    world.run_due(days(NOW, 30));
    assert_eq!(claims(&world), ["ORDER initiated", "ORDER cancelled"]);
}

#[test]
fn saved_orders_are_processed_cancelled_revived_or_forgotten() {
    let mut world = world();
    let save = |world: &mut World, name: &str| {
        let reply = send(world, &register(name).with("handle", "save"), NOW);
        attribute(&reply, "id").unwrap().to_owned()
    };
    let process = |id: &str| Request::new("PROCESS_PENDING", "DOMAIN").with("order_id", id.to_owned());
    let (first, second) = (save(&mut world, "one.com"), save(&mut world, "two.com"));
    let reply = send(&mut world, &process(&first), NOW);
    assert_eq!((attribute(&reply, "order_id"), attribute(&reply, "f_auto_renew")), (Some(&*first), Some("N")));
    assert_eq!(code(&mut world, &process(&first), NOW), "465");
    assert_eq!(code(&mut world, &process(&second).with("command", "cancel"), NOW), "200");
    let revived = send(&mut world, &process(&second), NOW);
    assert_ne!(attribute(&revived, "order_id"), Some(&*second));
    assert!(world.domain("two.com").is_some());
    save(&mut world, "three.com");
    world.run_due(days(NOW, 29));
    assert!(world.orders().last().unwrap().is_pending());
    world.run_due(days(NOW, 30));
    assert_eq!(world.orders().last().unwrap().status, OrderStatus::Cancelled);
    let list = send(&mut world, &about("GET_ORDERS_BY_DOMAIN", "two.com"), NOW);
    assert_eq!((rows(&list, "orders").len(), attribute(&list, "total")), (2, Some("2")));
}

#[test]
fn a_transfer_waits_for_owner_review_and_registry() {
    let mut world = world();
    let reply = send(&mut world, &transfer("taken.com"), NOW);
    let id: u64 = attribute(&reply, "transfer_id").unwrap().parse().unwrap();
    assert_eq!((world.account().hold(), world.account().ledger().entries().len()), (Money::from_cents(1000), 0));
    let check = about("CHECK_TRANSFER", "taken.com").with("check_status", "1");
    let seen = send(&mut world, &check, NOW);
    assert_eq!((attribute(&seen, "status"), attribute(&seen, "transferrable")), (Some("pending_owner"), Some("0")));
    assert_eq!(world.approve_transfer(id, NOW), Ok(TransferStatus::PendingAdmin));
    let later = NOW.plus(Duration::from_secs(3600));
    assert_eq!(attribute(&send(&mut world, &check, later), "status"), Some("pending_registry"));
    // The look has hurried it.
    world.run_due(later.plus(Duration::from_secs(300)));
    assert_eq!(world.transfers().next().unwrap().status, TransferStatus::Completed);
    assert_eq!(world.domain("taken.com").unwrap().expires_at, later.plus(Duration::from_secs(300)).plus_years(2));
    assert_eq!((world.account().hold(), world.account().ledger().spent()), (Money::ZERO, Money::from_cents(1000)));
    assert!(world.approve_transfer(id, later).is_err());
}

#[test]
fn silence_or_a_no_ends_a_transfer_and_gives_the_money_back() {
    let mut world = world();
    let order = |world: &mut World, request: &Request| send(world, request, NOW);
    order(&mut world, &transfer("taken1.com"));
    let refused = order(&mut world, &transfer("taken2.com"));
    order(&mut world, &transfer("taken3.com").with("auth_info", "wrong"));
    world.refuse_transfer(attribute(&refused, "transfer_id").unwrap().parse().unwrap(), NOW).unwrap();
    world.run_due(days(NOW, 6));
    assert!(world.transfers().all(|transfer| transfer.status == TransferStatus::Cancelled));
    assert!(world.orders().all(|order| order.status == OrderStatus::Cancelled));
    assert_eq!((world.account().hold(), world.account().balance()), (Money::ZERO, Money::from_cents(100_000)));
    let id = world.orders().next().unwrap().id.to_string();
    let again = Request::new("PROCESS_TRANSFER", "TRANSFER").with("order_id", id.clone()).with("reseller", "us");
    let reply = send(&mut world, &again, days(NOW, 6));
    assert!(reply.is_success && attribute(&reply, "order_id") != Some(&*id));
    let cancel = Request::new("CANCEL_TRANSFER", "TRANSFER").with("domain", "taken1.com").with("reseller", "us");
    assert_eq!(code(&mut world, &cancel, days(NOW, 6)), "200");
    assert_eq!(code(&mut world, &cancel, days(NOW, 6)), "465");
    let list = send(&mut world, &Request::new("GET_TRANSFERS_IN", "DOMAIN").with("status", "cancelled"), NOW);
    assert_eq!((rows(&list, "transfers").len(), attribute(&list, "total")), (4, Some("4")));
}

#[test]
fn what_cannot_be_transferred_says_why() {
    let mut world = owner(Profile::Horizon);
    for (name, expected) in [
        ("taken-locked.com", "487"),
        ("taken-young.com", "552"),
        ("free.com", "487"),
        ("example.com", "487"),
        ("waiting.com", "437"),
    ] {
        assert_eq!(code(&mut world, &transfer(name), NOW), expected, "{name}");
        let check = send(&mut world, &about("CHECK_TRANSFER", name), NOW);
        assert_eq!((attribute(&check, "transferrable"), check.is_success), (Some("0"), true));
        assert!(attribute(&check, "reason").is_some());
    }
    assert_eq!(world.orders().count(), 0);
}

#[test]
fn domains_leave_by_transfer_and_by_push() {
    let mut world = owner(Profile::Horizon);
    send(&mut world, &register("two.com").with("f_lock_domain", "1"), NOW);
    assert_eq!(world.request_transfer_away("two.com", NOW), None);
    let id = world.request_transfer_away("example.com", NOW).unwrap();
    assert_eq!(world.request_transfer_away("example.com", NOW), None);
    world.approve_transfer(id, NOW).unwrap();
    world.run_due(days(NOW, 6));
    assert!(world.domain("example.com").is_none());
    let push = about("RSP2RSP_PUSH_TRANSFER", "two.com").with("grsp", "another");
    assert_eq!(code(&mut world, &push, days(NOW, 6)), "200");
    let list = send(&mut world, &Request::new("GET_TRANSFERS_AWAY", "DOMAIN").with("gaining_registrar", "anoth*"), NOW);
    assert_eq!(rows(&list, "transfers").len(), 1);
    assert_eq!(world.domains().count(), 0);
}

#[test]
fn premium_names_are_sold_where_the_tier_is_on_for_the_price_that_was_named() {
    let mut world = with(|settings| settings.premium = true);
    assert_eq!(code(&mut world, &lookup("premium.com"), NOW), "210");
    let price = send(&mut world, &about("GET_PRICE", "premium.com"), NOW);
    assert_eq!((attribute(&price, "price"), attribute(&price, "is_registry_premium")), (Some("100.00"), Some("1")));
    assert_eq!(code(&mut world, &register("premium.com"), NOW), "460");
    let order = |price: &'static str| register("premium.com").with("premium_price_to_verify", price);
    assert_eq!(code(&mut world, &order("99.00"), NOW), "465");
    assert_eq!(code(&mut world, &order("100.00"), NOW), "200");
    assert_eq!(world.account().ledger().spent(), Money::from_cents(10_000));
}

#[test]
fn other_kinds_of_registration() {
    let mut world = owner(Profile::Horizon);
    assert_eq!(code(&mut world, &register("first.shop").with("reg_type", "sunrise"), NOW), "250");
    assert_eq!(code(&mut world, &register("second.shop").with("reg_type", "landrush"), NOW), "250");
    let market = register("premium.com").with("reg_type", "premium").with("premium_price_to_verify", "100.00");
    assert_eq!(code(&mut world, &market, NOW), "200");
    let privacy = about("SW_REGISTER", "example.com").with("reg_type", "whois_privacy").with("handle", "process");
    assert_eq!(code(&mut world, &privacy, NOW), "200");
    assert!(world.domain("example.com").unwrap().whois_privacy);
    world.run_due(days(NOW, 30));
    assert!(world.domain("first.shop").is_some() && world.domain("second.shop").is_some());
}

#[test]
fn a_registry_is_asked_once_in_five_minutes_unless_told() {
    let mut world = world();
    assert_eq!(code(&mut world, &lookup("example.com"), NOW), "210");
    world.add_taken("example.com");
    let later = |seconds| NOW.plus(Duration::from_secs(seconds));
    assert_eq!(code(&mut world, &lookup("example.com"), later(299)), "210");
    assert_eq!(code(&mut world, &lookup("example.com").with("no_cache", "1"), later(299)), "211");
    assert_eq!(code(&mut world, &lookup("example.com"), later(300)), "211");
}

#[test]
fn a_young_registration_is_revoked_for_its_money() {
    let mut world = world();
    send(&mut world, &register("one.com"), NOW);
    send(&mut world, &register("two.com"), NOW);
    let early = send(&mut world, &about("REVOKE", "one.com"), days(NOW, 4));
    assert_eq!(attribute(&early, "total_refund"), Some("10.00"));
    let late = send(&mut world, &about("REVOKE", "two.com"), days(NOW, 5));
    assert_eq!(attribute(&late, "total_refund"), Some("0.00"));
    assert_eq!(world.account().balance(), Money::from_cents(99_000));
    assert_eq!(code(&mut world, &lookup("one.com"), days(NOW, 5)), "210");
    assert_eq!(code(&mut world, &lookup("two.com"), days(NOW, 5)), "211");
}

#[test]
fn suggestions_follow_the_name_and_the_endings_asked_for() {
    let mut world = world();
    let list = |texts: &[&'static str]| texts.iter().map(|text| OwnedValue::from(*text)).collect::<Vec<_>>();
    let ask = Request::new("NAME_SUGGEST", "DOMAIN")
        .with("searchstring", "taken.com")
        .with("services", list(&["lookup", "suggestion"]))
        .with("tlds", list(&[".com", ".net"]));
    let reply = send(&mut world, &ask, NOW);
    let item = |section, place: usize, key| {
        let items = reply.attributes().get(section)?.at(&["items"])?.as_array()?.to_vec();
        items.get(place)?.at(&[key])?.as_text().map(str::to_owned)
    };
    assert_eq!(item("lookup", 0, "domain").as_deref(), Some("taken.com"));
    assert_eq!(item("lookup", 0, "status").as_deref(), Some("taken"));
    assert_eq!(item("lookup", 1, "domain").as_deref(), Some("taken.net"));
    assert_eq!(item("lookup", 2, "domain"), None);
    assert_eq!(item("suggestion", 0, "domain").as_deref(), Some("mytaken.com"));
    assert_eq!(item("suggestion", 0, "status").as_deref(), Some("available"));
    assert_eq!(code(&mut world, &without(ask, "searchstring"), NOW), "460");
}

#[test]
fn lists_of_domains_come_in_pages() {
    let mut world = world();
    for name in ["c.com", "a.com", "b.com"] {
        send(&mut world, &register(name), NOW);
    }
    let ask = Request::new("GET_DOMAINS_BY_EXPIREDATE", "DOMAIN")
        .with("exp_from", "2027-11-24")
        .with("exp_to", "2027-11-24")
        .with("limit", "2");
    let page = |world: &mut World, page: &'static str| {
        let reply = send(world, &ask.clone().with("page", page), NOW);
        let names: Vec<String> = rows(&reply, "exp_domains")
            .iter()
            .filter_map(|row| row.at(&["name"])?.as_text().map(str::to_owned))
            .collect();
        (names, attribute(&reply, "remainder").unwrap().to_owned(), attribute(&reply, "total").unwrap().to_owned())
    };
    let expected = |names: &[&str], more: &str| {
        (names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(), more.to_owned(), "3".to_owned())
    };
    assert_eq!(page(&mut world, "1"), expected(&["a.com", "b.com"], "1"));
    assert_eq!(page(&mut world, "2"), expected(&["c.com"], "0"));
    assert_eq!(page(&mut world, "3"), expected(&[], "0"));
}

#[test]
fn a_premium_name_costs_its_own_price_whatever_is_paid_for() {
    let mut world = world();
    world.add_domain(Domain::new("premium.com", NOW, NOW.plus_years(1)));
    let trade = ["first_name", "last_name", "org_name", "address1", "city", "state", "postal_code", "country", "phone"]
        .into_iter()
        .fold(about("TRADE_DOMAIN", "premium.com"), |trade, key| trade.with(key, "Yan"))
        .with("email", "yan@example.net");
    assert_eq!(code(&mut world, &trade, NOW), "200");
    let own = |world: &World| world.account().ledger().entries().last().unwrap().debit;
    assert_eq!(own(&world), Money::from_cents(10_000));
    assert_eq!(code(&mut world, &about("REVOKE", "premium.com"), NOW), "200");
    assert_eq!(code(&mut world, &about("REDEEM", "premium.com"), NOW), "200");
    assert_eq!(own(&world), world.settings().redemption_fee + Money::from_cents(10_000));
    let auto = Domain { auto_renew: true, ..Domain::new("premium.net", NOW, NOW.plus_years(1)) };
    world.add_domain(auto);
    world.run_due(NOW.plus_years(1));
    assert_eq!(world.account().ledger().debits_for("premium.net").next().unwrap().debit, Money::from_cents(12_000));
}

#[test]
fn a_refund_counts_from_completion_and_for_the_order_that_brought_the_domain() {
    let mut world = world();
    send(&mut world, &register("consent.com"), NOW);
    let refund = |world: &mut World, name, at| {
        let reply = send(world, &about("REVOKE", name), at);
        attribute(&reply, "total_refund").map(str::to_owned)
    };
    // Placed six days ago, completed five days ago less a second.
    let late = NOW.plus(Duration::from_secs(6 * DAY - 1));
    assert_eq!(refund(&mut world, "consent.com", late).as_deref(), Some("10.00"));
    send(&mut world, &register("one.com"), late);
    world.add_domain(Domain::new("one.com", late, late.plus_years(1)));
    assert_eq!(refund(&mut world, "one.com", late).as_deref(), Some("0.00"));
}

#[test]
fn what_costs_nothing_never_waits_for_funds() {
    let mut world = owner(Profile::Horizon);
    world.set_balance(Money::from_cents(0) - Money::from_cents(100));
    let privacy = about("SW_REGISTER", "example.com").with("reg_type", "whois_privacy").with("handle", "process");
    let reply = send(&mut world, &privacy, NOW);
    assert_eq!(
        (attribute(&reply, "whois_privacy_state"), attribute(&reply, "forced_pending")),
        (Some("enabled"), None)
    );
    assert!(world.domain("example.com").unwrap().whois_privacy);
}
