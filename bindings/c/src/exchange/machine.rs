//! The core's exchange, of a command by action and object or by its name.

use crate::error::Failure;
use crate::reply::Reply;
use client::Checked;
use srskit_core::catalogue::{NamedCommand, TypedFields};
use srskit_core::{Cause, Error, Exchange, MayHaveRun, Post, Raw, Stage, Step};
use std::time::Duration;

pub(super) enum Machine {
    Raw(Box<Exchange<Raw>>),
    Named { exchange: Box<Exchange<Checked<NamedCommand>>>, noticed: Noticed },
}

/// What was noticed before anything was sent, and the caller's name for the call.
pub(super) struct Noticed {
    pub(super) warnings: Vec<String>,
    pub(super) trace_id: Option<String>,
}

/// What to do next, with the reply as C sees it.
pub(super) enum Next<'a> {
    Send(Post<'a>),
    Wait(Duration),
    Done(Result<Reply, Failure>),
}

impl Machine {
    pub(super) fn step(&mut self) -> Next<'_> {
        match self {
            Machine::Raw(exchange) => match exchange.step() {
                Step::Send(post) => Next::Send(post),
                Step::Wait(pause) => Next::Wait(pause),
                Step::Done(outcome) => Next::Done(outcome.map(|reply| Reply::new(&reply)).map_err(Failure::from)),
            },
            Machine::Named { exchange, noticed } => match exchange.step() {
                Step::Send(post) => Next::Send(post),
                Step::Wait(pause) => Next::Wait(pause),
                Step::Done(outcome) => Next::Done(noticed.complete(outcome)),
            },
        }
    }

    pub(super) fn received(&mut self, status: Option<u16>, body: &[u8]) -> Result<(), Error> {
        match self {
            Machine::Raw(exchange) => exchange.received(status, body),
            Machine::Named { exchange, .. } => exchange.received(status, body),
        }
    }

    pub(super) fn failed(&mut self, stage: Stage, cause: Cause) -> Result<(), Error> {
        match self {
            Machine::Raw(exchange) => exchange.failed(stage, cause),
            Machine::Named { exchange, .. } => exchange.failed(stage, cause),
        }
    }

    /// Refuses a report whose arguments cannot be read. With an order out, "nothing was sent" would be untrue.
    pub(super) fn refuse(&self, refused: Failure) -> Failure {
        let lost = match self {
            Machine::Raw(exchange) => exchange.unreadable_report(),
            Machine::Named { exchange, .. } => exchange.unreadable_report(),
        };
        if lost.may_have_run() == MayHaveRun::Maybe { lost.into() } else { refused }
    }

    pub(super) fn tick(&mut self, elapsed: Duration) {
        match self {
            Machine::Raw(exchange) => exchange.tick(elapsed),
            Machine::Named { exchange, .. } => exchange.tick(elapsed),
        }
    }
}

impl Noticed {
    /// As the client completes what it calls itself.
    fn complete(&mut self, outcome: Result<srskit_core::Reply<TypedFields>, Error>) -> Result<Reply, Failure> {
        match outcome {
            Ok(mut reply) => {
                reply.warnings.append(&mut self.warnings);
                Ok(Reply::with_fields(&reply))
            }
            Err(mut error) => {
                error.context.trace_id.clone_from(&self.trace_id);
                Err(error.into())
            }
        }
    }
}
