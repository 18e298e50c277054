//! Nothing that must stay secret is logged or shown, at any level, by us or by what we use.

#![allow(clippy::unwrap_used)] // a helper that fails is a test that fails

mod support;

use srskit::{Client, Credentials, OwnedAssoc, Proxy};
use std::fmt::Write;
use std::sync::Mutex;
use support::{CA, End, KEY, LONG, SIGNATURE, Server, YES, own, shared};

struct Everything(Mutex<String>);

static LOGGED: Everything = Everything(Mutex::new(String::new()));

impl log::Log for Everything {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        writeln!(self.0.lock().unwrap(), "{} {}: {}", record.level(), record.target(), record.args()).unwrap();
    }

    fn flush(&self) {}
}

// One test, because there is one logger for the whole process.
#[test]
fn no_secret_is_logged_or_shown() {
    log::set_logger(&LOGGED).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    const SECRETS: [&str; 4] = [KEY, SIGNATURE, "hunter2", "Zo\u{eb} S\u{f6}hne"];

    let server = Server::start(|mut conn| {
        while conn.request().is_some() {
            conn.answer(YES);
        }
    });
    let client = server.client();
    let attributes = || OwnedAssoc::new().with("reg_password", "hunter2").with("owner", "Zo\u{eb} S\u{f6}hne");
    client.raw("GET", "DOMAIN", attributes()).unwrap();
    client.raw("NOBODY", "KNOWS", attributes()).unwrap();
    client.post(&shared("hunter2"), LONG).unwrap();
    client.post(&own("hunter2"), LONG).unwrap();

    let resets = Server::start(|mut conn| {
        conn.request();
        conn.write("HTTP/1.1 200 OK\r\nhunter2");
        conn.end(End::Reset);
    });
    let error = resets.client().raw("NOBODY", "KNOWS", attributes()).unwrap_err();
    let failed = resets.client().post(&own("hunter2"), LONG).unwrap_err();

    let proxy = Proxy::parse("http://me:hunter2@127.0.0.1:1").unwrap();
    let builder = server.builder().proxy(proxy.clone());
    let shown_builder = format!("{builder:?}");
    let refused = builder.build().unwrap().post(&own("hunter2"), LONG).unwrap_err();

    let sent = client.raw("GET", "DOMAIN", attributes()).unwrap();
    let shown = [
        LOGGED.0.lock().unwrap().clone(),
        format!("{error:?} {error} {failed:?} {} {refused:?}", failed.cause),
        format!("{client:?} {proxy:?} {shown_builder} {:?}", own("hunter2")),
        format!("{:?}", Client::builder(server.system(), Credentials::new("reseller", KEY)).ca_pem(CA.pem())),
    ]
    .join("\n");
    // The HTTP library dumps what it sends in rows of 16 bytes, across which no secret could be found.
    assert!(!shown.contains("TRACE "), "a dump of the wire is in: {shown}");
    assert!(shown.contains("DEBUG ureq"), "the logger does not see the HTTP library: {shown}");
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret} is shown in: {shown}");
    }
    assert_eq!(sent.answer.code.as_deref(), Some("200"));
    assert!(shown.contains("INFO srskit: GET DOMAIN: done, code 200, tries 1"), "{shown}");
    assert!(shown.contains("WARN srskit: NOBODY KNOWS: outcome_unknown, code none, tries 1"), "{shown}");
}
