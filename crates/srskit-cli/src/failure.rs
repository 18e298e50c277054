//! Why a command ends without a result, and how that is said: `srskit: <one line>`, then hints.

use crate::commands::catalogue::called;
use crate::exit::Exit;
use crate::text::printable;
use srskit::{Error, ErrorClass, ErrorKind, Outcome, Problem, Repeat, Reply};
use srskit_core::ErrorReport;
use srskit_core::catalogue::CommandSpec;
use std::io;

pub(crate) enum Failure {
    /// Usage, a file or a value. Nothing was sent.
    Refused { what: String, hints: Vec<String> },
    /// Settings.
    Setup(Vec<Problem>),
    /// A call's error.
    Call(Box<Error>),
    /// A call's error, whose problems are called by the arguments of a command.
    Request(Box<Error>, &'static CommandSpec),
    /// The output cannot be written.
    Output(io::Error),
    /// The reply cannot be written, and what became of the call is known all the same.
    Unreported(io::Error, String),
    /// All has been said; only the exit code is left.
    Said(Exit),
}

impl Failure {
    pub(crate) fn refused(what: impl Into<String>) -> Self {
        Self::Refused { what: what.into(), hints: Vec::new() }
    }

    pub(crate) fn request(error: Error, spec: &'static CommandSpec) -> Self {
        Self::Request(Box::new(error), spec)
    }

    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        if let Self::Refused { hints, .. } = &mut self {
            hints.push(hint.into());
        }
        self
    }

    /// This failure, which came after a call that was answered.
    #[must_use]
    pub(crate) fn after<T>(self, reply: &Reply<T>, repeat: Repeat) -> Self {
        let Self::Output(error) = self else { return self };
        let (outcome, code) = (reply.outcome.name(), reply.answer.code.as_deref().unwrap_or("none"));
        let is_over = repeat == Repeat::Unsafe || reply.outcome != Outcome::Done;
        let advice = if is_over { "do not repeat it" } else { "it may be repeated" };
        Self::Unreported(error, format!("the call itself is {outcome} (response {code}): {advice}"))
    }

    /// The error that `--json` prints; `None` where an error is not what has to be said, or it has been.
    pub(crate) fn report(&self) -> Option<ErrorReport> {
        let refused = |problems| Error::invalid_request("", "", problems).report();
        match self {
            Self::Refused { what, hints } => {
                let fix = if hints.is_empty() { "correct it".to_owned() } else { hints.join("; ") };
                Some(refused(vec![Problem::new("", what.as_str(), fix)]))
            }
            Self::Setup(problems) => Some(refused(problems.clone())),
            Self::Call(error) | Self::Request(error, _) => Some(error.report()),
            Self::Output(_) | Self::Unreported(..) | Self::Said(_) => None,
        }
    }

    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Refused { .. } | Self::Setup(_) => Exit::Refused,
            Self::Call(error) | Self::Request(error, _) => Exit::of(error.class()),
            Self::Output(_) | Self::Unreported(..) => Exit::Output,
            Self::Said(exit) => *exit,
        }
    }

    /// The lines for standard error; the first one is the message, the others are hints.
    pub(crate) fn lines(&self) -> Vec<String> {
        let lines = match self {
            Self::Refused { what, hints } => [vec![what.clone()], hints.clone()].concat(),
            Self::Setup(problems) => setup_lines(problems),
            Self::Call(error) => call_lines(error),
            Self::Request(error, spec) => call_lines(&by_argument(error, spec)),
            // The reader has left, as `head` does; that is no news.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Vec::new(),
            Self::Output(error) => vec![cannot_be_written(error)],
            // Said even when the reader has left: whoever repeats a call for want of a reply may pay twice.
            Self::Unreported(error, known) => vec![cannot_be_written(error), known.clone()],
            Self::Said(_) => Vec::new(),
        };
        lines.iter().map(|line| printable(line)).collect()
    }
}

fn cannot_be_written(error: &io::Error) -> String {
    format!("the output cannot be written: {error}")
}

fn setup_lines(problems: &[Problem]) -> Vec<String> {
    let mut lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    if problems.len() > 1 {
        lines.insert(0, format!("{} settings are missing or wrong; nothing was sent", problems.len()));
    }
    if problems.iter().any(|problem| problem.what.starts_with("it is not set")) {
        lines.push("srskit --help lists all settings; srskit try needs none".to_owned());
    }
    lines
}

/// The same error; programs get the paths of the wire, people what they have typed.
fn by_argument(error: &Error, spec: &CommandSpec) -> Error {
    let ErrorKind::InvalidRequest { problems } = &error.kind else { return error.clone() };
    let problems = problems.iter().map(|problem| called(spec, problem)).collect();
    Error::invalid_request(spec.action, spec.object, problems)
}

fn call_lines(error: &Error) -> Vec<String> {
    let mut lines = match &error.kind {
        ErrorKind::InvalidRequest { problems } if problems.len() > 1 => {
            let count = format!("the request has {} problems; nothing was sent", problems.len());
            std::iter::once(count).chain(problems.iter().map(Problem::to_string)).collect()
        }
        _ => vec![error.to_string()],
    };
    let hint = match error.class() {
        ErrorClass::OutcomeUnknown => {
            "do not repeat the command: it may have run, and a second one may cost again; `srskit investigate` looks \
             what became of it"
        }
        ErrorClass::NoAnswer => "the command costs nothing: it may be repeated",
        ErrorClass::Internal | ErrorClass::Misuse => "this is a bug of srskit; please report it",
        _ => return lines,
    };
    lines.push(hint.to_owned());
    lines
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}
