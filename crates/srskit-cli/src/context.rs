//! What a command has at hand while it runs.

use crate::args::SettingsArgs;
use crate::failure::Failure;
use crate::interrupt::Watch;
use crate::io::Io;
use crate::paint::Paint;
use crate::text::printable;
use srskit::{Client, Problem, Secret, SetupError};
use std::io::Write;

pub(crate) struct Context {
    pub(crate) io: Io,
    pub(crate) settings: SettingsArgs,
    /// How many times `-v` was given.
    pub(crate) verbose: u8,
    /// Listens to signals once an order was placed.
    pub(crate) watch: Option<Watch>,
    /// For standard output.
    pub(crate) paint: Paint,
    /// For standard error.
    pub(crate) error_paint: Paint,
}

impl Context {
    /// Writes to standard output; what is written is final, so it has to be masked before.
    pub(crate) fn print(&mut self, text: &str) -> Result<(), Failure> {
        Ok(self.io.stdout.write_all(text.as_bytes())?)
    }

    pub(crate) fn print_line(&mut self, line: &str) -> Result<(), Failure> {
        self.print(line)?;
        self.print("\n")
    }

    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.io.stdout.flush()?)
    }

    pub(crate) fn print_bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        Ok(self.io.stdout.write_all(bytes)?)
    }

    /// Says something on standard error that is no error.
    pub(crate) fn note(&self, text: &str) {
        self.io.stderr.line(&format!("srskit: {}", printable(text)));
    }

    /// Says why a command failed: one line, then hints.
    pub(crate) fn complain(&self, failure: &Failure) {
        let lines = failure.lines();
        let Some((what, hints)) = lines.split_first() else { return };
        self.io.stderr.line(&format!("{} {what}", self.error_paint.bad("srskit:")));
        for hint in hints {
            self.io.stderr.line(&format!("  {hint}"));
        }
    }

    /// A client as arguments, environment and profile describe it.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        let loaded = self.settings.to_settings().load(&self.io.environment).map_err(|error| self.setup(&error))?;
        loaded.notices.iter().for_each(|notice| self.note(notice));
        loaded.builder.build().map_err(|error| self.setup(&error))
    }

    /// The key alone, as arguments, environment and profile describe it.
    pub(crate) fn key(&self) -> Result<Secret, Failure> {
        let loaded = self.settings.to_settings().load_key(&self.io.environment);
        let (key, notices) = loaded.map_err(|error| self.setup(&error))?;
        notices.iter().for_each(|notice| self.note(notice));
        Ok(key)
    }

    pub(crate) fn setup(&self, error: &SetupError) -> Failure {
        let rename = |problem: &Problem| Problem { path: self.settings.name_of(&problem.path), ..problem.clone() };
        Failure::Setup(error.problems().iter().map(rename).collect())
    }
}
