use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{input, json};
use srskit_core::OwnedValue;
use srskit_core::envelope::{decode, find_twice_encoded, repair_all};
use std::path::PathBuf;

/// Read an envelope (request or reply) and print what it holds as JSON.
///
/// All texts stay texts. What is odd about the envelope is said on standard error. Nothing is
/// masked: the file is yours.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit decode reply.xml
  srskit xml send request.xml --reveal | srskit decode -")]
pub(crate) struct Args {
    /// File with the envelope, or - for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Repair texts that were encoded as UTF-8 twice (Ã« for ë).
    #[arg(long)]
    repair: bool,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let bytes = input::read(context, &args.file)?;
    let name = input::name(&args.file);
    let decoded = decode(&bytes).map_err(|error| Failure::refused(format!("{name}: not an envelope: {error}")))?;
    for warning in &decoded.warnings {
        context.note(&format!("{name}: {warning}"));
    }
    let value = settle_encoding(args, context, &name, decoded.value.into_owned());
    context.print(&json::write(&value))?;
    Ok(Exit::Done)
}

fn settle_encoding(args: &Args, context: &Context, name: &str, value: OwnedValue) -> OwnedValue {
    let found = find_twice_encoded(&value);
    for text in &found {
        let what =
            if args.repair { "was repaired" } else { "looks encoded as UTF-8 twice; --repair takes one layer off" };
        context.note(&format!("{name}: {} {what}", text.path));
    }
    if args.repair && !found.is_empty() { repair_all(&value) } else { value }
}
