use crate::{Answer, OwnedAssoc, OwnedValue};
use std::ops::Deref;

/// A reply that is not a refusal: what became of the command, its own fields, and the whole answer.
///
/// The command's own fields are reached through `Deref`: `reply.available`.
#[derive(Debug, Clone)]
pub struct Reply<T> {
    /// Done, or only accepted.
    pub outcome: Outcome,
    /// The command's own fields.
    pub value: T,
    /// The row of the code table that decided; a stable name in snake case.
    pub row: &'static str,
    /// The whole answer.
    pub answer: Answer,
    /// What the decoder or the code table noticed, in words.
    pub warnings: Vec<String>,
    /// How often the request was sent.
    pub tries: u32,
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// What became of a command that was not refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is done, or the question is answered.
    Done,
    /// It was taken on and is not done.
    Accepted {
        /// What it waits for.
        reason: AcceptedReason,
        /// The order's id, where there is one.
        order_id: Option<String>,
    },
}

impl Outcome {
    /// `done` or `accepted`, the same in every language.
    pub fn name(&self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Accepted { .. } => "accepted",
        }
    }
}

/// What an accepted order waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AcceptedReason {
    /// Money in the account.
    Funds,
    /// The registry.
    Registry,
    /// The registrant's consent.
    Consent,
    /// Somebody's approval: a transfer, a certificate, a saved order.
    Approval,
    /// Something else, or nothing that the reply names.
    Other,
}

impl AcceptedReason {
    /// The name in lower case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            AcceptedReason::Funds => "funds",
            AcceptedReason::Registry => "registry",
            AcceptedReason::Consent => "consent",
            AcceptedReason::Approval => "approval",
            AcceptedReason::Other => "other",
        }
    }
}

/// A reply laid out flat, with the same names in every language: what bindings and `--json` hand on.
///
/// `Debug` masks all texts.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ReplyReport<'a> {
    /// `done` or `accepted`.
    pub outcome: &'static str,
    /// What an accepted order waits for: `funds`, `registry`, `consent`, `approval`, `other`.
    pub reason: Option<&'static str>,
    /// Id of an accepted order, where there is one.
    pub order_id: Option<&'a str>,
    /// The service's response code.
    pub code: Option<&'a str>,
    /// The service's response text.
    pub text: &'a str,
    /// `is_success`, where there is one that can be read.
    pub is_success: Option<bool>,
    /// `attributes` as decoded.
    pub attributes: &'a OwnedValue,
    /// All other items of the envelope.
    pub items: &'a OwnedAssoc,
    /// What the decoder or the code table noticed, in words.
    pub warnings: &'a [String],
    /// The row of the code table that decided.
    pub row: &'static str,
    /// The service's id for the transaction.
    pub transaction_id: Option<&'a str>,
    /// The HTTP status; `None` for an envelope without HTTP head.
    pub http_status: Option<u16>,
    /// How often the request was sent.
    pub tries: u32,
}

impl std::fmt::Debug for ReplyReport<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReplyReport")
            .field("outcome", &self.outcome)
            .field("reason", &self.reason)
            .field("row", &self.row)
            .field("attributes", &self.attributes)
            .field("tries", &self.tries)
            .finish_non_exhaustive()
    }
}

impl<T> Reply<T> {
    /// Lays the reply out flat. It holds everything that the service said, contacts included.
    pub fn report(&self) -> ReplyReport<'_> {
        let (reason, order_id) = match &self.outcome {
            Outcome::Done => (None, None),
            Outcome::Accepted { reason, order_id } => (Some(reason.name()), order_id.as_deref()),
        };
        ReplyReport {
            outcome: self.outcome.name(),
            reason,
            order_id,
            code: self.answer.code.as_deref(),
            text: &self.answer.text,
            is_success: self.answer.is_success,
            attributes: &self.answer.attributes,
            items: &self.answer.items,
            warnings: &self.warnings,
            row: self.row,
            transaction_id: self.answer.transaction_id(),
            http_status: self.answer.http_status,
            tries: self.tries,
        }
    }
}
