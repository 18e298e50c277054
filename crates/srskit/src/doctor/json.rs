//! JSON in and out, for everything that is no Rust program.

use serde_json::error::Category;
use srskit_core::doctor::{Observations, Report};
use srskit_core::{Problem, Verdict};

const FACTS: &str = "facts";

/// Reads what an earlier look saw: the `facts.json` of a bundle.
///
/// # Errors
/// A [`Problem`] with line and column, when the text is no JSON, has something else in it than the doctor
/// writes, or nothing that the doctor saw.
pub fn read_observations(text: &[u8]) -> Result<Observations, Problem> {
    let seen: Observations = serde_json::from_slice(text).map_err(|error| refusal(&error))?;
    if seen == Observations::default() {
        return Err(Problem::new(FACTS, "nothing that the doctor saw is in it", FIX));
    }
    Ok(seen)
}

const FIX: &str = "give the facts.json of a bundle as it was written";

fn refusal(error: &serde_json::Error) -> Problem {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let what = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
    let place = if line == 0 { FACTS.to_owned() } else { format!("{FACTS}, line {line}, column {column}") };
    match error.classify() {
        Category::Data => Problem::new(place, what, FIX),
        _ => Problem::new(place, format!("this is not JSON: {what}"), FIX),
    }
}

/// Judges what an earlier look saw, JSON in and JSON out: see [`read_observations`] and [`report_json`].
/// `strict` counts a warning as a failure.
///
/// # Errors
/// As [`read_observations`].
pub fn diagnose_json(facts: &str, strict: bool) -> Result<String, Problem> {
    read_observations(facts.as_bytes()).map(|seen| report_json(&Report::of(&seen, strict)))
}

/// A report as `srskit doctor --json` prints it, on one line.
pub fn report_json(report: &Report) -> String {
    write(report)
}

/// What was seen, as [`read_observations`] reads it.
pub fn observations_json(seen: &Observations) -> String {
    write(seen)
}

/// An explained signature as `srskit doctor signature --json` prints it, on one line.
pub fn explanation_json(verdict: &Verdict) -> String {
    write(verdict)
}

fn write(value: &impl serde::Serialize) -> String {
    // Structs, texts and whole numbers: there is nothing that could fail.
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_comes_back_as_it_was() {
        let seen = Observations { clock_offset: Some(-3), stopped_early: true, ..Observations::default() };
        assert_eq!(read_observations(observations_json(&seen).as_bytes()), Ok(seen));
    }

    #[test]
    fn facts_are_judged() {
        let report = diagnose_json("{\"times\":{\"deadline\":30}}", false).unwrap();
        assert!(report.contains("\"check\":\"D21\",\"title\":\"time-outs\",\"verdict\":\"warn\""), "{report}");
    }

    #[test]
    fn a_refusal_says_where_and_what() {
        let refused = |text: &str| diagnose_json(text, false).unwrap_err().to_string();
        let fix = "give the facts.json of a bundle as it was written";
        assert_eq!(refused("{}"), format!("facts: nothing that the doctor saw is in it; {fix}"));
        assert_eq!(
            refused("{\n \"ports\": 1}"),
            format!("facts, line 2, column 11: invalid type: integer `1`, expected a sequence; {fix}")
        );
        assert_eq!(
            refused("{"),
            format!("facts, line 1, column 1: this is not JSON: EOF while parsing an object; {fix}")
        );
    }
}
