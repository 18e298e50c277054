use crate::error::Failure;
use crate::guard::guard;
use crate::input::{object_mut, out, problem, release, string};
use crate::status::Status;
use client::doctor::{Wishes, examine_changed};
use client::settings::Environment;
use srskit_core::doctor::Observations;
use srskit_core::{Error as CoreError, Secret};
use std::ffi::c_char;

/// Settings of a client, all optional: what is not set here comes from the environment and the profile file.
#[derive(Default)]
pub struct Settings {
    layer: client::Settings,
    ca_pem: Option<String>,
}

/// What can be set, for srskit_settings_set. All of it is text.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// "production", "horizon" or an https://host[:port] URL. There is no default.
    System = 1,
    /// The reseller's user name.
    Username = 2,
    /// The API key.
    Key = 3,
    /// A file that holds the key.
    KeyFile = 4,
    /// A command that prints the key; split into words, no shell.
    KeyCommand = 5,
    /// A PEM file with CA certificates that are trusted besides the system's.
    CaFile = 6,
    /// Such certificates themselves, in PEM form.
    CaPem = 7,
    /// SHA-256 of the host's public key; several with commas between them.
    Pin = 8,
    /// http://[user[:password]@]host[:port], or "none".
    Proxy = 9,
    /// Time for a whole call: seconds, or a number with "s" or "m"; 90 s by default.
    Timeout = 10,
    /// Connections at once; 8 by default.
    Connections = 11,
    /// Name of a profile in the file.
    Profile = 12,
    /// The profile file.
    Config = 13,
}

impl Setting {
    const ALL: [Setting; 13] = [
        Setting::System,
        Setting::Username,
        Setting::Key,
        Setting::KeyFile,
        Setting::KeyCommand,
        Setting::CaFile,
        Setting::CaPem,
        Setting::Pin,
        Setting::Proxy,
        Setting::Timeout,
        Setting::Connections,
        Setting::Profile,
        Setting::Config,
    ];

    fn from_number(number: u32) -> Result<Self, Failure> {
        Setting::ALL.into_iter().find(|setting| *setting as u32 == number).ok_or_else(|| {
            problem("setting", format!("there is none with the number {number}"), "pass one of srskit_setting")
        })
    }
}

impl Settings {
    pub(crate) fn of_account(username: &str, key: &str, system: &str) -> Self {
        let (username, key) = (Some(username.to_owned()), Some(Secret::new(key)));
        let layer = client::Settings { username, key, system: Some(system.to_owned()), ..client::Settings::default() };
        Self { layer, ca_pem: None }
    }

    fn set(&mut self, setting: Setting, text: &str) {
        let layer = &mut self.layer;
        let text = text.to_owned();
        match setting {
            Setting::System => layer.system = Some(text),
            Setting::Username => layer.username = Some(text),
            Setting::Key => layer.key = Some(Secret::new(text)),
            Setting::KeyFile => layer.key_file = Some(text),
            Setting::KeyCommand => layer.key_command = Some(text),
            Setting::CaFile => layer.ca_file = Some(text),
            Setting::CaPem => self.ca_pem = Some(text),
            Setting::Pin => layer.pin = Some(text),
            Setting::Proxy => layer.proxy = Some(Secret::new(text)),
            Setting::Timeout => layer.timeout = Some(text),
            Setting::Connections => layer.connections = Some(text),
            Setting::Profile => layer.profile = Some(text),
            Setting::Config => layer.config = Some(text.into()),
        }
    }

    pub(crate) fn client(&self) -> Result<client::Client, Failure> {
        let builder = self.builder(&Environment::of_process());
        builder
            .and_then(client::ClientBuilder::build)
            .map_err(|error| CoreError::invalid_request("", "", error.problems().to_vec()).into())
    }

    fn builder(&self, environment: &Environment) -> Result<client::ClientBuilder, client::SetupError> {
        Ok(self.with_ca_pem(self.layer.load(environment)?.builder))
    }

    /// Certificates given as text are no setting that could be loaded.
    fn with_ca_pem(&self, builder: client::ClientBuilder) -> client::ClientBuilder {
        match &self.ca_pem {
            Some(pem) => builder.ca_pem(pem),
            None => builder,
        }
    }

    /// What the doctor sees with these settings.
    pub(crate) fn examine(&self) -> Observations {
        let (environment, wishes) = (Environment::of_process(), Wishes::default());
        let go_on = &mut |_, _: &_| true;
        examine_changed(&self.layer, &environment, &wishes, |builder| self.with_ca_pem(builder), go_on)
    }
}

/// Makes settings in which nothing is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_settings_new(settings: *mut *mut Settings) -> Status {
    guard(|| {
        // SAFETY: the caller promises that the output may be written.
        unsafe { out(settings, "settings") }?.give(Settings::default());
        Ok(())
    })
}

/// Sets one of srskit_setting. Whether its text makes sense is said when the client is made.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_settings_set(settings: *mut Settings, setting: u32, text: *const c_char) -> Status {
    guard(|| {
        // SAFETY: the caller promises live settings of ours, and a NUL at the end of the text.
        let (settings, text) = unsafe { (object_mut(settings, "settings")?, string(text, "text")?) };
        settings.set(Setting::from_number(setting)?, text);
        Ok(())
    })
}

/// Frees settings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_settings_free(settings: *mut Settings) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(settings) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_numbered_in_their_order() {
        for (place, setting) in Setting::ALL.into_iter().enumerate() {
            assert_eq!(setting as usize, place + 1, "{setting:?}");
        }
        assert!(Setting::from_number(0).is_err());
        assert!(Setting::from_number(u32::try_from(Setting::ALL.len()).unwrap() + 1).is_err());
    }
}
