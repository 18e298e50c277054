//! The crate as a whole: nothing personal in texts, no panic on anything, typed commands.

#![allow(clippy::unwrap_used, reason = "a test may stop at whatever it does not expect")]

mod support;

use proptest::prelude::*;
use srskit_core::catalogue::{CommandSpec, Field, Kind};
use srskit_core::domain::{Handle, Renew};
use srskit_core::{Assoc, Command, Credentials, ErrorKind, Exchange, OwnedAssoc, OwnedValue, Raw, Value};
use srskit_rules::{Checked, Policy, check};
use support::*;

/// Every text with this in it, each wrong in its own way.
const MARKS: [&str; 6] =
    ["MARKER", "MARKER\u{1}", "MARKER@@MARKER.com", "+MARKER.", "-marker-.MARKER", "a@b.MARKER MARKER"];

/// The whole command with one text everywhere.
fn filled(fields: &'static [Field], text: &str) -> OwnedAssoc {
    let value = |field: &Field| -> OwnedValue {
        match field.kind {
            Kind::Record(record) => filled(record.fields, text).into(),
            Kind::List(Kind::Record(record)) => Value::Array(vec![filled(record.fields, text).into()]),
            Kind::List(_) => Value::Array(vec![Value::text(text.to_owned())]),
            _ => Value::text(text.to_owned()),
        }
    };
    fields.iter().map(|field| (field.key, value(field))).collect()
}

#[test]
fn what_is_said_holds_nothing_of_the_values() {
    for spec in CommandSpec::ALL {
        for mark in MARKS {
            for domain in
                [mark, "example.us", "example.eu", "example.ca", "example.com.au", "example.fr", "example.com"]
            {
                let values = filled(spec.request, mark).with("domain", domain.to_owned());
                let found = check(spec, values, &Policy::default().with_year(2026));
                for problem in found.problems.iter().chain(&found.warnings) {
                    let text = format!("{problem}");
                    // The table itself quotes words and numbers that may be shown.
                    let quotes_a_word = text.contains("is not allowed") || text.contains("is no whole number");
                    assert!(quotes_a_word || !text.to_lowercase().contains("marker"), "{}: {text}", spec.name);
                }
            }
        }
    }
}

#[test]
fn warnings_refuse_where_that_is_asked_for() {
    let strict = check(spec("renew"), renewal("example.at"), &Policy::default().strict());
    assert_eq!((strict.problems.len(), strict.warnings.len()), (1, 0));
    let found = found("renew", renewal("example.at"));
    assert_eq!((found.problems.len(), found.warnings.len()), (0, 1));
}

#[test]
fn a_typed_command_is_checked_and_settled() {
    let me = Credentials::new("reseller", "not-a-real-key");
    let renew = |domain: &str, years| Renew::new(domain, Handle::Process, years, 2027, false);
    let checked = Checked::new(renew("münchen.at", 1), &Policy::default());
    assert_eq!((checked.name(), checked.repeat()), ("renew_domain", srskit_core::Repeat::Unsafe));
    assert_eq!(checked.message().attributes.text("domain"), Some("xn--mnchen-3ya.at"));
    assert_eq!((checked.problems().len(), checked.warnings().len()), (0, 1));
    assert!(Exchange::new(&checked, &me).is_ok());

    let checked = Checked::new(renew("a_b.ai", 1), &Policy::default());
    let Err(error) = Exchange::new(&checked, &me) else { panic!("it was let through") };
    let ErrorKind::InvalidRequest { problems } = error.kind else { panic!("{error}") };
    assert_eq!(said(&problems), ["attributes.domain: label 1 holds U+005F; letters, digits and hyphens only"]);

    // Said once, though the command and the rules both find it.
    let checked = Checked::new(renew("example.ai", 11), &Policy::default());
    assert_eq!(checked.problems().len(), 1);
}

#[test]
fn a_command_that_nobody_knows_is_passed_on() {
    let raw = Raw::new("RENEW", "DOMAIN", Assoc::new().with("domain", "a_b"));
    let checked = Checked::new(raw.clone(), &Policy::default());
    assert_eq!((checked.message(), checked.problems().len()), (raw.message(), 0));
}

/// Texts near to what fields hold, and others.
fn text() -> impl Strategy<Value = String> {
    let near = prop::sample::select(vec![
        "example.us",
        "xn--a.com",
        "a.b.co.uk",
        "münchen.de",
        "+1.4165550100x1",
        "a@example.com",
        "US",
        "ca",
        "1",
        "0",
        "2026-02-29",
        "transfer",
        "P1",
        "C31",
        "individual",
        "rapidssl",
        "comodo_wildcard",
        "email",
        "assign",
        "*",
        "*.",
        ".",
        "..",
        "@",
        "",
        "-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----",
        "99999999999999999999",
    ]);
    prop_oneof![3 => near.prop_map(str::to_owned), 1 => any::<String>(), 1 => "[a-z0-9.*@_+-]{0,12}"]
}

fn value(depth: u32) -> BoxedStrategy<OwnedValue> {
    let leaf = text().prop_map(OwnedValue::from);
    if depth == 0 {
        return leaf.boxed();
    }
    let keys = prop::sample::select(vec![
        "owner",
        "admin",
        "tech",
        "organization",
        "first_name",
        "country",
        "state",
        "postal_code",
        "phone",
        "email",
        "fax",
        "name",
        "sortorder",
        "nexus",
        "category",
        "registrant_extra_info",
        "registrant_type",
        "A",
        "CNAME",
        "MX",
        "subdomain",
        "hostname",
        "priority",
        "digest",
        "digest_type",
        "0",
        "1",
    ]);
    let assoc = prop::collection::vec((keys, value(depth - 1)), 0..5);
    prop_oneof![
        2 => leaf,
        2 => assoc.prop_map(|entries| entries.into_iter().collect::<OwnedAssoc>().into()),
        1 => prop::collection::vec(value(depth - 1), 0..4).prop_map(Value::Array),
    ]
    .boxed()
}

/// Any command with values for some of its fields.
fn call() -> impl Strategy<Value = (&'static CommandSpec, OwnedAssoc)> {
    prop::sample::select(CommandSpec::ALL.to_vec()).prop_flat_map(|spec| {
        let mut keys: Vec<&'static str> = spec.request.iter().map(|field| field.key).collect();
        keys.push("domain");
        let entries = prop::collection::vec((prop::sample::select(keys), value(3)), 0..12);
        entries.prop_map(move |entries| (spec, entries.into_iter().collect()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_it_panic_and_what_is_settled_stays((spec, values) in call(), year in any::<u16>()) {
        let policy = Policy::default().with_year(year);
        let found = check(spec, values, &policy);
        let again = srskit_rules::check_message(spec, found.message.clone(), &policy);
        prop_assert_eq!(&again, &found);
    }

    #[test]
    fn any_text_can_be_asked_about(text in text()) {
        use srskit_rules::domain_name::{NameKind, to_ascii};
        let _ = srskit_rules::csr::read(&text);
        for kind in [NameKind::Domain, NameKind::Host, NameKind::Certificate, NameKind::Record] {
            if let Ok(ascii) = to_ascii(&text, kind) {
                prop_assert!(ascii.is_ascii());
                let again = to_ascii(&ascii, kind);
                prop_assert_eq!(again.as_deref(), Ok(ascii.as_ref()));
            }
        }
    }
}
