//! The step machine, for programs that move the bytes themselves.

use crate::convert::{to_assoc, to_duration};
use crate::guard::guard;
use crate::{errors, reply};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use srskit_core::{
    Cause, CauseKind, Credentials, Error, MayHaveRun, Message, Options, Post, Problem, Raw, Stage, Step,
};

#[pyclass(module = "srskit._native")]
pub(crate) struct Exchange {
    exchange: srskit_core::Exchange<Raw>,
}

#[pymethods]
impl Exchange {
    #[new]
    #[pyo3(signature = (action, object, attributes, items, username, key, timeout, seed))]
    #[expect(clippy::too_many_arguments, reason = "the Python front names them")]
    fn new(
        py: Python<'_>,
        action: String,
        object: String,
        attributes: Option<&Bound<'_, PyDict>>,
        items: Option<&Bound<'_, PyDict>>,
        username: String,
        key: String,
        timeout: Option<f64>,
        seed: u64,
    ) -> PyResult<Self> {
        guard(py, "Exchange", || {
            let command = raw(action, object, attributes, items)?;
            let mut options = Options { seed, ..Options::default() };
            if let Some(seconds) = timeout {
                options.deadline =
                    to_duration(seconds, "timeout").map_err(|problem| errors::refuse(py, vec![problem]))?;
            }
            let exchange = srskit_core::Exchange::with_options(&command, &Credentials::new(username, key), options);
            exchange.map(|exchange| Self { exchange }).map_err(|error| errors::raise(py, &error))
        })
    }

    /// `("send", dict)`, `("wait", seconds)` or `("done", dict)`; the error where it ends in one.
    fn step<'py>(&mut self, py: Python<'py>) -> PyResult<(&'static str, Bound<'py, PyAny>)> {
        guard(py, "Exchange.step", || match self.exchange.step() {
            Step::Send(post) => Ok(("send", post_fields(py, &post)?.into_any())),
            Step::Wait(pause) => Ok(("wait", pause.as_secs_f64().into_bound_py_any(py)?)),
            Step::Done(Ok(answer)) => Ok(("done", reply::fields(py, &answer)?.into_any())),
            Step::Done(Err(error)) => Err(errors::raise(py, &error)),
        })
    }

    fn tick(&mut self, py: Python<'_>, elapsed: f64) -> PyResult<()> {
        guard(py, "Exchange.tick", || {
            let elapsed = to_duration(elapsed, "elapsed").map_err(|problem| errors::refuse(py, vec![problem]))?;
            self.exchange.tick(elapsed);
            Ok(())
        })
    }

    #[pyo3(signature = (status, body))]
    fn received(&mut self, py: Python<'_>, status: Option<u16>, body: &[u8]) -> PyResult<()> {
        guard(py, "Exchange.received", || reported(py, self.exchange.received(status, body)))
    }

    fn failed(&mut self, py: Python<'_>, stage: &str, cause: &str, text: String) -> PyResult<()> {
        guard(py, "Exchange.failed", || {
            let read = cause_of(py, stage, cause, text);
            let (stage, cause) =
                read.map_err(|refused| refuse_report(py, &self.exchange.unreadable_report(), refused))?;
            reported(py, self.exchange.failed(stage, cause))
        })
    }
}

/// A command by action and object.
pub(crate) fn raw(
    action: String,
    object: String,
    attributes: Option<&Bound<'_, PyDict>>,
    items: Option<&Bound<'_, PyDict>>,
) -> PyResult<Raw> {
    let mut message = Message::new(action, object).with_attributes(to_assoc(attributes, "attributes")?);
    message.items = to_assoc(items, "")?;
    Ok(Raw::from_message(message))
}

/// Refuses a report that cannot be read. With an order out, "nothing was sent" would be untrue.
pub(crate) fn refuse_report(py: Python<'_>, lost: &Error, refused: PyErr) -> PyErr {
    if lost.may_have_run() == MayHaveRun::Maybe { errors::raise(py, lost) } else { refused }
}

/// How far a request had got, and why it failed.
pub(crate) fn cause_of(py: Python<'_>, stage: &str, cause: &str, text: String) -> PyResult<(Stage, Cause)> {
    let stage = named(&Stage::ALL, Stage::name, stage, "stage");
    let kind = named(&CauseKind::ALL, CauseKind::name, cause, "cause");
    match (stage, kind) {
        (Ok(stage), Ok(kind)) => Ok((stage, Cause::new(kind, text))),
        (stage, kind) => Err(errors::refuse(py, stage.err().into_iter().chain(kind.err()).collect())),
    }
}

fn reported(py: Python<'_>, result: Result<(), Error>) -> PyResult<()> {
    result.map_err(|error| errors::raise(py, &error))
}

fn named<T: Copy>(all: &[T], name: fn(T) -> &'static str, wanted: &str, path: &str) -> Result<T, Problem> {
    all.iter().copied().find(|one| name(*one) == wanted).ok_or_else(|| {
        let names = all.iter().map(|one| name(*one)).collect::<Vec<_>>().join(", ");
        Problem::new(path, "the name is unknown", format!("use one of {names}"))
    })
}

fn post_fields<'py>(py: Python<'py>, post: &Post<'_>) -> PyResult<Bound<'py, PyDict>> {
    let headers = PyDict::new(py);
    for (name, value) in post.headers {
        headers.set_item(name, value)?;
    }
    let fields = PyDict::new(py);
    fields.set_item("headers", headers)?;
    fields.set_item("body", PyBytes::new(py, post.body))?;
    fields.set_item("connect_timeout", post.connect_timeout.as_secs_f64())?;
    fields.set_item("answer_timeout", post.answer_timeout.as_secs_f64())?;
    fields.set_item("own_connection", post.own_connection)?;
    fields.set_item("attempt", post.attempt)?;
    Ok(fields)
}
