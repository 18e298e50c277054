//! The PHP extension with the library inside of it, what comes with it in PHP, and the `srskit` command.

use super::licences;
use crate::{Failure, workspace};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The crate whose library goes into the extension.
const LIBRARY: &str = "srskit-c";
/// The crate of the command.
const COMMAND: &str = "srskit-cli";
/// All of it optimised at once, and only what is small put in the place of its calls: a sixth less, and no slower than
/// the usual release build (a decode takes 9.9 million instructions against 10.6).
const LEAN: [&str; 6] = ["-C", "lto=fat", "-C", "codegen-units=1", "-C", "llvm-args=-inline-threshold=80"];
/// Documents and PHP code, from the folder of the binding.
const ALONG: [&str; 5] = ["README.md", "examples", "lib", "srskit.stub.php", "srskit_commands.stub.php"];

/// Writes `srskit.so` and the rest into `out`.
pub(super) fn build(out: &Path) -> Result<(), Failure> {
    let root = workspace::root();
    run(Command::new("cargo").args(["build", "--release", "--package", COMMAND]).current_dir(&root))?;
    let library = ["rustc", "--release", "--package", LIBRARY, "--lib", "--crate-type", "staticlib", "--"];
    run(Command::new("cargo").args(library).args(LEAN).current_dir(&root))?;
    let program = std::env::current_exe()?;
    let target = program.ancestors().nth(2).ok_or("xtask does not lie in a target folder")?;
    let (release, work) = (target.join("release"), target.join("xtask/php-package"));
    let binding = root.join("bindings/php");
    run(Command::new(binding.join("dev/build.sh")).arg(&release).arg(&work).arg("--static"))?;
    let extension = out.join("srskit.so");
    fs::copy(work.join("build/modules/srskit.so"), &extension)?;
    run(Command::new("strip").arg("--strip-unneeded").arg(&extension))?;
    // The stand-in is looked for beside the library.
    fs::copy(release.join("srskit"), out.join("srskit"))?;
    for name in ALONG {
        run(Command::new("cp").arg("-R").arg(binding.join(name)).arg(out))?;
    }
    fs::write(out.join("THIRD-PARTY-LICENCES-srskit.so.txt"), licences::collect(LIBRARY)?)?;
    fs::write(out.join("THIRD-PARTY-LICENCES-srskit.txt"), licences::collect(COMMAND)?)?;
    println!("written: {} ({} KiB)", extension.display(), fs::metadata(&extension)?.len() / 1024);
    Ok(())
}

fn run(command: &mut Command) -> Result<(), Failure> {
    let shown = format!("{command:?}");
    let status = command.status().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown}: {status}").into()) }
}
