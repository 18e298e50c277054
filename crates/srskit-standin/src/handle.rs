//! A stand-in inside the own process: the handle that tests hold.

use crate::allow::AllowList;
use crate::clock::RunningClock;
use crate::config::Config;
use crate::desk::Desk;
use crate::faults::{Fault, FaultPlan};
use crate::gate::Gate;
use crate::money::Money;
use crate::pki::Pki;
use crate::received::Received;
use crate::rng::Rng;
use crate::server::{Server, Shared, lock, reachable};
use crate::start_line::StartLine;
use crate::time::Timestamp;
use crate::world::{Domain, Ledger, Order, World};
use srskit_core::{Credentials, Secret};
use std::fmt;
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A stand-in that runs, until it is dropped.
///
/// ```
/// use srskit_standin::{Config, Fault, StandIn};
///
/// let standin = StandIn::start(Config::new())?;
/// standin.fault(Fault::on("RENEW").after_commit().reset());
/// // … send calls to standin.url(), trusting standin.ca_pem() …
/// assert_eq!(standin.ledger().entries().len(), 0);
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct StandIn {
    server: Server,
    shared: Arc<Shared>,
    ca_pem: String,
}

impl StandIn {
    /// Starts one. It answers as soon as this returns.
    ///
    /// # Errors
    /// The address cannot be listened on, or it is not a loopback address and nobody said that it may be
    /// another; no random numbers can be had.
    pub fn start(config: Config) -> io::Result<Self> {
        if !config.listen.ip().is_loopback() && !config.beyond_loopback {
            let says =
                format!("{}: not a loopback address; other machines could reach the stand-in", config.listen.ip());
            return Err(io::Error::new(ErrorKind::InvalidInput, says));
        }
        let pki = Pki::make(config.listen.ip())?;
        let listener = TcpListener::bind(config.listen)?;
        let shared = Arc::new(shared(config, &pki)?);
        let server = Server::start(listener, Arc::clone(&shared))?;
        Ok(Self { server, shared, ca_pem: pki.ca_pem })
    }

    /// The address it listens on.
    pub fn addr(&self) -> SocketAddr {
        self.server.address()
    }

    /// Where to send calls to.
    pub fn url(&self) -> String {
        format!("https://{}", reachable(self.addr()))
    }

    /// The certificate of its CA, which clients must trust.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// The user name it takes.
    pub fn username(&self) -> String {
        self.account().username().to_owned()
    }

    /// The key it takes.
    pub fn key(&self) -> Secret {
        self.account().key().clone()
    }

    /// User name and key.
    pub fn account(&self) -> Credentials {
        lock(&self.shared.desk).gate.account().clone()
    }

    /// What a program that started this one has to know. `ca_file` is where the caller wrote
    /// [`StandIn::ca_pem`] to.
    pub fn start_line(&self, ca_file: impl Into<String>) -> StartLine {
        let account = self.account();
        StartLine {
            port: self.addr().port(),
            url: self.url(),
            ca_file: ca_file.into(),
            username: account.username().to_owned(),
            key: account.key().reveal().to_owned(),
        }
    }

    /// The requests so far (the latest ten thousand of them), as they came over the wire.
    pub fn requests(&self) -> Vec<Received> {
        lock(&self.shared.received).iter().cloned().collect()
    }

    /// Every debit so far.
    pub fn ledger(&self) -> Ledger {
        self.world(|world| world.account().ledger().clone())
    }

    /// The money in the account.
    pub fn balance(&self) -> Money {
        self.world(|world| world.account().balance())
    }

    /// Every order so far.
    pub fn orders(&self) -> Vec<Order> {
        self.world(|world| world.orders().cloned().collect())
    }

    /// The domains in the account.
    pub fn domains(&self) -> Vec<Domain> {
        self.world(|world| world.domains().cloned().collect())
    }

    /// Puts a domain into the account, without an order or a charge.
    pub fn add_domain(&self, name: &str, expires_at: Timestamp) {
        let now = self.now();
        self.world(|world| world.add_domain(Domain::new(name, now, expires_at)));
    }

    /// Looks at the world, or changes it. Calls wait meanwhile.
    pub fn world<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        look(&mut lock(&self.shared.desk).world)
    }

    /// The world as it is now, to be kept and given to [`StandIn::restore`].
    pub fn snapshot(&self) -> World {
        self.world(|world| world.clone())
    }

    /// Goes back to a world that was kept.
    pub fn restore(&self, world: World) {
        self.world(|present| *present = world);
    }

    /// Lets only these addresses in, or everybody. It takes effect with the next connection.
    pub fn set_allow_list(&self, list: Option<AllowList>) {
        lock(&self.shared.desk).gate.set_allow_list(list);
    }

    /// Gives the account a new key; the old one is of no use from now on.
    pub fn replace_key(&self, key: impl Into<Secret>) {
        lock(&self.shared.desk).gate.replace_key(key.into());
    }

    /// Sets a fault. Its calls are counted from now on.
    pub fn fault(&self, fault: Fault) {
        lock(&self.shared.faults).add(fault);
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        lock(&self.shared.faults).clear();
    }

    /// Virtual time.
    pub fn now(&self) -> Timestamp {
        self.shared.clock.now()
    }

    /// Moves virtual time on.
    pub fn advance(&self, span: Duration) {
        self.shared.clock.advance(span);
    }

    /// Ends every connection and every thread. Dropping does the same.
    pub fn shutdown(mut self) {
        self.server.shut_down();
    }
}

fn shared(config: Config, pki: &Pki) -> io::Result<Shared> {
    let seed = config.seed.map_or_else(|| getrandom::u64().map_err(io::Error::other), Ok)?;
    let account = match config.account {
        Some(account) => account,
        None => made_up_account(config.seed)?,
    };
    let mut gate = Gate::new(account, config.reading, config.limits);
    gate.set_allow_list(config.allow_list);
    let mut faults = FaultPlan::default();
    config.faults.into_iter().for_each(|fault| faults.add(fault));
    Ok(Shared {
        desk: Mutex::new(Desk { gate, world: World::new(seed, config.settings), order: config.order }),
        faults: Mutex::new(faults),
        received: Mutex::default(),
        clock: RunningClock::start(config.clock),
        log: config.log,
        timing: config.timing,
        read_limits: config.read_limits,
        tls: Arc::clone(&pki.server),
        registry: Default::default(),
        stop: Default::default(),
    })
}

/// A user and a key of the usual shape: 112 hex digits. Without a seed nobody can guess them.
fn made_up_account(seed: Option<u64>) -> io::Result<Credentials> {
    let mut bytes = [0; 60];
    let digits = match seed {
        Some(seed) => Rng::new(!seed).hex(120),
        None => {
            getrandom::fill(&mut bytes).map_err(io::Error::other)?;
            bytes.iter().map(|byte| format!("{byte:02x}")).collect()
        }
    };
    let (user, key) = digits.split_at(8);
    Ok(Credentials::new(format!("standin{user}"), Secret::new(key)))
}

impl fmt::Debug for StandIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandIn").field("url", &self.url()).field("account", &self.account()).finish_non_exhaustive()
    }
}
