//! The commands of the catalogue: `srskit <group> <command> --field value`, made from the table.

mod help;
pub(crate) mod investigate;
mod lists;
mod parser;
mod places;
mod shown;
mod values;

pub(crate) use parser::with_places;

use super::call::report;
use crate::args::CallArgs;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt;
use crate::preview::{Preview, masked_body};
use crate::veil::Veil;
use clap::error::ErrorKind;
use clap::{ArgMatches, FromArgMatches, Subcommand};
use srskit::{CallOptions, Checked, Error, Problem, Validate};
use srskit_core::catalogue::{CommandSpec, Group, NamedCommand};
use srskit_core::{Command, Exchange};

/// What was said about one command of the catalogue.
pub(crate) struct Args {
    spec: &'static CommandSpec,
    matches: ArgMatches,
}

impl Args {
    pub(super) fn wants_json(&self) -> bool {
        CallArgs::from_arg_matches(&self.matches).is_ok_and(|output| output.json)
    }
}

/// The name of a command on the command line.
fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

fn group_of(name: &str) -> Option<Group> {
    Group::ALL.into_iter().find(|group| group.name() == name)
}

fn find(group: Group, name: &str) -> Option<&'static CommandSpec> {
    CommandSpec::ALL.iter().copied().find(|spec| spec.group == group && dashed(spec.method) == name)
}

impl Subcommand for Args {
    fn augment_subcommands(command: clap::Command) -> clap::Command {
        Group::ALL.into_iter().fold(command, |command, group| command.subcommand(parser::group(group)))
    }

    fn augment_subcommands_for_update(command: clap::Command) -> clap::Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        group_of(name).is_some()
    }
}

impl FromArgMatches for Args {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let found = matches.subcommand().and_then(|(group, below)| {
            let (name, matches) = below.subcommand()?;
            Some(Self { spec: find(group_of(group)?, name)?, matches: matches.clone() })
        });
        found.ok_or_else(|| clap::Error::raw(ErrorKind::MissingSubcommand, "a group needs one of its commands\n"))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let output = CallArgs::from_arg_matches(&args.matches)
        .map_err(|error| Failure::refused(error.to_string().trim().to_owned()))?;
    let values = values::of(args.spec, &args.matches, context)?;
    if lists::is_wanted(args.spec, &args.matches) {
        return lists::run(args.spec, &args.matches, values, output, context);
    }
    let command = srskit::command(args.spec.name, values, parser::wish_to_validate(&args.matches))?;
    for warning in command.warnings() {
        context.note(&format!("warning: {}", called(args.spec, warning)));
    }
    let problems = command.problems();
    if !problems.is_empty() {
        // Before settings are asked for: they may be missing as well.
        let error = Error::invalid_request(args.spec.action, args.spec.object, problems);
        return Err(Failure::request(error, args.spec));
    }
    send(command, output, context)
}

/// A problem with the argument in front of its path, which is what the user has given or has to give.
pub(crate) fn called(spec: &CommandSpec, problem: &Problem) -> Problem {
    let path = match places::flag_of(spec, &problem.path) {
        Some(flag) => format!("{flag} ({})", problem.path),
        None => problem.path.clone(),
    };
    Problem { path, ..problem.clone() }
}

fn send(command: Checked<NamedCommand>, output: CallArgs, context: &mut Context) -> Result<Exit, Failure> {
    let client = context.client()?;
    let mut exchange = Exchange::new(&command, client.credentials())?;
    let message = command.message();
    let body = message.encode().unwrap_or_default();
    let veil = Veil::new(output.reveal).hiding(&message.to_value()).hiding_proof(client.credentials(), &body);
    if output.dry_run {
        let body = masked_body(&message.to_value(), &veil)?;
        let preview = Preview::of(&client, &mut exchange, &veil, |_| body)?;
        return preview.print(context, &veil, output.json);
    }
    let repeat = command.repeat();
    // It was looked at above, and what may be wrong with it was said.
    let options = CallOptions { validate: Validate::Off, ..CallOptions::default() };
    let reply = interrupt::watch(context, exchange, move || client.call_with(&command, &options))??;
    report(context, &veil, output.json, repeat, &reply)
}

#[cfg(test)]
mod tests {
    use crate::args;

    #[test]
    fn the_parser_of_every_command_holds_together() {
        args::command().debug_assert();
    }
}
