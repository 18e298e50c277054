//! What can be said about a stand-in on the command line.

use srskit_standin::Fault;
use std::net::IpAddr;
use std::path::PathBuf;

/// Run a local OpenSRS to build and test against: the same wire, counted money, faults on request.
///
/// It is not the real service: nothing here is registered and nothing costs money. User name, key and
/// CA are new at each start. The first line on standard output is JSON with port, url, ca_file,
/// username, key and control_url; standard error tells what happens, and which mistake a wrong signature was made
/// with. It ends on Ctrl-C (SIGINT) or SIGTERM.
///
/// At control_url is an inspector page, and a JSON API to look at what was sent, to move the clock and to
/// set faults. Names that begin with taken, premium, reserved, waiting or claims are just that; all others are free.
#[derive(clap::Args)]
#[command(after_help = help())]
pub(crate) struct Args {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub(super) port: u16,
    /// Address to listen on.
    #[arg(long, value_name = "IP", default_value = "127.0.0.1")]
    pub(super) address: IpAddr,
    /// Allow an --address that other machines can reach; they can read what is sent to it.
    #[arg(long)]
    pub(super) beyond_loopback: bool,
    /// Where to write the certificate of its CA; without it a temporary file, removed at the end.
    #[arg(long, value_name = "FILE")]
    pub(super) ca_file: Option<String>,
    /// User name to take, with --key-file; without both they are made up.
    #[arg(long, value_name = "NAME")]
    pub(super) username: Option<String>,
    /// File with the key to take, with --username.
    #[arg(long, value_name = "FILE")]
    pub(super) key_file: Option<String>,
    /// Make user, key, numbers and order of items follow from this number; the CA is new all the same.
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// The system to behave like: horizon if not said.
    #[arg(long = "as", value_enum, value_name = "SYSTEM")]
    pub(super) behave_as: Option<System>,
    /// Addresses that may call, such as 192.0.2.7 or 192.0.2.0/25; without it all may, or, as production,
    /// this machine.
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub(super) allow_list: Option<Vec<String>>,
    /// Refuse requests that are not quite right, with an explanation: bad envelopes, unknown fields, orders
    /// without period or handle.
    #[arg(long)]
    pub(super) strict: bool,
    /// Be hard to get along with: some reads are slow or refused with 300, lists come in pages of three, and
    /// replies carry items that nobody knows.
    #[arg(long)]
    pub(super) hostile: bool,
    /// Let all characters through; the service is assumed to cut text beyond Latin-1.
    #[arg(long)]
    pub(super) all_characters: bool,
    /// Something that goes wrong, as WHAT[#N]:POINT:KIND; may be given several times.
    #[arg(long = "fault", value_name = "FAULT")]
    pub(super) faults: Vec<String>,
    /// Money in the account: 1000.00 if not said.
    #[arg(long, value_name = "AMOUNT")]
    pub(super) balance: Option<String>,
    /// Begin with so many domains in the account: domain-1.example and so on, of which one expires each month.
    #[arg(long, value_name = "N")]
    pub(super) domains: Option<u32>,
    /// How virtual time runs: real, frozen, or so many times as fast as real time.
    #[arg(long, value_name = "CLOCK", default_value = "real")]
    pub(super) clock: String,
    /// Virtual time at the start, such as 2027-01-31 or "2027-01-31 12:00:00"; without it the present.
    #[arg(long, value_name = "TIME")]
    pub(super) at: Option<String>,
    /// Keep the world in this file, from one start to the next. A world that is there already goes before
    /// --as, --balance, --domains and --at.
    #[arg(long, value_name = "FILE")]
    pub(super) state: Option<PathBuf>,
    /// Begin with a snapshot that --snapshot or the control port has written.
    #[arg(long, value_name = "FILE", conflicts_with = "state")]
    pub(super) restore: Option<PathBuf>,
    /// Write a snapshot of the world at the end.
    #[arg(long, value_name = "FILE")]
    pub(super) snapshot: Option<PathBuf>,
    /// Connections at once before 310 is answered; without it there is no limit.
    #[arg(long, value_name = "N")]
    pub(super) max_connections: Option<usize>,
    /// Commands at once, and the time for one more, such as 10/500ms, before 300 is answered.
    #[arg(long, value_name = "N/TIME")]
    pub(super) max_rate: Option<String>,
    /// Open further ports that show bad TLS; the first line names them.
    #[arg(long)]
    pub(super) bad_tls: bool,
    /// Port of the control API and the inspector page, on the loopback address; 0 takes a free one.
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub(super) control_port: u16,
    /// Open no control port.
    #[arg(long, conflicts_with = "control_port")]
    pub(super) no_control: bool,
    /// Print what each command does here, and end.
    #[arg(long)]
    pub(super) coverage: bool,
    /// End when standard input closes too, so that it goes with the program that started it.
    #[arg(long)]
    pub(super) until_stdin_closes: bool,
    /// Show the key in the summary, and one that was given with --key-file.
    #[arg(long, help_heading = "Output")]
    pub(super) reveal: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum System {
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
  srskit stand-in --fault SW_REGISTER:after-commit:reset
  srskit stand-in --clock frozen --at 2027-01-31 --seed 7
  srskit stand-in --coverage"
    )
}
