//! Options of a call, as Python hands them over.

use crate::{convert, errors};
use pyo3::prelude::*;
use srskit::{CallOptions, Validate};

/// Reads seconds, the name of a way to validate, and a trace id.
pub(crate) fn read(
    py: Python<'_>,
    timeout: Option<f64>,
    validate: Option<&str>,
    trace_id: Option<String>,
) -> PyResult<CallOptions> {
    let deadline = timeout.map(|seconds| convert::to_duration(seconds, "timeout")).transpose();
    let validate = read_validate(validate);
    match (deadline, validate) {
        (Ok(deadline), Ok(validate)) => Ok(CallOptions { deadline, validate, trace_id }),
        (deadline, validate) => Err(errors::refuse(py, deadline.err().into_iter().chain(validate.err()).collect())),
    }
}

/// Reads the name of a way to validate.
pub(crate) fn read_validate(name: Option<&str>) -> Result<Validate, srskit::Problem> {
    name.map_or(Ok(Validate::default()), Validate::parse)
}
