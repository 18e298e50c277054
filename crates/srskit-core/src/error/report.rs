use super::{Error, ErrorKind, Evidence};
use crate::envelope::Found;

/// An error laid out flat, with the same names in every language: what bindings and `--json` hand on.
///
/// Fields that the error's class does not have are `None` or empty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ErrorReport {
    /// The class in snake case, e.g. `outcome_unknown`.
    pub class: &'static str,
    /// The class's number.
    pub number: u8,
    /// The whole error in one line, as `Display` writes it.
    pub message: String,
    /// `no`, `maybe` or `harmless`.
    pub may_have_run: &'static str,
    /// What to do next: `fix`, `wait`, `check_access`, `look_first`, `top_up`, `stop`, `support`.
    pub next: &'static str,
    /// The same in words.
    pub advice: String,
    /// All problems of a request that we refused.
    pub problems: Vec<ProblemReport>,
    /// Class of a refusal, e.g. `fix_request`.
    pub reason: Option<&'static str>,
    /// Id of an order that was stored although the command was refused.
    pub order_left: Option<String>,
    /// The address that the service saw and refused.
    pub address_seen: Option<String>,
    /// Kind of the failure, e.g. `timed_out`.
    pub cause: Option<&'static str>,
    /// Whether a time-out is what ended it.
    pub timed_out: bool,
    /// `is_success` as a text search found it in a reply that tells nothing; `conflict` when it is there twice.
    pub salvaged_is_success: Option<String>,
    /// `response_code`, likewise.
    pub salvaged_response_code: Option<String>,
    /// Such a reply with everything masked that is not known to be harmless.
    pub redacted_body: Option<String>,
    /// HTTP status of such a reply.
    pub http_status: Option<u16>,
    /// Row of the code table that decided.
    pub row: Option<&'static str>,
    /// What that row says.
    pub meaning: Option<&'static str>,
    /// The service's response code.
    pub response_code: Option<String>,
    /// The service's response text, with values of the request masked that must not be shown.
    pub response_text: Option<String>,
    /// The service's id for the transaction.
    pub transaction_id: Option<String>,
    /// The caller's own name for the call, where it gave one.
    pub trace_id: Option<String>,
    /// Action of the command.
    pub action: String,
    /// Object of the command.
    pub object: String,
    /// How often it was sent, or tried to be.
    pub tries: u32,
    /// Milliseconds from the first step to the error.
    pub elapsed_ms: u64,
}

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ProblemReport {
    /// Where.
    pub path: String,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub fix: String,
}

impl Error {
    /// Lays the error out flat.
    pub fn report(&self) -> ErrorReport {
        let context = &self.context;
        let evidence = self.evidence();
        ErrorReport {
            class: self.class().name(),
            number: self.class().number(),
            message: self.to_string(),
            may_have_run: context.may_have_run.name(),
            next: context.next.name(),
            advice: context.advice.clone(),
            problems: self.problems(),
            reason: match &self.kind {
                ErrorKind::Rejected { reason, .. } => Some(reason.name()),
                _ => None,
            },
            order_left: match &self.kind {
                ErrorKind::Rejected { order_left, .. } => order_left.clone(),
                _ => None,
            },
            address_seen: match &self.kind {
                ErrorKind::AccessDenied { address_seen } => address_seen.map(|address| address.to_string()),
                _ => None,
            },
            cause: self.cause().map(|cause| cause.kind.name()),
            timed_out: self.is_timeout(),
            salvaged_is_success: evidence.and_then(|evidence| salvaged(&evidence.salvage.is_success)),
            salvaged_response_code: evidence.and_then(|evidence| salvaged(&evidence.salvage.response_code)),
            redacted_body: evidence.map(|evidence| evidence.redacted_body.clone()).filter(|body| !body.is_empty()),
            http_status: evidence.and_then(|evidence| evidence.http_status),
            row: context.row,
            meaning: context.meaning,
            response_code: context.response_code.clone(),
            response_text: context.response_text.clone(),
            transaction_id: context.transaction_id.clone(),
            trace_id: context.trace_id.clone(),
            action: context.action.clone(),
            object: context.object.clone(),
            tries: context.tries,
            elapsed_ms: u64::try_from(context.elapsed.as_millis()).unwrap_or(u64::MAX),
        }
    }

    fn evidence(&self) -> Option<&Evidence> {
        match &self.kind {
            ErrorKind::OutcomeUnknown { evidence, .. } | ErrorKind::NoAnswer { evidence, .. } => Some(evidence),
            _ => None,
        }
    }

    fn problems(&self) -> Vec<ProblemReport> {
        let ErrorKind::InvalidRequest { problems } = &self.kind else { return Vec::new() };
        let report = |problem: &super::Problem| ProblemReport {
            path: problem.path.clone(),
            what: problem.what.clone(),
            fix: problem.fix.clone(),
        };
        problems.iter().map(report).collect()
    }
}

fn salvaged(found: &Found) -> Option<String> {
    match found {
        Found::Nothing => None,
        Found::Value(value) => Some(value.clone()),
        Found::Conflict => Some("conflict".to_owned()),
    }
}
