//! The doctor at a stand-in, and at places where nothing works.

use crate::line::{Folder, Line, Served};
use srskit::{Client, Credentials, System};
use srskit_cli::Exit;
use srskit_standin::{AllowList, Config, Fault};
use std::io::{BufRead, BufReader};

/// The verdict and the cause of one check.
fn check(json: &serde_json::Value, id: &str) -> (String, String) {
    let findings = json["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["check"] == id).unwrap();
    let text = |name: &str| found[name].as_str().unwrap().to_owned();
    (text("verdict"), text("cause"))
}

fn verdict(json: &serde_json::Value, id: &str) -> String {
    check(json, id).0
}

#[test]
fn in_order() {
    let served = Served::new();
    let ran = served.run(&["doctor", "--json"]);
    let json = ran.json();
    assert_eq!((ran.exit, &json["state"], &json["complete"]), (Exit::Done, &"healthy".into(), &true.into()), "{json}");
    for id in ["D01", "D03", "D07", "D08", "D10", "D11", "D12", "D13", "D15", "D18", "D19", "D20", "D23", "D24"] {
        assert_eq!(verdict(&json, id), "ok", "{id}: {json}");
    }
    assert!(served.stand_in.requests().len() <= 10);
    let text = served.run(&["doctor"]).stdout;
    assert!(text.ends_with("\nin order\n"), "{text}");
    assert!(text.lines().any(|line| line.starts_with("ok      D15  user name and key: they work")), "{text}");
}

#[test]
fn a_key_that_is_refused() {
    let served = Served::new();
    let ran = served.line.clone().env("SRSKIT_KEY", "ffff").run(&["doctor", "--json"]);
    assert_eq!((ran.exit, verdict(&ran.json(), "D15").as_str()), (Exit::AccessInPanel, "fail"));
    assert_eq!(check(&ran.json(), "D20"), ("skipped".into(), "needs D15 (user name and key)".into()));
}

#[test]
fn an_address_that_is_not_allowed() {
    let list = AllowList::parse(&["192.0.2.7".to_owned()]).unwrap();
    let served = Served::with(Config::new().profile(srskit_standin::world::Profile::Production).allow_list(list));
    let ran = served.run(&["doctor", "--json"]);
    let json = ran.json();
    assert_eq!(ran.exit, Exit::AccessInPanel, "{json}");
    assert_eq!((verdict(&json, "D12").as_str(), verdict(&json, "D13").as_str()), ("ok", "fail"));
    assert!(check(&json, "D13").1.contains("127.0.0.1"), "{json}");
    let waited = served.run(&["doctor", "--json", "--wait-allowlist", "1s"]).json();
    assert_eq!((verdict(&waited, "D14").as_str(), verdict(&waited, "D13").as_str()), ("warn", "fail"));
}

#[test]
fn a_port_where_nobody_listens() {
    let served = Served::new();
    served.stand_in.requests();
    let url = served.stand_in.url();
    let line = served.line.clone();
    drop(served);
    let ran = line.run(&["doctor", "--json"]);
    // The CA file went with the stand-in: that is said first.
    assert_eq!((ran.exit, verdict(&ran.json(), "D01").as_str()), (Exit::No, "fail"), "{url}");

    let keys = [("SRSKIT_USERNAME", "reseller"), ("SRSKIT_KEY", "not-a-real-key"), ("SRSKIT_SYSTEM", url.as_str())];
    let line = keys.into_iter().fold(Line::new(), |line, (name, value)| line.env(name, value));
    let ran = line.run(&["doctor", "--json"]);
    assert_eq!((ran.exit, verdict(&ran.json(), "D08").as_str()), (Exit::No, "fail"));
    assert_eq!(check(&ran.json(), "D12").0, "skipped");
}

#[test]
fn a_certificate_that_nobody_trusts() {
    let served = Served::new();
    let keys = [("SRSKIT_USERNAME", "reseller"), ("SRSKIT_KEY", "not-a-real-key")];
    let line = keys.into_iter().fold(Line::new(), |line, (name, value)| line.env(name, value));
    let ran = line.env("SRSKIT_SYSTEM", &served.stand_in.url()).run(&["doctor", "--json"]);
    let (verdict, cause) = check(&ran.json(), "D10");
    assert_eq!((ran.exit, verdict.as_str()), (Exit::No, "fail"));
    assert!(cause.contains("does not trust"), "{cause}");
    assert_eq!(served.stand_in.requests().len(), 0);
}

#[test]
fn a_gateway_in_front() {
    let served = Served::new();
    served.stand_in.fault(Fault::on("LOOKUP").after_read().html_502());
    let ran = served.run(&["doctor", "--json"]);
    let (verdict, cause) = check(&ran.json(), "D15");
    assert_eq!((ran.exit, verdict.as_str()), (Exit::No, "fail"));
    assert!(cause.contains("a page of HTML (HTTP 502)"), "{cause}");
}

#[test]
fn no_settings_at_all() {
    let ran = Line::new().run(&["doctor"]);
    assert_eq!(ran.exit, Exit::No);
    assert!(ran.stdout.contains("FAILED  D01"), "{}", ran.stdout);
    assert!(ran.stdout.contains("skipped D07  name resolution: needs D01 (settings)"), "{}", ran.stdout);
}

#[test]
fn warnings_fail_only_when_strict() {
    let served = Served::new();
    assert_eq!(served.run(&["doctor", "--low-water", "5000.00"]).exit, Exit::Done);
    let ran = served.run(&["doctor", "--low-water", "5000.00", "--strict"]);
    assert_eq!(ran.exit, Exit::No);
    assert!(ran.stdout.contains("warning D20"), "{}", ran.stdout);
}

#[test]
fn a_bundle_holds_no_secret_and_is_judged_again() {
    let served = Served::new();
    let bundle = served.folder.path("doctor.tar");
    let first = served.run(&["doctor", "--json", "--bundle", &bundle]);
    let bytes = std::fs::read(&bundle).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let key = served.stand_in.key();
    assert!(!text.contains(key.reveal()), "the key");
    for request in served.stand_in.requests() {
        let head = String::from_utf8_lossy(request.head()).to_lowercase();
        let signature = head.lines().find_map(|line| line.strip_prefix("x-signature:")).unwrap().trim().to_owned();
        assert!(!text.contains(&signature), "a signature");
    }
    assert!(text.contains("Not in here: the API key"), "the first page");
    let again = Line::new().run(&["doctor", "--json", "--from", &bundle]);
    assert_eq!((again.exit, &again.json()["findings"]), (Exit::Done, &first.json()["findings"]));

    let taken = served.run(&["doctor", "--bundle", &bundle]);
    assert_eq!(taken.exit, Exit::Refused);
    assert!(taken.stderr.contains("cannot be written"), "{}", taken.stderr);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&bundle).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn facts_that_are_none() {
    let folder = Folder::new();
    for (bytes, what) in
        [("", "there is no facts.json in it"), ("{\"ports\": 1}", "its facts, line 1, column 11: invalid type")]
    {
        let ran = Line::new().run(&["doctor", "--from", &folder.file("facts.json", bytes)]);
        assert_eq!(ran.exit, Exit::Refused);
        assert!(ran.stderr.contains(what), "{}", ran.stderr);
    }
}

#[test]
fn times_and_amounts_are_read_with_care() {
    for (argument, value) in [("--wait-allowlist", "20x"), ("--wait-allowlist", "0"), ("--low-water", "ten")] {
        assert_eq!(Line::new().run(&["doctor", argument, value]).exit, Exit::Refused, "{argument} {value}");
    }
}

// Worked out with md5sum: the digest of `<a/>` with this key is a34c0c1d0c4a33413fe8cafbc21c7dc3.
#[test]
fn a_signature_of_ones_own() {
    let sign = |signature: &str, more: &[&str]| {
        let line = Line::new().env("SRSKIT_KEY", "not-a-real-key").stdin("<a/>");
        line.run(&[&["doctor", "signature", "--body", "-", "--signature", signature], more].concat())
    };
    let right = sign("a34c0c1d0c4a33413fe8cafbc21c7dc3", &[]);
    assert_eq!((right.exit, right.stdout.as_str()), (Exit::Done, "the signature is right for this body and key\n"));
    let upper = sign("A34C0C1D0C4A33413FE8CAFBC21C7DC3", &["--json"]);
    assert_eq!(upper.exit, Exit::No);
    assert_eq!(upper.json()["explanations"][0][0]["name"], "upper_final");
    let foreign = sign("00000000000000000000000000000000", &[]);
    assert_eq!(foreign.exit, Exit::Inconclusive);
    assert!(foreign.stdout.starts_with("no known mistake makes this signature"), "{}", foreign.stdout);
}

#[test]
fn listening_to_ones_own_client() {
    let folder = Folder::new();
    let ca_file = folder.path("ca.pem");
    let line = Line::new().env("SRSKIT_USERNAME", "reseller").env("SRSKIT_KEY", "not-a-real-key");
    let mut listen =
        line.process(&["doctor", "listen", "--json", "--count", "2", "--ca-file", &ca_file]).spawn().unwrap();
    let mut notes = BufReader::new(listen.stderr.take().unwrap()).lines();
    let first = notes.next().unwrap().unwrap();
    let url = first.split([' ', ';']).find(|word| word.starts_with("https://")).unwrap().to_owned();
    let call = |key: &str| {
        let me = Credentials::new("reseller", key);
        let client = Client::builder(System::parse(&url).unwrap(), me).ca_file(&ca_file).build().unwrap();
        client.raw("LOOKUP", "DOMAIN", srskit::Assoc::new().with("domain", "example.com"))
    };
    call("not-a-real-key").unwrap();
    call("NOT-A-REAL-KEY").unwrap_err();
    let output = listen.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let lines: Vec<serde_json::Value> =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    let faults = |line: &serde_json::Value| {
        let remarks = line["remarks"].as_array().unwrap().iter();
        remarks.filter(|remark| remark["is_fault"] == true).map(|remark| remark["what"].to_string()).collect::<Vec<_>>()
    };
    assert_eq!(faults(&lines[0]), [""; 0]);
    assert_eq!(faults(&lines[1]), ["\"X-Signature does not fit: the key is turned to upper case\""]);
}
