//! What crosses the border: `{"value": …}` or `{"error": …}` as JSON text.

use napi_derive::napi;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use srskit_core::envelope::{DecodeError, EncodeError, EncodeErrorKind};
use srskit_core::{Error, ErrorClass, ErrorReport, Problem};

/// An error on its way out.
#[derive(Serialize)]
pub(crate) struct Failure {
    code: &'static str,
    #[serde(flatten)]
    report: ErrorReport,
    /// What the codec adds: JavaScript has classes of their own for these.
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<Fault>,
}

/// What an entry comes to.
pub(crate) type Outcome<T> = Result<T, Box<Failure>>;

/// Where an envelope could not be read or written.
#[derive(Serialize)]
struct Fault {
    door: &'static str,
    kind: &'static str,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    character: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_key: Option<bool>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Answer<'a, T> {
    Value(&'a T),
    Error(&'a Failure),
}

/// The JSON text for an outcome.
pub(crate) fn json<T: Serialize>(outcome: &Outcome<T>) -> String {
    let answer = match outcome {
        Ok(value) => Answer::Value(value),
        Err(failure) => Answer::Error(failure),
    };
    // Only maps with keys that are no texts fail here, and there are none.
    serde_json::to_string(&answer).unwrap_or_default()
}

/// JSON text of something borrowed, to be handed out of where it lives.
pub(crate) fn whole<T: Serialize>(value: &T) -> Outcome<Box<RawValue>> {
    to_raw_value(value).map_err(|_| Error::internal("a value does not cross the border").into())
}

/// The `code` of a class.
fn code(class: ErrorClass) -> &'static str {
    match class {
        ErrorClass::InvalidRequest => "SRSKIT_INVALID_REQUEST",
        ErrorClass::NotSent => "SRSKIT_NOT_SENT",
        ErrorClass::OutcomeUnknown => "SRSKIT_OUTCOME_UNKNOWN",
        ErrorClass::NoAnswer => "SRSKIT_NO_ANSWER",
        ErrorClass::Rejected => "SRSKIT_REJECTED",
        ErrorClass::AccessDenied => "SRSKIT_ACCESS_DENIED",
        ErrorClass::Throttled => "SRSKIT_THROTTLED",
        ErrorClass::Misuse => "SRSKIT_MISUSE",
        ErrorClass::Internal => "SRSKIT_INTERNAL",
    }
}

/// Code, name and number of every class as JSON, for the test that each has a JavaScript class.
#[napi(js_name = "errorClasses")]
pub(crate) fn error_classes() -> String {
    let classes: Vec<_> = ErrorClass::ALL.iter().map(|class| (code(*class), class.name(), class.number())).collect();
    json(&Ok(classes))
}

impl From<Error> for Box<Failure> {
    fn from(error: Error) -> Self {
        Box::new(Failure { code: code(error.class()), report: error.report(), fault: None })
    }
}

impl From<Vec<Problem>> for Box<Failure> {
    fn from(problems: Vec<Problem>) -> Self {
        Error::invalid_request("", "", problems).into()
    }
}

impl From<EncodeError> for Box<Failure> {
    fn from(error: EncodeError) -> Self {
        let (character, offset, in_key) = match error.kind {
            EncodeErrorKind::BadChar { character, offset, in_key } => (Some(character), Some(offset), Some(in_key)),
            EncodeErrorKind::TooDeep => (None, None, None),
        };
        let character = character.map(|character| format!("U+{:04X}", u32::from(character)));
        let mut failure = Self::from(Error::unencodable(&error));
        let kind = error.kind.name();
        failure.fault = Some(Fault { door: "encode", kind, path: error.path, offset, character, in_key });
        failure
    }
}

impl Failure {
    pub(crate) fn undecodable(error: DecodeError, bytes: &[u8]) -> Box<Self> {
        let mut failure = Box::<Self>::from(Error::undecodable(&error, bytes));
        let DecodeError { kind, offset, path } = error;
        let (kind, offset) = (kind.name(), Some(offset));
        failure.fault = Some(Fault { door: "decode", kind, path, offset, character: None, in_key: None });
        failure
    }
}

/// Reads JSON text of our own JavaScript.
pub(crate) fn parsed<T: serde::de::DeserializeOwned>(json: &str) -> Outcome<T> {
    serde_json::from_str(json).map_err(|error| {
        // Its own text may quote a value.
        Error::internal(format!("values do not cross the border: {:?} at {}", error.classify(), error.column())).into()
    })
}

/// An error that lists problems which `values.js` has met, as JSON; the wording is the core's.
#[napi]
pub(crate) fn refuse(problems: String) -> String {
    crate::guard::guard::<()>("refuse", || {
        let problems: Vec<(String, String, String)> = parsed(&problems)?;
        let problems = problems.into_iter().map(|(path, what, fix)| Problem::new(path, what, fix));
        Err(problems.collect::<Vec<_>>().into())
    })
}
