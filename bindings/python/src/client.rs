//! The blocking client; the interpreter lock is released around each call.

use crate::convert::to_values;
use crate::exchange::raw;
use crate::guard::guard;
use crate::investigate::{self, Known};
use crate::logging::detached;
use crate::rows::Rows;
use crate::{errors, options, reply, typed};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use srskit::catalogue::CommandSpec;
use srskit::settings::Environment;
use srskit::{CallOptions, Command, Error, Reply, Secret, Settings, SetupError};
use srskit_core::{Credentials, Exchange, Options, Raw, Stage, Step};
use std::sync::Mutex;

#[pyclass(frozen, module = "srskit._native")]
pub(crate) struct Client {
    /// `None` once closed.
    client: Mutex<Option<srskit::Client>>,
    /// What was done on the way from the settings to the client that a user should hear of.
    #[pyo3(get)]
    notices: Vec<String>,
    /// The system it calls.
    #[pyo3(get)]
    system: String,
    /// Connections at once.
    #[pyo3(get)]
    connections: usize,
}

#[pymethods]
impl Client {
    /// Takes settings by name, all of them texts; where they are silent, the environment and the profile
    /// file are asked.
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        guard(py, "Client", || {
            let settings = read_settings(settings)?;
            // Making a client may read files and run a command that prints the key.
            let made = py.detach(|| {
                let loaded = settings.load(&Environment::of_process())?;
                Ok((loaded.builder.build()?, loaded.notices))
            });
            let (client, notices) = made.map_err(|error: SetupError| errors::refuse(py, error.problems().to_vec()))?;
            let (system, connections) = (client.system().to_string(), client.connections());
            Ok(Self { client: Mutex::new(Some(client)), notices, system, connections })
        })
    }

    /// Puts the reply or the error into `ended`, then raises whatever is to be raised: the error, or what
    /// the handler of a signal raised that came during the call.
    #[pyo3(signature = (action, object, attributes, items, timeout, validate, trace_id, ended))]
    #[expect(clippy::too_many_arguments, reason = "the Python front names them")]
    fn call(
        &self,
        py: Python<'_>,
        action: String,
        object: String,
        attributes: Option<&Bound<'_, PyDict>>,
        items: Option<&Bound<'_, PyDict>>,
        timeout: Option<f64>,
        validate: Option<&str>,
        trace_id: Option<String>,
        ended: &Bound<'_, PyList>,
    ) -> PyResult<()> {
        guard(py, "Client.call", || {
            let command = raw(action, object, attributes, items)?;
            let options = options::read(py, timeout, validate, trace_id)?;
            self.run(py, ended, |client| client.call_with(&command, &options), reply::whole, errors::raise)
        })
    }

    /// As [`Client::call`], for bytes that are sent as they are.
    #[pyo3(signature = (body, timeout, validate, trace_id, ended))]
    fn send_xml(
        &self,
        py: Python<'_>,
        body: Vec<u8>,
        timeout: Option<f64>,
        validate: Option<&str>,
        trace_id: Option<String>,
        ended: &Bound<'_, PyList>,
    ) -> PyResult<()> {
        guard(py, "Client.send_xml", || {
            let options = options::read(py, timeout, validate, trace_id)?;
            self.run(py, ended, move |client| client.send_xml(body, &options), reply::whole, errors::raise)
        })
    }

    /// As [`Client::call`], for a command of the catalogue by its name; the reply is of its own class.
    #[pyo3(signature = (command, values, timeout, validate, trace_id, ended))]
    #[expect(clippy::too_many_arguments, reason = "the Python front names them")]
    fn named(
        &self,
        py: Python<'_>,
        command: &str,
        values: &Bound<'_, PyDict>,
        timeout: Option<f64>,
        validate: Option<&str>,
        trace_id: Option<String>,
        ended: &Bound<'_, PyList>,
    ) -> PyResult<()> {
        guard(py, "Client.named", || {
            let values = to_values(values)?;
            let options = options::read(py, timeout, validate, trace_id)?;
            let made = |py, answer: &Reply<_>| typed::reply(py, command, answer);
            let raised = |py: Python<'_>, error: &Error| errors::raise_of(py, command, error);
            self.run(py, ended, |client| client.named(command, values, &options), made, raised)
        })
    }

    /// A list by the command's name.
    #[pyo3(signature = (command, values, cursor, timeout, validate, trace_id))]
    #[expect(clippy::too_many_arguments, reason = "the Python front names them")]
    fn rows(
        &self,
        py: Python<'_>,
        command: &str,
        values: &Bound<'_, PyDict>,
        cursor: Option<&str>,
        timeout: Option<f64>,
        validate: Option<&str>,
        trace_id: Option<String>,
    ) -> PyResult<Rows> {
        guard(py, "Client.rows", || {
            let options: CallOptions = options::read(py, timeout, validate, trace_id)?;
            Rows::begin(py, self.open(py)?, command, values, cursor, options)
        })
    }

    /// What became of an order, by reads alone.
    fn investigate<'py>(
        &self,
        py: Python<'py>,
        command: &str,
        values: &Bound<'py, PyDict>,
        known: Known,
    ) -> PyResult<Bound<'py, PyAny>> {
        guard(py, "Client.investigate", || investigate::run(py, self.open(py)?, command, values, known))
    }

    /// Calls under way go on; later ones are refused.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        guard(py, "Client.close", || {
            drop(self.client.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take());
            Ok(())
        })
    }
}

impl Client {
    fn open(&self, py: Python<'_>) -> PyResult<srskit::Client> {
        let client = self.client.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone();
        client.ok_or_else(|| errors::raise(py, &Error::closed_client()))
    }

    fn run<'py, T: Send>(
        &self,
        py: Python<'py>,
        ended: &Bound<'py, PyList>,
        call: impl FnOnce(&srskit::Client) -> Result<Reply<T>, Error> + Send,
        made: impl FnOnce(Python<'py>, &Reply<T>) -> PyResult<Bound<'py, PyAny>>,
        raised: impl FnOnce(Python<'py>, &Error) -> PyErr,
    ) -> PyResult<()> {
        let client = self.open(py)?;
        let (outcome, records) = detached(py, || call(&client));
        // Handlers run now, because making the outcome runs Python, which would run them in its midst.
        let interrupted = py.check_signals();
        let outcome = outcome.map_err(|error| raised(py, &error));
        match &outcome {
            Ok(answer) => ended.append(made(py, answer)?)?,
            Err(error) => ended.append(error.value(py))?,
        }
        interrupted.and(records.hand_over(py)).and(outcome.map(drop))
    }
}

/// The error of an order that its caller stopped waiting for while it was under way; `None` for what costs
/// nothing. Orders are told from their bytes, or else by name, or by action and object with a blank between.
#[pyfunction]
#[pyo3(signature = (command, body, trace_id))]
pub(crate) fn abandoned<'py>(
    py: Python<'py>,
    command: &str,
    body: Option<Vec<u8>>,
    trace_id: Option<String>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    guard(py, "abandoned", || {
        // Their bytes go nowhere.
        let (nobody, options) = (Credentials::new("nobody", "nothing"), Options::default());
        let lost = match (body, CommandSpec::find(command), command.split_once(' ')) {
            (Some(body), ..) => lost(Exchange::verbatim(body, &nobody, options)),
            (None, Ok(spec), _) if !spec.repeat.is_chargeable() => None,
            (None, Ok(spec), _) => lost(order(spec.action, spec.object, &nobody, options)),
            (None, Err(_), Some((action, object))) => lost(order(action, object, &nobody, options)),
            (None, Err(_), None) => None,
        };
        Ok(lost.map(|mut error| {
            error.context.trace_id = trace_id;
            errors::raise(py, &error).into_value(py).into_bound(py).into_any()
        }))
    })
}

fn order(action: &str, object: &str, nobody: &Credentials, options: Options) -> Result<Exchange<Raw>, Error> {
    Exchange::with_options(&Raw::new(action, object, Default::default()), nobody, options)
}

/// How an exchange ends whose request had left when nobody waited any more.
fn lost<C: Command>(exchange: Result<Exchange<C>, Error>) -> Option<Error> {
    // What cannot be made into a request was not sent.
    let mut exchange = exchange.ok().filter(|exchange| exchange.repeat().is_chargeable())?;
    let Step::Send(_) = exchange.step() else { return None };
    exchange.failed(Stage::InFlight, "the caller stopped waiting for it").ok()?;
    match exchange.step() {
        Step::Done(ended) => ended.err(),
        Step::Send(_) | Step::Wait(_) => Some(Error::internal("an order that must not be repeated goes on")),
    }
}

pub(crate) fn read_settings(settings: &Bound<'_, PyDict>) -> PyResult<Settings> {
    let text = |name: &str| settings.get_item(name)?.map(|value| value.extract::<String>()).transpose();
    let secret = |name: &str| PyResult::Ok(text(name)?.map(Secret::new));
    Ok(Settings {
        system: text("system")?,
        username: text("username")?,
        key: secret("key")?,
        key_file: text("key_file")?,
        key_command: text("key_command")?,
        ca_file: text("ca_file")?,
        pin: text("pin")?,
        proxy: secret("proxy")?,
        timeout: text("timeout")?,
        connections: text("connections")?,
        profile: text("profile")?,
        config: text("config")?.map(Into::into),
    })
}
