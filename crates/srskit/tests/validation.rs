//! The rules stand before every call of a command that the catalogue knows.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails

mod support;

use srskit::domain::Lookup;
use srskit::{Assoc, CallOptions, ErrorKind, OwnedAssoc, Validate};
use support::{End, Server, always_yes, headers};

fn off() -> CallOptions {
    CallOptions { validate: Validate::Off, ..CallOptions::default() }
}

fn paths(error: &srskit::Error) -> Vec<String> {
    let ErrorKind::InvalidRequest { problems } = &error.kind else { panic!("{error:?}") };
    problems.iter().map(|problem| problem.path.to_string()).collect()
}

fn renewal(period: &str, year: &str) -> OwnedAssoc {
    let values = Assoc::new().with("domain", "example.com").with("auto_renew", "0").with("handle", "process");
    values.with("period", period.to_owned()).with("current_expiration_year", year.to_owned())
}

#[test]
fn all_that_is_wrong_is_said_at_once_and_nothing_is_sent() {
    let server = always_yes();
    let error = server.client().named("renew", renewal("11", "soon"), &CallOptions::default()).unwrap_err();
    assert_eq!(paths(&error), ["attributes.period", "attributes.currentexpirationyear"]);
    let error = server.client().call(&Lookup::new("exa mple.com")).unwrap_err();
    assert_eq!(paths(&error), ["attributes.domain"]);
    assert_eq!(server.seen().len(), 0);
}

#[test]
fn off_sends_what_the_rules_refuse() {
    let server = always_yes();
    server.client().named("renew", renewal("11", "soon"), &off()).unwrap();
    server.client().call_with(&Lookup::new("exa mple.com"), &off()).unwrap();
    let bodies: Vec<_> = server.seen().iter().map(|(_, raw)| String::from_utf8(headers(raw).2).unwrap()).collect();
    assert!(bodies[0].contains("<item key=\"period\">11</item>"), "{}", bodies[0]);
    assert!(bodies[1].contains("<item key=\"domain\">exa mple.com</item>"), "{}", bodies[1]);
}

#[test]
fn names_are_sent_in_ascii() {
    let server = always_yes();
    _ = server.client().call(&Lookup::new("Zo\u{eb}.example"));
    let body = String::from_utf8(headers(&server.seen()[0].1).2).unwrap();
    // Worked out with Python's `"zoë".encode("punycode")`.
    assert!(body.contains("<item key=\"domain\">xn--zo-ija.example</item>"), "{body}");
}

#[test]
fn what_is_only_doubtful_is_sent_and_becomes_a_warning_of_the_reply() {
    let server = always_yes();
    let long_ago = || renewal("1", "2019");
    let reply = server.client().named("renew", long_ago(), &CallOptions::default()).unwrap();
    let about_the_year = |warning: &String| warning.starts_with("attributes.currentexpirationyear: ");
    assert_eq!(reply.warnings.iter().filter(|warning| about_the_year(warning)).count(), 1, "{:?}", reply.warnings);
    let reply = server.client().named("renew", long_ago(), &off()).unwrap();
    assert_eq!(reply.warnings.len(), 0);
}

#[test]
fn a_command_that_nobody_knows_is_refused_with_the_nearest_name() {
    let server = always_yes();
    let error = server.client().named("regster", Assoc::new(), &CallOptions::default()).unwrap_err();
    assert!(error.to_string().contains("register"), "{error}");
    assert_eq!(server.seen().len(), 0);
}

#[test]
fn the_callers_name_for_a_call_stands_in_its_error() {
    let server = Server::start(|mut conn| {
        conn.request();
        conn.end(End::Reset);
    });
    let options = CallOptions { trace_id: Some("invoice-4711".to_owned()), ..CallOptions::default() };
    let error = server.client().named("renew", renewal("1", "2027"), &options).unwrap_err();
    assert!(matches!(error.kind, ErrorKind::OutcomeUnknown { .. }), "{error:?}");
    assert_eq!(error.report().trace_id.as_deref(), Some("invoice-4711"));
    let sent = String::from_utf8(server.seen()[0].1.clone()).unwrap();
    assert!(!sent.contains("invoice-4711"), "{sent}");

    let options = CallOptions { trace_id: Some("two\nlines".to_owned()), ..CallOptions::default() };
    let error = server.client().named("renew", renewal("1", "2027"), &options).unwrap_err();
    assert_eq!(paths(&error), ["trace_id"]);
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn a_command_by_name_serves_exchanges_of_ones_own() {
    use srskit::core::Exchange;
    let me = srskit::Credentials::new("reseller", "not-a-real-key");
    let checked = srskit::command("renew", renewal("1", "2027"), Validate::Rules).unwrap();
    assert!(Exchange::new(&checked, &me).is_ok());
    let wrong = srskit::command("renew", renewal("11", "2027"), Validate::Rules).unwrap();
    assert_eq!(paths(&Exchange::new(&wrong, &me).err().unwrap()), ["attributes.period"]);
    let unseen = srskit::command("renew", renewal("11", "2027"), Validate::Off).unwrap();
    assert!(Exchange::new(&unseen, &me).is_ok());
}
