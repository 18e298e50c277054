//! DNS zones, DNSSEC and forwarding.

use crate::requests::{attribute, said};
use crate::{OK, about, array, ask, at, rows, says, world};
use proptest::prelude::*;
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Value};
use srskit_standin::world::{Request, World};

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
