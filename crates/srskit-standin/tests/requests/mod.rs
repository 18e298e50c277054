//! Worlds to start from, and requests to put to them.

#![allow(dead_code, reason = "each test file uses its own part of this")]

use srskit_core::Assoc;
use srskit_standin::Timestamp;
use srskit_standin::world::{Domain, Profile, Reply, Request, Settings, World};

pub(crate) const NOW: Timestamp = Timestamp::from_date(2026, 11, 24);

pub(crate) fn world() -> World {
    World::new(1, Settings::default())
}

pub(crate) fn with(settings: impl FnOnce(&mut Settings)) -> World {
    let mut all = Settings::default();
    settings(&mut all);
    World::new(1, all)
}

/// A world that owns `example.com`, which runs out at the end of November 2027.
pub(crate) fn owner(profile: Profile) -> World {
    let mut world = with(|settings| settings.profile = profile);
    world.add_domain(Domain::new("example.com", NOW, Timestamp::from_date(2027, 11, 30)));
    world
}

pub(crate) fn lookup(name: &str) -> Request {
    Request::new("LOOKUP", "DOMAIN").with("domain", name.to_owned())
}

pub(crate) fn contact() -> Assoc<'static> {
    Assoc::new()
        .with("first_name", "Zoë")
        .with("last_name", "Example")
        .with("address1", "1 Example Street")
        .with("city", "Toronto")
        .with("state", "ON")
        .with("postal_code", "M5V 2T6")
        .with("country", "CA")
        .with("phone", "+1.4165550123")
        .with("email", "zoe@example.com")
}

pub(crate) fn contacts(change: impl Fn(&str, &mut Assoc<'static>)) -> Assoc<'static> {
    let role = |name: &'static str| {
        let mut contact = contact();
        change(name, &mut contact);
        (name, contact)
    };
    ["owner", "admin", "billing"].into_iter().map(role).collect()
}

pub(crate) fn register(name: &str) -> Request {
    Request::new("sw_register", "domain")
        .with("domain", name.to_owned())
        .with("reg_type", "new")
        .with("period", "1")
        .with("handle", "process")
        .with("reg_username", "zoe123")
        .with("reg_password", "not-a-password")
        .with("custom_tech_contact", "0")
        .with("custom_nameservers", "0")
        .with("contact_set", contacts(|_, _| {}))
}

pub(crate) fn renew(name: &str, year: &str, period: &str) -> Request {
    Request::new("RENEW", "DOMAIN")
        .with("domain", name.to_owned())
        .with("currentexpirationyear", year.to_owned())
        .with("period", period.to_owned())
        .with("handle", "process")
        .with("auto_renew", "0")
}

pub(crate) fn without(mut request: Request, key: &str) -> Request {
    request.attributes.remove(key);
    request
}

/// Code and text.
pub(crate) fn said(reply: &Reply) -> String {
    format!("{} {}", reply.code.unwrap_or("none"), reply.text)
}

pub(crate) fn attribute<'r>(reply: &'r Reply, key: &str) -> Option<&'r str> {
    reply.attributes().text(key)
}
