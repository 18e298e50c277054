//! The conditions of the table, in code: each has its row for what it means, and a test here for
//! when it holds.

use super::{ConditionId, ConditionRow, Effect, table};
use crate::Answer;
use crate::envelope::WarningKind;

/// A condition that only adds to what the code says.
pub(super) struct Noted {
    /// What it adds, in words.
    pub(super) words: String,
    /// Whether the reply names something that is not finished.
    pub(super) still_under_way: bool,
}

/// The row of a condition. The table is made from an exhaustive list, so there always is one.
pub(super) fn row(id: ConditionId) -> &'static ConditionRow {
    table::CONDITIONS.iter().find(|row| row.id == id).unwrap_or(&table::CONDITIONS[0])
}

/// The first condition that overrules the code.
pub(super) fn overruling(answer: &Answer) -> Option<&'static ConditionRow> {
    table::CONDITIONS.iter().find(|row| row.effect == Effect::Overrule && holds(row.id, answer))
}

/// All conditions that add to what the code says.
pub(super) fn noted(answer: &Answer) -> Vec<Noted> {
    table::CONDITIONS
        .iter()
        .filter(|row| row.effect == Effect::Note && holds(row.id, answer))
        .map(|row| Noted {
            words: format!("{}: {}", row.name, row.means),
            still_under_way: still_under_way(row.id, answer),
        })
        .collect()
}

fn holds(id: ConditionId, answer: &Answer) -> bool {
    match id {
        // Seen by whoever drives the exchange, before there is an answer to look at.
        ConditionId::NoReply | ConditionId::LostReply | ConditionId::HttpStatus => false,
        ConditionId::BareXml => {
            answer.http_status.is_none() && answer.is_success.is_none() && answer.code.as_deref() == Some("555")
        }
        ConditionId::StatusConflict => contradicts_itself(answer),
        ConditionId::IsSuccessMissing => answer.is_success.is_none(),
        ConditionId::ForcedPendingSuccess => {
            answer.is_success != Some(false) && in_range(answer, '2') && is_set(answer, "forced_pending")
        }
        ConditionId::ForcedPendingFailure => answer.is_success == Some(false) && is_set(answer, "forced_pending"),
        ConditionId::RegistrationCode => {
            answer.attribute("registration_code").is_some() || answer.attribute("registration_text").is_some()
        }
        ConditionId::AsyncReason => is_set(answer, "async_reason") || is_set(answer, "queue_request_id"),
        ConditionId::TimeoutTextWithoutCode => {
            answer.text.to_ascii_lowercase().contains("timeout reading client request")
        }
        ConditionId::OpsErr => {
            let no_number = |code: &str| !code.bytes().all(|byte| byte.is_ascii_digit());
            answer.is_success != Some(true) && answer.code.as_deref().is_some_and(no_number)
        }
    }
}

fn still_under_way(id: ConditionId, answer: &Answer) -> bool {
    match id {
        ConditionId::RegistrationCode => {
            answer.attribute("registration_code").is_some_and(|code| !matches!(code, "" | "200" | "250"))
        }
        ConditionId::AsyncReason => true,
        _ => false,
    }
}

fn contradicts_itself(answer: &Answer) -> bool {
    let status_items_differ = answer.warnings.iter().any(|warning| {
        warning.kind == WarningKind::DuplicateKey { same: false }
            && matches!(warning.path.as_str(), "is_success" | "response_code" | "attributes")
    });
    let cannot_be_read = answer.items.get("is_success").is_some();
    let code = answer.code.as_deref().unwrap_or_default();
    let success_with_failure_code =
        answer.is_success == Some(true) && ['4', '5', '7'].iter().any(|range| in_range(answer, *range));
    let failure_with_success_code = answer.is_success == Some(false) && matches!(code, "200" | "210" | "211" | "250");
    status_items_differ || cannot_be_read || success_with_failure_code || failure_with_success_code
}

fn in_range(answer: &Answer, first: char) -> bool {
    answer.code.as_deref().is_some_and(|code| code.len() == 3 && code.starts_with(first))
}

fn is_set(answer: &Answer, attribute: &str) -> bool {
    answer.attribute(attribute).is_some_and(|text| !text.is_empty() && text != "0")
}
