//! The arguments that several commands share, and the list of commands.

use crate::commands;
use crate::exit;
use crate::paint::ColorChoice;
use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand};
use srskit::{Secret, Settings};
use std::ffi::OsString;
use std::path::PathBuf;

/// Call the OpenSRS XML API: domains and certificates.
///
/// Every call is signed and goes over verified TLS. A command that may cost money is sent once, and
/// what came of it is said plainly, also when nobody can know.
#[derive(Parser)]
#[command(name = "srskit", version, arg_required_else_help = true)]
#[command(after_help = "New here? `srskit try` shows real signed calls, without an account.\n\
    `srskit --help` lists settings and exit codes, `srskit COMMAND --help` has examples.")]
#[command(after_long_help = after_long_help())]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) settings: SettingsArgs,
    /// Log each call to standard error: command, outcome, code, tries and time; never a key, signature or body.
    #[arg(short, long, action = ArgAction::Count, global = true, help_heading = "Output", hide_short_help = true)]
    pub(crate) verbose: u8,
    /// When to colour; NO_COLOR is obeyed.
    #[arg(long, value_enum, value_name = "WHEN", default_value = "auto", global = true)]
    #[arg(help_heading = "Output", hide_short_help = true)]
    pub(crate) color: ColorChoice,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Try(commands::try_it::Args),
    Lookup(commands::lookup::Args),
    Call(commands::call::Args),
    #[command(flatten)]
    Catalogue(commands::catalogue::Args),
    Investigate(commands::catalogue::investigate::Args),
    Xml(commands::xml::Args),
    Sign(commands::sign::Args),
    Decode(commands::decode::Args),
    Encode(commands::encode::Args),
    StandIn(commands::stand_in::Args),
    Doctor(commands::doctor::Args),
    Completions(commands::completions::Args),
}

/// Commands that call nothing, with the settings that they heed all the same; the others are not in
/// their help.
const HEEDED: [(&str, &[&str]); 5] = [
    ("decode", &[]),
    ("encode", &[]),
    ("completions", &[]),
    ("stand-in", &[]),
    ("sign", &["key_file", "profile", "config"]),
];

/// The parser of one command line; it knows the places in lists and maps that this line names.
pub(crate) fn command_for(arguments: &[OsString]) -> clap::Command {
    commands::catalogue::with_places(command(), arguments)
}

/// The parser.
pub(crate) fn command() -> clap::Command {
    HEEDED.into_iter().fold(Cli::command(), |command, (name, _)| {
        // Only when it is built a command has the arguments that all of them share.
        command.mut_subcommand(name, |command| command.defer(hide_idle))
    })
}

fn hide_idle(command: clap::Command) -> clap::Command {
    let heeded = HEEDED.into_iter().find(|(name, _)| *name == command.get_name()).map_or(&[][..], |(_, heeded)| heeded);
    command.mut_args(|arg| {
        let is_idle = arg.get_help_heading() == Some("Settings") && !heeded.contains(&arg.get_id().as_str());
        arg.hide(is_idle)
    })
}

fn after_long_help() -> String {
    format!(
        "\
Settings: an argument wins over the environment, and that over the profile.
  system       --system       SRSKIT_SYSTEM       no default: production is never
                                                  guessed
  user name    --username     SRSKIT_USERNAME
  key          --key-file     SRSKIT_KEY_FILE, SRSKIT_KEY or SRSKIT_KEY_COMMAND;
                              the key itself is never an argument, because other
                              users of a machine can read arguments
  trust        --ca-file      SRSKIT_CA_FILE      besides the system's roots
               --pin          SRSKIT_PIN
  proxy        --proxy        SRSKIT_PROXY        else HTTPS_PROXY with NO_PROXY
  time         --timeout      SRSKIT_TIMEOUT      for a whole call; 90 s
  connections  --connections  SRSKIT_CONNECTIONS  at once; 8
  profile      --profile      SRSKIT_PROFILE      a table [profiles.NAME] of the file
  file         --config       SRSKIT_CONFIG       else srskit/config.toml in your
                                                  configuration folder

Exit codes:
{}

Key, signature, cookies, passwords, auth codes and contact data are masked (***)
in all output; --reveal shows them. What nobody listed as harmless is masked too.",
        exit::HELP
    )
}

/// Where to call, and as whom.
#[derive(Args)]
pub(crate) struct SettingsArgs {
    /// production, horizon (the test system), or an https://host[:port] URL; there is no default.
    #[arg(long, global = true, value_name = "SYSTEM", help_heading = "Settings", hide_short_help = true)]
    pub(crate) system: Option<String>,
    /// The reseller's user name.
    #[arg(long, global = true, value_name = "NAME", help_heading = "Settings", hide_short_help = true)]
    pub(crate) username: Option<String>,
    /// File that holds nothing but the key (the key itself is never an argument; see SRSKIT_KEY).
    #[arg(long, global = true, value_name = "FILE", help_heading = "Settings", hide_short_help = true)]
    pub(crate) key_file: Option<String>,
    /// Profile in the configuration file to take settings from.
    #[arg(long, global = true, value_name = "NAME", help_heading = "Settings", hide_short_help = true)]
    pub(crate) profile: Option<String>,
    /// PEM file with CA certificates to trust besides the system's.
    #[arg(long, global = true, value_name = "FILE", help_heading = "Settings", hide_short_help = true)]
    pub(crate) ca_file: Option<String>,
    /// SHA-256 of the host's public key, in hex or as sha256/Base64; several with commas between them.
    #[arg(long, global = true, value_name = "SHA256", help_heading = "Settings", hide_short_help = true)]
    pub(crate) pin: Option<String>,
    /// Proxy to tunnel through, http://host:port, or `none`; put one with a password into SRSKIT_PROXY.
    #[arg(long, global = true, value_name = "URL", help_heading = "Settings", hide_short_help = true)]
    pub(crate) proxy: Option<String>,
    /// Time for a whole call, such as 30s or 2m.
    #[arg(long, global = true, value_name = "TIME", help_heading = "Settings", hide_short_help = true)]
    pub(crate) timeout: Option<String>,
    /// Connections at once.
    #[arg(long, global = true, value_name = "N", help_heading = "Settings", hide_short_help = true)]
    pub(crate) connections: Option<String>,
    /// Configuration file with profiles.
    #[arg(long, global = true, value_name = "FILE", help_heading = "Settings", hide_short_help = true)]
    pub(crate) config: Option<PathBuf>,
}

impl SettingsArgs {
    pub(crate) fn to_settings(&self) -> Settings {
        Settings {
            system: self.system.clone(),
            username: self.username.clone(),
            key_file: self.key_file.clone(),
            ca_file: self.ca_file.clone(),
            pin: self.pin.clone(),
            proxy: self.proxy.as_deref().map(Secret::from),
            timeout: self.timeout.clone(),
            connections: self.connections.clone(),
            profile: self.profile.clone(),
            config: self.config.clone(),
            ..Settings::default()
        }
    }

    /// Whether the setting that a problem names came as an argument; then it is called by that.
    fn holds(&self, name: &str) -> bool {
        match name {
            "system" => self.system.is_some(),
            "username" => self.username.is_some(),
            "key_file" => self.key_file.is_some(),
            "profile" => self.profile.is_some(),
            "ca_file" => self.ca_file.is_some(),
            "pin" => self.pin.is_some(),
            "proxy" => self.proxy.is_some(),
            "timeout" => self.timeout.is_some(),
            "connections" => self.connections.is_some(),
            _ => false,
        }
    }

    /// What a setting is called in a message: `--key-file` rather than `key_file`, if it was given so.
    pub(crate) fn name_of(&self, path: &str) -> String {
        if self.holds(path) { format!("--{}", path.replace('_', "-")) } else { path.to_owned() }
    }
}

/// Options of commands that call.
#[derive(Args, Clone, Copy, Default)]
pub(crate) struct CallArgs {
    /// Print the request instead of sending it.
    #[arg(long, help_heading = "Output")]
    pub(crate) dry_run: bool,
    /// Print JSON, for programs.
    #[arg(long, help_heading = "Output")]
    pub(crate) json: bool,
    /// Show what is masked otherwise: signature, passwords, auth codes, contact data, …
    #[arg(long, help_heading = "Output")]
    pub(crate) reveal: bool,
}
