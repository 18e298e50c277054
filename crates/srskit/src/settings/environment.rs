use srskit_core::Problem;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

/// Environment variables: the process's, or made up for a test.
///
/// An empty one counts as not set. One that is not valid Unicode can be a path; loading settings
/// refuses it in every other place where it would count.
#[derive(Clone, Default)]
pub struct Environment(BTreeMap<String, OsString>);

impl Environment {
    /// The process's environment as it is now.
    pub fn of_process() -> Self {
        std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value))).collect()
    }

    /// The value of a variable, if it is valid Unicode.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(|value| value.to_str()).filter(|value| !value.is_empty())
    }

    /// The value of a variable that is a path.
    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        self.0.get(name).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    /// A variable that is written in capitals by some and in small letters by others, with the name found.
    pub(super) fn either(&self, name: &'static str) -> Option<(String, &str)> {
        spellings(name).into_iter().find_map(|name| self.get(&name).map(|value| (name.clone(), value)))
    }

    /// What is wrong with a variable that is to be text. To take it for unset would let something else
    /// decide, without a word; its value may be a key.
    pub(super) fn not_text(&self, name: &str) -> Option<Problem> {
        let is_text = self.0.get(name).is_none_or(|value| value.to_str().is_some());
        (!is_text).then(|| Problem::new(name, "it is not valid UTF-8", "set it to text in UTF-8, or unset it"))
    }

    /// As [`Environment::not_text`], for a name as [`Environment::either`] takes it.
    pub(super) fn either_not_text(&self, name: &'static str) -> Option<Problem> {
        spellings(name).into_iter().find_map(|name| self.not_text(&name))
    }
}

fn spellings(name: &'static str) -> [String; 2] {
    [name.to_owned(), name.to_ascii_lowercase()]
}

impl<N: Into<String>, V: Into<OsString>> FromIterator<(N, V)> for Environment {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(variables: I) -> Self {
        Self(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

/// Names only: values may be keys.
impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
