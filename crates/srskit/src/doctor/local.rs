//! What needs no network.

use crate::builder::ClientBuilder;
use crate::settings::{Environment, Loaded, Settings, path_to_show};
use crate::setup_error::SetupError;
use crate::system::System;
use crate::trust::Trust;
use srskit_core::Secret;
use srskit_core::doctor::{
    BuildSeen, FileSeen, KeySeen, Observations, ProxySeen, SettingsSeen, SystemSeen, TimesSeen, self_test,
};
use std::path::Path;

pub(super) fn look(
    settings: &Settings,
    environment: &Environment,
    loaded: &Result<Loaded, SetupError>,
) -> Observations {
    let builder = loaded.as_ref().ok().map(|loaded| &loaded.builder);
    Observations {
        settings: Some(of_settings(loaded)),
        key_file: settings.key_file(environment).map(|path| of_file(&path)),
        self_test: Some(self_test()),
        proxy: Some(of_proxy(
            environment,
            builder.and_then(|builder| Some(builder.proxy_setting()?.authority().to_string())),
        )),
        times: builder.map(|builder| TimesSeen { deadline: builder.call_deadline().as_secs() }),
        build: Some(of_build(builder.map(|builder| builder.trust()))),
        ..Observations::default()
    }
}

/// As [`look`], for a builder that was made in code.
pub(super) fn look_at_builder(builder: &ClientBuilder) -> Observations {
    let problems = builder.problems().iter().map(ToString::to_string).collect();
    Observations {
        settings: Some(SettingsSeen { problems, ..of_builder(builder) }),
        self_test: Some(self_test()),
        proxy: Some(of_proxy(
            &Environment::default(),
            builder.proxy_setting().map(|proxy| proxy.authority().to_string()),
        )),
        times: Some(TimesSeen { deadline: builder.call_deadline().as_secs() }),
        build: Some(of_build(Some(builder.trust()))),
        ..Observations::default()
    }
}

fn of_settings(loaded: &Result<Loaded, SetupError>) -> SettingsSeen {
    let nothing = SettingsSeen {
        system: None,
        host: String::new(),
        port: 0,
        has_username: false,
        key: None,
        problems: Vec::new(),
        notices: Vec::new(),
    };
    match loaded {
        Err(error) => SettingsSeen { problems: error.problems().iter().map(ToString::to_string).collect(), ..nothing },
        Ok(Loaded { builder, notices }) => SettingsSeen { notices: notices.clone(), ..of_builder(builder) },
    }
}

fn of_builder(builder: &ClientBuilder) -> SettingsSeen {
    let (system, credentials) = (builder.system(), builder.credentials());
    SettingsSeen {
        system: Some(match system {
            System::Production => SystemSeen::Production,
            System::Horizon => SystemSeen::Horizon,
            System::Url(_) => SystemSeen::Other,
        }),
        host: system.host().to_owned(),
        port: system.port(),
        has_username: !credentials.username().is_empty(),
        key: Some(of_key(credentials.key())),
        problems: Vec::new(),
        notices: Vec::new(),
    }
}

fn of_key(key: &Secret) -> KeySeen {
    let key = key.reveal();
    KeySeen {
        length: key.len(),
        is_hex: key.bytes().all(|byte| byte.is_ascii_hexdigit()),
        has_upper_case: key.bytes().any(|byte| byte.is_ascii_uppercase()),
    }
}

fn of_file(path: &Path) -> FileSeen {
    let shown = path.to_str().and_then(path_to_show);
    FileSeen { path: shown.unwrap_or_default().to_owned(), mode: mode(path) }
}

#[cfg(unix)]
fn mode(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).ok().map(|file| file.permissions().mode())
}

#[cfg(not(unix))]
fn mode(_: &Path) -> Option<u32> {
    None
}

const VARIABLES: [&str; 8] =
    ["SRSKIT_PROXY", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "HTTP_PROXY", "http_proxy"];

fn of_proxy(environment: &Environment, used: Option<String>) -> ProxySeen {
    let set: Vec<&str> = VARIABLES.into_iter().filter(|name| environment.get(name).is_some()).collect();
    let among = |names: &[&str]| set.iter().find(|name| names.contains(name)).map(|name| (*name).to_owned());
    let said_by = match &used {
        Some(_) => among(&["SRSKIT_PROXY", "HTTPS_PROXY", "https_proxy"]),
        None => among(&["SRSKIT_PROXY", "NO_PROXY", "no_proxy"]),
    };
    ProxySeen {
        used,
        said_by: said_by.unwrap_or_else(|| "the settings".to_owned()),
        variables: set.into_iter().map(str::to_owned).collect(),
    }
}

fn of_build(trust: Option<&Trust>) -> BuildSeen {
    let trust = trust.cloned().unwrap_or_default();
    let root_certificates = trust.system_roots().len() + trust.authorities().len() + trust.pins().len();
    BuildSeen {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        platform: format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH),
        features: if cfg!(feature = "native-tls") { vec!["native-tls".to_owned()] } else { Vec::new() },
        root_certificates,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_in_the_place_of_its_file_is_not_shown() {
        let hex = "0123456789abcdef".repeat(7);
        for text in
            [hex.clone(), format!("{hex}x"), format!("./{hex}x"), "s3cret-words".to_owned(), "s3cret/words".to_owned()]
        {
            let environment = Environment::from_iter([("SRSKIT_KEY_FILE", text.as_str())]);
            let settings = Settings::default();
            let seen = look(&settings, &environment, &settings.load(&environment));
            assert_eq!(seen.key_file, Some(FileSeen { path: String::new(), mode: None }), "{text}");
        }
    }
}
