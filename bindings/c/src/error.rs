//! The error object: what the core reports, in a form that C can read.

mod field;
mod read;

use field::ProblemField;
pub use field::{ErrorField, MayHaveRun, Next};
pub(crate) use read::by_number;

use crate::status::Status;
use crate::text::Text;
use crate::value::Value;
use srskit_core::envelope::{DecodeError, EncodeError, EncodeErrorKind};
use srskit_core::{Error as CoreError, ErrorReport, Problem, ProblemReport};
use std::ffi::c_char;

/// An error with all its details.
pub struct Error {
    status: Status,
    may_have_run: MayHaveRun,
    next: Next,
    /// By the order of [`ErrorField::ALL`].
    texts: [Option<Text>; ErrorField::ALL.len()],
    /// Each by the order of [`ProblemField::ALL`].
    problems: Vec<[Text; ProblemField::ALL.len()]>,
    attributes: Option<Value>,
    offset: Option<usize>,
    timed_out: bool,
    http_status: u16,
    tries: u32,
    elapsed_ms: u64,
}

/// An error on its way to [`crate::last_error`].
pub(crate) type Failure = Box<Error>;

impl Error {
    fn new(error: &CoreError, report: &ErrorReport) -> Self {
        let problem = |problem: &ProblemReport| ProblemField::ALL.map(|field| Text::new(field.of(problem)));
        Self {
            status: error.class().into(),
            may_have_run: error.context.may_have_run.into(),
            next: error.context.next.into(),
            texts: ErrorField::ALL.map(|field| field.of(report).map(Text::new)),
            problems: report.problems.iter().map(problem).collect(),
            attributes: error.context.attributes.as_ref().map(Value::from_assoc),
            offset: None,
            timed_out: report.timed_out,
            http_status: report.http_status.unwrap_or(0),
            tries: report.tries,
            elapsed_ms: report.elapsed_ms,
        }
    }

    pub(crate) fn internal(place: &str) -> Failure {
        CoreError::internal(format!("caught at {place}")).into()
    }

    /// A value that cannot be written. The name of the reason is its cause.
    pub(crate) fn of_encoding(error: &EncodeError) -> Failure {
        let offset = match error.kind {
            EncodeErrorKind::BadChar { offset, .. } => Some(offset),
            EncodeErrorKind::TooDeep => None,
        };
        let whole = CoreError::unencodable(error);
        let report = ErrorReport { cause: Some(error.kind.name()), ..whole.report() };
        Box::new(Self { offset, ..Self::new(&whole, &report) })
    }

    /// Bytes that cannot be read. The name of the reason is the cause, and the one problem says where.
    pub(crate) fn of_decoding(error: &DecodeError, body: &[u8]) -> Failure {
        let whole = CoreError::undecodable(error, body);
        let what = format!("{} (byte {})", error.kind.name(), error.offset);
        let fix = "pass the envelope as it was received".to_owned();
        let problems = vec![ProblemReport { path: error.path.clone(), what, fix }];
        let report = ErrorReport { cause: Some(error.kind.name()), problems, ..whole.report() };
        Box::new(Self { offset: Some(error.offset), ..Self::new(&whole, &report) })
    }

    #[must_use]
    pub(crate) fn at(mut self: Failure, offset: usize) -> Failure {
        self.offset = Some(offset);
        self
    }

    pub(crate) fn status(&self) -> Status {
        self.status
    }

    #[cfg(test)]
    pub(crate) fn message(&self) -> &str {
        self.texts[0].as_ref().map_or("", Text::as_str)
    }

    /// The message is the first of all fields, and every error has one.
    pub(crate) fn message_pointer(&self) -> *const c_char {
        self.texts[0].as_ref().map_or(c"".as_ptr(), Text::as_ptr)
    }
}

impl From<CoreError> for Failure {
    fn from(error: CoreError) -> Self {
        Box::new(Error::new(&error, &error.report()))
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        CoreError::invalid_request("", "", vec![problem]).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use srskit_core::envelope::decode;

    #[test]
    fn the_message_comes_first() {
        assert_eq!(ErrorField::ALL[0], ErrorField::Message);
        let error = Failure::from(Problem::new("key", "it is NULL", "pass a valid pointer"));
        assert_eq!(error.message(), "invalid request, nothing was sent: key: it is NULL; pass a valid pointer");
    }

    #[test]
    fn bytes_that_do_not_decode_leave_evidence_without_personal_data() {
        let body = b"<OPS_envelope><body><data_block><dt_assoc><item key=\"is_success\">1</item>\
            <item key=\"last_name\">M\xC3\xBCller</item>";
        let error = Error::of_decoding(&decode(body).unwrap_err(), body);
        let text = |field: ErrorField| error.texts[field as usize - 1].as_ref().map(Text::as_str);
        assert_eq!((error.status, error.offset), (Status::OutcomeUnknown, Some(body.len())));
        assert_eq!((text(ErrorField::Cause), text(ErrorField::SalvagedIsSuccess)), (Some("truncated"), Some("1")));
        assert_eq!(text(ErrorField::SalvagedResponseCode), None);
        assert!(text(ErrorField::RedactedBody).is_some_and(|body| !body.contains("ller")));
    }
}
