//! Measures srskit against the bare work underneath; crates/srskit-bench does the measuring.

use crate::{Failure, workspace};
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
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
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
    let here = std::env::current_exe()?;
    let program = here.ancestors().nth(2).ok_or("xtask does not lie in a target folder")?.join("release/srskit-bench");
    let program = program.display().to_string();
    if args.callgrind {
        return count_instructions(&program);
    }
    let status = Command::new(program).args(args.json.then_some("--json")).status()?;
    if status.success() { Ok(()) } else { Err("not everything that is to be reached was reached".into()) }
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
