//! The profile file.

use super::environment::Environment;
use super::layer::{Layer, NAMES, Settings};
use srskit_core::{Problem, Secret};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// The profile that was asked for; without a name the one called `default`, if there is one.
pub(super) fn load(settings: &Settings, environment: &Environment) -> Result<Layer, Problem> {
    let wanted = settings.profile.as_deref().or_else(|| environment.get("SRSKIT_PROFILE"));
    let Some(file) = find_file(settings, environment) else {
        return match wanted {
            Some(_) => {
                Err(Problem::new("profile", "there is no user's configuration folder", "set SRSKIT_CONFIG to a file"))
            }
            None => Ok(Layer::profile(String::new(), BTreeMap::new())),
        };
    };
    let must_exist = file.named || wanted.is_some();
    match read(&file.path, must_exist)? {
        Some(table) => pick(&file.path, &table, wanted),
        None => Ok(Layer::profile(String::new(), BTreeMap::new())),
    }
}

struct File {
    path: PathBuf,
    /// Whether a user has named it: then it must exist.
    named: bool,
}

fn find_file(settings: &Settings, environment: &Environment) -> Option<File> {
    let named = settings.config.clone().or_else(|| environment.path("SRSKIT_CONFIG"));
    match named {
        Some(path) => Some(File { path, named: true }),
        None => folder(environment).map(|folder| File { path: folder.join("srskit/config.toml"), named: false }),
    }
}

fn folder(environment: &Environment) -> Option<PathBuf> {
    let path = |name| environment.path(name).filter(|path| path.is_absolute());
    if cfg!(windows) {
        path("APPDATA")
    } else if cfg!(target_os = "macos") {
        path("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        path("XDG_CONFIG_HOME").or_else(|| path("HOME").map(|home| home.join(".config")))
    }
}

fn problem(path: &Path, what: impl Into<String>, fix: impl Into<String>) -> Problem {
    Problem::new(path.display().to_string(), what, fix)
}

fn read(path: &Path, must_exist: bool) -> Result<Option<Table>, Problem> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound && !must_exist => return Ok(None),
        Err(e) => {
            return Err(problem(
                path,
                format!("it cannot be read: {e}"),
                "set SRSKIT_CONFIG to a file that can be read",
            ));
        }
    };
    // Only the line: the parser's own message quotes the text, and with it perhaps a key.
    let table: Table = text.parse().map_err(|e: toml::de::Error| {
        let offset = e.span().map_or(0, |span| span.start.min(text.len()));
        let line = text.as_bytes()[..offset].iter().filter(|b| **b == b'\n').count() + 1;
        problem(path, format!("line {line} is not correct TOML"), "correct it; texts stand in quotes")
    })?;
    if holds_key(&table) {
        refuse_if_others_can_read(path)?;
    }
    Ok(Some(table))
}

fn holds_key(table: &Table) -> bool {
    let profiles = table.get("profiles").and_then(Value::as_table);
    table.contains_key("key") || profiles.is_some_and(|p| p.values().any(|p| p.get("key").is_some()))
}

#[cfg(unix)]
fn refuse_if_others_can_read(path: &Path) -> Result<(), Problem> {
    use std::os::unix::fs::PermissionsExt;
    let metadata =
        std::fs::metadata(path).map_err(|e| problem(path, format!("it cannot be read: {e}"), "look at its rights"))?;
    if metadata.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    Err(problem(
        path,
        "it holds a key, and others can read it",
        format!("run: chmod 600 {}; or use key_file or key_command instead of key", path.display()),
    ))
}

// Folders of a user are closed to others on these systems unless somebody opens them.
#[cfg(not(unix))]
fn refuse_if_others_can_read(_: &Path) -> Result<(), Problem> {
    Ok(())
}

fn pick(path: &Path, table: &Table, wanted: Option<&str>) -> Result<Layer, Problem> {
    if let Some(other) = table.keys().find(|name| *name != "profiles") {
        return Err(problem(
            path,
            format!("there is {other} outside of a profile"),
            "put settings below a line like [profiles.name]",
        ));
    }
    let profiles = match table.get("profiles") {
        Some(Value::Table(profiles)) => Some(profiles),
        Some(_) => return Err(problem(path, "profiles is not a table", "write a line like [profiles.name]")),
        None => None,
    };
    let name = wanted.unwrap_or("default");
    match profiles.and_then(|profiles| profiles.get(name)) {
        Some(Value::Table(profile)) => values(path, name, profile),
        Some(_) => Err(problem(
            path,
            format!("profiles.{name} is not a table"),
            format!("write a line like [profiles.{name}]"),
        )),
        None if wanted.is_some() => Err(problem(path, format!("there is no profile {name}"), known(profiles))),
        None => Ok(Layer::profile(String::new(), BTreeMap::new())),
    }
}

fn known(profiles: Option<&Table>) -> String {
    match profiles {
        Some(profiles) if !profiles.is_empty() => {
            format!("name one of: {}", profiles.keys().map(String::as_str).collect::<Vec<_>>().join(", "))
        }
        _ => "write a line like [profiles.name] and settings below it".to_owned(),
    }
}

fn values(path: &Path, name: &str, profile: &Table) -> Result<Layer, Problem> {
    let place = format!("{}: profiles.{name}", path.display());
    let mut values = BTreeMap::new();
    for (setting, value) in profile {
        let here = |what, fix: String| Problem::new(format!("{place}.{setting}"), what, fix);
        let Some(known) = NAMES.into_iter().find(|known| known == setting) else {
            return Err(here("there is no such setting", format!("use one of: {}", NAMES.join(", "))));
        };
        // The value is never shown: it may be the key.
        let text = match value {
            Value::String(text) => Secret::new(text.as_str()),
            Value::Integer(number) if matches!(known, "timeout" | "connections") => Secret::new(number.to_string()),
            _ => return Err(here("this is not a text", "put it in quotes".to_owned())),
        };
        if !text.reveal().is_empty() {
            values.insert(known, text);
        }
    }
    Ok(Layer::profile(place, values))
}
