use crate::envelope::{EncodeError, EncodeErrorKind};
use std::fmt;

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, e.g. `attributes.period`.
    pub path: String,
    /// What is wrong. Never holds the value of a field that may be secret or personal.
    pub what: String,
    /// What would be right.
    pub fix: String,
}

impl Problem {
    /// Takes the three parts.
    pub fn new(path: impl Into<String>, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { path: path.into(), what: what.into(), fix: fix.into() }
    }
}

impl std::error::Error for Problem {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}; {}", self.what, self.fix)
    }
}

impl From<EncodeError> for Problem {
    fn from(error: EncodeError) -> Self {
        match error.kind {
            EncodeErrorKind::BadChar { character, offset, in_key } => {
                let place = if in_key { "key" } else { "text" };
                let what = format!("XML cannot carry U+{:04X}, at byte {offset} of the {place}", u32::from(character));
                Problem::new(error.path, what, "remove it")
            }
            EncodeErrorKind::TooDeep => Problem::new(error.path, "values are nested too deeply", "flatten them"),
        }
    }
}
