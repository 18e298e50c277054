//! Nameservers: lists of a domain, and hosts at the registry.

use crate::call::{Call, Order};
use crate::domain_name::is_below;
use crate::notes::{Notes, Sure};
use crate::{Fault, tlds};
use srskit_core::Value;
use std::collections::HashSet;

pub(crate) fn check(call: &Call<'_>, notes: &mut Notes) {
    for list in ["nameserver_list", "assign_ns", "add_ns", "remove_ns"] {
        check_list(call, list, notes);
    }
    match call.command() {
        "advanced_update_nameservers" => check_change(call, notes),
        "create_nameserver" | "modify_nameserver" | "delete_nameserver" => check_host(call, notes),
        _ => {}
    }
    if matches!(call.order(), Some(Order::Register | Order::Transfer)) {
        check_flag(call, notes);
    }
}

fn check_list(call: &Call<'_>, list: &str, notes: &mut Notes) {
    let (mut names, mut places) = (HashSet::new(), HashSet::new());
    let entries = call.list(list);
    for (index, entry) in entries.iter().enumerate() {
        let path = call.path(&format!("{list}.{index}"));
        let name = ["name", "fqdn"].iter().find_map(|key| Some((*key, entry.at(&[key])?.as_text()?)));
        let (path_of_name, name) = match (entry, name) {
            (Value::Text(name), _) => (path.clone(), Some(name.as_ref())),
            (_, Some((key, name))) => (format!("{path}.{key}"), Some(name)),
            _ => (path.clone(), None),
        };
        if name.is_some_and(|name| !names.insert(name.to_ascii_lowercase())) {
            notes.refuse(path_of_name, Fault::new("the nameserver is there twice", "name each one once"));
        }
        let place = entry.at(&["sortorder"]).and_then(Value::as_text).and_then(|place| place.parse::<u32>().ok());
        match place {
            Some(0) => notes.refuse(format!("{path}.sortorder"), Fault::new("0 is no place", "count from 1")),
            Some(place) if !places.insert(place) => {
                let fault = Fault::new(format!("place {place} is taken twice"), "count from 1, each number once");
                notes.refuse(format!("{path}.sortorder"), fault);
            }
            _ => {}
        }
    }
    if matches!(list, "nameserver_list" | "assign_ns") && !entries.is_empty() {
        check_count(call, list, entries.len(), notes);
    }
}

fn check_count(call: &Call<'_>, list: &str, count: usize, notes: &mut Notes) {
    let Some(row) = call.domain().and_then(tlds::chart) else { return };
    let (least, most) = row.nameservers;
    if !(usize::from(least)..=usize::from(most)).contains(&count) {
        let range = if least == most { least.to_string() } else { format!("{least} to {most}") };
        let fix = format!("a chart lists .{} with {range}", row.tld);
        notes.warn(call.path(list), Fault::new(format!("the list has {count}"), fix));
    }
}

/// What the flag beside the list says.
fn check_flag(call: &Call<'_>, notes: &mut Notes) {
    let flag = if call.order() == Some(Order::Transfer) { "custom_transfer_nameservers" } else { "custom_nameservers" };
    if call.is_sent("nameserver_list") && call.text(flag) != Some("1") {
        let fault =
            Fault::new(format!("the list is ignored unless {flag} is 1"), "send the flag, or leave the list out");
        notes.warn(call.path("nameserver_list"), fault);
    }
}

fn check_change(call: &Call<'_>, notes: &mut Notes) {
    let others = ["add_ns", "remove_ns"];
    match call.text("op_type") {
        Some("assign") => {
            for list in others.iter().filter(|list| call.is_sent(list)) {
                let fault = Fault::new("assign replaces the whole set", "leave it out, or use add_remove");
                notes.refuse(call.path(list), fault);
            }
        }
        Some("add_remove") if call.is_sent("assign_ns") => {
            let fault = Fault::new("add_remove takes no whole set", "leave it out, or use assign");
            notes.refuse(call.path("assign_ns"), fault);
        }
        Some("add_remove") if !others.iter().any(|list| call.is_sent(list)) => {
            notes.refuse(
                call.path("add_ns"),
                Fault::new("there is nothing to add or remove", "give add_ns, remove_ns or both"),
            );
        }
        _ => {}
    }
}

fn check_host(call: &Call<'_>, notes: &mut Notes) {
    let Some(domain) = call.domain() else { return };
    for key in ["name", "new_name"] {
        let is_outside =
            |name: &str| !is_below(&name.to_ascii_lowercase(), domain) && !name.eq_ignore_ascii_case(domain);
        if call.text(key).is_some_and(is_outside) {
            let fix = "hosts are kept with the domain that they stand below";
            notes.refuse(call.path(key), Fault::new(format!("the host is not below {domain}"), fix));
        }
    }
    if is_below(domain, "de") && !call.is_sent("ipaddress") {
        notes.refuse(call.path("ipaddress"), Fault::new(".de asks for the IPv4 address", "add it"));
    }
    if is_below(domain, "cn") && call.is_sent("ipv6") {
        notes.note(Sure::Yes, call.path("ipv6"), Fault::new(".cn does not take IPv6 addresses", "leave it out"));
    }
}
