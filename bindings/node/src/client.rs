//! The client: `call` on the pool, `callSync` on the calling thread.

use crate::answer::{Failure, Outcome, json, parsed};
use crate::call::{Call, Given, to_duration};
use crate::guard::{guard, guard_raw, guard_text};
use crate::investigate;
use crate::names::as_options;
use crate::pool::Pool;
use crate::rows::NativeRows;
use crate::stop::NativeStop;
use crate::ticket::NativeTicket;
use napi::bindgen_prelude::{Either, FnArgs};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;
use serde::Deserialize;
use srskit::settings::Environment;
use srskit::{CallOptions, Secret, Settings, SetupError};
use srskit_core::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A client of one system with one account.
#[napi]
pub struct NativeClient {
    /// `None` once closed.
    open: Option<Shared>,
    notices: Vec<String>,
}

/// A client with the pool that its calls run on.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) client: srskit::Client,
    pool: Arc<Pool>,
    tell: Arc<Tell>,
}

/// Takes the number of a call and its answer to the thread of JavaScript. One for all calls of a client: making one
/// for each costs more than many a call. It does not keep the process alive; who waits does.
pub(crate) type Tell = ThreadsafeFunction<FnArgs<(u32, String)>, (), FnArgs<(u32, String)>, napi::Status, false, true>;

/// Settings by name, as `client.js` writes them.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Written {
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

impl From<Written> for Settings {
    fn from(given: Written) -> Self {
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
        as_options(Error::invalid_request("", "", error.problems().to_vec())).into()
    }
}

/// Makes a client of settings, given as JSON text, and where they are silent, of the environment and the
/// profile file; JSON text for an error.
#[napi(js_name = "openClient")]
pub(crate) fn open_client(settings: String, tell: Tell) -> Either<NativeClient, String> {
    let client = guard_raw("openClient", || {
        let settings = Settings::from(parsed::<Written>(&settings)?);
        let loaded = settings.load(&Environment::of_process())?;
        let client = loaded.builder.build()?;
        let pool = Arc::new(Pool::new(client.connections()));
        Ok(NativeClient { open: Some(Shared { client, pool, tell: Arc::new(tell) }), notices: loaded.notices })
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

    /// How many threads its pool may have.
    #[napi]
    pub fn connections(&self) -> Option<u32> {
        self.open.as_ref().and_then(|open| u32::try_from(open.client.connections()).ok())
    }

    /// The system it calls.
    #[napi]
    pub fn system(&self) -> Option<String> {
        self.open.as_ref().map(|open| open.client.system().to_string())
    }

    /// Calls on this thread, and blocks it.
    #[napi(js_name = "callSync")]
    pub fn call_sync(&self, command: String, options: String) -> String {
        guard_text("Client.callSync", || {
            let shared = self.shared()?;
            Call::read(&command)?.run(&shared.client, &Given::read(&options)?)
        })
    }

    /// Calls on the pool, and tells of the answer under this number; JSON text for an error at once. The call has
    /// waited for so many milliseconds already, which are part of its time.
    #[napi]
    pub fn call(
        &self,
        number: u32,
        waited: f64,
        command: String,
        options: String,
        ticket: Option<&NativeTicket>,
    ) -> Option<String> {
        let shared = match guard_raw("Client.call", || self.shared().cloned()) {
            Ok(shared) => shared,
            Err(json) => return Some(json),
        };
        let (client, ticket, queued) = (shared.client.clone(), ticket.cloned(), Queued::for_ms(waited));
        // Read on the pool: a thousand calls made at once should not hold up what else this thread has to do.
        shared.later(number, move || {
            guard_text("Client.call", || run(&client, Call::read(&command)?, Given::read(&options)?, ticket, queued))
        })
    }

    /// Opens a list; JSON text for an error.
    #[napi]
    pub fn list(
        &self,
        command: String,
        values: String,
        cursor: Option<String>,
        options: String,
    ) -> Either<NativeRows, String> {
        let rows = guard_raw("Client.list", || {
            NativeRows::open(self.shared()?.clone(), &command, parsed(&values)?, cursor.as_deref(), &options)
        });
        rows.map_or_else(Either::B, Either::A)
    }

    /// Finds out on the pool what happened to an order, and tells under this number; JSON text for an error at once.
    #[napi]
    pub fn investigate(&self, number: u32, order: String, known: String, stop: &NativeStop) -> Option<String> {
        let shared = match guard_raw("Client.investigate", || self.shared().cloned()) {
            Ok(shared) => shared,
            Err(json) => return Some(json),
        };
        let (client, stop) = (shared.client.clone(), stop.clone());
        shared.later(number, move || {
            guard_text("Client.investigate", || investigate::run(&client, Call::read(&order)?, &known, &stop))
        })
    }

    /// Panics on the pool, for the test that the process survives it.
    #[napi(js_name = "_panic")]
    pub fn panic_for_test(&self, number: u32) -> Option<String> {
        match guard_raw("Client._panic", || self.shared().cloned()) {
            Ok(shared) => {
                shared.later(number, || guard::<()>("Client._panic", || panic!("a text that nothing may show")))
            }
            Err(json) => Some(json),
        }
    }

    /// Lets go of the connections; calls under way go on.
    #[napi]
    pub fn close(&mut self) {
        self.open = None;
    }

    fn shared(&self) -> Outcome<&Shared> {
        self.open.as_ref().ok_or_else(closed)
    }
}

impl Shared {
    /// Does work on the pool, and tells of its text; JSON text for an error at once.
    pub(crate) fn later(&self, number: u32, work: impl FnOnce() -> String + Send + 'static) -> Option<String> {
        let tell = Arc::clone(&self.tell);
        let job = move || {
            // Nobody is there to hear of it when the thread of JavaScript has ended.
            let _ = tell.call(FnArgs::from((number, work())), ThreadsafeFunctionCallMode::NonBlocking);
        };
        let error = self.pool.submit(job).err()?;
        let failure = Error::internal(format!("no thread can be started: {}", error.kind()));
        Some(json::<()>(&Err(failure.into())))
    }
}

/// How long a call has waited for its turn.
#[derive(Clone, Copy)]
pub(crate) struct Queued {
    before: Duration,
    since: Instant,
}

impl Queued {
    /// Has waited elsewhere for so long, and goes on waiting here.
    pub(crate) fn for_ms(waited: f64) -> Self {
        Self { before: to_duration(waited).unwrap_or_default(), since: Instant::now() }
    }

    /// Waiting is part of the call's time.
    pub(crate) fn shorten(self, options: &mut CallOptions, client: &srskit::Client) {
        let deadline = options.deadline.unwrap_or(client.call_deadline());
        options.deadline = Some(deadline.saturating_sub(self.before + self.since.elapsed()));
    }
}

fn run(
    client: &srskit::Client,
    call: Call,
    mut options: CallOptions,
    ticket: Option<NativeTicket>,
    queued: Queued,
) -> Outcome<String> {
    if ticket.as_ref().is_some_and(|ticket| !ticket.begin(&call, options.trace_id.as_deref())) {
        return Err(Error::misuse("nobody waits for this call any more", "make a new call").into());
    }
    queued.shorten(&mut options, client);
    let answer = call.run(client, &options);
    if let Some(ticket) = ticket {
        ticket.end();
    }
    answer
}

fn closed() -> Box<Failure> {
    Error::closed_client().into()
}
