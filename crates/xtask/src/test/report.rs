//! What people read: a line per part while it runs, and what it all came to.

use super::counts::Counts;
use super::job::Trouble;
use super::parts::Part;
use crate::Failure;
use std::io::Write;
use std::time::{Duration, Instant};

/// What became of a part.
pub(super) enum Outcome {
    Passed(Counts, Duration),
    Failed(Trouble, Duration),
    /// Something is missing here, and that was allowed.
    Skipped(String),
}

impl Outcome {
    pub(super) fn of(result: Result<Counts, Trouble>, took: Duration) -> Self {
        match result {
            Ok(counts) => Outcome::Passed(counts, took),
            Err(trouble) => Outcome::Failed(trouble, took),
        }
    }

    pub(super) fn missing(part: &Part, missing: String, allowed: bool) -> Self {
        announce(part);
        if allowed {
            println!("skipped, because of {missing}");
            return Outcome::Skipped(missing);
        }
        let outcome = Outcome::Failed(Trouble::new(missing, "--allow-missing goes on without it"), Duration::ZERO);
        conclude(&outcome);
        outcome
    }
}

/// Says what begins.
pub(super) fn announce(part: &Part) {
    print!("{:<11} {} … ", part.name, part.what);
    // A terminal that takes no text loses this line, not the result.
    let _ = std::io::stdout().flush();
}

/// Says how it ended, on the same line.
pub(super) fn conclude(outcome: &Outcome) {
    match outcome {
        Outcome::Passed(counts, took) => println!("{}{}", listed(counts), seconds(*took)),
        Outcome::Failed(trouble, took) => {
            println!("FAILED, {}\n{}", seconds(*took), trouble.output.trim_end());
            println!("failed: {}: {}", trouble.what, trouble.why);
        }
        Outcome::Skipped(_) => {}
    }
}

/// All parts so far.
pub(super) struct Report {
    started: Instant,
    ran: usize,
    counts: Counts,
    failed: Vec<&'static str>,
    skipped: Vec<String>,
}

impl Default for Report {
    fn default() -> Self {
        Self { started: Instant::now(), ran: 0, counts: Counts::default(), failed: Vec::new(), skipped: Vec::new() }
    }
}

impl Report {
    pub(super) fn add(&mut self, name: &'static str, outcome: Outcome) {
        match outcome {
            Outcome::Passed(counts, _) => {
                self.ran += 1;
                self.counts += counts;
            }
            Outcome::Failed(..) => self.failed.push(name),
            Outcome::Skipped(why) => self.skipped.push(format!("{name} ({why})")),
        }
    }

    /// The last line: what ran. As an error, when something failed.
    pub(super) fn finish(self) -> Result<(), Failure> {
        for name in &self.failed {
            println!("failed: {name}; again: cargo xtask test --only {name}");
        }
        if !self.failed.is_empty() {
            return Err(self.summary().into());
        }
        println!("{}", self.summary());
        Ok(())
    }

    fn summary(&self) -> String {
        let Counts { tests, vectors, fuzz_runs, skipped } = self.counts;
        let parts = if self.failed.is_empty() {
            format!("{} parts passed", self.ran)
        } else {
            format!("{} parts passed, {} FAILED", self.ran, self.failed.len())
        };
        let left_out = if self.skipped.is_empty() { "nothing".to_owned() } else { self.skipped.join(", ") };
        let ignored = if skipped == 0 { String::new() } else { format!(" ({skipped} ignored)") };
        format!(
            "{parts}: {} tests{ignored}, {} vectors, {} fuzz runs; skipped: {left_out}; {}",
            grouped(tests),
            grouped(vectors),
            grouped(fuzz_runs),
            seconds(self.started.elapsed())
        )
    }
}

fn listed(counts: &Counts) -> String {
    let Counts { tests, vectors, fuzz_runs, .. } = *counts;
    [(tests, "tests"), (vectors, "vectors"), (fuzz_runs, "fuzz runs")]
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{} {what}, ", grouped(*count)))
        .collect()
}

fn seconds(time: Duration) -> String {
    match time.as_secs() {
        0..=9 => format!("{:.1} s", time.as_secs_f64()),
        whole @ 10..=119 => format!("{whole} s"),
        whole => format!("{} min {:02} s", whole / 60, whole % 60),
    }
}

/// With a comma between thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_and_names_what_was_skipped() {
        let mut report = Report::default();
        let counts = Counts { tests: 1234, vectors: 7, fuzz_runs: 1_000_000, skipped: 1 };
        report.add("rust", Outcome::Passed(counts, Duration::ZERO));
        report.add("node", Outcome::Skipped("no Node 20".to_owned()));
        assert_eq!(
            report.summary(),
            "1 parts passed: 1,234 tests (1 ignored), 7 vectors, 1,000,000 fuzz runs; skipped: node (no Node 20); 0.0 s"
        );
        report.add("c", Outcome::Failed(Trouble::new("make", "exit status: 2"), Duration::ZERO));
        assert!(report.summary().starts_with("1 parts passed, 1 FAILED: "));
        assert!(report.finish().is_err());
    }

    #[test]
    fn times_for_people() {
        let shown = |millis| seconds(Duration::from_millis(millis));
        assert_eq!([shown(1240), shown(61_900), shown(725_000)], ["1.2 s", "61 s", "12 min 05 s"]);
    }
}
