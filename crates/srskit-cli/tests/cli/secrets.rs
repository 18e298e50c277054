//! Canaries: nothing that must not be shown comes out, at any verbosity, whatever goes wrong.

use crate::line::{Line, Ran, Served, registration};
use srskit_standin::Fault;

/// What the registration of [`registration`] holds and nobody may see.
const CANARIES: [&str; 7] = [
    "canaryuser",
    "canary-password",
    "Lovelace-Canary",
    "1 Canary Street",
    "4165550199",
    "canary@example.org",
    "canary-auth-code",
];

fn assert_silent(served: &Served, ran: &Ran, what: &str) {
    let signatures: Vec<String> = served.stand_in.requests().iter().filter_map(signature).collect();
    let key = served.stand_in.key();
    for (name, text) in [("stdout", &ran.stdout), ("stderr", &ran.stderr)] {
        for canary in CANARIES {
            assert!(!text.contains(canary), "{what}: {canary} in {name}:\n{text}");
        }
        assert!(!text.contains(key.reveal()), "{what}: the key in {name}");
        // A dump in hex would get past all of the above.
        assert!(!text.contains("ureq"), "{what}: a log of a library in {name}:\n{text}");
        assert!(!signatures.iter().any(|signature| text.contains(signature)), "{what}: a signature in {name}:\n{text}");
    }
}

fn signature(request: &srskit_standin::Received) -> Option<String> {
    let head = String::from_utf8_lossy(request.head()).into_owned();
    let value = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("x-signature:").map(str::to_owned));
    value.map(|value| value.trim().to_owned())
}

fn order(served: &Served) -> Line {
    served.line.clone().stdin(registration("example.com"))
}

const CALL: [&str; 6] = ["call", "SW_REGISTER", "DOMAIN", "--attributes", "-", "auth_info=canary-auth-code"];

#[test]
fn a_registration_shows_nothing_however_it_ends() {
    let faults: [Option<Fault>; 6] = [
        None,
        Some(Fault::on("SW_REGISTER").after_commit().reset()),
        Some(Fault::on("SW_REGISTER").after_read().garbage()),
        Some(Fault::on("SW_REGISTER").after_commit().html_502()),
        Some(Fault::on("SW_REGISTER").cut_reply(700)),
        Some(Fault::on("SW_REGISTER").after_read().empty_200()),
    ];
    for fault in faults {
        for output in [&[][..], &["--json"], &["-v"], &["-vvv"], &["-vvv", "--json"], &["--dry-run", "-vvv"]] {
            let served = Served::new();
            if let Some(fault) = &fault {
                served.stand_in.fault(fault.clone());
            }
            let ran = order(&served).run(&[&CALL[..], output].concat());
            let what = format!("{output:?} with {:?}", fault.as_ref().map(ToString::to_string));
            assert_silent(&served, &ran, &what);
        }
    }
}

#[test]
fn a_refusal_that_quotes_the_request_shows_nothing() {
    let served = Served::new();
    for pair in ["contact_set.owner.email=canary@example.org canary@example.org", "reg_username=canaryuser!"] {
        let ran = order(&served).run(&[&CALL[..], &[pair, "-vvv"]].concat());
        assert_silent(&served, &ran, pair);
    }
}

#[test]
fn raw_xml_shows_nothing() {
    let served = Served::new();
    let line = order(&served);
    let dry = line.run(&[&CALL[..], &["--dry-run", "--reveal"]].concat());
    let (_, body) = dry.stdout.split_once("\n\n").unwrap();
    assert!(body.contains("canary-password"));
    for output in [&[][..], &["--json"], &["-vvv"], &["--dry-run"]] {
        let ran = served.line.clone().stdin(body.trim_end()).run(&[&["xml", "send", "-"], output].concat());
        assert_silent(&served, &ran, &format!("{output:?}"));
    }
}

#[test]
fn who_asks_sees_it_but_no_log_does() {
    let served = Served::new();
    let ran = order(&served).run(&[&CALL[..], &["--reveal", "-vvv"]].concat());
    assert!(ran.stdout.contains("canary@example.org"), "{}", ran.stdout);
    assert!(!ran.stderr.is_empty());
    for canary in CANARIES {
        assert!(!ran.stderr.contains(canary), "{canary}: {}", ran.stderr);
    }
    assert!(!ran.stderr.contains(served.stand_in.key().reveal()), "{}", ran.stderr);
    assert!(!ran.stderr.contains("ureq"), "{}", ran.stderr);
}

#[test]
fn a_log_is_written_only_when_asked_for() {
    let served = Served::new();
    assert_eq!(served.run(&["lookup", "example.com"]).stderr, "");
    let ran = served.run(&["lookup", "example.com", "-v"]);
    assert!(ran.stderr.contains("LOOKUP DOMAIN"), "{}", ran.stderr);
    let dry = served.run(&["call", "LOOKUP", "DOMAIN", "domain=example.com", "--dry-run", "--reveal"]).stdout;
    let body = dry.split_once("\n\n").unwrap().1.trim_end().to_owned();
    let ran = served.line.clone().stdin(body).run(&["xml", "send", "-", "-v"]);
    assert!(ran.stderr.starts_with("INFO  srskit: XML as given: done, code 210, tries 1, "), "{}", ran.stderr);
}

#[test]
fn keys_that_cannot_be_used_are_not_shown() {
    let line = Line::new().env("SRSKIT_SYSTEM", "horizon").env("SRSKIT_USERNAME", "reseller");
    for key in ["canary-key with blank", "canary-key\u{eb}", "canary-key\n"] {
        let ran = line.clone().env("SRSKIT_KEY", key).run(&["lookup", "example.com", "-vvv"]);
        assert!(!ran.stderr.contains("canary-key"), "{}", ran.stderr);
    }
    let proxy = line.env("SRSKIT_KEY", "k").env("SRSKIT_PROXY", "http://user:canary-proxy@[::1");
    let ran = proxy.run(&["lookup", "example.com", "-vvv"]);
    assert!(!ran.stderr.contains("canary-proxy"), "{}", ran.stderr);
}
