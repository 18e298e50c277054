//! A call as a step machine, for programs that bring their own HTTP or event loop.

mod machine;
mod post;
mod report;

use crate::error::Failure;
use crate::guard::guard;
use crate::input::{object, object_mut, out, problem, release, string};
use crate::message::{Message, assoc_or_none};
use crate::options::{self, Options};
use crate::reply::Reply;
use crate::status::Status;
use crate::value::Value;
use machine::{Machine, Next, Noticed};
use post::Post;
use srskit_core::Credentials;
use std::ffi::c_char;
use std::time::Duration;

/// One call. Step, do what the step says, report, repeat until SRSKIT_STEP_DONE or an error.
pub struct Exchange {
    machine: Machine,
    /// What to send, while that is what the last step said.
    post: Option<Post>,
    /// How long to wait, likewise.
    pause: Duration,
}

/// Takes the time that a call has when nothing else is said.
pub const SRSKIT_USUAL_DEADLINE: i64 = -1;

/// A call's own deadline; `None` for the usual one. Nothing is sent in a call that has no time.
pub(crate) fn read_deadline(milliseconds: i64) -> Result<Option<Duration>, Failure> {
    if milliseconds == SRSKIT_USUAL_DEADLINE {
        return Ok(None);
    }
    let refused = || problem("deadline_ms", format!("it is {milliseconds}"), "pass 0 or more milliseconds");
    u64::try_from(milliseconds).map(Duration::from_millis).map(Some).map_err(|_| refused())
}

fn core_options(seed: u64, deadline: Option<Duration>) -> srskit_core::Options {
    let usual = srskit_core::Options::default();
    srskit_core::Options { seed, deadline: deadline.unwrap_or(usual.deadline), ..usual }
}

/// What to do next.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// POST what srskit_exchange_body and srskit_exchange_header_name say, then report once.
    Send = 1,
    /// Let srskit_exchange_wait_ms pass, then step again.
    Wait = 2,
    /// The reply is there.
    Done = 3,
}

/// Encodes and signs a command; nothing after that can change the bytes. Sends nothing.
///
/// `deadline_ms` is the time for the whole call, or SRSKIT_USUAL_DEADLINE for 90 s. `seed` is any number, different for each
/// call: it spreads the pauses between tries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_new(
    username: *const c_char,
    key: *const c_char,
    message: *const Message,
    deadline_ms: i64,
    seed: u64,
    exchange: *mut *mut Exchange,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours, a NUL at the end of the texts, and that the
        // output may be written.
        let (place, username, key, message) = unsafe {
            (
                out(exchange, "exchange")?,
                string(username, "username")?,
                string(key, "key")?,
                object(message, "message")?,
            )
        };
        let options = core_options(seed, read_deadline(deadline_ms)?);
        let machine =
            srskit_core::Exchange::with_options(&message.command(), &Credentials::new(username, key), options)?;
        place.give(Exchange::new(Machine::Raw(Box::new(machine))));
        Ok(())
    })
}

/// The same for a command of the catalogue, by its name; see srskit_client_command for `command`, `values`
/// and `options`.
///
/// Without a deadline in `options` it is 90 s.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_command(
    username: *const c_char,
    key: *const c_char,
    command: *const c_char,
    values: *const Value,
    options: *const Options,
    seed: u64,
    exchange: *mut *mut Exchange,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours, a NUL at the end of the texts, and that the
        // output may be written.
        let (place, username, key, command, values, options) = unsafe {
            (
                out(exchange, "exchange")?,
                string(username, "username")?,
                string(key, "key")?,
                string(command, "command")?,
                assoc_or_none(values, "values")?,
                options::read(options),
            )
        };
        options.check()?;
        let command = client::command(command, values, options.validate)?;
        let core = core_options(seed, options.deadline);
        let machine = srskit_core::Exchange::with_options(&command, &Credentials::new(username, key), core)?;
        let warnings = command.warnings().iter().map(ToString::to_string).collect();
        let noticed = Noticed { warnings, trace_id: options.trace_id };
        place.give(Exchange::new(Machine::Named { exchange: Box::new(machine), noticed }));
        Ok(())
    })
}

/// Says what to do next. The call's own error, when it ends in one, is the status.
///
/// `reply` is written with SRSKIT_STEP_DONE only; free it with srskit_reply_free. What the step before
/// told to send is no longer valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_step(
    exchange: *mut Exchange,
    step: *mut Step,
    reply: *mut *mut Reply,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises a live exchange of ours, and that the outputs may be written.
        let (step, reply, exchange) =
            unsafe { (out(step, "step")?, out(reply, "reply")?, object_mut(exchange, "exchange")?) };
        let (next, done) = exchange.advance()?;
        if let Some(done) = done {
            reply.give(done);
        }
        step.set(next);
        Ok(())
    })
}

impl Exchange {
    fn new(machine: Machine) -> Self {
        Self { machine, post: None, pause: Duration::ZERO }
    }

    fn advance(&mut self) -> Result<(Step, Option<Reply>), Failure> {
        let (step, post, pause, reply) = match self.machine.step() {
            Next::Send(post) => (Step::Send, Some(Post::new(&post)), Duration::ZERO, None),
            Next::Wait(pause) => (Step::Wait, None, pause, None),
            // A step too early changes nothing: what was to be sent and reported still is.
            Next::Done(outcome) => (Step::Done, None, Duration::ZERO, Some(outcome?)),
        };
        (self.post, self.pause) = (post, pause);
        Ok((step, reply))
    }
}

/// Frees an exchange.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_exchange_free(exchange: *mut Exchange) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(exchange) };
}
