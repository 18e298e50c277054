//! The arguments of a command, made from its row in the table.

use super::places::{self, Place};
use super::{dashed, find, group_of, help, lists};
use crate::args::CallArgs;
use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use srskit::Validate;
use srskit_core::catalogue::{CommandSpec, Group, Kind};
use srskit_core::{OwnedAssoc, Value};
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// How the ids of fields begin; the argument follows.
pub(super) const FIELD: &str = "field:";
pub(super) const MAIN: &str = "main:field";
pub(super) const VALUES: &str = "values:file";
const VALIDATE: &str = "validate:choice";
const INVESTIGATE: &str = "investigate";

/// A group with its commands.
pub(super) fn group(group: Group) -> Command {
    let commands = CommandSpec::ALL.iter().filter(|spec| spec.group == group);
    // A command gets its arguments only when it is the one that is called: all of them are thousands.
    let commands = commands.map(|spec| Command::new(dashed(spec.method)).about(spec.summary).defer(fill));
    Command::new(group.name())
        .about(help::group(group))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name("COMMAND")
        .subcommands(commands)
}

fn fill(command: Command) -> Command {
    let method = command.get_name().replace('-', "_");
    match CommandSpec::by_method(&method) {
        Some(spec) => with_fields(command, spec),
        None => command,
    }
}

fn with_fields(command: Command, spec: &'static CommandSpec) -> Command {
    let command = with_places_of(command, spec).after_help(help::after(spec)).arg(validate());
    // The shared arguments bring an `about` of their own, so ours come last.
    <CallArgs as clap::Args>::augment_args(lists::with_arguments(command, spec))
        .about(spec.summary)
        .long_about(help::about(spec))
}

/// Arguments for the values of a command.
pub(super) fn with_places_of(command: Command, spec: &'static CommandSpec) -> Command {
    let main = places::main_field(spec).map(|field| {
        let help = format!("As --{}: {}", places::flag(field), help::field(field));
        Arg::new(MAIN).value_name(field.name().to_uppercase()).help(help)
    });
    let fields: Vec<Arg> = places::all(spec).iter().map(argument).collect();
    command.args(main).args(fields).arg(values())
}

fn argument(place: &Place) -> Arg {
    let heading = if place.parent.is_empty() { "Fields".to_owned() } else { format!("Fields of {}", place.parent) };
    let words = words_of(place.kind);
    let action = if place.is_repeated { ArgAction::Append } else { ArgAction::Set };
    Arg::new(format!("{FIELD}{}", place.flag))
        .long(place.flag.clone())
        .value_name(help::value_name(place.kind))
        .help(help::place(place))
        .help_heading(heading)
        .hide_short_help(!place.parent.is_empty())
        .hide_possible_values(true)
        .allow_negative_numbers(true)
        .action(action)
        .value_parser(AnyOf(words))
}

fn values() -> Arg {
    Arg::new(VALUES)
        .long("values")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .help("JSON file with values, or - for standard input; arguments win over it")
}

fn validate() -> Arg {
    Arg::new(VALIDATE)
        .long("validate")
        .value_name("rules|off")
        .value_parser(Validate::ALL.map(Validate::name))
        .default_value(Validate::default().name())
        .hide_possible_values(true)
        .hide_default_value(true)
        .help("off: send without a look at the values, since the service has the last word")
}

/// Whether values are looked at before anything is sent.
pub(super) fn wish_to_validate(matches: &ArgMatches) -> Validate {
    matches.get_one::<String>(VALIDATE).and_then(|choice| Validate::parse(choice).ok()).unwrap_or_default()
}

/// Takes any text, and offers words to completions. What is wrong is said together with all else that is.
#[derive(Clone)]
struct AnyOf(Vec<String>);

impl TypedValueParser for AnyOf {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        if self.0.is_empty() { None } else { Some(Box::new(self.0.iter().map(PossibleValue::new))) }
    }
}

/// Adds the places in lists and maps that a command line names, and other names of known places.
pub(crate) fn with_places(command: Command, arguments: &[OsString]) -> Command {
    let words: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let Some((outer, spec)) = called(&words) else { return command };
    let known = places::all(spec);
    let mut flags: Vec<&str> = words.iter().filter_map(|word| word.strip_prefix("--")).collect();
    flags.iter_mut().for_each(|flag| *flag = flag.split_once('=').map_or(*flag, |(flag, _)| flag));
    flags.sort_unstable();
    flags.dedup();
    let nothing = Value::Assoc(OwnedAssoc::new());
    let is_new = |flag: &&str| {
        !known.iter().any(|place| place.flag == *flag)
            && !places::is_reserved(flag)
            && places::path(spec, flag, &nothing).is_some()
    };
    let added: Vec<Arg> = flags.into_iter().filter(is_new).map(named).collect();
    command.mut_subcommand(outer, |outer| outer.mut_subcommand(dashed(spec.method), |command| command.args(added)))
}

fn named(flag: &str) -> Arg {
    Arg::new(format!("{FIELD}{flag}"))
        .long(flag.to_owned())
        .hide(true)
        .allow_negative_numbers(true)
        .value_parser(AnyOf(Vec::new()))
}

/// The command that a command line calls: a group's name, and later one of its commands. Or the one that
/// it investigates.
fn called(words: &[&str]) -> Option<(&'static str, &'static CommandSpec)> {
    let mut places = words.iter().enumerate();
    places.find_map(|(index, word)| {
        let mut below = words.get(index + 1..)?.iter();
        if *word == INVESTIGATE {
            return below.find_map(|word| super::investigate::find(word)).map(|spec| (INVESTIGATE, spec));
        }
        let group = group_of(word)?;
        below.find_map(|word| find(group, word)).map(|spec| (group.name(), spec))
    })
}

/// The words that a value may be.
pub(super) fn words_of(kind: Kind) -> Vec<String> {
    match kind {
        Kind::Choice(choice) => choice.values.iter().map(|word| (*word).to_owned()).collect(),
        Kind::Number(numbers) => numbers.values.iter().map(ToString::to_string).collect(),
        Kind::Flag01 | Kind::FlagYn => vec!["yes".to_owned(), "no".to_owned()],
        _ => Vec::new(),
    }
}
