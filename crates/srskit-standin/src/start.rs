//! How the parts of a stand-in are put together, and taken apart again.

use crate::allow::AllowList;
use crate::clock::RunningClock;
use crate::config::Config;
use crate::control::{Control, LONGEST_WAIT};
use crate::desk::Desk;
use crate::faults::FaultPlan;
use crate::gate::Gate;
use crate::hostile::Hostility;
use crate::pki::{BadTls, Pki};
use crate::rng::Rng;
use crate::server::{Door, RsaServer, Shared, StateFile, lock, reachable};
use crate::time::Timestamp;
use crate::world::{Profile, World};
use srskit_core::{Credentials, Secret};
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex};

/// A stand-in that runs.
pub(crate) struct Started {
    pub(crate) shared: Arc<Shared>,
    pub(crate) ca_pem: String,
    pub(crate) api: Door,
    pub(crate) control: Option<Door>,
    pub(crate) bad_tls: Vec<(BadTls, u16)>,
    bad_doors: Vec<Door>,
    rsa: Option<RsaServer>,
    state_file: Option<StateFile>,
    /// Whether it began with a world that was kept.
    pub(crate) was_restored: bool,
}

/// The ports, taken before anything is read or written, so that one in use is found out first. Nobody is
/// answered on them until the world is there.
struct Listeners {
    api: TcpListener,
    control: Option<TcpListener>,
}

impl Listeners {
    fn bind(config: &Config) -> io::Result<Self> {
        Ok(Self { api: TcpListener::bind(config.listen)?, control: config.control.map(control_listener).transpose()? })
    }
}

/// On the loopback address, wherever the API listens.
fn control_listener(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|error| io::Error::new(error.kind(), format!("the control port {port} cannot be opened: {error}")))
}

impl Started {
    pub(crate) fn new(mut config: Config) -> io::Result<Self> {
        check_address(&config)?;
        let pki = Pki::make(config.listen.ip())?;
        let listeners = Listeners::bind(&config)?;
        let (bad_tls, file, domains) = (config.bad_tls, config.state_file.take(), config.domains);
        if let Some(kept) = file.as_deref().map(StateFile::read).transpose()?.flatten() {
            config.saved = Some(kept);
        }
        let was_restored = config.saved.is_some();
        let shared = Arc::new(shared(config, &pki)?);
        if !was_restored {
            furnish(&shared, domains);
        }
        let state_file = file.map(|file| StateFile::keep(file, &shared)).transpose()?;
        shared.keep_as_start();
        let api = Door::api(listeners.api, &shared)?;
        let ca_pem = pki.ca_pem.clone();
        let mut started = Self {
            shared,
            ca_pem,
            api,
            control: None,
            bad_tls: Vec::new(),
            bad_doors: Vec::new(),
            rsa: None,
            state_file,
            was_restored,
        };
        if bad_tls {
            started.open_bad_doors(&pki)?;
        }
        if let Some(listener) = listeners.control {
            started.open_control(listener)?;
        }
        Ok(started)
    }

    fn open_bad_doors(&mut self, pki: &Pki) -> io::Result<()> {
        for kind in BadTls::ALL.iter().copied() {
            let port = match kind {
                BadTls::RsaKeyExchange => {
                    // A system whose openssl cannot do it has one port less.
                    let Ok(server) = RsaServer::start(pki) else { continue };
                    let port = server.port();
                    self.rsa = Some(server);
                    port
                }
                BadTls::HangingHandshake => self.open_bad(Door::hanging)?,
                kind => {
                    let tls = pki.bad(kind)?;
                    self.open_bad(|listener, shared| Door::with_tls(listener, shared, tls))?
                }
            };
            self.bad_tls.push((kind, port));
        }
        Ok(())
    }

    fn open_bad(&mut self, open: impl FnOnce(TcpListener, &Arc<Shared>) -> io::Result<Door>) -> io::Result<u16> {
        let door = open(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?, &self.shared)?;
        let port = door.address().port();
        self.bad_doors.push(door);
        Ok(port)
    }

    fn open_control(&mut self, listener: TcpListener) -> io::Result<()> {
        let control = Control {
            shared: Arc::clone(&self.shared),
            port: listener.local_addr()?.port(),
            url: format!("https://{}", reachable(self.api.address())),
            patience: LONGEST_WAIT,
            doors: self.bad_tls.iter().map(|(kind, port)| (kind.name(), *port)).collect(),
            open: AtomicUsize::new(0),
        };
        self.control = Some(Door::to(listener, &self.shared, move |visit, socket| control.serve(visit, socket))?);
        Ok(())
    }

    /// Ends every connection and every thread. Does nothing the second time.
    pub(crate) fn shut_down(&mut self) {
        self.api.shut_down();
        self.control.take();
        self.bad_doors.clear();
        self.rsa.take();
        self.state_file.take();
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        self.shut_down();
    }
}

fn check_address(config: &Config) -> io::Result<()> {
    if config.listen.ip().is_loopback() || config.beyond_loopback {
        return Ok(());
    }
    let says = format!("{}: not a loopback address; other machines could reach the stand-in", config.listen.ip());
    Err(io::Error::new(ErrorKind::InvalidInput, says))
}

fn shared(config: Config, pki: &Pki) -> io::Result<Shared> {
    let seed = config.seed.map_or_else(|| getrandom::u64().map_err(io::Error::other), Ok)?;
    let account = match config.account {
        Some(account) => account,
        None => made_up_account(config.seed)?,
    };
    let clock = RunningClock::start(config.clock);
    let world = match config.saved {
        Some(saved) => {
            let (world, now) = saved.open().map_err(|why| io::Error::new(ErrorKind::InvalidData, why))?;
            clock.set(now);
            world
        }
        None => World::new(seed, config.settings),
    };
    let mut gate = Gate::new(account, config.reading, config.limits).with_characters(config.characters);
    gate.set_allow_list(config.allow_list.or_else(|| usual_list(world.settings().profile)));
    let mut faults = FaultPlan::new(seed);
    config.faults.into_iter().for_each(|fault| faults.add(fault));
    Ok(Shared {
        first: Mutex::new((world.clone(), clock.now())),
        desk: Mutex::new(Desk {
            gate,
            world,
            order: config.order,
            hostility: config.hostile.then(|| Hostility::new(seed)),
        }),
        faults: Mutex::new(faults),
        history: Default::default(),
        last_reply: Mutex::default(),
        last_connection: Default::default(),
        clock,
        log: config.log,
        timing: config.timing,
        read_limits: config.read_limits,
        tls: Arc::clone(&pki.server),
        registry: Default::default(),
        stop: Default::default(),
    })
}

/// Domains to look at, one of which expires each month.
fn furnish(shared: &Shared, domains: u32) {
    const MONTH: i64 = 30 * 86_400_000;
    let now = shared.clock.now();
    let world = &mut lock(&shared.desk).world;
    for number in 1..=domains {
        let expires_at = Timestamp::from_unix_millis(now.unix_millis() + i64::from(number) * MONTH);
        world.furnish(&format!("domain-{number}.example"), now, expires_at);
    }
}

/// Production always has a list; here it begins with this machine, or nobody could call at all.
fn usual_list(profile: Profile) -> Option<AllowList> {
    match profile {
        Profile::Production => AllowList::parse(["127.0.0.1"]).ok(),
        Profile::Horizon => None,
    }
}

/// A user and a key of the usual shape: 112 hex digits. Without a seed nobody can guess them.
fn made_up_account(seed: Option<u64>) -> io::Result<Credentials> {
    let digits = match seed {
        Some(seed) => Rng::new(!seed).hex(120),
        None => random_hex()?,
    };
    let (user, key) = digits.split_at(8);
    Ok(Credentials::new(format!("standin{user}"), Secret::new(key)))
}

/// A key that nobody can guess.
pub(crate) fn made_up_key() -> io::Result<String> {
    Ok(random_hex()?.split_off(8))
}

fn random_hex() -> io::Result<String> {
    let mut bytes = [0; 60];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
