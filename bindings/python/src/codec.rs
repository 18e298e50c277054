//! `sign`, `verify`, `encode`, `decode`: the core's own doors.

use crate::convert::{to_python, to_value};
use crate::errors::{raise_undecodable, raise_unencodable};
use crate::guard::guard;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList};
use srskit_core::Secret;
use srskit_core::envelope::{Decoded, Header, Warning, WarningKind};

#[pyfunction]
pub(crate) fn sign(py: Python<'_>, body: &[u8], key: String) -> PyResult<String> {
    guard(py, "sign", || {
        let key = Secret::new(key);
        Ok(py.detach(|| srskit_core::sign(body, &key)).as_str().to_owned())
    })
}

#[pyfunction]
pub(crate) fn verify(py: Python<'_>, body: &[u8], key: String, signature: &str) -> PyResult<bool> {
    guard(py, "verify", || {
        let key = Secret::new(key);
        Ok(py.detach(|| srskit_core::verify(body, &key, signature)))
    })
}

#[pyfunction]
pub(crate) fn encode<'py>(py: Python<'py>, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    guard(py, "encode", || {
        let value = to_value(value, "")?;
        let bytes = py.detach(|| srskit_core::envelope::encode(&value));
        bytes.map(|bytes| PyBytes::new(py, &bytes)).map_err(|error| raise_unencodable(py, &error))
    })
}

/// Value, warnings and header, as plain tuples and dicts.
type Parts<'py> = (Bound<'py, PyAny>, Bound<'py, PyList>, Bound<'py, PyDict>);

#[pyfunction]
pub(crate) fn decode<'py>(py: Python<'py>, body: &[u8]) -> PyResult<Parts<'py>> {
    guard(py, "decode", || {
        let decoded = py.detach(|| srskit_core::envelope::decode(body));
        let Decoded { value, header, warnings } = decoded.map_err(|error| raise_undecodable(py, &error, body))?;
        Ok((to_python(py, &value)?, PyList::new(py, warnings.iter().map(warning_parts))?, header_parts(py, &header)?))
    })
}

fn warning_parts(warning: &Warning) -> (&'static str, &str, usize, String, Option<bool>) {
    let same = match warning.kind {
        WarningKind::DuplicateKey { same } => Some(same),
        _ => None,
    };
    (warning.kind.name(), &warning.path, warning.offset, warning.to_string(), same)
}

fn header_parts<'py>(py: Python<'py>, header: &Header<'_>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("version", header.version.as_deref())?;
    dict.set_item("msg_id", header.msg_id.as_deref())?;
    dict.set_item("msg_type", header.msg_type.as_deref())?;
    Ok(dict)
}
