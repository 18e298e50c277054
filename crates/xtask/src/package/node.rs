//! The packages for npm: the one that people name, and one with the binary for this platform, which it asks for
//! as an optional dependency. Installing them needs no compiler and no download.

use super::licences;
use crate::Failure;
use crate::workspace::{self, run, target};
use serde_json::{Value as Json, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the package's own files are.
const FOLDER: &str = "bindings/node";
/// The largest stripped binary that is worth its download.
const MOST_BYTES: u64 = 7_000_000;
/// What a platform is called: by Rust here, by npm, and whether it runs on glibc.
const PLATFORMS: [(&str, &str, &str, &str); 2] =
    [("x86_64", "linux-x64-gnu", "linux", "x64"), ("aarch64", "linux-arm64-gnu", "linux", "arm64")];

pub(crate) fn build(out: &Path) -> Result<(), Failure> {
    packed(&binary()?, &std::path::absolute(out)?, Some(MOST_BYTES))
}

/// Builds the addon as it is shipped.
///
/// # Errors
/// When cargo fails.
pub(crate) fn binary() -> Result<PathBuf, Failure> {
    let build = ["rustc", "--profile", "dist", "--locked", "--package", "srskit-node", "--lib", "--"];
    // Where rustc brings its own linker, that one finds functions which came out the same, and keeps one of each.
    let is_lld = cfg!(all(target_arch = "x86_64", target_os = "linux", target_env = "gnu"));
    let link: &[&str] = if is_lld { &["-Clink-arg=-Wl,--icf=all", "-Clink-arg=-Wl,-O2"] } else { &[] };
    run(Command::new("cargo").args(build).args(link).current_dir(workspace::root()))?;
    Ok(target()?.join("dist/libsrskit_node.so"))
}

/// Packs both with this binary.
///
/// # Errors
/// When npm refuses, or the binary is larger than `most`.
pub(crate) fn packed(binary: &Path, out: &Path, most: Option<u64>) -> Result<(), Failure> {
    fs::create_dir_all(out)?;
    let made = target()?.join("xtask/package-node");
    let _ = fs::remove_dir_all(&made);
    let (main, platform) = (made.join("main"), made.join("platform"));
    let size = platform_package(binary, &platform)?;
    pack(&platform, out)?;
    main_package(&main, out)?;
    pack(&main, out)?;
    println!("{}: the binary has {size} bytes", out.display());
    match most {
        Some(most) if size > most => Err(format!("the binary has more than {most} bytes").into()),
        _ => Ok(()),
    }
}

fn pack(folder: &Path, out: &Path) -> Result<(), Failure> {
    run(Command::new("npm").args(["pack", "--silent", "--pack-destination"]).arg(out).current_dir(folder))
}

fn manifest() -> Result<Json, Failure> {
    let path = workspace::root().join(FOLDER).join("package.json");
    Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
}

/// Name for the loader, os and cpu for npm.
fn platform() -> Result<(&'static str, &'static str, &'static str), Failure> {
    let known = PLATFORMS.iter().find(|(arch, ..)| *arch == std::env::consts::ARCH && cfg!(target_env = "gnu"));
    let (_, name, os, cpu) = known.ok_or("no package is defined for this platform; see docs on platforms")?;
    Ok((name, os, cpu))
}

fn main_package(folder: &Path, out: &Path) -> Result<(), Failure> {
    let source = workspace::root().join(FOLDER);
    let mut manifest = manifest()?;
    let version = manifest["version"].clone();
    // Only what is there: npm looks in its registry for what it is not given.
    let is_there =
        |name: &str| out.join(format!("srskit-{name}-{}.tgz", version.as_str().unwrap_or_default())).exists();
    let optional: serde_json::Map<String, Json> = PLATFORMS
        .iter()
        .filter(|(_, name, ..)| is_there(name))
        .map(|(_, name, ..)| (format!("srskit-{name}"), version.clone()))
        .collect();
    manifest["optionalDependencies"] = optional.into();
    for only_here in ["devDependencies", "scripts"] {
        manifest.as_object_mut().and_then(|fields| fields.remove(only_here));
    }
    let files = manifest["files"].as_array().cloned().unwrap_or_default();
    for file in files.iter().filter_map(Json::as_str).filter(|file| !file.contains('*')) {
        copy(&source.join(file), &folder.join(file))?;
    }
    copy(&source.join("README.md"), &folder.join("README.md"))?;
    finish(folder, &manifest)
}

fn platform_package(binary: &Path, folder: &Path) -> Result<u64, Failure> {
    let (name, os, cpu) = platform()?;
    let main = manifest()?;
    let file = format!("srskit.{name}.node");
    fs::create_dir_all(folder)?;
    fs::copy(binary, folder.join(&file))?;
    // A development build is not stripped yet; once more does no harm.
    run(Command::new("strip").arg("--strip-unneeded").arg(folder.join(&file)))?;
    fs::write(folder.join("THIRD-PARTY.txt"), licences::collect("srskit-node")?)?;
    fs::write(folder.join("README.md"), format!("# srskit-{name}\n\nThe binary of the package srskit for {name}.\n"))?;
    let manifest = json!({
        "name": format!("srskit-{name}"),
        "version": main["version"],
        "description": format!("The binary of srskit for {name}"),
        "license": main["license"],
        "engines": main["engines"],
        "os": [os],
        "cpu": [cpu],
        "libc": ["glibc"],
        "main": file,
        "files": [file, "THIRD-PARTY.txt", "LICENSE-*"],
    });
    finish(folder, &manifest)?;
    Ok(fs::metadata(folder.join(&file))?.len())
}

fn finish(folder: &Path, manifest: &Json) -> Result<(), Failure> {
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(workspace::root().join(licence), folder.join(licence))?;
    }
    fs::write(folder.join("package.json"), serde_json::to_string_pretty(manifest)? + "\n")?;
    Ok(())
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    if !from.is_dir() {
        fs::copy(from, to).map_err(|error| format!("{}: {error}", from.display()))?;
        return Ok(());
    }
    let entries: Vec<PathBuf> = fs::read_dir(from)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    for path in entries {
        let Some(name) = path.file_name() else { continue };
        copy(&path, &to.join(name))?;
    }
    Ok(())
}
