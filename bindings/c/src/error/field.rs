use srskit_core::{ErrorReport, ProblemReport};

/// The texts of an error, for srskit_error_text.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorField {
    /// The whole error in one line; every error has it.
    Message = 1,
    /// The class in snake case, such as "outcome_unknown"; every error has it.
    Class = 2,
    /// "no", "maybe" or "harmless"; every error has it.
    MayHaveRun = 3,
    /// What to do next in snake case, such as "look_first"; every error has it.
    Next = 4,
    /// The same in words; every error has it.
    Advice = 5,
    /// Class of a refusal, such as "fix_request".
    Reason = 6,
    /// Id of an order that was stored although the command was refused.
    OrderLeft = 7,
    /// The address that the service saw and refused.
    AddressSeen = 8,
    /// Kind of the failure, such as "timed_out"; of the codec, such as "truncated".
    Cause = 9,
    /// is_success, as a text search found it in a reply that tells nothing; "conflict" when it contradicts itself.
    SalvagedIsSuccess = 10,
    /// response_code, likewise.
    SalvagedResponseCode = 11,
    /// Such a reply with everything masked that is not known to be harmless.
    RedactedBody = 12,
    /// Row of the code table that decided.
    Row = 13,
    /// What that row says.
    Meaning = 14,
    /// The service's response code.
    ResponseCode = 15,
    /// The service's response text, with values of the request masked that must not be shown.
    ResponseText = 16,
    /// The service's id for the transaction.
    TransactionId = 17,
    /// Action of the command.
    Action = 18,
    /// Object of the command.
    Object = 19,
    /// The name that the caller gave the call, see srskit_options_set_trace_id.
    TraceId = 20,
}

impl ErrorField {
    /// By number, from 1 without gaps.
    pub(super) const ALL: [ErrorField; 20] = [
        ErrorField::Message,
        ErrorField::Class,
        ErrorField::MayHaveRun,
        ErrorField::Next,
        ErrorField::Advice,
        ErrorField::Reason,
        ErrorField::OrderLeft,
        ErrorField::AddressSeen,
        ErrorField::Cause,
        ErrorField::SalvagedIsSuccess,
        ErrorField::SalvagedResponseCode,
        ErrorField::RedactedBody,
        ErrorField::Row,
        ErrorField::Meaning,
        ErrorField::ResponseCode,
        ErrorField::ResponseText,
        ErrorField::TransactionId,
        ErrorField::Action,
        ErrorField::Object,
        ErrorField::TraceId,
    ];

    pub(super) fn of(self, report: &ErrorReport) -> Option<&str> {
        let filled = |text| Some(text).filter(|text: &&str| !text.is_empty());
        match self {
            ErrorField::Message => Some(&report.message),
            ErrorField::Class => Some(report.class),
            ErrorField::MayHaveRun => Some(report.may_have_run),
            ErrorField::Next => Some(report.next),
            ErrorField::Advice => Some(&report.advice),
            ErrorField::Reason => report.reason,
            ErrorField::OrderLeft => report.order_left.as_deref(),
            ErrorField::AddressSeen => report.address_seen.as_deref(),
            ErrorField::Cause => report.cause,
            ErrorField::SalvagedIsSuccess => report.salvaged_is_success.as_deref(),
            ErrorField::SalvagedResponseCode => report.salvaged_response_code.as_deref(),
            ErrorField::RedactedBody => report.redacted_body.as_deref(),
            ErrorField::Row => report.row,
            ErrorField::Meaning => report.meaning,
            ErrorField::ResponseCode => report.response_code.as_deref(),
            ErrorField::ResponseText => report.response_text.as_deref(),
            ErrorField::TransactionId => report.transaction_id.as_deref(),
            ErrorField::Action => filled(&report.action),
            ErrorField::Object => filled(&report.object),
            ErrorField::TraceId => report.trace_id.as_deref(),
        }
    }
}

/// The texts of one problem of a request that we refused, for srskit_error_problem.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemField {
    /// Where, such as "attributes.period".
    Path = 1,
    /// What is wrong.
    What = 2,
    /// What would be right.
    Fix = 3,
}

impl ProblemField {
    /// By number, from 1 without gaps.
    pub(super) const ALL: [ProblemField; 3] = [ProblemField::Path, ProblemField::What, ProblemField::Fix];

    pub(super) fn of(self, problem: &ProblemReport) -> &str {
        match self {
            ProblemField::Path => &problem.path,
            ProblemField::What => &problem.what,
            ProblemField::Fix => &problem.fix,
        }
    }
}

/// Whether a command may have taken effect.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MayHaveRun {
    /// It did not run.
    No = 0,
    /// It may have run, and a second one may cost money.
    Maybe = 1,
    /// It may have run, and a second one does no harm.
    Harmless = 2,
}

impl From<srskit_core::MayHaveRun> for MayHaveRun {
    fn from(may_have_run: srskit_core::MayHaveRun) -> Self {
        match may_have_run {
            srskit_core::MayHaveRun::No => MayHaveRun::No,
            srskit_core::MayHaveRun::Maybe => MayHaveRun::Maybe,
            srskit_core::MayHaveRun::Harmless => MayHaveRun::Harmless,
        }
    }
}

/// What to do next.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Correct the request, then send it.
    Fix = 1,
    /// Wait, then send again.
    Wait = 2,
    /// Look at user name, key, system and allow list.
    CheckAccess = 3,
    /// Look what became of it before anything is sent again.
    LookFirst = 4,
    /// Put money into the account, or raise its limit.
    TopUp = 5,
    /// Do not send it again.
    Stop = 6,
    /// Ask support, with the ids at hand.
    Support = 7,
}

impl From<srskit_core::Next> for Next {
    fn from(next: srskit_core::Next) -> Self {
        match next {
            srskit_core::Next::Fix => Next::Fix,
            srskit_core::Next::Wait => Next::Wait,
            srskit_core::Next::CheckAccess => Next::CheckAccess,
            srskit_core::Next::LookFirst => Next::LookFirst,
            srskit_core::Next::TopUp => Next::TopUp,
            srskit_core::Next::Stop => Next::Stop,
            srskit_core::Next::Support => Next::Support,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_numbered_in_their_order() {
        for (place, field) in ErrorField::ALL.into_iter().enumerate() {
            assert_eq!(field as usize, place + 1, "{field:?}");
        }
        assert_eq!(ProblemField::ALL.map(|field| field as u32), [1, 2, 3]);
    }

    #[test]
    fn every_advice_of_the_core_has_a_number_of_its_own() {
        let numbers = srskit_core::Next::ALL.map(|next| Next::from(next) as u32);
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    }
}
