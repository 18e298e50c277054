use super::conclude::{Conclusion, Judged};
use super::request::Request;
use super::schedule::{Post, TRIES, next_random, pause, try_times};
use super::{Options, conclude};
use crate::envelope::{DecodeError, WarningKind, decode_within};
use crate::redact::{mask_values, one_line, redact_path};
use crate::{Answer, Cause, CauseKind, Error, ErrorKind, MayHaveRun, Next, ReadError, Repeat, Stage};
use std::time::Duration;

/// How an exchange ends, before the command has read its own fields.
pub(super) type Ending = Result<Judged, Error>;

pub(super) enum Turn {
    Send,
    Wait(Duration),
    Done(Ending),
}

enum State {
    /// A try is due.
    Ready,
    /// A try is out; its report is due.
    Sent,
    /// A pause is due, then a try.
    Pause(Duration),
    Ended(Box<Ending>),
    /// The end has been handed over.
    Spent,
}

/// The machine itself, without the command's type: one copy serves all commands and languages.
pub(crate) struct Machine {
    request: Request,
    options: Options,
    state: State,
    tries: u32,
    elapsed: Duration,
    random: u64,
    /// Whether the service has answered.
    answered: bool,
    /// Whether a try that got no answer may have reached the service.
    may_have_arrived: bool,
    /// What to say if the call has to end here: the failure of the last try that had got furthest.
    last_failure: Option<(Stage, Error)>,
}

impl Machine {
    pub(super) fn new(request: Request, options: Options) -> Self {
        let random = options.seed;
        let (state, tries, elapsed) = (State::Ready, 0, Duration::ZERO);
        Self {
            request,
            options,
            state,
            tries,
            elapsed,
            random,
            answered: false,
            may_have_arrived: false,
            last_failure: None,
        }
    }

    pub(super) fn tick(&mut self, elapsed: Duration) {
        self.elapsed = self.elapsed.max(elapsed);
    }

    pub(super) fn tries(&self) -> u32 {
        self.tries
    }

    pub(super) fn repeat(&self) -> Repeat {
        self.request.repeat
    }

    pub(super) fn post(&self) -> Post<'_> {
        let left = self.options.deadline.saturating_sub(self.elapsed);
        let (connect_timeout, answer_timeout) = try_times(self.request.repeat, left);
        let call_timeout = left;
        let [a, b, c, d] = &self.request.headers;
        Post {
            headers: [a, b, c, d].map(|(name, value)| (*name, value.as_str())),
            body: &self.request.body,
            connect_timeout,
            answer_timeout,
            call_timeout,
            own_connection: self.request.repeat == Repeat::Unsafe,
            attempt: self.tries,
        }
    }

    pub(super) fn advance(&mut self) -> Turn {
        match std::mem::replace(&mut self.state, State::Spent) {
            State::Ready if self.elapsed >= self.options.deadline => Turn::Done(Err(self.out_of_time())),
            State::Ready => {
                self.tries += 1;
                self.state = State::Sent;
                Turn::Send
            }
            State::Pause(pause) => {
                self.elapsed = self.elapsed.saturating_add(pause);
                self.state = State::Ready;
                Turn::Wait(pause)
            }
            State::Ended(ending) => Turn::Done(*ending),
            State::Sent => {
                // The report that is due stays due.
                self.state = State::Sent;
                Turn::Done(Err(self.misuse("stepped while the report of a send was due")))
            }
            State::Spent => Turn::Done(Err(self.misuse("stepped after the end"))),
        }
    }

    pub(super) fn received(&mut self, status: Option<u16>, body: &[u8], noticed: &[WarningKind]) -> Result<(), Error> {
        self.expect_report()?;
        match self.answer(status, body, noticed) {
            Ok(answer) => {
                self.answered = true;
                self.judge(answer, body);
            }
            Err(cause) => self.no_answer(Stage::InFlight, cause.with_received(body), status),
        }
        Ok(())
    }

    pub(super) fn failed(&mut self, stage: Stage, cause: Cause) -> Result<(), Error> {
        self.expect_report()?;
        self.no_answer(stage, cause, None);
        Ok(())
    }

    /// The reply decodes and is no refusal, but does not answer the command.
    pub(super) fn unreadable(&self, judged: &Judged, error: &ReadError) -> Error {
        let cause = Cause::new(CauseKind::Protocol, format!("the reply does not answer the command: {error}"));
        let mut open = conclude::unknown(&self.request, cause, judged.answer.http_status, Some(&judged.answer));
        open.context.row = Some(judged.row);
        open.with_course(self.tries, self.elapsed)
    }

    fn expect_report(&self) -> Result<(), Error> {
        match self.state {
            State::Sent => Ok(()),
            State::Ended(_) | State::Spent | State::Pause(_) => Err(self.misuse("reported twice for one send")),
            State::Ready => Err(self.misuse("reported before anything was to be sent")),
        }
    }

    /// The envelope is read before the HTTP status: the service says no in HTTP 200, and whatever
    /// stands in between may say anything.
    fn answer(&self, status: Option<u16>, body: &[u8], noticed: &[WarningKind]) -> Result<Answer, Cause> {
        let decoded = decode_within(body, &self.options.limits).map_err(|error| match status {
            Some(status) if status != 200 => Cause::new(
                CauseKind::Protocol,
                format!("HTTP status {status} without an envelope ({})", self.shown(&error)),
            ),
            _ => Cause::new(CauseKind::Protocol, format!("the reply cannot be decoded: {}", self.shown(&error))),
        })?;
        let mut answer = Answer::from_decoded(decoded, status)
            .map_err(|error| Cause::new(CauseKind::Protocol, format!("the envelope is no reply ({})", error.name())))?;
        if status.is_none() && !noticed.contains(&WarningKind::NoHttpHead) {
            answer.notice(&[WarningKind::NoHttpHead]);
        }
        answer.notice(noticed);
        Ok(answer)
    }

    fn judge(&mut self, answer: Answer, body: &[u8]) {
        match conclude::conclude(&self.request, answer, body) {
            Conclusion::Reply(judged) => self.state = State::Ended(Box::new(Ok(*judged))),
            Conclusion::Final(error) => self.end(self.in_doubt(error)),
            Conclusion::Again(error) => self.again_or_end(Stage::InFlight, error),
        }
    }

    /// A refusal of a later try says nothing about an earlier one that got no answer.
    fn in_doubt(&self, mut error: Error) -> Error {
        if self.may_have_arrived && error.context.may_have_run == MayHaveRun::No {
            error.context.may_have_run = MayHaveRun::Harmless;
            error.context.advice.push_str("; an earlier try got no answer and may have done it");
        }
        error
    }

    fn no_answer(&mut self, stage: Stage, mut cause: Cause, status: Option<u16>) {
        // The text is a driver's or our own, not the service's: a city called "Before" is no reason to garble it.
        cause.text = one_line(&mask_values(&cause.text, self.request.secrets()));
        let error = match stage {
            Stage::Connecting => conclude::not_sent(&self.request, cause),
            Stage::InFlight => conclude::unknown(&self.request, cause, status, None),
        };
        self.may_have_arrived |= stage == Stage::InFlight;
        if stage == Stage::InFlight && self.request.repeat.is_chargeable() {
            self.end(error);
        } else {
            self.again_or_end(stage, error);
        }
    }

    fn again_or_end(&mut self, stage: Stage, error: Error) {
        // A try that may have reached the service says more than a later one that did not.
        if stage == Stage::InFlight || !matches!(self.last_failure, Some((Stage::InFlight, _))) {
            self.last_failure = Some((stage, error));
        }
        let pause = pause(self.tries, next_random(&mut self.random));
        if self.tries < TRIES && self.elapsed.saturating_add(pause) < self.options.deadline {
            self.state = State::Pause(pause);
        } else {
            let error = self.out_of_time();
            self.end(error);
        }
    }

    /// The failure that counts when no more tries are left; a time-out before the first try otherwise.
    fn out_of_time(&mut self) -> Error {
        let error = match self.last_failure.take() {
            Some((_, error)) => error,
            None => conclude::not_sent(
                &self.request,
                Cause::new(CauseKind::TimedOut, "the time for the whole call was over before anything was sent"),
            ),
        };
        error.with_course(self.tries, self.elapsed)
    }

    fn end(&mut self, error: Error) {
        self.state = State::Ended(Box::new(Err(error.with_course(self.tries, self.elapsed))));
    }

    pub(super) fn misuse(&self, what: &'static str) -> Error {
        // Whatever came of an order that went out, a misuse is no reason to send it again.
        let went_out = self.answered || self.may_have_arrived || matches!(self.state, State::Sent);
        let (may_have_run, next) = if went_out && self.request.repeat.is_chargeable() {
            (MayHaveRun::Maybe, Next::LookFirst)
        } else {
            (MayHaveRun::No, Next::Fix)
        };
        conclude::error(&self.request, ErrorKind::Misuse { what }, may_have_run, next)
            .with_course(self.tries, self.elapsed)
    }

    /// Keys of a reply may be anything, so the path shows those only that look like names of fields.
    fn shown(&self, error: &DecodeError) -> DecodeError {
        let path = mask_values(&redact_path(&error.path), &self.request.hidden);
        DecodeError { path, ..error.clone() }
    }
}
