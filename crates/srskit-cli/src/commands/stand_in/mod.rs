//! `srskit stand-in`.

mod args;
mod config;

pub(crate) use args::Args;

use crate::ca_file::CaFile;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::io::{Stderr, Stop};
use crate::waiting::Waiting;
use srskit_core::redact::MASK;
use srskit_standin::world::Profile;
use srskit_standin::{Event, EventKind, StandIn, StartLine};
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::sync::mpsc;

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    if args.coverage {
        context.print_line(srskit_standin::coverage_text().trim_end())?;
        return context.flush().map(|()| Exit::Done);
    }
    let config = config::config(args, context)?;
    let waiting = waiting(args, context)?;
    let stand_in = StandIn::start(config).map_err(|error| cannot_start(args, &error))?;
    overruled(args, &stand_in).iter().for_each(|note| context.note(note));
    let ca_file = match &args.ca_file {
        Some(path) => CaFile::write(path, stand_in.ca_pem())?,
        None => CaFile::write_somewhere(stand_in.addr().port(), stand_in.ca_pem())?,
    };
    let start = stand_in.start_line(ca_file.path().display().to_string());
    let system = stand_in.world(|world| world.settings().profile);
    summary(args, context, &start, system).iter().for_each(|line| context.io.stderr.line(line));
    print_start_line(args, context, start)?;
    waiting.wait();
    let saved = args.snapshot.as_ref().map(|file| save(&stand_in, file));
    stand_in.shutdown();
    saved.transpose()?;
    Ok(Exit::Done)
}

/// What was said about a world, and holds for a new one only: the one that was kept has its own.
fn overruled(args: &Args, stand_in: &StandIn) -> Vec<String> {
    let Some(file) = args.restore.as_ref().or(args.state.as_ref()).filter(|_| stand_in.was_restored()) else {
        return Vec::new();
    };
    let given = [
        ("--as", args.behave_as.is_some()),
        ("--balance", args.balance.is_some()),
        ("--domains", args.domains.is_some()),
        ("--at", args.at.is_some()),
    ];
    let given: Vec<&str> = given.into_iter().filter(|(_, is_given)| *is_given).map(|(name, _)| name).collect();
    match given.is_empty() {
        true => Vec::new(),
        false => {
            vec![format!("the world of {} goes on with its own; without effect: {}", file.display(), given.join(", "))]
        }
    }
}

fn save(stand_in: &StandIn, file: &Path) -> Result<(), Failure> {
    let unwritable = |why: String| Failure::refused(format!("--snapshot: {} cannot be written: {why}", file.display()));
    let text = serde_json::to_string_pretty(&stand_in.snapshot()).map_err(|error| unwritable(error.to_string()))?;
    fs::write(file, text).map_err(|error| unwritable(error.to_string()))
}

fn waiting(args: &Args, context: &mut Context) -> Result<Waiting, Failure> {
    let stdin: Box<dyn Read + Send> = std::mem::replace(&mut context.io.stdin, Box::new(io::empty()));
    let stop = std::mem::replace(&mut context.io.stop, Stop::Message(mpsc::channel().1));
    Waiting::new(stop, args.until_stdin_closes.then_some(stdin))
        .map_err(|error| Failure::refused(format!("signals cannot be waited for: {error}")))
}

fn logger(stderr: Stderr, verbose: u8) -> impl Fn(&Event) + Send + Sync {
    move |event| {
        let is_detail = matches!(event.kind, EventKind::Connected { .. } | EventKind::Closed);
        if !is_detail || verbose > 0 {
            stderr.line(&event.to_string());
        }
    }
}

fn cannot_start(args: &Args, error: &io::Error) -> Failure {
    let text = error.to_string();
    match error.kind() {
        _ if text.starts_with("the control port") => {
            Failure::refused(text).hint("give another --control-port, or leave it out for a free one")
        }
        _ if text.starts_with("the state file") => Failure::refused(text),
        ErrorKind::AddrInUse => Failure::refused(format!("port {} of {} is taken", args.port, args.address))
            .hint("give another --port, or leave it out for a free one"),
        ErrorKind::InvalidInput => Failure::refused(format!("--address: {error}"))
            .hint("--beyond-loopback allows it; use it in closed networks only"),
        _ => Failure::refused(format!("the stand-in cannot start on {}: {error}", args.address)),
    }
}

/// The line that a program reads; it must be there as soon as the stand-in is.
fn print_start_line(args: &Args, context: &mut Context, mut start: StartLine) -> Result<(), Failure> {
    // A key that was made up is worth nothing anywhere else; one that was given may be.
    if args.key_file.is_some() && !args.reveal {
        MASK.clone_into(&mut start.key);
    }
    context.print_line(&serde_json::to_string(&start).unwrap_or_default())?;
    context.flush()
}

fn summary(args: &Args, context: &Context, start: &StartLine, system: Profile) -> Vec<String> {
    let key = if args.reveal { start.key.as_str() } else { "(in the line on standard output)" };
    let export_key = if args.reveal { start.key.as_str() } else { "…" };
    let system = match system {
        Profile::Production => "production",
        Profile::Horizon => "the test system",
    };
    vec![
        context.error_paint.bold(&format!("Stand-in for OpenSRS on {}", start.url)),
        format!("  behaves like  {system}; nothing is registered, nothing costs money"),
        format!("  user name     {}", start.username),
        format!("  key           {key}"),
        format!("  CA            {}", start.ca_file),
        format!("  inspector     {}", start.control_url.as_deref().unwrap_or("none (--no-control)")),
        "  to call it    in another shell:".to_owned(),
        format!("    export SRSKIT_SYSTEM={} SRSKIT_CA_FILE={}", start.url, start.ca_file),
        format!("    export SRSKIT_USERNAME={} SRSKIT_KEY={export_key}", start.username),
        "    srskit lookup example.com taken.example.com".to_owned(),
        "  to end it     Ctrl-C".to_owned(),
    ]
}
