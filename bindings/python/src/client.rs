//! The blocking client; the interpreter lock is released around each call.

use crate::exchange::raw;
use crate::guard::guard;
use crate::{convert, errors, reply};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
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
            let system = client.system().to_string();
            Ok(Self { client: Mutex::new(Some(client)), notices, system })
        })
    }

    /// Puts the reply or the error into `ended`, then raises whatever is to be raised: the error, or what
    /// the handler of a signal raised that came during the call.
    #[pyo3(signature = (action, object, attributes, items, timeout, ended))]
    #[expect(clippy::too_many_arguments, reason = "the Python front names them")]
    fn call(
        &self,
        py: Python<'_>,
        action: String,
        object: String,
        attributes: Option<&Bound<'_, PyDict>>,
        items: Option<&Bound<'_, PyDict>>,
        timeout: Option<f64>,
        ended: &Bound<'_, PyList>,
    ) -> PyResult<()> {
        guard(py, "Client.call", || {
            let command = raw(action, object, attributes, items)?;
            let deadline = timeout
                .map(|seconds| convert::to_duration(seconds, "timeout"))
                .transpose()
                .map_err(|problem| errors::refuse(py, vec![problem]))?;
            let client = self.open().ok_or_else(|| errors::raise(py, &Error::closed_client()))?;
            let outcome = py.detach(|| client.call_with(&command, &CallOptions { deadline, ..Default::default() }));
            // Handlers run now, because making the outcome runs Python, which would run them in its midst.
            let interrupted = py.check_signals();
            let outcome = outcome.map_err(|error| errors::raise(py, &error));
            match &outcome {
                Ok(answer) => ended.append(reply::whole(py, answer)?)?,
                Err(error) => ended.append(error.value(py))?,
            }
            interrupted.and(outcome.map(drop))
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
