//! The stand-in as others meet it: its page in a browser, and a client that is not ours.

use crate::test::counts::{Counts, number_before};
use crate::test::job::Trouble;
use crate::test::lab::Lab;
use crate::workspace;

/// What the browser's suite stands on, to the letter. The browser itself is the system's.
const PACKAGES: &[&str] = &["pytest==9.2.0", "playwright==1.65.2"];

pub(super) fn browser(lab: &Lab) -> Result<Counts, Trouble> {
    let python =
        workspace::venv(&lab.scratch().join("venv-browser"), PACKAGES, |what| lab.say(what))?.display().to_string();
    let output = lab
        .job(&python, ["-m", "pytest", "-p", "no:cacheprovider", "-q", "crates/srskit-standin/tests/browser"])
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("SRSKIT_PROGRAM", lab.built()?.join("srskit"))
        .env("SRSKIT_SCREENSHOTS", lab.scratch().join("inspector"))
        .run()?;
    counted("pytest crates/srskit-standin/tests/browser", &output, " passed")
}

pub(super) fn net_opensrs(lab: &Lab) -> Result<Counts, Trouble> {
    let script = "crates/srskit-standin/tests/foreign/net_opensrs.t";
    let output = lab.stand_in()?.tell(lab.job("perl", [script])).run()?;
    let tests = output.lines().filter(|line| line.starts_with("ok ")).count() as u64;
    if tests == 0 {
        return Err(Trouble::new(script, "no test ran").with_output(&output));
    }
    Ok(Counts { tests, ..Counts::default() })
}

fn counted(what: &str, output: &str, word: &str) -> Result<Counts, Trouble> {
    let tests = output.lines().filter_map(|line| number_before(line, word)).sum::<u64>();
    if tests == 0 || output.contains(" skipped") {
        return Err(Trouble::new(what, "tests did not run, or were skipped").with_output(output));
    }
    Ok(Counts { tests, ..Counts::default() })
}
