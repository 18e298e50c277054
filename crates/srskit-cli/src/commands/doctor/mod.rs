//! The doctor's face: what it looks at is in `srskit`, what it thinks of it in the core.

mod bundle;
mod listen;
mod looking;
mod progress;
mod show;
mod signature;
mod stopping;

use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{input, json};
use clap::Subcommand;
use looking::Looking;
use progress::Progress;
use srskit::doctor::Wishes;
use srskit_core::doctor::{Health, Observations, Report};
use std::path::PathBuf;
use std::time::Duration;
use stopping::Stopping;

/// Find out why calls do not work: names, port, TLS, signature, allow list, credentials.
///
/// It walks OpenSRS's own troubleshooting page, names the cause, and says who must act. It never
/// charges: it sends nine requests at most, lookups, one balance and one look at the event queue.
///
/// Exit codes: 0 in order (with --strict only without warnings), 1 something failed, 2 wrong usage,
/// 3 not everything could be judged, 4 refused by credentials or allow list: act in the panel.
#[derive(clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  srskit doctor
  srskit doctor --wait-allowlist 20m
  srskit doctor --bundle srskit-doctor.tar
  srskit doctor --from srskit-doctor.tar
  srskit doctor signature --body request.xml --signature 0123456789ABCDEF0123456789ABCDEF"
)]
pub(crate) struct Args {
    #[command(subcommand)]
    part: Option<Part>,
    #[command(flatten)]
    look: Look,
}

#[derive(Subcommand)]
enum Part {
    Signature(signature::Args),
    Listen(listen::Args),
}

#[derive(clap::Args)]
struct Look {
    /// Try the same key on the other system as well: production or horizon.
    #[arg(long)]
    try_other_system: bool,
    /// Try again, each minute at least, until a change of the allow list has arrived, for so long; it takes up to 15 minutes.
    #[arg(long, value_name = "TIME", value_parser = minutes)]
    wait_allowlist: Option<Duration>,
    /// Warn when less than this is left in the account.
    #[arg(long, value_name = "AMOUNT", value_parser = cents)]
    low_water: Option<i64>,
    /// Ask this https URL, which answers with the caller's address in plain text, what our address is.
    #[arg(long, value_name = "URL")]
    yes_external: Option<String>,
    /// Judge what an earlier run saw: a bundle, or the facts.json in it. Nothing is sent.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["try_other_system", "wait_allowlist", "yes_external"])]
    from: Option<PathBuf>,
    /// Write what support asks for into an archive; it holds no key, signature or contact.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    bundle: Option<PathBuf>,
    /// Count a warning as a failure.
    #[arg(long)]
    strict: bool,
    /// Print JSON, for programs.
    #[arg(long, help_heading = "Output")]
    json: bool,
}

/// `20m`, `90s`, `1h`, or seconds.
fn minutes(text: &str) -> Result<Duration, String> {
    let (number, unit) = text.split_at(text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len());
    let seconds = match unit {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return Err("write a time such as 20m".to_owned()),
    };
    let number: u64 = number.parse().map_err(|_| "write a time such as 20m".to_owned())?;
    match number.checked_mul(seconds) {
        Some(seconds @ 1..=86_400) => Ok(Duration::from_secs(seconds)),
        _ => Err("between one second and a day".to_owned()),
    }
}

fn cents(text: &str) -> Result<i64, String> {
    let money: srskit::Money = text.parse().map_err(|_| "write an amount such as 250.00".to_owned())?;
    money.cents().ok_or_else(|| "the amount is too large, or finer than hundredths".to_owned())
}

impl Args {
    pub(super) fn wants_json(&self) -> bool {
        match &self.part {
            Some(Part::Signature(args)) => args.wants_json(),
            Some(Part::Listen(args)) => args.wants_json(),
            None => self.look.json,
        }
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    match &args.part {
        Some(Part::Signature(args)) => signature::run(args, context),
        Some(Part::Listen(args)) => listen::run(args, context),
        None => look(&args.look, context),
    }
}

fn look(args: &Look, context: &mut Context) -> Result<Exit, Failure> {
    let seen = match &args.from {
        Some(path) => bundle::facts(&input::read(context, path)?, path)?,
        None => examined(args, context)?,
    };
    let report = Report::of(&seen, args.strict);
    if let Some(path) = &args.bundle {
        bundle::write(path, &seen, &report)?;
        context.note(&format!("{} holds what support asks for; read it before you send it", path.display()));
    }
    if args.json {
        context.print(&json::write(&report))?;
    } else {
        context.print(&show::to_text(&report, context.paint))?;
    }
    Ok(match report.health {
        Health::Healthy => Exit::Done,
        Health::Failed => Exit::No,
        Health::Inconclusive => Exit::Inconclusive,
        Health::Refused => Exit::AccessInPanel,
    })
}

/// The probes run beside this, so that Ctrl-C need not wait for one of them.
fn examined(args: &Look, context: &mut Context) -> Result<Observations, Failure> {
    let wishes = Wishes {
        try_other_system: args.try_other_system,
        wait_allow_list: args.wait_allowlist,
        low_water_cents: args.low_water,
        echo_url: args.yes_external.clone(),
    };
    let mut stopping = Stopping::begin(&mut context.io)
        .map_err(|error| Failure::refused(format!("signals cannot be waited for: {error}")))?;
    let shows = context.io.stderr_is_terminal && !args.json;
    let progress = Progress::new(context.io.stderr.clone(), shows, args.wait_allowlist);
    let look = Looking::begin(context.settings.to_settings(), context.io.environment.clone(), wishes, progress)
        .map_err(|error| Failure::refused(format!("no thread can be started: {error}")))?;
    Ok(look.finish(&mut || stopping.is_told()))
}
