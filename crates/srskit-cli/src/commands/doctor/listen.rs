use crate::ca_file::CaFile;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::paint::Paint;
use crate::text::one_line;
use srskit::Credentials;
use srskit_core::doctor::{Remark, inspect_request};
use srskit_standin::{Config, EventKind, StandIn, Timing};
use std::net::SocketAddr;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::stopping::Stopping;

const PATIENCE: Duration = Duration::from_secs(10);

/// Listen on this machine, and tell what your own client sends against what it signed.
///
/// Point your client at the URL that is printed, let it trust the CA file, and send one request: NUL
/// bytes, missing bodies, chunks, wrong lengths, spellings of headers, digests in upper case and wrong
/// encodings are named. With SRSKIT_USERNAME and a key set they are what is checked against; without
/// them they are made up and printed. Ends on Ctrl-C, or after --count requests: 0 when the last one was
/// right, 1 when it was not.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit doctor listen
  srskit doctor listen --port 8443 --ca-file ca.pem --count 1")]
pub(super) struct Args {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,
    /// Where to write the certificate of its CA; without it a temporary file, removed at the end.
    #[arg(long, value_name = "FILE")]
    ca_file: Option<String>,
    /// End after so many requests.
    #[arg(long, value_name = "N")]
    count: Option<usize>,
    /// Print JSON, one line a request, for programs.
    #[arg(long, help_heading = "Output")]
    json: bool,
}

impl Args {
    pub(super) fn wants_json(&self) -> bool {
        self.json
    }
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let (heard, requests) = mpsc::channel();
    let mut config = Config::new().listen(SocketAddr::from(([127, 0, 0, 1], args.port)));
    let account = account(context);
    if let Some(account) = &account {
        config = config.account(account.clone());
    }
    // A client that announces more than it sends would wait for its own end otherwise.
    let config = config.timing(Timing { life: PATIENCE, idle: PATIENCE });
    let config = config.log(move |event: &srskit_standin::Event| {
        if !matches!(event.kind, EventKind::Connected { .. }) {
            _ = heard.send(());
        }
    });
    let stand_in = StandIn::start(config)
        .map_err(|error| Failure::refused(format!("nothing can listen on port {}: {error}", args.port)))?;
    let ca_file = match &args.ca_file {
        Some(path) => CaFile::write(path, stand_in.ca_pem())?,
        None => CaFile::write_somewhere(stand_in.addr().port(), stand_in.ca_pem())?,
    };
    let start = stand_in.start_line(ca_file.path().display().to_string());
    context.note(&format!("listening on {}; let your client trust {}", stand_in.url(), start.ca_file));
    match account {
        Some(account) => context.note(&format!("user {}, with the key of the settings", account.username())),
        None => context.note(&format!("user {}, key {}", stand_in.username(), stand_in.key().reveal())),
    }
    let mut stopping = Stopping::begin(&mut context.io)
        .map_err(|error| Failure::refused(format!("signals cannot be waited for: {error}")))?;
    let mut shown = 0;
    let mut last_was_right = true;
    while !stopping.is_told() && args.count.is_none_or(|count| shown < count) {
        match requests.recv_timeout(Duration::from_millis(100)) {
            Ok(()) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        for request in stand_in.requests().iter().skip(shown) {
            let remarks = inspect_request(request.head(), request.body(), &stand_in.account());
            shown += 1;
            last_was_right = remarks.iter().all(|remark| !remark.is_fault);
            show(args, context, shown, &remarks)?;
        }
    }
    stand_in.shutdown();
    Ok(if last_was_right { Exit::Done } else { Exit::No })
}

/// User and key of the settings, where there are both; a system is not needed.
fn account(context: &Context) -> Option<Credentials> {
    let settings = context.settings.to_settings();
    let (key, _) = settings.load_key(&context.io.environment).ok()?;
    let username =
        settings.username.clone().or_else(|| context.io.environment.get("SRSKIT_USERNAME").map(str::to_owned))?;
    let account = Credentials::new(username, key);
    account.problems().is_empty().then_some(account)
}

fn show(args: &Args, context: &mut Context, number: usize, remarks: &[Remark]) -> Result<(), Failure> {
    if args.json {
        let line =
            serde_json::to_string(&serde_json::json!({ "request": number, "remarks": remarks })).unwrap_or_default();
        context.print_line(&line)?;
        return context.flush();
    }
    context.print_line(&format!("request {number}"))?;
    for remark in remarks {
        context.print_line(&line(remark, context.paint))?;
    }
    context.flush()
}

fn line(remark: &Remark, paint: Paint) -> String {
    let mark = match (remark.is_fault, remark.fix.is_empty()) {
        (true, _) => paint.bad("  WRONG  "),
        (false, false) => paint.careful("  note   "),
        (false, true) => paint.good("  ok     "),
    };
    let fix = if remark.fix.is_empty() { String::new() } else { format!("; {}", remark.fix) };
    format!("{mark}{}", one_line(&format!("{}{fix}", remark.what)))
}
