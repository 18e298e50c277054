//! The doctor in networks that are really broken, and listening to clients that are not ours.

use crate::test::counts::Counts;
use crate::test::job::Trouble;
use crate::test::lab::Lab;
use crate::workspace;

/// The client among them that does not come with its language.
const PACKAGES: &[&str] = &["requests==2.34.2"];

/// Where a machine allows no namespaces, the situations are named as skipped; that is no failure.
pub(super) fn net(lab: &Lab) -> Result<Counts, Trouble> {
    let script = "crates/srskit-cli/tests/net/doctor_net.py";
    let program = lab.built()?.join("srskit");
    let output = lab.job("python3", [script]).arg(&program).env("PYTHONDONTWRITEBYTECODE", "1").run()?;
    let counts = counted(&output);
    if counts.tests + counts.skipped == 0 {
        return Err(Trouble::new(script, "no situation was looked at").with_output(&output));
    }
    if let Some(why) = output.lines().find(|line| line.starts_with("skip ")) {
        lab.say(why);
    }
    Ok(counts)
}

pub(super) fn listen(lab: &Lab) -> Result<Counts, Trouble> {
    let script = "crates/srskit-cli/tests/listen/listen.py";
    let program = lab.built()?.join("srskit");
    let python = workspace::venv(&lab.scratch().join("venv-listen"), PACKAGES, |what| lab.say(what))?;
    let output = lab.job("python3", [script]).arg(&program).env("PYTHON_WITH_REQUESTS", &python).run()?;
    match counted(&output) {
        Counts { tests: 0, .. } => Err(Trouble::new(script, "no client was listened to").with_output(&output)),
        counts => Ok(counts),
    }
}

fn counted(output: &str) -> Counts {
    let lines = |start: &str| output.lines().filter(|line| line.starts_with(start)).count() as u64;
    Counts { tests: lines("ok "), skipped: lines("skip "), ..Counts::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ran_and_what_did_not() {
        let output = "ok 1 - a (D08, 0.1 s)\nnote: b\nok 2 - c\nskip 3 - d: this machine allows no namespaces\n";
        assert_eq!(counted(output), Counts { tests: 2, skipped: 1, ..Counts::default() });
    }
}
