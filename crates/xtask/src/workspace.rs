//! Where things are.

use crate::Failure;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The workspace's root, wherever the command was started.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// Cargo's target folder: this program lies in TARGET/PROFILE.
pub(crate) fn target() -> Result<PathBuf, Failure> {
    let here = std::env::current_exe()?;
    Ok(here.ancestors().nth(2).ok_or("xtask does not lie in a target folder")?.to_owned())
}

/// An environment of Python with exactly these packages; gives its interpreter. `say` tells what is installed.
pub(crate) fn venv(folder: &Path, packages: &[&str], say: impl FnOnce(&str)) -> Result<PathBuf, Failure> {
    let (python, marker) = (folder.join("bin/python"), folder.join("packages"));
    let wanted = packages.join("\n");
    if fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    say(&format!("installs {} into {} (pip)", packages.join(" "), folder.display()));
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder))?;
    if !packages.is_empty() {
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        run(Command::new(&python).args(pip).args(packages))?;
    }
    fs::write(marker, wanted)?;
    Ok(python)
}

/// Runs a command to its end.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let shown = format!("{command:?}");
    let status = command.stdin(Stdio::null()).status().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown}: {status}").into()) }
}
