//! Runs every test of the project, part by part, and says at the end what ran.
//!
//! What there is to run is data: [`parts::PARTS`]. A part that fails does not keep the others from
//! running. What a part needs is installed where that can be done; where it cannot, the part fails,
//! unless the caller allows it to be skipped. Nothing is skipped without being named.

mod counts;
mod install;
mod job;
mod lab;
mod parts;
mod report;
mod stand_in;

use crate::Failure;
use lab::Lab;
use parts::{PARTS, Part};
use report::{Outcome, Report};
use std::time::Instant;

/// Run all tests, in all languages; installs what it needs and says what it installs.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Run what takes long as well: long fuzzing, leaks, licences.
    #[arg(long)]
    full: bool,
    /// Run these parts only.
    #[arg(long, value_name = "PART", num_args = 1.., value_delimiter = ',')]
    only: Vec<String>,
    /// List the parts, and run none.
    #[arg(long)]
    list: bool,
    /// Skip what needs something that cannot be installed here, instead of failing.
    #[arg(long)]
    allow_missing: bool,
    /// Show what the commands print while they run.
    #[arg(long)]
    verbose: bool,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let chosen = choose(args)?;
    if args.list {
        chosen.iter().for_each(|part| println!("{:<11} {}{}", part.name, part.what, if_full(part)));
        return Ok(());
    }
    let lab = Lab::new(args.verbose)?;
    let mut report = Report::default();
    for part in chosen {
        let outcome = run_part(part, &lab, args.allow_missing);
        report.add(part.name, outcome);
    }
    report.finish()
}

/// The parts to run, in their order.
fn choose(args: &Args) -> Result<Vec<&'static Part>, String> {
    if let Some(unknown) = args.only.iter().find(|name| !PARTS.iter().any(|part| part.name == **name)) {
        let names: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        return Err(format!("there is no part {unknown}; there are {}", names.join(", ")));
    }
    let is_chosen = |part: &&Part| match args.only.as_slice() {
        [] => args.full || args.list || !part.only_full,
        only => only.iter().any(|name| name == part.name),
    };
    Ok(PARTS.iter().filter(is_chosen).collect())
}

fn if_full(part: &Part) -> &'static str {
    if part.only_full { " (with --full)" } else { "" }
}

fn run_part(part: &Part, lab: &Lab, allow_missing: bool) -> Outcome {
    let missing = install::ensure(part.needs, lab);
    if !missing.is_empty() {
        return Outcome::missing(part, missing.join("; "), allow_missing);
    }
    report::announce(part);
    let start = Instant::now();
    let outcome = Outcome::of((part.run)(lab), start.elapsed());
    report::conclude(&outcome);
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(only: &[&str], full: bool) -> Args {
        let only = only.iter().map(|name| (*name).to_owned()).collect();
        Args { full, only, list: false, allow_missing: false, verbose: false }
    }

    #[test]
    fn what_takes_long_runs_when_asked_for() {
        let names = |args: &Args| choose(args).unwrap().iter().map(|part| part.name).collect::<Vec<_>>();
        assert!(!names(&args(&[], false)).contains(&"fuzz-long"));
        assert!(names(&args(&[], true)).contains(&"fuzz-long"));
        assert_eq!(names(&args(&["fuzz-long", "format"], false)), ["format", "fuzz-long"]);
    }

    #[test]
    fn an_unknown_part_is_refused_with_the_list() {
        let error = choose(&args(&["frmat"], false)).err().unwrap();
        assert!(error.starts_with("there is no part frmat; there are format, "), "{error}");
    }

    #[test]
    fn names_of_parts_are_unique() {
        let mut names: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), PARTS.len());
    }
}
