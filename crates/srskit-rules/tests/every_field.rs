//! A wrong value in any field of an order is refused before anything is sent, with its path.

#![allow(clippy::unwrap_used, reason = "a test may stop at whatever it does not expect")]

mod support;

use srskit_core::catalogue::{Field, Kind, Level, Preset};
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Value};
use support::*;

/// Values that a field of this kind cannot have.
fn wrong(field: &Field, kind: Kind) -> OwnedValue {
    if let Some(Preset::Fixed(_)) = field.rule().preset {
        return "other".into();
    }
    let text = match kind {
        Kind::Text => "a\u{1}b",
        Kind::Choice(choice) if choice.open => "no such word\u{1}",
        Kind::Choice(_) => "no such word",
        Kind::Int | Kind::Number(_) | Kind::Epoch => "many",
        Kind::Money | Kind::Seconds => "1,50",
        Kind::Flag01 | Kind::FlagYn => "perhaps",
        Kind::Date | Kind::DateTime => "2026-02-30",
        Kind::Email => "info.example.com",
        Kind::Phone => "4165550100",
        Kind::Domain => "-example-.com",
        Kind::Ip => "192.0.2.256",
        Kind::Record(_) | Kind::AnyAssoc | Kind::AnyArray | Kind::Map(_) => "text",
        Kind::List(_) => return Assoc::new().with("key", "text").into(),
    };
    text.into()
}

/// Every path with a wrong value.
fn wrongs(fields: &'static [Field], prefix: &str) -> Vec<(String, OwnedValue)> {
    let mut all = Vec::new();
    for field in fields.iter().filter(|field| !field.reply_only && field.level != Level::Derived) {
        let path = format!("{prefix}{}", field.key);
        all.push((path.clone(), wrong(field, field.kind)));
        match field.kind {
            Kind::Record(record) => all.extend(wrongs(record.fields, &format!("{path}."))),
            Kind::List(Kind::Record(record)) => all.extend(wrongs(record.fields, &format!("{path}.0."))),
            Kind::List(inner) => all.push((format!("{path}.0"), wrong(field, *inner))),
            _ => {}
        }
    }
    all
}

/// As [`put`], with a list where a step is a number.
fn put_deep(value: Option<OwnedValue>, path: &str, wrong: OwnedValue) -> OwnedValue {
    if path.is_empty() {
        return wrong;
    }
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    if step == "0" {
        let first = match value {
            Some(Value::Array(mut items)) if !items.is_empty() => Some(items.remove(0)),
            _ => None,
        };
        return Value::Array(vec![put_deep(first, rest, wrong)]);
    }
    let mut assoc = match value {
        Some(Value::Assoc(assoc)) => assoc,
        _ => Assoc::new(),
    };
    let inner = put_deep(assoc.get(step).cloned(), rest, wrong);
    assoc.insert(step.to_owned(), inner);
    assoc.into()
}

fn check_every_field(method: &str, sound: OwnedAssoc, least: usize) {
    assert_eq!(problems(method, sound.clone()), [""; 0], "{method} is not sound");
    let request = spec(method).request;
    let wrongs = wrongs(request, "");
    assert!(wrongs.len() >= least, "{method} has {} fields", wrongs.len());
    for (path, wrong) in wrongs {
        let level = request.iter().find(|field| path.split('.').next() == Some(field.key)).unwrap().level;
        let Value::Assoc(values) = put_deep(Some(sound.clone().into()), &path, wrong) else { unreachable!() };
        let place = if level == Level::Envelope { path.clone() } else { format!("attributes.{path}") };
        let found = found(method, values);
        assert!(
            found.problems.iter().any(|problem| problem.path == place),
            "{method} {place}: {:?}",
            said(&found.problems)
        );
    }
}

#[test]
fn of_a_registration() {
    check_every_field("sw_register_domain", registration("example.com"), 150);
}

#[test]
fn of_a_transfer() {
    check_every_field("sw_register_domain_transfer", transfer("example.com"), 150);
}

#[test]
fn of_a_renewal() {
    check_every_field("renew_domain", renewal("example.com"), 9);
}

#[test]
fn of_a_trust_service() {
    check_every_field("sw_register_trust_service", certificate("rapidssl"), 100);
    let renewal = certificate("rapidssl").with("product_id", "1");
    check_every_field("sw_register_trust_service_renew", renewal, 100);
    let upgrade = Assoc::new().with("product_type", "sitelock_fix").with("handle", "process").with("product_id", "1");
    check_every_field("sw_register_trust_service_upgrade", upgrade, 6);
}

/// What is right in form and wrong in size.
#[test]
fn lengths_and_ranges_are_held_to() {
    let long = "x".repeat(101);
    for (path, value, expected) in [
        ("period", "0", "attributes.period: 0 years; 1 to 10 are allowed"),
        ("period", "11", "attributes.period: 11 years; 1 to 10 are allowed"),
        ("reg_username", "ab", "attributes.reg_username: the user name has 2 characters; 3 to 20"),
        ("reg_password", "ab", "attributes.reg_password: the password has 2 characters; 10 to 20"),
        ("encoding_type", "german", "attributes.encoding_type: this is no language tag; three letters, e.g. ger"),
        (
            "contact_set.owner.first_name",
            &long[..65],
            "attributes.contact_set.owner.first_name: 65 characters; 64 are allowed",
        ),
        (
            "contact_set.owner.address1",
            &long[..65],
            "attributes.contact_set.owner.address1: the text has 65 characters; 64 at most",
        ),
        ("contact_set.owner.address1", &long, "attributes.contact_set.owner.address1: 101 characters; 100 are allowed"),
        (
            "contact_set.owner.postal_code",
            &long[..17],
            "attributes.contact_set.owner.postal_code: the text has 17 characters; 16 at most",
        ),
        (
            "contact_set.owner.country",
            "UK",
            "attributes.contact_set.owner.country: this is no ISO 3166 code; send GB for the United Kingdom",
        ),
        (
            "contact_set.owner.state",
            "Ontario",
            "attributes.contact_set.owner.state: this is no province of Canada; two capital letters, e.g. ON",
        ),
        (
            "contact_set.owner.state",
            "",
            "attributes.contact_set.owner.state: addresses in the US and in Canada have a state; two capital letters, e.g. NY or ON",
        ),
        (
            "contact_set.owner.phone",
            "+1.4165550100x12345678",
            "attributes.contact_set.owner.phone: 22 characters; 20 are allowed",
        ),
        (
            "contact_set.owner.fax",
            "+1.4165550100x12345678",
            "attributes.contact_set.owner.fax: the text has 22 characters; 20 at most",
        ),
    ] {
        assert_eq!(
            problems("register", put(registration("example.com"), path, value.to_owned())),
            [expected],
            "{path}"
        );
    }
}

#[test]
fn all_problems_come_at_once_and_in_order() {
    let values = registration("example..com").with("period", "0").with("handle", "now").with("perid", "1");
    let values = put(values, "contact_set.owner.phone", "0123");
    assert_eq!(
        problems("register", without(values, "reg_username")),
        [
            "attributes.domain: label 2 is empty; take out the dot",
            "attributes.handle: \"now\" is not allowed; give one of process, save",
            "attributes.period: 0 years; 1 to 10 are allowed",
            "attributes.reg_username: it is missing; give it",
            "attributes.contact_set.owner.phone: the + in front is missing; write +CCC.NNNNNNNNNN, with xEEEE for an extension, e.g. +1.4165550100",
            "attributes.perid: the command has no such field; did you mean period?",
        ]
    );
}
