use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{input, json};
use srskit_core::envelope::encode;
use std::path::PathBuf;

/// Read JSON and write it as an envelope, byte for byte as a call would send it.
///
/// Whole numbers become their digits, true and false 1 and 0. Fractions, null and a key given twice are
/// refused, because the wire knows only texts and none of these has a sure one. Nothing is masked: the
/// file is yours. There is no line end at the end.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit encode request.json > request.xml
  echo '{\"action\": \"GET_BALANCE\", \"object\": \"BALANCE\"}' | srskit encode -")]
pub(crate) struct Args {
    /// File with the JSON, or - for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let bytes = input::read(context, &args.file)?;
    let name = input::name(&args.file);
    let value = json::read_value(&name, &bytes)?;
    let envelope = encode(&value).map_err(|error| Failure::refused(format!("{name}: {error}")))?;
    context.print_bytes(&envelope)?;
    Ok(Exit::Done)
}
