//! Writes the tables that are made from the catalogue, or tells which of them are stale.

mod codes;
mod format;
mod known;
mod names;
mod node;
mod php;
mod products;
mod python;
mod reference;
mod shown;
mod table;
mod tlds;
mod typed;

use crate::{Failure, workspace};
use format::formatted;
use srskit_catalogue::Catalogue;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the facts, from the workspace's root.
const CATALOGUE: &str = "crates/srskit-catalogue";
/// What brings stale files up to date.
const COMMAND: &str = "cargo xtask codegen";

/// Write the tables that are made from crates/srskit-catalogue.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail when a file is not what would be written.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let root = workspace::root();
    let files = whole(&Catalogue::read(&root.join(CATALOGUE))?)?;
    let stale: Vec<_> = files.iter().filter(|(path, text)| is_stale(&root.join(path), text)).collect();
    let left = left_over(&root, &files)?;
    if args.check {
        let paths: Vec<_> =
            stale.iter().map(|(path, _)| path.as_path()).chain(left.iter().map(PathBuf::as_path)).collect();
        return report(&paths).map_err(Failure::from);
    }
    for path in left {
        fs::remove_file(root.join(&path))?;
        println!("removed: {}", path.display());
    }
    for (path, text) in stale {
        write(&root.join(path), text)?;
        println!("written: {}", path.display());
    }
    Ok(())
}

/// Every generated file: Rust as rustfmt writes it, pages, and what other languages describe commands with.
fn whole(catalogue: &Catalogue) -> Result<Vec<(PathBuf, String)>, Failure> {
    let mut files = formatted(render(catalogue))?;
    files.extend(reference::render(catalogue));
    files.extend(node::render(catalogue));
    files.extend(python::render(catalogue));
    files.extend(php::render(catalogue));
    Ok(files)
}

/// Every generated file of Rust with its text, as paths from the workspace's root. Depends on nothing but the facts.
fn render(catalogue: &Catalogue) -> Vec<(PathBuf, String)> {
    let single = [
        ("crates/srskit-core/src/codes/table.rs", codes::render(&catalogue.codes)),
        ("crates/srskit-core/src/raw/known.rs", known::render(&catalogue.commands)),
        ("crates/srskit-core/src/redact/shown.rs", shown::render(&catalogue.shown)),
        ("crates/srskit-rules/src/products/table.rs", products::render(&catalogue.ssl_products)),
        ("crates/srskit-rules/src/tlds/table.rs", tlds::render(&catalogue.tlds)),
    ]
    .map(|(path, text)| (PathBuf::from(path), text));
    let examples = reference::examples::render(catalogue);
    single.into_iter().chain(table::render(catalogue)).chain(typed::render(catalogue)).chain(examples).collect()
}

/// Files that were generated once and are no longer: their command or record has another name now, or none.
fn left_over(root: &Path, files: &[(PathBuf, String)]) -> Result<Vec<PathBuf>, Failure> {
    let folders: BTreeSet<_> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    let mut left = Vec::new();
    for folder in folders {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
        for entry in entries {
            let path = folder.join(entry?.file_name());
            let is_ours = path.extension().is_some_and(|end| end == "rs" || end == "md" || end == "py")
                && !files.iter().any(|(known, _)| *known == path);
            if is_ours && is_made(&fs::read_to_string(root.join(&path))?) {
                left.push(path);
            }
        }
    }
    Ok(left)
}

/// How the first line of every generated file of Rust begins.
const MADE: &str = "// Made from crates/srskit-catalogue/";

fn is_made(text: &str) -> bool {
    [MADE, reference::MADE, python::MADE, php::MADE].iter().any(|start| text.starts_with(start))
}

/// The first line of a generated file.
fn header(source: &str) -> String {
    format!("// Made from {CATALOGUE}/{source} by `{COMMAND}`. Do not edit: change the source and run it.\n\n")
}

fn is_stale(path: &Path, text: &str) -> bool {
    fs::read_to_string(path).map_or(true, |written| written != text)
}

fn report(stale: &[&Path]) -> Result<(), String> {
    if stale.is_empty() {
        return Ok(());
    }
    let list: String = stale.iter().map(|path| format!("\n  {}", path.display())).collect();
    Err(format!("these files are not what the catalogue says; run `{COMMAND}`:{list}"))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let fail = |error| format!("{}: cannot be written: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(fail)?;
    }
    fs::write(path, text).map_err(fail)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    fn rendered() -> Vec<(PathBuf, String)> {
        let catalogue = Catalogue::embedded().map_err(|problems| problems.to_string());
        whole(&catalogue.unwrap()).unwrap()
    }

    #[test]
    fn the_written_files_are_up_to_date() {
        let root = workspace::root();
        let files = rendered();
        let stale: Vec<_> = files
            .iter()
            .filter(|(path, text)| is_stale(&root.join(path), text))
            .map(|(path, _)| path.as_path())
            .collect();
        assert_eq!(report(&stale), Ok(()));
        let left = left_over(&root, &files).unwrap();
        assert!(left.is_empty(), "run `{COMMAND}`: {left:?}");
    }

    #[test]
    fn what_is_no_longer_generated_is_found() {
        let root = std::env::temp_dir().join(format!("srskit-left-over-{}", std::process::id()));
        fs::create_dir_all(root.join("src")).unwrap();
        for (name, text) in [("old.rs", header("x.toml")), ("by_hand.rs", String::new()), ("new.rs", header("x.toml"))]
        {
            fs::write(root.join("src").join(name), text).unwrap();
        }
        let left = left_over(&root, &[(PathBuf::from("src/new.rs"), String::new())]);
        fs::remove_dir_all(&root).unwrap();
        assert_eq!(left.unwrap(), [PathBuf::from("src/old.rs")]);
    }

    #[test]
    fn stale_files_are_named_with_the_command_to_run() {
        assert!(is_stale(Path::new("no/such/file.rs"), ""));
        let report = report(&[Path::new("a/b.rs"), Path::new("c.rs")]).unwrap_err();
        assert_eq!(report, "these files are not what the catalogue says; run `cargo xtask codegen`:\n  a/b.rs\n  c.rs");
    }

    #[test]
    fn every_file_names_its_source_first() {
        for (path, text) in rendered() {
            let first = text.lines().next().unwrap();
            assert!(is_made(first), "{}: {first}", path.display());
            assert!(first.contains("Do not edit: change the source and run it."), "{}: {first}", path.display());
        }
    }

    /// What rustfmt would change, it would change in every commit after a codegen.
    #[test]
    fn rustfmt_would_change_nothing() {
        let root = workspace::root();
        let files = rendered();
        let checked = Command::new("rustfmt")
            .args(["--check", "--edition", "2024", "--config-path"])
            .arg(root.join("rustfmt.toml"))
            .args(
                files
                    .iter()
                    .filter(|(path, _)| path.extension().is_some_and(|end| end == "rs"))
                    .map(|(path, _)| root.join(path)),
            )
            .output()
            .unwrap();
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    }
}
