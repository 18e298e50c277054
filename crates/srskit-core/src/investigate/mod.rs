//! What happened to this order? An answer after an outcome that nobody knows, from reads alone.
//!
//! In scope: which read commands to send for an order, what their replies prove, and what they cannot
//! prove. Out of scope: sending, keeping a journal, sending the order again.
//!
//! One rule: call [`Investigator::step`], do what it says, report back with [`Investigator::received`] or
//! [`Investigator::failed`], until [`InvestigateStep::Done`]. Every command that comes out is of the class
//! [`crate::Repeat::Safe`]; nothing that may cost money is ever sent.
//!
//! The verdict is careful: [`Verdict::DidNotRun`] needs two looks that found nothing, a minute apart, both
//! when the service must long have finished with the order; everything that leaves a doubt is
//! [`Verdict::CannotTell`], with its reason. That two looks after two minutes are enough is *assumed*: the
//! service ends connections after 60 seconds and speaks of a time-out of 80.

mod certificate;
mod domain_order;
mod evidence;
mod gate;
mod judge;
mod look;
mod machine;
mod order;
mod process;
mod read;
mod report;
mod seen;
mod transfer;
mod whose;

#[cfg(test)]
mod tests;

pub use machine::{InvestigateStep, Investigator};
pub use report::{Finding, Investigation, NextStep, Verdict};

use std::time::Duration;

/// What is known about the sending of an order, besides its values. All of it makes the answer surer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InvestigateOptions {
    /// When the order was sent, in seconds since 1970 by the clock of this machine. Without it older
    /// orders cannot be told from this one, and it is taken to have been sent just now.
    pub sent_at: Option<u64>,
    /// The marker that the order carried, where the values do not hold it.
    pub affiliate_id: Option<String>,
    /// The order's id, where it is known: from saving it, from an event, from a reply.
    pub order_id: Option<String>,
    /// [`Investigation::nothing_found_at`] of an earlier investigation of the same order.
    pub nothing_found_at: Option<u64>,
    /// How long the investigation may wait between looks. With less than it would need it ends after
    /// the first, and says when to look again.
    pub patience: Duration,
}
