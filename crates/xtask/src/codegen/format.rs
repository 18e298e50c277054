//! Brings generated Rust into the shape that rustfmt gives it, so that it can be read and checked like any other.

use crate::{Failure, workspace};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// Runs rustfmt over all files.
pub(super) fn formatted(files: Vec<(PathBuf, String)>) -> Result<Vec<(PathBuf, String)>, Failure> {
    let folder = Folder::new()?;
    let copies: Vec<_> = files.iter().enumerate().map(|(index, _)| folder.0.join(format!("{index}.rs"))).collect();
    let mut named = Vec::new();
    for ((path, text), copy) in files.iter().zip(&copies) {
        if is_list_of_modules(path) {
            fs::write(copy, alone(text)?)?;
        } else {
            fs::write(copy, text)?;
            named.push(copy);
        }
    }
    checked(&rustfmt().args(named).output()?)?;
    let texts = copies.iter().map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    Ok(files.into_iter().map(|(path, _)| path).zip(texts).collect())
}

/// Formats a text by itself: given a file, rustfmt would look for the modules beside it.
fn alone(text: &str) -> Result<Vec<u8>, Failure> {
    let mut run = rustfmt().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = run.stdin.take() {
        stdin.write_all(text.as_bytes())?;
    }
    let output = run.wait_with_output()?;
    checked(&output)?;
    Ok(output.stdout)
}

fn rustfmt() -> Command {
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024", "--config-path"]).arg(workspace::root().join("rustfmt.toml"));
    command
}

fn checked(output: &Output) -> Result<(), Failure> {
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() { Ok(()) } else { Err(format!("rustfmt: {said}").into()) }
}

fn is_list_of_modules(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "mod.rs" || name == "main.rs")
}

/// A folder that goes away with its user.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, Failure> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let unique = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("srskit-codegen-{}-{unique}", std::process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A leftover in the system's folder for such files is no reason to fail.
        let _ = fs::remove_dir_all(&self.0);
    }
}
