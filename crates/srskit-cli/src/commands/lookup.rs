use crate::args::CallArgs;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::json;
use crate::preview::{Preview, masked_body};
use crate::table::{Table, csv_line};
use crate::veil::Veil;
use srskit::domain::{Availability, Lookup, LookupReply};
use srskit::{Client, Error, ErrorClass, Reply};
use srskit_core::{Command, Exchange};

/// Tell whether domain names are free to register.
///
/// Exit code 0 means that every name was answered, taken ones included; with --available it means
/// that all of them are free, and 1 that one is not. A name without an answer makes the exit code
/// that of its error. Names are asked one after the other; after a refused access or a lost
/// connection the rest are not asked.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit lookup example.com example.net
  srskit lookup example.com --available && echo free
  srskit lookup --csv $(cat names.txt)")]
pub(crate) struct Args {
    /// Names with their suffix, such as example.com.
    #[arg(value_name = "NAME", required = true)]
    names: Vec<String>,
    /// Ask the registry, not the service's cache of five minutes.
    #[arg(long)]
    no_cache: bool,
    /// Exit with 1 unless all names are free.
    #[arg(long)]
    available: bool,
    /// Print CSV with a head line.
    #[arg(long, conflicts_with = "json", help_heading = "Output")]
    csv: bool,
    #[command(flatten)]
    pub(super) output: CallArgs,
}

/// What came of one name; `None` where it was not asked.
struct Row<'a> {
    name: &'a str,
    outcome: Option<Result<Reply<LookupReply>, Error>>,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let client = context.client()?;
    if args.output.dry_run {
        return preview(args, context, &client);
    }
    let rows = ask(args, &client);
    if args.output.json {
        let list: Vec<_> = rows.iter().map(Row::to_json).collect();
        context.print(&json::write(&list))?;
    } else if args.csv {
        print_csv(context, &rows)?;
    } else {
        print_table(context, &rows)?;
    }
    conclude(args, context, &rows)
}

fn command(args: &Args, name: &str) -> Lookup {
    let lookup = Lookup::new(name);
    if args.no_cache { lookup.with_no_cache(true) } else { lookup }
}

fn preview(args: &Args, context: &mut Context, client: &Client) -> Result<Exit, Failure> {
    for name in &args.names {
        let command = command(args, name);
        let veil = Veil::new(args.output.reveal);
        let mut exchange = Exchange::new(&command, client.credentials())?;
        let body = masked_body(&command.message().to_value(), &veil)?;
        let preview = Preview::of(client, &mut exchange, &veil, |_| body)?;
        preview.print(context, &veil, args.output.json)?;
    }
    Ok(Exit::Done)
}

fn ask<'a>(args: &'a Args, client: &Client) -> Vec<Row<'a>> {
    let mut is_over = false;
    let row = |name: &'a String| {
        let outcome = (!is_over).then(|| client.call(&command(args, name)));
        // What refuses one will refuse all, and waiting for each of them helps nobody.
        is_over |= matches!(&outcome, Some(Err(error)) if is_general(error.class()));
        Row { name, outcome }
    };
    args.names.iter().map(row).collect()
}

fn is_general(class: ErrorClass) -> bool {
    matches!(class, ErrorClass::AccessDenied | ErrorClass::NotSent)
}

impl Row<'_> {
    fn answer(&self) -> &str {
        match &self.outcome {
            Some(Ok(reply)) => reply.availability.as_str(),
            Some(Err(error)) => error.class().name(),
            None => "not_asked",
        }
    }

    fn note(&self) -> String {
        match &self.outcome {
            Some(Ok(reply)) => {
                let claim = reply.has_claim.filter(|claim| *claim).map(|_| "matches a registered mark".to_owned());
                [reply.reason.clone(), claim].into_iter().flatten().collect::<Vec<_>>().join("; ")
            }
            Some(Err(error)) => error.context.response_text.clone().unwrap_or_default(),
            None => String::new(),
        }
    }

    fn to_json(&self) -> serde_json::Value {
        match &self.outcome {
            Some(Ok(reply)) => serde_json::json!({
                "domain": self.name,
                "availability": reply.availability.as_str(),
                "available": reply.available,
                "reason": reply.reason,
                "has_claim": reply.has_claim,
                "code": reply.answer.code,
                "text": reply.answer.text,
                "transaction_id": reply.answer.transaction_id(),
                "tries": reply.tries,
            }),
            Some(Err(error)) => serde_json::json!({ "domain": self.name, "error": error.report() }),
            None => serde_json::json!({ "domain": self.name, "error": null }),
        }
    }
}

fn print_table(context: &mut Context, rows: &[Row<'_>]) -> Result<(), Failure> {
    let mut table = Table::new(&["NAME", "ANSWER", "NOTE"]);
    for row in rows {
        table.row(&[row.name, &row.answer().replace('_', " "), &row.note()]);
    }
    let paint = context.paint;
    let lines = table.lines(|line, column, cell| match (line, column) {
        (0, _) => paint.bold(cell),
        (_, 1) => match rows.get(line - 1).map(|row| &row.outcome) {
            Some(Some(Ok(reply))) if reply.available => paint.good(cell),
            Some(Some(Ok(reply))) if reply.availability == Availability::Taken => cell.to_owned(),
            Some(Some(Ok(_))) => paint.careful(cell),
            _ => paint.bad(cell),
        },
        _ => cell.to_owned(),
    });
    context.print(&(lines.join("\n") + "\n"))
}

fn print_csv(context: &mut Context, rows: &[Row<'_>]) -> Result<(), Failure> {
    context.print_line("domain,availability,available,reason,has_claim,code")?;
    for row in rows {
        let reply = row.outcome.as_ref().and_then(|outcome| outcome.as_ref().ok());
        let flag = |set: bool| if set { "yes" } else { "no" };
        let available = reply.map_or("", |reply| flag(reply.available));
        let claim = reply.and_then(|reply| reply.has_claim).map_or("", flag);
        let code = reply.and_then(|reply| reply.answer.code.as_deref()).unwrap_or_default();
        context.print_line(&csv_line(&[row.name, row.answer(), available, &row.note(), claim, code]))?;
    }
    Ok(())
}

/// Says each error once, and takes the exit code from the first.
fn conclude(args: &Args, context: &Context, rows: &[Row<'_>]) -> Result<Exit, Failure> {
    let mut first = None;
    for row in rows {
        if let Some(Err(error)) = &row.outcome {
            let failure = Failure::from(error.clone());
            context.complain(&failure);
            first = first.or(Some(failure.exit()));
        }
    }
    if let Some(exit) = first {
        return Err(Failure::Said(exit));
    }
    let all_free = rows.iter().all(|row| matches!(&row.outcome, Some(Ok(reply)) if reply.available));
    Ok(if args.available && !all_free { Exit::No } else { Exit::Done })
}
