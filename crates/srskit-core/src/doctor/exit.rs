//! What all findings together say.

use super::{Finding, Verdict};

/// The state of everything, with the number that a shell sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Health {
    /// All in order, warnings allowed.
    Healthy = 0,
    /// Something failed.
    Failed = 1,
    /// Nothing failed, and not everything could be judged.
    Inconclusive = 3,
    /// Credentials or the allow list: a person has to act in the reseller panel.
    Refused = 4,
}

impl Health {
    /// The name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Health::Healthy => "healthy",
            Health::Failed => "failed",
            Health::Inconclusive => "inconclusive",
            Health::Refused => "refused",
        }
    }

    /// The number with which `srskit doctor` ends.
    pub fn exit_code(self) -> u8 {
        self as u8
    }
}

/// Sums findings up. `strict` counts a warning as a failure.
pub fn health(findings: &[Finding], strict: bool) -> Health {
    let any = |is: fn(&Finding) -> bool| findings.iter().any(is);
    if any(|finding| finding.verdict == Verdict::Fail && !finding.is_about_access) {
        Health::Failed
    } else if any(|finding| finding.verdict == Verdict::Fail) {
        Health::Refused
    } else if any(|finding| finding.verdict == Verdict::Crashed) {
        Health::Inconclusive
    } else if strict && any(|finding| finding.verdict == Verdict::Warn) {
        Health::Failed
    } else {
        Health::Healthy
    }
}
