//! Orders and products: money, states, renewals, upgrades.

use crate::requests::{attribute, said, with, without};
use crate::{CSR, NOW, ask, at, command, info, issued, money, number, order, placed, step_kinds, world};
use srskit_core::{Assoc, OwnedValue, Value};
use srskit_standin::Timestamp;
use srskit_standin::world::{Request, SslPace, SslState, SslVerdict, World};
use std::time::Duration;

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
    let mut world = crate::requests::owner(Default::default());
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
