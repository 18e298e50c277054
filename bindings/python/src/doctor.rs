//! The doctor: what is wrong between this machine and the service.

use crate::client::read_settings;
use crate::errors;
use crate::guard::guard;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use srskit::doctor::{Wishes, diagnose_json, examine, observations_json, report_json};
use srskit::settings::Environment;
use srskit::{Money, Problem, Settings};
use srskit_core::doctor::{Check, Observations, Report};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// How long Ctrl-C may go unnoticed.
const BLINK: Duration = Duration::from_millis(50);

/// What is wanted beyond the usual: the other system, seconds of waiting, a low-water mark, an echo service.
type Wanted = (bool, Option<f64>, Option<String>, Option<String>);

/// Looks, and gives the report and what was seen, both as JSON. `progress` is called with id and title of each check before it is looked at.
///
/// Looking happens on a thread of its own, so that a signal ends the wait at once: the probe that is under way
/// comes to its own end, unseen, and nothing follows it.
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
        let look = Look::begin(settings, wishes);
        let seen = look.watch(py, progress)?;
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

/// A look that goes on by itself.
struct Look {
    thread: thread::JoinHandle<Observations>,
    checks: Receiver<Check>,
    stop: Arc<AtomicBool>,
}

impl Look {
    fn begin(settings: Settings, wishes: Wishes) -> Self {
        let (stop, (says, checks)) = (Arc::new(AtomicBool::new(false)), channel());
        let told = Arc::clone(&stop);
        let thread = thread::spawn(move || look(&settings, &wishes, &says, &told));
        Self { thread, checks, stop }
    }

    /// Waits for it without the interpreter's lock.
    fn watch(mut self, py: Python<'_>, progress: Option<&Bound<'_, PyAny>>) -> PyResult<Observations> {
        let watched = self.hear(py, progress);
        if watched.is_err() {
            self.stop.store(true, Ordering::Relaxed);
        }
        watched?;
        let seen = py.detach(|| self.thread.join());
        // A panic goes on as one, for the guard to name.
        Ok(seen.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    }

    fn hear(&mut self, py: Python<'_>, progress: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        loop {
            let checks = &mut self.checks;
            match py.detach(move || checks.recv_timeout(BLINK)) {
                Ok(check) => progress.map_or(Ok(()), |call| call.call1((check.id(), check.title())).map(drop))?,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            py.check_signals()?;
        }
    }
}

fn look(settings: &Settings, wishes: &Wishes, says: &Sender<Check>, told: &AtomicBool) -> Observations {
    let mut go_on = |check| says.send(check).is_ok() && !told.load(Ordering::Relaxed);
    examine(settings, &Environment::of_process(), wishes, &mut go_on)
}

/// Judges what an earlier look saw, as JSON to JSON.
#[pyfunction]
#[pyo3(signature = (facts, strict))]
pub(crate) fn diagnose(py: Python<'_>, facts: &str, strict: bool) -> PyResult<String> {
    guard(py, "diagnose", || {
        py.detach(|| diagnose_json(facts, strict)).map_err(|problem| errors::refuse(py, vec![problem]))
    })
}
