//! Everything that the doctor has to say, in the one form that every language shows.

use super::{Finding, Health, Observations, diagnose, health};

/// What was found, and what it comes to. Serialised it is what `srskit doctor --json` prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What all findings together say.
    pub health: Health,
    /// Whether the look was brought to its end; if not, what is marked as crashed was not looked at.
    pub complete: bool,
    /// One per check, in the order of their ids.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Judges what was seen. `strict` counts a warning as a failure.
    pub fn of(seen: &Observations, strict: bool) -> Self {
        let findings = diagnose(seen);
        Self { health: health(&findings, strict), complete: !seen.stopped_early, findings }
    }
}

#[cfg(feature = "serde")]
mod form {
    use super::Report;
    use crate::doctor::{Finding, Verdict};
    use serde::ser::{Serialize, SerializeStruct, Serializer};

    impl Serialize for Report {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut out = serializer.serialize_struct("Report", 3)?;
            out.serialize_field("state", self.health.name())?;
            out.serialize_field("complete", &self.complete)?;
            out.serialize_field("findings", &self.findings)?;
            out.end()
        }
    }

    impl Serialize for Finding {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let needs = match self.verdict {
                Verdict::Skipped(need) => Some(need.id()),
                _ => None,
            };
            let mut out = serializer.serialize_struct("Finding", 9)?;
            out.serialize_field("check", self.check.id())?;
            out.serialize_field("title", self.check.title())?;
            out.serialize_field("verdict", self.verdict.name())?;
            out.serialize_field("needs", &needs)?;
            out.serialize_field("cause", &self.cause)?;
            out.serialize_field("who", self.who.name())?;
            out.serialize_field("fix", &self.fix)?;
            out.serialize_field("evidence", &self.evidence)?;
            out.serialize_field("guide", self.guide())?;
            out.end()
        }
    }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;
    use crate::doctor::Check;

    #[test]
    fn the_form_that_every_language_reads() {
        let mut seen = Observations { stopped_early: true, ..Observations::default() };
        seen.settings = None;
        let mut report = Report::of(&seen, false);
        assert_eq!((report.findings.len(), report.complete), (Check::ALL.len(), false));
        report.findings.retain(|finding| finding.check == Check::Names);
        let text = "{\"state\":\"inconclusive\",\"complete\":false,\"findings\":[{\"check\":\"D07\",\
                    \"title\":\"name resolution\",\"verdict\":\"skipped\",\"needs\":\"D01\",\
                    \"cause\":\"needs D01 (settings)\",\"who\":\"nobody\",\"fix\":\"\",\"evidence\":[],\
                    \"guide\":\"Troubleshooting HTTPS POST\"}]}";
        assert_eq!(serde_json::to_string(&report).unwrap(), text);
    }
}
