//! Ratios: what srskit costs beside the bare work that no client could do without.
//!
//! A ratio holds on any machine, a time does not. So each row runs our code and the bare work in
//! turns, in one process, and takes the median of the ratios: what slows the machine down for a
//! while slows both. The usual harnesses (criterion, divan) run one side after the other and compare
//! with a file of last week; they cannot do this, hence the forty lines of [`harness`].
//!
//! Started by `cargo xtask bench`, in the release profile. Kept out of the tests: a busy machine
//! must not turn them red.

mod allocations;
mod harness;
mod report;
mod rows;

use rows::Row;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => run(report::as_table),
        ["--json"] => run(report::as_json),
        ["--repeat", row, side, times] => repeat(row, side, times),
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: srskit-bench [--json | --repeat ROW ours|bare TIMES]");
    ExitCode::FAILURE
}

fn run(show: fn(&[report::Line]) -> String) -> ExitCode {
    let lines: Vec<_> = rows::all().into_iter().map(|row| report::Line::of(&row, (row.measure)())).collect();
    print!("{}", show(&lines));
    if lines.iter().all(|line| line.met) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one side of a row and measures nothing: for a profiler around this process.
fn repeat(row: &str, side: &str, times: &str) -> ExitCode {
    let found = rows::all().into_iter().find(|known| known.name == row);
    let (Some(Row { pair: Some(pair), .. }), Ok(times)) = (found, times.parse::<u32>()) else {
        return usage();
    };
    let mut pair = pair();
    let work = match side {
        "ours" => &mut pair.ours,
        "bare" => &mut pair.bare,
        _ => return usage(),
    };
    (0..times).for_each(|_| work());
    ExitCode::SUCCESS
}
