//! The command line of srskit, as a library: the binary is three lines, and the packages of other
//! languages carry the same command.
//!
//! In scope: arguments, what is printed, exit codes. Out of scope: everything that another language
//! would need too; that is in `srskit_core` and `srskit`. Nothing here ends the process, and streams,
//! environment and the order to stop are given in [`Io`].

#![forbid(unsafe_code)]

mod args;
mod ca_file;
mod commands;
mod context;
mod exit;
mod failure;
mod input;
mod interrupt;
mod io;
mod json;
mod logging;
mod paint;
mod pairs;
mod preview;
mod table;
mod text;
mod tree;
mod usage;
mod veil;
mod waiting;
mod xml_text;

pub use exit::Exit;
pub use io::{Io, Stderr, Stop};

use clap::FromArgMatches;
use context::Context;
use failure::Failure;
use paint::{ColorChoice, Paint};
use std::ffi::OsString;

/// Runs one command line; the first argument is the program's name.
///
/// ```
/// use srskit_cli::{Exit, Io, run};
///
/// assert_eq!(run(["srskit", "completions", "bash"], Io { stdout: Box::new(Vec::new()), ..Io::of_process() }), Exit::Done);
/// ```
pub fn run<I, A>(arguments: I, io: Io) -> Exit
where
    I: IntoIterator<Item = A>,
    A: Into<OsString> + Clone,
{
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let stderr = io.stderr.clone();
    let no_color = io.environment.get("NO_COLOR").is_some();
    let paint = |choice, is_terminal| Paint::new(choice, is_terminal, no_color);
    let parsed = args::command_for(&arguments).try_get_matches_from(arguments);
    let cli = match parsed.and_then(|matches| args::Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => {
            let on_stdout = paint(ColorChoice::Auto, io.stdout_is_terminal);
            return usage::explain(&error, io, on_stdout);
        }
    };
    let on_stderr = paint(cli.color, io.stderr_is_terminal);
    let on_stdout = paint(cli.color, io.stdout_is_terminal);
    let logs = logging::start(cli.verbose, &stderr);
    let mut context = Context {
        io,
        settings: cli.settings,
        verbose: cli.verbose,
        watch: None,
        paint: on_stdout,
        error_paint: on_stderr,
    };
    let result = commands::run(&cli.command, &mut context);
    let flushed = context.io.stdout.flush().map_err(Failure::from);
    drop(logs);
    match result.and_then(|exit| flushed.map(|()| exit)) {
        Ok(exit) => exit,
        Err(failure) => {
            if let Some(report) = failure.report().filter(|_| commands::wants_json(&cli.command)) {
                // If this cannot be written, the error itself is still what has to be said.
                let text = json::write(&serde_json::json!({ "error": report }));
                _ = context.print(&text).and_then(|()| context.flush());
            }
            context.complain(&failure);
            failure.exit()
        }
    }
}
