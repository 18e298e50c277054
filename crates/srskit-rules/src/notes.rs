use crate::Fault;
use srskit_core::Problem;

/// What was found so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Notes {
    /// What has to be put right.
    pub(crate) problems: Vec<Problem>,
    /// What may be wrong.
    pub(crate) warnings: Vec<Problem>,
}

/// How certain a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sure {
    /// From the guide: what breaks it is refused.
    Yes,
    /// From an old chart or from code of clients: what breaks it is warned about.
    No,
}

impl Notes {
    /// Notes what has to be put right, unless something is known to be wrong there already: one value
    /// is often wrong in the eyes of several rules, and the first of them says it best.
    pub(crate) fn refuse(&mut self, path: impl Into<String>, fault: Fault) {
        self.refuse_problem(fault.at(path));
    }

    /// The same, for what somebody else found.
    pub(crate) fn refuse_problem(&mut self, problem: Problem) {
        if !self.is_refused(&problem.path) {
            self.warnings.retain(|warning| warning.path != problem.path);
            self.problems.push(problem);
        }
    }

    /// Notes what may be wrong, unless it is refused anyhow or was said before.
    pub(crate) fn warn(&mut self, path: impl Into<String>, fault: Fault) {
        let warning = fault.at(path);
        if !self.is_refused(&warning.path) && !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// The one or the other.
    pub(crate) fn note(&mut self, sure: Sure, path: impl Into<String>, fault: Fault) {
        match sure {
            Sure::Yes => self.refuse(path, fault),
            Sure::No => self.warn(path, fault),
        }
    }

    /// Every warning as a problem.
    pub(crate) fn strict(mut self) -> Self {
        for warning in std::mem::take(&mut self.warnings) {
            self.refuse_problem(warning);
        }
        self
    }

    pub(crate) fn is_refused(&self, path: &str) -> bool {
        self.problems.iter().any(|problem| problem.path == path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(what: &str) -> Fault {
        Fault::new(what, "")
    }

    #[test]
    fn one_value_is_refused_once() {
        let mut notes = Notes::default();
        notes.warn("a", fault("odd"));
        notes.warn("a", fault("odd"));
        notes.warn("b", fault("odd"));
        assert_eq!(notes.warnings.len(), 2);
        notes.refuse("a", fault("first"));
        notes.refuse("a", fault("second"));
        notes.warn("a", fault("third"));
        assert_eq!(notes.problems, [fault("first").at("a")]);
        assert_eq!(notes.warnings, [fault("odd").at("b")]);
    }
}
