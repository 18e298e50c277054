use crate::builder::ClientBuilder;
use crate::commands::looked_at;
use crate::deadline::Deadline;
use crate::options::CallOptions;
use crate::pool::{Failed, Pool, Posted, Route};
use crate::seed::seed;
use crate::system::System;
use srskit_core::envelope::Limits;
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
    /// The values of a command that the catalogue knows are looked at before anything is sent, and domain
    /// names are brought into ASCII; [`CallOptions::validate`] turns that off.
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
        let command = looked_at(command, options.validate);
        let exchange = Exchange::with_options(&command, &self.0.credentials, self.options(self.deadline(options)));
        let mut reply = self.drive(exchange, options, || {
            let message = command.message();
            format!("{} {}", message.action, message.object)
        })?;
        reply.warnings.extend(command.warnings().iter().map(ToString::to_string));
        Ok(reply)
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

    /// Signs these bytes and sends them as they are. What cannot be read as a command that is known
    /// to be harmless counts as chargeable.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn send_xml(&self, body: Vec<u8>, options: &CallOptions) -> Result<Reply<()>, Error> {
        let exchange = Exchange::verbatim(body, &self.0.credentials, self.options(self.deadline(options)));
        self.drive(exchange, options, || "XML as given".to_owned())
    }

    fn deadline(&self, options: &CallOptions) -> Duration {
        options.deadline.unwrap_or(self.0.deadline)
    }

    fn options(&self, deadline: Duration) -> Options {
        Options { deadline, seed: seed(), limits: self.0.limits }
    }

    fn drive<C: Command>(
        &self,
        exchange: Result<Exchange<C>, Error>,
        options: &CallOptions,
        named: impl FnOnce() -> String,
    ) -> Result<Reply<C::Reply>, Error> {
        options.check()?;
        let started = Instant::now();
        let reply = exchange.and_then(|exchange| self.run(exchange, started, self.deadline(options)));
        let reply = reply.map_err(|mut error| {
            error.context.trace_id.clone_from(&options.trace_id);
            error
        });
        log_call(&reply, started.elapsed(), options, named);
        reply
    }

    fn run<C: Command>(
        &self,
        mut exchange: Exchange<C>,
        started: Instant,
        deadline: Duration,
    ) -> Result<Reply<C::Reply>, Error> {
        let give_up_at = Deadline::within(deadline);
        loop {
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
                Step::Done(outcome) => return outcome,
            }
        }
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
fn log_call<T>(reply: &Result<Reply<T>, Error>, took: Duration, options: &CallOptions, named: impl FnOnce() -> String) {
    let (ms, trace) = (took.as_millis(), Trace(options.trace_id.as_deref()));
    match reply {
        Ok(reply) if log::log_enabled!(target: LOG, log::Level::Info) => {
            let (name, outcome, tries) = (named(), reply.outcome.name(), reply.tries);
            let code = reply.answer.code.as_deref().unwrap_or("none");
            log::info!(target: LOG, "{name}: {outcome}, code {code}, tries {tries}, {ms} ms{trace}");
        }
        Ok(_) => {}
        Err(error) => {
            let Context { action, object, response_code, tries, .. } = &*error.context;
            let code = response_code.as_deref().unwrap_or("none");
            let class = error.class().name();
            log::warn!(target: LOG, "{action} {object}: {class}, code {code}, tries {tries}, {ms} ms{trace}");
        }
    }
}

/// The caller's name for the call, where it gave one.
struct Trace<'a>(Option<&'a str>);

impl fmt::Display for Trace<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |id| write!(f, ", trace {id}"))
    }
}
