//! What happened to an order, by reads alone.

use crate::answer::{Outcome, json, parsed};
use crate::call::Call;
use crate::names::{as_given, as_options};
use crate::stop::NativeStop;
use serde::Deserialize;
use srskit::{Client, InvestigateOptions, Problem};
use srskit_core::Error;
use std::time::Duration;

/// What is known about the sending of an order, as `client.js` writes it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "camelCase")]
struct Known {
    sent_at: Option<f64>,
    affiliate_id: Option<String>,
    order_id: Option<String>,
    nothing_found_at: Option<f64>,
    patience_ms: Option<f64>,
}

/// Looks, and lays the answer out as JSON text; without an answer when it was stopped, which nobody waits for.
pub(crate) fn run(client: &Client, call: Call, known: &str, stop: &NativeStop) -> Outcome<String> {
    let options = options(parsed(known)?)?;
    let Call::Named(spec, values) = call else { return Err(Error::internal("an order without a name").into()) };
    let found = client
        .investigate_while(spec.method, values, &options, &mut || stop.goes_on())
        .map_err(|error| as_options(as_given(spec, error)))?;
    Ok(json(&Ok(found)))
}

fn options(known: Known) -> Outcome<InvestigateOptions> {
    let Known { sent_at, affiliate_id, order_id, nothing_found_at, patience_ms } = known;
    let mut options = InvestigateOptions {
        sent_at: sent_at.map(|seconds| span("sentAt", seconds)).transpose()?.map(|span| span.as_secs()),
        affiliate_id,
        order_id,
        nothing_found_at: nothing_found_at
            .map(|seconds| span("nothingFoundAt", seconds))
            .transpose()?
            .map(|span| span.as_secs()),
        ..InvestigateOptions::default()
    };
    if let Some(milliseconds) = patience_ms {
        options.patience = span("patienceMs", milliseconds / 1000.0)?;
    }
    Ok(options)
}

fn span(name: &'static str, seconds: f64) -> Outcome<Duration> {
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| vec![Problem::new(name, "it is no time", "give a number, zero or more")].into())
}
