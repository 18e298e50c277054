//! The doctor, while something happens: a list that changes, a signal, a clock of its own; and what a bundle holds.

use crate::line::{Folder, Line, Served};
use srskit::doctor::{Wishes, examine_with};
use srskit::{Client, Proxy};
use srskit_cli::Exit;
use srskit_core::doctor::{Check, Health, Report, Verdict};
use srskit_standin::world::Profile;
use srskit_standin::{AllowList, Clock, Config, Fault, StandIn};
use std::time::Duration;

fn builder(stand_in: &StandIn) -> srskit::ClientBuilder {
    let system = srskit::System::parse(&stand_in.url()).unwrap();
    Client::builder(system, stand_in.account()).ca_pem(stand_in.ca_pem())
}

fn list(rule: &str) -> AllowList {
    AllowList::parse([rule]).unwrap()
}

#[test]
fn settings_that_were_given_in_code() {
    let stand_in = StandIn::start(Config::new()).unwrap();
    let mut checks = Vec::new();
    let seen = examine_with(&builder(&stand_in), &Wishes::default(), &mut |check| {
        checks.push(check);
        true
    });
    let report = Report::of(&seen, false);
    assert_eq!((report.health, report.complete), (Health::Healthy, true), "{report:?}");
    assert!(checks.contains(&Check::Credentials), "{checks:?}");
    let broken = examine_with(&builder(&stand_in).connections(0), &Wishes::default(), &mut |_| true);
    let first = &Report::of(&broken, false).findings[0];
    assert_eq!((first.check, first.verdict), (Check::Settings, Verdict::Fail));
    assert!(first.cause.contains("connections: it is not between 1 and 100"), "{}", first.cause);
}

#[test]
fn a_user_name_that_is_wrong() {
    let served = Served::new();
    let ran = served.line.clone().env("SRSKIT_USERNAME", "canary-name").run(&["doctor"]);
    assert_eq!(ran.exit, Exit::AccessInPanel);
    let text = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("FAILED D15") && text.contains("the user name is wrong"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("canary"), "{}", ran.stdout);
}

#[test]
fn an_allow_list_that_changes_after_a_quarter_of_an_hour() {
    let now = srskit_standin::Timestamp::from_unix_millis(1_800_000_000_000);
    let config = Config::new().profile(Profile::Production).allow_list(list("192.0.2.7")).clock(Clock::frozen(now));
    let stand_in = StandIn::start(config).unwrap();
    stand_in.change_allow_list(Some(list("127.0.0.1")));
    let wishes = Wishes { wait_allow_list: Some(Duration::from_secs(60)), ..Wishes::default() };
    let before = stand_in.now();
    let seen = examine_with(&builder(&stand_in), &wishes, &mut |check| {
        if check == Check::AllowListWait {
            stand_in.advance(Duration::from_secs(150));
        }
        true
    });
    let report = Report::of(&seen, false);
    let verdict = |check| report.findings.iter().find(|finding| finding.check == check).unwrap().verdict;
    assert_eq!((verdict(Check::AllowListWait), verdict(Check::Address)), (Verdict::Ok, Verdict::Ok), "{report:?}");
    assert_eq!((verdict(Check::Credentials), report.health), (Verdict::Ok, Health::Healthy));
    assert!(stand_in.now() >= before.plus(Duration::from_secs(900)), "it was let in too early");
}

#[test]
fn a_clock_of_the_stand_ins_own() {
    let config = Config::new().clock(Clock::real().starting_at(srskit_standin::Timestamp::from_unix_millis(0)));
    let json = Served::with(config).run(&["doctor", "--json"]).json();
    let clock = json["findings"].as_array().unwrap().iter().find(|finding| finding["check"] == "D05").unwrap();
    assert_eq!(clock["verdict"], "ok", "{clock}");
}

/// One canary per place in which a secret can stand.
#[test]
fn a_bundle_holds_none_of_the_secrets_around_it() {
    let served = Served::new();
    served.stand_in.fault(Fault::on("LOOKUP").nth(3).after_read().html_502());
    let key = served.stand_in.key();
    let folder = Folder::new();
    let hex = "c0ffee".repeat(8);
    let key_file = folder.file(&format!("{hex}.key"), format!("{}\n", key.reveal()));
    let lines = [
        served.line.clone(),
        served.line.clone().env("SRSKIT_KEY", "").env("SRSKIT_KEY_FILE", &key_file),
        served.line.clone().env("SRSKIT_KEY", "").env("SRSKIT_KEY_FILE", &hex),
        served.line.clone().env("SRSKIT_KEY", "").env("SRSKIT_KEY_FILE", &format!("{hex}x")),
        served.line.clone().env("SRSKIT_KEY", "").env("SRSKIT_KEY_FILE", &format!("./{hex}x")),
        served.line.clone().env("SRSKIT_KEY", "").env("SRSKIT_KEY_FILE", "canary-words"),
        served.line.clone().env("SRSKIT_KEY", "").env("SRSKIT_KEY_COMMAND", &format!("echo {hex}")),
        served.line.clone().env("SRSKIT_PROXY", "http://canary-user:canary-password@127.0.0.1:1"),
        served.line.clone().env("HTTPS_PROXY", "http://canary-user:canary-password@127.0.0.1:1"),
        served.line.clone().env("SRSKIT_SYSTEM", "https://canary-user:canary-password@127.0.0.1:1"),
        served.line.clone().env("SRSKIT_USERNAME", "canary-user@example.com"),
        served.line.clone().env("SRSKIT_PIN", "canary-password"),
        served.line.clone().env("SRSKIT_TIMEOUT", "canary-password"),
        served.line.clone().env("SRSKIT_AUTH_INFO", "canary-auth-code"),
    ];
    for (number, line) in lines.iter().enumerate() {
        let bundle = folder.path(&format!("{number}.tar"));
        let ran = line.run(&["doctor", "--bundle", &bundle]);
        let bytes = std::fs::read(&bundle).unwrap_or_else(|error| panic!("{number}: {error}: {}", ran.stderr));
        let inside = String::from_utf8_lossy(&bytes).into_owned();
        let mut secrets = vec!["canary".to_owned(), hex.clone(), key.reveal().to_owned(), served.stand_in.username()];
        secrets.extend(served.stand_in.requests().iter().filter_map(signature));
        for (place, text) in [("the bundle", &inside), ("stdout", &ran.stdout), ("stderr", &ran.stderr)] {
            for secret in &secrets {
                assert!(!text.contains(secret.as_str()), "{number}: {secret} in {place}:\n{text}");
            }
        }
    }
}

/// Facts can come from anybody, and what is made of them is read on a terminal.
#[test]
fn facts_of_somebody_elses_steer_no_terminal() {
    let folder = Folder::new();
    let evil = r"a\u001b[2J\nok D99\u009b1m\u202e";
    let certificate =
        format!(r#"{{"subject":"{evil}","issuer":"{evil}","names":["{evil}"],"dates":["{evil}","{evil}"]}}"#);
    let facts = format!(
        r#"{{"path":{{"ping":null,"trace":["{evil}"]}},"tls":{{"version":"{evil}","suite":"{evil}",
        "chain":[{certificate}],"failure":{{"other":"{evil}"}},"hello":null,"took_ms":1}}}}"#
    );
    let (from, bundle) = (folder.file("facts.json", &facts), folder.path("evil.tar"));
    let ran = Line::new().run(&["doctor", "--from", &from, "--bundle", &bundle]);
    let json = Line::new().run(&["doctor", "--from", &from, "--json"]);
    let inside = String::from_utf8(std::fs::read(&bundle).unwrap()).unwrap();
    assert!(inside.contains("failed: Other("), "{inside}");
    for text in [&inside, &ran.stdout, &json.stdout] {
        assert!(!text.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{text:?}");
        assert!(!text.lines().any(|line| line.starts_with("ok D99")), "{text:?}");
    }
    // What was seen stays what was seen.
    let again = Line::new().run(&["doctor", "--from", &bundle, "--json"]);
    assert_eq!(again.stdout, json.stdout);
}

fn signature(request: &srskit_standin::Received) -> Option<String> {
    let head = String::from_utf8_lossy(request.head()).to_lowercase();
    head.lines().find_map(|line| Some(line.strip_prefix("x-signature:")?.trim().to_owned()))
}

#[test]
fn a_bundle_begins_with_what_is_not_in_it_and_is_short() {
    let served = Served::new();
    let bundle = served.folder.path("doctor.tar");
    served.line.clone().env("SRSKIT_KEY", "ffff").run(&["doctor", "--bundle", &bundle]);
    let bytes = std::fs::read(&bundle).unwrap();
    let inside = String::from_utf8_lossy(&bytes).into_owned();
    let first: Vec<&str> = inside[512..].lines().take(3).collect();
    assert!(first[0].starts_with("srskit doctor, bundle ") && first[2].starts_with("Not in here: "), "{first:?}");
    // A minute's reading; what stands behind the first page is for who wants to know more.
    let page = inside[512..].split('\0').next().unwrap();
    let words = page.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    assert!(words < 250, "{words} words");
    assert!(page.contains("\nIn short: D15 failed: somebody has to act in the reseller panel\n"), "{page}");
    assert!(page.contains("\nFAILED  D15  user name and key\n"), "{page}");
}

#[test]
fn a_proxy_in_code_is_seen() {
    let stand_in = StandIn::start(Config::new()).unwrap();
    let proxy = Proxy::parse("http://canary-user:canary-password@127.0.0.1:1").unwrap();
    let seen = examine_with(&builder(&stand_in).proxy(proxy), &Wishes::default(), &mut |_| true);
    assert_eq!(seen.proxy.as_ref().unwrap().used.as_deref(), Some("127.0.0.1:1"));
    assert!(!format!("{seen:?}").contains("canary"), "{seen:?}");
}

#[test]
fn colours_are_for_terminals_and_words_for_everybody() {
    let served = Served::new();
    let shown = |line: &Line| line.run(&["doctor"]);
    let terminal = shown(&served.line.clone().on_terminal());
    assert!(terminal.stdout.contains("\u{1b}["), "{}", terminal.stdout);
    assert!(terminal.stderr.contains("srskit: looking at: name resolution\n"), "{}", terminal.stderr);
    for plain in [shown(&served.line), shown(&served.line.clone().on_terminal().env("NO_COLOR", "1"))] {
        assert!(!plain.stdout.contains('\u{1b}') && !plain.stderr.contains('\u{1b}'), "{}", plain.stdout);
        assert!(plain.stdout.lines().any(|line| line.starts_with("ok      D15")), "{}", plain.stdout);
    }
    assert_eq!(shown(&served.line).stderr, "");
}

#[cfg(unix)]
#[test]
fn a_look_that_is_interrupted_is_shown_as_far_as_it_came() {
    use std::process::Command;
    let served = Served::new();
    served.stand_in.fault(Fault::on("LOOKUP").nth(2).after_read().hang());
    let bundle = served.folder.path("doctor.tar");
    let child = served.line.process(&["doctor", "--json", "--bundle", &bundle]).spawn().unwrap();
    assert!(served.stand_in.wait_for_requests(2, Duration::from_secs(60)), "no request came");
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &json["state"]), (Some(3), &"inconclusive".into()), "{json}");
    assert_eq!(json["complete"], false);
    let again = Line::new().run(&["doctor", "--from", &bundle]);
    assert_eq!(again.exit, Exit::Inconclusive);
    assert!(again.stdout.contains("stopped early: what is marked \"unknown\" was not looked at"), "{}", again.stdout);
    assert!(again.stdout.contains("ok      D10  TLS"), "{}", again.stdout);
}
