use crate::builder::ClientBuilder;
use crate::deadline::Deadline;
use crate::pool::{Failed, Pool, Posted, Route};
use crate::rows::Rows;
use crate::seed::seed;
use crate::system::System;
use srskit_core::catalogue::CommandSpec;
use srskit_core::envelope::Limits;
use srskit_core::paging::Pages;
use srskit_core::{Command, Context, Credentials, Error, Exchange, Options, OwnedAssoc, Post, Raw, Reply, Step};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A client of one system with one account. Clones share its connections.
///
/// Shared by threads as it is; after `fork` a child opens connections of its own.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) credentials: Credentials,
    pub(crate) system: System,
    pub(crate) route: Route,
    pub(crate) pool: Pool,
    pub(crate) deadline: Duration,
    pub(crate) limits: Limits,
}

/// What may differ from call to call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CallOptions {
    /// Time for the whole call; the client's when `None`.
    pub deadline: Option<Duration>,
}

impl Client {
    /// Settings for a client. There is no default system: production is never guessed.
    pub fn builder(system: System, credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(system, credentials)
    }

    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// The system that this client calls.
    pub fn system(&self) -> &System {
        &self.0.system
    }

    /// The account with which it calls.
    pub fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    /// Time for a whole call that sets none of its own.
    pub fn call_deadline(&self) -> Duration {
        self.0.deadline
    }

    /// Connections at once; of more calls than that, some wait for others.
    pub fn connections(&self) -> usize {
        self.0.route.limit
    }

    /// Makes a call with the client's settings.
    ///
    /// # Errors
    /// One of the nine classes; [`srskit_core::Context::may_have_run`] says whether it may have run.
    pub fn call<C: Command>(&self, command: &C) -> Result<Reply<C::Reply>, Error> {
        self.call_with(command, &CallOptions::default())
    }

    /// Makes a call with settings of its own.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn call_with<C: Command>(&self, command: &C, options: &CallOptions) -> Result<Reply<C::Reply>, Error> {
        let deadline = self.deadline(options);
        let exchange = Exchange::with_options(command, &self.0.credentials, self.options(deadline))?;
        self.drive(exchange, deadline, || {
            let message = command.message();
            format!("{} {}", message.action, message.object)
        })
    }

    /// Calls anything by action and object: the door for what has no type yet.
    ///
    /// What the catalogue does not know counts as chargeable: it is never sent a second time
    /// because of an answer, or once it may have arrived.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn raw(&self, action: &str, object: &str, attributes: OwnedAssoc) -> Result<Reply<()>, Error> {
        self.call(&Raw::new(action, object, attributes))
    }

    /// The rows of a list, by the command's name: `list_expiring_domains`, `list_orders`, … Nothing is
    /// sent before the first row is wanted.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use srskit::{Assoc, Client, Credentials, System};
    /// # let client = Client::builder(System::Horizon, Credentials::new("reseller", "not-a-real-key")).build()?;
    /// let dates = Assoc::new().with("expires_from", "2027-01-01").with("expires_to", "2027-12-31");
    /// for row in client.list("list_expiring_domains", dates)? {
    ///     println!("{:?}", row?.get("expires_on"));
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// When the command is not known, gives no list, or its values are wrong.
    pub fn list(&self, command: &str, values: OwnedAssoc) -> Result<Rows, Error> {
        let pages = Pages::of(command, values).map_err(|problems| {
            let (action, object) = CommandSpec::find(command).map_or(("", ""), |spec| (spec.action, spec.object));
            Error::invalid_request(action, object, problems)
        })?;
        Ok(self.rows(pages))
    }

    /// The rows of a list that was prepared with a page size, or with the cursor of an earlier one.
    pub fn rows(&self, pages: Pages) -> Rows {
        Rows::new(self.clone(), pages)
    }

    /// Signs these bytes and sends them as they are. What cannot be read as a command that is known
    /// to be harmless counts as chargeable.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn send_xml(&self, body: Vec<u8>, options: &CallOptions) -> Result<Reply<()>, Error> {
        let deadline = self.deadline(options);
        let exchange = Exchange::verbatim(body, &self.0.credentials, self.options(deadline))?;
        self.drive(exchange, deadline, || "XML as given".to_owned())
    }

    fn deadline(&self, options: &CallOptions) -> Duration {
        options.deadline.unwrap_or(self.0.deadline)
    }

    fn options(&self, deadline: Duration) -> Options {
        Options { deadline, seed: seed(), limits: self.0.limits }
    }

    fn drive<C: Command>(
        &self,
        mut exchange: Exchange<C>,
        deadline: Duration,
        named: impl FnOnce() -> String,
    ) -> Result<Reply<C::Reply>, Error> {
        let started = Instant::now();
        let give_up_at = Deadline::within(deadline);
        let reply = loop {
            exchange.tick(started.elapsed());
            match exchange.step() {
                Step::Send(post) => {
                    let outcome = self.post_until(&post, give_up_at);
                    exchange.tick(started.elapsed());
                    match outcome {
                        Ok(answer) => exchange.received_with(answer.status, &answer.body, &answer.noticed)?,
                        Err(failed) => exchange.failed(failed.stage, failed.cause)?,
                    }
                }
                Step::Wait(pause) => std::thread::sleep(pause),
                Step::Done(outcome) => break outcome,
            }
        };
        log_call(&reply, started.elapsed(), named);
        reply
    }

    /// Options for an exchange of one's own, see [`Client::post`]: the client's deadline and limits, a fresh seed.
    pub fn exchange_options(&self) -> Options {
        self.options(self.0.deadline)
    }

    /// Moves one request and its answer, by the letter: no second try, no judgement.
    ///
    /// For programs that drive an exchange of [`crate::core`] by a loop of their own. The time-outs are the
    /// request's; waiting for a free connection is bounded by `deadline`, which all of it is.
    ///
    /// # Errors
    /// How far the request had got, and why it failed.
    pub fn post(&self, post: &Post<'_>, deadline: Duration) -> Result<Posted, Failed> {
        self.post_until(post, Deadline::within(deadline))
    }

    fn post_until(&self, post: &Post<'_>, give_up_at: Deadline) -> Result<Posted, Failed> {
        self.0.pool.post(&self.0.route, post, give_up_at, self.0.limits.bytes)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("system", &self.0.system).field("credentials", &self.0.credentials).finish()
    }
}

/// The name under which this crate logs.
const LOG: &str = "srskit";

// What was called and what came of it; never a body, a header or a key.
fn log_call<T>(reply: &Result<Reply<T>, Error>, took: Duration, named: impl FnOnce() -> String) {
    let ms = took.as_millis();
    match reply {
        Ok(reply) if log::log_enabled!(target: LOG, log::Level::Info) => {
            let (name, outcome, tries) = (named(), reply.outcome.name(), reply.tries);
            let code = reply.answer.code.as_deref().unwrap_or("none");
            log::info!(target: LOG, "{name}: {outcome}, code {code}, tries {tries}, {ms} ms");
        }
        Ok(_) => {}
        Err(error) => {
            let Context { action, object, response_code, tries, .. } = &*error.context;
            let code = response_code.as_deref().unwrap_or("none");
            let class = error.class().name();
            log::warn!(target: LOG, "{action} {object}: {class}, code {code}, tries {tries}, {ms} ms");
        }
    }
}
