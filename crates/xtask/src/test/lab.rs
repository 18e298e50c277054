//! Where the parts run: folders, and ways to start a command there.

use super::job::Job;
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
    stand_in: OnceLock<StandIn>,
}

impl Lab {
    pub(super) fn new(verbose: bool) -> Result<Self, Failure> {
        // This program lies in TARGET/PROFILE, and so does what it builds.
        let program = std::env::current_exe()?;
        let target = program.ancestors().nth(2).ok_or("xtask does not lie in a target folder")?.to_owned();
        let lab = Self { root: workspace::root(), target, verbose, stand_in: OnceLock::new() };
        fs::create_dir_all(lab.scratch())?;
        Ok(lab)
    }

    /// A folder that anything may be written to.
    pub(super) fn scratch(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// Where programs and libraries are built to.
    pub(super) fn built(&self) -> PathBuf {
        self.target.join("debug")
    }

    /// A command in the workspace's root.
    pub(super) fn job<'a>(&self, program: &str, args: impl IntoIterator<Item = &'a str>) -> Job<'_> {
        Job::new(self, program, args.into_iter())
    }

    /// Cargo in the workspace's root. Everything is built once and from scratch, so nothing is kept for
    /// the next time that source changes.
    pub(super) fn cargo<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Job<'_> {
        self.job("cargo", args).env("CARGO_INCREMENTAL", "0")
    }

    /// Says what a part does beside its tests, below the line that announced it.
    pub(super) fn say(&self, what: &str) {
        print!("\n{:11} {what} … ", "");
        // A terminal that takes no text loses this line, not the result.
        let _ = io::stdout().flush();
    }

    /// The stand-in that the parts call, started when the first of them asks for it.
    pub(super) fn stand_in(&self) -> Result<&StandIn, Failure> {
        if self.stand_in.get().is_none() {
            let started = StandIn::start(self)?;
            let _ = self.stand_in.set(started);
        }
        self.stand_in.get().ok_or_else(|| "the stand-in is gone".into())
    }
}
