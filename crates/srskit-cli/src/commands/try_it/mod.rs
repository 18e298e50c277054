//! `srskit try`: real signed calls, told as a story.

mod live;
mod scenes;
mod story;

use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;

/// Show real signed HTTPS calls, told as a story; no account is needed.
///
/// Starts a stand-in for OpenSRS in this process and calls it over TLS: two lookups, a registration, a
/// renewal, a call with a wrong key, and an order whose reply is lost on the way. Each signature is
/// checked over the bytes that arrived. Exit code 0 means that all of it came out as told, 1 that it
/// did not.
///
/// With --system, the part of it that changes nothing (a lookup and the balance) goes to that system,
/// with the account of the settings.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit try
  srskit try --full --reveal
  srskit try --system horizon --username reseller --key-file key.txt")]
pub(crate) struct Args {
    /// Call this system (production, horizon, or a URL), reading only, instead of a stand-in.
    #[arg(long, value_name = "SYSTEM")]
    system: Option<String>,
    /// Show the XML of every request, and all that a reply holds.
    #[arg(long)]
    full: bool,
    /// Show what is masked otherwise: key, signatures, passwords, contact data.
    #[arg(long, help_heading = "Output")]
    reveal: bool,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    match args.system {
        Some(_) => live::run(args, context),
        None => scenes::run(args, context),
    }
}
