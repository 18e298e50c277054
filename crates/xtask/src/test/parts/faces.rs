//! The suites of the other languages: each runs the shared vectors and makes a call to the stand-in.

use crate::test::counts::{Counts, number_after, number_before, vectors};
use crate::test::job::{Job, Trouble};
use crate::test::lab::Lab;
use std::fs;

pub(super) fn php(lab: &Lab) -> Result<Counts, Trouble> {
    php_suite(lab, "check")
}

pub(super) fn php_memory(lab: &Lab) -> Result<Counts, Trouble> {
    php_suite(lab, "memory")
}

/// A real web server's workers.
pub(super) fn php_fpm(lab: &Lab) -> Result<Counts, Trouble> {
    let output = php_make(lab, "fpm")?.run()?;
    let is_done = output.lines().any(|line| line.starts_with("FPM: ") && line.ends_with("none crossed"));
    if is_done {
        return Ok(Counts { tests: 1, ..Counts::default() });
    }
    Err(Trouble::new("make -C bindings/php/dev fpm", "it does not say what it did").with_output(&output))
}

fn php_suite(lab: &Lab, goal: &str) -> Result<Counts, Trouble> {
    counted("make -C bindings/php/dev", &lab.stand_in()?.tell(php_make(lab, goal)?).run()?)
}

fn php_make<'l>(lab: &'l Lab, goal: &str) -> Result<Job<'l>, Trouble> {
    let built = lab.built()?;
    Ok(lab
        .job("make", ["--no-print-directory", "-C", "bindings/php/dev", goal])
        .arg(format!("LIB_DIR={}", built.display()))
        .arg(format!("OUT={}", lab.scratch().join("php").display()))
        .env("SRSKIT_BIN", built.join("srskit")))
}

/// Copies a library from where cargo built it to where a package looks for it.
pub(super) fn place(lab: &Lab, built: &str, wanted: &str) -> Result<(), Trouble> {
    let (from, to) = (lab.built()?.join(built), lab.root.join(wanted));
    // Not over the old one: a process that still has it loaded would crash.
    let _ = fs::remove_file(&to);
    fs::copy(&from, &to).map(drop).map_err(|error| Trouble::new(from.display().to_string(), error.to_string()))
}

/// How much a suite ran. None of it, or something left out, is a failure: several runners call that a success.
pub(super) fn counted(what: &str, output: &str) -> Result<Counts, Trouble> {
    let sum = |word: &str| output.lines().filter_map(|line| number_before(line, word)).sum::<u64>();
    let counts = Counts {
        tests: sum(" passed").max(after(output, "# pass ")).max(programs(output)),
        vectors: vectors(output),
        fuzz_runs: 0,
        skipped: sum(" skipped").max(after(output, "# skipped ")),
    };
    match counts {
        Counts { tests: 0, .. } => Err(Trouble::new(what, "no test ran").with_output(output)),
        Counts { vectors: 0, .. } => Err(Trouble::new(what, "no vector ran").with_output(output)),
        Counts { skipped: 1.., .. } => Err(Trouble::new(what, "tests were skipped").with_output(output)),
        counts => Ok(counts),
    }
}

/// The programs of the C suite end with a line each.
fn programs(output: &str) -> u64 {
    let is_end = |line: &&str| ["header: ", "symbols: ", "C "].iter().any(|start| line.starts_with(start));
    output.lines().filter(is_end).count() as u64
}

fn after(output: &str, what: &str) -> u64 {
    number_after(output, what).unwrap_or(0)
}
