//! What is to be called, and how: taken from the JSON text that `values.js` writes.

use crate::answer::{Failure, Outcome, json, parsed};
use crate::names::{as_given, as_options, by_camel, to_wire};
use crate::typed::TypedReply;
use serde::Deserialize;
use srskit::catalogue::{CommandSpec, NamedCommand};
use srskit::{CallOptions, Client, Command, Message, Problem, Raw, Repeat, Validate};
use srskit_core::{Credentials, Error, Exchange, Options, OwnedAssoc, Stage, Step};
use srskit_rules::Checked;
use std::time::Duration;

/// A command: by action and object, or by its name in the catalogue.
pub(crate) enum Call {
    Raw(Raw),
    Named(&'static CommandSpec, OwnedAssoc),
}

/// As `values.js` writes it: texts, objects and arrays only.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    action: Option<String>,
    object: Option<String>,
    command: Option<String>,
    #[serde(default)]
    attributes: OwnedAssoc,
    #[serde(default)]
    items: OwnedAssoc,
}

impl Call {
    pub(crate) fn read(json: &str) -> Outcome<Self> {
        match parsed::<Written>(json)? {
            Written { command: Some(name), attributes, .. } => {
                let spec = find(&name)?;
                Ok(Self::Named(spec, to_wire(spec, attributes)))
            }
            Written { action, object, attributes, items, .. } => {
                let message = Message::new(action.unwrap_or_default(), object.unwrap_or_default());
                let mut message = message.with_attributes(attributes);
                message.items = items;
                Ok(Self::Raw(Raw::from_message(message)))
            }
        }
    }

    /// Calls, and writes the answer: a line of JSON, and for a command by name a second one, with all that came.
    pub(crate) fn run(self, client: &Client, options: &CallOptions) -> Outcome<String> {
        match self {
            Self::Raw(command) => Ok(json(&Ok(client.call_with(&command, options)?.report()))),
            Self::Named(spec, values) => {
                let reply = client.named(spec.method, values, options).map_err(|error| as_given(spec, error))?;
                Ok(json(&Ok(TypedReply(&reply))) + "\n" + &json(&Ok(reply.report())))
            }
        }
    }

    pub(crate) fn repeat(&self) -> Repeat {
        match self {
            Self::Raw(command) => command.repeat(),
            Self::Named(spec, _) => spec.repeat,
        }
    }

    /// Action and object, for an error about it.
    pub(crate) fn label(&self) -> Raw {
        match self {
            Self::Raw(command) => {
                let Message { action, object, .. } = command.message();
                Raw::new(action, object, OwnedAssoc::new())
            }
            Self::Named(spec, _) => Raw::new(spec.action, spec.object, OwnedAssoc::new()),
        }
    }
}

/// The command of a name in camelCase, or under one of its own names.
pub(crate) fn find(name: &str) -> Outcome<&'static CommandSpec> {
    match by_camel(name) {
        Some(spec) => Ok(spec),
        None => Ok(CommandSpec::find(name).map_err(|problem| Error::invalid_request("", "", vec![problem]))?),
    }
}

/// A command by name, for an exchange.
pub(crate) fn checked(
    spec: &'static CommandSpec,
    values: OwnedAssoc,
    validate: Validate,
) -> Outcome<Checked<NamedCommand>> {
    Ok(srskit::command(spec.method, values, validate).map_err(|error| as_given(spec, error))?)
}

/// Options, as `options.js` writes them.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "camelCase")]
pub(crate) struct Given {
    pub(crate) timeout_ms: Option<f64>,
    validate: Option<String>,
    trace_id: Option<String>,
}

impl Given {
    pub(crate) fn read(json: &str) -> Outcome<CallOptions> {
        let Self { timeout_ms, validate, trace_id } = parsed(json)?;
        let deadline = timeout_ms.map(to_duration).transpose()?;
        let options = CallOptions { deadline, validate: to_validate(validate.as_deref())?, trace_id };
        options.check().map_err(as_options)?;
        Ok(options)
    }
}

pub(crate) fn to_validate(name: Option<&str>) -> Outcome<Validate> {
    Ok(name.map(Validate::parse).transpose().map_err(|problem| vec![problem])?.unwrap_or_default())
}

/// A time in milliseconds.
pub(crate) fn to_duration(milliseconds: f64) -> Outcome<Duration> {
    Duration::try_from_secs_f64(milliseconds / 1000.0)
        .map_err(|_| vec![Problem::new("timeoutMs", "it is no time", "give milliseconds, zero or more")].into())
}

/// How a call ends that had left when its caller stopped waiting. The bytes of this exchange go nowhere.
pub(crate) fn lost(command: &Raw, trace_id: Option<String>) -> Box<Failure> {
    let nobody = Credentials::new("nobody", "nothing");
    let ended = Exchange::with_options(command, &nobody, Options::default()).and_then(|mut exchange| {
        if let Step::Done(Err(error)) = exchange.step() {
            return Ok(error);
        }
        exchange.failed(Stage::InFlight, "its caller aborted it")?;
        match exchange.step() {
            Step::Done(Err(error)) => Ok(error),
            _ => Err(Error::internal("an order that nobody waits for goes on")),
        }
    });
    let mut error = ended.unwrap_or_else(|error| error);
    error.context.trace_id = trace_id;
    error.into()
}
