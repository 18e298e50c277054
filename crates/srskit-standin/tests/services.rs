//! What hangs on a domain, who owns it, and what else an account keeps: written, and read back.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod requests;

use proptest::prelude::*;
use requests::{NOW, attribute, contact, contacts, owner, register, said, without};
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Value};
use srskit_standin::Timestamp;
use srskit_standin::world::{Domain, Profile, Reply, Request, TradeSide, VerificationVerdict, World};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const OK: &str = "200 Command completed successfully";

fn world() -> World {
    owner(Profile::Horizon)
}

/// A world in which `example.com` and `example.net` were ordered by the same end user.
fn registered() -> World {
    let mut world = requests::world();
    assert!(world.apply(&register("example.com"), NOW).reply.is_success);
    assert!(world.apply(&register("example.net").with("reg_domain", "example.com"), NOW).reply.is_success);
    world
}

fn about(action: &str) -> Request {
    Request::new(action, "DOMAIN").with("domain", "example.com")
}

fn host(action: &str, name: &'static str) -> Request {
    Request::new(action, "NAMESERVER").with("domain", "example.com").with("name", name)
}

fn ask(world: &mut World, request: Request) -> Reply {
    world.apply(&request, NOW).reply
}

fn says(world: &mut World, request: Request) -> String {
    said(&ask(world, request))
}

fn at<'r>(reply: &'r Reply, path: &[&str]) -> Option<&'r str> {
    let (first, rest) = path.split_first().unwrap();
    reply.attributes().get(first)?.at(rest).and_then(OwnedValue::as_text)
}

fn array<const N: usize>(entries: [OwnedAssoc; N]) -> Vec<OwnedValue> {
    entries.map(OwnedValue::from).to_vec()
}

fn list<const N: usize>(entries: [&'static str; N]) -> Vec<OwnedValue> {
    entries.map(OwnedValue::from).to_vec()
}

fn rows(reply: &Reply, key: &str) -> usize {
    reply.attributes().get(key).and_then(Value::entries).map_or(0, |rows| rows.len())
}

fn mx() -> OwnedAssoc {
    Assoc::new().with("subdomain", "").with("hostname", "mail.example.com").with("priority", "10")
}

fn a() -> OwnedAssoc {
    Assoc::new().with("subdomain", "www").with("ip_address", "192.0.2.7")
}

#[test]
fn setting_a_zone_replaces_every_record() {
    let mut world = world();
    let set = |records: OwnedAssoc| about("SET_DNS_ZONE").with("records", records);
    assert_eq!(says(&mut world, set(Assoc::new().with("A", array([a()])))), "480 DNS zone not found");
    assert_eq!(says(&mut world, about("GET_DNS_ZONE")), "480 DNS zone not found");
    let create = about("CREATE_DNS_ZONE").with("records", Assoc::new().with("A", array([a()])));
    let reply = ask(&mut world, create);
    assert_eq!((said(&reply).as_str(), attribute(&reply, "nameservers_ok")), (OK, Some("0")));
    assert_eq!(at(&reply, &["records", "A", "0", "ip_address"]), Some("192.0.2.7"));
    assert_eq!(says(&mut world, set(Assoc::new().with("MX", array([mx()])))), OK);
    let read = ask(&mut world, about("GET_DNS_ZONE"));
    assert_eq!(at(&read, &["records", "MX", "0", "priority"]), Some("10"));
    assert_eq!(read.attributes().get("records").unwrap().as_assoc().unwrap().len(), 1);
    assert_eq!(says(&mut world, about("FORCE_DNS_NAMESERVERS")), OK);
    assert_eq!(attribute(&ask(&mut world, about("GET_DNS_ZONE")), "nameservers_ok"), Some("1"));
    assert_eq!(world.domain("example.com").unwrap().nameservers[0], "ns1.systemdns.com");
    assert_eq!(says(&mut world, about("DELETE_DNS_ZONE")), OK);
    assert_eq!(says(&mut world, about("GET_DNS_ZONE")), "480 DNS zone not found");
    let elsewhere = Request::new("GET_DNS_ZONE", "DOMAIN").with("domain", "example.org");
    assert!(says(&mut world, elsewhere).starts_with("480 "));
}

#[test]
fn a_reset_goes_back_to_the_template() {
    let mut world = world();
    let created = ask(&mut world, about("CREATE_DNS_ZONE").with("dns_template", "shop"));
    assert_eq!(at(&created, &["records", "CNAME", "0", "hostname"]), Some("example.com"));
    ask(&mut world, about("SET_DNS_ZONE").with("records", Assoc::new().with("MX", array([mx()]))));
    let reset = ask(&mut world, about("RESET_DNS_ZONE"));
    assert_eq!(at(&reset, &["records", "A", "0", "ip_address"]), Some("192.0.2.10"));
    assert_eq!(at(&reset, &["records", "MX", "0", "priority"]), None);
    ask(&mut world, about("CREATE_DNS_ZONE").with("dns_template", "*blank*"));
    assert!(ask(&mut world, about("GET_DNS_ZONE")).attributes().get("records").unwrap().as_assoc().unwrap().is_empty());
}

#[test]
fn a_record_without_what_its_type_needs_is_named() {
    let mut world = world();
    let create = |kind: &'static str, record: OwnedAssoc| {
        about("CREATE_DNS_ZONE").with("records", Assoc::new().with(kind, array([record])))
    };
    let mut broken = mx();
    broken.remove("priority");
    let reply = ask(&mut world, create("MX", broken));
    assert!(!reply.is_success && reply.text.contains("records.MX.0.priority"), "{}", said(&reply));
    let six = Assoc::new().with("subdomain", "").with("ipv6_address", "2001:db8::7");
    assert_eq!(says(&mut world, create("AAAA", six)), OK);
}

#[test]
fn ds_records_are_replaced_as_a_set() {
    let mut world = world();
    let ds = |tag: &'static str, kind: &'static str, digits: usize| {
        Assoc::new()
            .with("key_tag", tag)
            .with("algorithm", "8")
            .with("digest_type", kind)
            .with("digest", "0A".repeat(digits / 2))
    };
    let set = |records: Vec<OwnedValue>| about("SET_DNSSEC_INFO").with("dnssec", records);
    let read = |world: &mut World| ask(world, about("GET").with("type", "dnssec"));
    assert_eq!(rows(&read(&mut world), "dnssec"), 0);
    assert_eq!(says(&mut world, set(array([ds("1", "1", 40), ds("65535", "2", 64)]))), OK);
    assert_eq!(at(&read(&mut world), &["dnssec", "1", "key_tag"]), Some("65535"));
    assert_eq!(says(&mut world, about("MODIFY").with("data", "dnssec").with("dnssec", array([ds("7", "4", 96)]))), OK);
    assert_eq!((rows(&read(&mut world), "dnssec"), at(&read(&mut world), &["dnssec", "0", "key_tag"])), (1, Some("7")));
    assert_eq!(
        says(&mut world, set(array([ds("7", "2", 40)]))),
        "465 Invalid data, error=dnssec.0.digest: must be 64 hex digits for its digest_type"
    );
    assert_eq!(says(&mut world, set(Vec::new())), OK);
    assert_eq!(rows(&read(&mut world), "dnssec"), 0);
}

#[test]
fn forwarding_is_switched_on_before_it_is_set() {
    let mut world = world();
    let entry =
        Assoc::new().with("subdomain", "www").with("destination_url", "http://example.net/").with("enabled", "1");
    let set = about("SET_DOMAIN_FORWARDING").with("forwarding", array([entry.clone()]));
    assert_eq!(says(&mut world, set.clone()), "480 Domain forwarding not found");
    for request in [about("CREATE_DOMAIN_FORWARDING"), set] {
        assert_eq!(says(&mut world, request), OK);
    }
    let read = ask(&mut world, about("GET_DOMAIN_FORWARDING"));
    assert_eq!(at(&read, &["forwarding", "0", "destination_url"]), Some("http://example.net/"));
    let long = about("SET_DOMAIN_FORWARDING").with("forwarding", array([entry.with("title", "x".repeat(256))]));
    assert!(says(&mut world, long).contains("forwarding.0.title"));
    assert_eq!(says(&mut world, about("DELETE_DOMAIN_FORWARDING")), OK);
    assert_eq!(says(&mut world, about("GET_DOMAIN_FORWARDING")), "480 Domain forwarding not found");
}

#[test]
fn a_nameserver_lives_below_its_domain_and_stays_while_it_is_used() {
    let mut world = world();
    let create = || host("CREATE", "ns1.example.com").with("ipaddress", "192.0.2.1").with("ipv6", "2001:db8::1");
    assert_eq!(says(&mut world, create()), OK);
    assert_eq!(says(&mut world, create()), "485 Nameserver ns1.example.com already exists");
    assert!(says(&mut world, host("CREATE", "ns1.example.net").with("ipaddress", "192.0.2.1")).starts_with("465 "));
    let read = |world: &mut World| ask(world, host("GET", "all"));
    let one = read(&mut world);
    let path = |key: &'static str| ["nameserver_list", "0", key];
    assert_eq!((at(&one, &path("name")), at(&one, &path("ipv6"))), (Some("ns1.example.com"), Some("2001:db8::1")));
    assert_eq!(at(&one, &path("can_delete")), Some("1"));
    // An address that is left out is gone.
    assert_eq!(says(&mut world, host("MODIFY", "ns1.example.com").with("ipaddress", "192.0.2.2")), OK);
    assert_eq!(
        (at(&read(&mut world), &path("ipaddress")), at(&read(&mut world), &path("ipv6"))),
        (Some("192.0.2.2"), None)
    );

    let assign = about("ADVANCED_UPDATE_NAMESERVERS").with("op_type", "assign");
    let both = list(["ns1.example.com", "ns1.example.net"]);
    assert_eq!(says(&mut world, assign.clone().with("assign_ns", both)), OK);
    assert_eq!(at(&read(&mut world), &path("can_delete")), Some("0"));
    assert_eq!(says(&mut world, host("DELETE", "ns1.example.com")), "485 Nameserver ns1.example.com is in use");
    assert_eq!(
        says(
            &mut world,
            host("MODIFY", "ns1.example.com").with("new_name", "ns9.example.com").with("ipaddress", "192.0.2.2")
        ),
        OK
    );
    assert_eq!(world.domain("example.com").unwrap().nameservers, ["ns9.example.com", "ns1.example.net"]);
    let change = about("ADVANCED_UPDATE_NAMESERVERS").with("op_type", "add_remove");
    let change = change.with("add_ns", list(["ns2.example.net"])).with("remove_ns", list(["ns9.example.com"]));
    assert_eq!(says(&mut world, change.clone()), OK);
    assert_eq!(world.domain("example.com").unwrap().nameservers, ["ns1.example.net", "ns2.example.net"]);
    assert_eq!(says(&mut world, change), "480 Nameserver ns9.example.com is not assigned");
    assert_eq!(says(&mut world, host("DELETE", "ns9.example.com")), OK);
    assert_eq!(says(&mut world, host("DELETE", "ns9.example.com")), "480 Nameserver ns9.example.com not found");
    assert_eq!(
        says(&mut world, assign.with("assign_ns", list(["ns9.example.com"]))),
        "435 Nameserver ns9.example.com not found at the registry"
    );
}

#[test]
fn a_registry_knows_a_host_that_was_added_there() {
    let mut world = world();
    let check = |fqdn: &'static str, tld: &'static str| {
        Request::new("REGISTRY_CHECK_NAMESERVER", "NAMESERVER").with("fqdn", fqdn).with("tld", tld)
    };
    ask(&mut world, host("CREATE", "ns1.example.com").with("ipaddress", "192.0.2.1"));
    assert!(says(&mut world, check("ns1.example.com", ".com")).starts_with("200 "));
    assert!(says(&mut world, check("ns1.example.com", ".org")).starts_with("212 "));
    assert!(says(&mut world, check("ns2.example.com", ".com")).starts_with("212 "));
    assert!(says(&mut world, check("ns1.example.net", ".com")).starts_with("200 "));
    assert!(says(&mut world, check("unknown.example.net", ".com")).starts_with("212 "));
    assert!(says(&mut world, check("unknown.example.net", ".de")).starts_with("200 "));
    let add = |tld: &'static str, all: &'static str| {
        Request::new("REGISTRY_ADD_NS", "NAMESERVER").with("fqdn", "ns1.example.com").with("tld", tld).with("all", all)
    };
    let reply = ask(&mut world, add(".org", "0"));
    assert_eq!(at(&reply, &["registry_name", "ISOC/PIR"]), Some("Nameserver added"));
    assert!(says(&mut world, check("ns1.example.com", ".org")).starts_with("200 "));
}

fn other() -> Assoc<'static> {
    let mut contact = contact();
    contact.insert("email", "yan@example.net");
    contact.insert("first_name", "Yan");
    contact
}

fn owner_change() -> Request {
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

fn without_agent() -> World {
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

fn cookie(world: &mut World, password: &'static str) -> Reply {
    let asked = Request::new("SET", "COOKIE").with("domain", "example.com").with("reg_username", "zoe123");
    ask(world, asked.with("reg_password", password))
}

#[test]
fn a_cookie_stands_for_a_domain_until_it_is_deleted() {
    let mut world = registered();
    assert_eq!(said(&cookie(&mut world, "wrong-password")), "415 Authentication Error");
    let reply = cookie(&mut world, "not-a-password");
    let value = attribute(&reply, "cookie").unwrap().to_owned();
    let groups: Vec<&str> = value.split(':').collect();
    assert!(groups.len() == 3 && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit())), "{value}");
    assert_eq!((attribute(&reply, "domain_count"), attribute(&reply, "f_owner")), (Some("2"), Some("1")));
    assert_eq!(attribute(&reply, "expiredate"), Some("2027-11-24 00:00:00"));
    let with_cookie = |action: &str, object: &str| {
        let mut request = Request::new(action, object);
        request.items.insert("cookie", value.clone());
        request
    };
    let read = ask(&mut world, with_cookie("GET", "USERINFO"));
    assert_eq!((attribute(&read, "domain"), attribute(&read, "username")), (Some("example.com"), Some("zoe123")));
    let moved = with_cookie("UPDATE", "COOKIE").with("domain", "example.com").with("domain_new", "example.net");
    assert_eq!(says(&mut world, moved.with("reg_username", "zoe123").with("reg_password", "")), OK);
    assert_eq!(attribute(&ask(&mut world, with_cookie("GET", "USERINFO")), "domain"), Some("example.net"));
    let delete = with_cookie("DELETE", "COOKIE").with("cookie", value.clone());
    assert_eq!(says(&mut world, delete), OK);
    assert_eq!(says(&mut world, with_cookie("GET", "USERINFO")), "415 Authentication Error");
    assert_eq!(says(&mut world, Request::new("QUIT", "SESSION")), "200 Closing connection");
}

#[test]
fn a_new_password_counts_for_every_domain_of_the_profile() {
    let mut world = registered();
    let change = |password: &'static str| {
        Request::new("CHANGE", "PASSWORD").with("domain", "example.net").with("reg_password", password)
    };
    assert_eq!(says(&mut world, change("another-password")), OK);
    assert!(cookie(&mut world, "another-password").is_success);
    assert!(!cookie(&mut world, "not-a-password").is_success);
    assert!(says(&mut world, change("xx")).starts_with("465 Password length below minimum"));
}

#[test]
fn a_domain_moves_into_another_profile() {
    let mut world = registered();
    let change = Request::new("CHANGE", "OWNERSHIP").with("domain", "example.net").with("username", "yan456");
    assert_eq!(
        says(&mut world, change.clone().with("password", "yans-password").with("reg_domain", "example.com")),
        "415 Authentication Error"
    );
    assert_eq!(says(&mut world, change.with("password", "yans-password")), OK);
    let count = attribute(&cookie(&mut world, "not-a-password"), "domain_count").map(str::to_owned);
    assert_eq!(count.as_deref(), Some("1"));
}

#[test]
fn a_profile_has_one_sub_user() {
    let mut world = registered();
    let about = |action: &str| Request::new(action, "SUBUSER").with("domain", "example.com").with("username", "zoe123");
    let fields = |request: Request| {
        request.with("sub_username", "helper1").with("sub_password", "helpers-password").with("sub_permission", "10")
    };
    assert!(ask(&mut world, about("GET")).attributes().is_empty());
    assert_eq!(says(&mut world, fields(about("ADD"))), OK);
    assert_eq!(says(&mut world, fields(about("ADD"))), "447 No more sub-users allowed for this profile");
    let read = ask(&mut world, about("GET"));
    let id = attribute(&read, "id").unwrap().to_owned();
    assert_eq!((attribute(&read, "username"), attribute(&read, "permission")), (Some("helper1"), Some("10")));
    assert_eq!(says(&mut world, fields(about("MODIFY")).with("sub_id", id.clone()).with("sub_permission", "2")), OK);
    assert_eq!(attribute(&ask(&mut world, about("GET")), "permission"), Some("2"));
    let asked = Request::new("SET", "COOKIE")
        .with("domain", "example.com")
        .with("reg_username", "helper1")
        .with("reg_password", "helpers-password");
    let session = ask(&mut world, asked);
    assert_eq!((attribute(&session, "f_owner"), attribute(&session, "permission")), (Some("0"), Some("2")));
    assert_eq!(says(&mut world, about("DELETE").with("sub_id", "1")), "480 Sub-user not found");
    assert_eq!(says(&mut world, about("DELETE").with("sub_id", id)), OK);
}

#[test]
fn what_modify_keeps_comes_back() {
    let mut world = registered();
    let modify = |data: &'static str| about("MODIFY").with("data", data).with("affect_domains", "0");
    let nexus = Assoc::new().with("app_purpose", "P3").with("category", "C11");
    let cases = [
        modify("forwarding_email").with("forwarding_email", "zoe@example.net"),
        modify("nexus_info").with("nexus", nexus),
        modify("ca_whois_display_setting").with("display", "PRIVATE"),
        modify("trademark").with("trademark", "Y"),
        modify("whois_publicity_state").with("state", "enable"),
        modify("rsp_whois_info").with("flag", "Y"),
        modify("parkpage_state").with("state", "off"),
    ];
    for request in cases {
        let reply = ask(&mut world, request);
        assert_eq!(
            (said(&reply).as_str(), at(&reply, &["details", "example.com", "response_code"])),
            (OK, Some("200"))
        );
    }
    let read = |world: &mut World, kind: &'static str| ask(world, about("GET").with("type", kind));
    assert_eq!(attribute(&read(&mut world, "forwarding_email"), "forwarding_email"), Some("zoe@example.net"));
    assert_eq!(at(&read(&mut world, "nexus_info"), &["nexus", "category"]), Some("C11"));
    assert_eq!(attribute(&read(&mut world, "ca_whois_display_setting"), "ca_whois_display_setting"), Some("PRIVATE"));
    assert_eq!(attribute(&read(&mut world, "trademark"), "trademark"), Some("Y"));
    assert_eq!(attribute(&read(&mut world, "whois_publicity_state"), "state"), Some("enabled"));
    assert_eq!(at(&read(&mut world, "rsp_whois_info"), &["rsp_whois_info", "enabled"]), Some("Y"));
}

#[test]
fn an_affiliate_id_is_that_of_the_order_until_another_is_set() {
    let mut world = requests::world();
    world.apply(&register("example.com").with("affiliate_id", "from-order"), NOW);
    let read = |world: &mut World| {
        attribute(&ask(world, about("GET_DOMAIN_AFFILIATE_ID")), "affiliate_id").unwrap().to_owned()
    };
    assert_eq!(read(&mut world), "from-order");
    assert_eq!(says(&mut world, about("SET_DOMAIN_AFFILIATE_ID").with("affiliate_id", "set-later")), OK);
    assert_eq!(read(&mut world), "set-later");
}

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

fn bulk(kind: &'static str) -> Request {
    Request::new("SUBMIT", "BULK_CHANGE")
        .with("change_type", kind)
        .with("change_items", list(["example.com", "Example.COM", "example.org"]))
}

#[test]
fn a_bulk_change_runs_a_minute_later_and_tells_each_outcome() {
    let mut world = registered();
    let submit = bulk("domain_nameservers")
        .with("op_type", "assign")
        .with("assign_ns", list(["ns1.example.org", "ns2.example.org"]));
    let reply = ask(&mut world, submit);
    let top = reply.to_assoc();
    let id = top.text("bulk_change_req_id").unwrap().to_owned();
    let query = || Request::new("QUERY_QUEUED_REQUEST", "DOMAIN").with("request_id", id.clone());
    assert_eq!(at(&ask(&mut world, query()), &["request_data", "status"]), Some("pending"));
    let due = NOW.plus(Duration::from_secs(60));
    world.run_due(due);
    assert_eq!(world.domain("example.com").unwrap().nameservers, ["ns1.example.org", "ns2.example.org"]);
    let done = ask(&mut world, query());
    let result = |place: &'static str, key: &'static str| at(&done, &["request_data", "results", place, key]);
    assert_eq!(at(&done, &["request_data", "status"]), Some("completed"));
    assert_eq!((result("0", "domain"), result("0", "response_code")), (Some("example.com"), Some("200")));
    assert_eq!(
        (result("1", "domain"), result("1", "response_code"), result("2", "domain")),
        (Some("example.org"), Some("480"), None)
    );
    assert_eq!(
        says(&mut world, Request::new("QUERY_QUEUED_REQUEST", "DOMAIN").with("request_id", "1")),
        "480 Request not found"
    );
}

#[test]
fn bulk_renewals_are_paid_like_single_ones() {
    let mut world = registered();
    let before = world.account().ledger().spent().cents();
    ask(&mut world, bulk("domain_renew").with("period", "1").with("auto_renew", "0"));
    world.run_due(NOW.plus(Duration::from_secs(60)));
    assert_eq!(world.account().ledger().spent().cents() - before, 1_000);
    assert_eq!(world.domain("example.com").unwrap().expires_at.to_string(), "2028-11-24 00:00:00");
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
fn a_name_that_was_lost_and_registered_again_starts_anew() {
    let mut world = world();
    ask(&mut world, about("CREATE_DOMAIN_FORWARDING"));
    let mut again = Domain::new("example.com", NOW, NOW.plus_years(1));
    again.id = 99;
    world.add_domain(again);
    assert_eq!(says(&mut world, about("GET_DOMAIN_FORWARDING")), "480 Domain forwarding not found");
    let _ = without(about("GET"), "type");
}

#[test]
fn countries_have_trades_and_tags_of_their_own() {
    let mut world = requests::world();
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

/// Kind and status of every event that waits, oldest first.
fn told(world: &World) -> Vec<String> {
    let status = |event: &srskit_standin::world::DomainEvent| {
        ["order_status", "verification_status", "trade_status"]
            .iter()
            .find_map(|key| event.text(key))
            .unwrap_or_default()
    };
    world
        .events()
        .map(|event| format!("{} {} {}", event.object, event.event, status(event)).trim().to_owned())
        .collect()
}

#[test]
fn events_come_in_order_and_again_until_they_are_acknowledged() {
    let mut world = requests::world();
    let poll = |limit: &'static str| Request::new("POLL", "EVENT").with("limit", limit);
    let empty = ask(&mut world, Request::new("POLL", "EVENT"));
    assert_eq!((attribute(&empty, "total"), rows(&empty, "events")), (Some("0"), 0));
    world.apply(&register("example.com"), NOW);
    let all = [
        "ORDER STATUS_CHANGE pending",
        "ORDER STATUS_CHANGE completed",
        "DOMAIN CREATED",
        "DOMAIN REGISTERED",
        "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE verifying",
    ];
    assert_eq!(told(&world), all);
    let one = ask(&mut world, Request::new("POLL", "EVENT"));
    assert_eq!((attribute(&one, "total"), rows(&one, "events")), (Some("5"), 1));
    assert_eq!(rows(&ask(&mut world, poll("3")), "events"), 3);
    assert_eq!(says(&mut world, poll("101")), "465 Invalid data, error=limit: 1 to 100 are allowed");
    let last = ask(&mut world, poll("100"));
    let path = |key: &'static str| ["events", "3", "object_data", key];
    assert_eq!(at(&last, &["events", "3", "event_date"]), Some("2026-11-24T00:00:00Z"));
    assert_eq!((at(&last, &path("domain_name")), at(&last, &path("period"))), (Some("example.com"), Some("1")));
    assert_eq!(at(&last, &path("expiration_date")), Some("2027-11-24T00:00:00Z"));
    let id = at(&one, &["events", "0", "event_id"]).unwrap().to_owned();
    assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let ack = || Request::new("ACK", "EVENT").with("event_id", id.clone());
    assert_eq!(attribute(&ask(&mut world, ack()), "total"), Some("4"));
    assert_eq!(told(&world), all[1..]);
    assert_eq!(says(&mut world, ack()), "480 Event not found");
}

#[test]
fn a_trade_tells_each_of_its_steps() {
    let steps = |world: &World| -> Vec<String> {
        told(world)
            .iter()
            .filter_map(|line| line.strip_prefix("DOMAIN ICANN_TRADE_STATUS_CHANGE ").map(str::to_owned))
            .collect()
    };
    let mut world = registered();
    ask(&mut world, owner_change());
    let by_agent = ["initiated", "current_registrant_approved_by_da", "new_registrant_approved_by_da", "completed"];
    assert_eq!(steps(&world), by_agent);
    let mut world = without_agent();
    ask(&mut world, owner_change());
    world.answer_trade("example.com", TradeSide::Current, true, NOW).unwrap();
    let mut another = other();
    another.insert("email", "somebody@example.net");
    let change = owner_change().with("contact_set", Assoc::new().with("owner", another));
    ask(&mut world, change);
    world.run_due(NOW.plus(DAY * 14));
    let expected = [
        "initiated",
        "pending_current_registrant",
        "current_registrant_approved",
        "pending_new_registrant",
        "cancelled_by_new_change",
        "initiated",
        "pending_current_registrant",
        "timeout",
    ];
    assert_eq!(steps(&world), expected);
}

#[test]
fn deadlines_pass_before_a_later_command_is_answered() {
    let mut world = registered();
    let late = NOW.plus(DAY * 30);
    let reply = world.apply(&about("GET_REGISTRANT_VERIFICATION_STATUS"), late).reply;
    assert_eq!(attribute(&reply, "registrant_verification_status"), Some("suspended"));
    let suspended =
        world.events().find(|event| event.text("verification_status").as_deref() == Some("suspended")).unwrap();
    assert_eq!(suspended.at, NOW.plus(DAY * 15));
}

#[test]
fn what_is_switched_on_a_domain_is_read_back() {
    let mut world = registered();
    let read = |world: &mut World, kind: &'static str| ask(world, about("GET").with("type", kind));
    let modify = |data: &'static str| about("MODIFY").with("data", data).with("affect_domains", "0");
    assert_eq!(says(&mut world, modify("status").with("lock_state", "1")), OK);
    let status = read(&mut world, "status");
    assert_eq!((attribute(&status, "lock_state"), attribute(&status, "can_modify")), (Some("1"), Some("1")));
    assert_eq!(says(&mut world, modify("expire_action").with("auto_renew", "1").with("let_expire", "0")), OK);
    assert_eq!(attribute(&read(&mut world, "expire_action"), "auto_renew"), Some("1"));
    assert!(
        says(&mut world, modify("expire_action").with("auto_renew", "1").with("let_expire", "1")).starts_with("465 ")
    );
    assert_eq!(attribute(&read(&mut world, "whois_privacy_state"), "state"), Some("disabled"));
    assert_eq!(says(&mut world, modify("whois_privacy_state").with("state", "enable")), OK);
    assert_eq!(attribute(&read(&mut world, "whois_privacy_state"), "state"), Some("enabled"));
    let made_up = attribute(&read(&mut world, "domain_auth_info"), "domain_auth_info").unwrap().to_owned();
    assert_eq!(attribute(&read(&mut world, "domain_auth_info"), "domain_auth_info"), Some(made_up.as_str()));
    assert_eq!(says(&mut world, modify("domain_auth_info").with("domain_auth_info", "not-a-real-code")), OK);
    assert_eq!(attribute(&read(&mut world, "domain_auth_info"), "domain_auth_info"), Some("not-a-real-code"));
    // The lock that follows a change of registrant holds the other one.
    ask(&mut world, owner_change());
    assert!(says(&mut world, modify("status").with("lock_state", "0")).starts_with("465 Domain example.com is locked"));
    assert_eq!(attribute(&read(&mut world, "status"), "can_modify"), Some("0"));
}

#[test]
fn everything_about_a_domain_and_the_domains_beside_it() {
    let mut world = registered();
    assert_eq!(says(&mut world, host("CREATE", "ns1.example.com").with("ipaddress", "192.0.2.1")), OK);
    let assign = about("ADVANCED_UPDATE_NAMESERVERS").with("op_type", "assign");
    let hosts = list(["ns1.example.com", "ns1.example.org"]);
    assert_eq!(says(&mut world, assign.with("assign_ns", hosts)), OK);
    let all = ask(&mut world, about("GET").with("type", "all_info"));
    assert_eq!(attribute(&all, "expiredate"), Some("2027-11-24 00:00:00"));
    assert_eq!((attribute(&all, "sponsoring_rsp"), attribute(&all, "tld_data")), (Some("1"), Some("")));
    assert_eq!(at(&all, &["nameserver_list", "0", "ipaddress"]), Some("192.0.2.1"));
    assert_eq!(at(&all, &["nameserver_list", "1", "sortorder"]), Some("2"));
    assert_eq!(at(&all, &["contact_set", "owner", "status"]), Some("active"));
    let owner = ask(&mut world, about("GET").with("type", "owner"));
    assert_eq!(at(&owner, &["contact_set", "owner", "city"]), Some("Toronto"));
    let page = |page: &'static str| about("GET").with("type", "list").with("limit", "1").with("page", page);
    let first = ask(&mut world, page("1"));
    assert_eq!((attribute(&first, "count"), attribute(&first, "remainder")), (Some("2"), Some("1")));
    assert_eq!(at(&ask(&mut world, page("2")), &["domain_list", "0", "name"]), Some("example.net"));
    assert_eq!(rows(&ask(&mut world, page("3")), "domain_list"), 0);
    let soon = about("GET").with("type", "list").with("max_to_expiry", "30");
    assert_eq!(rows(&ask(&mut world, soon), "domain_list"), 0);
}

#[test]
fn a_bulk_change_spares_locked_domains_unless_it_is_told_not_to() {
    let mut world = registered();
    ask(&mut world, about("MODIFY").with("data", "status").with("affect_domains", "0").with("lock_state", "1"));
    let privacy = || bulk("whois_privacy").with("op_type", "enable");
    ask(&mut world, privacy());
    world.run_due(NOW.plus(Duration::from_secs(60)));
    assert!(!world.domain("example.com").unwrap().whois_privacy);
    ask(&mut world, privacy().with("apply_to_locked_domains", "1"));
    ask(&mut world, bulk("domain_lock").with("op_type", "unlock"));
    world.run_due(NOW.plus(Duration::from_secs(120)));
    let domain = world.domain("example.com").unwrap();
    assert!(domain.whois_privacy && !domain.locked);
}

#[test]
fn some_registries_take_less() {
    let mut world = requests::world();
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

/// Any record of any type that a zone may hold.
fn record() -> impl Strategy<Value = (&'static str, OwnedAssoc)> {
    let label = "[a-z0-9]{0,6}";
    let host = "[a-z]{1,8}[.]example[.]net";
    let number = (0..65_536_u32).prop_map(|number| number.to_string());
    let with = |fields: Vec<(&'static str, String)>| fields.into_iter().collect::<OwnedAssoc>();
    prop_oneof![
        (label, any::<[u8; 4]>()).prop_map(move |(label, ip)| (
            "A",
            with(vec![("subdomain", label), ("ip_address", std::net::Ipv4Addr::from(ip).to_string())])
        )),
        (label, any::<[u8; 16]>()).prop_map(move |(label, ip)| (
            "AAAA",
            with(vec![("subdomain", label), ("ipv6_address", std::net::Ipv6Addr::from(ip).to_string())])
        )),
        (label, host).prop_map(move |(label, host)| ("CNAME", with(vec![("subdomain", label), ("hostname", host)]))),
        (label, host, number.clone()).prop_map(move |(label, host, number)| (
            "MX",
            with(vec![("subdomain", label), ("hostname", host), ("priority", number)])
        )),
        (label, host, number.clone(), number.clone(), number).prop_map(move |(label, host, priority, weight, port)| {
            (
                "SRV",
                with(vec![
                    ("subdomain", label),
                    ("hostname", host),
                    ("priority", priority),
                    ("weight", weight),
                    ("port", port),
                ]),
            )
        }),
        (label, "[!-~]{1,20}( [!-~]{1,20})?")
            .prop_map(move |(label, text)| ("TXT", with(vec![("subdomain", label), ("text", text)]))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_zone_is_read_as_it_was_written(records in proptest::collection::vec(record(), 0..12)) {
        let mut world = world();
        ask(&mut world, about("CREATE_DNS_ZONE").with("dns_template", "shop"));
        let mut sent: OwnedAssoc = Assoc::new();
        for kind in ["A", "AAAA", "CNAME", "MX", "SRV", "TXT"] {
            let of_kind = records.iter().filter(|(known, _)| *known == kind).map(|(_, record)| OwnedValue::from(record.clone()));
            let of_kind: Vec<_> = of_kind.collect();
            if !of_kind.is_empty() {
                sent.insert(kind, of_kind);
            }
        }
        let set = about("SET_DNS_ZONE").with("records", sent.clone());
        prop_assert_eq!(says(&mut world, set), OK);
        let read = ask(&mut world, about("GET_DNS_ZONE"));
        let read = read.attributes().get("records").and_then(Value::as_assoc).unwrap();
        prop_assert_eq!(read.len(), sent.len());
        for (kind, records) in sent.iter() {
            let texts = |value: &OwnedValue| -> Vec<Vec<(String, String)>> {
                let sorted = |record: &OwnedValue| {
                    let mut fields: Vec<_> = record.as_assoc().unwrap().iter().map(|(key, value)| (key.to_owned(), value.as_text().unwrap().to_owned())).collect();
                    fields.sort();
                    fields
                };
                value.entries().unwrap().into_iter().map(sorted).collect()
            };
            prop_assert_eq!(texts(read.get(kind).unwrap()), texts(records));
        }
    }
}
