//! A listener: one thread that accepts, one per connection.

use super::Shared;
use super::channel::Peer;
use super::connection::Connection;
use super::registry::Registry;
use crate::log::EventKind;
use rustls::ServerConfig;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{Builder, JoinHandle};

/// Serves one connection, to its end.
type Serve = Box<dyn Fn(Visit, TcpStream) + Send + Sync>;

/// Somebody who has connected.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Visit {
    /// Counted from 1 over all doors to the API, and at other doors for itself.
    pub(crate) id: u64,
    pub(crate) from: IpAddr,
}

/// A listener that runs, until it is dropped.
pub(crate) struct Door {
    address: SocketAddr,
    shared: Arc<Shared>,
    registry: Arc<Registry>,
    acceptor: Option<JoinHandle<()>>,
}

impl Door {
    /// The door to the API.
    pub(crate) fn api(listener: TcpListener, shared: &Arc<Shared>) -> io::Result<Self> {
        Self::api_with(listener, shared, Arc::clone(&shared.tls), Arc::clone(&shared.registry))
    }

    /// A further door to the API, with TLS of its own.
    pub(crate) fn with_tls(listener: TcpListener, shared: &Arc<Shared>, tls: Arc<ServerConfig>) -> io::Result<Self> {
        Self::api_with(listener, shared, tls, Arc::default())
    }

    /// A door behind which nobody shakes hands.
    pub(crate) fn hanging(listener: TcpListener, shared: &Arc<Shared>) -> io::Result<Self> {
        Self::to(listener, shared, |_, mut socket| socket.hang())
    }

    fn api_with(
        listener: TcpListener,
        shared: &Arc<Shared>,
        tls: Arc<ServerConfig>,
        registry: Arc<Registry>,
    ) -> io::Result<Self> {
        let (for_serving, for_leaving) = (Arc::clone(shared), Arc::clone(&registry));
        let serve = move |visit: Visit, socket| {
            let connection = Connection::new(&for_serving, &tls, &for_leaving, visit);
            connection.serve(socket);
        };
        Self::open(listener, shared, registry, None, Box::new(serve))
    }

    /// A door to something else. `serve` has nothing to clean up.
    pub(crate) fn to(
        listener: TcpListener,
        shared: &Arc<Shared>,
        serve: impl Fn(Visit, TcpStream) + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let registry: Arc<Registry> = Arc::default();
        let for_leaving = Arc::clone(&registry);
        let serve = move |visit: Visit, socket| {
            serve(visit, socket);
            for_leaving.leave(visit.id);
        };
        Self::open(listener, shared, registry, Some(AtomicU64::new(0)), Box::new(serve))
    }

    fn open(
        listener: TcpListener,
        shared: &Arc<Shared>,
        registry: Arc<Registry>,
        ids: Option<AtomicU64>,
        serve: Serve,
    ) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let house = House { shared: Arc::clone(shared), registry: Arc::clone(&registry), serve: Arc::new(serve), ids };
        let acceptor = Builder::new().name("stand-in accept".to_owned()).spawn(move || house.accept(&listener))?;
        Ok(Self { address, shared: Arc::clone(shared), registry, acceptor: Some(acceptor) })
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
        self.shared.history.end();
        // Wakes the acceptor, which has no other way to learn of it.
        let woken = TcpStream::connect(reachable(self.address));
        if woken.is_ok() {
            let _ = acceptor.join();
        }
        self.registry.end_all();
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.shut_down();
    }
}

/// What the accepting thread has.
struct House {
    shared: Arc<Shared>,
    registry: Arc<Registry>,
    serve: Arc<Serve>,
    /// Where connections are counted, if not with those of the API.
    ids: Option<AtomicU64>,
}

impl House {
    fn accept(&self, listener: &TcpListener) {
        for socket in listener.incoming() {
            if self.shared.stop.is_stopped() {
                return;
            }
            // A client that left before it was accepted is no reason to stop.
            let Ok(socket) = socket else { continue };
            let ids = self.ids.as_ref().unwrap_or(&self.shared.last_connection);
            let id = ids.fetch_add(1, Ordering::SeqCst) + 1;
            if let Err(error) = self.take(id, socket) {
                self.shared.event(id, EventKind::Note(format!("connection could not be served: {error}")));
            }
        }
    }

    fn take(&self, id: u64, socket: TcpStream) -> io::Result<()> {
        let visit = Visit { id, from: socket.peer_addr()?.ip() };
        socket.set_nodelay(true)?;
        self.registry.enter(id, &socket)?;
        let serve = Arc::clone(&self.serve);
        match Builder::new().name(format!("stand-in #{id}")).spawn(move || serve(visit, socket)) {
            Ok(thread) => self.registry.run_by(thread),
            Err(error) => {
                self.registry.leave(id);
                return Err(error);
            }
        }
        Ok(())
    }
}

/// An address under which the listener can be reached from here.
pub(crate) fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        let loopback: IpAddr = if address.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() };
        address.set_ip(loopback);
    }
    address
}
