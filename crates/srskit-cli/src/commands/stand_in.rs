use crate::ca_file::CaFile;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::io::{Stderr, Stop};
use crate::waiting::Waiting;
use srskit::settings::Environment;
use srskit::{Credentials, Settings};
use srskit_core::redact::MASK;
use srskit_standin::world::Profile;
use srskit_standin::{AllowList, Config, Event, EventKind, Fault, Money, StandIn, StartLine};
use std::io::{self, ErrorKind, Read};
use std::net::{IpAddr, SocketAddr};
use std::sync::mpsc;

/// Run a local OpenSRS to build and test against: the same wire, counted money, faults on request.
///
/// It is not the real service: nothing here is registered and nothing costs money. User name, key and
/// CA are new at each start. The first line on standard output is JSON with port, url, ca_file,
/// username and key; standard error tells what happens, and which mistake a wrong signature was made
/// with. It ends on Ctrl-C (SIGINT) or SIGTERM.
///
/// Names that begin with taken, premium, reserved, waiting or claims are just that; all others are free.
#[derive(clap::Args)]
#[command(after_help = help())]
pub(crate) struct Args {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,
    /// Address to listen on.
    #[arg(long, value_name = "IP", default_value = "127.0.0.1")]
    address: IpAddr,
    /// Allow an --address that other machines can reach; they can read what is sent to it.
    #[arg(long)]
    beyond_loopback: bool,
    /// Where to write the certificate of its CA; without it a temporary file, removed at the end.
    #[arg(long, value_name = "FILE")]
    ca_file: Option<String>,
    /// User name to take, with --key-file; without both they are made up.
    #[arg(long, value_name = "NAME")]
    username: Option<String>,
    /// File with the key to take, with --username.
    #[arg(long, value_name = "FILE")]
    key_file: Option<String>,
    /// Make user, key, numbers and order of items follow from this number; the CA is new all the same.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// The system to behave like.
    #[arg(long = "as", value_enum, value_name = "SYSTEM", default_value = "horizon")]
    behave_as: System,
    /// Addresses that may call, such as 192.0.2.7 or 192.0.2.0/25; without it all may.
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    allow_list: Option<Vec<String>>,
    /// Refuse requests that are not quite right, with an explanation.
    #[arg(long)]
    strict: bool,
    /// Something that goes wrong, as WHAT[#N]:POINT:KIND; may be given several times.
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<String>,
    /// Money in the account.
    #[arg(long, value_name = "AMOUNT", default_value = "1000.00")]
    balance: String,
    /// End when standard input closes too, so that it goes with the program that started it.
    #[arg(long)]
    until_stdin_closes: bool,
    /// Show the key in the summary, and one that was given with --key-file.
    #[arg(long, help_heading = "Output")]
    reveal: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum System {
    /// The live system.
    Production,
    /// The test system.
    Horizon,
}

fn help() -> String {
    let fault: String = Fault::SYNTAX.lines().map(|line| format!("  {line}\n")).collect();
    format!(
        "\
FAULT is
{fault}
Examples:
  srskit stand-in --port 8443 --ca-file ca.pem
  srskit stand-in --as production --allow-list 192.0.2.7
  srskit stand-in --fault SW_REGISTER:after-commit:reset"
    )
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let config = config(args, context)?;
    let waiting = waiting(args, context)?;
    let stand_in = StandIn::start(config).map_err(|error| cannot_start(args, &error))?;
    let ca_file = match &args.ca_file {
        Some(path) => CaFile::write(path, stand_in.ca_pem())?,
        None => CaFile::write_somewhere(stand_in.addr().port(), stand_in.ca_pem())?,
    };
    let start = stand_in.start_line(ca_file.path().display().to_string());
    summary(args, context, &start).iter().for_each(|line| context.io.stderr.line(line));
    print_start_line(args, context, start)?;
    waiting.wait();
    stand_in.shutdown();
    Ok(Exit::Done)
}

fn waiting(args: &Args, context: &mut Context) -> Result<Waiting, Failure> {
    let stdin: Box<dyn Read + Send> = std::mem::replace(&mut context.io.stdin, Box::new(io::empty()));
    let stop = std::mem::replace(&mut context.io.stop, Stop::Message(mpsc::channel().1));
    Waiting::new(stop, args.until_stdin_closes.then_some(stdin))
        .map_err(|error| Failure::refused(format!("signals cannot be waited for: {error}")))
}

fn config(args: &Args, context: &Context) -> Result<Config, Failure> {
    let profile = match args.behave_as {
        System::Production => Profile::Production,
        System::Horizon => Profile::Horizon,
    };
    let balance: Money = args.balance.parse().map_err(|_| {
        Failure::refused("--balance: this is no amount of money").hint("write dollars and cents, such as 1000.00")
    })?;
    let mut config = Config::new().listen(SocketAddr::new(args.address, args.port)).profile(profile).balance(balance);
    if args.beyond_loopback {
        config = config.beyond_loopback();
    }
    if args.strict {
        config = config.strict();
    }
    if let Some(seed) = args.seed {
        config = config.seed(seed);
    }
    if let Some(rules) = &args.allow_list {
        let list = AllowList::parse(rules).map_err(|error| Failure::refused(format!("--allow-list: {error}")))?;
        config = config.allow_list(list);
    }
    if let Some(account) = account(args, context)? {
        config = config.account(account);
    }
    for text in &args.faults {
        let fault = text.parse().map_err(|error| {
            Failure::refused(format!("--fault: {error}")).hint("srskit stand-in --help says how a fault is written")
        })?;
        config = config.fault(fault);
    }
    Ok(config.log(logger(context.io.stderr.clone(), context.verbose)))
}

/// User and key that were given as arguments; those of environment and profile are for real systems,
/// and are not taken.
fn account(args: &Args, context: &Context) -> Result<Option<Credentials>, Failure> {
    // Checked here: options of the same names stand before the command as well, where nothing demands the other.
    let (username, key_file) = match (&args.username, &args.key_file) {
        (None, None) => return Ok(None),
        (Some(username), Some(key_file)) => (username, key_file),
        (given, _) => {
            let (given, missing) = if given.is_some() { ("username", "key-file") } else { ("key-file", "username") };
            return Err(Failure::refused(format!("--{given} is given without --{missing}"))
                .hint("give both, or neither: then the stand-in makes up a user name and a key"));
        }
    };
    let only_this = Settings { key_file: Some(key_file.clone()), ..Settings::default() };
    let (key, notices) = only_this.load_key(&Environment::default()).map_err(|error| context.setup(&error))?;
    notices.iter().for_each(|notice| context.note(notice));
    let account = Credentials::new(username.as_str(), key);
    match account.problems().first() {
        None => Ok(Some(account)),
        Some(problem) => Err(Failure::Setup(vec![problem.clone()])),
    }
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
    match error.kind() {
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

fn summary(args: &Args, context: &Context, start: &StartLine) -> Vec<String> {
    let key = if args.reveal { start.key.as_str() } else { "(in the line on standard output)" };
    let export_key = if args.reveal { start.key.as_str() } else { "…" };
    let system = match args.behave_as {
        System::Production => "production",
        System::Horizon => "the test system",
    };
    vec![
        context.error_paint.bold(&format!("Stand-in for OpenSRS on {}", start.url)),
        format!("  behaves like  {system}; nothing is registered, nothing costs money"),
        format!("  user name     {}", start.username),
        format!("  key           {key}"),
        format!("  CA            {}", start.ca_file),
        "  to call it    in another shell:".to_owned(),
        format!("    export SRSKIT_SYSTEM={} SRSKIT_CA_FILE={}", start.url, start.ca_file),
        format!("    export SRSKIT_USERNAME={} SRSKIT_KEY={export_key}", start.username),
        "    srskit lookup example.com taken.example.com".to_owned(),
        "  to end it     Ctrl-C".to_owned(),
    ]
}
