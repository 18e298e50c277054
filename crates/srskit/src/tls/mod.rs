//! TLS 1.2 and 1.3 on top of a socket. Nothing in here can turn verification off.

mod channel;
mod explain;
#[cfg(feature = "native-tls")]
mod native;
mod pinned;
mod rustls_channel;
mod seen;
mod validity;

use crate::builder::TlsBackend;
use crate::net::authority::Authority;
use crate::net::socket::Socket;
use crate::trust::Trust;
use srskit_core::{Cause, Problem};

pub(crate) use channel::{Channel, Idle};
pub(crate) use explain::explain_io;
pub(crate) use seen::{Seen, is_authority_as_server, is_pin_mismatch, shake_hands};

/// What is needed to make TLS connections, put together once per client.
#[derive(Clone)]
pub(crate) enum Tls {
    Rustls(rustls_channel::Setup),
    #[cfg(feature = "native-tls")]
    Native(native::Setup),
}

impl Tls {
    pub(crate) fn new(backend: TlsBackend, trust: &Trust) -> Result<Self, Problem> {
        match backend {
            TlsBackend::Rustls => rustls_channel::Setup::new(trust).map(Tls::Rustls),
            #[cfg(feature = "native-tls")]
            TlsBackend::Native => native::Setup::new(trust).map(Tls::Native),
        }
    }

    /// The same with nothing remembered of earlier connections, for a child of a `fork`.
    pub(crate) fn renewed(&self) -> Self {
        match self {
            Tls::Rustls(setup) => Tls::Rustls(setup.renewed()),
            #[cfg(feature = "native-tls")]
            Tls::Native(setup) => Tls::Native(setup.clone()),
        }
    }

    /// Shakes hands with the host, and checks that it is the host.
    pub(crate) fn connect(&self, target: &Authority, socket: Socket) -> Result<Box<dyn Channel>, Cause> {
        match self {
            Tls::Rustls(setup) => setup.connect(target, socket),
            #[cfg(feature = "native-tls")]
            Tls::Native(setup) => setup.connect(target, socket),
        }
    }
}
