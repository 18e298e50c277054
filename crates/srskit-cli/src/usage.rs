//! What the argument parser has to say: help, version, and complaints in our own form.

use crate::exit::Exit;
use crate::failure::Failure;
use crate::io::Io;
use crate::paint::Paint;
use crate::text::printable;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::io::Write;

pub(crate) fn explain(error: &clap::Error, mut io: Io, paint: Paint) -> Exit {
    let text = error.render();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = if paint.is_on() { text.ansi().to_string() } else { text.to_string() };
            let written = io.stdout.write_all(text.as_bytes()).and_then(|()| io.stdout.flush());
            let Err(error) = written else { return Exit::Done };
            Failure::from(error).lines().iter().for_each(|line| io.stderr.line(&format!("srskit: {line}")));
            Exit::Output
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            io.stderr.line(text.to_string().trim_end());
            Exit::Refused
        }
        _ => {
            complain(error, &text.to_string(), &io);
            Exit::Refused
        }
    }
}

fn complain(error: &clap::Error, text: &str, io: &Io) {
    let text = printable(text);
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    io.stderr.line(&format!("srskit: {}", first.strip_prefix("error: ").unwrap_or(first)));
    if names_the_key(error) {
        io.stderr.line("  the key is never an argument: set SRSKIT_KEY, SRSKIT_KEY_FILE or SRSKIT_KEY_COMMAND");
        io.stderr.line("  or give --key-file");
        return;
    }
    for line in lines {
        io.stderr.line(&format!("  {}", line.trim()));
    }
}

fn names_the_key(error: &clap::Error) -> bool {
    let named = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.starts_with("--key") || text.starts_with("--password"),
        _ => false,
    };
    error.kind() == ErrorKind::UnknownArgument && named(ContextKind::InvalidArg)
}
