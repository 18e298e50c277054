//! Gate, world and layout together: a whole request in, the bytes of a whole reply out, without IO.
//!
//! The steps are apart because faults happen between them: a request may have been admitted and not
//! run, or run and not answered.

use crate::gate::{Admitted, Gate, Line};
use crate::layout::{ItemOrder, render};
use crate::refusal::Refusal;
use crate::time::Timestamp;
use crate::wire::RawRequest;
use crate::world::{Reply, Request, World};

/// Everything that a request is answered from.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Who may call.
    pub gate: Gate,
    /// What there is.
    pub world: World,
    /// How replies are laid out.
    pub order: ItemOrder,
}

/// A command that was run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    /// The reply, as an envelope.
    pub envelope: Vec<u8>,
    /// Its `response_code`.
    pub code: Option<&'static str>,
    /// What the operator should hear of.
    pub notes: Vec<String>,
}

impl Desk {
    /// Checks a request at the gate.
    ///
    /// # Errors
    /// Why it may not go on; [`Desk::refuse`] writes the answer.
    pub fn admit(&mut self, raw: &RawRequest, line: Line, now: Timestamp) -> Result<Admitted, Refusal> {
        self.gate.admit(raw, line, now)
    }

    /// Runs a command. From here on it has taken effect, whether the reply arrives or not.
    pub fn run(&mut self, request: &Request, now: Timestamp) -> Ran {
        let applied = self.world.apply(request, now);
        Ran { envelope: self.write(&applied.reply), code: applied.reply.code, notes: applied.notes }
    }

    /// Writes a reply that no command has given, about the object that was asked for.
    pub fn say(&mut self, reply: Reply, object: &str) -> Vec<u8> {
        self.write(&reply.about(object))
    }

    /// Writes the answer to a request that was turned away.
    pub fn refuse(&mut self, why: &Refusal) -> Vec<u8> {
        self.write(&why.reply())
    }

    fn write(&mut self, reply: &Reply) -> Vec<u8> {
        let top = reply.to_assoc();
        match self.order {
            ItemOrder::Fixed => render(&top, None),
            ItemOrder::Shuffled => render(&top, Some(&mut self.world.draw())),
        }
    }
}
