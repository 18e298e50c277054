//! The client: `call` on the pool, `callSync` on the calling thread.

use crate::answer::{Failure, Outcome, json, parsed, whole};
use crate::guard::{guard, guard_raw};
use crate::pool::Pool;
use napi::Env;
use napi::bindgen_prelude::{Either, Object};
use napi_derive::napi;
use serde::Deserialize;
use serde_json::value::RawValue;
use srskit::settings::Environment;
use srskit::{CallOptions, Problem, Raw, Secret, Settings, SetupError};
use srskit_core::{Error, Message, OwnedAssoc};
use std::time::{Duration, Instant};

/// A client of one system with one account.
#[napi]
pub struct NativeClient {
    /// `None` once closed.
    open: Option<Open>,
    notices: Vec<String>,
}

struct Open {
    client: srskit::Client,
    pool: Pool,
}

/// Settings by name, as `client.js` writes them.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Given {
    system: Option<String>,
    username: Option<String>,
    key: Option<String>,
    key_file: Option<String>,
    key_command: Option<String>,
    ca_file: Option<String>,
    pin: Option<String>,
    proxy: Option<String>,
    timeout: Option<String>,
    connections: Option<String>,
    profile: Option<String>,
    config: Option<String>,
}

impl From<Given> for Settings {
    fn from(given: Given) -> Self {
        Settings {
            system: given.system,
            username: given.username,
            key: given.key.map(Secret::new),
            key_file: given.key_file,
            key_command: given.key_command,
            ca_file: given.ca_file,
            pin: given.pin,
            proxy: given.proxy.map(Secret::new),
            timeout: given.timeout,
            connections: given.connections,
            profile: given.profile,
            config: given.config.map(Into::into),
        }
    }
}

impl From<SetupError> for Box<Failure> {
    fn from(error: SetupError) -> Self {
        error.problems().to_vec().into()
    }
}

/// Makes a client of settings, given as JSON text, and where they are silent, of the environment and the
/// profile file; JSON text for an error.
#[napi(js_name = "openClient")]
pub(crate) fn open_client(settings: String) -> Either<NativeClient, String> {
    let client = guard_raw("openClient", || {
        let settings = Settings::from(parsed::<Given>(&settings)?);
        let loaded = settings.load(&Environment::of_process())?;
        let client = loaded.builder.build()?;
        let pool = Pool::new(client.connections());
        Ok(NativeClient { open: Some(Open { client, pool }), notices: loaded.notices })
    });
    client.map_or_else(Either::B, Either::A)
}

#[napi]
impl NativeClient {
    /// What was done on the way from the settings to the client that a user should hear of.
    #[napi]
    pub fn notices(&self) -> Vec<String> {
        self.notices.clone()
    }

    /// The system it calls.
    #[napi]
    pub fn system(&self) -> Option<String> {
        self.open.as_ref().map(|open| open.client.system().to_string())
    }

    /// Calls on this thread, and blocks it.
    #[napi(js_name = "callSync")]
    pub fn call_sync(&self, command: String, timeout_ms: Option<f64>) -> String {
        guard("Client.callSync", || {
            let open = self.open.as_ref().ok_or_else(closed)?;
            let command = raw(&command)?;
            let deadline = timeout_ms.map(to_duration).transpose()?;
            run(&open.client, &command, deadline)
        })
    }

    /// Calls on the pool; resolves to JSON text.
    #[napi]
    pub fn call<'env>(&self, env: &'env Env, command: String, timeout_ms: Option<f64>) -> napi::Result<Object<'env>> {
        let command = guard_raw("Client.call", || {
            let open = self.open.as_ref().ok_or_else(closed)?;
            let deadline = timeout_ms.map(to_duration).transpose()?.unwrap_or(open.client.call_deadline());
            Ok((open.client.clone(), raw(&command)?, deadline))
        });
        let asked = Instant::now();
        self.later(env, move || {
            let (client, command, deadline) = match command {
                Ok(command) => command,
                Err(json) => return json,
            };
            // The time in the queue is part of the call.
            let left = deadline.saturating_sub(asked.elapsed());
            guard("Client.call", || run(&client, &command, Some(left)))
        })
    }

    /// Panics on the pool, for the test that the process survives it.
    #[napi(js_name = "_panic")]
    pub fn panic_for_test<'env>(&self, env: &'env Env) -> napi::Result<Object<'env>> {
        self.later(env, || guard::<()>("Client._panic", || panic!("a text that nothing may show")))
    }

    /// Lets go of the connections; calls under way go on.
    #[napi]
    pub fn close(&mut self) {
        self.open = None;
    }

    fn later<'env>(
        &self,
        env: &'env Env,
        work: impl FnOnce() -> String + Send + 'static,
    ) -> napi::Result<Object<'env>> {
        let (deferred, promise) = env.create_deferred::<String, _>()?;
        let settle = |json: String| move |_: Env| Ok(json);
        match &self.open {
            None => deferred.resolve(settle(work())),
            Some(open) => {
                let first = deferred.clone();
                if let Err(error) = open.pool.submit(move || first.resolve(settle(work()))) {
                    let failure = Error::internal(format!("no thread can be started: {}", error.kind()));
                    deferred.resolve(settle(json::<()>(&Err(failure.into()))));
                }
            }
        }
        Ok(promise)
    }
}

/// A command, as `values.js` writes it: texts, objects and arrays only.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Command {
    action: String,
    object: String,
    #[serde(default)]
    attributes: OwnedAssoc,
    #[serde(default)]
    items: OwnedAssoc,
}

/// A command by action and object, given as JSON text.
pub(crate) fn raw(json: &str) -> Outcome<Raw> {
    let command: Command = parsed(json)?;
    let mut message = Message::new(command.action, command.object).with_attributes(command.attributes);
    message.items = command.items;
    Ok(Raw::from_message(message))
}

/// A time in milliseconds.
pub(crate) fn to_duration(milliseconds: f64) -> Outcome<Duration> {
    Duration::try_from_secs_f64(milliseconds / 1000.0)
        .map_err(|_| vec![Problem::new("timeoutMs", "it is no time", "give milliseconds, zero or more")].into())
}

fn run(client: &srskit::Client, command: &Raw, deadline: Option<Duration>) -> Outcome<Box<RawValue>> {
    let reply = client.call_with(command, &CallOptions { deadline, ..Default::default() })?;
    whole(&reply.report())
}

fn closed() -> Box<Failure> {
    Error::closed_client().into()
}
