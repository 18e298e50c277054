//! Errors that arise where no exchange is at hand: at the codec's own door, and at the borders of
//! foreign languages.

use super::{Cause, CauseKind, Context, Error, ErrorKind, Evidence, MayHaveRun, Next, Problem};
use crate::envelope::{DecodeError, EncodeError, salvage};
use crate::redact::{redact_bytes, redact_path};

impl Error {
    /// Bytes that do not decode, for people who move them themselves.
    ///
    /// Nobody here knows which command the bytes answer, so the outcome is unknown: a refusal to decode
    /// never means that the command failed.
    pub fn undecodable(error: &DecodeError, bytes: &[u8]) -> Self {
        let cause = Cause::new(
            CauseKind::Protocol,
            format!("the reply cannot be decoded: {}", DecodeError { path: redact_path(&error.path), ..error.clone() }),
        );
        let evidence = Evidence { http_status: None, redacted_body: redact_bytes(bytes), salvage: salvage(bytes) };
        let kind = ErrorKind::OutcomeUnknown { cause, evidence: Box::new(evidence) };
        Self::new(kind, Context::new("", "", MayHaveRun::Maybe, Next::LookFirst))
    }

    /// A value that cannot be written as an envelope.
    pub fn unencodable(error: &EncodeError) -> Self {
        Self::invalid_request("", "", vec![Problem::from(error.clone())])
    }

    /// Something of ours was used against its rule; nothing was sent because of it.
    pub fn misuse(what: &'static str) -> Self {
        Self::new(ErrorKind::Misuse { what }, Context::new("", "", MayHaveRun::No, Next::Fix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::envelope::{Found, decode, encode};
    use crate::{Assoc, ErrorClass};

    #[test]
    fn undecodable_bytes_leave_the_outcome_open_and_show_no_text() {
        let bytes = b"<OPS_envelope><body><data_block><dt_assoc><item key='response_code'>200</item><item key='x'>Zoe";
        let error = Error::undecodable(&decode(bytes).unwrap_err(), bytes);
        let report = error.report();
        assert_eq!(
            (error.class(), report.may_have_run, report.next),
            (ErrorClass::OutcomeUnknown, "maybe", "look_first")
        );
        assert_eq!(report.salvaged_response_code.as_deref(), Some("200"));
        assert!(!format!("{report:?}{error:?}{error}").contains("Zoe"));
        assert!(matches!(&error.kind, ErrorKind::OutcomeUnknown { evidence, .. }
            if evidence.salvage.is_success == Found::Nothing));
    }

    #[test]
    fn an_unencodable_value_is_a_problem_with_its_path() {
        let error = Error::unencodable(&encode(&Assoc::new().with("a", "x\u{1}").into()).unwrap_err());
        assert_eq!(
            error.to_string(),
            "invalid request, nothing was sent: a: XML cannot carry U+0001, at byte 1 of the text; remove it"
        );
    }
}
