//! The stand-in, for the tests of people who use this package.

use crate::guard::guard;
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use srskit_standin::world::Profile;
use srskit_standin::{Clock, Config, Fault, Money, Timestamp};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

#[pyclass(frozen, module = "srskit._native")]
pub(crate) struct StandIn {
    /// `None` once it was stopped.
    server: Mutex<Option<srskit_standin::StandIn>>,
    /// The process whose threads it has: a child of a `fork` has none of them.
    owner: u32,
    #[pyo3(get)]
    url: String,
    #[pyo3(get)]
    ca_pem: String,
    #[pyo3(get)]
    username: String,
    #[pyo3(get)]
    key: String,
}

/// Name, seconds since 1970 of registration and expiry, auto-renew, lock.
type Domain = (String, f64, f64, bool, bool);
/// Order, name, amount.
type Debit = (u64, String, String);

#[pymethods]
impl StandIn {
    #[new]
    #[pyo3(signature = (balance, seed, production, strict, now, faults))]
    fn new(
        py: Python<'_>,
        balance: Option<&str>,
        seed: Option<u64>,
        production: bool,
        strict: bool,
        now: Option<f64>,
        faults: Vec<String>,
    ) -> PyResult<Self> {
        guard(py, "StandIn", || {
            let mut config = Config::new();
            if let Some(balance) = balance {
                config = config.balance(money(balance)?);
            }
            if let Some(seed) = seed {
                config = config.seed(seed);
            }
            if production {
                config = config.profile(Profile::Production);
            }
            if strict {
                config = config.strict();
            }
            if let Some(now) = now {
                config = config.clock(Clock::frozen(moment(now)));
            }
            for text in &faults {
                config = config.fault(fault(text)?);
            }
            let started = py.detach(|| srskit_standin::StandIn::start(config));
            let server = started.map_err(|error| PyOSError::new_err(error.to_string()))?;
            Ok(Self {
                url: server.url(),
                ca_pem: server.ca_pem().to_owned(),
                username: server.username(),
                key: server.key().reveal().to_owned(),
                server: Mutex::new(Some(server)),
                owner: std::process::id(),
            })
        })
    }

    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        guard(py, "StandIn.stop", || {
            if self.is_ours() {
                let server = self.lock().take();
                py.detach(|| drop(server));
            }
            Ok(())
        })
    }

    fn fault(&self, py: Python<'_>, text: &str) -> PyResult<()> {
        let fault = fault(text)?;
        self.look(py, "StandIn.fault", |server| server.fault(fault))
    }

    fn clear_faults(&self, py: Python<'_>) -> PyResult<()> {
        self.look(py, "StandIn.clear_faults", srskit_standin::StandIn::clear_faults)
    }

    fn balance(&self, py: Python<'_>) -> PyResult<String> {
        self.look(py, "StandIn.balance", |server| server.balance().to_string())
    }

    fn set_balance(&self, py: Python<'_>, balance: &str) -> PyResult<()> {
        let balance = money(balance)?;
        self.look(py, "StandIn.set_balance", |server| server.world(|world| world.set_balance(balance)))
    }

    fn add_domain(&self, py: Python<'_>, name: &str, expires_at: f64) -> PyResult<()> {
        self.look(py, "StandIn.add_domain", |server| server.add_domain(name, moment(expires_at)))
    }

    fn domains(&self, py: Python<'_>) -> PyResult<Vec<Domain>> {
        let row = |domain: srskit_standin::world::Domain| {
            (domain.name, seconds(domain.registered_at), seconds(domain.expires_at), domain.auto_renew, domain.locked)
        };
        self.look(py, "StandIn.domains", |server| server.domains().into_iter().map(row).collect())
    }

    fn debits(&self, py: Python<'_>) -> PyResult<Vec<Debit>> {
        self.look(py, "StandIn.debits", |server| {
            let ledger = server.ledger();
            let debit = |entry: &srskit_standin::world::LedgerEntry| {
                (entry.order_id, entry.domain.clone(), entry.debit.to_string())
            };
            ledger.entries().iter().map(debit).collect()
        })
    }

    /// The command's action and object (`None` for what was turned away), and the body.
    fn requests<'py>(&self, py: Python<'py>) -> PyResult<Vec<(Option<String>, Bound<'py, PyBytes>)>> {
        let requests = self.look(py, "StandIn.requests", srskit_standin::StandIn::requests)?;
        let row = |received: &srskit_standin::Received| {
            (received.command.as_ref().ok().cloned(), PyBytes::new(py, received.body()))
        };
        Ok(requests.iter().map(row).collect())
    }

    fn now(&self, py: Python<'_>) -> PyResult<f64> {
        self.look(py, "StandIn.now", |server| seconds(server.now()))
    }

    fn advance(&self, py: Python<'_>, span: f64) -> PyResult<()> {
        let span = Duration::try_from_secs_f64(span).map_err(|_| PyValueError::new_err("time only moves on"))?;
        self.look(py, "StandIn.advance", |server| server.advance(span))
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        if !self.is_ours() {
            // Ending it would wait for threads that are not here. It is the parent's.
            let server = self.server.get_mut().unwrap_or_else(PoisonError::into_inner);
            std::mem::forget(server.take());
        }
    }
}

impl StandIn {
    /// Whether this process started it, and not one of which this is a child by `fork`. There a lock is not even
    /// asked for: a thread that holds it may have stayed behind.
    fn is_ours(&self) -> bool {
        std::process::id() == self.owner
    }

    fn lock(&self) -> MutexGuard<'_, Option<srskit_standin::StandIn>> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn look<T: Send>(
        &self,
        py: Python<'_>,
        entry: &'static str,
        look: impl FnOnce(&srskit_standin::StandIn) -> T + Send,
    ) -> PyResult<T> {
        guard(py, entry, || {
            let seen = py.detach(|| self.lock().as_ref().map(look));
            seen.ok_or_else(|| PyValueError::new_err("the stand-in was stopped"))
        })
    }
}

fn fault(text: &str) -> PyResult<Fault> {
    text.parse().map_err(|error| PyValueError::new_err(format!("fault: {error}; it is {}", Fault::SYNTAX)))
}

fn money(text: &str) -> PyResult<Money> {
    text.parse().map_err(|_| PyValueError::new_err("no amount of money such as 1000.00"))
}

fn moment(seconds: f64) -> Timestamp {
    Timestamp::from_unix_millis((seconds * 1000.0) as i64)
}

fn seconds(moment: Timestamp) -> f64 {
    moment.unix_millis() as f64 / 1000.0
}
