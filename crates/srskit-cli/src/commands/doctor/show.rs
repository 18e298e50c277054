//! Findings for people, and for programs.

use crate::paint::Paint;
use crate::text::{one_line, wrap};
use srskit_core::doctor::{Finding, Health, Report, Verdict, Who};

const WIDTH: usize = 88;

pub(super) fn to_text(report: &Report, paint: Paint) -> String {
    let Report { health, complete, findings } = report;
    let mut lines: Vec<String> = findings.iter().flat_map(|finding| entry(finding, paint)).collect();
    lines.push(String::new());
    if !complete {
        lines.push("stopped early: what is marked \"unknown\" was not looked at".to_owned());
    }
    lines.push(sum(findings, *health, paint));
    lines.join("\n") + "\n"
}

/// The sum, and under it only what somebody has to act on.
pub(super) fn in_short(report: &Report, paint: Paint) -> String {
    let Report { health, complete, findings } = report;
    let stopped = if *complete { "" } else { " (stopped early)" };
    let mut lines = vec![format!("{}{stopped}", sum(findings, *health, paint)), String::new()];
    let urgent = findings.iter().filter(|finding| matches!(finding.verdict, Verdict::Fail | Verdict::Warn));
    lines.extend(urgent.flat_map(|finding| entry(finding, paint)));
    lines.join("\n") + "\n"
}

/// A word beside each mark, for who cannot see colours or marks.
fn mark(verdict: Verdict, paint: Paint) -> String {
    match verdict {
        Verdict::Ok => paint.good("ok     "),
        Verdict::Warn => paint.careful("warning"),
        Verdict::Fail => paint.bad("FAILED "),
        Verdict::Skipped(_) => paint.dim("skipped"),
        Verdict::NotRun => paint.dim("not run"),
        Verdict::Crashed => paint.bad("unknown"),
    }
}

fn entry(finding: &Finding, paint: Paint) -> Vec<String> {
    let head = format!("{} {}  {}", mark(finding.verdict, paint), finding.check.id(), finding.check.title());
    let indent = " ".repeat(13);
    let below = |text: &str| wrap(&one_line(text), WIDTH).into_iter().map(|line| format!("{indent}{line}"));
    let is_quiet = matches!(finding.verdict, Verdict::Ok | Verdict::Skipped(_) | Verdict::NotRun);
    if is_quiet {
        return vec![format!("{head}: {}", one_line(&finding.cause))];
    }
    let mut lines = vec![head];
    lines.extend(below(&finding.cause));
    lines.extend(finding.evidence.iter().flat_map(|line| below(&format!("seen: {line}"))));
    lines.extend(below(&format!("{} must act: {}", who(finding.who), finding.fix)));
    lines
}

fn who(who: Who) -> &'static str {
    match who {
        Who::Nobody => "nobody",
        Who::You => "you",
        Who::YourNetwork => "your network's people",
        Who::OpenSrs => "OpenSRS",
        Who::Us => "the makers of srskit",
    }
}

fn sum(findings: &[Finding], state: Health, paint: Paint) -> String {
    let count = |is: fn(&Verdict) -> bool| findings.iter().filter(|finding| is(&finding.verdict)).count();
    let warnings = match count(|verdict| *verdict == Verdict::Warn) {
        0 => String::new(),
        1 => ", with one warning".to_owned(),
        many => format!(", with {many} warnings"),
    };
    let failed: Vec<_> =
        findings.iter().filter(|finding| finding.verdict == Verdict::Fail).map(|finding| finding.check.id()).collect();
    match state {
        Health::Healthy => paint.good(&format!("in order{warnings}")),
        Health::Failed if failed.is_empty() => paint.bad(&format!("warnings count as failures (--strict){warnings}")),
        Health::Failed => paint.bad(&format!("{} failed: what hangs on it was skipped{warnings}", failed.join(", "))),
        Health::Refused => {
            paint.bad(&format!("{} failed: somebody has to act in the reseller panel{warnings}", failed.join(", ")))
        }
        Health::Inconclusive => paint.careful(&format!("not everything could be judged{warnings}")),
    }
}
