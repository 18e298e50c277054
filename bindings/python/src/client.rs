//! The blocking client; the interpreter lock is released around each call.

use crate::exchange::raw;
use crate::guard::guard;
use crate::{convert, errors, reply};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use srskit::settings::Environment;
use srskit::{CallOptions, Error, Secret, Settings, SetupError};
use std::sync::Mutex;

#[pyclass(frozen, module = "srskit._native")]
pub(crate) struct Client {
    /// `None` once closed.
    client: Mutex<Option<srskit::Client>>,
    /// What was done on the way from the settings to the client that a user should hear of.
    #[pyo3(get)]
    notices: Vec<String>,
    /// The system it calls, for `repr`.
    #[pyo3(get)]
    system: String,
}

#[pymethods]
impl Client {
    /// Takes settings by name, all of them texts; with `use_environment` also those of the process.
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyDict>, use_environment: bool) -> PyResult<Self> {
        guard(py, "Client", || {
            let settings = read_settings(settings)?;
            let environment = if use_environment { Environment::of_process() } else { Environment::default() };
            // Making a client may read files and run a command that prints the key.
            let made = py.detach(|| {
                let loaded = settings.load(&environment)?;
                Ok((loaded.builder.build()?, loaded.notices))
            });
            let (client, notices) = made.map_err(|error: SetupError| errors::refuse(py, error.problems().to_vec()))?;
            let system = client.system().to_string();
            Ok(Self { client: Mutex::new(Some(client)), notices, system })
        })
    }

    #[pyo3(signature = (action, object, attributes, items, timeout))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        action: String,
        object: String,
        attributes: Option<&Bound<'py, PyDict>>,
        items: Option<&Bound<'py, PyDict>>,
        timeout: Option<f64>,
    ) -> PyResult<Bound<'py, PyDict>> {
        guard(py, "Client.call", || {
            let command = raw(action, object, attributes, items)?;
            let deadline = timeout
                .map(|seconds| convert::to_duration(seconds, "timeout"))
                .transpose()
                .map_err(|problem| errors::refuse(py, vec![problem]))?;
            let client = self.open().ok_or_else(|| errors::raise(py, &Error::closed_client()))?;
            let outcome = py.detach(|| client.call_with(&command, &CallOptions { deadline }));
            outcome.map_err(|error| errors::raise(py, &error)).and_then(|answer| reply::fields(py, &answer))
        })
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
    fn open(&self) -> Option<srskit::Client> {
        self.client.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }
}

fn read_settings(settings: &Bound<'_, PyDict>) -> PyResult<Settings> {
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
