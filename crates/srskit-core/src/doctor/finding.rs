//! What a check found.

use super::Check;
use crate::redact::one_line;

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// In order.
    Ok,
    /// It works, and something is worth a look.
    Warn,
    /// It does not work.
    Fail,
    /// It cannot be judged before that check is in order.
    Skipped(Check),
    /// Nobody asked for it, or this machine cannot do it.
    NotRun,
    /// The probe broke, or was stopped: nothing is known.
    Crashed,
}

impl Verdict {
    /// The name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Ok => "ok",
            Verdict::Warn => "warn",
            Verdict::Fail => "fail",
            Verdict::Skipped(_) => "skipped",
            Verdict::NotRun => "not_run",
            Verdict::Crashed => "crashed",
        }
    }

    pub(super) fn blocks(self) -> bool {
        matches!(self, Verdict::Fail | Verdict::Skipped(_) | Verdict::Crashed)
    }
}

/// Who must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Nobody.
    Nobody,
    /// The reseller: settings, or the panel.
    You,
    /// Whoever runs the reseller's network, host or proxy.
    YourNetwork,
    /// OpenSRS.
    OpenSrs,
    /// The makers of srskit.
    Us,
}

impl Who {
    /// The name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Who::Nobody => "nobody",
            Who::You => "you",
            Who::YourNetwork => "your_network",
            Who::OpenSrs => "opensrs",
            Who::Us => "us",
        }
    }
}

/// What one check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: Check,
    /// How it ended.
    pub verdict: Verdict,
    /// What was seen and what it means; where several causes look alike, the most likely first.
    pub cause: String,
    /// Who must act.
    pub who: Who,
    /// What to do, fit to be pasted where that is possible; empty when nothing is to be done.
    pub fix: String,
    /// What it rests on, redacted.
    pub evidence: Vec<String>,
    /// A person has to change credentials or the allow list in the panel.
    pub is_about_access: bool,
}

impl Finding {
    pub(super) fn ok(check: Check, cause: impl Into<String>) -> Self {
        Self::new(check, Verdict::Ok, Who::Nobody, cause, "")
    }

    pub(super) fn warn(check: Check, who: Who, cause: impl Into<String>, fix: impl Into<String>) -> Self {
        Self::new(check, Verdict::Warn, who, cause, fix)
    }

    pub(super) fn fail(check: Check, who: Who, cause: impl Into<String>, fix: impl Into<String>) -> Self {
        Self::new(check, Verdict::Fail, who, cause, fix)
    }

    pub(super) fn skipped(check: Check, need: Check) -> Self {
        let cause = format!("needs {} ({})", need.id(), need.title());
        Self::new(check, Verdict::Skipped(need), Who::Nobody, cause, "")
    }

    pub(super) fn not_run(check: Check, why: &str, fix: &str) -> Self {
        Self::new(check, Verdict::NotRun, Who::Nobody, why, fix)
    }

    /// The probe has nothing to show although nothing stood in its way.
    pub(super) fn crashed(check: Check) -> Self {
        let cause = "the probe did not come to an end: it was stopped, or it broke";
        Self::new(check, Verdict::Crashed, Who::Us, cause, "run the doctor again; if it breaks again, report it")
    }

    fn new(check: Check, verdict: Verdict, who: Who, cause: impl Into<String>, fix: impl Into<String>) -> Self {
        // What was seen may come from a file of somebody else's.
        let (cause, fix) = (one_line(&cause.into()), one_line(&fix.into()));
        Self { check, verdict, cause, who, fix, evidence: Vec::new(), is_about_access: false }
    }

    pub(super) fn with_evidence(mut self, evidence: impl IntoIterator<Item = String>) -> Self {
        self.evidence.extend(evidence.into_iter().map(|line| one_line(&line)));
        self
    }

    pub(super) fn about_access(mut self) -> Self {
        self.is_about_access = true;
        self
    }

    /// Where the guide speaks of it.
    pub fn guide(&self) -> &'static str {
        "Troubleshooting HTTPS POST"
    }
}
