//! A request that somebody else sends, and its answer read.

use crate::convert::to_values;
use crate::exchange::{cause_of, raw, refuse_report};
use crate::guard::guard;
use crate::options::read_validate;
use crate::{errors, reply, typed};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use srskit::catalogue::{CommandSpec, NamedCommand, TypedFields};
use srskit_core::{Command, Credentials, Error, Exchange, Options, Raw, Reply, Step};
use srskit_rules::Checked;
use std::time::Duration;

/// So short that a try is never followed by another: whoever sends it does so once.
const ONE_TRY: Duration = Duration::from_nanos(1);

#[pyclass(module = "srskit._native")]
pub(crate) struct Prepared {
    exchange: Kind,
    command: String,
    warnings: Vec<String>,
    headers: Headers,
    body: Vec<u8>,
    is_order: bool,
}

enum Kind {
    Raw(Exchange<Raw>),
    Named(Exchange<Checked<NamedCommand>>),
}

/// Names and values.
type Headers = Vec<(&'static str, String)>;

/// How a prepared request ended.
enum End {
    Raw(Reply<()>),
    Named(Reply<TypedFields>),
}

#[pymethods]
impl Prepared {
    /// With an object a raw command, without one a command of the catalogue by its name.
    #[new]
    #[pyo3(signature = (action, object, attributes, items, username, key, validate))]
    #[expect(clippy::too_many_arguments, reason = "the Python front names them")]
    fn new(
        py: Python<'_>,
        action: String,
        object: Option<String>,
        attributes: Option<&Bound<'_, PyDict>>,
        items: Option<&Bound<'_, PyDict>>,
        username: String,
        key: String,
        validate: Option<&str>,
    ) -> PyResult<Self> {
        guard(py, "Prepared", || {
            let me = Credentials::new(username, key);
            let validate = read_validate(validate).map_err(|problem| errors::refuse(py, vec![problem]))?;
            let named = if object.is_none() { action.clone() } else { String::new() };
            let made = match object {
                Some(object) => {
                    let label = format!("{action} {object}");
                    let command = raw(action, object, attributes, items)?;
                    exchange(&command, &me).map(|made| (Kind::Raw(made), label, Vec::new()))
                }
                None => {
                    let spec = CommandSpec::find(&action).map_err(|problem| errors::refuse(py, vec![problem]))?;
                    let values = attributes.map(to_values).transpose()?.unwrap_or_default();
                    srskit::command(spec.method, values, validate).and_then(|command| {
                        let warnings = command.warnings().iter().map(ToString::to_string).collect();
                        exchange(&command, &me).map(|made| (Kind::Named(made), spec.method.to_owned(), warnings))
                    })
                }
            };
            let (exchange, command, warnings) = made.map_err(|error| errors::raise_of(py, &named, &error))?;
            let mut prepared =
                Self { exchange, command, warnings, headers: Vec::new(), body: Vec::new(), is_order: false };
            prepared.take_request().map_err(|error| errors::raise(py, &error))?;
            Ok(prepared)
        })
    }

    #[getter]
    fn command(&self) -> &str {
        &self.command
    }

    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = PyDict::new(py);
        for (name, value) in &self.headers {
            headers.set_item(name, value)?;
        }
        Ok(headers)
    }

    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.body)
    }

    #[getter]
    fn is_order(&self) -> bool {
        self.is_order
    }

    #[pyo3(signature = (status, body))]
    fn interpret<'py>(&mut self, py: Python<'py>, status: Option<u16>, body: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        guard(py, "Prepared.interpret", || {
            let ended = py.detach(|| {
                match &mut self.exchange {
                    Kind::Raw(exchange) => exchange.received(status, body),
                    Kind::Named(exchange) => exchange.received(status, body),
                }?;
                self.end()
            });
            match ended.map_err(|error| errors::raise(py, &error))? {
                End::Raw(answer) => reply::whole(py, &answer),
                End::Named(answer) => typed::reply(py, &self.command, &answer),
            }
        })
    }

    fn failure<'py>(&mut self, py: Python<'py>, stage: &str, cause: &str, text: String) -> PyResult<Bound<'py, PyAny>> {
        guard(py, "Prepared.failure", || {
            let lost = match &self.exchange {
                Kind::Raw(exchange) => exchange.unreadable_report(),
                Kind::Named(exchange) => exchange.unreadable_report(),
            };
            let (stage, cause) =
                cause_of(py, stage, cause, text).map_err(|refused| refuse_report(py, &lost, refused))?;
            let reported = match &mut self.exchange {
                Kind::Raw(exchange) => exchange.failed(stage, cause),
                Kind::Named(exchange) => exchange.failed(stage, cause),
            };
            reported.map_err(|error| errors::raise(py, &error))?;
            match self.end().map(drop) {
                Err(error) => Ok(errors::raise(py, &error).into_value(py).into_bound(py).into_any()),
                Ok(()) => Err(errors::raise(py, &Error::internal("a failure that was reported is a reply"))),
            }
        })
    }
}

impl Prepared {
    fn take_request(&mut self) -> Result<(), Error> {
        fn request<C: Command>(exchange: &mut Exchange<C>) -> Result<(Headers, Vec<u8>), Error> {
            match exchange.step() {
                Step::Send(post) => {
                    Ok((post.headers.map(|(name, value)| (name, value.to_owned())).into(), post.body.to_vec()))
                }
                Step::Done(Err(error)) => Err(error),
                Step::Done(Ok(_)) | Step::Wait(_) => Err(Error::internal("a request that was not sent has an end")),
            }
        }
        (self.headers, self.body) = match &mut self.exchange {
            Kind::Raw(exchange) => request(exchange),
            Kind::Named(exchange) => request(exchange),
        }?;
        self.is_order = match &self.exchange {
            Kind::Raw(exchange) => exchange.repeat(),
            Kind::Named(exchange) => exchange.repeat(),
        }
        .is_chargeable();
        Ok(())
    }

    fn end(&mut self) -> Result<End, Error> {
        fn ended<C: Command>(exchange: &mut Exchange<C>, warnings: &[String]) -> Result<Reply<C::Reply>, Error> {
            match exchange.step() {
                Step::Done(outcome) => outcome.map(|mut reply| {
                    reply.warnings.extend_from_slice(warnings);
                    reply
                }),
                Step::Send(_) | Step::Wait(_) => Err(Error::internal("a request that is sent once asks for more")),
            }
        }
        match &mut self.exchange {
            Kind::Raw(exchange) => ended(exchange, &self.warnings).map(End::Raw),
            Kind::Named(exchange) => ended(exchange, &self.warnings).map(End::Named),
        }
    }
}

fn exchange<C: Command>(command: &C, me: &Credentials) -> Result<Exchange<C>, Error> {
    // Nothing is random here, since nothing is repeated.
    Exchange::with_options(command, me, Options { deadline: ONE_TRY, seed: 1, ..Options::default() })
}
