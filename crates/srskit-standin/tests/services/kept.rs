//! What is switched on a domain or only kept for it, and what is read of it.

use crate::registrants::owner_change;
use crate::requests::{NOW, attribute, register, said, without};
use crate::{OK, about, ask, at, host, list, registered, rows, says, world};
use srskit_core::Assoc;
use srskit_standin::world::{Domain, World};

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
    let mut world = crate::requests::world();
    world.apply(&register("example.com").with("affiliate_id", "from-order"), NOW);
    let read = |world: &mut World| {
        attribute(&ask(world, about("GET_DOMAIN_AFFILIATE_ID")), "affiliate_id").unwrap().to_owned()
    };
    assert_eq!(read(&mut world), "from-order");
    assert_eq!(says(&mut world, about("SET_DOMAIN_AFFILIATE_ID").with("affiliate_id", "set-later")), OK);
    assert_eq!(read(&mut world), "set-later");
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
