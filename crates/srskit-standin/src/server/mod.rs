//! The sockets: one thread that accepts, one per connection, and all that they share.

mod channel;
mod connection;
mod registry;
mod stop;

use crate::clock::RunningClock;
use crate::config::Timing;
use crate::desk::Desk;
use crate::faults::{FaultPlan, Kind, Moment};
use crate::log::{Event, EventKind, Log};
use crate::received::Received;
use crate::wire::ReadLimits;
use connection::Connection;
use registry::Registry;
use rustls::ServerConfig;
use std::collections::VecDeque;
use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};
use stop::Stop;

/// What all threads of a stand-in share.
pub(crate) struct Shared {
    pub(crate) desk: Mutex<Desk>,
    pub(crate) faults: Mutex<FaultPlan>,
    pub(crate) received: Mutex<VecDeque<Received>>,
    pub(crate) clock: RunningClock,
    pub(crate) log: Option<Arc<dyn Log>>,
    pub(crate) timing: Timing,
    pub(crate) read_limits: ReadLimits,
    pub(crate) tls: Arc<ServerConfig>,
    pub(crate) registry: Registry,
    pub(crate) stop: Stop,
}

impl Shared {
    pub(crate) fn event(&self, connection: u64, kind: EventKind) {
        if let Some(log) = &self.log {
            log.record(&Event { at: self.clock.now(), connection, kind });
        }
    }

    fn strike(&self, connection: u64, moment: Moment<'_>) -> Option<Kind> {
        let (kind, text) = lock(&self.faults).strike(moment)?;
        self.event(connection, EventKind::Fault(text));
        Some(kind)
    }
}

/// A thread that panicked has left nothing half done behind: every change is one call into the desk.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A listener that runs.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(listener: TcpListener, shared: Arc<Shared>) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let for_thread = Arc::clone(&shared);
        let acceptor =
            Builder::new().name("stand-in accept".to_owned()).spawn(move || accept(&listener, &for_thread))?;
        Ok(Self { address, shared, acceptor: Some(acceptor) })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ends every connection and every thread. Does nothing the second time.
    pub(crate) fn shut_down(&mut self) {
        let Some(acceptor) = self.acceptor.take() else {
            return;
        };
        self.shared.stop.stop();
        // Wakes the acceptor, which has no other way to learn of it.
        let woken = TcpStream::connect(reachable(self.address));
        if woken.is_ok() {
            let _ = acceptor.join();
        }
        self.shared.registry.end_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shut_down();
    }
}

/// An address under which the listener can be reached from here.
pub(crate) fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        let loopback: std::net::IpAddr =
            if address.is_ipv4() { std::net::Ipv4Addr::LOCALHOST.into() } else { std::net::Ipv6Addr::LOCALHOST.into() };
        address.set_ip(loopback);
    }
    address
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for (id, socket) in (1..).zip(listener.incoming()) {
        if shared.stop.is_stopped() {
            return;
        }
        // A client that left before it was accepted is no reason to stop.
        let Ok(socket) = socket else { continue };
        if let Err(error) = take(id, socket, shared) {
            shared.event(id, EventKind::Note(format!("connection could not be served: {error}")));
        }
    }
}

fn take(id: u64, socket: TcpStream, shared: &Arc<Shared>) -> io::Result<()> {
    let from = socket.peer_addr()?.ip();
    socket.set_nodelay(true)?;
    shared.registry.enter(id, &socket)?;
    let for_thread = Arc::clone(shared);
    let serve = move || Connection::new(&for_thread, id, from).serve(socket);
    match Builder::new().name(format!("stand-in #{id}")).spawn(serve) {
        Ok(thread) => shared.registry.run_by(thread),
        Err(error) => {
            shared.registry.leave(id);
            return Err(error);
        }
    }
    Ok(())
}
