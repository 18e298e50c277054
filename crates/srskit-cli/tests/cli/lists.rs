//! Whole lists: `--all`, `--page-size`, `--resume`.

use crate::line::{Served, registration};
use serde_json::Value;
use srskit_cli::Exit;
use srskit_core::catalogue::CommandSpec;
use srskit_standin::{Clock, Config, Fault, Timestamp};
use std::time::Duration;

/// A line for every list that comes in pages.
const LISTS: &[&[&str]] = &[
    &["domain", "list-expiring-domains", "--expires-from", "2026-01-01", "--expires-to", "2027-12-31"],
    &["domain", "list-deleted-domains"],
    &["domain", "list-notes", "example.com", "--type", "domain"],
    &["domain", "list-orders", "example.com"],
    &["domain", "get-domain", "example.com", "--type", "list"],
    &["transfer", "list-transfers-in"],
    &["transfer", "list-transfers-away"],
];

const DAY: u64 = 86_400;

/// An account with five rows in every list, whose time stands still.
fn served() -> Served {
    let served = Served::with(Config::new().clock(Clock::frozen(Timestamp::from_date(2026, 11, 24))));
    let order = |domain: &str, more: &[&str]| {
        let line = served.line.clone().stdin(registration(domain));
        let ran = line.run(&[&["call", "SW_REGISTER", "DOMAIN", "--attributes", "-"], more].concat());
        assert_eq!(ran.exit, Exit::Done, "{domain}: {}{}", ran.stdout, ran.stderr);
    };
    for number in 1..=5 {
        served.stand_in.add_domain(&format!("gone-{number}.example"), Timestamp::from_date(2026, 11, number));
    }
    served.stand_in.advance(Duration::from_secs(41 * DAY));
    // Each saved order takes the place of the one before, and all of them are listed.
    for _ in 0..4 {
        order("example.com", &["handle=save"]);
    }
    order("example.com", &[]);
    // Each renewal leaves a note.
    for year in 2028..=2031 {
        let year = format!("currentexpirationyear={year}");
        let renewal = ["call", "RENEW", "DOMAIN", "domain=example.com", "handle=process", "period=1", "auto_renew=0"];
        assert_eq!(served.run(&[&renewal[..], &[&year]].concat()).exit, Exit::Done, "{year}");
    }
    for number in 1..=5 {
        order(&format!("mine-{number}.example"), &["reg_domain=example.com"]);
        order(&format!("taken-{number}.example"), &["reg_type=transfer", "auth_info=not-a-real-code"]);
        let (away, now) = (format!("away-{number}.example"), served.stand_in.now());
        served.stand_in.add_domain(&away, Timestamp::from_date(2027, 6, 1));
        served.stand_in.world(|world| world.request_transfer_away(&away, now));
    }
    served
}

fn rows(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

#[test]
fn the_size_of_a_page_does_not_show_in_any_list() {
    let mut lists: Vec<String> = LISTS.iter().map(|line| line[1].replace('-', "_")).collect();
    lists.sort_unstable();
    let all = CommandSpec::ALL.iter().filter(|spec| spec.paging.or(spec.listing).is_some());
    let mut all: Vec<&str> = all.map(|spec| spec.method).collect();
    all.sort_unstable();
    assert_eq!(lists, all);
    let served = served();
    for line in LISTS {
        let run = |more: &[&str]| {
            let ran = served.run(&[*line, &["--json", "--reveal"], more].concat());
            assert_eq!(ran.exit, Exit::Done, "{line:?}: {}", ran.stderr);
            rows(&ran.stdout)
        };
        let whole = run(&["--all"]);
        assert!(whole.len() > 3, "{line:?}: {whole:?}");
        for size in ["2", "3", "40"] {
            assert_eq!(run(&["--page-size", size]), whole, "{line:?}: {size}");
        }
    }
}

#[test]
fn a_search_is_fetched_to_its_end() {
    let served = Served::new();
    let ran = served.run(&["domain", "suggest-names", "--all", "--searchstring", "example", "--json"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
    assert!(rows(&ran.stdout).iter().all(|row| row["list"].is_string()), "{}", ran.stdout);
}

#[test]
fn rows_are_a_table_for_people_and_mask_what_must_not_be_shown() {
    let served = served();
    let ran = served.run(&["domain", "list-orders", "example.com", "--all"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.stderr);
    let lines = ran.stdout_lines();
    assert!(lines[0].starts_with("ID") && lines[0].contains("STATUS"), "{}", ran.stdout);
    assert!(lines.len() > 1, "{}", ran.stdout);
    let ran = served.run(&["transfer", "list-transfers-in", "--all", "--json"]);
    assert!(!ran.stdout.contains("zoe@example.com"), "{}", ran.stdout);
}

#[test]
fn a_list_that_breaks_off_says_how_to_go_on_and_no_row_is_lost() {
    let served = served();
    let line = ["domain", "list-orders", "example.com", "--json", "--page-size", "2"];
    let whole = rows(&served.run(&line).stdout);
    // The second page is asked for three times.
    for call in 2..=4 {
        served.stand_in.fault(Fault::on("GET_ORDERS_BY_DOMAIN").nth(call).after_commit().reset());
    }
    let ran = served.run(&line);
    assert_eq!(ran.exit, Exit::NoAnswer, "{}", ran.stderr);
    let mut given = rows(&ran.stdout);
    let last = given.pop().unwrap();
    assert_eq!((given.len(), &last["error"]["class"]), (2, &"no_answer".into()));
    let cursor = last["resume"].as_str().unwrap();
    assert!(ran.stderr.ends_with(&format!("2 rows were printed; go on with --resume '{cursor}'\n")), "{}", ran.stderr);
    let rest = served.run(&["domain", "list-orders", "example.com", "--json", "--resume", cursor]);
    assert_eq!(rest.exit, Exit::Done, "{}", rest.stderr);
    given.extend(rows(&rest.stdout));
    assert_eq!(given, whole);
}

#[test]
fn what_is_wrong_is_said_by_argument_and_nothing_is_sent() {
    let served = Served::new();
    let first = |arguments: &[&str]| {
        let ran = served.run(arguments);
        assert_eq!(ran.exit, Exit::Refused, "{arguments:?}: {}", ran.stdout);
        ran.stderr_lines()[0].to_owned()
    };
    let problem = first(&["domain", "list-orders", "--all"]);
    assert!(problem.contains("--domain (attributes.domain): it is missing"), "{problem}");
    let problem = first(&["domain", "get-domain", "example.com", "--type", "all_info", "--all"]);
    assert!(problem.contains("--type (attributes.type): only one of its kinds comes in pages"), "{problem}");
    let problem = first(&["domain", "list-orders", "example.com", "--resume", "1;list_notes;end"]);
    assert!(problem.contains("cursor: it belongs to another list"), "{problem}");
    assert!(first(&["domain", "list-orders", "example.com", "--page-size", "0"]).contains("0"));
    assert!(first(&["domain", "lookup", "example.com", "--all"]).contains("--all"));
    assert!(served.stand_in.requests().is_empty());
}
