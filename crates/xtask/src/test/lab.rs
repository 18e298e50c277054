//! Where the parts run: folders, and ways to start a command there.

use super::job::{Job, Trouble};
use super::stand_in::StandIn;
use crate::{Failure, workspace};
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::OnceLock;

/// What all parts share.
pub(super) struct Lab {
    /// The workspace's root.
    pub(super) root: PathBuf,
    /// Cargo's target folder.
    pub(super) target: PathBuf,
    pub(super) verbose: bool,
    built: OnceLock<()>,
    stand_in: OnceLock<StandIn>,
}

impl Lab {
    pub(super) fn new(verbose: bool) -> Result<Self, Failure> {
        let target = workspace::target()?;
        let lab = Self { root: workspace::root(), target, verbose, built: OnceLock::new(), stand_in: OnceLock::new() };
        fs::create_dir_all(lab.scratch())?;
        Ok(lab)
    }

    /// A folder that anything may be written to.
    pub(super) fn scratch(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// The folder of programs and libraries, which are built first unless that was done: those for C,
    /// Python, Node and PHP are not among what `cargo test` makes.
    pub(super) fn built(&self) -> Result<PathBuf, Trouble> {
        if self.built.get().is_none() {
            self.cargo(["build", "--workspace", "--all-targets"]).run()?;
            let _ = self.built.set(());
        }
        Ok(self.target.join("debug"))
    }

    /// A command in the workspace's root.
    pub(super) fn job<'a>(&self, program: &str, args: impl IntoIterator<Item = &'a str>) -> Job<'_> {
        Job::new(self, program, args.into_iter())
    }

    /// Cargo in the workspace's root. Everything is built once and from scratch, so nothing is kept for
    /// the next time that source changes.
    pub(super) fn cargo<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Job<'_> {
        self.job("cargo", args).env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", &self.target)
    }

    /// Says what a part does beside its tests, below the line that announced it.
    pub(super) fn say(&self, what: &str) {
        print!("\n{:11} {what} … ", "");
        // A terminal that takes no text loses this line, not the result.
        let _ = io::stdout().flush();
    }

    /// The stand-in that the parts call, started when the first of them asks for it.
    pub(super) fn stand_in(&self) -> Result<&StandIn, Trouble> {
        if self.stand_in.get().is_none() {
            let started = StandIn::start(&self.built()?.join("srskit"), &self.scratch())?;
            let _ = self.stand_in.set(started);
        }
        self.stand_in.get().ok_or_else(|| Trouble::new("the stand-in", "it is gone"))
    }
}
