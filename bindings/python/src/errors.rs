//! From an error of the core to an exception of `srskit.errors`.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use srskit_core::catalogue::CommandSpec;
use srskit_core::envelope::{DecodeError, EncodeError, EncodeErrorKind};
use srskit_core::{Error, ErrorClass, ErrorKind, ErrorReport, Problem, ProblemReport};

/// Name and number of every class, for the test that each has an exception.
pub(crate) fn all_classes() -> Vec<(&'static str, u8)> {
    ErrorClass::ALL.iter().map(|class| (class.name(), class.number())).collect()
}

fn exception(class: ErrorClass, timed_out: bool) -> &'static str {
    match (class, timed_out) {
        (ErrorClass::InvalidRequest, _) => "InvalidRequestError",
        (ErrorClass::NotSent, false) => "NotSentError",
        (ErrorClass::NotSent, true) => "NotSentTimeoutError",
        (ErrorClass::OutcomeUnknown, _) => "OutcomeUnknownError",
        (ErrorClass::NoAnswer, false) => "NoAnswerError",
        (ErrorClass::NoAnswer, true) => "NoAnswerTimeoutError",
        (ErrorClass::Rejected, _) => "RejectedError",
        (ErrorClass::AccessDenied, _) => "AccessDeniedError",
        (ErrorClass::Throttled, _) => "ThrottledError",
        (ErrorClass::Misuse, _) => "MisuseError",
        (ErrorClass::Internal, _) => "InternalError",
    }
}

/// The exception for an error.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    raise_as(py, exception(error.class(), error.is_timeout()), error, &PyDict::new(py))
}

/// The exception for an error of a command that was called by its name: its problems say where in the names
/// of the caller as well.
pub(crate) fn raise_of(py: Python<'_>, command: &str, error: &Error) -> PyErr {
    let (Ok(spec), ErrorKind::InvalidRequest { problems }) = (CommandSpec::find(command), &error.kind) else {
        return raise(py, error);
    };
    let shown = ErrorKind::InvalidRequest { problems: problems.iter().map(|problem| called(spec, problem)).collect() };
    let shown = Error { kind: shown, context: error.context.clone() };
    let make = || {
        let made = raise(py, error).into_value(py).into_bound(py);
        made.setattr("args", (shown.to_string(),))?;
        made.setattr("problems", all_problems(py, error.report().problems, Some(spec))?)?;
        Ok(made.into_any())
    };
    make().map_or_else(|error: PyErr| error, PyErr::from_value)
}

/// The problem with the caller's name in front of its path, where the two differ.
fn called(spec: &CommandSpec, problem: &Problem) -> Problem {
    let differs = |name: &String| problem.path.strip_prefix("attributes.").unwrap_or(&problem.path) != name;
    match spec.called(&problem.path).filter(differs) {
        Some(name) => Problem { path: format!("{name} ({})", problem.path), ..problem.clone() },
        None => problem.clone(),
    }
}

/// The exception for a request that a binding refuses before the core has seen it.
pub(crate) fn refuse(py: Python<'_>, problems: Vec<Problem>) -> PyErr {
    raise(py, &Error::invalid_request("", "", problems))
}

/// The exception for bytes that do not decode: an outcome unknown, with the place.
pub(crate) fn raise_undecodable(py: Python<'_>, error: &DecodeError, bytes: &[u8]) -> PyErr {
    let fields = || {
        let fields = PyDict::new(py);
        fields.set_item("kind", error.kind.name())?;
        fields.set_item("offset", error.offset)?;
        fields.set_item("path", &error.path)?;
        Ok(fields)
    };
    fields()
        .map_or_else(|error| error, |fields| raise_as(py, "DecodeError", &Error::undecodable(error, bytes), &fields))
}

/// The exception for a value that cannot be written: an invalid request, with the place.
pub(crate) fn raise_unencodable(py: Python<'_>, error: &EncodeError) -> PyErr {
    let fields = || {
        let fields = PyDict::new(py);
        fields.set_item("kind", error.kind.name())?;
        fields.set_item("path", &error.path)?;
        if let EncodeErrorKind::BadChar { character, offset, in_key } = error.kind {
            fields.set_item("character", format!("U+{:04X}", u32::from(character)))?;
            fields.set_item("offset", offset)?;
            fields.set_item("in_key", in_key)?;
        }
        Ok(fields)
    };
    fields().map_or_else(|error| error, |fields| raise_as(py, "EncodeError", &Error::unencodable(error), &fields))
}

fn raise_as<'py>(py: Python<'py>, class: &str, error: &Error, fields: &Bound<'py, PyDict>) -> PyErr {
    let make = || {
        let report = error.report();
        let message = report.message.clone();
        fill(fields, report)?;
        py.import("srskit.errors")?.getattr(class)?.call((message,), Some(fields))
    };
    make().map_or_else(|error: PyErr| error, PyErr::from_value)
}

fn fill(fields: &Bound<'_, PyDict>, report: ErrorReport) -> PyResult<()> {
    // Taken apart whole, so that a field which the core gains cannot be forgotten here.
    let ErrorReport {
        class: _,
        number: _,
        message: _,
        may_have_run,
        next,
        advice,
        problems,
        reason,
        order_left,
        address_seen,
        cause,
        timed_out,
        salvaged_is_success,
        salvaged_response_code,
        redacted_body,
        http_status,
        row,
        meaning,
        response_code,
        response_text,
        transaction_id,
        trace_id,
        action,
        object,
        tries,
        elapsed_ms,
    } = report;
    fields.set_item("may_have_run", may_have_run)?;
    fields.set_item("next", next)?;
    fields.set_item("advice", advice)?;
    fields.set_item("problems", all_problems(fields.py(), problems, None)?)?;
    fields.set_item("reason", reason)?;
    fields.set_item("order_left", order_left)?;
    fields.set_item("address_seen", address_seen)?;
    fields.set_item("cause", cause)?;
    fields.set_item("timed_out", timed_out)?;
    fields.set_item("salvaged_is_success", salvaged_is_success)?;
    fields.set_item("salvaged_response_code", salvaged_response_code)?;
    fields.set_item("redacted_body", redacted_body)?;
    fields.set_item("http_status", http_status)?;
    fields.set_item("row", row)?;
    fields.set_item("meaning", meaning)?;
    fields.set_item("response_code", response_code)?;
    fields.set_item("response_text", response_text)?;
    fields.set_item("transaction_id", transaction_id)?;
    fields.set_item("trace_id", trace_id)?;
    fields.set_item("action", action)?;
    fields.set_item("object", object)?;
    fields.set_item("tries", tries)?;
    fields.set_item("elapsed_ms", elapsed_ms)
}

fn all_problems<'py>(
    py: Python<'py>,
    problems: Vec<ProblemReport>,
    spec: Option<&CommandSpec>,
) -> PyResult<Bound<'py, PyTuple>> {
    let class = py.import("srskit.errors")?.getattr("Problem")?;
    let made = problems.into_iter().map(|ProblemReport { path, what, fix }| {
        let name = spec.and_then(|spec| spec.called(&path));
        class.call1((path, what, fix, name))
    });
    PyTuple::new(py, made.collect::<PyResult<Vec<_>>>()?)
}
