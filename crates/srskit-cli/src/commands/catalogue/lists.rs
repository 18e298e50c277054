//! Lists that come in pages: all their rows, one after the other.

use super::{called, shown};
use crate::args::CallArgs;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::preview::{Preview, masked_body};
use crate::table::Stream;
use crate::veil::{NOTE, Veil};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use srskit::paging::{Cursor, PageStep, Pages, Row};
use srskit::rules::{Checked, Policy};
use srskit::{Client, Error, OwnedAssoc, Problem};
use srskit_core::catalogue::{CommandSpec, Kind, Typed};
use srskit_core::{Command as _, Exchange};

const ALL: &str = "list:all";
const PAGE_SIZE: &str = "list:page-size";
const RESUME: &str = "list:resume";

/// Whether a command gives a list that comes in pages, or in parts.
fn gives_list(spec: &CommandSpec) -> bool {
    spec.paging.or(spec.listing).is_some() || spec.resume.is_some()
}

/// Adds the arguments of lists.
pub(super) fn with_arguments(command: Command, spec: &CommandSpec) -> Command {
    if !gives_list(spec) {
        return command;
    }
    let arg = |id: &'static str, name: &'static str, help: &'static str| {
        Arg::new(id).long(name).help(help).help_heading("The whole list")
    };
    let all = arg(ALL, "all", "Fetch all pages and print the rows as they come: a table, or with --json one line each");
    let resume =
        arg(RESUME, "resume", "Go on where an earlier run broke off; it has printed this").value_name("CURSOR");
    let command = command.arg(all.action(ArgAction::SetTrue)).arg(resume);
    if spec.resume.is_some() {
        return command;
    }
    let size = arg(PAGE_SIZE, "page-size", "Rows to fetch at once; means --all").value_name("N");
    command.arg(size.value_parser(value_parser!(u32).range(1..)))
}

/// Whether the whole list is wanted.
pub(super) fn is_wanted(spec: &CommandSpec, matches: &ArgMatches) -> bool {
    gives_list(spec) && (matches.get_flag(ALL) || matches.contains_id(RESUME) || (page_size(spec, matches)).is_some())
}

fn page_size(spec: &CommandSpec, matches: &ArgMatches) -> Option<u32> {
    if spec.resume.is_some() { None } else { matches.get_one::<u32>(PAGE_SIZE).copied() }
}

pub(super) fn run(
    spec: &'static CommandSpec,
    matches: &ArgMatches,
    values: OwnedAssoc,
    output: CallArgs,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let refuse = |problems| Failure::request(Error::invalid_request(spec.action, spec.object, problems), spec);
    let mut pages = pages(spec, matches, values).map_err(refuse)?;
    let PageStep::Send(first) = pages.step() else { return Ok(Exit::Done) };
    let first = Checked::new(*first, &Policy::default());
    first.warnings().iter().for_each(|warning| context.note(&format!("warning: {}", called(spec, warning))));
    if !first.problems().is_empty() {
        return Err(refuse(first.problems()));
    }
    let client = context.client()?;
    let veil = Veil::new(output.reveal).hiding(&first.message().to_value());
    if output.dry_run {
        let mut exchange = Exchange::new(&first, client.credentials())?;
        let body = masked_body(&first.message().to_value(), &veil)?;
        return Preview::of(&client, &mut exchange, &veil, |_| body)?.print(context, &veil, output.json);
    }
    print_all(spec, pages, &client, output, &veil, context)
}

fn pages(spec: &'static CommandSpec, matches: &ArgMatches, values: OwnedAssoc) -> Result<Pages, Vec<Problem>> {
    let pages = match matches.get_one::<String>(RESUME) {
        Some(text) => Pages::resume(spec, values, &text.trim().parse::<Cursor>().map_err(|problem| vec![problem])?)?,
        None => Pages::new(spec, values)?,
    };
    match page_size(spec, matches) {
        Some(size) => pages.with_page_size(size),
        None => Ok(pages),
    }
}

fn print_all(
    spec: &'static CommandSpec,
    pages: Pages,
    client: &Client,
    output: CallArgs,
    veil: &Veil,
    context: &mut Context,
) -> Result<Exit, Failure> {
    let mut rows = client.rows(pages);
    let mut stream = (!output.json).then(|| Stream::new(head(spec)));
    let mut count: u64 = 0;
    loop {
        let lines = match (rows.next(), &mut stream) {
            (Some(Ok(row)), Some(stream)) => stream.row(cells(spec, &row, veil)),
            (Some(Ok(row)), None) => vec![shown::json_line(&row, veil)],
            (end, stream) => {
                let rest = stream.as_mut().map(Stream::rest).unwrap_or_default();
                rest.iter().try_for_each(|line| context.print_line(line))?;
                match end {
                    Some(Err(error)) => return Err(broken(error, &rows.cursor(), count, output, context)),
                    _ => break,
                }
            }
        };
        lines.iter().try_for_each(|line| context.print_line(line))?;
        count += 1;
    }
    for service in rows.failed() {
        context.note(&format!("{service} has failed; its names are missing"));
    }
    if veil.has_masked() {
        context.note(NOTE);
    }
    Ok(Exit::Done)
}

/// Says why there is no more, and how to go on.
fn broken(error: Error, cursor: &Cursor, count: u64, output: CallArgs, context: &mut Context) -> Failure {
    let failure = Failure::from(error);
    if output.json {
        let line = serde_json::json!({ "error": failure.report(), "resume": cursor.to_string() });
        _ = context.print_line(&line.to_string());
    }
    context.complain(&failure);
    context.note(&format!("{count} rows were printed; go on with --resume '{cursor}'"));
    Failure::Said(failure.exit())
}

/// The columns: fields of the rows that hold a single value. Rows that are no records have one column.
fn head(spec: &CommandSpec) -> Vec<String> {
    let names = columns(spec);
    if names.is_empty() {
        return vec!["VALUE".to_owned()];
    }
    names.iter().map(|name| name.to_uppercase()).collect()
}

fn columns(spec: &CommandSpec) -> Vec<&'static str> {
    let fields = spec.paging.and_then(|paging| spec.response.iter().find(|field| field.key == paging.list));
    let record = fields.and_then(|field| match field.kind {
        Kind::List(Kind::Record(record)) => Some(*record),
        _ => None,
    });
    let is_single =
        |kind| !matches!(kind, Kind::Record(_) | Kind::List(_) | Kind::Map(_) | Kind::AnyAssoc | Kind::AnyArray);
    let fields = record.map(|record| record.fields).unwrap_or_default();
    // A moment stands beside the date that says the same for people.
    let is_shown = |kind: Kind| is_single(kind) && !matches!(kind, Kind::Epoch);
    fields.iter().filter(|field| is_shown(field.kind)).map(|field| field.name()).collect()
}

fn cells(spec: &CommandSpec, row: &Row, veil: &Veil) -> Vec<String> {
    let names = columns(spec);
    let cell = |name: &str| {
        let fields = row.fields()?;
        let (field, value) = fields.fields.iter().find(|(field, _)| field.name() == name)?;
        Some(shown::text(value, field.shown, veil))
    };
    match (names.is_empty(), &row.value) {
        (true, Typed::Fields(_)) => vec![shown::json_line(row, veil)],
        (true, value) => vec![shown::text(value, true, veil)],
        (false, _) => names.iter().map(|name| cell(name).unwrap_or_default()).collect(),
    }
}
