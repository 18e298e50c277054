//! Errors answer one question: what may I do now?

mod border;
mod cause;
mod class;
mod problem;
mod report;
mod text;

pub use cause::{Cause, CauseKind, Evidence, Stage};
pub use class::{ErrorClass, MayHaveRun, Next};
pub use problem::Problem;
pub use report::{ErrorReport, ProblemReport};

use crate::OwnedAssoc;
use crate::codes::CodeClass;
use crate::redact::one_line;
use std::net::IpAddr;
use std::time::Duration;

/// An error of any call.
///
/// [`ErrorKind`] holds what belongs to its class, [`Context`] what all have. Neither `Display` nor
/// `Debug` shows a key, password, auth code or registrant's data.
#[derive(Debug, Clone)]
pub struct Error {
    /// The class with its own fields.
    pub kind: ErrorKind,
    /// What every error carries.
    pub context: Box<Context>,
}

/// The class of an error with its own fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorKind {
    /// See [`ErrorClass::InvalidRequest`].
    InvalidRequest {
        /// All of them, not just the first.
        problems: Vec<Problem>,
    },
    /// See [`ErrorClass::NotSent`].
    NotSent {
        /// Why the last try failed.
        cause: Cause,
    },
    /// See [`ErrorClass::OutcomeUnknown`].
    OutcomeUnknown {
        /// Why nobody knows.
        cause: Cause,
        /// What is known all the same.
        evidence: Box<Evidence>,
    },
    /// See [`ErrorClass::NoAnswer`].
    NoAnswer {
        /// Why the last try failed.
        cause: Cause,
        /// What is known all the same.
        evidence: Box<Evidence>,
    },
    /// See [`ErrorClass::Rejected`].
    Rejected {
        /// The code table's class of the refusal.
        reason: CodeClass,
        /// Id of an order that was stored all the same.
        order_left: Option<String>,
    },
    /// See [`ErrorClass::AccessDenied`].
    AccessDenied {
        /// The address that the service saw, where its text names one.
        address_seen: Option<IpAddr>,
    },
    /// See [`ErrorClass::Throttled`].
    Throttled,
    /// See [`ErrorClass::Misuse`].
    Misuse {
        /// What was done against the rule.
        what: &'static str,
    },
    /// See [`ErrorClass::Internal`].
    Internal {
        /// Where it was caught.
        what: String,
    },
}

/// What every error carries.
#[derive(Debug, Clone)]
pub struct Context {
    /// Action of the command.
    pub action: String,
    /// Object of the command.
    pub object: String,
    /// Whether the command may have taken effect.
    pub may_have_run: MayHaveRun,
    /// What to do next, as a value.
    pub next: Next,
    /// What to do next, in words.
    pub advice: String,
    /// The row of the code table that decided, where there was a reply; a stable name in snake case.
    pub row: Option<&'static str>,
    /// What that row says, in words.
    pub meaning: Option<&'static str>,
    /// The service's response code.
    pub response_code: Option<String>,
    /// The service's response text; values of the request that must not be shown are masked.
    pub response_text: Option<String>,
    /// The service's id for the transaction, to quote to support.
    pub transaction_id: Option<String>,
    /// The attributes of the service's answer, where it had any: the texts that are known to be harmless, the rest
    /// masked as [`crate::redact::redact`] does it.
    pub attributes: Option<OwnedAssoc>,
    /// The caller's own name for the call, where it gave one.
    pub trace_id: Option<String>,
    /// How often the request was sent, or tried to be.
    pub tries: u32,
    /// Time from the first step to the error.
    pub elapsed: Duration,
}

impl Error {
    /// A request that we refuse ourselves.
    pub fn invalid_request(action: &str, object: &str, problems: Vec<Problem>) -> Self {
        Self::new(ErrorKind::InvalidRequest { problems }, Context::new(action, object, MayHaveRun::No, Next::Fix))
    }

    /// A bug of ours that was caught at the border of a foreign language.
    pub fn internal(what: impl Into<String>) -> Self {
        let kind = ErrorKind::Internal { what: what.into() };
        Self::new(kind, Context::new("", "", MayHaveRun::Maybe, Next::Support))
    }

    /// A list that cannot be whole; reading it again does no harm.
    pub(crate) fn unusable_list(action: &str, object: &str, what: String) -> Self {
        let (cause, evidence) = (Cause::new(CauseKind::Other, what), Box::default());
        let context = Context::new(action, object, MayHaveRun::Harmless, Next::Wait);
        Self::new(ErrorKind::NoAnswer { cause, evidence }, context)
    }

    pub(crate) fn new(kind: ErrorKind, context: Context) -> Self {
        let mut error = Self { kind, context: Box::new(context) };
        error.context.advice = error.advice_in_words();
        error
    }

    pub(crate) fn set_next(&mut self, next: Next) {
        self.context.next = next;
        self.context.advice = self.advice_in_words();
    }

    /// The class, with the number that every language uses.
    pub fn class(&self) -> ErrorClass {
        match self.kind {
            ErrorKind::InvalidRequest { .. } => ErrorClass::InvalidRequest,
            ErrorKind::NotSent { .. } => ErrorClass::NotSent,
            ErrorKind::OutcomeUnknown { .. } => ErrorClass::OutcomeUnknown,
            ErrorKind::NoAnswer { .. } => ErrorClass::NoAnswer,
            ErrorKind::Rejected { .. } => ErrorClass::Rejected,
            ErrorKind::AccessDenied { .. } => ErrorClass::AccessDenied,
            ErrorKind::Throttled => ErrorClass::Throttled,
            ErrorKind::Misuse { .. } => ErrorClass::Misuse,
            ErrorKind::Internal { .. } => ErrorClass::Internal,
        }
    }

    /// Whether the command may have taken effect.
    pub fn may_have_run(&self) -> MayHaveRun {
        self.context.may_have_run
    }

    /// Why the last try failed, where it failed without a usable answer.
    pub fn cause(&self) -> Option<&Cause> {
        match &self.kind {
            ErrorKind::NotSent { cause }
            | ErrorKind::OutcomeUnknown { cause, .. }
            | ErrorKind::NoAnswer { cause, .. } => Some(cause),
            _ => None,
        }
    }

    /// Whether a time-out is what ended it.
    pub fn is_timeout(&self) -> bool {
        self.cause().is_some_and(|cause| cause.kind == CauseKind::TimedOut)
    }
}

impl Context {
    pub(crate) fn new(action: &str, object: &str, may_have_run: MayHaveRun, next: Next) -> Self {
        Self {
            // They come from callers and stand in one line of a log.
            action: one_line(action),
            object: one_line(object),
            may_have_run,
            next,
            advice: String::new(),
            row: None,
            meaning: None,
            response_code: None,
            response_text: None,
            transaction_id: None,
            attributes: None,
            trace_id: None,
            tries: 0,
            elapsed: Duration::ZERO,
        }
    }
}
