use super::environment::Environment;
use srskit_core::{Problem, Secret};
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

/// Settings as a user gives them as arguments: all optional, all text. They come before the environment
/// and the profile file.
#[derive(Clone, Default)]
pub struct Settings {
    /// `production`, `horizon` or an `https://host[:port]` URL.
    pub system: Option<String>,
    /// The reseller's user name.
    pub username: Option<String>,
    /// The API key itself.
    pub key: Option<Secret>,
    /// A file that holds the key.
    pub key_file: Option<String>,
    /// A command that prints the key; split into words, no shell.
    pub key_command: Option<String>,
    /// A PEM file with CA certificates that are trusted besides the system's.
    pub ca_file: Option<String>,
    /// SHA-256 of the host's public key; several with commas between them.
    pub pin: Option<String>,
    /// `http://[user[:password]@]host[:port]`, or `none`.
    pub proxy: Option<Secret>,
    /// Time for a whole call: seconds, or a number with `s` or `m`.
    pub timeout: Option<String>,
    /// Connections at once.
    pub connections: Option<String>,
    /// Name of a profile in the file.
    pub profile: Option<String>,
    /// The profile file.
    pub config: Option<PathBuf>,
}

/// Shows which are set, not what key or proxy are.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set: Vec<_> = Layer::arguments(self).values.into_keys().collect();
        f.debug_struct("Settings").field("set", &set).finish_non_exhaustive()
    }
}

/// Every setting that has a value, by the name it has in the profile file.
pub(super) const NAMES: [&str; 10] =
    ["system", "username", "key", "key_file", "key_command", "ca_file", "pin", "proxy", "timeout", "connections"];

/// The settings that come from one place.
pub(super) struct Layer {
    source: Source,
    values: BTreeMap<&'static str, Secret>,
}

enum Source {
    Arguments,
    Environment,
    /// Which file and which profile, in words.
    Profile(String),
}

impl Layer {
    pub(super) fn arguments(settings: &Settings) -> Self {
        let text = |value: &Option<String>| value.as_deref().map(Secret::from);
        let values = [
            text(&settings.system),
            text(&settings.username),
            settings.key.clone(),
            text(&settings.key_file),
            text(&settings.key_command),
            text(&settings.ca_file),
            text(&settings.pin),
            settings.proxy.clone(),
            text(&settings.timeout),
            text(&settings.connections),
        ];
        let values = NAMES.into_iter().zip(values).filter_map(|(name, value)| Some((name, value?))).collect();
        Self { source: Source::Arguments, values }
    }

    pub(super) fn environment(environment: &Environment) -> Self {
        let value = |name| environment.get(&variable(name)).map(Secret::from);
        let values = NAMES.into_iter().filter_map(|name| Some((name, value(name)?))).collect();
        Self { source: Source::Environment, values }
    }

    /// The variables of settings that are not text.
    pub(super) fn not_text(environment: &Environment) -> Vec<Problem> {
        let names = NAMES.into_iter().chain(["profile"]).map(variable);
        names.filter_map(|name| environment.not_text(&name)).collect()
    }

    pub(super) fn profile(place: String, values: BTreeMap<&'static str, Secret>) -> Self {
        Self { source: Source::Profile(place), values }
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(Secret::reveal)
    }

    /// What a setting is called in this place, for messages.
    pub(super) fn name_of(&self, name: &str) -> String {
        match &self.source {
            Source::Arguments => name.to_owned(),
            Source::Environment => variable(name),
            Source::Profile(place) => format!("{place}: {name}"),
        }
    }

    pub(super) fn blame(&self, name: &str, problem: Problem) -> Problem {
        Problem { path: self.name_of(name), ..problem }
    }
}

fn variable(name: &str) -> String {
    format!("SRSKIT_{}", name.to_ascii_uppercase())
}
