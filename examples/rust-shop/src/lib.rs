//! A shop that sells domain names, and pays for each once, whatever becomes of the replies.

use srskit::{CallOptions, Client, Error, ErrorKind, InvestigateOptions, Outcome, OwnedAssoc};
use std::time::{SystemTime, UNIX_EPOCH};

/// A customer's order. A real shop keeps it in its database.
pub struct Order {
    values: OwnedAssoc,
    /// Seconds since 1970, from before it was sent until its end is known.
    sent_at: Option<u64>,
}

/// What became of an order.
#[derive(Debug, PartialEq, Eq)]
pub enum Bought {
    /// The domain is there.
    Yes,
    /// Not yet, or nobody can tell: try again later. The text says why.
    NotYet(String),
}

impl Order {
    /// An order with the values of the command `register`.
    pub fn new(values: OwnedAssoc) -> Self {
        Self { values, sent_at: None }
    }

    /// Buys the domain. Call it again as often as you like: it looks before it orders again.
    ///
    /// # Errors
    /// The service said no, or could not be reached; nothing was ordered.
    pub fn buy(&mut self, client: &Client) -> Result<Bought, Error> {
        if let Some(sent_at) = self.sent_at {
            let options = InvestigateOptions { sent_at: Some(sent_at), ..InvestigateOptions::default() };
            let found = client.investigate("register", self.values.clone(), &options)?;
            match (found.verdict, found.next) {
                ("ran", _) => return Ok(Bought::Yes),
                (_, "send_again") => {}
                _ => return Ok(Bought::NotYet(found.advice)),
            }
        }
        // Written down before it leaves: whoever stops in the middle knows afterwards that it may have run.
        self.sent_at = Some(now());
        match client.named("register", self.values.clone(), &CallOptions::default()) {
            Ok(reply) => Ok(match reply.outcome {
                Outcome::Done => Bought::Yes,
                Outcome::Accepted { reason, .. } => Bought::NotYet(format!("it waits for {}", reason.name())),
            }),
            Err(error) if matches!(error.kind, ErrorKind::OutcomeUnknown { .. }) => {
                Ok(Bought::NotYet(error.to_string()))
            }
            Err(error) => {
                self.sent_at = None;
                Err(error)
            }
        }
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}
