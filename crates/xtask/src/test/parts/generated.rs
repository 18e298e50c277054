//! Files that are made from others, and checked in.

use crate::test::counts::Counts;
use crate::test::job::Trouble;
use crate::test::lab::Lab;

pub(super) fn check(lab: &Lab) -> Result<Counts, Trouble> {
    let xtask = std::env::current_exe()?.display().to_string();
    lab.job(&xtask, ["codegen", "--check"]).run()?;
    lab.job(&xtask, ["header", "--check"]).run()?;
    for script in ["codes", "commands", "mistakes"] {
        lab.job("python3", [&format!("tests/vectors/make/{script}.py"), "--check"]).run()?;
    }
    Ok(Counts::default())
}
