use crate::{Problem, Problems};
use serde::de::DeserializeOwned;
use std::path::Path;

/// The text of one file of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    path: String,
    text: String,
}

impl Source {
    /// A text under a path from the catalogue's folder, e.g. `commands/dns.toml`.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn is_commands(&self) -> bool {
        self.path.starts_with("commands/")
    }

    /// Makes a problem of this file, at a byte offset.
    pub(crate) fn problem(&self, offset: usize, what: impl Into<String>, fix: impl Into<String>) -> Problem {
        let line = Some(1 + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count());
        Problem { file: self.path.clone(), line, what: what.into(), fix: fix.into() }
    }

    /// Makes a problem of the whole file.
    pub(crate) fn missing(&self, what: impl Into<String>, fix: impl Into<String>) -> Problem {
        Problem { file: self.path.clone(), line: None, what: what.into(), fix: fix.into() }
    }

    /// Reads the whole file, or notes why that cannot be.
    pub(crate) fn parse<T: DeserializeOwned>(&self, problems: &mut Vec<Problem>) -> Option<T> {
        match toml::from_str(&self.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                problems.push(self.problem(offset, error.message(), ""));
                None
            }
        }
    }
}

macro_rules! embed {
    ($($path:literal),+ $(,)?) => {
        vec![$(Source::new($path, include_str!(concat!("../", $path)))),+]
    };
}

/// The files of this crate, in the order in which [`read`] finds them.
pub(crate) fn embedded() -> Vec<Source> {
    embed![
        "codes.toml",
        "shown.toml",
        "tlds.toml",
        "ssl_products.toml",
        "commands/account.toml",
        "commands/dns.toml",
        "commands/events.toml",
        "commands/lookup.toml",
        "commands/nameserver.toml",
        "commands/provisioning.toml",
        "commands/records.toml",
        "commands/ssl.toml",
        "commands/transfer.toml",
    ]
}

/// The files of a folder; commands sorted by name, so that everything made from them is the same everywhere.
pub(crate) fn read(dir: &Path) -> Result<Vec<Source>, Problems> {
    read_all(dir).map_err(|problem| Problems::new(vec![problem]))
}

fn read_all(dir: &Path) -> Result<Vec<Source>, Problem> {
    let mut paths = ["codes.toml", "shown.toml", "tlds.toml", "ssl_products.toml"].map(str::to_owned).to_vec();
    paths.extend(command_files(dir)?);
    paths.into_iter().map(|path| read_one(dir, path)).collect()
}

fn read_one(dir: &Path, path: String) -> Result<Source, Problem> {
    let text = std::fs::read_to_string(dir.join(&path)).map_err(|error| unreadable(&dir.join(&path), &error))?;
    Ok(Source { path, text })
}

fn command_files(dir: &Path) -> Result<Vec<String>, Problem> {
    let folder = dir.join("commands");
    let entries = std::fs::read_dir(&folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let entries = entries.map_err(|error| unreadable(&folder, &error))?;
    let mut names: Vec<String> = entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.ends_with(".toml"));
    names.sort();
    Ok(names.into_iter().map(|name| format!("commands/{name}")).collect())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    let what = format!("cannot be read: {error}");
    Problem { file: path.display().to_string(), line: None, what, fix: String::new() }
}

/// The one file of that name.
pub(crate) fn single<'a>(sources: &'a [Source], path: &str, problems: &mut Vec<Problem>) -> Option<&'a Source> {
    let found = sources.iter().find(|source| source.path == path);
    if found.is_none() {
        problems.push(missing(path, "no such file", "add it"));
    }
    found
}

/// A file, or all files of a kind, that should be there.
pub(crate) fn missing(path: &str, what: &str, fix: &str) -> Problem {
    Problem { file: path.to_owned(), line: None, what: what.to_owned(), fix: fix.to_owned() }
}
