//! How a stand-in is started.

use crate::allow::AllowList;
use crate::clock::Clock;
use crate::faults::Fault;
use crate::gate::CallLimits;
use crate::layout::ItemOrder;
use crate::log::Log;
use crate::mirror::{Characters, Reading};
use crate::money::Money;
use crate::state::Saved;
use crate::wire::ReadLimits;
use crate::world::{Profile, Settings};
use srskit_core::Credentials;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// How long a connection may take, in real time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// The life of a connection. A request that is not complete by then is refused; the guide says 60 s.
    pub life: Duration,
    /// How long a connection may lie idle between requests. *Assumed*; no number is published.
    pub idle: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self { life: Duration::from_secs(60), idle: Duration::from_secs(10) }
    }
}

/// Settings of a stand-in. The default listens on a free port of the loopback address, behaves like the
/// test system, is calm, and makes up user and key.
#[derive(Clone)]
pub struct Config {
    pub(crate) listen: SocketAddr,
    pub(crate) beyond_loopback: bool,
    pub(crate) seed: Option<u64>,
    pub(crate) account: Option<Credentials>,
    pub(crate) settings: Settings,
    pub(crate) reading: Reading,
    pub(crate) order: ItemOrder,
    pub(crate) characters: Characters,
    pub(crate) hostile: bool,
    pub(crate) clock: Clock,
    pub(crate) allow_list: Option<AllowList>,
    pub(crate) limits: CallLimits,
    pub(crate) read_limits: ReadLimits,
    pub(crate) timing: Timing,
    pub(crate) faults: Vec<Fault>,
    pub(crate) control: Option<u16>,
    pub(crate) bad_tls: bool,
    pub(crate) state_file: Option<PathBuf>,
    pub(crate) saved: Option<Saved>,
    pub(crate) domains: u32,
    pub(crate) log: Option<Arc<dyn Log>>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            beyond_loopback: false,
            seed: None,
            account: None,
            settings: Settings::default(),
            reading: Reading::default(),
            order: ItemOrder::default(),
            characters: Characters::default(),
            hostile: false,
            clock: Clock::default(),
            allow_list: None,
            limits: CallLimits::default(),
            read_limits: ReadLimits::default(),
            timing: Timing::default(),
            faults: Vec::new(),
            control: None,
            bad_tls: false,
            state_file: None,
            saved: None,
            domains: 0,
            log: None,
        }
    }
}

impl Config {
    /// The default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Listens on `address`; port 0 takes a free one. Only loopback addresses, unless
    /// [`Config::beyond_loopback`] is called too.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Allows an address that other machines can reach. The stand-in is built for tests: whoever can
    /// reach it can see everything sent to it.
    #[must_use]
    pub fn beyond_loopback(mut self) -> Self {
        self.beyond_loopback = true;
        self
    }

    /// Makes everything that varies follow from `seed`: order of items, numbers of orders, user and key.
    ///
    /// The certificates are new at each start all the same: a CA whose key follows from a number is
    /// one that anybody can sign with.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Sets user and key, instead of making them up.
    #[must_use]
    pub fn account(mut self, account: Credentials) -> Self {
        self.account = Some(account);
        self
    }

    /// Sets everything about the world.
    #[must_use]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Behaves like one of the two systems.
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> Self {
        self.settings.profile = profile;
        self
    }

    /// Sets the money in the account.
    #[must_use]
    pub fn balance(mut self, balance: Money) -> Self {
        self.settings.balance = balance;
        self
    }

    /// Refuses envelopes that are not right, and explains.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.reading = Reading::Strict;
        self
    }

    /// Sets which characters of a request get through.
    #[must_use]
    pub fn characters(mut self, characters: Characters) -> Self {
        self.characters = characters;
        self
    }

    /// Makes it hard to get along with: five percent of the reads are slow or refused with 300, lists come in
    /// pages of three, availability is now and then unknown, white space varies, and every reply carries items
    /// that nobody knows. Orders misbehave only when a fault says so.
    #[must_use]
    pub fn hostile(mut self) -> Self {
        self.hostile = true;
        self
    }

    /// Sets the order of items in replies.
    #[must_use]
    pub fn item_order(mut self, order: ItemOrder) -> Self {
        self.order = order;
        self
    }

    /// Sets how virtual time runs.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Lets only these addresses in. Without it production lets 127.0.0.1 in, and the test system everybody.
    #[must_use]
    pub fn allow_list(mut self, list: AllowList) -> Self {
        self.allow_list = Some(list);
        self
    }

    /// Sets how much a client may do.
    #[must_use]
    pub fn limits(mut self, limits: CallLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets how much a request may hold.
    #[must_use]
    pub fn read_limits(mut self, limits: ReadLimits) -> Self {
        self.read_limits = limits;
        self
    }

    /// Sets how long a connection may take.
    #[must_use]
    pub fn timing(mut self, timing: Timing) -> Self {
        self.timing = timing;
        self
    }

    /// Adds a fault from the start.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Opens the control port with its inspector page, on the loopback address; port 0 takes a free one.
    #[must_use]
    pub fn control(mut self, port: u16) -> Self {
        self.control = Some(port);
        self
    }

    /// Opens a further port for each kind of [`crate::BadTls`].
    #[must_use]
    pub fn bad_tls(mut self) -> Self {
        self.bad_tls = true;
        self
    }

    /// Begins with so many domains in the account, `domain-1.example` and so on, of which one expires each
    /// month. A world that was kept stays as it is.
    #[must_use]
    pub fn domains(mut self, count: u32) -> Self {
        self.domains = count;
        self
    }

    /// Begins with a world that was kept, and at its time. What the settings say about the world (system,
    /// balance, prices) and the start of the clock give way to it.
    #[must_use]
    pub fn restore(mut self, saved: Saved) -> Self {
        self.saved = Some(saved);
        self
    }

    /// Keeps world and time in a file: read at the start if it is there, as [`Config::restore`] does, and
    /// written within a second of each change and at the end.
    #[must_use]
    pub fn state_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.state_file = Some(file.into());
        self
    }

    /// Sends events somewhere.
    #[must_use]
    pub fn log(mut self, log: impl Log + 'static) -> Self {
        self.log = Some(Arc::new(log));
        self
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("listen", &self.listen)
            .field("seed", &self.seed)
            .field("account", &self.account)
            .field("settings", &self.settings)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}
