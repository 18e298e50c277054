//! Lays the C library out as compilers, loaders and pkg-config look for it.

use crate::package::licences;
use crate::{Failure, workspace};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGE: &str = "srskit-c";
const ABI_VERSION: &str = include_str!("../../../bindings/c/abi-version");
/// What the static library needs of the system; `rustc --print native-static-libs` says so.
const SYSTEM_LIBRARIES: &str = "-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc";

/// Build the C library and install it: headers, libraries, pkg-config file, man page, licences.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder that gets `include`, `lib` and `share`; /usr/local, say.
    #[arg(long, value_name = "DIR")]
    prefix: PathBuf,
    /// The profile that it is built with.
    #[arg(long, default_value = "release", hide = true)]
    profile: String,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    lay_out(&args.prefix, &args.profile)?;
    let prefix = fs::canonicalize(&args.prefix)?;
    println!("installed below {}; compilers find it with", prefix.display());
    println!("    export PKG_CONFIG_PATH={}/lib/pkgconfig", prefix.display());
    Ok(())
}

/// Builds the library, and puts everything in its place below `prefix`.
pub(crate) fn lay_out(prefix: &Path, profile: &str) -> Result<(), Failure> {
    let built = build(profile)?;
    libraries(&built, &prefix.join("lib"), profile)?;
    let root = workspace::root();
    for header in ["srskit.h", "srskit-ffi.h"] {
        copy(&root.join("include").join(header), &prefix.join("include").join(header))?;
    }
    write(&prefix.join("lib/pkgconfig/srskit.pc"), &pkg_config())?;
    copy(&root.join("bindings/c/srskit.3"), &prefix.join("share/man/man3/srskit.3"))?;
    let documents = prefix.join("share/doc/srskit");
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root.join(licence), &documents.join(licence))?;
    }
    write(&documents.join("THIRD-PARTY-LICENSES.txt"), &licences::collect(PACKAGE)?)
}

/// The folder of what was built. This program lies in TARGET/PROFILE itself.
fn build(profile: &str) -> Result<PathBuf, Failure> {
    let args = ["build", "--locked", "--package", PACKAGE, "--profile", profile];
    let here = std::env::current_exe()?;
    let target = here.ancestors().nth(2).ok_or("xtask does not lie in a target folder")?;
    let status =
        Command::new("cargo").args(args).current_dir(workspace::root()).env("CARGO_TARGET_DIR", target).status()?;
    if !status.success() {
        return Err("the C library cannot be built".into());
    }
    Ok(target.join(if profile == "dev" { "debug" } else { profile }))
}

/// The shared library under its full version, with the links that loaders and linkers follow, and the static one.
fn libraries(built: &Path, folder: &Path, profile: &str) -> Result<(), Failure> {
    let abi = format!("libsrskit.so.{}", ABI_VERSION.trim());
    let full = format!("{abi}.{}", env!("CARGO_PKG_VERSION"));
    let shared = folder.join(&full);
    copy(&built.join("libsrskit.so"), &shared)?;
    copy(&built.join("libsrskit.a"), &folder.join("libsrskit.a"))?;
    if profile != "dev" {
        strip(&shared)?;
    }
    link(&full, &folder.join(&abi))?;
    link(&abi, &folder.join("libsrskit.so"))
}

/// Names of our functions are kept; what only a debugger reads goes. A system without strip keeps it.
fn strip(library: &Path) -> Result<(), Failure> {
    match Command::new("strip").arg("--strip-unneeded").arg(library).status() {
        Ok(status) if !status.success() => Err(format!("{}: cannot be stripped", library.display()).into()),
        _ => Ok(()),
    }
}

/// Relocatable: everything stands relative to the file itself.
fn pkg_config() -> String {
    format!(
        "prefix=${{pcfiledir}}/../..\nincludedir=${{prefix}}/include\nlibdir=${{prefix}}/lib\n\n\
         Name: srskit\nDescription: Signed calls to the OpenSRS XML API\nVersion: {}\n\
         Cflags: -I${{includedir}}\nLibs: -L${{libdir}} -lsrskit\nLibs.private: {SYSTEM_LIBRARIES}\n",
        env!("CARGO_PKG_VERSION")
    )
}

fn link(to: &str, place: &Path) -> Result<(), Failure> {
    let _ = fs::remove_file(place);
    symlink(to, place).map_err(|error| format!("{}: {error}", place.display()).into())
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    make_room(to)?;
    fs::copy(from, to).map(drop).map_err(|error| format!("{} to {}: {error}", from.display(), to.display()).into())
}

fn write(to: &Path, text: &str) -> Result<(), Failure> {
    make_room(to)?;
    fs::write(to, text).map_err(|error| format!("{}: {error}", to.display()).into())
}

/// Makes the folder, and takes an older file away: a process that has it loaded would crash if it were written over.
fn make_room(place: &Path) -> Result<(), Failure> {
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let _ = fs::remove_file(place);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pkg_config_file_is_relocatable() {
        let text = pkg_config();
        assert!(text.starts_with("prefix=${pcfiledir}/../..\n"), "{text}");
        assert!(text.contains("\nLibs: -L${libdir} -lsrskit\nLibs.private: -lgcc_s"), "{text}");
    }
}
