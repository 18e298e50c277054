//! The facts about the OpenSRS XML API as data, and the code that reads and checks them.
//!
//! `codes.toml` says what response codes mean, `commands/*.toml` which commands there are, what goes
//! into them, what comes back and what sending one twice would do, `shown.toml` which texts may be shown,
//! `tlds.toml` and `ssl_products.toml` what single registries and certificate authorities ask for. The
//! files are the source of the tables in `srskit-core` and `srskit-rules`, which `cargo xtask codegen` writes.
//!
//! In scope: reading, and finding every mistake that would make a table wrong. Out of scope: what to
//! do with a fact; that is written by hand in the core.

mod at;
pub mod codes;
pub mod commands;
mod problem;
pub mod shown;
mod source;
pub mod ssl_products;
pub mod tlds;

pub use at::At;
pub use problem::{Problem, Problems};
pub use source::Source;

use codes::Codes;
use commands::{Command, Commands, Enum, Record};
use shown::Shown;
use ssl_products::SslProducts;
use std::path::Path;
use tlds::Tlds;

/// All facts, checked.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// What response codes mean.
    pub codes: Codes,
    /// The commands, in the order of the files and of their rows.
    pub commands: Vec<Command>,
    /// The records that rows of commands hold, sorted by name.
    pub records: Vec<Record>,
    /// The lists of words that rows share.
    pub enums: Vec<Enum>,
    /// Which texts may be shown.
    pub shown: Shown,
    /// What TLDs ask of orders.
    pub tlds: Tlds,
    /// Trust service products.
    pub ssl_products: SslProducts,
}

impl Catalogue {
    /// The facts that were compiled in.
    ///
    /// # Errors
    /// All mistakes in the files; this crate's tests hold that there are none.
    pub fn embedded() -> Result<Self, Problems> {
        Self::from_sources(&source::embedded())
    }

    /// Reads the facts from a folder laid out like this crate's own.
    ///
    /// # Errors
    /// All mistakes in the files, each with its place and what would be right.
    pub fn read(dir: &Path) -> Result<Self, Problems> {
        Self::from_sources(&source::read(dir)?)
    }

    /// Reads the facts from texts: `codes.toml`, `shown.toml`, `tlds.toml`, `ssl_products.toml`, and
    /// `commands/….toml`.
    ///
    /// # Errors
    /// All mistakes in the texts, each with its place and what would be right.
    pub fn from_sources(sources: &[Source]) -> Result<Self, Problems> {
        let mut problems = Vec::new();
        let commands = commands::read(sources, &mut problems);
        let codes = source::single(sources, "codes.toml", &mut problems)
            .and_then(|source| codes::read(source, &commands.commands, &mut problems));
        let shown = source::single(sources, "shown.toml", &mut problems)
            .and_then(|source| shown::read(source, &commands, &mut problems));
        if let Some(codes) = &codes {
            commands::check_codes(sources, &commands.commands, codes, &mut problems);
        }
        let tlds =
            source::single(sources, tlds::FILE, &mut problems).and_then(|source| tlds::read(source, &mut problems));
        let ssl_products = source::single(sources, ssl_products::FILE, &mut problems)
            .and_then(|source| ssl_products::read(source, &mut problems));
        match (codes, shown, tlds, ssl_products) {
            (Some(codes), Some(shown), Some(tlds), Some(ssl_products)) if problems.is_empty() => {
                let Commands { commands, records, enums } = commands;
                Ok(Self { codes, commands, records, enums, shown, tlds, ssl_products })
            }
            _ => Err(Problems::new(problems)),
        }
    }

    /// The record of this name.
    pub fn record(&self, name: &str) -> Option<&Record> {
        self.records.iter().find(|record| *record.name == name)
    }

    /// The command of this name.
    pub fn command(&self, name: &str) -> Option<&Command> {
        self.commands.iter().find(|command| *command.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_facts_hold() {
        let catalogue = Catalogue::embedded().map_err(|problems| problems.to_string());
        let catalogue = catalogue.unwrap();
        assert_eq!(catalogue.commands.len(), 142);
        assert!(catalogue.codes.codes.iter().any(|row| *row.code == "485"));
    }

    #[test]
    fn the_folder_and_the_embedded_facts_are_the_same() {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = source::read(dir).map_err(|problems| problems.to_string()).unwrap();
        // A file in `commands` that nobody embeds would be missing from this list.
        assert_eq!(read, source::embedded());
    }

    #[test]
    fn a_missing_file_is_named() {
        let problems = Catalogue::from_sources(&[]).unwrap_err().to_string();
        assert_eq!(
            problems,
            "commands: no file; add commands/*.toml\n\
             codes.toml: no such file; add it\n\
             shown.toml: no such file; add it\n\
             tlds.toml: no such file; add it\n\
             ssl_products.toml: no such file; add it"
        );
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_named() {
        let problems = Catalogue::read(Path::new("no/such/folder")).unwrap_err().to_string();
        assert!(problems.starts_with("no/such/folder/commands: cannot be read: "), "{problems}");
    }
}
