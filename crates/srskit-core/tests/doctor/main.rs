//! What the doctor makes of what was seen, situation by situation.

#![allow(clippy::unwrap_used)] // the healthy case has every part that a row changes

mod lines;
mod situations;

use situations::{SITUATIONS, Situation, answer, healthy, port, proxied};
use srskit_core::doctor::{Check, Finding, Health, Observations, PortState, Verdict, diagnose, health};

fn find(findings: &[Finding], check: Check) -> &Finding {
    findings.iter().find(|finding| finding.check == check).unwrap()
}

#[test]
fn every_situation_is_named_right() {
    for Situation { name, make, expected: (check, verdict, who, word, exit) } in SITUATIONS {
        let mut seen = healthy();
        make(&mut seen);
        let findings = diagnose(&seen);
        let found = find(&findings, *check);
        assert_eq!((found.verdict, found.who), (*verdict, *who), "{name}: {found:?}");
        assert!(found.cause.contains(word), "{name}: {}", found.cause);
        assert_eq!(health(&findings, false), *exit, "{name}: {findings:?}");
        let needs_a_fix = matches!(found.verdict, Verdict::Warn | Verdict::Fail);
        assert!(!needs_a_fix || !found.fix.is_empty(), "{name}: nothing is proposed");
    }
    assert!(SITUATIONS.len() >= 60, "{} situations only", SITUATIONS.len());
}

#[test]
fn every_line_of_the_guide_leads_to_a_situation_and_to_a_test() {
    for line in lines::LINES {
        assert!(!line.situations.is_empty() && !line.broken_by.is_empty(), "{}", line.says);
        for name in line.situations {
            let row = SITUATIONS.iter().find(|row| row.name == *name).unwrap_or_else(|| panic!("{name}"));
            assert!(line.checks.contains(&row.expected.0.id()), "{}: {name} is of {}", line.says, row.expected.0.id());
        }
    }
}

#[test]
fn names_of_situations_differ() {
    let mut names: Vec<_> = SITUATIONS.iter().map(|row| row.name).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
}

#[test]
fn one_cause_gives_one_failure() {
    for Situation { name, make, .. } in SITUATIONS {
        let mut seen = healthy();
        make(&mut seen);
        let failed = diagnose(&seen).into_iter().filter(|finding| finding.verdict == Verdict::Fail).count();
        assert!(failed <= 1, "{name}: {failed} failures");
    }
}

#[test]
fn what_depends_on_a_failure_says_so() {
    let mut seen = healthy();
    port(&mut seen, PortState::Refused);
    let findings = diagnose(&seen);
    let skipped = |check| find(&findings, check).verdict;
    assert_eq!(skipped(Check::Tls), Verdict::Skipped(Check::Certificate));
    assert_eq!(skipped(Check::Certificate), Verdict::Skipped(Check::Port));
    assert_eq!(skipped(Check::Balance), Verdict::Skipped(Check::Credentials));
    assert_eq!(find(&findings, Check::Certificate).cause, "needs D08 (TCP port)");
    assert_eq!(skipped(Check::Times), Verdict::Ok);
}

#[test]
fn strict_counts_warnings() {
    let mut seen = healthy();
    proxied(&mut seen);
    let findings = diagnose(&seen);
    assert_eq!((health(&findings, false), health(&findings, true)), (Health::Healthy, Health::Failed));
}

#[test]
fn nothing_seen_is_inconclusive_and_panics_nowhere() {
    let findings = diagnose(&Observations::default());
    assert_eq!(findings.len(), Check::ALL.len());
    assert_eq!(health(&findings, false), Health::Inconclusive);
}

#[test]
fn findings_stand_in_the_order_of_their_ids() {
    let ids: Vec<_> = diagnose(&healthy()).iter().map(|finding| finding.check.id()).collect();
    assert!(ids.is_sorted(), "{ids:?}");
}

#[test]
fn the_address_in_a_refusal() {
    let seen = |code: &str, text: &str| answer(code, text).ended.refused_address().map(|address| address.to_string());
    assert_eq!(seen("555", "invalid IP Address: [192.0.2.12]").as_deref(), Some("192.0.2.12"));
    assert_eq!(seen("555", "invalid IP Address: [2001:db8::12].").as_deref(), Some("2001:db8::12"));
    assert_eq!((seen("401", "[192.0.2.12]"), seen("555", "already renewed")), (None, None));
}
