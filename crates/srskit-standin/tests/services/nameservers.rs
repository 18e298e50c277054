//! Nameservers, and what registries know of them.

use crate::{OK, about, ask, at, host, list, says, world};
use srskit_standin::world::{Request, World};

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
