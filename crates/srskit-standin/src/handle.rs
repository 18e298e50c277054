//! A stand-in inside the own process: the handle that tests hold.

use crate::allow::AllowList;
use crate::config::Config;
use crate::control::Control;
use crate::faults::{Fault, FaultStatus};
use crate::money::Money;
use crate::pki::BadTls;
use crate::received::Received;
use crate::server::{Shared, lock, reachable};
use crate::start::Started;
use crate::start_line::StartLine;
use crate::state::Saved;
use crate::time::Timestamp;
use crate::world::{Domain, Ledger, Order, OrderStatus, SslState, SslVerdict, Transfer, TransferStatus, World};
use srskit_core::{Credentials, Secret};
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

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
pub struct StandIn(Started);

impl StandIn {
    /// Starts one. It answers as soon as this returns.
    ///
    /// # Errors
    /// The address cannot be listened on, or it is not a loopback address and nobody said that it may be
    /// another; no random numbers can be had; the state file cannot be read.
    pub fn start(config: Config) -> io::Result<Self> {
        Started::new(config).map(Self)
    }

    fn shared(&self) -> &Shared {
        &self.0.shared
    }

    /// The address it listens on.
    pub fn addr(&self) -> SocketAddr {
        self.0.api.address()
    }

    /// Where to send calls to.
    pub fn url(&self) -> String {
        format!("https://{}", reachable(self.addr()))
    }

    /// The certificate of its CA, which clients must trust.
    pub fn ca_pem(&self) -> &str {
        &self.0.ca_pem
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
        lock(&self.shared().desk).gate.account().clone()
    }

    /// Where the control port and its inspector page are, if [`Config::control`] opened it.
    pub fn control_url(&self) -> Option<String> {
        self.0.control.as_ref().map(|door| format!("http://{}", door.address()))
    }

    /// The port that shows a kind of bad TLS, if [`Config::bad_tls`] opened it and the system can.
    pub fn bad_tls_port(&self, kind: BadTls) -> Option<u16> {
        self.0.bad_tls.iter().find(|(known, _)| *known == kind).map(|(_, port)| *port)
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
            control_url: self.control_url(),
            bad_tls_ports: self.0.bad_tls.iter().map(|(kind, port)| (kind.name().to_owned(), *port)).collect(),
        }
    }

    /// The requests so far (the latest ten thousand of them), as they came over the wire.
    pub fn requests(&self) -> Vec<Received> {
        self.shared().history.all()
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

    /// Puts a domain into the account, without an order or a charge. One that is there already stays as it is.
    pub fn add_domain(&self, name: &str, expires_at: Timestamp) {
        let now = self.now();
        self.world(|world| world.furnish(name, now, expires_at));
    }

    /// Looks at the world, or changes it. Calls wait meanwhile.
    pub fn world<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        look(&mut lock(&self.shared().desk).world)
    }

    /// World and time as they are now, to be kept and given to [`StandIn::restore`].
    pub fn snapshot(&self) -> Saved {
        self.shared().save()
    }

    /// Goes back to a world that was kept, and to its time.
    ///
    /// # Errors
    /// It was written by another version, in a form that this one does not read, or it does not hold together.
    /// Then nothing has changed.
    pub fn restore(&self, saved: Saved) -> Result<(), String> {
        self.shared().restore(saved)
    }

    /// Whether it began with a world that was kept, by [`Config::restore`] or [`Config::state_file`]; what the
    /// settings say about the world gave way to it.
    pub fn was_restored(&self) -> bool {
        self.0.was_restored
    }

    /// Takes the world and the time of now for those of the start, which [`StandIn::reset`] goes back to.
    pub fn keep_as_start(&self) {
        self.shared().keep_as_start();
    }

    /// Begins again, with the world and the time of the start, and without requests and faults.
    pub fn reset(&self) {
        self.shared().reset();
    }

    /// Sets the money in the account.
    pub fn set_balance(&self, balance: Money) {
        self.world(|world| world.set_balance(balance));
        self.shared().history.touch();
    }

    /// Lets only these addresses in, or everybody. It takes effect with the next connection.
    pub fn set_allow_list(&self, list: Option<AllowList>) {
        lock(&self.shared().desk).gate.set_allow_list(list);
    }

    /// Changes the allow list as the reseller panel does: the change holds after 15 minutes of virtual time.
    pub fn change_allow_list(&self, list: Option<AllowList>) {
        lock(&self.shared().desk).gate.change_allow_list(list, self.now());
    }

    /// Gives the account a new key; the old one is of no use from now on.
    pub fn replace_key(&self, key: impl Into<Secret>) {
        lock(&self.shared().desk).gate.replace_key(key.into());
    }

    /// Sets a fault. Its calls are counted from now on.
    pub fn fault(&self, fault: Fault) {
        lock(&self.shared().faults).add(fault);
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        lock(&self.shared().faults).clear();
    }

    /// The faults that are set, and how often each has struck.
    pub fn faults(&self) -> Vec<FaultStatus> {
        lock(&self.shared().faults).list()
    }

    /// Takes one fault away; false when there is none of that number.
    pub fn remove_fault(&self, id: u32) -> bool {
        lock(&self.shared().faults).remove(id)
    }

    /// Whoever an order waits for, a registry or a contact, says yes or no before its time.
    ///
    /// # Errors
    /// When there is no such order, or it waits for nobody.
    pub fn answer_waiting_order(&self, id: u64, agrees: bool) -> Result<OrderStatus, String> {
        let now = self.now();
        self.world(|world| world.answer_waiting_order(id, agrees, now))
    }

    /// Waits until so many requests have been answered since the start; false when the time is up first.
    pub fn wait_for_requests(&self, count: usize, timeout: Duration) -> bool {
        let until = Instant::now() + timeout;
        let history = &self.shared().history;
        loop {
            let version = history.version();
            let answered = history.look(0, |request| request.answer.is_some());
            if answered.into_iter().filter(|answered| *answered).count() >= count {
                return true;
            }
            if history.wait(version, until).is_none() {
                return false;
            }
        }
    }

    /// Answers a request to the control port without a socket: the bytes of the request in, those of
    /// the whole answer out. `Host` has to be `localhost:1`, and a wait does not wait.
    pub fn answer_control(&self, request: &[u8]) -> Vec<u8> {
        let shared = std::sync::Arc::clone(&self.0.shared);
        let (url, doors, open) = (self.url(), Vec::new(), Default::default());
        Control { shared, port: 1, url, patience: Duration::ZERO, doors, open }.answer(request)
    }

    /// Virtual time.
    pub fn now(&self) -> Timestamp {
        self.shared().clock.now()
    }

    /// Moves virtual time on.
    pub fn advance(&self, span: Duration) {
        self.shared().advance(span);
    }

    /// The transfers in and away so far.
    pub fn transfers(&self) -> Vec<Transfer> {
        self.world(|world| world.transfers().cloned().collect())
    }

    /// Whoever a transfer waits for says yes; gives its new status, or `None` when nothing waits under this number.
    pub fn approve_transfer(&self, id: u64) -> Option<TransferStatus> {
        let now = self.now();
        self.world(|world| world.approve_transfer(id, now).ok())
    }

    /// Whoever a transfer waits for says no; false when nothing waits under this number.
    pub fn refuse_transfer(&self, id: u64) -> bool {
        let now = self.now();
        self.world(|world| world.refuse_transfer(id, now).is_ok())
    }

    /// The owner of a domain approves a certificate, or its authority refuses it.
    ///
    /// # Errors
    /// Why that cannot be said of this order.
    pub fn validate_certificate(&self, order_id: u64, verdict: SslVerdict) -> Result<SslState, String> {
        let now = self.now();
        self.world(|world| world.validate_ssl(order_id, verdict, now))
    }

    /// Moves virtual time on to the next thing that is due; false when nothing is.
    pub fn advance_to_next(&self) -> bool {
        self.shared().advance_to_next()
    }

    /// Ends every connection and every thread. Dropping does the same.
    pub fn shutdown(mut self) {
        self.0.shut_down();
    }
}

impl fmt::Debug for StandIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandIn").field("url", &self.url()).field("account", &self.account()).finish_non_exhaustive()
    }
}
