use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input;
use std::path::PathBuf;

/// Print the signature of a body: the value of the X-Signature header.
///
/// It covers the bytes as they are, a line end at the end included. Only the key is needed, from
/// SRSKIT_KEY, SRSKIT_KEY_FILE, SRSKIT_KEY_COMMAND, --key-file or a profile. Who has a body and its
/// signature can send it again, for ever.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit sign --body request.xml --key-file key.txt
  printf %s '<a/>' | srskit sign --body -")]
pub(crate) struct Args {
    /// File with the body, or - for standard input.
    #[arg(long, value_name = "FILE")]
    body: PathBuf,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let key = context.key()?;
    let body = input::read(context, &args.body)?;
    context.print_line(srskit_core::sign(&body, &key).as_str())?;
    Ok(Exit::Done)
}
