//! From an answer, or the lack of one, to a reply or an error.

use super::request::Request;
use crate::codes::{Charged, CodeClass, ConditionId, Sent, TableNext, Verdict, judge};
use crate::envelope::{Found, Salvage, Warning, WarningKind, salvage};
use crate::redact::{mask_values, redact_bytes, redact_path, redact_text, redact_without, show_id};
use crate::{
    AcceptedReason, Answer, Cause, CauseKind, Context, Error, ErrorKind, Evidence, MayHaveRun, Next, Outcome, Value,
};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

/// A reply that is no refusal, before the command has read its own fields.
pub(super) struct Judged {
    pub(super) outcome: Outcome,
    pub(super) row: &'static str,
    pub(super) answer: Answer,
    pub(super) warnings: Vec<String>,
}

pub(super) enum Conclusion {
    Reply(Box<Judged>),
    /// The end, whatever tries are left.
    Final(Error),
    /// The end, unless a try is left.
    Again(Error),
}

pub(super) fn conclude(request: &Request, answer: Answer, body: &[u8]) -> Conclusion {
    let chargeable = request.repeat.is_chargeable();
    let Request { action, object, repeat, attributes, .. } = request;
    let sent = Sent { action, object, repeat: *repeat, attributes };
    let verdict = judge(&sent, &answer);
    let kind = match (verdict.class, verdict.charged) {
        (CodeClass::Ok | CodeClass::Answer, _) => return reply(request, Outcome::Done, answer, verdict),
        (CodeClass::AcceptedPending, _) => return reply(request, accepted(&answer, &verdict), answer, verdict),
        (CodeClass::UnknownOutcome, _) | (CodeClass::Server, Charged::Maybe) => {
            return open_end(request, &answer, body, &verdict);
        }
        (CodeClass::Auth, _) => ErrorKind::AccessDenied { address_seen: address_in(&answer.text) },
        (CodeClass::Rate, _) => ErrorKind::Throttled,
        (_, Charged::Maybe) if chargeable => return open_end(request, &answer, body, &verdict),
        (reason, _) => ErrorKind::Rejected { reason, order_left: order_left(chargeable, &answer, &verdict) },
    };
    let again = verdict.class == CodeClass::Rate && !chargeable;
    let mut error = with_answer(error(request, kind, MayHaveRun::No, next(verdict.next)), request, &answer, &verdict);
    if verdict.charged == Charged::OrderLeft && chargeable && order_left(chargeable, &answer, &verdict).is_none() {
        error
            .context
            .advice
            .push_str("; an order may have been stored all the same, so look at the pending ones first");
    }
    if again { Conclusion::Again(error) } else { Conclusion::Final(error) }
}

/// An error in the context of a request; the course of the exchange comes with [`Error::with_course`].
pub(super) fn error(request: &Request, kind: ErrorKind, may_have_run: MayHaveRun, next: Next) -> Error {
    Error::new(kind, Context::new(&request.action, &request.object, may_have_run, next))
}

pub(super) fn not_sent(request: &Request, cause: Cause) -> Error {
    // Certificates, names and pins do not mend themselves.
    let next = if cause.kind == CauseKind::Tls { Next::Fix } else { Next::Wait };
    error(request, ErrorKind::NotSent { cause }, MayHaveRun::No, next)
}

/// No usable answer after something was written: an unknown outcome for whatever may cost money.
pub(super) fn unknown(request: &Request, mut cause: Cause, http_status: Option<u16>, answer: Option<&Answer>) -> Error {
    let salvage = match answer {
        Some(answer) => Salvage::of_answer(answer),
        None => salvage(&cause.received),
    };
    let redacted_body = mask_values(&redact_bytes(&cause.received), &request.hidden);
    let salvage = salvage.masked(&request.hidden);
    let evidence = Box::new(Evidence { http_status, redacted_body, salvage });
    // An error holds no raw reply: it travels into logs and error trackers.
    cause.received.clear();
    let error = if request.repeat.is_chargeable() {
        error(request, ErrorKind::OutcomeUnknown { cause, evidence }, MayHaveRun::Maybe, Next::LookFirst)
    } else {
        error(request, ErrorKind::NoAnswer { cause, evidence }, MayHaveRun::Harmless, Next::Wait)
    };
    match answer {
        Some(answer) => with_answer(error, request, answer, &Verdict::of_condition(ConditionId::LostReply)),
        None => error,
    }
}

fn reply(request: &Request, outcome: Outcome, answer: Answer, verdict: Verdict) -> Conclusion {
    let noticed = answer.warnings.iter().map(|warning| shown(warning).to_string());
    let handle = handle_left_open(request, &outcome);
    let warnings = noticed.chain(verdict.notes).chain(handle).map(|text| mask_values(&text, &request.hidden)).collect();
    Conclusion::Reply(Box::new(Judged { outcome, row: verdict.row, answer, warnings }))
}

fn shown(warning: &Warning) -> Warning {
    Warning { path: redact_path(&warning.path), ..warning.clone() }
}

/// Without `handle` the reseller's own setting decides whether an order is carried out or saved.
fn handle_left_open(request: &Request, outcome: &Outcome) -> Option<String> {
    let orders = ["SW_REGISTER", "RENEW"].iter().any(|action| request.action.eq_ignore_ascii_case(action));
    let is_open = orders && *outcome == Outcome::Done && request.attributes.get("handle").is_none();
    is_open
        .then(|| "no handle was sent: whether the order was carried out or saved is the reseller's setting".to_owned())
}

fn accepted(answer: &Answer, verdict: &Verdict) -> Outcome {
    Outcome::Accepted { reason: accepted_reason(answer, verdict), order_id: answer.order_id().map(str::to_owned) }
}

fn accepted_reason(answer: &Answer, verdict: &Verdict) -> AcceptedReason {
    const MONEY: [&str; 4] = ["fund", "balance", "quota", "credit"];
    let says_money = || {
        let said = [Some(answer.text.as_str()), answer.attribute("registration_text"), answer.attribute("error")];
        said.into_iter().flatten().any(|text| MONEY.iter().any(|word| text.to_ascii_lowercase().contains(word)))
    };
    match verdict.row {
        _ if answer.code.as_deref() == Some("250") => AcceptedReason::Registry,
        "waiting_for_consent" => AcceptedReason::Consent,
        "transfer_started" | "ssl_order_started" | "order_saved" => AcceptedReason::Approval,
        "forced_pending_success" if says_money() => AcceptedReason::Funds,
        _ if ["async_reason", "queue_request_id"]
            .iter()
            .any(|name| answer.attribute(name).is_some_and(|text| !text.is_empty())) =>
        {
            AcceptedReason::Registry
        }
        _ => AcceptedReason::Other,
    }
}

/// The service answered, and nobody knows what became of the command all the same.
fn open_end(request: &Request, answer: &Answer, body: &[u8], verdict: &Verdict) -> Conclusion {
    let code = answer.code.as_deref().map_or("none", show_id);
    let cause = Cause::new(CauseKind::Protocol, format!("response code {code} does not tell whether it ran"))
        .with_received(body);
    let error = unknown(request, cause, answer.http_status, Some(answer));
    let mut error = with_answer(error, request, answer, verdict);
    if verdict.next == TableNext::Support {
        error.set_next(Next::Support);
    }
    if request.repeat.is_chargeable() { Conclusion::Final(error) } else { Conclusion::Again(error) }
}

fn with_answer(mut error: Error, request: &Request, answer: &Answer, verdict: &Verdict) -> Error {
    let context = &mut error.context;
    context.row = Some(verdict.row);
    context.meaning = Some(verdict.means);
    context.response_code = answer.code.as_deref().map(|code| show_id(&mask_values(code, &request.hidden)).to_owned());
    context.response_text = Some(redact_text(&mask_values(&answer.text, &request.hidden)));
    context.transaction_id = answer.transaction_id().map(|id| show_id(&mask_values(id, &request.hidden)).to_owned());
    context.attributes = match redact_without(&answer.attributes, &request.hidden) {
        Value::Assoc(attributes) if !attributes.is_empty() => Some(attributes),
        _ => None,
    };
    error
}

fn order_left(chargeable: bool, answer: &Answer, verdict: &Verdict) -> Option<String> {
    let left = chargeable && verdict.charged == Charged::OrderLeft;
    left.then(|| {
        answer.attribute("forced_pending").filter(|id| !matches!(*id, "" | "0" | "1")).or_else(|| answer.order_id())
    })
    .flatten()
    .map(|id| show_id(id).to_owned())
}

fn next(row: TableNext) -> Next {
    match row {
        TableNext::Fix => Next::Fix,
        TableNext::Wait | TableNext::Reconnect => Next::Wait,
        TableNext::CheckAccess => Next::CheckAccess,
        TableNext::Reconcile | TableNext::Poll => Next::LookFirst,
        TableNext::TopUp => Next::TopUp,
        TableNext::Stop | TableNext::Done | TableNext::UseAnswer => Next::Stop,
        TableNext::Support => Next::Support,
    }
}

/// The address that a refusal names: `Connection refused: invalid ip address [192.0.2.77]`.
pub(crate) fn address_in(text: &str) -> Option<IpAddr> {
    let in_brackets = text.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(inside, _)| inside);
    in_brackets.and_then(|inside| inside.trim().parse().ok()).or_else(|| {
        let words = text.split(|c: char| !(c.is_ascii_hexdigit() || c == '.' || c == ':'));
        // The last one: versions and the like come in front.
        words.filter_map(read_address).next_back()
    })
}

fn read_address(word: &str) -> Option<IpAddr> {
    let bare = word.trim_end_matches(['.', ':']);
    let behind_colon = bare.trim_start_matches(':');
    bare.parse()
        .or_else(|_| behind_colon.parse())
        .ok()
        .or_else(|| behind_colon.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

impl Salvage {
    fn of_answer(answer: &Answer) -> Self {
        let contradicts = |key: &str| {
            answer
                .warnings
                .iter()
                .any(|warning| warning.kind == WarningKind::DuplicateKey { same: false } && warning.path == key)
        };
        let found = |key: &str, text: Option<&str>| match text {
            _ if contradicts(key) => Found::Conflict,
            Some(text) => Found::Value(text.to_owned()),
            None => Found::Nothing,
        };
        let success = answer.is_success.map(|success| if success { "1" } else { "0" });
        Self { is_success: found("is_success", success), response_code: found("response_code", answer.code.as_deref()) }
    }
}

impl Salvage {
    /// Only what looks like a code or a flag is shown.
    fn masked(self, hidden: &[impl AsRef<str>]) -> Self {
        let masked = |found| match found {
            Found::Value(value) => Found::Value(show_id(&mask_values(&value, hidden)).to_owned()),
            other => other,
        };
        Self { is_success: masked(self.is_success), response_code: masked(self.response_code) }
    }
}

impl Error {
    pub(super) fn with_course(mut self, tries: u32, elapsed: Duration) -> Self {
        self.context.tries = tries;
        self.context.elapsed = elapsed;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_address_that_the_server_saw() {
        let seen = |text| address_in(text).map(|address| address.to_string());
        assert_eq!(seen("Connection refused: invalid ip address [192.0.2.77]").as_deref(), Some("192.0.2.77"));
        assert_eq!(seen("Invalid IP address (2001:db8::7).").as_deref(), Some("2001:db8::7"));
        assert_eq!(seen("Authentication Error"), None);
        assert_eq!(seen("dead: beef 1.2.3"), None);
        assert_eq!(seen("ip address:192.0.2.77").as_deref(), Some("192.0.2.77"));
        assert_eq!(seen("from 192.0.2.77:55443").as_deref(), Some("192.0.2.77"));
        assert_eq!(seen("version 1.2.3.4 ip address 192.0.2.77").as_deref(), Some("192.0.2.77"));
    }
}
