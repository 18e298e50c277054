//! The licence texts of all crates that go into a binary, from the sources that were built.

use crate::{Failure, workspace};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How the names of files begin that hold a licence or what it wants to be told.
const BEGINNINGS: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];
/// How deep below a crate's folder such files are looked for: crates hold sources of others.
const DEPTH: usize = 3;

/// A crate of somebody else.
struct Dependency {
    name: String,
    version: String,
    licence: String,
    authors: Vec<String>,
    folder: PathBuf,
}

/// One text with everything that was linked into the binary of `package`, a package of this workspace:
/// each crate with its licence, and each licence's text once.
///
/// # Errors
/// When a crate has neither a text of its own nor a licence whose text is known here.
pub(crate) fn collect(package: &str) -> Result<String, Failure> {
    let mut overview = String::from(
        "This binary holds code of the Rust standard library (MIT OR Apache-2.0, https://www.rust-lang.org)\n\
         and of these crates (https://crates.io). Their licences follow, each with the crates that it belongs to.\n\n",
    );
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for dependency in dependencies(package)? {
        let Dependency { name, version, licence, .. } = &dependency;
        writeln!(overview, "{name} {version}: {licence}")?;
        for text in dependency.texts()? {
            texts.entry(text).or_default().insert(format!("{name} {version}"));
        }
    }
    texts.entry(own("LICENSE-APACHE")?).or_default().insert("Rust standard library".to_owned());
    texts.entry(own("LICENSE-MIT")?).or_default().insert("Rust standard library".to_owned());
    for (text, crates) in &texts {
        let crates: Vec<_> = crates.iter().map(String::as_str).collect();
        write!(overview, "\n{:-<100}\n{}:\n\n{}\n", "", crates.join(", "), text.trim_end())?;
    }
    Ok(overview)
}

impl Dependency {
    fn texts(&self) -> Result<Vec<String>, Failure> {
        let mut files = Vec::new();
        find(&self.folder, DEPTH, &mut files)?;
        files.sort();
        let texts: Result<Vec<_>, _> = files.iter().map(fs::read_to_string).collect();
        match texts? {
            texts if !texts.is_empty() => Ok(texts),
            // Its text is the same for everybody; that of MIT names a holder.
            _ if self.licence.contains("Apache-2.0") => Ok(vec![own("LICENSE-APACHE")?]),
            _ if self.licence == "MIT" && !self.authors.is_empty() => Ok(vec![self.mit()?]),
            _ => {
                Err(format!("{} {} ({}) comes without the text of its licence", self.name, self.version, self.licence)
                    .into())
            }
        }
    }
}

impl Dependency {
    /// The words of MIT with the authors as its holders, for a crate that says "MIT" and ships no text.
    fn mit(&self) -> Result<String, Failure> {
        let ours = own("LICENSE-MIT")?;
        let line = ours.lines().find(|line| line.starts_with("Copyright (c)")).ok_or("LICENSE-MIT names no holder")?;
        Ok(ours.replace(line, &format!("Copyright (c) {}", self.authors.join(", "))))
    }
}

fn own(name: &str) -> Result<String, Failure> {
    Ok(fs::read_to_string(workspace::root().join(name))?)
}

fn find(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            if depth > 1 {
                find(&entry.path(), depth - 1, found)?;
            }
        } else if is_licence(&entry.file_name().to_string_lossy()) {
            found.push(entry.path());
        }
    }
    Ok(())
}

fn is_licence(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    let is_text = !Path::new(&name).extension().is_some_and(|end| ["RS", "HTML", "PY"].iter().any(|code| end == *code));
    is_text && BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}

/// What is linked in: no crates that only run while others are compiled.
fn dependencies(package: &str) -> Result<Vec<Dependency>, Failure> {
    let known = known()?;
    let edges = ["tree", "--locked", "--package", package, "--edges", "normal,no-proc-macro"];
    let tree = cargo(edges.into_iter().chain(["--prefix", "none", "--format", "{p}"]))?;
    let names: BTreeSet<_> = tree.lines().filter_map(name_and_version).collect();
    let found = names.into_iter().filter_map(|key| known.get(&key));
    Ok(found.filter_map(dependency).collect())
}

/// `name v1.2.3 (proc-macro)` and the like.
fn name_and_version(line: &str) -> Option<(String, String)> {
    let mut words = line.split(' ');
    Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
}

/// All packages of the lock file that can be needed here, by name and version.
fn known() -> Result<BTreeMap<(String, String), Json>, Failure> {
    let metadata = cargo(["metadata", "--locked", "--format-version", "1"].into_iter())?;
    let metadata: Json = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    let key = |package: &Json| Some((package["name"].as_str()?.to_owned(), package["version"].as_str()?.to_owned()));
    Ok(packages.into_iter().filter_map(|package| Some((key(&package)?, package))).collect())
}

/// Packages of this workspace have no source, and are ours.
fn dependency(package: &Json) -> Option<Dependency> {
    package["source"].as_str()?;
    let text = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
    let folder = Path::new(package["manifest_path"].as_str()?).parent()?.to_owned();
    let authors = package["authors"].as_array().into_iter().flatten();
    let authors = authors.filter_map(Json::as_str).map(str::to_owned).collect();
    Some(Dependency { name: text("name"), version: text("version"), licence: text("license"), authors, folder })
}

fn cargo<'a>(args: impl Iterator<Item = &'a str>) -> Result<String, Failure> {
    let args: Vec<_> = args.collect();
    let output = Command::new("cargo").args(&args).current_dir(workspace::root()).output()?;
    if !output.status.success() {
        return Err(format!("cargo {}: {}", args.join(" "), String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_linked_in_is_named_with_its_text() {
        let text = collect("srskit-c").unwrap();
        for line in ["\nring 0.17.", "\nrustls 0.23.", "\nsubtle 2."] {
            assert!(text.contains(line), "{line}");
        }
        // ISC of ring, BSD of subtle, and the standard library's.
        for words in [
            "Permission to use, copy, modify, and/or distribute",
            "Redistribution and use in source",
            "Rust standard library",
        ] {
            assert!(text.contains(words), "{words}");
        }
        for line in text.lines().take_while(|line| !line.starts_with("---")) {
            assert!(!["srskit", "thiserror-impl ", "cbindgen "].iter().any(|ours| line.starts_with(ours)), "{line}");
        }
    }

    #[test]
    fn files_of_licences_are_known_by_their_names() {
        for name in ["LICENSE", "LICENSE-MIT", "license.txt", "COPYING", "NOTICE.md", "UNLICENSE"] {
            assert!(is_licence(name), "{name}");
        }
        for name in ["README.md", "licenses.rs", "Cargo.toml"] {
            assert!(!is_licence(name), "{name}");
        }
    }
}
