//! Reads from a runner's output how much it ran.

use std::ops::AddAssign;

/// How much ran.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) tests: u64,
    pub(super) vectors: u64,
    pub(super) fuzz_runs: u64,
    /// Tests that a runner left out.
    pub(super) skipped: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.tests += other.tests;
        self.vectors += other.vectors;
        self.fuzz_runs += other.fuzz_runs;
        self.skipped += other.skipped;
    }
}

/// The output of `cargo test`: a line for each binary, and what our runners of vectors print.
pub(super) fn of_cargo(output: &str) -> Counts {
    let results = output.lines().filter_map(|line| line.strip_prefix("test result: "));
    let mut counts = Counts { vectors: vectors(output), ..Counts::default() };
    for result in results {
        counts.tests += number_before(result, " passed").unwrap_or(0);
        counts.skipped += number_before(result, " ignored").unwrap_or(0);
    }
    counts
}

/// `vectors: {"sign": 17, "stream": 9}, of which stream runs elsewhere`, or `vectors: sign 17; …`: kinds
/// with their numbers, and behind them the kinds that this runner cannot reach.
pub(super) fn vectors(output: &str) -> u64 {
    output.lines().filter_map(|line| line.split_once("vectors:")).map(|(_, list)| reached(list)).sum()
}

fn reached(list: &str) -> u64 {
    let (kinds, elsewhere) = list.split_at(list.find(['}', ';']).unwrap_or(list.len()));
    let elsewhere: Vec<_> = words(elsewhere).collect();
    let kinds: Vec<_> = words(kinds).collect();
    let number = |pair: &&[&str]| pair[1].parse::<u64>().ok().filter(|_| !elsewhere.contains(&pair[0]));
    kinds.chunks_exact(2).filter_map(|pair| number(&pair)).sum()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !(character.is_alphanumeric() || character == '_')).filter(|word| !word.is_empty())
}

/// The number that stands right before `what`.
pub(super) fn number_before(text: &str, what: &str) -> Option<u64> {
    let before = &text[..text.find(what)?];
    let digits = before.rsplit(|character: char| !character.is_ascii_digit()).next()?;
    digits.parse().ok()
}

/// The number that stands right behind `what`, wherever it comes last.
pub(super) fn number_after(text: &str, what: &str) -> Option<u64> {
    let behind = text[text.rfind(what)? + what.len()..].trim_start();
    let digits = behind.split(|character: char| !character.is_ascii_digit()).next()?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_and_vectors_of_cargo() {
        let output = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
                      vectors: {\"sign\": 17, \"stream\": 9}, of which `stream` runs in the transport's tests\n\
                      test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n";
        assert_eq!(of_cargo(output), Counts { tests: 15, vectors: 17, fuzz_runs: 0, skipped: 1 });
        assert_eq!(of_cargo("error: could not compile"), Counts::default());
    }

    #[test]
    fn vectors_of_other_languages() {
        let line = "vectors: {'sign': 17, 'mistake': 40, 'decode': 3}; not through this door: ['mistake']";
        assert_eq!(vectors(line), 20);
        assert_eq!(vectors("C vectors: sign 17 reject 60; not reached by this door: stream 16"), 77);
        assert_eq!(vectors("vectors: many"), 0);
    }

    #[test]
    fn numbers_beside_words() {
        assert_eq!(number_before("===== 41 passed, 2 skipped in 0.3s", " skipped"), Some(2));
        assert_eq!(number_before("none", " passed"), None);
        assert_eq!(number_after("runs: 7\nruns: 12", "runs:"), Some(12));
        assert_eq!(number_after("runs: many", "runs:"), None);
    }
}
