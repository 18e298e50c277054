//! One module per command.

pub(crate) mod call;
pub(crate) mod catalogue;
pub(crate) mod completions;
pub(crate) mod decode;
pub(crate) mod doctor;
pub(crate) mod encode;
pub(crate) mod lookup;
pub(crate) mod sign;
pub(crate) mod stand_in;
pub(crate) mod try_it;
pub(crate) mod xml;

use crate::args::Command;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;

pub(crate) fn run(command: &Command, context: &mut Context) -> Result<Exit, Failure> {
    match command {
        Command::Try(args) => try_it::run(args, context),
        Command::Lookup(args) => lookup::run(args, context),
        Command::Call(args) => call::run(args, context),
        Command::Catalogue(args) => catalogue::run(args, context),
        Command::Investigate(args) => catalogue::investigate::run(args, context),
        Command::Xml(args) => xml::run(args, context),
        Command::Sign(args) => sign::run(args, context),
        Command::Decode(args) => decode::run(args, context),
        Command::Encode(args) => encode::run(args, context),
        Command::StandIn(args) => stand_in::run(args, context),
        Command::Doctor(args) => doctor::run(args, context),
        Command::Completions(args) => completions::run(args, context),
    }
}

/// Whether errors have to be printed as JSON too.
pub(crate) fn wants_json(command: &Command) -> bool {
    match command {
        Command::Lookup(args) => args.output.json,
        Command::Call(args) => args.output.json,
        Command::Xml(args) => args.wants_json(),
        Command::Catalogue(args) => args.wants_json(),
        Command::Doctor(args) => args.wants_json(),
        Command::Investigate(args) => args.wants_json(),
        _ => false,
    }
}
