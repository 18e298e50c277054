//! Contacts, changes of registrant, and the verification of their addresses.

use crate::requests::{NOW, attribute, contact, register, said};
use crate::{DAY, OK, about, array, ask, at, list, registered, rows, says};
use srskit_core::Assoc;
use srskit_standin::Timestamp;
use srskit_standin::world::{Domain, Request, TradeSide, VerificationVerdict, World};

pub(crate) fn other() -> Assoc<'static> {
    let mut contact = contact();
    contact.insert("email", "yan@example.net");
    contact.insert("first_name", "Yan");
    contact
}

pub(crate) fn owner_change() -> Request {
    about("UPDATE_CONTACTS").with("types", list(["owner"])).with("contact_set", Assoc::new().with("owner", other()))
}

fn owners(world: &mut World, in_force: &'static str) -> [String; 2] {
    let asked = Request::new("GET_DOMAINS_CONTACTS", "DOMAIN").with("domain_list", list(["example.com"]));
    let reply = ask(world, asked.with("active_contacts_only", in_force));
    let field = |key: &str| {
        reply
            .attributes()
            .get("example.com")
            .unwrap()
            .at(&["contact_set", "owner", key])
            .unwrap()
            .as_text()
            .unwrap()
            .to_owned()
    };
    [field("first_name"), field("status")]
}

#[test]
fn a_contact_is_replaced_as_a_whole() {
    let mut world = registered();
    let mut short = contact();
    short.remove("state");
    let change = |role: &'static str| {
        about("UPDATE_CONTACTS")
            .with("types", list([role]))
            .with("contact_set", Assoc::new().with("admin", short.clone()))
    };
    let reply = ask(&mut world, change("admin"));
    assert_eq!((said(&reply).as_str(), at(&reply, &["details", "example.com", "response_code"])), (OK, Some("200")));
    let admin = |world: &World, field: &str| {
        world.domain("example.com").unwrap().contacts.get("admin", field).map(str::to_owned)
    };
    assert_eq!((admin(&world, "city").as_deref(), admin(&world, "state")), (Some("Toronto"), None));
    assert_eq!(says(&mut world, change("tech")), "460 Missing required field: contact_set.tech");
    let modify = about("MODIFY").with("data", "contact_info").with("affect_domains", "1");
    let set = Assoc::new().with("billing", other()).with("also_apply_to", list(["tech"]));
    let reply = ask(&mut world, modify.with("contact_set", set));
    assert_eq!(at(&reply, &["details", "example.net", "is_success"]), Some("1"));
    for domain in ["example.com", "example.net"] {
        let contacts = &world.domain(domain).unwrap().contacts;
        assert_eq!([contacts.get("billing", "first_name"), contacts.get("tech", "first_name")], [Some("Yan"); 2]);
        assert_eq!(contacts.get("owner", "first_name"), Some("Zoë"));
    }
}

#[test]
fn a_new_registrant_is_in_force_at_once_with_an_agent_and_locks_the_domain() {
    let mut world = registered();
    assert_eq!(says(&mut world, owner_change()), OK);
    assert_eq!(owners(&mut world, "0"), ["Yan", "active"]);
    let setting = ask(&mut world, about("GET_TRADE_LOCK_SETTING"));
    assert_eq!(
        (attribute(&setting, "can_modify"), attribute(&setting, "allow_hold_after_trade")),
        (Some("0"), Some("1"))
    );
    let later = world.apply(&about("GET_TRADE_LOCK_SETTING"), NOW.plus(DAY * 60)).reply;
    assert_eq!(attribute(&later, "can_modify"), Some("1"));
}

#[test]
fn a_registrant_can_opt_out_of_the_lock_for_one_trade() {
    let mut world = registered();
    let opt_out = about("MODIFY_TRADE_LOCK_SETTING").with("enable", "0").with("ip_address", "192.0.2.1");
    assert_eq!(says(&mut world, opt_out), OK);
    assert_eq!(attribute(&ask(&mut world, about("GET_TRADE_LOCK_SETTING")), "allow_hold_after_trade"), Some("0"));
    ask(&mut world, owner_change());
    let setting = ask(&mut world, about("GET_TRADE_LOCK_SETTING"));
    assert_eq!(
        (attribute(&setting, "can_modify"), attribute(&setting, "allow_hold_after_trade")),
        (Some("1"), Some("1"))
    );
}

pub(crate) fn without_agent() -> World {
    let mut world = registered();
    assert_eq!(says(&mut world, about("MODIFY_TRADE_DESIGNATED_AGENT").with("enable", "0")), OK);
    assert_eq!(attribute(&ask(&mut world, about("GET_TRADE_DESIGNATED_AGENT")), "allow_designated_agent"), Some("0"));
    world
}

#[test]
fn without_an_agent_both_registrants_approve() {
    let mut world = without_agent();
    assert_eq!(says(&mut world, owner_change()), "250 The change of registrant waits for its approval");
    assert_eq!(owners(&mut world, "1"), ["Zoë", "active"]);
    assert_eq!(owners(&mut world, "0"), ["Yan", "pending_current_registrant"]);
    let resend = about("RESEND_TRADE_APPROVAL_NOTICE").with("registrant_type", "current").with("send_type", "email");
    assert_eq!(says(&mut world, resend.clone()), OK);
    world.answer_trade("example.com", TradeSide::Current, true, NOW).unwrap();
    assert_eq!(owners(&mut world, "0"), ["Yan", "pending_new_registrant"]);
    assert!(world.answer_trade("example.com", TradeSide::Current, true, NOW).is_err());
    world.answer_trade("example.com", TradeSide::New, true, NOW).unwrap();
    assert_eq!(owners(&mut world, "0"), ["Yan", "active"]);
    assert_eq!(says(&mut world, resend), "480 No change of registrant is pending for this domain");
}

#[test]
fn a_pending_trade_is_cancelled_declined_or_dropped() {
    let mut world = without_agent();
    ask(&mut world, owner_change());
    assert_eq!(says(&mut world, about("CANCEL_ICANN_TRADE")), OK);
    assert_eq!(says(&mut world, about("CANCEL_ICANN_TRADE")), "480 No change of registrant is pending for this domain");
    ask(&mut world, owner_change());
    world.answer_trade("example.com", TradeSide::New, false, NOW).unwrap();
    ask(&mut world, owner_change());
    world.run_due(NOW.plus(DAY * 14));
    assert!(world.answer_trade("example.com", TradeSide::New, true, NOW).is_err());
    assert_eq!(owners(&mut world, "0"), ["Zoë", "active"]);
    let agent = Assoc::new()
        .with("first_name", "yan")
        .with("last_name", "Example")
        .with("org_name", "")
        .with("email", "Yan@example.net");
    let _ = ask(
        &mut world,
        Request::new("ENABLE_DESIGNATED_AGENT", "ICANN_TRADE_REGISTRANT")
            .with("owner", agent.with("org_name", "x"))
            .with("ip_address", "192.0.2.1"),
    );
    ask(&mut world, owner_change());
    world.answer_trade("example.com", TradeSide::Current, true, NOW).unwrap();
    assert_eq!(owners(&mut world, "0"), ["Yan", "pending_new_registrant"]);
}

#[test]
fn an_unverified_registrant_loses_the_domain_after_fifteen_days() {
    let mut world = registered();
    let status = |world: &mut World, now: Timestamp| {
        let reply = world.apply(&about("GET_REGISTRANT_VERIFICATION_STATUS"), now).reply;
        ["registrant_verification_status", "verification_deadline", "days_to_suspend"]
            .map(|key| attribute(&reply, key).map(str::to_owned))
    };
    let is = |fields: [&str; 3]| fields.map(|field| Some(field.to_owned()));
    assert_eq!(status(&mut world, NOW), is(["verifying", "2026-12-09", "15"]));
    let late = NOW.plus(DAY * 15);
    world.run_due(late);
    assert_eq!(status(&mut world, NOW.plus(DAY * 16)), is(["suspended", "2026-12-09", "-1"]));
    assert!(world.is_suspended("example.com") && world.is_suspended("example.net"));
    world.verify_registrant("example.com", VerificationVerdict::Verify, NOW).unwrap();
    assert_eq!(status(&mut world, late), [Some("verified".to_owned()), None, None]);
    // The same person is verified for every domain, and stays so.
    assert!(!world.is_suspended("example.net"));
    world.apply(&register("example.org"), late);
    assert!(world.verify_registrant("example.org", VerificationVerdict::Verify, NOW).is_err());
}

#[test]
fn a_bounced_mail_is_told() {
    let mut world = registered();
    world.verify_registrant("example.com", VerificationVerdict::Bounce, NOW).unwrap();
    let bounced = |world: &mut World| {
        attribute(&ask(world, about("GET_REGISTRANT_VERIFICATION_STATUS")), "email_bounced").map(str::to_owned)
    };
    assert_eq!(bounced(&mut world).as_deref(), Some("1"));
    assert_eq!(says(&mut world, about("SEND_REGISTRANT_VERIFICATION_EMAIL")), OK);
    assert_eq!(bounced(&mut world).as_deref(), Some("0"));
}

#[test]
fn some_registries_take_less() {
    let mut world = crate::requests::world();
    for name in ["example.ca", "example.dk"] {
        world.add_domain(Domain::new(name, NOW, NOW.plus_years(1)));
    }
    let change = |name: &'static str, role: &'static str| {
        let set = Assoc::new().with(role, contact());
        Request::new("UPDATE_CONTACTS", "DOMAIN")
            .with("domain", name)
            .with("types", list([role]))
            .with("contact_set", set)
    };
    assert_eq!(says(&mut world, change("example.ca", "admin")), OK);
    assert_eq!(says(&mut world, change("example.ca", "billing")), "470 Contact type billing is not supported for .CA");
    assert!(says(&mut world, change("example.dk", "admin")).starts_with("465 "));
    let everything = Request::new("UPDATE_ALL_INFO", "DOMAIN").with("domain", "example.dk");
    let roles = ["owner", "admin", "billing", "tech"].into_iter().map(|role| (role, contact())).collect::<Assoc>();
    let hosts =
        ["ns1.example.dk", "ns2.example.dk"].map(|host| Assoc::new().with("fqdn", host).with("ipaddress", "192.0.2.1"));
    assert_eq!(says(&mut world, everything.with("contact_set", roles).with("nameserver_list", array(hosts))), OK);
    let domain = world.domain("example.dk").unwrap();
    assert_eq!(domain.nameservers, ["ns1.example.dk", "ns2.example.dk"]);
    assert_eq!(domain.contacts.get("tech", "city"), Some("Toronto"));
    let hosts = ask(&mut world, Request::new("GET", "NAMESERVER").with("domain", "example.dk").with("name", "all"));
    assert_eq!(rows(&hosts, "nameserver_list"), 2);
}
