//! The doctor: what is wrong between this machine and the service.

use crate::client::read_settings;
use crate::errors;
use crate::guard::guard;
use crate::watch::watched;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use srskit::doctor::{Wishes, diagnose_json, examine, observations_json, report_json};
use srskit::settings::Environment;
use srskit::{Money, Problem, Settings};
use srskit_core::doctor::{Check, Observations, Report};
use std::sync::mpsc::Sender;

/// What is wanted beyond the usual: the other system, seconds of waiting, a low-water mark, an echo service.
type Wanted = (bool, Option<f64>, Option<String>, Option<String>);

/// Looks, and gives the report and what was seen, both as JSON. `progress` is called with id and title of each
/// check before it is looked at.
///
/// A signal ends it at once: the probe that is under way comes to its own end, unseen, and nothing follows it.
#[pyfunction]
#[pyo3(signature = (settings, wanted, strict, progress))]
pub(crate) fn doctor(
    py: Python<'_>,
    settings: &Bound<'_, PyDict>,
    wanted: Wanted,
    strict: bool,
    progress: Option<&Bound<'_, PyAny>>,
) -> PyResult<(String, String)> {
    guard(py, "doctor", || {
        let settings = read_settings(settings)?;
        let wishes = wishes(wanted).map_err(|problems| errors::refuse(py, problems))?;
        let hear = |check: Check| progress.map_or(Ok(()), |call| call.call1((check.id(), check.title())).map(drop));
        let seen = watched(py, move |says| look(&settings, &wishes, says), hear)?;
        Ok((report_json(&Report::of(&seen, strict)), observations_json(&seen)))
    })
}

fn wishes((try_other_system, wait, low_water, echo_url): Wanted) -> Result<Wishes, Vec<Problem>> {
    let wait = wait.map(|seconds| crate::convert::to_duration(seconds, "wait_allowlist")).transpose();
    let low_water = low_water.map(|text| cents(&text)).transpose();
    match (wait, low_water) {
        (Ok(wait_allow_list), Ok(low_water_cents)) => {
            Ok(Wishes { try_other_system, wait_allow_list, low_water_cents, echo_url })
        }
        (wait, low_water) => Err(wait.err().into_iter().chain(low_water.err()).collect()),
    }
}

fn cents(text: &str) -> Result<i64, Problem> {
    let amount = text.parse::<Money>().ok().and_then(|money| money.cents());
    amount.ok_or_else(|| Problem::new("low_water", "it is no amount of money", "give one such as 250.00"))
}

/// Goes on as long as somebody listens.
fn look(settings: &Settings, wishes: &Wishes, says: &Sender<Check>) -> Observations {
    examine(settings, &Environment::of_process(), wishes, &mut |check| says.send(check).is_ok())
}

/// Judges what an earlier look saw, as JSON to JSON.
#[pyfunction]
#[pyo3(signature = (facts, strict))]
pub(crate) fn diagnose(py: Python<'_>, facts: &str, strict: bool) -> PyResult<String> {
    guard(py, "diagnose", || {
        py.detach(|| diagnose_json(facts, strict)).map_err(|problem| errors::refuse(py, vec![problem]))
    })
}
