use srskit_core::{Error, Problem};
use std::fmt;

/// A client cannot be made from these settings; nothing was sent.
///
/// Names each setting or file with its fix, and never shows the value of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupError {
    problems: Vec<Problem>,
}

impl SetupError {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        Self { problems }
    }

    /// All that is wrong, not just the first.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl From<Problem> for SetupError {
    fn from(problem: Problem) -> Self {
        Self::new(vec![problem])
    }
}

/// As the class `InvalidRequest`, for languages that have one set of errors.
impl From<SetupError> for Error {
    fn from(error: SetupError) -> Self {
        Error::invalid_request("", "", error.problems)
    }
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.problems.iter().enumerate() {
            let between = if i > 0 { "\n" } else { "" };
            write!(f, "{between}{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for SetupError {}
