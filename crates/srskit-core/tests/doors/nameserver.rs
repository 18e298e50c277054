// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::*;
use srskit_core::nameserver::*;

#[test]
fn create_nameserver() {
    let typed = CreateNameserver::new("domain0.example.com", "name0.example.com")
        .with_ipaddress("192.0.2.7")
        .with_ipv6("2001:db8::7")
        .with_add_to_all_registry("Zoë add to all registry")
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("add_to_all_registry", text("Zoë add to all registry")),
        ("ipv6", text("2001:db8::7")),
        ("ipaddress", text("192.0.2.7")),
        ("name", text("name0.example.com")),
        ("domain", text("domain0.example.com")),
    ]);
    same("create_nameserver", &typed, named, 7);
}

#[test]
fn modify_nameserver() {
    let typed = ModifyNameserver::new("domain0.example.com", "name0.example.com")
        .with_new_name("new-name0.example.com")
        .with_ipaddress("192.0.2.7")
        .with_ipv6("2001:db8::7")
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("ipv6", text("2001:db8::7")),
        ("ipaddress", text("192.0.2.7")),
        ("new_name", text("new-name0.example.com")),
        ("name", text("name0.example.com")),
        ("domain", text("domain0.example.com")),
    ]);
    same("modify_nameserver", &typed, named, 7);
}

#[test]
fn delete_nameserver() {
    let typed = DeleteNameserver::new("domain0.example.com", "name0.example.com")
        .with_ipaddress("192.0.2.7")
        .with_ipv6("2001:db8::7")
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("ipv6", text("2001:db8::7")),
        ("ipaddress", text("192.0.2.7")),
        ("name", text("name0.example.com")),
        ("domain", text("domain0.example.com")),
    ]);
    same("delete_nameserver", &typed, named, 6);
}

#[test]
fn list_nameservers() {
    let typed = ListNameservers::new("domain0.example.com")
        .with_name("Zoë name")
        .with_cookie("Zoë cookie")
        .with_registrant_ip("192.0.2.7");
    let named = assoc([
        ("registrant_ip", text("192.0.2.7")),
        ("cookie", text("Zoë cookie")),
        ("name", text("Zoë name")),
        ("domain", text("domain0.example.com")),
    ]);
    same("get_nameserver", &typed, named, 4);
}

#[test]
fn update_nameservers() {
    let typed = UpdateNameservers::new("domain0.example.com", UpdateNameserversOpType::Assign)
        .with_assign(["assign0.example.com"])
        .with_add(["add0.example.com"])
        .with_remove(["remove0.example.com"])
        .with_cookie("Zoë cookie");
    let named = assoc([
        ("cookie", text("Zoë cookie")),
        ("remove", list([text("remove0.example.com")])),
        ("add", list([text("add0.example.com")])),
        ("assign", list([text("assign0.example.com")])),
        ("op_type", text("assign")),
        ("domain", text("domain0.example.com")),
    ]);
    same("advanced_update_nameservers", &typed, named, 6);
}

#[test]
fn add_nameserver_to_registry() {
    let typed = AddNameserverToRegistry::new("fqdn0.example.com", "Zoë tld", true);
    let named = assoc([("all", text("true")), ("tld", text("Zoë tld")), ("fqdn", text("fqdn0.example.com"))]);
    same("registry_add_ns", &typed, named, 3);
}

#[test]
fn check_nameserver_at_registry() {
    let typed = CheckNameserverAtRegistry::new("fqdn0.example.com", "Zoë tld");
    let named = assoc([("tld", text("Zoë tld")), ("fqdn", text("fqdn0.example.com"))]);
    same("registry_check_nameserver", &typed, named, 2);
}
