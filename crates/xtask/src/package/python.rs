//! The wheel, with the licences of all that is linked into it, and the source package.

use super::licences;
use crate::Failure;
use crate::workspace::{self, run, target, venv};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What builds both; `wheel` takes a wheel apart and puts it together again.
const TOOLS: &[&str] = &["maturin==1.16.0", "wheel==0.45.1"];
/// The largest wheel that is worth its download.
const MOST_BYTES: u64 = 6_000_000;
/// Set it to a tag such as `manylinux2014` to build for older systems than this one, with zig as the linker.
const COMPATIBILITY: &str = "SRSKIT_WHEEL_COMPATIBILITY";

pub(crate) fn build(out: &Path) -> Result<(), Failure> {
    let out = std::path::absolute(out)?;
    fs::create_dir_all(&out)?;
    let root = workspace::root();
    let scratch = target()?.join("xtask");
    let python = venv(&scratch.join("package-venv"), TOOLS, |what| println!("{what}"))?;
    let made = scratch.join("package-python");
    let _ = fs::remove_dir_all(&made);
    let maturin = || {
        let mut command = Command::new(&python);
        command.args(["-m", "maturin"]).current_dir(&root);
        command
    };
    run(maturin().args(["build", "--release", "--locked", "--out"]).arg(&made).args(compatibility(&python)?))?;
    let wheel = only(&made)?;
    let finished = add_licences(&python, &wheel, &made, &out)?;
    run(maturin().args(["sdist", "--out"]).arg(&out))?;
    let size = fs::metadata(&finished)?.len();
    println!("{}: {size} bytes", finished.display());
    if size < MOST_BYTES { Ok(()) } else { Err(format!("the wheel has more than {MOST_BYTES} bytes").into()) }
}

fn compatibility(python: &Path) -> Result<Vec<String>, Failure> {
    let Ok(tag) = std::env::var(COMPATIBILITY) else { return Ok(Vec::new()) };
    run(Command::new(python).args(["-m", "pip", "install", "--quiet", "ziglang==0.17.1"]))?;
    Ok(["--zig", "--compatibility", &tag].map(str::to_owned).into())
}

fn add_licences(python: &Path, wheel: &Path, made: &Path, out: &Path) -> Result<PathBuf, Failure> {
    let tool = |arguments: &[&str]| {
        let mut command = Command::new(python);
        command.args(["-m", "wheel"]).args(arguments).current_dir(made);
        command
    };
    run(tool(&["unpack"]).arg(wheel))?;
    let unpacked = folder(made, |_| true)?;
    let info = folder(&unpacked, |name| name.ends_with(".dist-info"))?;
    fs::create_dir_all(info.join("licenses"))?;
    fs::write(info.join("licenses/THIRD-PARTY.txt"), licences::collect("srskit-python")?)?;
    run(tool(&["pack"]).arg(&unpacked).arg("--dest-dir").arg(out))?;
    Ok(out.join(wheel.file_name().ok_or("a wheel without a name")?))
}

fn only(folder: &Path) -> Result<PathBuf, Failure> {
    let mut paths = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    paths.find(|path| path.extension().is_some_and(|end| end == "whl")).ok_or_else(|| "maturin made no wheel".into())
}

fn folder(parent: &Path, is_it: impl Fn(&str) -> bool) -> Result<PathBuf, Failure> {
    let paths = fs::read_dir(parent)?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut folders = paths.filter(|path| path.is_dir());
    let found = folders.find(|path| is_it(&path.file_name().unwrap_or_default().to_string_lossy()));
    found.ok_or_else(|| format!("{}: a folder is missing", parent.display()).into())
}
