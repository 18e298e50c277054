//! From a reply of the core to the fields of `srskit.Reply`.

use crate::convert::{to_dict, to_python};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use srskit_core::{Reply, ReplyReport};

/// A `srskit.Reply`.
pub(crate) fn whole<'py, T>(py: Python<'py>, reply: &Reply<T>) -> PyResult<Bound<'py, PyAny>> {
    py.import("srskit.replies")?.getattr("Reply")?.call((), Some(&fields(py, reply)?))
}

/// The fields of `srskit.Reply`, as keyword arguments.
pub(crate) fn fields<'py, T>(py: Python<'py>, reply: &Reply<T>) -> PyResult<Bound<'py, PyDict>> {
    // Taken apart whole, so that a field which the core gains cannot be forgotten here.
    let ReplyReport {
        outcome,
        reason,
        order_id,
        code,
        text,
        is_success,
        attributes,
        items,
        warnings,
        row,
        transaction_id,
        http_status,
        tries,
    } = reply.report();
    let fields = PyDict::new(py);
    fields.set_item("outcome", outcome)?;
    fields.set_item("reason", reason)?;
    fields.set_item("order_id", order_id)?;
    fields.set_item("code", code)?;
    fields.set_item("text", text)?;
    fields.set_item("is_success", is_success)?;
    fields.set_item("attributes", to_python(py, attributes)?)?;
    fields.set_item("items", to_dict(py, items)?)?;
    fields.set_item("warnings", PyTuple::new(py, warnings)?)?;
    fields.set_item("row", row)?;
    fields.set_item("transaction_id", transaction_id)?;
    fields.set_item("http_status", http_status)?;
    fields.set_item("tries", tries)?;
    Ok(fields)
}
