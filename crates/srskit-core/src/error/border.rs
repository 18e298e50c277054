//! Errors that arise where no exchange is at hand: at the codec's own door, and at the borders of
//! foreign languages.

use super::{Cause, CauseKind, Context, Error, ErrorKind, Evidence, MayHaveRun, Next, Problem};
use crate::envelope::{DecodeError, EncodeError, salvage};
use crate::redact::{redact_bytes, redact_path};

impl Error {
    /// Bytes that do not decode, for people who move them themselves.
    ///
    /// Nobody here knows which command the bytes answer, or whether they answer one, so the outcome is
    /// unknown: a refusal to decode never means that a command failed.
    pub fn undecodable(error: &DecodeError, bytes: &[u8]) -> Self {
        let cause = Cause::new(
            CauseKind::Protocol,
            format!(
                "these bytes cannot be decoded: {}",
                DecodeError { path: redact_path(&error.path), ..error.clone() }
            ),
        );
        let evidence = Evidence { http_status: None, redacted_body: redact_bytes(bytes), salvage: salvage(bytes) };
        let kind = ErrorKind::OutcomeUnknown { cause, evidence: Box::new(evidence) };
        Self::new(kind, Context::new("", "", MayHaveRun::Maybe, Next::LookFirst))
    }

    /// A value that cannot be written as an envelope.
    pub fn unencodable(error: &EncodeError) -> Self {
        Self::invalid_request("", "", vec![Problem::from(error.clone())])
    }

    /// Something of ours was used against its rule; nothing was sent because of it. The advice says what
    /// the rule is.
    pub fn misuse(what: &'static str, advice: &str) -> Self {
        let mut error = Self::new(ErrorKind::Misuse { what }, Context::new("", "", MayHaveRun::No, Next::Fix));
        error.context.advice = advice.to_owned();
        error
    }

    /// A call on a client that was closed before.
    pub fn closed_client() -> Self {
        Self::misuse("the client is closed", "make a new one, or close it after the last call")
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
    fn undecodable_bytes_may_be_no_reply_at_all() {
        let error = Error::undecodable(&decode(b"hello").unwrap_err(), b"hello");
        let text = error.to_string();
        assert!(text.starts_with("these bytes cannot be decoded: "), "{text}");
        assert!(
            text.ends_with(
                "; if they answer a command that may cost money, look what became of it (the domain, its orders, \
                 the balance) before anything is sent again"
            ),
            "{text}"
        );
        assert!(!text.contains("may have run"), "{text}");
    }

    #[test]
    fn a_closed_client_is_no_matter_of_steps() {
        let error = Error::closed_client();
        assert_eq!(error.to_string(), "misuse: the client is closed; make a new one, or close it after the last call");
        assert_eq!(error.report().advice, "make a new one, or close it after the last call");
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
