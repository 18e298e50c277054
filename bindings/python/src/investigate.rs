//! What happened to an order, for Python.

use crate::convert::{to_dict, to_duration, to_values};
use crate::logging::recorded;
use crate::watch::watched;
use crate::{errors, typed};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use srskit::Client;
use srskit_core::investigate::{Finding, InvestigateOptions, Investigation};
use std::sync::mpsc::Sender;

/// What is known about the sending of an order: when, its marker, its id, an earlier look, patience.
pub(crate) type Known = (Option<f64>, Option<String>, Option<String>, Option<f64>, f64);

/// Looks, and gives a `srskit.Investigation`. A signal ends the wait between looks, and a look itself, at once:
/// all of them are reads.
pub(crate) fn run<'py>(
    py: Python<'py>,
    client: Client,
    command: &str,
    values: &Bound<'py, PyDict>,
    known: Known,
) -> PyResult<Bound<'py, PyAny>> {
    let values = to_values(values)?;
    let (sent_at, affiliate_id, order_id, nothing_found_at, patience) = known;
    let moment = |name: &'static str, seconds: Option<f64>| {
        seconds.map(|seconds| to_duration(seconds, name).map(|span| span.as_secs())).transpose()
    };
    let options = || {
        Ok(InvestigateOptions {
            sent_at: moment("sent_at", sent_at)?,
            affiliate_id,
            order_id,
            nothing_found_at: moment("nothing_found_at", nothing_found_at)?,
            patience: to_duration(patience, "patience")?,
        })
    };
    let options = options().map_err(|problem| errors::refuse(py, vec![problem]))?;
    let name = command.to_owned();
    let work = move |_: &Sender<()>| recorded(|| client.investigate(&name, values, &options));
    let (found, records) = watched(py, work, |()| Ok(()))?;
    records.hand_over(py)?;
    whole(py, found.map_err(|error| errors::raise_of(py, command, &error))?)
}

fn whole(py: Python<'_>, found: Investigation) -> PyResult<Bound<'_, PyAny>> {
    // Taken apart whole, so that a field which the core gains cannot be forgotten here.
    let Investigation {
        command,
        subject,
        verdict,
        summary,
        found,
        cannot_tell,
        next,
        advice,
        order_id,
        order_state,
        cost,
        expires_on,
        nothing_found_at,
        look_again_in,
        calls,
    } = found;
    let module = py.import("srskit.investigation")?;
    let finding = module.getattr("Finding")?;
    let findings =
        found.iter().map(|Finding { source, says, values }| finding.call1((source, says, to_dict(py, values)?)));
    let fields = PyDict::new(py);
    fields.set_item("command", command)?;
    fields.set_item("subject", subject)?;
    fields.set_item("verdict", verdict)?;
    fields.set_item("summary", summary)?;
    fields.set_item("found", PyTuple::new(py, findings.collect::<PyResult<Vec<_>>>()?)?)?;
    fields.set_item("cannot_tell", PyTuple::new(py, cannot_tell)?)?;
    fields.set_item("next", next)?;
    fields.set_item("advice", advice)?;
    fields.set_item("order_id", order_id)?;
    fields.set_item("order_state", order_state)?;
    fields.set_item("cost", cost.map(|cost| typed::amount(py, &cost)).transpose()?)?;
    fields.set_item("expires_on", expires_on.map(|text| typed::moment_of(py, &text)).transpose()?)?;
    fields.set_item("nothing_found_at", nothing_found_at)?;
    fields.set_item("look_again_in", look_again_in)?;
    fields.set_item("calls", calls)?;
    module.getattr("Investigation")?.call((), Some(&fields))
}
