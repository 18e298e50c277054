//! What a part needs beside Rust, and how to get it.

use super::lab::Lab;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Something that must be there, how to see whether it is, and Debian's packages that bring it.
pub(super) struct Need {
    pub(super) what: &'static str,
    /// A command that succeeds when it is there.
    pub(super) probe: &'static [&'static str],
    pub(super) packages: &'static [&'static str],
}

/// Installs what is missing and can be installed; says what it installs, and returns what is still missing.
pub(super) fn ensure(needs: &[&Need], lab: &Lab) -> Vec<String> {
    let mut missing = Vec::new();
    for need in needs.iter().filter(|need| !need.is_there()) {
        match need.install(lab) {
            Ok(()) if need.is_there() => {}
            Ok(()) => missing.push(format!("{} is missing still, or too old, with {}", need.what, need.listed())),
            Err(why) => missing.push(format!("{} is missing and {why}", need.what)),
        }
    }
    missing
}

impl Need {
    fn is_there(&self) -> bool {
        let Some((program, args)) = self.probe.split_first() else { return true };
        let quiet =
            Command::new(program).args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        quiet.is_ok_and(|status| status.success())
    }

    fn listed(&self) -> String {
        self.packages.join(" ")
    }

    fn install(&self, lab: &Lab) -> Result<(), String> {
        if self.packages.is_empty() {
            return Err("no package of Debian brings it".to_owned());
        }
        let apt =
            apt().ok_or_else(|| format!("cannot be installed: be root, or run apt-get install {}", self.listed()))?;
        println!("installs {} for {} (apt-get)", self.listed(), self.what);
        // A list of packages that is old names versions which are gone; a failure shows in the next step.
        let _ = apt_get(lab, apt, &["update"]);
        apt_get(
            lab,
            apt,
            &["install", "--yes", "--no-install-recommends"].iter().chain(self.packages).copied().collect::<Vec<_>>(),
        )
    }
}

/// How to call apt-get, where that may be done without asking anybody.
fn apt() -> Option<&'static [&'static str]> {
    let works = |program: &str, args: &[&str]| {
        Command::new(program).args(args).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
    };
    if !works("apt-get", &["--version"]) {
        return None;
    }
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    if is_root { Some(&["apt-get"]) } else { works("sudo", &["-n", "true"]).then_some(&["sudo", "-n", "apt-get"]) }
}

fn apt_get(lab: &Lab, apt: &[&str], args: &[&str]) -> Result<(), String> {
    let (program, before) = apt.split_first().ok_or("apt-get is missing")?;
    lab.job(program, before.iter().chain(args).copied())
        .env("DEBIAN_FRONTEND", "noninteractive")
        .limit(Duration::from_secs(300))
        .run()
        .map(drop)
        .map_err(|trouble| format!("{} failed: {}", trouble.what, last_line(&trouble.output)))
}

fn last_line(output: &str) -> &str {
    output.trim_end().lines().last().unwrap_or("no output")
}
