//! One connection with its HTTP on top: a request goes out, an answer comes back.

use crate::deadline::Deadline;
use crate::net::authority::Authority;
use crate::opening::has_bare_lf_in_head;
use crate::pool::{Failed, Posted};
use crate::slots::Slot;
use crate::tls::Channel;
use crate::turn::{Notes, Turn};
use crate::wire::{Wire, explain_http};
use srskit_core::envelope::WarningKind;
use srskit_core::{Cause, CauseKind, Post, Stage};
use std::fmt;
use std::io::Read;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use ureq::config::Config;
use ureq::http::{Request, Response};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, Connector, NextTimeout};
use ureq::{Agent, Body, Error};

pub(crate) const USER_AGENT: &str = concat!("srskit/", env!("CARGO_PKG_VERSION"));

/// The service ends a connection after 100 commands and after 60 s; we stay clear of both.
const MAX_COMMANDS: u32 = 90;
const MAX_AGE: Duration = Duration::from_secs(50);
const MAX_HEAD: usize = 32 * 1024;

/// One connection. Its agent never makes another: it was given this one and has no way to connect.
pub(crate) struct Line {
    target: Authority,
    agent: Agent,
    notes: Notes,
    opened: Instant,
    commands: u32,
    _slot: Slot,
}

impl Line {
    pub(crate) fn new(target: Authority, channel: Box<dyn Channel>, slot: Slot) -> Self {
        let notes = Notes::new(Turn::new(Duration::ZERO, Deadline::within(Duration::ZERO)));
        let wire = Wire::new(target.clone(), channel, notes.clone());
        let agent = Agent::with_parts(config(), Handover(Mutex::new(Some(wire))), NoResolver);
        Self { target, agent, notes, opened: Instant::now(), commands: 0, _slot: slot }
    }

    /// Whether it may carry one more command.
    pub(crate) fn may_carry_more(&self) -> bool {
        self.commands < MAX_COMMANDS && self.opened.elapsed() < MAX_AGE && !self.notes.get().gone
    }

    /// Sends a request and reads its answer, of at most so many bytes.
    pub(crate) fn carry(
        &mut self,
        post: &Post<'_>,
        url: &str,
        give_up_at: Deadline,
        most: usize,
    ) -> Result<Posted, Failed> {
        *self.notes.get() = Turn::new(post.answer_timeout, give_up_at);
        self.commands += 1;
        let mut body = Vec::new();
        match self.send(post, url).and_then(|answer| receive(answer, most, &mut body)) {
            Ok(status) if body.len() <= most => Ok(self.posted(status, body)),
            Ok(_) => Err(self.too_large(most, body)),
            Err(error) => Err(self.failed(&error, body)),
        }
    }

    fn send(&self, post: &Post<'_>, url: &str) -> Result<Response<Body>, Error> {
        let mut request = Request::post(url).header("Accept-Encoding", "identity");
        for (name, value) in post.headers {
            request = request.header(name, value);
        }
        if post.own_connection {
            request = request.header("Connection", "close");
        }
        self.agent.run(request.body(post.body)?)
    }

    fn posted(&self, status: u16, body: Vec<u8>) -> Posted {
        let turn = self.notes.get();
        let headless = turn.is_headless();
        let checks = [
            (WarningKind::NoHttpHead, headless),
            (WarningKind::BareLfInHead, !headless && has_bare_lf_in_head(&turn.first_bytes)),
            (WarningKind::SurplusBytes, turn.surplus),
        ];
        let noticed = checks.into_iter().filter_map(|(kind, seen)| seen.then_some(kind)).collect();
        Posted { status: (!headless).then_some(status), body, date: date_in(&turn.first_bytes), noticed }
    }

    fn too_large(&self, most: usize, body: Vec<u8>) -> Failed {
        let text = format!("the answer of {} is larger than {most} bytes", self.target);
        Failed { stage: Stage::InFlight, cause: Cause::new(CauseKind::Protocol, text).with_received(body) }
    }

    fn failed(&self, error: &Error, body: Vec<u8>) -> Failed {
        let mut turn = self.notes.get();
        let cause = match turn.trouble.take() {
            Some(cause) => cause,
            None if turn.first_bytes.is_empty() && is_end(error) => closed_without_answer(&self.target),
            None => explain_http(&self.target, error),
        };
        let received = if body.is_empty() { std::mem::take(&mut turn.first_bytes) } else { body };
        Failed { stage: turn.stage(), cause: cause.with_received(received) }
    }
}

/// The `Date` of the head, as far as the head was kept.
fn date_in(first_bytes: &[u8]) -> Option<String> {
    let lines = first_bytes.split(|byte| *byte == b'\n').take_while(|line| !line.trim_ascii().is_empty());
    let mut dates = lines.filter_map(|line| {
        let (name, value) = std::str::from_utf8(line).ok()?.split_once(':')?;
        name.eq_ignore_ascii_case("date").then(|| value.trim().to_owned())
    });
    dates.next()
}

fn is_end(error: &Error) -> bool {
    matches!(error, Error::Io(e) if e.kind() == std::io::ErrorKind::UnexpectedEof)
}

fn closed_without_answer(target: &Authority) -> Cause {
    Cause::new(
        CauseKind::Closed,
        format!(
            "{target} ended the connection without an answer; on a new connection the usual cause is an address that is not allowed"
        ),
    )
}

// One byte more than allowed is read, to tell "just fits" from "too large".
fn receive(answer: Response<Body>, most: usize, body: &mut Vec<u8>) -> Result<u16, Error> {
    let status = answer.status().as_u16();
    let reader = answer.into_body().into_with_config().limit(u64::MAX).reader();
    reader.take(most as u64 + 1).read_to_end(body)?;
    Ok(status)
}

fn config() -> Config {
    Agent::config_builder()
        .proxy(None)
        .https_only(true)
        .http_status_as_error(false)
        // The answer to a redirected order is the redirect: it is handed over, never followed.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent(USER_AGENT)
        .accept("")
        .max_response_header_size(MAX_HEAD)
        .max_idle_connections(1)
        .max_idle_connections_per_host(1)
        // Age is judged by the line.
        .max_idle_age(Duration::from_secs(86_400))
        .build()
}

/// Hands the one connection over, once.
struct Handover(Mutex<Option<Wire>>);

impl Connector for Handover {
    type Out = Wire;

    fn connect(&self, _: &ConnectionDetails<'_>, _: Option<()>) -> Result<Option<Wire>, Error> {
        match self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(wire) => Ok(Some(wire)),
            // The one connection has turned out to be closed, and not a byte was written.
            None => Err(Error::ConnectionFailed),
        }
    }
}

impl fmt::Debug for Handover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handover")
    }
}

/// The connection is there already, so there is nothing to look up.
#[derive(Debug)]
struct NoResolver;

impl Resolver for NoResolver {
    fn resolve(&self, _: &ureq::http::Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        Ok(self.empty())
    }
}
