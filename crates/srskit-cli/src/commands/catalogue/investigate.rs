//! `srskit investigate <command> --field value`: what happened to an order whose reply was lost.

use super::{dashed, parser, values};
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::json;
use crate::table::Table;
use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches};
use srskit::{InvestigateOptions, Investigation, Repeat, Timestamp};
use srskit_core::catalogue::CommandSpec;
use srskit_core::investigate::Verdict;
use std::time::Duration;

const SENT_AT: &str = "investigate:sent-at";
const ORDER: &str = "investigate:order";
const NOTHING_FOUND_AT: &str = "investigate:nothing-found-at";
const WAIT: &str = "investigate:wait";
const JSON: &str = "investigate:json";

/// Long enough for two looks, a minute apart, after the two minutes in which an order may be on its way.
const PATIENCE: Duration = Duration::from_secs(300);

const ABOUT: &str = "Find out what happened to an order after an unknown outcome; it only reads";

const AFTER: &str = "\
Give the command and the values that were sent; after `srskit domain renew example.com …` that is
`srskit investigate renew example.com …`. Exit code 0: it ran. 1: it did not run. 13: it is still
open, or nobody can tell yet.

Examples:
  srskit investigate register example.com --sent-at '2026-11-24 10:15:00Z'
  srskit investigate renew example.com --period 1 --current-expiration-year 2027 --wait";

/// What was said about an order.
pub(crate) struct Args {
    spec: &'static CommandSpec,
    matches: ArgMatches,
}

impl Args {
    pub(crate) fn wants_json(&self) -> bool {
        self.matches.get_flag(JSON)
    }
}

impl clap::Args for Args {
    fn augment_args(command: Command) -> Command {
        let commands = CommandSpec::ALL.iter().filter(|spec| is_order(spec));
        let commands = commands.map(|spec| Command::new(dashed(spec.method)).about(spec.summary).defer(fill));
        command
            .about(ABOUT)
            .after_help(AFTER)
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand_value_name("COMMAND")
            .subcommands(commands)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Args {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let found =
            matches.subcommand().and_then(|(name, matches)| Some(Self { spec: find(name)?, matches: matches.clone() }));
        found.ok_or_else(|| clap::Error::raw(clap::error::ErrorKind::MissingSubcommand, "the command is missing\n"))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The order that is called so on the command line.
pub(super) fn find(name: &str) -> Option<&'static CommandSpec> {
    CommandSpec::ALL.iter().copied().find(|spec| is_order(spec) && dashed(spec.method) == name)
}

fn is_order(spec: &CommandSpec) -> bool {
    spec.repeat == Repeat::Unsafe
}

fn fill(command: Command) -> Command {
    let Some(spec) = find(command.get_name()) else { return command };
    let option = |id: &'static str, name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(id).long(name).value_name(value).help(help).help_heading("What is known besides")
    };
    let json = Arg::new(JSON).long("json").action(ArgAction::SetTrue).help("Print JSON, for programs");
    parser::with_places_of(command, spec)
        .about(spec.summary)
        .long_about(format!("{ABOUT}.\n\nThe order was: {}", spec.summary))
        .after_help(AFTER)
        .arg(option(SENT_AT, "sent-at", "TIME", "When it was sent: 2026-11-24 10:15:00Z, or seconds since 1970"))
        .arg(option(ORDER, "known-order", "ID", "The order's id, from an event or the reseller's panel"))
        .arg(option(NOTHING_FOUND_AT, "nothing-found-at", "SECONDS", "What an earlier look printed under this name"))
        .arg(
            Arg::new(WAIT)
                .long("wait")
                .action(ArgAction::SetTrue)
                .help("Look a second time where one look proves nothing; up to five minutes")
                .help_heading("What is known besides"),
        )
        .arg(json.help_heading("Output"))
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let values = values::of(args.spec, &args.matches, context)?;
    let options = options(&args.matches)?;
    let client = context.client()?;
    let found = client.investigate(args.spec.name, values, &options);
    let found = found.map_err(|error| Failure::request(error, args.spec))?;
    match args.wants_json() {
        true => context.print(&json::write(&found))?,
        false => print(context, &found)?,
    }
    Ok(exit(&found))
}

/// The words of the verdict are the core's, so an unknown one is a doubt.
fn exit(found: &Investigation) -> Exit {
    match Verdict::ALL.into_iter().find(|verdict| verdict.name() == found.verdict) {
        Some(Verdict::Ran) => Exit::Done,
        Some(Verdict::DidNotRun) => Exit::No,
        Some(Verdict::StillOpen | Verdict::CannotTell) | None => Exit::OutcomeUnknown,
    }
}

fn options(matches: &ArgMatches) -> Result<InvestigateOptions, Failure> {
    let text = |id| matches.get_one::<String>(id).map(|text| text.trim());
    Ok(InvestigateOptions {
        sent_at: text(SENT_AT).map(|text| moment("--sent-at", text)).transpose()?,
        order_id: text(ORDER).map(str::to_owned),
        nothing_found_at: text(NOTHING_FOUND_AT).map(|text| moment("--nothing-found-at", text)).transpose()?,
        patience: if matches.get_flag(WAIT) { PATIENCE } else { Duration::ZERO },
        ..InvestigateOptions::default()
    })
}

fn moment(option: &str, text: &str) -> Result<u64, Failure> {
    let written = || text.parse::<Timestamp>().ok().and_then(|time| u64::try_from(time.to_unix()).ok());
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = if is_number { text.parse().ok() } else { written() };
    seconds.ok_or_else(|| {
        Failure::refused(format!("{option}: this is no moment"))
            .hint("write it as 2026-11-24 10:15:00Z, or as seconds since 1970; without a zone it is UTC")
    })
}

fn print(context: &mut Context, found: &Investigation) -> Result<(), Failure> {
    let word = found.verdict.replace('_', " ");
    let word = match exit(found) {
        Exit::Done => context.paint.good(&word),
        Exit::No => context.paint.bad(&word),
        _ => context.paint.careful(&word),
    };
    context.print_line(&format!("{word}: {}", crate::text::printable(&found.summary)))?;
    context.print_line(&format!("  {}", crate::text::printable(&found.advice)))?;
    if !found.found.is_empty() {
        let mut table = Table::new(&["SOURCE", "SAYS"]);
        found.found.iter().for_each(|finding| table.row(&[finding.source, &finding.says]));
        let paint = context.paint;
        let lines = table.lines(|line, _, cell| if line == 0 { paint.bold(cell) } else { cell.to_owned() });
        context.print(&("\n".to_owned() + &lines.join("\n") + "\n"))?;
    }
    if !found.cannot_tell.is_empty() {
        context.print_line("\nWhat cannot be told:")?;
        for doubt in &found.cannot_tell {
            context.print_line(&format!("- {}", crate::text::printable(doubt)))?;
        }
    }
    if let Some(at) = found.nothing_found_at.filter(|_| found.look_again_in.is_some()) {
        context.print_line(&format!("\nFor the next look: --nothing-found-at {at}"))?;
    }
    Ok(())
}
