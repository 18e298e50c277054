//! Writes the tables that are made from the catalogue, or tells which of them are stale.

mod codes;
mod known;
mod shown;

use crate::{Failure, workspace};
use srskit_catalogue::Catalogue;
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
    let files = render(&Catalogue::read(&root.join(CATALOGUE))?);
    let stale: Vec<_> = files.iter().filter(|(path, text)| is_stale(&root.join(path), text)).collect();
    if args.check {
        let paths: Vec<_> = stale.iter().map(|(path, _)| path.as_path()).collect();
        return report(&paths).map_err(Failure::from);
    }
    for (path, text) in stale {
        write(&root.join(path), text)?;
        println!("written: {}", path.display());
    }
    Ok(())
}

/// Every generated file with its text, as paths from the workspace's root. Depends on nothing but the facts.
fn render(catalogue: &Catalogue) -> Vec<(PathBuf, String)> {
    [
        ("crates/srskit-core/src/codes/table.rs", codes::render(&catalogue.codes)),
        ("crates/srskit-core/src/raw/known.rs", known::render(&catalogue.commands)),
        ("crates/srskit-core/src/redact/shown.rs", shown::render(&catalogue.shown)),
    ]
    .map(|(path, text)| (PathBuf::from(path), text))
    .into()
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
        render(&catalogue.unwrap())
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
            assert!(first.starts_with("// Made from crates/srskit-catalogue/"), "{}: {first}", path.display());
            assert!(first.ends_with("Do not edit: change the source and run it."), "{}: {first}", path.display());
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
            .args(files.iter().map(|(path, _)| root.join(path)))
            .output()
            .unwrap();
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    }
}
