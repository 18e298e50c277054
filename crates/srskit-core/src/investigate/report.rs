use crate::OwnedAssoc;

/// What became of an order, as far as reads can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It was carried out; one that was only to be stored is stored.
    Ran,
    /// Nothing of it is there, or it has ended without effect.
    DidNotRun,
    /// It has arrived, and is neither carried out nor ended.
    StillOpen,
    /// The evidence allows more than one answer.
    CannotTell,
}

impl Verdict {
    /// Every value.
    pub const ALL: [Verdict; 4] = [Verdict::Ran, Verdict::DidNotRun, Verdict::StillOpen, Verdict::CannotTell];

    /// The name in snake case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Ran => "ran",
            Verdict::DidNotRun => "did_not_run",
            Verdict::StillOpen => "still_open",
            Verdict::CannotTell => "cannot_tell",
        }
    }
}

/// What to do about the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NextStep {
    /// Nothing; above all it must not be sent again.
    Stop,
    /// Wait for its end; it must not be sent again.
    Wait,
    /// Investigate again later; it must not be sent again before.
    LookAgain,
    /// It may be sent again, with the same values.
    SendAgain,
    /// A person has to look at it.
    AskAPerson,
}

impl NextStep {
    /// Every value.
    pub const ALL: [NextStep; 5] =
        [NextStep::Stop, NextStep::Wait, NextStep::LookAgain, NextStep::SendAgain, NextStep::AskAPerson];

    /// The name in snake case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            NextStep::Stop => "stop",
            NextStep::Wait => "wait",
            NextStep::LookAgain => "look_again",
            NextStep::SendAgain => "send_again",
            NextStep::AskAPerson => "ask_a_person",
        }
    }
}

/// The answer to "what happened to this order?", laid out flat, with the same names in every language.
///
/// It holds ids, states, dates and amounts; no contact, password or auth code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Investigation {
    /// Public name of the command that was sent: `register`.
    pub command: &'static str,
    /// What it was about: the domain, or the order's id.
    pub subject: String,
    /// [`Verdict::name`].
    pub verdict: &'static str,
    /// The verdict with its reason, as one clause.
    pub summary: String,
    /// What was found, each with its source.
    pub found: Vec<Finding>,
    /// What could not be told, and why.
    pub cannot_tell: Vec<String>,
    /// [`NextStep::name`].
    pub next: &'static str,
    /// The same in words.
    pub advice: String,
    /// Id of the order that this one was found to be, or may be.
    pub order_id: Option<String>,
    /// That order's state, as the service calls it.
    pub order_state: Option<String>,
    /// What that order has cost or will cost.
    pub cost: Option<String>,
    /// When the domain runs out, as the service has it now.
    pub expires_on: Option<String>,
    /// When a look found nothing of the order, in seconds since 1970; give it to the next investigation.
    pub nothing_found_at: Option<u64>,
    /// Seconds after which another look tells more.
    pub look_again_in: Option<u64>,
    /// How many read commands were answered, or tried to be.
    pub calls: u32,
}

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Finding {
    /// The read command that gave it: `list_orders`.
    pub source: &'static str,
    /// What it says, as one clause.
    pub says: String,
    /// The same as values, by name: `order_id`, `order_state`, `order_type`, `order_date`, `cost`, `marker`,
    /// `expires_on`, `availability`, `transfer_state`, …
    pub values: OwnedAssoc,
}
