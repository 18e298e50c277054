//! What is wrong between a reseller's machine and the service: the guide's troubleshooting page as a
//! pure function.
//!
//! Probes collect [`Observations`]; [`diagnose`] judges them. In scope: what the observations mean, who
//! must act, and what to do. Out of scope: making them, and showing findings. Observations can be kept
//! and judged again later, by a newer version too.
//!
//! Guide: *Troubleshooting HTTPS POST*. What is assumed about the service is marked *assumed*.

mod check;
mod checks;
mod exit;
mod finding;
mod observations;
mod report;
mod request;
mod self_test;

pub use check::Check;
pub use exit::{Health, health};
pub use finding::{Finding, Verdict, Who};
pub use observations::{
    AddressesSeen, AllowListWait, BalanceSeen, BuildSeen, CallSeen, Certificate, Ended, EventsSeen, FileSeen,
    HelloSeen, KeySeen, NamesSeen, Observations, PathSeen, PortSeen, PortState, ProxySeen, ReplySeen, SelfTest,
    SettingsSeen, SignatureSeen, SystemSeen, TimesSeen, TlsFailure, TlsSeen,
};
pub use report::Report;
pub use request::{Remark, inspect_request};
pub use self_test::self_test;

/// Judges what the probes saw: one finding per check, in the order of their ids.
///
/// A cause is named once. What cannot be judged because of it is [`Verdict::Skipped`], and names the
/// check that it needs.
pub fn diagnose(seen: &Observations) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::with_capacity(Check::ALL.len());
    for check in Check::ALL {
        let blocking = check.needs().iter().find(|need| stands_in_the_way(**need, &findings));
        let finding = match blocking {
            Some(need) => Finding::skipped(check, *need),
            None => checks::judge(check, seen),
        };
        findings.push(finding);
    }
    findings.sort_by_key(|finding| finding.check.id());
    findings
}

/// A failure, or what was skipped because of one.
fn stands_in_the_way(need: Check, findings: &[Finding]) -> bool {
    let found = findings.iter().find(|finding| finding.check == need);
    found.is_some_and(|finding| finding.verdict.blocks())
}
