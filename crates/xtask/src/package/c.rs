//! The C library as it is installed, with documents and examples, in a tarball.

use crate::{Failure, install, workspace};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Documents that come along; the examples in README are theirs.
const DOCUMENTS: [(&str, &str); 2] = [("bindings/c/README.md", "README.md"), ("bindings/c/examples", "examples")];

pub(super) fn build(out: &Path) -> Result<(), Failure> {
    let name = format!("srskit-c-{}-{}-{}", env!("CARGO_PKG_VERSION"), std::env::consts::ARCH, std::env::consts::OS);
    let folder = out.join(&name);
    let _ = fs::remove_dir_all(&folder);
    install::lay_out(&folder, "release")?;
    for (from, to) in DOCUMENTS {
        let to = folder.join("share/doc/srskit").join(to);
        run(Command::new("cp").arg("-R").arg(workspace::root().join(from)).arg(to))?;
    }
    let tarball = out.join(format!("{name}.tar.gz"));
    // The same content gives the same bytes, whoever packs it and when.
    let plain =
        ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "--create", "--gzip", "--file"];
    run(Command::new("tar").args(plain).arg(&tarball).arg("--directory").arg(out).arg(&name).env("GZIP", "-n"))?;
    fs::remove_dir_all(&folder)?;
    println!("written: {}", tarball.display());
    Ok(())
}

fn run(command: &mut Command) -> Result<(), Failure> {
    let shown = format!("{command:?}");
    let status = command.status().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown}: {status}").into()) }
}
