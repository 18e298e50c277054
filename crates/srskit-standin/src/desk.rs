//! Gate, world and layout together: a whole request in, the bytes of a whole reply out, without IO.
//!
//! The steps are apart because faults happen between them: a request may have been admitted and not
//! run, or run and not answered.

use crate::gate::{Admitted, Gate, Line};
use crate::hostile::{Hostility, Whim};
use crate::layout::{ItemOrder, render, render_unevenly};
use crate::refusal::Refusal;
use crate::strict;
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
    /// Whether it is hard to get along with.
    pub hostility: Option<Hostility>,
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
        if let Some(objection) = self.gate.is_strict().then(|| strict::objection(request)).flatten() {
            let code = objection.code;
            return Ran { envelope: self.say(objection, &request.object), code, notes: Vec::new() };
        }
        let page = self.hostility.as_ref().and_then(|hostility| hostility.page(request));
        let applied = self.world.apply(page.as_ref().unwrap_or(request), now);
        let reply = match &mut self.hostility {
            Some(hostility) => hostility.spoil(request, applied.reply),
            None => applied.reply,
        };
        Ran { envelope: self.write(&reply), code: reply.code, notes: applied.notes }
    }

    /// Whether hostility slows a call down or refuses it.
    pub(crate) fn whim(&mut self, request: &Request) -> Option<Whim> {
        self.hostility.as_mut()?.whim(request)
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
        let mut top = reply.to_assoc();
        if let Some(hostility) = &mut self.hostility {
            hostility.strange(&mut top);
        }
        let mut dice = matches!(self.order, ItemOrder::Shuffled).then(|| self.world.draw());
        match (self.hostility.is_some(), &mut dice) {
            (true, Some(dice)) => render_unevenly(&top, dice),
            (_, dice) => render(&top, dice.as_mut()),
        }
    }
}
