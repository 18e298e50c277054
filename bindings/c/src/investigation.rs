//! What became of an order whose outcome nobody knows.

mod clues;
mod read;

use crate::client::Client;
use crate::guard::guard;
use crate::input::{object, out, release, string};
use crate::message::assoc_or_none;
use crate::status::Status;
use crate::text::Text;
use crate::value::Value;
use clues::Clues;
use srskit_core::investigate::{self, NextStep as CoreNextStep, Verdict as CoreVerdict};
use std::ffi::c_char;

/// What was found out about an order.
pub struct Investigation {
    verdict: Verdict,
    next: NextStep,
    /// By the order of [`InvestigationField::ALL`].
    texts: [Option<Text>; InvestigationField::ALL.len()],
    found: Vec<Finding>,
    unknown: Vec<Text>,
    calls: u32,
    json: Vec<u8>,
}

struct Finding {
    source: Text,
    says: Text,
    values: Value,
}

/// What became of an order, as far as reads can tell.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The evidence allows more than one answer.
    CannotTell = 0,
    /// It was carried out; one that was only to be stored is stored.
    Ran = 1,
    /// Nothing of it is there, or it has ended without effect.
    DidNotRun = 2,
    /// It has arrived, and is neither carried out nor ended.
    StillOpen = 3,
}

/// What to do about the order.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// A person has to look at it.
    AskAPerson = 0,
    /// Nothing; above all it must not be sent again.
    Stop = 1,
    /// Wait for its end; it must not be sent again.
    Wait = 2,
    /// Investigate again later; it must not be sent again before.
    LookAgain = 3,
    /// It may be sent again, with the same values.
    SendAgain = 4,
}

/// The texts of an investigation, for srskit_investigation_text.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvestigationField {
    /// The verdict with its reason, as one clause.
    Summary = 1,
    /// What to do, in words.
    Advice = 2,
    /// The verdict in snake case, such as "did_not_run".
    Verdict = 3,
    /// What to do in snake case, such as "look_again".
    Next = 4,
    /// Name of the command that was sent.
    Command = 5,
    /// What it was about: the domain, or the order's id.
    Subject = 6,
    /// Id of the order that this one was found to be, or may be.
    OrderId = 7,
    /// That order's state, as the service calls it.
    OrderState = 8,
    /// What that order has cost or will cost.
    Cost = 9,
    /// When the domain runs out, as the service has it now.
    ExpiresOn = 10,
    /// When a look found nothing, in seconds since 1970: give it to the next investigation.
    NothingFoundAt = 11,
    /// Seconds after which another look tells more.
    LookAgainIn = 12,
}

impl InvestigationField {
    /// By number, from 1 without gaps.
    const ALL: [InvestigationField; 12] = [
        InvestigationField::Summary,
        InvestigationField::Advice,
        InvestigationField::Verdict,
        InvestigationField::Next,
        InvestigationField::Command,
        InvestigationField::Subject,
        InvestigationField::OrderId,
        InvestigationField::OrderState,
        InvestigationField::Cost,
        InvestigationField::ExpiresOn,
        InvestigationField::NothingFoundAt,
        InvestigationField::LookAgainIn,
    ];

    fn of(self, found: &investigate::Investigation) -> Option<Text> {
        let number = |number: Option<u64>| number.map(|number| Text::new(&number.to_string()));
        let text = |text: &Option<String>| text.as_deref().map(Text::new);
        match self {
            InvestigationField::Summary => Some(Text::new(&found.summary)),
            InvestigationField::Advice => Some(Text::new(&found.advice)),
            InvestigationField::Verdict => Some(Text::new(found.verdict)),
            InvestigationField::Next => Some(Text::new(found.next)),
            InvestigationField::Command => Some(Text::new(found.command)),
            InvestigationField::Subject => Some(Text::new(&found.subject)),
            InvestigationField::OrderId => text(&found.order_id),
            InvestigationField::OrderState => text(&found.order_state),
            InvestigationField::Cost => text(&found.cost),
            InvestigationField::ExpiresOn => text(&found.expires_on),
            InvestigationField::NothingFoundAt => number(found.nothing_found_at),
            InvestigationField::LookAgainIn => number(found.look_again_in),
        }
    }
}

/// Finds out what happened to an order, by reads alone: the call to make after SRSKIT_STATUS_OUTCOME_UNKNOWN.
///
/// Nothing that may cost money is sent. `command` and `values` are what was sent; the more `clues`, which may
/// be NULL, say, the surer the answer. Reads that fail do not end it: the verdict is
/// SRSKIT_VERDICT_CANNOT_TELL then, unless the rest is proof enough. It waits between looks no longer than
/// the clues allow.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_client_investigate(
    client: *const Client,
    command: *const c_char,
    values: *const Value,
    clues: *const Clues,
    investigation: *mut *mut Investigation,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours, a NUL at the end of the name, and that the output
        // may be written.
        let (place, client, command, values, options) = unsafe {
            (
                out(investigation, "investigation")?,
                object(client, "client")?,
                string(command, "command")?,
                assoc_or_none(values, "values")?,
                clues::read(clues),
            )
        };
        let found = client.inner().investigate(command, values, &options)?;
        place.give(Investigation::new(&found)?);
        Ok(())
    })
}

impl Investigation {
    fn new(found: &investigate::Investigation) -> Result<Self, srskit_core::Error> {
        let finding = |finding: &investigate::Finding| Finding {
            source: Text::new(finding.source),
            says: Text::new(&finding.says),
            values: Value::from_assoc(&finding.values),
        };
        Ok(Self {
            verdict: verdict(found.verdict),
            next: next(found.next),
            texts: InvestigationField::ALL.map(|field| field.of(found)),
            found: found.found.iter().map(finding).collect(),
            unknown: found.cannot_tell.iter().map(|text| Text::new(text)).collect(),
            calls: found.calls,
            json: serde_json::to_vec(found).map_err(|_| srskit_core::Error::internal("JSON cannot be written"))?,
        })
    }
}

/// A name that nobody knows is no proof of anything.
fn verdict(name: &str) -> Verdict {
    let known = CoreVerdict::ALL.into_iter().find(|verdict| verdict.name() == name);
    match known.unwrap_or(CoreVerdict::CannotTell) {
        CoreVerdict::Ran => Verdict::Ran,
        CoreVerdict::DidNotRun => Verdict::DidNotRun,
        CoreVerdict::StillOpen => Verdict::StillOpen,
        CoreVerdict::CannotTell => Verdict::CannotTell,
    }
}

fn next(name: &str) -> NextStep {
    let known = CoreNextStep::ALL.into_iter().find(|step| step.name() == name);
    match known.unwrap_or(CoreNextStep::AskAPerson) {
        CoreNextStep::Stop => NextStep::Stop,
        CoreNextStep::Wait => NextStep::Wait,
        CoreNextStep::LookAgain => NextStep::LookAgain,
        CoreNextStep::SendAgain => NextStep::SendAgain,
        CoreNextStep::AskAPerson => NextStep::AskAPerson,
    }
}

/// Frees an investigation, and with it all that was borrowed from it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_investigation_free(investigation: *mut Investigation) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(investigation) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_numbered_in_their_order() {
        for (place, field) in InvestigationField::ALL.into_iter().enumerate() {
            assert_eq!(field as usize, place + 1, "{field:?}");
        }
    }

    #[test]
    fn names_that_nobody_knows_prove_nothing() {
        assert_eq!((verdict("did_not_run"), verdict("perhaps")), (Verdict::DidNotRun, Verdict::CannotTell));
        assert_eq!((next("send_again"), next("perhaps")), (NextStep::SendAgain, NextStep::AskAPerson));
    }
}
