// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::*;
use srskit_core::dns::*;

#[test]
fn create_forwarding() {
    let typed = CreateForwarding::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("create_domain_forwarding", &typed, named, 1);
}

#[test]
fn get_forwarding() {
    let typed = GetForwarding::new("domain0.example.com").with_cookie("Zoë cookie");
    let named = assoc([("cookie", text("Zoë cookie")), ("domain", text("domain0.example.com"))]);
    same("get_domain_forwarding", &typed, named, 2);
}

#[test]
fn set_forwarding() {
    let typed = SetForwarding::new("domain0.example.com")
        .with_forwarding([Forwarding {
            subdomain: Some("Zoë subdomain".into()),
            destination_url: Some("Zoë destination url".into()),
            enabled: Some(true),
            masked: Some(true),
            title: Some("Zoë title".into()),
            description: Some("Zoë description".into()),
            keywords: Some("Zoë keywords".into()),
            other: OwnedAssoc::new(),
        }])
        .with_cookie("Zoë cookie");
    let named = assoc([
        ("cookie", text("Zoë cookie")),
        (
            "forwarding",
            list([Value::Assoc(assoc([
                ("keywords", text("Zoë keywords")),
                ("description", text("Zoë description")),
                ("title", text("Zoë title")),
                ("masked", text("true")),
                ("enabled", text("true")),
                ("destination_url", text("Zoë destination url")),
                ("subdomain", text("Zoë subdomain")),
            ]))]),
        ),
        ("domain", text("domain0.example.com")),
    ]);
    same("set_domain_forwarding", &typed, named, 3);
}

#[test]
fn delete_forwarding() {
    let typed = DeleteForwarding::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("delete_domain_forwarding", &typed, named, 1);
}

#[test]
fn create_dns_zone() {
    let typed =
        CreateDnsZone::new("domain0.example.com").with_dns_template("Zoë dns template").with_records(DnsRecords {
            a: vec![ARecord {
                subdomain: Some("Zoë subdomain".into()),
                ip_address: Some("192.0.2.7".into()),
                other: OwnedAssoc::new(),
            }],
            aaaa: vec![AaaaRecord {
                subdomain: Some("Zoë subdomain".into()),
                ipv6_address: Some("2001:db8::7".into()),
                other: OwnedAssoc::new(),
            }],
            cname: vec![CnameRecord {
                subdomain: Some("Zoë subdomain".into()),
                hostname: Some("hostname0.example.com".into()),
                other: OwnedAssoc::new(),
            }],
            mx: vec![MxRecord {
                subdomain: Some("Zoë subdomain".into()),
                priority: Some(0),
                hostname: Some("hostname0.example.com".into()),
                other: OwnedAssoc::new(),
            }],
            srv: vec![SrvRecord {
                subdomain: Some("Zoë subdomain".into()),
                priority: Some(0),
                weight: Some(0),
                port: Some(0),
                hostname: Some("hostname0.example.com".into()),
                other: OwnedAssoc::new(),
            }],
            txt: vec![TxtRecord {
                subdomain: Some("Zoë subdomain".into()),
                text: Some("Zoë text".into()),
                other: OwnedAssoc::new(),
            }],
            other: OwnedAssoc::new(),
        });
    let named = assoc([
        (
            "records",
            Value::Assoc(assoc([
                (
                    "txt",
                    list([Value::Assoc(assoc([("text", text("Zoë text")), ("subdomain", text("Zoë subdomain"))]))]),
                ),
                (
                    "srv",
                    list([Value::Assoc(assoc([
                        ("hostname", text("hostname0.example.com")),
                        ("port", text("0")),
                        ("weight", text("0")),
                        ("priority", text("0")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
                (
                    "mx",
                    list([Value::Assoc(assoc([
                        ("hostname", text("hostname0.example.com")),
                        ("priority", text("0")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
                (
                    "cname",
                    list([Value::Assoc(assoc([
                        ("hostname", text("hostname0.example.com")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
                (
                    "aaaa",
                    list([Value::Assoc(assoc([
                        ("ipv6_address", text("2001:db8::7")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
                (
                    "a",
                    list([Value::Assoc(assoc([
                        ("ip_address", text("192.0.2.7")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
            ])),
        ),
        ("dns_template", text("Zoë dns template")),
        ("domain", text("domain0.example.com")),
    ]);
    same("create_dns_zone", &typed, named, 3);
}

#[test]
fn get_dns_zone() {
    let typed = GetDnsZone::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("get_dns_zone", &typed, named, 1);
}

#[test]
fn set_dns_zone() {
    let typed = SetDnsZone::new(
        "domain0.example.com",
        DnsRecords {
            a: vec![ARecord {
                subdomain: Some("Zoë subdomain".into()),
                ip_address: Some("192.0.2.7".into()),
                other: OwnedAssoc::new(),
            }],
            aaaa: vec![AaaaRecord {
                subdomain: Some("Zoë subdomain".into()),
                ipv6_address: Some("2001:db8::7".into()),
                other: OwnedAssoc::new(),
            }],
            cname: vec![CnameRecord {
                subdomain: Some("Zoë subdomain".into()),
                hostname: Some("hostname0.example.com".into()),
                other: OwnedAssoc::new(),
            }],
            mx: vec![MxRecord {
                subdomain: Some("Zoë subdomain".into()),
                priority: Some(0),
                hostname: Some("hostname0.example.com".into()),
                other: OwnedAssoc::new(),
            }],
            srv: vec![SrvRecord {
                subdomain: Some("Zoë subdomain".into()),
                priority: Some(0),
                weight: Some(0),
                port: Some(0),
                hostname: Some("hostname0.example.com".into()),
                other: OwnedAssoc::new(),
            }],
            txt: vec![TxtRecord {
                subdomain: Some("Zoë subdomain".into()),
                text: Some("Zoë text".into()),
                other: OwnedAssoc::new(),
            }],
            other: OwnedAssoc::new(),
        },
    );
    let named = assoc([
        (
            "records",
            Value::Assoc(assoc([
                (
                    "txt",
                    list([Value::Assoc(assoc([("text", text("Zoë text")), ("subdomain", text("Zoë subdomain"))]))]),
                ),
                (
                    "srv",
                    list([Value::Assoc(assoc([
                        ("hostname", text("hostname0.example.com")),
                        ("port", text("0")),
                        ("weight", text("0")),
                        ("priority", text("0")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
                (
                    "mx",
                    list([Value::Assoc(assoc([
                        ("hostname", text("hostname0.example.com")),
                        ("priority", text("0")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
                (
                    "cname",
                    list([Value::Assoc(assoc([
                        ("hostname", text("hostname0.example.com")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
                (
                    "aaaa",
                    list([Value::Assoc(assoc([
                        ("ipv6_address", text("2001:db8::7")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
                (
                    "a",
                    list([Value::Assoc(assoc([
                        ("ip_address", text("192.0.2.7")),
                        ("subdomain", text("Zoë subdomain")),
                    ]))]),
                ),
            ])),
        ),
        ("domain", text("domain0.example.com")),
    ]);
    same("set_dns_zone", &typed, named, 2);
}

#[test]
fn reset_dns_zone() {
    let typed = ResetDnsZone::new("domain0.example.com").with_dns_template("Zoë dns template");
    let named = assoc([("dns_template", text("Zoë dns template")), ("domain", text("domain0.example.com"))]);
    same("reset_dns_zone", &typed, named, 2);
}

#[test]
fn delete_dns_zone() {
    let typed = DeleteDnsZone::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("delete_dns_zone", &typed, named, 1);
}

#[test]
fn force_dns_nameservers() {
    let typed = ForceDnsNameservers::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("force_dns_nameservers", &typed, named, 1);
}

#[test]
fn set_dnssec() {
    let typed = SetDnssec::new(
        "domain0.example.com",
        [DsRecord {
            key_tag: Some(0),
            algorithm: Some(5),
            digest_type: Some(1),
            digest: Some("Zoë digest".into()),
            other: OwnedAssoc::new(),
        }],
    );
    let named = assoc([
        (
            "ds_records",
            list([Value::Assoc(assoc([
                ("digest", text("Zoë digest")),
                ("digest_type", text("1")),
                ("algorithm", text("5")),
                ("key_tag", text("0")),
            ]))]),
        ),
        ("domain", text("domain0.example.com")),
    ]);
    same("set_dnssec_info", &typed, named, 2);
}

#[test]
fn modify_dnssec() {
    let typed = ModifyDnssec::new(
        "domain0.example.com",
        [DsRecord {
            key_tag: Some(0),
            algorithm: Some(5),
            digest_type: Some(1),
            digest: Some("Zoë digest".into()),
            other: OwnedAssoc::new(),
        }],
    );
    let named = assoc([
        (
            "ds_records",
            list([Value::Assoc(assoc([
                ("digest", text("Zoë digest")),
                ("digest_type", text("1")),
                ("algorithm", text("5")),
                ("key_tag", text("0")),
            ]))]),
        ),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_domain_dnssec", &typed, named, 3);
}

#[test]
fn get_dnssec() {
    let typed = GetDnssec::new("domain0.example.com");
    let named = assoc([("domain", text("domain0.example.com"))]);
    same("get_dnssec", &typed, named, 2);
}
