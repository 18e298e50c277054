//! What happened to an order? The looks are chosen by the core; here they are sent.

use crate::client::Client;
use crate::commands::looked_at;
use crate::options::Validate;
use crate::rest::rest;
use srskit_core::catalogue::{CommandSpec, NamedCommand};
use srskit_core::investigate::{InvestigateOptions, InvestigateStep, Investigation, Investigator};
use srskit_core::{Assoc, Command, Error, OwnedAssoc, Problem};
use std::time::{SystemTime, UNIX_EPOCH};

impl Client {
    /// Finds out what happened to an order, by reads alone: the call to make after an outcome that nobody
    /// knows. Nothing that may cost money is sent.
    ///
    /// It takes the command and the values that were sent; the more the options say, the surer the answer.
    /// Reads that fail do not end it: the answer says what could not be read, and
    /// [`Investigation::verdict`] is then `cannot_tell` unless the rest is proof enough.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use srskit::{Assoc, Client, Credentials, InvestigateOptions, System};
    /// # let client = Client::builder(System::Horizon, Credentials::new("reseller", "not-a-real-key")).build()?;
    /// let sent = Assoc::new().with("domain", "example.com").with("period", "1").with("current_expiration_year", "2027");
    /// let options = InvestigateOptions { sent_at: Some(1_795_521_600), ..InvestigateOptions::default() };
    /// let found = client.investigate("renew", sent, &options)?;
    /// println!("{}: {}; {}", found.verdict, found.summary, found.advice);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// `InvalidRequest` when there is no such command, when it is one that may be sent again at will, or
    /// when values are missing without which the order cannot be known.
    pub fn investigate(
        &self,
        command: &str,
        values: OwnedAssoc,
        options: &InvestigateOptions,
    ) -> Result<Investigation, Error> {
        let found = self.investigate_while(command, values, options, &mut || true)?;
        found.ok_or_else(|| Error::internal("an investigation has ended that nobody ended"))
    }

    /// The same, for a caller who may stop waiting: `go_on` is asked before each look and several times a second in
    /// the pauses between them; when it answers false there is no answer.
    ///
    /// # Errors
    /// Those of [`Client::investigate`].
    pub fn investigate_while(
        &self,
        command: &str,
        values: OwnedAssoc,
        options: &InvestigateOptions,
        go_on: &mut dyn FnMut() -> bool,
    ) -> Result<Option<Investigation>, Error> {
        let spec = CommandSpec::find(command).map_err(|problem| Error::invalid_request("", "", vec![problem]))?;
        let refuse = |problems: Vec<Problem>| Error::invalid_request(spec.action, spec.object, problems);
        let mut investigator = Investigator::new(spec, as_sent(spec, values), options, now()).map_err(refuse)?;
        loop {
            investigator.tick(now());
            let went_on = match investigator.step() {
                InvestigateStep::Send(look) => go_on().then(|| self.look(&mut investigator, &look)),
                InvestigateStep::Wait(pause) => rest(pause, go_on),
                InvestigateStep::Done(found) => return Ok(Some(*found)),
            };
            if went_on.is_none() {
                return Ok(None);
            }
        }
    }

    fn look(&self, investigator: &mut Investigator, look: &NamedCommand) {
        match self.call(look) {
            Ok(reply) => investigator.received(reply),
            Err(error) => investigator.failed(&error),
        }
    }
}

/// The values in the form in which a call sends them: domain names in ASCII.
fn as_sent(spec: &'static CommandSpec, values: OwnedAssoc) -> OwnedAssoc {
    let message = looked_at(NamedCommand::unchecked(spec, values, Assoc::new()), Validate::Rules).message();
    message.items.into_iter().chain(message.attributes).collect()
}

/// Seconds since 1970; 0 with a clock that stands before, which excludes nothing.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |span| span.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Credentials, System};

    #[test]
    fn nothing_is_sent_for_a_caller_who_waits_no_more() {
        // Nobody listens there: a look that is sent fails, and there is an answer that says so.
        let client =
            Client::builder(System::parse("https://127.0.0.1:9").unwrap(), Credentials::new("u", "k")).build().unwrap();
        let sent =
            || Assoc::new().with("domain", "example.com").with("period", "1").with("current_expiration_year", "2027");
        let asked = |most: usize| {
            let mut times = 0;
            let mut go_on = || {
                times += 1;
                times <= most
            };
            let found = client.investigate_while("renew", sent(), &InvestigateOptions::default(), &mut go_on).unwrap();
            (found.is_some(), times)
        };
        assert_eq!(asked(0), (false, 1));
        assert!(asked(usize::MAX).0);
    }
}
