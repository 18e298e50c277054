//! What takes long, or needs tools that take long to get.

use crate::test::counts::Counts;
use crate::test::job::Trouble;
use crate::test::lab::Lab;

/// The version that `deny.toml` is written for.
const DENY: &str = "0.20.2";

pub(super) fn licences(lab: &Lab) -> Result<Counts, Trouble> {
    let tools = lab.scratch().join("tools");
    let deny = tools.join("bin/cargo-deny");
    if !deny.exists() {
        lab.say(&format!("installs cargo-deny {DENY} into {}", tools.display()));
        lab.cargo(["install", "--locked", "cargo-deny", "--version", DENY, "--root"]).arg(&tools).run()?;
    }
    lab.job(&deny.display().to_string(), ["--offline", "check", "licenses", "bans", "sources"]).run()?;
    Ok(Counts::default())
}
