//! Settings from arguments, environment and profile file, in that order of precedence.
//!
//! | setting | variable | in the file |
//! |---|---|---|
//! | system | `SRSKIT_SYSTEM` | `system` |
//! | user name | `SRSKIT_USERNAME` | `username` |
//! | key, one of | `SRSKIT_KEY`, `SRSKIT_KEY_FILE`, `SRSKIT_KEY_COMMAND` | `key`, `key_file`, `key_command` |
//! | trust | `SRSKIT_CA_FILE`, `SRSKIT_PIN` | `ca_file`, `pin` |
//! | proxy | `SRSKIT_PROXY`, else `HTTPS_PROXY` with `NO_PROXY` | `proxy` |
//! | time for a call | `SRSKIT_TIMEOUT` | `timeout` |
//! | connections at once | `SRSKIT_CONNECTIONS` | `connections` |
//! | profile | `SRSKIT_PROFILE` | a table `[profiles.NAME]` |
//!
//! The file is `$SRSKIT_CONFIG`, else `srskit/config.toml` in the user's configuration folder. It is
//! refused when it holds a key and others can read it.

mod environment;
mod key;
mod layer;
mod profile;
mod read;

pub(crate) use key::path_to_show;

pub use environment::Environment;
pub use layer::Settings;

use crate::builder::ClientBuilder;
use crate::client::Client;
use crate::proxy::{Proxy, is_exempt};
use crate::setup_error::SetupError;
use crate::system::System;
use layer::Layer;
use srskit_core::{Credentials, Problem, Secret};

/// A builder with its settings loaded, and what was done on the way that a user should hear of.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// Ready to build, or to be changed further.
    pub builder: ClientBuilder,
    /// One sentence each, for instance that a line end was cut off a key. Never holds the key.
    pub notices: Vec<String>,
}

impl Settings {
    /// Settings from the process's environment and the profile file.
    ///
    /// # Errors
    /// [`SetupError`] with all that is wrong or missing.
    pub fn from_env() -> Result<Loaded, SetupError> {
        Self::default().load(&Environment::of_process())
    }

    /// These settings, and where they are empty, those of the environment and of the profile file.
    ///
    /// # Errors
    /// [`SetupError`] with all that is wrong or missing.
    pub fn load(&self, environment: &Environment) -> Result<Loaded, SetupError> {
        let layers = self.layers(environment)?;
        let mut notices = Vec::new();
        let builder = assemble(&layers, environment, &mut notices)?;
        Ok(Loaded { builder, notices })
    }

    /// The key alone, for work that calls nobody, with the notices as in [`Loaded`].
    ///
    /// # Errors
    /// [`SetupError`] when there is none, or it cannot be had.
    pub fn load_key(&self, environment: &Environment) -> Result<(Secret, Vec<String>), SetupError> {
        let mut notices = Vec::new();
        let key = key::find(&self.layers(environment)?, &mut notices)?;
        Ok((key, notices))
    }

    /// The file that the key comes from, where it comes from one.
    pub(crate) fn key_file(&self, environment: &Environment) -> Option<std::path::PathBuf> {
        let layers = self.layers(environment).ok()?;
        // As the key itself is found: what comes after the first layer that says where it is, is not used.
        let layer = layers.iter().find(|layer| key::SOURCES.iter().any(|name| layer.get(name).is_some()))?;
        layer.get("key_file").map(Into::into)
    }

    fn layers(&self, environment: &Environment) -> Result<[Layer; 3], SetupError> {
        let not_text = Layer::not_text(environment);
        if !not_text.is_empty() {
            return Err(SetupError::new(not_text));
        }
        let profile = profile::load(self, environment)?;
        Ok([Layer::arguments(self), Layer::environment(environment), profile])
    }
}

fn assemble(
    layers: &[Layer],
    environment: &Environment,
    notices: &mut Vec<String>,
) -> Result<ClientBuilder, SetupError> {
    let mut problems = Vec::new();
    let mut keep = |problem: Problem| problems.push(problem);
    let system = required(layers, "system", System::parse).map_err(&mut keep).ok();
    let username = required(layers, "username", |text| Ok(text.to_owned())).map_err(&mut keep).ok();
    let key = key::find(layers, notices).map_err(&mut keep).ok();
    let (Some(system), Some(username), Some(key)) = (system, username, key) else {
        return Err(SetupError::new(problems));
    };
    let proxy = find_proxy(layers, environment, &system);
    let builder = Client::builder(system, Credentials::new(username, key));
    add_options(layers, builder, proxy).map_err(SetupError::new)
}

fn add_options(
    layers: &[Layer],
    mut builder: ClientBuilder,
    proxy: Result<Option<Proxy>, Problem>,
) -> Result<ClientBuilder, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut keep = |problem: Problem| problems.push(problem);
    if let Some(proxy) = proxy.map_err(&mut keep).ok().flatten() {
        builder = builder.proxy(proxy);
    }
    if let Some(pem) = optional(layers, "ca_file", read::ca_file).map_err(&mut keep).ok().flatten() {
        builder = builder.ca_pem(pem);
    }
    for pin in optional(layers, "pin", read::pins).map_err(&mut keep).ok().flatten().unwrap_or_default() {
        builder = builder.pin(pin);
    }
    if let Some(timeout) = optional(layers, "timeout", read::timeout).map_err(&mut keep).ok().flatten() {
        builder = builder.deadline(timeout);
    }
    if let Some(count) = optional(layers, "connections", read::connections).map_err(&mut keep).ok().flatten() {
        builder = builder.connections(count);
    }
    if problems.is_empty() { Ok(builder) } else { Err(problems) }
}

/// The value of the first layer that has one; a problem says by which name that layer calls it.
fn optional<T>(
    layers: &[Layer],
    name: &'static str,
    read: impl Fn(&str) -> Result<T, Problem>,
) -> Result<Option<T>, Problem> {
    let Some((layer, text)) = layers.iter().find_map(|layer| Some((layer, layer.get(name)?))) else { return Ok(None) };
    read(text).map(Some).map_err(|problem| layer.blame(name, problem))
}

fn required<T>(layers: &[Layer], name: &'static str, read: impl Fn(&str) -> Result<T, Problem>) -> Result<T, Problem> {
    optional(layers, name, read)?.ok_or_else(|| match name {
        "system" => Problem::new(
            "system",
            "it is not set, and there is no default",
            "set SRSKIT_SYSTEM to production, horizon, or a URL like https://host:55443",
        ),
        _ => Problem::new(name, "it is not set", "set SRSKIT_USERNAME to the reseller's user name"),
    })
}

// Our own setting is meant; the general one is for programs that fetch pages, with its exceptions.
fn find_proxy(layers: &[Layer], environment: &Environment, system: &System) -> Result<Option<Proxy>, Problem> {
    let read_proxy = |text: &str| if text == "none" { Ok(None) } else { Proxy::parse(text).map(Some) };
    if let Some(proxy) = optional(layers, "proxy", read_proxy)? {
        return Ok(proxy);
    }
    if let Some(problem) = ["HTTPS_PROXY", "NO_PROXY"].into_iter().find_map(|name| environment.either_not_text(name)) {
        return Err(problem);
    }
    let Some((name, text)) = environment.either("HTTPS_PROXY") else { return Ok(None) };
    let exempt = environment.either("NO_PROXY").is_some_and(|(_, list)| is_exempt(list, system.host(), system.port()));
    if exempt {
        return Ok(None);
    }
    Proxy::parse(text).map(Some).map_err(|problem| {
        Problem::new(
            name,
            problem.what,
            "correct it, or set SRSKIT_PROXY to http://[user:password@]host[:port] or to none",
        )
    })
}

#[cfg(test)]
mod tests;
