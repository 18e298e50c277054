use srskit_core::Problem;

/// What is wrong with one value, and what would be right. Holds nothing of the value itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub fix: String,
}

impl Fault {
    pub(crate) fn new(what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { what: what.into(), fix: fix.into() }
    }

    /// Says where.
    pub fn at(self, path: impl Into<String>) -> Problem {
        Problem::new(path, self.what, self.fix)
    }
}
