use crate::args;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use clap_complete::{Shell, generate};

/// Print a completion script for a shell.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit completions bash > ~/.local/share/bash-completion/completions/srskit
  srskit completions zsh > ~/.zfunc/_srskit
  srskit completions fish > ~/.config/fish/completions/srskit.fish")]
pub(crate) struct Args {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    generate(args.shell, &mut args::command(), "srskit", &mut script);
    context.print_bytes(&script)?;
    Ok(Exit::Done)
}
