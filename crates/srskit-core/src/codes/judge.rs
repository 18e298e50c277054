use super::conditions::{self, Noted};
use super::{Charged, CodeClass, CodeRow, ConditionId, ConditionRow, FallbackRow, TableNext, table};
use crate::{Answer, OwnedAssoc, Repeat};
use regex_lite::RegexBuilder;

/// What of a command the table asks for.
pub(crate) struct Sent<'a> {
    pub(crate) action: &'a str,
    pub(crate) object: &'a str,
    pub(crate) repeat: Repeat,
    pub(crate) attributes: &'a OwnedAssoc,
}

/// What an answer means for a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Name of the row or condition that decided.
    pub row: &'static str,
    /// What it means, in words.
    pub means: &'static str,
    /// What it says about the command.
    pub class: CodeClass,
    /// Whether a chargeable command may have taken effect.
    pub charged: Charged,
    /// What the table tells the caller to do.
    pub next: TableNext,
    /// What conditions added, in words.
    pub notes: Vec<String>,
}

impl Verdict {
    fn of_row(row: &CodeRow) -> Self {
        let (row, means, class, charged, next) = (row.name, row.means, row.class, row.charged, row.next);
        Self { row, means, class, charged, next, notes: Vec::new() }
    }

    pub(crate) fn of_condition(id: ConditionId) -> Self {
        Self::of_condition_row(conditions::row(id))
    }

    fn of_condition_row(row: &ConditionRow) -> Self {
        let (row, means, class, charged, next) = (row.name, row.means, row.class, row.charged, row.next);
        Self { row, means, class, charged, next, notes: Vec::new() }
    }

    fn of_fallback(row: &FallbackRow) -> Self {
        let (row, means, class, charged, next) = (row.name, row.means, row.class, row.charged, row.next);
        Self { row, means, class, charged, next, notes: Vec::new() }
    }
}

/// Reads an answer by the table: conditions that overrule, then the code's rows, then the fallback;
/// conditions that only add come last.
pub(crate) fn judge(sent: &Sent<'_>, answer: &Answer) -> Verdict {
    let by_code = || find_row(sent, answer).map_or_else(|| fallback(sent, answer), Verdict::of_row);
    let mut verdict = match conditions::overruling(answer) {
        // "Refused, but stored" does not settle what the code itself leaves open.
        Some(row) if row.id == ConditionId::ForcedPendingFailure => match by_code() {
            open if open.charged == Charged::Maybe && sent.repeat.is_chargeable() => open,
            _ => Verdict::of_condition_row(row),
        },
        Some(row) => Verdict::of_condition_row(row),
        None => by_code(),
    };
    if sent.repeat.is_chargeable() && answer.is_success == Some(true) && !is_good(verdict.class) {
        // A success that says no is neither.
        verdict = Verdict::of_condition(ConditionId::StatusConflict);
    }
    if sent.repeat.is_chargeable() && verdict.class == CodeClass::Answer {
        verdict.notes.push("the code answers a question that an order does not ask: look at the order".to_owned());
    }
    for noted in conditions::noted(answer) {
        lower(&mut verdict, &noted);
        verdict.notes.push(noted.words);
    }
    verdict
}

/// A note never makes a verdict better, but "done" becomes "accepted" when the reply itself names
/// something that is still under way.
fn lower(verdict: &mut Verdict, noted: &Noted) {
    if noted.still_under_way && verdict.class == CodeClass::Ok {
        verdict.class = CodeClass::AcceptedPending;
        verdict.charged = Charged::Pending;
        verdict.next = TableNext::Poll;
    }
}

fn is_good(class: CodeClass) -> bool {
    // An unknown outcome is open in any case, and says more by its own row.
    matches!(class, CodeClass::Ok | CodeClass::Answer | CodeClass::AcceptedPending | CodeClass::UnknownOutcome)
}

fn find_row(sent: &Sent<'_>, answer: &Answer) -> Option<&'static CodeRow> {
    let code = answer.code.as_deref()?;
    let start = table::CODES.partition_point(|row| row.code < code);
    table::CODES[start..]
        .iter()
        .take_while(|row| row.code == code)
        .find(|row| counts(row, sent, answer) && matches_command(row, sent) && matches_text(row, &answer.text))
}

/// A row that says "done" does not count against `is_success` 0, nor does an answer to a question
/// that only reads ask.
fn counts(row: &CodeRow, sent: &Sent<'_>, answer: &Answer) -> bool {
    let good = row.class == CodeClass::Ok || (row.class == CodeClass::Answer && sent.repeat != Repeat::Safe);
    !(good && answer.is_success == Some(false))
}

fn matches_command(row: &CodeRow, sent: &Sent<'_>) -> bool {
    let named = row.actions.iter().any(|pattern| match *pattern {
        "*" => true,
        "@chargeable" => sent.repeat.is_chargeable(),
        pattern => match pattern.split_once(' ') {
            Some((action, object)) => same_word(action, sent.action) && same_word(object, sent.object),
            None => same_word(pattern, sent.action),
        },
    });
    named && row.attr.is_none_or(|(name, value)| sent.attributes.text(name).is_some_and(|sent| same_word(value, sent)))
}

fn same_word(expected: &str, sent: &str) -> bool {
    expected.eq_ignore_ascii_case(sent.trim())
}

/// Compiled anew each time: only rows of the code at hand get here, a handful at most.
fn matches_text(row: &CodeRow, text: &str) -> bool {
    // The patterns are about sentences, whatever else a server may send.
    let text = &text[..text.floor_char_boundary(4096)];
    row.text.is_empty()
        || RegexBuilder::new(row.text).case_insensitive(true).build().is_ok_and(|pattern| pattern.is_match(text))
}

/// By range, as nobody knows the code. Never "not available" and never "failed" for money.
fn fallback(sent: &Sent<'_>, answer: &Answer) -> Verdict {
    let code = answer.code.as_deref().filter(|code| code.len() == 3).unwrap_or_default();
    let fits = |row: &&FallbackRow| {
        code.starts_with(row.prefix)
            && row.is_success.is_none_or(|success| answer.is_success == Some(success))
            && row.chargeable.is_none_or(|chargeable| sent.repeat.is_chargeable() == chargeable)
    };
    // The last row takes everything.
    let last = &table::FALLBACKS[table::FALLBACKS.len() - 1];
    Verdict::of_fallback(table::FALLBACKS.iter().find(fits).unwrap_or(last))
}
