//! From arguments to the settings of a stand-in.

use super::args::{Args, System};
use super::logger;
use crate::context::Context;
use crate::failure::Failure;
use srskit::settings::Environment;
use srskit::{Credentials, Settings};
use srskit_standin::world::Profile;
use srskit_standin::{AllowList, CallLimits, Characters, Clock, Config, Money, Rate, Saved, Timestamp};
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

pub(super) fn config(args: &Args, context: &Context) -> Result<Config, Failure> {
    let mut config = Config::new()
        .listen(SocketAddr::new(args.address, args.port))
        .domains(args.domains.unwrap_or(0))
        .clock(clock(args)?)
        .limits(limits(args)?);
    if let Some(system) = args.behave_as {
        config = config.profile(match system {
            System::Production => Profile::Production,
            System::Horizon => Profile::Horizon,
        });
    }
    if let Some(text) = &args.balance {
        let balance: Money = text.parse().map_err(|_| {
            Failure::refused("--balance: this is no amount of money").hint("write dollars and cents, such as 1000.00")
        })?;
        config = config.balance(balance);
    }
    let mut config = with_switches(args, config);
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
    if let Some(file) = &args.state {
        config = config.state_file(file);
    }
    if let Some(file) = &args.restore {
        config = config.restore(saved(file)?);
    }
    for text in &args.faults {
        let fault = text.parse().map_err(|error| {
            Failure::refused(format!("--fault: {error}")).hint("srskit stand-in --help says how a fault is written")
        })?;
        config = config.fault(fault);
    }
    Ok(config.log(logger(context.io.stderr.clone(), context.verbose)))
}

fn saved(file: &Path) -> Result<Saved, Failure> {
    let unusable = |why: String| {
        Failure::refused(format!("--restore: {}: {why}", file.display()))
            .hint("give a file that --snapshot or POST /snapshot has written")
    };
    let bytes = fs::read(file).map_err(|error| unusable(format!("it cannot be read: {error}")))?;
    Saved::parse(&bytes).map_err(unusable)
}

type Switch = fn(Config) -> Config;

fn with_switches(args: &Args, config: Config) -> Config {
    let switches: [(bool, Switch); 5] = [
        (args.beyond_loopback, Config::beyond_loopback),
        (args.strict, Config::strict),
        (args.hostile, Config::hostile),
        (args.bad_tls, Config::bad_tls),
        (args.all_characters, |config| config.characters(Characters::All)),
    ];
    let config = switches.into_iter().filter(|(is_on, _)| *is_on).fold(config, |config, (_, switch)| switch(config));
    if args.no_control { config } else { config.control(args.control_port) }
}

fn clock(args: &Args) -> Result<Clock, Failure> {
    let at = match &args.at {
        None => None,
        Some(text) => Some(Timestamp::parse(text).ok_or_else(|| {
            Failure::refused("--at: this is no time").hint("write 2027-01-31 or \"2027-01-31 12:00:00\", in UTC")
        })?),
    };
    let clock = match args.clock.as_str() {
        "real" => Clock::real(),
        "frozen" => Clock::real().with_rate(0),
        text => {
            let rate = text.parse().ok().filter(|rate| *rate > 0).ok_or_else(|| {
                Failure::refused("--clock: there is no such clock").hint("write real, frozen, or a number such as 3600")
            })?;
            Clock::real().with_rate(rate)
        }
    };
    Ok(at.map_or(clock, |at| clock.starting_at(at)))
}

fn limits(args: &Args) -> Result<CallLimits, Failure> {
    let rate = match &args.max_rate {
        None => None,
        Some(text) => Some(rate(text).ok_or_else(|| {
            Failure::refused("--max-rate: this is no rate").hint("write 10/500ms: ten at once, one more each 500 ms")
        })?),
    };
    Ok(CallLimits { connections: args.max_connections, rate, ..CallLimits::default() })
}

fn rate(text: &str) -> Option<Rate> {
    let (burst, per) = text.split_once('/')?;
    let (burst, per) = (burst.trim().parse().ok()?, srskit_standin::parse_span(per)?);
    (burst > 0 && per > Duration::ZERO).then_some(Rate { burst, per })
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
