//! Names in all places: in what form they are sent, and what is said about them.

#![allow(clippy::unwrap_used, reason = "a test may stop at whatever it does not expect")]

mod support;

use srskit_core::{Assoc, Value};
use support::*;

fn sent(method: &str, values: srskit_core::OwnedAssoc, path: &[&str]) -> String {
    let found = found(method, values);
    assert_eq!(said(&found.problems), [""; 0]);
    let attributes = Value::Assoc(found.message.attributes);
    attributes.at(path).and_then(Value::as_text).unwrap().to_owned()
}

#[test]
fn names_go_out_in_ascii_wherever_they_stand() {
    let order = registration("münchen.com").with("encoding_type", "ger");
    assert_eq!(sent("register", order.clone(), &["domain"]), "xn--mnchen-3ya.com");
    let order = order.with("nameservers", list(["ns1.münchen.com", "ns2.example.net"]));
    assert_eq!(sent("register", order.clone(), &["nameserver_list", "0", "name"]), "ns1.xn--mnchen-3ya.com");
    assert_eq!(sent("register", order.clone(), &["nameserver_list", "1", "name"]), "ns2.example.net");
    let order = put(order, "contact_set.owner.email", "info@münchen.com");
    assert_eq!(sent("register", order.clone(), &["contact_set", "owner", "email"]), "info@xn--mnchen-3ya.com");
    // What is no name stays as it is.
    assert_eq!(sent("register", order, &["contact_set", "owner", "first_name"]), "Zoë");
    let zone = put(
        Assoc::new().with("domain", "example.com"),
        "records.CNAME",
        Value::Array(vec![Assoc::new().with("subdomain", "bücher").with("hostname", "_x.münchen.com").into()]),
    );
    assert_eq!(sent("set_dns_zone", zone.clone(), &["records", "CNAME", "0", "subdomain"]), "xn--bcher-kva");
    assert_eq!(sent("set_dns_zone", zone, &["records", "CNAME", "0", "hostname"]), "_x.xn--mnchen-3ya.com");
}

#[test]
fn names_beside_the_attributes_are_settled_as_well() {
    let found = found("set_lock", Assoc::new().with("lock_state", "1").with("domain", "münchen.com"));
    assert_eq!((said(&found.problems), found.message.items.text("domain")), (vec![], Some("xn--mnchen-3ya.com")));
    let found = support::found("set_lock", Assoc::new().with("lock_state", "1").with("domain", "a_b.com"));
    assert_eq!(said(&found.problems), ["domain: label 1 holds U+005F; letters, digits and hyphens only"]);
}

#[test]
fn a_language_belongs_to_international_names() {
    assert_eq!(
        warnings("register", registration("münchen.com")),
        [
            "attributes.encoding_type: many registries ask for the language of an internationalised name; three letters, e.g. ger"
        ]
    );
    assert_eq!(
        warnings("register", registration("example.com").with("encoding_type", "ger")),
        ["attributes.encoding_type: the name is not an internationalised one; leave the language out"]
    );
}

#[test]
fn www_is_no_part_of_a_domain() {
    assert_eq!(
        warnings("register", registration("www.example.com")),
        ["attributes.domain: the name starts with www; give the domain itself"]
    );
    assert_eq!(problems("register", registration("www.com")), [""; 0]);
}

#[test]
fn older_names_are_let_through_where_nothing_is_registered() {
    assert_eq!(problems("renew", renewal("ab--c.com")), [""; 0]);
    assert_eq!(
        problems("register", registration("ab--c.com")),
        ["attributes.domain: label 1 has hyphens in third and fourth place; only encoded labels (xn--) may"]
    );
}

#[test]
fn lists_of_nameservers() {
    let order = |servers| registration("example.com").with("nameservers", Value::Array(servers));
    let server =
        |name: &'static str, place: &'static str| Assoc::new().with("name", name).with("sortorder", place).into();
    assert_eq!(
        problems(
            "register",
            order(vec![server("ns1.example.net", "0"), server("NS1.example.net", "2"), server("ns2", "2")])
        ),
        [
            "attributes.nameserver_list.2.name: the name has one label only; give it with its suffix, e.g. example.com",
            "attributes.nameserver_list.0.sortorder: 0 is no place; count from 1",
            "attributes.nameserver_list.1.name: the nameserver is there twice; name each one once",
            "attributes.nameserver_list.2.sortorder: place 2 is taken twice; count from 1, each number once",
        ]
    );
    let order = registration("example.com").with("nameservers", list(["ns1.example.net", "ns2.example.net"]));
    assert_eq!(
        warnings("register", order.with("custom_nameservers", "0")),
        [
            "attributes.nameserver_list: the list is ignored unless custom_nameservers is 1; send the flag, or leave the list out"
        ]
    );
}

#[test]
fn changes_of_nameservers() {
    let change = |op: &'static str| Assoc::new().with("domain", "example.com").with("op_type", op);
    let hosts = || list(["ns1.example.net", "ns2.example.net"]);
    assert_eq!(problems("advanced_update_nameservers", change("assign").with("assign_ns", hosts())), [""; 0]);
    assert_eq!(
        problems("advanced_update_nameservers", change("assign").with("assign_ns", hosts()).with("add_ns", hosts())),
        ["attributes.add_ns: assign replaces the whole set; leave it out, or use add_remove"]
    );
    assert_eq!(
        problems(
            "advanced_update_nameservers",
            change("add_remove").with("assign_ns", hosts()).with("add_ns", hosts())
        ),
        ["attributes.assign_ns: add_remove takes no whole set; leave it out, or use assign"]
    );
    assert_eq!(
        problems("advanced_update_nameservers", change("add_remove")),
        ["attributes.add_ns: there is nothing to add or remove; give add_ns, remove_ns or both"]
    );
    let twice = change("add_remove").with("remove_ns", list(["ns1.example.net", "ns1.example.net"]));
    assert_eq!(
        problems("advanced_update_nameservers", twice),
        ["attributes.remove_ns.1: the nameserver is there twice; name each one once"]
    );
}

#[test]
fn hosts_stand_below_their_domain() {
    let host = |domain: &'static str, name: &'static str| Assoc::new().with("domain", domain).with("name", name);
    let sound = host("example.com", "ns1.example.com").with("ipaddress", "192.0.2.7");
    assert_eq!(problems("create_nameserver", sound), [""; 0]);
    let outside = host("example.com", "ns1.example.net").with("ipaddress", "192.0.2.7");
    assert_eq!(
        problems("create_nameserver", outside),
        ["attributes.name: the host is not below example.com; hosts are kept with the domain that they stand below"]
    );
    let swapped = host("example.com", "ns1.example.com").with("ipaddress", "2001:db8::7").with("ipv6", "192.0.2.7");
    assert_eq!(
        problems("create_nameserver", swapped),
        [
            "attributes.ipaddress: this is no IPv4 address; e.g. 192.0.2.7",
            "attributes.ipv6: this is no IPv6 address; e.g. 2001:db8::7",
        ]
    );
    let german = host("example.de", "ns1.example.de").with("ipv6", "2001:db8::7");
    assert_eq!(problems("create_nameserver", german), ["attributes.ipaddress: .de asks for the IPv4 address; add it"]);
    let chinese = host("example.cn", "ns1.example.cn").with("ipaddress", "192.0.2.7").with("ipv6", "2001:db8::7");
    assert_eq!(
        problems("create_nameserver", chinese),
        ["attributes.ipv6: .cn does not take IPv6 addresses; leave it out"]
    );
    let tel = host("example.tel", "ns1.example.tel").with("ipaddress", "192.0.2.7");
    assert_eq!(
        problems("modify_nameserver", tel),
        ["attributes.domain: modify_nameserver is not for .tel; the registry keeps no hosts of its own there"]
    );
}

#[test]
fn registries_are_named_with_their_dot() {
    let add = |tld: &'static str| Assoc::new().with("fqdn", "ns1.example.com").with("tld", tld).with("all", "0");
    assert_eq!(problems("registry_add_ns", add(".com")), [""; 0]);
    assert_eq!(problems("registry_add_ns", add("com")), ["attributes.tld: the dot in front is missing; e.g. .com"]);
    assert_eq!(problems("registry_add_ns", add("..")), ["attributes.tld: this is no TLD; e.g. .com"]);
}

#[test]
fn records_of_a_zone() {
    let zone = |kind: &str, records: Vec<srskit_core::OwnedAssoc>| {
        let records = Value::Array(records.into_iter().map(Value::from).collect());
        put(Assoc::new().with("domain", "example.com"), &format!("records.{kind}"), records)
    };
    let alias = |place: &'static str| Assoc::new().with("subdomain", place).with("hostname", "example.net");
    assert_eq!(
        problems("set_dns_zone", zone("CNAME", vec![alias("www"), alias("*"), alias("*.a"), alias("_x.a")])),
        [""; 0]
    );
    assert_eq!(
        problems("set_dns_zone", zone("CNAME", vec![alias("www"), alias("WWW"), alias("")])),
        [
            "attributes.records.CNAME.0.subdomain: a CNAME cannot stand beside another record; keep one of them",
            "attributes.records.CNAME.1.subdomain: a CNAME cannot stand beside another record; keep one of them",
            "attributes.records.CNAME.2.subdomain: a CNAME cannot stand at the domain itself; give a subdomain, or use an A record",
        ]
    );
    let mail = Assoc::new().with("subdomain", "").with("priority", "65536").with("hostname", "mail.example.net");
    assert_eq!(
        problems("set_dns_zone", zone("MX", vec![mail])),
        ["attributes.records.MX.0.priority: this number is out of range; 0 to 65535 are allowed"]
    );
    let odd = Assoc::new().with("subdomain", "a b").with("ip_address", "192.0.2.7");
    assert_eq!(
        problems("set_dns_zone", zone("A", vec![odd])),
        ["attributes.records.A.0.subdomain: label 1 holds U+0020; letters, digits and hyphens only"]
    );
}

#[test]
fn digests_have_the_length_of_their_type() {
    let set = |kind: &'static str, digest: String| {
        let record =
            Assoc::new().with("key_tag", "1").with("algorithm", "8").with("digest_type", kind).with("digest", digest);
        Assoc::new().with("domain", "example.com").with("dnssec", Value::Array(vec![record.into()]))
    };
    for (kind, length) in [("1", 40), ("2", 64), ("3", 64), ("4", 96)] {
        assert_eq!(problems("set_dnssec_info", set(kind, "a".repeat(length))), [""; 0], "{kind}");
        assert_eq!(
            problems("set_dnssec_info", set(kind, "a".repeat(length - 1))),
            [format!(
                "attributes.dnssec.0.digest: the digest has {} digits; {length} for digest type {kind}",
                length - 1
            )]
        );
    }
    assert_eq!(
        problems("set_dnssec_info", set("1", "ab ".repeat(14))),
        [
            "attributes.dnssec.0.digest: the digest holds something other than hex digits; take blanks and line breaks out"
        ]
    );
}
