//! Builds what people install: one file per kind, and the licences of whatever went into a binary.

mod c;
pub(crate) mod licences;
pub(crate) mod node;
mod php;
pub(crate) mod python;

use crate::Failure;
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// Build a package for one language.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Which one.
    kind: Package,
    /// The folder that it is written to.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// What can be built.
#[derive(Clone, Copy, ValueEnum)]
enum Package {
    /// The C library with header, pkg-config file and man page, as a tarball.
    C,
    /// The packages for npm.
    Node,
    /// The PHP extension.
    Php,
    /// The wheel.
    Python,
}

impl Package {
    fn build(self, out: &Path) -> Result<(), Failure> {
        match self {
            Package::C => c::build(out),
            Package::Node => node::build(out),
            Package::Php => php::build(out),
            Package::Python => python::build(out),
        }
    }
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    std::fs::create_dir_all(&args.out).map_err(|error| format!("{}: {error}", args.out.display()))?;
    args.kind.build(&args.out)
}
