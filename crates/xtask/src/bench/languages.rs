//! The measures of other languages, and all measures for people and for programs.

use crate::Failure;
use crate::workspace::{self, run, target, venv};
use serde::{Deserialize, Serialize};
use std::fmt::Write;
use std::fs;
use std::process::{Command, Stdio};

/// A language with measures of its own.
pub(super) struct Language {
    pub(super) name: &'static str,
    pub(super) measure: fn() -> Result<Vec<Row>, Failure>,
}

pub(super) const ALL: &[Language] = &[
    Language { name: "php", measure: php },
    Language { name: "python", measure: python },
    Language { name: "node", measure: node },
];

/// A measure: what came out, and what is to be reached at most.
#[derive(Serialize, Deserialize)]
pub(super) struct Row {
    name: String,
    measure: String,
    ratio: f64,
    quartiles: (f64, f64),
    reach: f64,
    pub(super) met: bool,
}

/// The extension on the library's release build; needs php-dev, php-curl and php-xml.
fn php() -> Result<Vec<Row>, Failure> {
    let (root, target) = (workspace::root(), target()?);
    let build = ["build", "--release", "--package", "srskit-c", "--package", "srskit-cli"];
    run(Command::new("cargo").args(build).current_dir(&root))?;
    let mut measure = Command::new("make");
    measure
        .args(["--silent", "--no-print-directory", "-C", "bindings/php/dev", "bench"])
        .arg(format!("LIB_DIR={}", target.join("release").display()))
        .arg(format!("OUT={}", target.join("xtask/php-bench").display()))
        .env("SRSKIT_BIN", target.join("release/srskit"))
        .current_dir(root);
    lines(&mut measure)
}

/// The module as it is shipped, in a folder beside the package's own files.
fn python() -> Result<Vec<Row>, Failure> {
    let (root, target) = (workspace::root(), target()?);
    run(Command::new("cargo").args(["build", "--release", "--package", "srskit-python"]).current_dir(&root))?;
    let package = target.join("xtask/bench-python");
    let _ = fs::remove_dir_all(&package);
    fs::create_dir_all(&package)?;
    run(Command::new("cp").arg("-r").arg(root.join("bindings/python/python/srskit")).arg(&package))?;
    let module = package.join("srskit/_native.abi3.so");
    let _ = fs::remove_file(&module);
    fs::copy(target.join("release/lib_native.so"), module)?;
    let python = venv(&target.join("xtask/bench-venv"), &[], |what| eprintln!("{what}"))?;
    let mut measure = Command::new(python);
    measure.arg(root.join("bindings/python/bench/measure.py")).env("PYTHONPATH", &package);
    lines(&mut measure)
}

/// The addon as it is shipped, in a copy of the package.
fn node() -> Result<Vec<Row>, Failure> {
    let (root, target) = (workspace::root(), target()?);
    let binary = crate::package::node::binary()?;
    let package = target.join("xtask/bench-node");
    let _ = fs::remove_dir_all(&package);
    fs::create_dir_all(&package)?;
    let source = root.join("bindings/node");
    let files = "cp -r package.json package-lock.json index.js index.mjs testing.js testing.mjs lib bench \"$1\"";
    run(Command::new("sh").args(["-c", files, "sh"]).arg(&package).current_dir(source))?;
    fs::copy(binary, package.join(format!("srskit.{}.node", node_platform()?)))?;
    run(Command::new("npm").args(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(&package))?;
    lines(Command::new("node").arg("bench/measure.mjs").current_dir(&package))
}

fn node_platform() -> Result<String, Failure> {
    let asked = Command::new("node").args(["-p", "`linux-${process.arch}-gnu`"]).output()?;
    Ok(String::from_utf8(asked.stdout)?.trim().to_owned())
}

/// A measure on each line that a script prints.
pub(super) fn lines(script: &mut Command) -> Result<Vec<Row>, Failure> {
    let output = script.stdin(Stdio::null()).stderr(Stdio::inherit()).output()?;
    let rows: Result<Vec<Row>, _> = String::from_utf8(output.stdout)?.lines().map(serde_json::from_str).collect();
    match rows? {
        rows if rows.is_empty() => Err(format!("{script:?} measured nothing").into()),
        rows => Ok(rows),
    }
}

pub(super) fn as_table(rows: &[Row]) -> String {
    let mut table = format!("{:<72} {:>7} {:>16} {:>6}\n", "measure", "ratio", "middle half", "reach");
    for row in rows {
        let spread = format!("{:.3} to {:.3}", row.quartiles.0, row.quartiles.1);
        let verdict = if row.met { "met" } else { "MISSED" };
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{:<72} {:>7.3} {spread:>16} {:>6.2}  {verdict}", row.measure, row.ratio, row.reach);
    }
    table
}

pub(super) fn as_json(rows: &[Row]) -> Result<String, Failure> {
    Ok(serde_json::to_string_pretty(rows)? + "\n")
}
