//! Measures srskit against the bare work underneath; crates/srskit-bench does the measuring, and a script for
//! each language.

mod languages;

use crate::{Failure, workspace};
use languages::Row;
use std::process::{Command, Stdio};

/// What `callgrind` is given to do, twice over, so that starting up falls out of the difference.
const TIMES: u64 = 20;
/// The rows whose sides can be run apart.
const ROWS: [&str; 5] = ["sign", "decode", "c-decode", "encode", "call"];

/// Measure ratios: srskit against the bare work underneath, in one run on this machine.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Print JSON, for programs.
    #[arg(long)]
    json: bool,
    /// Count instructions under valgrind instead: no machine is too busy for that.
    #[arg(long, conflicts_with = "json")]
    callgrind: bool,
    /// Measure these only: rust, or a language.
    #[arg(long, value_name = "WHAT", num_args = 1.., value_delimiter = ',', conflicts_with = "callgrind")]
    only: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    if args.callgrind {
        return count_instructions(&program()?);
    }
    let mut rows = if args.wants("rust") { rust()? } else { Vec::new() };
    for language in languages::ALL.iter().filter(|language| args.wants(language.name)) {
        rows.extend((language.measure)()?);
    }
    let shown = if args.json { languages::as_json(&rows)? } else { languages::as_table(&rows) };
    print!("{shown}");
    if rows.iter().all(|row| row.met) { Ok(()) } else { Err("not everything that is to be reached was reached".into()) }
}

impl Args {
    fn wants(&self, what: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|name| name == what)
    }
}

/// The program that measures Rust, built.
fn program() -> Result<String, Failure> {
    let build = [
        "build",
        "--release",
        "--package",
        "srskit-bench",
        "--package",
        "srskit-c",
        "--features",
        "srskit-bench/bare-tls",
    ];
    if !Command::new("cargo").args(build).current_dir(workspace::root()).status()?.success() {
        return Err("the measures cannot be built".into());
    }
    Ok(workspace::target()?.join("release/srskit-bench").display().to_string())
}

/// What it comes to; that something was missed stands in the rows.
fn rust() -> Result<Vec<Row>, Failure> {
    let output = Command::new(program()?).arg("--json").stderr(Stdio::inherit()).output()?;
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn count_instructions(program: &str) -> Result<(), Failure> {
    for row in ROWS {
        let ours = instructions(program, row, "ours")?;
        let bare = instructions(program, row, "bare")?;
        println!("{row:<7} {:.3}  ({ours} / {bare} instructions)", ours as f64 / bare as f64);
    }
    Ok(())
}

/// What one run of a side takes.
fn instructions(program: &str, row: &str, side: &str) -> Result<u64, Failure> {
    let once = collected(program, row, side, TIMES)?;
    let twice = collected(program, row, side, 2 * TIMES)?;
    Ok(twice.saturating_sub(once) / TIMES)
}

fn collected(program: &str, row: &str, side: &str, times: u64) -> Result<u64, Failure> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--repeat", row, side])
        .arg(times.to_string())
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("valgrind cannot be started: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let number = said.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    number.ok_or_else(|| format!("callgrind counts nothing for {row} {side}:\n{said}").into())
}
