use crate::client::{Client, Inner};
use crate::net::authority::Authority;
use crate::pool::{Pool, Route};
use crate::proxy::Proxy;
use crate::setup_error::SetupError;
use crate::system::System;
use crate::tls::Tls;
use crate::trust::{Pin, Trust};
use srskit_core::envelope::Limits;
use srskit_core::{Credentials, Problem};
use std::path::Path;
use std::time::Duration;

const MAX_CONNECTIONS: usize = 100;
const MAX_DEADLINE: Duration = Duration::from_secs(3600);

/// Which library does TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TlsBackend {
    /// rustls: TLS 1.2 with ECDHE, and TLS 1.3.
    #[default]
    Rustls,
    /// The operating system's: for hosts that offer RSA key exchange only. TLS 1.2 and up.
    #[cfg(feature = "native-tls")]
    Native,
}

/// The settings of a [`Client`]; made by [`Client::builder`].
#[derive(Debug, Clone)]
pub struct ClientBuilder {
    system: System,
    credentials: Credentials,
    trust: Trust,
    proxy: Option<Proxy>,
    deadline: Duration,
    connections: usize,
    limits: Limits,
    backend: TlsBackend,
    problems: Vec<Problem>,
}

impl ClientBuilder {
    pub(crate) fn new(system: System, credentials: Credentials) -> Self {
        Self {
            system,
            credentials,
            trust: Trust::default(),
            proxy: None,
            deadline: Duration::from_secs(90),
            connections: 8,
            limits: Limits::default(),
            backend: TlsBackend::default(),
            problems: Vec::new(),
        }
    }

    /// The system that the client will call.
    pub fn system(&self) -> &System {
        &self.system
    }

    /// The account with which it will call.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Trusts the CA certificates in a PEM file besides the system's roots.
    #[must_use]
    pub fn ca_file(mut self, path: impl AsRef<Path>) -> Self {
        let added = self.trust.add_ca_file(path.as_ref());
        self.problems.extend(added.err());
        self
    }

    /// Trusts the CA certificates in a PEM text besides the system's roots.
    #[must_use]
    pub fn ca_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        let added = self.trust.add_ca_pem(pem.as_ref());
        self.problems.extend(added.err());
        self
    }

    /// Demands that the host holds this key; give several to allow for a change of keys.
    ///
    /// The host's certificate is then judged by its public key, its name and its dates, and no
    /// longer by who signed it.
    #[must_use]
    pub fn pin(mut self, pin: Pin) -> Self {
        self.trust.add_pin(pin);
        self
    }

    /// Goes through a proxy. The environment is never asked here; that is what [`crate::Settings`] is for.
    #[must_use]
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// Time for a whole call, tries and pauses included; 90 s by default, an hour at most.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Connections at once; 8 by default, 1 to 100. Who finds all of them busy waits.
    #[must_use]
    pub fn connections(mut self, connections: usize) -> Self {
        self.connections = connections;
        self
    }

    /// How large replies may be.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Which library does TLS.
    #[must_use]
    pub fn tls_backend(mut self, backend: TlsBackend) -> Self {
        self.backend = backend;
        self
    }

    pub(crate) fn with_system(mut self, system: System) -> Self {
        self.system = system;
        self
    }

    pub(crate) fn with_credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    pub(crate) fn target(&self) -> Authority {
        Authority::new(self.system.host(), self.system.port())
    }

    /// Whom a connection is made to: the proxy, where there is one.
    pub(crate) fn first_hop(&self) -> Authority {
        self.proxy.as_ref().map_or_else(|| self.target(), |proxy| proxy.authority().clone())
    }

    pub(crate) fn proxy_setting(&self) -> Option<&Proxy> {
        self.proxy.as_ref()
    }

    pub(crate) fn trust(&self) -> &Trust {
        &self.trust
    }

    pub(crate) fn call_deadline(&self) -> Duration {
        self.deadline
    }

    /// Makes the client. Connects to nothing yet.
    ///
    /// # Errors
    /// [`SetupError`] with all that is wrong with the settings and the credentials.
    pub fn build(self) -> Result<Client, SetupError> {
        let mut problems = self.problems();
        let tls = Tls::new(self.backend, &self.trust).map_err(|problem| problems.push(problem));
        let Some(tls) = tls.ok().filter(|_| problems.is_empty()) else {
            return Err(SetupError::new(problems));
        };
        let route = Route { target: self.target(), url: self.system.url(), proxy: self.proxy, limit: self.connections };
        let pool = Pool::new(tls, self.connections);
        Ok(Client::new(Inner {
            credentials: self.credentials,
            system: self.system,
            route,
            pool,
            deadline: self.deadline,
            limits: self.limits,
        }))
    }

    /// What is wrong with the settings and the credentials, as far as it shows before TLS is set up.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        problems.extend(self.credentials.problems());
        problems.extend(self.bounds());
        problems
    }

    fn bounds(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.deadline.is_zero() || self.deadline > MAX_DEADLINE {
            problems.push(Problem::new(
                "timeout",
                "it is not between 0 and 3600 seconds",
                "leave it out for 90 seconds",
            ));
        }
        if !(1..=MAX_CONNECTIONS).contains(&self.connections) {
            problems.push(Problem::new("connections", "it is not between 1 and 100", "leave it out for 8"));
        }
        problems
    }
}
