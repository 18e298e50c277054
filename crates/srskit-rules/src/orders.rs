//! Orders for domains: what belongs to one TLD only, and options that TLDs do not have.

use crate::call::{Call, Order};
use crate::domain_name::{is_below, is_international};
use crate::notes::{Notes, Sure};
use crate::{Fault, text, tlds};

/// Commands for some TLDs only. Not sure: it follows from what they are about.
const ONLY: [(&str, &[&str], Sure); 9] = [
    ("activate_domain", &["de"], Sure::Yes),
    ("modify_domain_forwarding_email", &["name"], Sure::Yes),
    ("modify_domain_nexus_info", &["us"], Sure::No),
    ("modify_domain_ced_info", &["asia"], Sure::No),
    ("modify_domain_ca_whois_display_setting", &["ca"], Sure::No),
    ("modify_domain_it_whois_display_setting", &["it"], Sure::No),
    ("modify_domain_uk_whois_opt", &["uk"], Sure::No),
    ("modify_domain_change_ips_tag", &["uk"], Sure::No),
    ("send_cira_approval_email", &["ca"], Sure::No),
];

/// Commands that some TLDs do not take.
const NEVER: [(&str, &str, &str); 4] = [
    ("update_contacts", "dk", "use update_all_info"),
    ("advanced_update_nameservers", "dk", "use update_all_info"),
    ("update_all_info", "be", "change contacts and nameservers one by one"),
    ("modify_nameserver", "tel", "the registry keeps no hosts of its own there"),
];

pub(crate) fn check(call: &Call<'_>, notes: &mut Notes) {
    let Some(domain) = call.domain() else { return };
    check_command(call, domain, notes);
    check_password(call, notes);
    match call.order() {
        Some(order @ (Order::Register | Order::Transfer)) => {
            check_name(call, domain, notes);
            check_options(call, domain, order, notes);
        }
        Some(Order::Trade) => check_trade(call, domain, notes),
        Some(Order::Contacts) if is_below(domain, "es") && call.is_sent("contact_set.owner") => {
            let fault = Fault::new("changes of the owner do not reach the registry of .es", "use trade_domain");
            notes.warn(call.path("contact_set.owner"), fault);
        }
        _ => {}
    }
}

fn check_command(call: &Call<'_>, domain: &str, notes: &mut Notes) {
    let path = || if call.attributes().get("domain").is_some() { call.path("domain") } else { "domain".to_owned() };
    for (command, zones, sure) in ONLY.iter().filter(|(command, ..)| *command == call.command()) {
        if !zones.iter().any(|zone| is_below(domain, zone)) {
            let what = format!("{command} is for .{} only", zones.join(", ."));
            notes.note(*sure, path(), Fault::new(what, "give such a domain, or take another command"));
        }
    }
    for (command, zone, fix) in NEVER.iter().filter(|(command, ..)| *command == call.command()) {
        if is_below(domain, zone) {
            notes.refuse(path(), Fault::new(format!("{command} is not for .{zone}"), *fix));
        }
    }
}

fn check_password(call: &Call<'_>, notes: &mut Notes) {
    if call.text("reg_password").is_some_and(text::is_short_password) {
        let fix = "newer texts of the guide want 10 to 20; only an older profile has a shorter one";
        notes.warn(call.path("reg_password"), Fault::new("the password has fewer than 10 characters", fix));
    }
}

fn check_name(call: &Call<'_>, domain: &str, notes: &mut Notes) {
    if domain.strip_prefix("www.").is_some_and(|rest| rest.contains('.')) {
        notes.warn(call.path("domain"), Fault::new("the name starts with www", "give the domain itself"));
    }
    match (is_international(domain), call.is_sent("encoding_type")) {
        // Which registries ask for it was not read.
        (true, false) if call.order() == Some(Order::Register) => {
            let fault = Fault::new(
                "many registries ask for the language of an internationalised name",
                "three letters, e.g. ger",
            );
            notes.warn(call.path("encoding_type"), fault);
        }
        (false, true) => {
            let fault = Fault::new("the name is not an internationalised one", "leave the language out");
            notes.warn(call.path("encoding_type"), fault);
        }
        _ => {}
    }
}

fn check_options(call: &Call<'_>, domain: &str, order: Order, notes: &mut Notes) {
    if call.text("custom_tech_contact") == Some("0") && call.is_sent("contact_set.tech") {
        let fault = Fault::new(
            "the contact is ignored unless custom_tech_contact is 1",
            "send the flag, or leave the contact out",
        );
        notes.warn(call.path("contact_set.tech"), fault);
    }
    if call.is_sent("master_order_id") && call.text("link_domains") != Some("1") {
        let fault = Fault::new("it says nothing unless link_domains is 1", "send the flag, or leave it out");
        notes.warn(call.path("master_order_id"), fault);
    }
    let Some(row) = tlds::chart(domain) else { return };
    let mut warn = |path: &str, what: &str, fix: &str| {
        notes.warn(call.path(path), Fault::new(format!("a chart lists .{} {what}", row.tld), fix));
    };
    if call.text("f_whois_privacy") == Some("1") && row.privacy == Some(false) {
        warn("f_whois_privacy", "without WHOIS privacy", "leave it out");
    }
    if call.text("f_lock_domain") == Some("1") && !row.lock {
        warn("f_lock_domain", "without a lock", "leave it out");
    }
    if order == Order::Transfer && call.is_sent("auth_info") && !row.auth_code {
        warn("auth_info", "without auth codes", "leave it out");
    }
    if order == Order::Transfer && !row.transfer {
        warn("domain", "as not taking transfers", "ask support first");
    }
}

/// Its fields stand straight in the attributes.
fn check_trade(call: &Call<'_>, domain: &str, notes: &mut Notes) {
    crate::contact::check(call, "attributes", call.attributes(), notes);
    let belgian = is_below(domain, "be");
    let needed: &[&str] =
        if belgian { &["domain_auth_info"] } else { &["address1", "city", "state", "postal_code", "country", "phone"] };
    for key in needed.iter().filter(|key| !call.is_sent(key)) {
        let what = format!(".{} asks for this field", tlds::tld(domain));
        notes.refuse(call.path(key), Fault::new(what, "add it"));
    }
}
