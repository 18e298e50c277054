use crate::args::CallArgs;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::preview::Preview;
use crate::veil::{NOTE, Veil};
use crate::{input, interrupt, json};
use srskit::{Client, Error, Raw, Reply};
use srskit_core::envelope::decode;
use srskit_core::{Exchange, Step, Value};
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

/// Work with raw XML.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  srskit xml send request.xml")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: XmlCommand,
}

#[derive(clap::Subcommand)]
enum XmlCommand {
    Send(SendArgs),
}

/// Sign a body, send it byte for byte as it is, and print the reply's body.
///
/// Nothing is checked or changed. The reply is printed without what must not be shown (***); --reveal
/// prints it byte for byte. An error (standard error, exit code) says what the reply means.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit xml send request.xml
  srskit xml send - --reveal < request.xml > reply.xml
  srskit xml send request.xml --dry-run")]
struct SendArgs {
    /// File with the body, or - for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    output: CallArgs,
}

impl Args {
    pub(super) fn wants_json(&self) -> bool {
        match &self.command {
            XmlCommand::Send(args) => args.output.json,
        }
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    match &args.command {
        XmlCommand::Send(args) => send(args, context),
    }
}

fn send(args: &SendArgs, context: &mut Context) -> Result<Exit, Failure> {
    let body = input::read(context, &args.file)?;
    let client = context.client()?;
    let request = decode(&body).map_or_else(|_| Value::text(""), |decoded| decoded.value.into_owned());
    let veil = Veil::new(args.output.reveal).hiding(&request).hiding_proof(client.credentials(), &body);
    let exchange = |body| Exchange::verbatim(body, client.credentials(), client.exchange_options());
    let mut twin = exchange(body.clone())?;
    if args.output.dry_run {
        let preview = Preview::of(&client, &mut twin, &veil, |body| veil.bytes(body))?;
        return preview.print(context, &veil, args.output.json);
    }
    let (repeat, exchange) = (twin.repeat(), exchange(body)?);
    let exchanged = match interrupt::watch(context, twin, move || drive(&client, exchange)) {
        Ok(driven) => driven?,
        Err(interrupted) => Exchanged { answer: None, outcome: Err(interrupted) },
    };
    let printed = print(args, context, &veil, &exchanged).and_then(|()| context.flush());
    match exchanged.outcome {
        Ok(reply) => printed.map(|()| Exit::Done).map_err(|failure| failure.after(&reply, repeat)),
        Err(error) => Err(conclude(args, context, error.into())),
    }
}

/// With `--json` the error has been printed already, with the body.
fn conclude(args: &SendArgs, context: &Context, failure: Failure) -> Failure {
    if !args.output.json {
        return failure;
    }
    context.complain(&failure);
    Failure::Said(failure.exit())
}

/// What came of an exchange, and the bytes of the last answer, if there was one.
struct Exchanged {
    answer: Option<Vec<u8>>,
    outcome: Result<Reply<()>, Error>,
}

/// As the client does it, but the last answer is kept.
fn drive(client: &Client, mut exchange: Exchange<Raw>) -> Result<Exchanged, Failure> {
    let started = Instant::now();
    let deadline = client.exchange_options().deadline;
    let mut answer = None;
    loop {
        exchange.tick(started.elapsed());
        match exchange.step() {
            Step::Send(post) => match client.post(&post, deadline.saturating_sub(started.elapsed())) {
                Ok(posted) => {
                    exchange.received_with(posted.status, &posted.body, &posted.noticed)?;
                    answer = Some(posted.body);
                }
                Err(failed) => exchange.failed(failed.stage, failed.cause)?,
            },
            Step::Wait(pause) => thread::sleep(pause),
            Step::Done(outcome) => {
                log(&outcome, started.elapsed());
                return Ok(Exchanged { answer, outcome });
            }
        }
    }
}

/// As the client does it.
fn log(outcome: &Result<Reply<()>, Error>, took: Duration) {
    let ms = took.as_millis();
    match outcome {
        Ok(reply) => {
            let (outcome, tries) = (reply.outcome.name(), reply.tries);
            let code = reply.answer.code.as_deref().unwrap_or("none");
            log::info!(target: "srskit", "XML as given: {outcome}, code {code}, tries {tries}, {ms} ms");
        }
        Err(error) => {
            let (class, tries) = (error.class().name(), error.context.tries);
            let code = error.context.response_code.as_deref().unwrap_or("none");
            log::warn!(target: "srskit", "XML as given: {class}, code {code}, tries {tries}, {ms} ms");
        }
    }
}

fn print(args: &SendArgs, context: &mut Context, veil: &Veil, exchanged: &Exchanged) -> Result<(), Failure> {
    match &exchanged.answer {
        _ if args.output.json => context.print(&json::write(&to_json(exchanged, veil)))?,
        Some(answer) if veil.reveals() => context.print_bytes(answer)?,
        Some(answer) => context.print_line(&veil.bytes(answer))?,
        None => {}
    }
    if veil.has_masked() {
        context.note(NOTE);
    }
    Ok(())
}

fn to_json(exchanged: &Exchanged, veil: &Veil) -> serde_json::Value {
    let body = exchanged.answer.as_ref().map(|bytes| shown(bytes, veil));
    match &exchanged.outcome {
        Ok(reply) => serde_json::json!({
            "outcome": reply.outcome.name(),
            "row": reply.row,
            "tries": reply.tries,
            "body": body,
        }),
        Err(error) => serde_json::json!({ "error": error.report(), "body": body }),
    }
}

fn shown(bytes: &[u8], veil: &Veil) -> String {
    if veil.reveals() { String::from_utf8_lossy(bytes).into_owned() } else { veil.bytes(bytes) }
}
