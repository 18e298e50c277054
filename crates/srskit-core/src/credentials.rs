use crate::{Problem, Secret, Signature};
use std::fmt;

/// The reseller's user name and API key, for one of the two systems.
///
/// Production and the test system have different keys. `Debug` shows neither the key nor anything
/// made from it.
#[derive(Clone)]
pub struct Credentials {
    username: String,
    key: Secret,
}

impl Credentials {
    /// Takes user name and key as they are; [`Credentials::problems`] says what is wrong with them.
    pub fn new(username: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self { username: username.into(), key: key.into() }
    }

    /// The reseller's user name.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The API key.
    pub fn key(&self) -> &Secret {
        &self.key
    }

    /// Signs a body, see [`crate::sign`].
    pub fn sign(&self, body: &[u8]) -> Signature {
        crate::sign(body, &self.key)
    }

    /// What would make every call fail: something empty, or a blank or line end inside.
    ///
    /// A key that was read from a file together with its line end is the commonest of these.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (path, text, what) in
            [("username", self.username.as_str(), "the user name"), ("key", self.key.reveal(), "the key")]
        {
            if text.is_empty() {
                problems.push(Problem::new(
                    path,
                    format!("{what} is empty"),
                    "copy it from the reseller panel of the system you call",
                ));
            } else if let Some(place) = text.find(|c: char| c.is_whitespace() || c.is_control()) {
                problems.push(Problem::new(
                    path,
                    format!("{what} holds a blank, line end or control character at byte {place} of {}", text.len()),
                    "remove it; a key file often ends in a line end",
                ));
            } else if !text.is_ascii() {
                problems.push(Problem::new(
                    path,
                    format!("{what} holds a character that is not ASCII"),
                    "copy it again from the reseller panel",
                ));
            }
        }
        problems
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("username", &self.username).field("key", &self.key).finish()
    }
}
