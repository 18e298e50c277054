//! The world by itself: no wire, no TLS, no clock but the one that is handed in.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod requests;

use requests::{NOW, attribute, contact, contacts, lookup, owner, register, renew, said, with, without, world};
use srskit_core::{Assoc, OwnedValue, Value};
use srskit_standin::world::{Contacts, Handle, OrderKind, OrderStatus, Parked, Profile, Request, World};
use srskit_standin::{ItemOrder, Money, render};

#[test]
fn lookup_answers_by_what_a_name_is() {
    let mut world = world();
    world.add_taken("Somebody-Else.example");
    let cases = [
        ("example.com", "210 Domain available", "available"),
        (" EXAMPLE.com ", "210 Domain available", "available"),
        ("somebody-else.example", "211 Domain taken", "taken"),
        ("taken-long-ago.com", "211 Domain taken", "taken"),
        ("waiting.com", "221 Domain taken", "taken"),
    ];
    for (name, says, status) in cases {
        let reply = world.apply(&lookup(name), NOW).reply;
        assert_eq!(
            (said(&reply).as_str(), attribute(&reply, "status"), reply.is_success),
            (says, Some(status), true),
            "{name}"
        );
    }
    let special =
        |world: &mut World, name, key| attribute(&world.apply(&lookup(name), NOW).reply, key).map(str::to_owned);
    assert_eq!(special(&mut world, "premium.com", "reason").as_deref(), Some("Premium Name"));
    assert_eq!(special(&mut world, "reserved.com", "reason").as_deref(), Some("Reserved Name"));
    assert_eq!(special(&mut world, "claims.com", "has_claim").as_deref(), Some("1"));
    assert_eq!(special(&mut world, "example.com", "has_claim"), None);
}

#[test]
fn lookup_refuses_what_is_no_name() {
    let mut world = world();
    let says = |world: &mut World, request: &Request| said(&world.apply(request, NOW).reply);
    assert_eq!(says(&mut world, &lookup("example")), "465 Invalid domain syntax");
    assert_eq!(says(&mut world, &lookup("bücher.example")), "465 Invalid domain syntax");
    assert_eq!(says(&mut world, &lookup("  ")), "460 No Domain Supplied");
    assert_eq!(says(&mut world, &Request::new("LOOKUP", "DOMAIN")), "460 No Domain Supplied");
    let list = Request::new("LOOKUP", "DOMAIN").with("domain", Vec::new());
    assert_eq!(says(&mut world, &list), "465 Invalid data, error=domain: must be a text");
    let mut beside = Request::new("LOOKUP", "DOMAIN");
    beside.items.insert("domain", "example.com");
    assert_eq!(says(&mut world, &beside), "210 Domain available");
}

#[test]
fn balance_tells_held_money_apart() {
    let mut world = with(|settings| {
        settings.balance = "8549.18".parse().unwrap();
        settings.hold = "1676.05".parse().unwrap();
    });
    for object in ["BALANCE", "DOMAIN"] {
        let reply = world.apply(&Request::new("GET_BALANCE", object), NOW).reply;
        assert_eq!(said(&reply), "200 Command successful");
        assert_eq!(
            (attribute(&reply, "balance"), attribute(&reply, "hold_balance")),
            (Some("8549.18"), Some("1676.05"))
        );
    }
}

#[test]
fn a_registration_is_paid_once_and_owned() {
    let mut world = world();
    let request = register("Example.com")
        .with("period", "3")
        .with("f_lock_domain", "1")
        .with("f_whois_privacy", "1")
        .with("affiliate_id", "marker");
    let applied = world.apply(&request, NOW);
    let reply = applied.reply;
    assert_eq!(said(&reply), "200 Domain registration successfully completed\nDomain successfully locked.");
    let order = world.orders().next().unwrap().clone();
    let id = order.id.to_string();
    assert_eq!(attribute(&reply, "id"), Some(id.as_str()));
    assert_eq!(attribute(&reply, "registration_code"), Some("200"));
    assert_eq!(attribute(&reply, "registration_text"), Some("Domain registration successfully completed"));
    assert_eq!(attribute(&reply, "admin_email"), Some("zoe@example.com"));
    assert_eq!(attribute(&reply, "whois_privacy_state"), Some("enabled"));
    assert_eq!(attribute(&reply, "forced_pending"), None);
    assert_eq!(applied.notes, Vec::<String>::new());
    assert_eq!((order.status, order.affiliate_id.as_deref()), (OrderStatus::Completed { at: NOW }, Some("marker")));
    let debits: Vec<_> = world.account().ledger().debits_for("example.com").collect();
    assert_eq!((debits.len(), debits[0].order_id, debits[0].debit), (1, order.id, Money::from_cents(3000)));
    let domain = world.domain("EXAMPLE.com").unwrap();
    assert_eq!((domain.expires_at.to_string().as_str(), domain.locked), ("2029-11-24 00:00:00", true));
    assert_eq!(domain.contacts.get("owner", "first_name"), Some("Zoë"));
    assert_eq!(said(&world.apply(&lookup("example.com"), NOW).reply), "211 Domain taken");
    assert_eq!(said(&world.apply(&register("example.com"), NOW).reply), "485 Domain taken");
    assert_eq!(world.account().balance(), Money::from_cents(97_000));
}

#[test]
fn names_that_are_not_free_cost_nothing() {
    let mut world = world();
    for (name, says) in [
        ("taken.com", "485 Domain taken"),
        ("premium.com", "485 Domain taken"),
        ("reserved.com", "485 Domain taken"),
        ("waiting.com", "437 Cannot process command because there is already another request waiting on this domain"),
    ] {
        assert_eq!(said(&world.apply(&register(name), NOW).reply), says);
    }
    assert_eq!((world.orders().count(), world.account().ledger().entries().len()), (0, 0));
}

#[test]
fn a_registration_names_the_field_that_is_missing_or_wrong() {
    let request = || register("example.com");
    let contact = |change: fn(&str, &mut Assoc<'static>)| request().with("contact_set", contacts(change));
    let nameservers = |names: &[&'static str]| {
        let list: Vec<OwnedValue> = names.iter().map(|name| Assoc::new().with("name", *name).into()).collect();
        request().with("custom_nameservers", "1").with("nameserver_list", list)
    };
    let cases = [
        (without(request(), "reg_type"), "460 Missing required field: reg_type"),
        (request().with("reg_type", "renewal"), "465 Invalid registration type: renewal"),
        (request().with("domain", "-.com"), "465 Invalid domain syntax"),
        (without(request(), "reg_username"), "460 Required field 'reg_username' not provided"),
        (request().with("reg_password", " "), "460 Required field 'reg_password' not provided"),
        (request().with("reg_username", "a b"), "465 Invalid syntax for registrant username"),
        (request().with("reg_password", "ab"), "465 Password length below minimum: 3 characters"),
        (request().with("reg_password", "a".repeat(21)), "465 Password exceeded maximum length: 20 characters"),
        (request().with("period", "11"), "465 Invalid data, error=period: must be 1 to 10 years"),
        (request().with("period", "0"), "465 Invalid data, error=period: must be 1 to 10 years"),
        (request().with("handle", "later"), "465 Invalid data, error=handle: must be process or save"),
        (without(request(), "custom_tech_contact"), "460 Missing required field: custom_tech_contact"),
        (request().with("custom_tech_contact", "1"), "460 Missing required field: contact_set.tech"),
        (without(request(), "custom_nameservers"), "460 Missing required field: custom_nameservers"),
        (request().with("custom_nameservers", "maybe"), "465 Invalid data, error=custom_nameservers: must be 0 or 1"),
        (request().with("custom_nameservers", "1"), "460 Missing required field: nameserver_list"),
        (
            nameservers(&["ns1.example.net"]),
            "465 Invalid data, error=nameserver_list: at least two nameservers are needed",
        ),
        (
            nameservers(&["ns1.example.net", "ns_2"]),
            "465 Invalid data, error=nameserver_list.1.name: Invalid nameserver syntax",
        ),
        (nameservers(&["ns1.example.net", "NS1.example.net"]), "465 Duplicate nameserver detected for ns1.example.net"),
        (without(request(), "contact_set"), "460 Missing required field: contact_set"),
        (request().with("contact_set", "zoe"), "465 Invalid data, error=contact_set: must be an assoc of roles"),
        (contact(|_, c| drop(c.remove("city"))), "460 Missing required field: contact_set.owner.city"),
        (
            contact(|role, c| {
                if role == "admin" {
                    drop(c.remove("email"))
                }
            }),
            "460 Missing required field: contact_set.admin.email",
        ),
        (contact(|_, c| drop(c.remove("state"))), "460 Missing required field: contact_set.owner.state"),
        (
            contact(|_, c| drop(c.insert("country", "UK"))),
            "465 Invalid data, error=contact_set.owner.country: must be a two-letter code; GB, not UK",
        ),
        (
            contact(|_, c| drop(c.insert("phone", "4165550123"))),
            "465 Invalid data, error=contact_set.owner.phone: must look like +1.4165550123, with x and an extension if need be",
        ),
        (
            contact(|_, c| drop(c.insert("email", "zoe"))),
            "465 Invalid data, error=contact_set.owner.email: is not an address",
        ),
        (
            contact(|_, c| drop(c.insert("first_name", "ë".repeat(65)))),
            "465 Invalid data, error=contact_set.owner.first_name: is longer than 64 characters",
        ),
    ];
    let mut world = world();
    for (request, says) in cases {
        let reply = world.apply(&request, NOW).reply;
        assert_eq!((said(&reply).as_str(), reply.is_success), (says, false));
    }
    assert_eq!(world.orders().count(), 0);
}

#[test]
fn some_endings_need_fewer_contacts() {
    let mut world = world();
    let set: Assoc<'static> = [("owner", contact())].into_iter().collect();
    assert_eq!(
        said(&world.apply(&register("example.com").with("contact_set", set.clone()), NOW).reply),
        "460 Missing required field: contact_set.admin"
    );
    assert!(world.apply(&register("example.eu").with("contact_set", set.clone()), NOW).reply.is_success);
    let person = Assoc::new().with("it_registrant_info", Assoc::new().with("entity_type", "1"));
    let italian = register("example.it").with("contact_set", set.with("billing", contact())).with("tld_data", person);
    assert!(world.apply(&italian, NOW).reply.is_success);
}

#[test]
fn what_nobody_said_is_noted() {
    let mut world = world();
    let applied = world.apply(&without(without(register("example.com"), "period"), "handle"), NOW);
    assert_eq!(
        applied.notes,
        [
            "period is missing; the service takes 2 years, and their price: always send it",
            "handle is missing; the reseller's own setting decides, here Process: always send it",
        ]
    );
    assert_eq!(world.account().ledger().spent(), Money::from_cents(2000));
    let mut saving = with(|settings| settings.default_handle = Handle::Save);
    assert!(saving.apply(&without(register("example.com"), "handle"), NOW).reply.is_success);
    assert_eq!(saving.account().ledger().spent(), Money::ZERO);
}

#[test]
fn a_saved_order_is_replaced_by_the_next_one() {
    let mut world = world();
    let saved = world.apply(&register("example.com").with("handle", "save"), NOW).reply;
    assert_eq!(said(&saved), "200 Registration successful");
    assert_eq!((attribute(&saved, "registration_code"), attribute(&saved, "forced_pending")), (None, None));
    let first = attribute(&saved, "id").unwrap().to_owned();
    assert_eq!(said(&world.apply(&lookup("example.com"), NOW).reply), "210 Domain available");
    let second = world.apply(&register("example.com"), NOW).reply;
    let cancelled = second.attributes().get("cancelled_orders").unwrap();
    assert_eq!(
        cancelled.as_array().unwrap().iter().map(|id| id.as_text().unwrap()).collect::<Vec<_>>(),
        [first.as_str()]
    );
    let statuses: Vec<_> = world.orders().map(|order| order.status).collect();
    assert_eq!(statuses, [OrderStatus::Cancelled, OrderStatus::Completed { at: NOW }]);
    assert_eq!(world.account().ledger().entries().len(), 1);
}

#[test]
fn low_funds_park_an_order_and_call_it_a_success() {
    let mut world = with(|settings| settings.balance = "9.99".parse().unwrap());
    let applied = world.apply(&register("example.com"), NOW);
    let order = world.orders().next().unwrap();
    let id = order.id.to_string();
    assert_eq!(order.status, OrderStatus::Pending(Parked::Funds));
    assert!(matches!(&order.kind, OrderKind::New(registration) if registration.contacts != Contacts::default()));
    assert_eq!((said(&applied.reply).as_str(), applied.reply.is_success), ("200 Registration successful", true));
    assert_eq!(
        (attribute(&applied.reply, "id"), attribute(&applied.reply, "forced_pending")),
        (Some(id.as_str()), Some(id.as_str()))
    );
    assert_eq!(applied.notes.len(), 1);
    assert_eq!((world.account().ledger().entries().len(), world.domains().count()), (0, 0));
}

#[test]
fn a_renewal_moves_the_date_and_is_paid_once() {
    let mut world = owner(Profile::Horizon);
    let reply = world.apply(&renew("example.com", "2027", "2").with("auto_renew", "1"), NOW).reply;
    let id = world.orders().next().unwrap().id.to_string();
    assert_eq!(said(&reply), "200 Command completed successfully");
    assert_eq!((attribute(&reply, "order_id"), attribute(&reply, "id")), (Some(id.as_str()), Some(id.as_str())));
    assert_eq!(attribute(&reply, "registration expiration date"), Some("2029-11-30 00:00:00"));
    assert_eq!(attribute(&reply, "auto_renew"), Some("1"));
    assert_eq!(world.account().ledger().spent(), Money::from_cents(2000));
}

#[test]
fn a_second_renewal_is_told_by_system() {
    for (profile, says) in [
        (Profile::Horizon, "465 Domain Already Renewed"),
        (Profile::Production, "555 Domain has already been successfully renewed"),
    ] {
        let mut world = owner(profile);
        assert!(world.apply(&renew("example.com", "2027", "1"), NOW).reply.is_success);
        assert_eq!(said(&world.apply(&renew("example.com", "2027", "1"), NOW).reply), says);
        let wrong = said(&world.apply(&renew("example.com", "2031", "1"), NOW).reply);
        assert_eq!(wrong, "541 Domain's current expiration year in registry doesn't match the year provided by user");
        assert_eq!(world.account().ledger().entries().len(), 1);
    }
}

#[test]
fn a_renewal_is_refused_with_the_reason() {
    let request = || renew("example.com", "2027", "1");
    let cases = [
        (without(request(), "currentexpirationyear"), "460 Missing required field: currentexpirationyear"),
        (
            renew("example.com", "27", "1"),
            "465 Invalid data, error=currentexpirationyear: must be a year of four digits",
        ),
        (
            renew("example.com", "+202", "1"),
            "465 Invalid data, error=currentexpirationyear: must be a year of four digits",
        ),
        (without(request(), "period"), "460 Missing required field: period"),
        (renew("example.net", "2027", "1"), "480 Domain example.net not owned by user"),
        (
            renew("example.de", "2027", "1"),
            "480 Renewals not supported for this TLD: capability is not enabled for domain.de",
        ),
        (
            renew("example.com", "2027", "10"),
            "465 Invalid data, error=period: a registration cannot run for more than 10 years",
        ),
    ];
    let mut world = owner(Profile::Horizon);
    for (request, says) in cases {
        assert_eq!(said(&world.apply(&request, NOW).reply), says);
    }
    assert_eq!(world.orders().count(), 0);
}

#[test]
fn a_renewal_can_be_saved_or_parked() {
    let mut world = owner(Profile::Horizon);
    let saved = world.apply(&renew("example.com", "2027", "1").with("handle", "save"), NOW).reply;
    assert!(saved.is_success && attribute(&saved, "order_id").is_some());
    assert_eq!((attribute(&saved, "registration expiration date"), attribute(&saved, "forced_pending")), (None, None));
    world.set_balance(Money::ZERO);
    let parked = world.apply(&renew("example.com", "2027", "1"), NOW).reply;
    assert_eq!(attribute(&parked, "forced_pending"), attribute(&parked, "order_id"));
    assert_eq!(world.account().ledger().entries().len(), 0);
    assert_eq!(world.domain("example.com").unwrap().expires_at.year(), 2027);
}

#[test]
fn a_reply_is_laid_out_like_this() {
    let mut world = owner(Profile::Horizon);
    assert_eq!(ItemOrder::default(), ItemOrder::Shuffled);
    let reply = world.apply(&renew("example.com", "2027", "1"), NOW).reply;
    let text = String::from_utf8(render(&reply.to_assoc(), None)).unwrap();
    let id = world.orders().next().unwrap().id;
    let expected = format!(
        r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
  </header>
 <body>
  <data_block>
   <dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="transaction_id">2026-11-24 00:00:00 stand-in 1</item>
    <item key="attributes">
     <dt_assoc>
      <item key="order_id">{id}</item>
      <item key="id">{id}</item>
      <item key="auto_renew">0</item>
      <item key="admin_email"></item>
      <item key="registration expiration date">2028-11-30 00:00:00</item>
     </dt_assoc>
    </item>
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>"#
    );
    assert_eq!(text, expected);
}

#[test]
fn attributes_that_are_no_assoc_count_as_none() {
    for attributes in [Value::from(""), Value::from(Vec::new())] {
        let top = Assoc::new()
            .with("protocol", "XCP")
            .with("action", "get_balance")
            .with("object", "balance")
            .with("attributes", attributes);
        let request = Request::from_value(top.into()).unwrap();
        assert!(world().apply(&request, NOW).reply.is_success);
    }
}
