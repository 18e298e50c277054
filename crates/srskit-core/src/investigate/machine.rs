//! The steps of an investigation.

use super::gate::{Gate, Ruling};
use super::judge::{Judgement, Leaning, judge};
use super::look::{Asking, Question, plan};
use super::order::Sent;
use super::report::{Finding, Investigation, NextStep, Verdict};
use super::seen::{Asked, Listed, Order, Seen};
use super::whose::{Whose, whose};
use super::{InvestigateOptions, read};
use crate::catalogue::{CommandSpec, NamedCommand, TypedFields};
use crate::paging::{PageStep, Row};
use crate::{Assoc, Error, ErrorClass, ErrorKind, OwnedAssoc, Problem, Reply};
use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

/// More rows of a list are not read; then the list counts as not whole.
const MOST_ROWS: usize = 400;

/// More orders are not looked at in full.
const MOST_ORDERS: usize = 10;

/// What to do next.
#[derive(Debug)]
pub enum InvestigateStep {
    /// Send this read command and hand over its reply, or its error.
    Send(Box<NamedCommand>),
    /// Let so much time pass, then say what time it is.
    Wait(Duration),
    /// This is what can be told.
    Done(Box<Investigation>),
}

/// An investigation, as a machine without IO.
pub struct Investigator {
    sent: Sent,
    gate: Gate,
    now: u64,
    round_began: u64,
    plan: VecDeque<Question>,
    asking: Option<(Question, Asking)>,
    rows: Listed<TypedFields>,
    seen: Seen,
    found: Vec<Finding>,
    doubts: Vec<String>,
    calls: u32,
    done: Option<Box<Investigation>>,
}

impl Investigator {
    /// Looks for an order from the command that was sent and its values, under our names or the keys of
    /// the wire. `now` is in seconds since 1970, by the clock that [`InvestigateOptions::sent_at`] is of.
    ///
    /// # Errors
    /// When the command is one that may be sent again at will, or when values are missing without which
    /// the order cannot be known: the domain, the order's id, a renewal's period and expiry year.
    pub fn new(
        spec: &'static CommandSpec,
        values: OwnedAssoc,
        options: &InvestigateOptions,
        now: u64,
    ) -> Result<Self, Vec<Problem>> {
        let sent = Sent::new(spec, values, options, now)?;
        let sent_at = sent.sent_at.unwrap_or(now);
        Ok(Self {
            gate: Gate::new(sent_at, options.nothing_found_at, now, options.patience.as_secs()),
            now,
            round_began: now,
            plan: plan(&sent),
            sent,
            asking: None,
            rows: Listed::default(),
            seen: Seen::default(),
            found: Vec::new(),
            doubts: Vec::new(),
            calls: 0,
            done: None,
        })
    }

    /// Says what time it is, in seconds since 1970. A clock that went back is not believed.
    pub fn tick(&mut self, now: u64) {
        self.now = self.now.max(now);
    }

    /// What to do next.
    pub fn step(&mut self) -> InvestigateStep {
        loop {
            if let Some(done) = &self.done {
                return InvestigateStep::Done(done.clone());
            }
            if let Some(command) = self.next_command() {
                return InvestigateStep::Send(command);
            }
            if let Some(pause) = self.conclude() {
                return InvestigateStep::Wait(pause);
            }
        }
    }

    /// Takes the reply to the command that came out last.
    pub fn received(&mut self, reply: Reply<TypedFields>) {
        self.calls = self.calls.saturating_add(1);
        match self.asking.take() {
            Some((question, Asking::Once(_))) => self.take(&question, Some(&reply.value)),
            Some((question, Asking::List(mut pages))) => match pages.received(reply) {
                Ok(()) => self.asking = Some((question, Asking::List(pages))),
                Err(error) => self.no_answer(&question, &error),
            },
            None => {}
        }
    }

    /// Takes the error that the command which came out last has ended with.
    pub fn failed(&mut self, error: &Error) {
        self.calls = self.calls.saturating_add(1);
        let Some((question, _)) = self.asking.take() else { return };
        self.no_answer(&question, error);
        // What refuses one will refuse all, and waiting for each of them helps nobody.
        if matches!(error.class(), ErrorClass::AccessDenied | ErrorClass::NotSent) {
            self.plan.clear();
        }
    }

    fn next_command(&mut self) -> Option<Box<NamedCommand>> {
        loop {
            let Some((question, mut asking)) = self.asking.take() else {
                let question = self.plan.pop_front()?;
                let domain = self.sent.domain.as_deref().or_else(|| self.seen.order.answer()?.domain.as_deref());
                self.rows = Listed::default();
                self.asking = question.ask(domain).map(|asking| (question, asking));
                continue;
            };
            let command = match &mut asking {
                Asking::Once(command) => command.clone(),
                Asking::List(pages) => match pages.step() {
                    PageStep::Send(command) => command,
                    PageStep::Row(row) => {
                        self.collect(*row);
                        if self.rows.is_whole || self.rows.rows.len() < MOST_ROWS {
                            self.asking = Some((question, asking));
                        } else {
                            self.take(&question, None);
                        }
                        continue;
                    }
                    PageStep::Done => {
                        self.take(&question, None);
                        continue;
                    }
                },
            };
            self.asking = Some((question, asking));
            return Some(command);
        }
    }

    fn collect(&mut self, row: Row) {
        match row.fields() {
            Some(fields) if self.rows.rows.len() < MOST_ROWS => self.rows.rows.push(fields.clone()),
            _ => self.rows.is_whole = false,
        }
    }

    /// Takes an answer: of a list all its rows, which were collected.
    fn take(&mut self, question: &Question, reply: Option<&TypedFields>) {
        let list = std::mem::take(&mut self.rows);
        match (question, reply) {
            (Question::Ownership, Some(reply)) => self.seen.ownership = answered(read::ownership(reply)),
            (Question::Domain, Some(reply)) => self.seen.domain = answered(read::domain(reply)),
            (Question::Availability, Some(reply)) => {
                self.seen.availability = answered(read::word(reply, "availability"));
            }
            (Question::TransferState, Some(reply)) => {
                self.seen.transfer_state = Asked::Answer(read::word(reply, "status"));
            }
            (Question::Order(id), Some(reply)) => {
                self.seen.order = answered(read::order(reply).map(|order| named(order, id)));
            }
            (Question::Certificate(id), Some(reply)) => {
                self.seen.certificate = answered(read::certificate(reply).map(|order| named(order, id)));
            }
            (Question::Detail(id), reply) => self.detail(id, reply.and_then(read::order)),
            (Question::Orders, _) => self.orders(list),
            (Question::Transfers, _) => self.transfers(list),
            (Question::Deleted, _) => self.deleted(list),
            (_, None) => {}
        }
        if let Some(finding) = self.seen.finding(question) {
            self.found.push(finding);
        }
    }

    fn orders(&mut self, list: Listed<TypedFields>) {
        let mut rows: Vec<Order> = list.rows.iter().map(read::order_row).collect();
        rows.retain(|row| row.kind.as_deref().is_none_or(|kind| self.sent.is_of_type(kind)));
        if let Some(id) = self.sent.order_id.clone().filter(|id| !rows.iter().any(|row| row.id.as_ref() == Some(id))) {
            rows.push(Order { id: Some(id), ..Order::default() });
        }
        rows.retain(|row| whose(row, &self.sent) > Whose::Foreign);
        rows.sort_by_key(|row| std::cmp::Reverse(number(row)));
        let is_whole = list.is_whole && rows.len() <= MOST_ORDERS;
        rows.truncate(MOST_ORDERS);
        let details = rows.iter().filter_map(|row| row.id.clone()).map(Question::Detail);
        details.rev().for_each(|detail| self.plan.push_front(detail));
        self.seen.orders = Asked::Answer(Listed { rows, is_whole });
    }

    /// Puts what an order's record says over what the list said.
    fn detail(&mut self, id: &str, record: Option<Order>) {
        let Asked::Answer(orders) = &mut self.seen.orders else { return };
        let Some(row) = orders.rows.iter_mut().find(|row| row.id.as_deref() == Some(id)) else { return };
        if let Some(record) = record {
            *row = Order { kind: record.kind.clone().or(row.kind.take()), day: row.day, ..named(record, id) };
        }
    }

    fn transfers(&mut self, list: Listed<TypedFields>) {
        let mut rows: Vec<Order> = list.rows.iter().map(read::transfer_row).collect();
        let domain = self.sent.domain.as_ref().or_else(|| self.seen.order.answer()?.domain.as_ref());
        rows.retain(|row| row.domain.is_none() || row.domain.as_ref() == domain);
        self.seen.transfers = Asked::Answer(Listed { rows, is_whole: list.is_whole });
    }

    fn deleted(&mut self, list: Listed<TypedFields>) {
        let is_it = |row: &TypedFields| read::word(row, "name") == self.sent.domain;
        self.seen.deleted = match list.rows.iter().any(is_it) {
            true => Asked::Answer(true),
            false if list.is_whole => Asked::Answer(false),
            false => Asked::Failed,
        };
    }

    fn no_answer(&mut self, question: &Question, error: &Error) {
        self.rows = Listed::default();
        let is_refused = is_about_the_subject(error);
        if let Some(found) = self.seen.no_answer(question, is_refused, error.context.response_code.as_deref()) {
            self.found.push(found);
        } else {
            self.doubts.push(format!("{} got no usable answer ({})", question.method(), error.class().name()));
        }
    }

    /// Ends the round: the report is made, or a pause comes out before the next round.
    fn conclude(&mut self) -> Option<Duration> {
        let judgement = judge(&self.sent, &self.seen);
        if judgement.leaning != Leaning::Nothing {
            self.finish(judgement, None);
            return None;
        }
        match self.gate.nothing_found(self.round_began, self.now) {
            Ruling::Excluded => self.finish(judgement, None),
            Ruling::TooSoon(seconds) => self.finish(judgement, Some(seconds)),
            Ruling::Wait(seconds) => {
                self.now = self.now.saturating_add(seconds);
                self.begin_again();
                return Some(Duration::from_secs(seconds));
            }
        }
        None
    }

    fn begin_again(&mut self) {
        self.round_began = self.now;
        self.plan = plan(&self.sent);
        (self.seen, self.found, self.doubts) = (Seen::default(), Vec::new(), Vec::new());
    }

    fn finish(&mut self, judgement: Judgement, too_soon: Option<u64>) {
        let Judgement { leaning, because, order, doubts, mut next, mut advice } = judgement;
        let verdict = match (leaning, too_soon) {
            (Leaning::Ran, _) => Verdict::Ran,
            (Leaning::Open, _) => Verdict::StillOpen,
            (Leaning::Nothing, None) => Verdict::DidNotRun,
            (Leaning::Nothing, Some(_)) | (Leaning::Doubt, _) => Verdict::CannotTell,
        };
        let mut cannot_tell = std::mem::take(&mut self.doubts);
        cannot_tell.extend(doubts);
        if let Some(seconds) = too_soon {
            next = NextStep::LookAgain;
            advice = format!("look again in {seconds} seconds, and do not send the order before");
            cannot_tell.push(
                "one look that finds nothing does not exclude an order that is still on its way through the service"
                    .to_owned(),
            );
        }
        let order = order.unwrap_or_default();
        self.done = Some(Box::new(Investigation {
            command: self.sent.spec.method,
            subject: self.sent.subject(),
            verdict: verdict.name(),
            summary: because,
            found: std::mem::take(&mut self.found),
            cannot_tell,
            next: next.name(),
            advice,
            order_id: order.id,
            order_state: order.state,
            cost: order.cost.map(|cost| cost.to_string()),
            expires_on: self.seen.expires_on().map(|time| time.to_string()),
            nothing_found_at: self.gate.empty_at().filter(|_| leaning == Leaning::Nothing),
            look_again_in: too_soon,
            calls: self.calls,
        }));
    }
}

impl fmt::Debug for Investigator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (command, calls) = (self.sent.spec.method, self.calls);
        f.debug_struct("Investigator").field("command", &command).field("calls", &calls).finish_non_exhaustive()
    }
}

/// Whether a refusal says something about the name or the order, and not about the caller or the service.
fn is_about_the_subject(error: &Error) -> bool {
    use crate::CodeClass::{FixRequest, NotFound, Refused};
    matches!(&error.kind, ErrorKind::Rejected { reason: NotFound | Refused | FixRequest, .. })
}

fn answered<T>(answer: Option<T>) -> Asked<T> {
    answer.map_or(Asked::Failed, Asked::Answer)
}

fn named(order: Order, id: &str) -> Order {
    Order { id: Some(id.to_owned()), ..order }
}

fn number(order: &Order) -> u64 {
    order.id.as_deref().and_then(|id| id.parse().ok()).unwrap_or_default()
}

/// A finding's values.
pub(super) fn values(pairs: impl IntoIterator<Item = (&'static str, Option<String>)>) -> OwnedAssoc {
    pairs.into_iter().fold(Assoc::new(), |values, (name, value)| match value {
        Some(value) => values.with(name, value),
        None => values,
    })
}
