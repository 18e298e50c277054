//! The page of situations: made from the rows that the core's tests judge, and from the guide's lines.

use crate::doctor_rows::lines::{LINES, Line};
use crate::doctor_rows::situations::{SITUATIONS, Situation, healthy};
use srskit_core::doctor::{Verdict, Who, diagnose, health};
use std::path::{Path, PathBuf};

const COMMAND: &str = "SRSKIT_WRITE_PAGES=1 cargo test -p srskit-cli --test cli page";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_page_is_up_to_date() {
    let page = root().join("docs/doctor.md");
    if std::env::var_os("SRSKIT_WRITE_PAGES").is_some() {
        std::fs::write(&page, text()).unwrap();
    }
    let present = std::fs::read_to_string(&page).unwrap_or_default();
    assert!(present == text(), "{} is stale; run {COMMAND}", page.display());
}

/// Where the tests of a suite stand, how one is written there, and what to call it.
fn suite(name: &str) -> (&'static [&'static str], fn(&str) -> String) {
    match name {
        "net" => (&["crates/srskit-cli/tests/net/doctor_net.py"], |test| format!("@situation(\"{test}\"")),
        "listen" => (&["crates/srskit-cli/tests/listen/listen.py"], |test| format!("    \"{test}\": (")),
        "cli" => (&["crates/srskit-cli/tests/cli/doctor.rs", "crates/srskit-cli/tests/cli/doctor_world.rs"], function),
        "core" => (&["crates/srskit-core/src/doctor/self_test.rs"], function),
        "vector" => (&["tests/vectors/mistake.json", "tests/vectors/mistake_more.json"], |test| format!("\"{test}\"")),
        other => panic!("there is no suite {other}"),
    }
}

fn function(test: &str) -> String {
    format!("fn {test}()")
}

#[test]
fn tests_that_the_page_names_are_there() {
    for (name, test) in LINES.iter().flat_map(|line| line.broken_by) {
        let (files, written) = suite(name);
        let read = |file: &&str| std::fs::read_to_string(root().join(file)).unwrap();
        assert!(files.iter().any(|file| read(file).contains(&written(test))), "{name}: {test}");
    }
}

fn text() -> String {
    let mut page = String::from(
        "<!-- Made by a test run: SRSKIT_WRITE_PAGES=1 cargo test -p srskit-cli --test cli page. Do not edit. -->\n\
         # The doctor\n\n\
         `srskit doctor` walks OpenSRS's page *Troubleshooting HTTPS POST*, names one cause, and says who must act and\n\
         what to do. It sends lookups, one balance and one look at the event queue, and never an order.\n\n\
         ## The guide's lines\n\n\
         Which check each line became, in which situation of the table below it shows, and which test breaks just that:\n\
         `net` really breaks a network between two namespaces (`cargo xtask test --only doctor-net`), `listen` makes\n\
         real clients commit a mistake (`--only doctor-listen`), `cli` runs the command line at the stand-in, `vector`\n\
         is a mistake of `tests/vectors/mistake*.json`, and `core` a test of the core.\n\n\
         | the guide says | check | situation | broken by |\n|---|---|---|---|\n",
    );
    LINES.iter().for_each(|line| page.push_str(&row_of_line(line)));
    page.push_str(
        "\n## Situations\n\n\
         Each row is judged by the test run; the words are what the doctor says there. Exit codes: 0 in order, 1 failed,\n\
         3 not everything could be judged, 4 somebody has to act in the reseller panel.\n\n\
         | situation | check | verdict | who acts | exit | what the doctor says | what to do |\n|---|---|---|---|---|---|---|\n",
    );
    SITUATIONS.iter().for_each(|row| page.push_str(&row_of_situation(row)));
    page
}

fn row_of_line(line: &Line) -> String {
    let tests: Vec<_> = line.broken_by.iter().map(|(suite, test)| format!("{suite}: {test}")).collect();
    format!(
        "| {} | {} | {} | {} |\n",
        cell(line.says),
        line.checks.join(", "),
        cell(&line.situations.join("; ")),
        cell(&tests.join("; "))
    )
}

fn row_of_situation(row: &Situation) -> String {
    let mut seen = healthy();
    (row.make)(&mut seen);
    let findings = diagnose(&seen);
    let found = findings.iter().find(|finding| finding.check == row.expected.0).unwrap();
    let exit = health(&findings, false).exit_code();
    let fix = if found.fix.is_empty() { String::new() } else { cell(&found.fix) };
    let (id, title) = (found.check.id(), found.check.title());
    let (verdict, who) = (verdict(found.verdict), who(found.who));
    format!("| {} | {id} {title} | {verdict} | {who} | {exit} | {} | {fix} |\n", cell(row.name), cell(&found.cause))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;")
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ok => "ok",
        Verdict::Warn => "warning",
        Verdict::Fail => "failed",
        Verdict::Skipped(_) => "skipped",
        Verdict::NotRun => "not run",
        Verdict::Crashed => "unknown",
    }
}

fn who(who: Who) -> &'static str {
    match who {
        Who::Nobody => "",
        Who::You => "you",
        Who::YourNetwork => "your network",
        Who::OpenSrs => "OpenSRS",
        Who::Us => "srskit",
    }
}
