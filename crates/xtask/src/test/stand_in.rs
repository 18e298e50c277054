//! One stand-in for all the parts that make calls.

use super::job::Job;
use crate::Failure;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A stand-in that runs until this is dropped.
pub(super) struct StandIn {
    child: Child,
    url: String,
    ca_file: String,
    username: String,
    key: String,
}

impl StandIn {
    /// Starts it and reads its first line, which says where it is.
    pub(super) fn start(program: &Path, folder: &Path) -> Result<Self, Failure> {
        let mut child = Command::new(program)
            .args(["stand-in", "--until-stdin-closes", "--domains", "5"])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: the stand-in cannot be started: {error}", program.display()))?;
        let mut line = String::new();
        if let Some(stdout) = child.stdout.take() {
            BufReader::new(stdout).read_line(&mut line)?;
        }
        let start: serde_json::Value =
            serde_json::from_str(&line).map_err(|_| "the stand-in does not say where it is")?;
        let text = |name: &str| start[name].as_str().unwrap_or_default().to_owned();
        let (url, ca_file, username, key) = (text("url"), text("ca_file"), text("username"), text("key"));
        Ok(Self { child, url, ca_file, username, key })
    }

    /// Tells a suite where the stand-in is, under the names that all suites know.
    pub(super) fn tell<'l>(&self, job: Job<'l>) -> Job<'l> {
        job.env("SRSKIT_STANDIN_URL", &self.url)
            .env("SRSKIT_CA_FILE", &self.ca_file)
            .env("SRSKIT_USERNAME", &self.username)
            .env("SRSKIT_KEY", &self.key)
    }

    /// The same, as settings that the command line reads.
    pub(super) fn set_up<'l>(&self, job: Job<'l>) -> Job<'l> {
        self.tell(job).env("SRSKIT_SYSTEM", &self.url)
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
