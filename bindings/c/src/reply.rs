use crate::error::by_number;
use crate::guard::guard_or;
use crate::input::{object, release};
use crate::text::{Text, pointer};
use crate::typed::Typed;
use crate::value::Value;
use srskit_core::ReplyReport;
use srskit_core::catalogue::TypedFields;
use std::ffi::c_char;
use std::ptr;

/// A reply that is no refusal: what became of the command, and the whole answer.
pub struct Reply {
    outcome: Outcome,
    /// By the order of [`ReplyField::ALL`].
    texts: [Option<Text>; ReplyField::ALL.len()],
    pub(crate) is_success: Option<bool>,
    pub(crate) fields: Option<Typed>,
    pub(crate) attributes: Value,
    pub(crate) items: Value,
    pub(crate) warnings: Vec<Text>,
    pub(crate) http_status: u16,
    pub(crate) tries: u32,
}

/// What became of a command that was not refused.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// No reply.
    None = 0,
    /// It is done, or the question is answered.
    Done = 1,
    /// It was taken on and is not done; SRSKIT_REPLY_FIELD_REASON says what it waits for.
    Accepted = 2,
}

/// The texts of a reply, for srskit_reply_text.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyField {
    /// "done" or "accepted".
    Outcome = 1,
    /// What an accepted order waits for: "funds", "registry", "consent", "approval" or "other".
    Reason = 2,
    /// Id of an accepted order, where there is one.
    OrderId = 3,
    /// The service's response code.
    Code = 4,
    /// The service's response text; may be empty.
    Text = 5,
    /// The row of the code table that decided.
    Row = 6,
    /// The service's id for the transaction.
    TransactionId = 7,
}

impl ReplyField {
    /// By number, from 1 without gaps.
    const ALL: [ReplyField; 7] = [
        ReplyField::Outcome,
        ReplyField::Reason,
        ReplyField::OrderId,
        ReplyField::Code,
        ReplyField::Text,
        ReplyField::Row,
        ReplyField::TransactionId,
    ];

    fn name(self) -> &'static str {
        match self {
            ReplyField::Outcome => "outcome",
            ReplyField::Reason => "reason",
            ReplyField::OrderId => "order_id",
            ReplyField::Code => "code",
            ReplyField::Text => "text",
            ReplyField::Row => "row",
            ReplyField::TransactionId => "transaction_id",
        }
    }

    fn of<'a>(self, report: &ReplyReport<'a>) -> Option<&'a str> {
        match self {
            ReplyField::Outcome => Some(report.outcome),
            ReplyField::Reason => report.reason,
            ReplyField::OrderId => report.order_id,
            ReplyField::Code => report.code,
            ReplyField::Text => Some(report.text),
            ReplyField::Row => Some(report.row),
            ReplyField::TransactionId => report.transaction_id,
        }
    }
}

impl Reply {
    pub(crate) fn with_fields(reply: &srskit_core::Reply<TypedFields>) -> Self {
        Self { fields: Some(Typed::from_fields(&reply.value)), ..Self::new(reply) }
    }

    pub(crate) fn new<T>(reply: &srskit_core::Reply<T>) -> Self {
        let report = reply.report();
        Self {
            outcome: outcome(&reply.outcome),
            texts: ReplyField::ALL.map(|field| field.of(&report).map(Text::new)),
            is_success: report.is_success,
            fields: None,
            attributes: Value::from_core(report.attributes),
            items: Value::from_assoc(report.items),
            warnings: report.warnings.iter().map(|warning| Text::new(warning)).collect(),
            http_status: report.http_status.unwrap_or(0),
            tries: report.tries,
        }
    }

    /// The texts under the names that they have in every language.
    pub(crate) fn named_texts(&self) -> impl Iterator<Item = (&'static str, Option<&Text>)> {
        ReplyField::ALL.into_iter().zip(&self.texts).map(|(field, text)| (field.name(), text.as_ref()))
    }
}

fn outcome(outcome: &srskit_core::Outcome) -> Outcome {
    match outcome {
        srskit_core::Outcome::Done => Outcome::Done,
        srskit_core::Outcome::Accepted { .. } => Outcome::Accepted,
    }
}

fn read<T>(reply: *const Reply, otherwise: T, read: impl FnOnce(&Reply) -> T) -> T {
    guard_or(None, || {
        // SAFETY: the caller promises a live reply of ours, or NULL.
        unsafe { object(reply, "reply") }.ok().map(read)
    })
    .unwrap_or(otherwise)
}

/// Whether the command is done, or only accepted; SRSKIT_OUTCOME_NONE for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_outcome(reply: *const Reply) -> Outcome {
    read(reply, Outcome::None, |reply| reply.outcome)
}

/// One of the reply's texts, by its number in srskit_reply_field; NULL when it has none. Borrowed from the reply.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_text(reply: *const Reply, field: u32) -> *const c_char {
    read(reply, ptr::null(), |reply| pointer(by_number(&reply.texts, field).and_then(Option::as_ref)))
}

/// The service's is_success: 1 or 0; -1 when the reply has none that can be read.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_is_success(reply: *const Reply) -> i32 {
    read(reply, -1, |reply| reply.is_success.map_or(-1, i32::from))
}

/// The reply's own fields, for a command that was called by its name; NULL for a call by action and object.
///
/// SRSKIT_TYPE_FIELDS, read by srskit_typed_get and its neighbours. Borrowed from the reply.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_fields(reply: *const Reply) -> *const Typed {
    read(reply, ptr::null(), |reply| reply.fields.as_ref().map_or(ptr::null(), ptr::from_ref))
}

/// The reply's attributes; an empty assoc when it has none. Borrowed from the reply.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_attributes(reply: *const Reply) -> *const Value {
    read(reply, ptr::null(), |reply| ptr::from_ref(&reply.attributes))
}

/// An assoc of all other items of the reply. Borrowed from the reply.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_items(reply: *const Reply) -> *const Value {
    read(reply, ptr::null(), |reply| ptr::from_ref(&reply.items))
}

/// How many oddities were noticed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_warning_count(reply: *const Reply) -> usize {
    read(reply, 0, |reply| reply.warnings.len())
}

/// One of them in words; NULL beyond the last. Borrowed from the reply.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_warning(reply: *const Reply, index: usize) -> *const c_char {
    read(reply, ptr::null(), |reply| pointer(reply.warnings.get(index)))
}

/// The HTTP status; 0 for an envelope that came without HTTP head.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_http_status(reply: *const Reply) -> u16 {
    read(reply, 0, |reply| reply.http_status)
}

/// How often the request was sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_tries(reply: *const Reply) -> u32 {
    read(reply, 0, |reply| reply.tries)
}

/// Frees a reply, and with it all that was borrowed from it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_reply_free(reply: *mut Reply) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(reply) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_numbered_in_their_order() {
        assert_eq!(ReplyField::ALL.map(|field| field as u32), [1, 2, 3, 4, 5, 6, 7]);
    }
}
