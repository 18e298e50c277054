//! The doctor: it looks on a thread of its own, since that takes seconds, and is judged by the core.

use crate::answer::{Failure, Outcome, json, parsed};
use crate::client::{Tell, Written};
use crate::guard::{guard, guard_text};
use crate::names::as_options;
use crate::stop::NativeStop;
use napi::bindgen_prelude::FnArgs;
use napi::threadsafe_function::ThreadsafeFunctionCallMode;
use napi_derive::napi;
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};
use srskit::doctor::{Wishes, diagnose_json, examine, explanation_json, observations_json};
use srskit::settings::Environment;
use srskit::{Money, Problem, Settings};
use srskit_core::doctor::{Check, Report};
use srskit_core::{Error, Secret, SignatureCase, explain_signature};
use std::thread;
use std::time::Duration;

/// Under this number the checks are told of that are about to be made; calls have others.
const PROGRESS: u32 = 0;

/// What is wanted beyond the usual, as `doctor.js` writes it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "camelCase")]
struct Given {
    try_other_system: bool,
    wait_allowlist_ms: Option<f64>,
    low_water: Option<String>,
    echo_url: Option<String>,
    strict: bool,
}

impl Given {
    fn wishes(&self) -> Outcome<Wishes> {
        let mut problems = Vec::new();
        let wait_allow_list = self.wait_allowlist_ms.map(wait).transpose();
        let low_water_cents = self.low_water.as_deref().map(cents).transpose();
        let wishes = Wishes {
            try_other_system: self.try_other_system,
            wait_allow_list: wait_allow_list.unwrap_or_else(|problem| none(&mut problems, problem)),
            low_water_cents: low_water_cents.unwrap_or_else(|problem| none(&mut problems, problem)),
            echo_url: self.echo_url.clone(),
        };
        if problems.is_empty() { Ok(wishes) } else { Err(problems.into()) }
    }
}

fn none<T>(problems: &mut Vec<Problem>, problem: Problem) -> Option<T> {
    problems.push(problem);
    None
}

fn wait(milliseconds: f64) -> Result<Duration, Problem> {
    let problem = |_| Problem::new("waitAllowlistMs", "it is no time", "give milliseconds, zero or more");
    Duration::try_from_secs_f64(milliseconds / 1000.0).map_err(problem)
}

fn cents(amount: &str) -> Result<i64, Problem> {
    let money: Option<Money> = amount.parse().ok();
    let problem = || Problem::new("lowWater", "it is no amount of money", "give a text such as 250.00");
    money.and_then(|money| money.cents()).ok_or_else(problem)
}

/// A report, with what it was made of.
#[derive(Serialize)]
struct Examined {
    report: Box<RawValue>,
    observations: String,
}

/// Looks on a thread of its own, and tells under this number what it found; JSON text for an error at once.
#[napi(js_name = "examine")]
pub(crate) fn examine_later(
    number: u32,
    settings: String,
    wishes: String,
    stop: &NativeStop,
    tell: Tell,
) -> Option<String> {
    let stop = stop.clone();
    let look = move || {
        let told = guard_text("doctor", || {
            let mut go_on = |check: Check| {
                let (id, title) = (check.id(), check.title());
                let _ = tell
                    .call(FnArgs::from((PROGRESS, json(&Ok((id, title))))), ThreadsafeFunctionCallMode::NonBlocking);
                stop.goes_on()
            };
            look(&settings, &wishes, &mut go_on)
        });
        // Nobody is there to hear of it when the thread of JavaScript has ended.
        let _ = tell.call(FnArgs::from((number, told)), ThreadsafeFunctionCallMode::NonBlocking);
    };
    let started = thread::Builder::new().name("srskit-doctor".into()).spawn(look);
    let error = started.err()?;
    Some(json::<()>(&Err(Error::internal(format!("no thread can be started: {}", error.kind())).into())))
}

fn look(settings: &str, wishes: &str, go_on: &mut dyn FnMut(Check) -> bool) -> Outcome<String> {
    let settings = Settings::from(parsed::<Written>(settings)?);
    let given: Given = parsed(wishes)?;
    let seen = examine(&settings, &Environment::of_process(), &given.wishes()?, go_on);
    let report = to_raw_value(&Report::of(&seen, given.strict));
    let report = report.map_err(|_| Box::<Failure>::from(Error::internal("a report does not cross the border")))?;
    Ok(json(&Ok(Examined { report, observations: observations_json(&seen) })))
}

/// Judges what an earlier look saw.
#[napi]
pub(crate) fn diagnose(observations: String, strict: bool) -> String {
    guard("diagnose", || {
        let refused = |problem| as_options(Error::invalid_request("", "", vec![problem]));
        raw(diagnose_json(&observations, strict).map_err(refused)?)
    })
}

/// Says which mistake makes this signature of this body.
#[napi(js_name = "explainSignature")]
pub(crate) fn explain(
    body: &[u8],
    key: String,
    signature: String,
    other_key: Option<String>,
    other_body: Option<&[u8]>,
) -> String {
    guard("explainSignature", || {
        let (key, other_key) = (Secret::new(key), other_key.map(Secret::new));
        let case = SignatureCase {
            other_key: other_key.as_ref(),
            other_body,
            ..SignatureCase::new(body, &key, signature.trim())
        };
        raw(explanation_json(&explain_signature(&case)))
    })
}

/// JSON text of the core's, as part of an answer.
fn raw(json: String) -> Outcome<Box<RawValue>> {
    RawValue::from_string(json).map_err(|_| Error::internal("a report does not cross the border").into())
}
