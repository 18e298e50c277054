//! Verification of a registrant's address.

use super::{Person, is_generic};
use crate::time::Timestamp;
use crate::world::World;
use crate::world::agenda::Due;
use crate::world::call::{Call, flag_text};
use crate::world::commands::Run;
use crate::world::fields::{done, shape};
use crate::world::names::DomainName;
use crate::world::reply::Reply;
use serde::{Deserialize, Serialize};
use std::time::Duration;

pub(super) const COMMANDS: &[(&str, Run)] =
    &[("get_registrant_verification_status", status), ("send_registrant_verification_email", send)];

const DAY: i64 = 86_400_000;
const DEADLINE: Duration = Duration::from_secs(15 * 86_400);

/// A domain whose registrant was asked and has not answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Waiting {
    deadline: Timestamp,
    bounced: bool,
    suspended: bool,
}

impl Waiting {
    /// When it is suspended, unless it is already.
    pub(super) fn due(&self) -> Option<Timestamp> {
        (!self.suspended).then_some(self.deadline)
    }
}

/// What comes of the mail to a registrant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum VerificationVerdict {
    /// The registrant has followed its link.
    Verify,
    /// It could not be delivered.
    Bounce,
}

fn status(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "get_registrant_verification_status")?;
    let name = world.subject(call)?;
    let word = world.registrant_status(name.as_str());
    let Some(waiting) = world.services.registrants.waiting.get(name.as_str()) else {
        return Ok(done().with("registrant_verification_status", word));
    };
    let day: String = waiting.deadline.to_string().chars().take(10).collect();
    let days = waiting.deadline.unix_millis().saturating_sub(call.now.unix_millis()).div_euclid(DAY);
    Ok(done()
        .with("registrant_verification_status", word)
        .with("verification_deadline", day)
        .with("days_to_suspend", days.to_string())
        .with("email_bounced", flag_text(waiting.bounced)))
}

fn send(world: &mut World, call: &mut Call<'_>) -> Result<Reply, Reply> {
    shape(call, "send_registrant_verification_email")?;
    let name = world.subject(call)?;
    call.note(match world.services.registrants.waiting.get_mut(name.as_str()) {
        Some(waiting) => {
            waiting.bounced = false;
            "no mail leaves the stand-in; verify the registrant through the control port"
        }
        None => "the registrant is verified already; there is nothing to send",
    });
    Ok(done())
}

impl World {
    /// Asks the registrant of a domain that came in or changed hands. Whoever was verified once is so for
    /// every domain.
    pub(in crate::world) fn ask_registrant(&mut self, domain: &str, now: Timestamp) {
        let Some(name) = DomainName::parse(domain).filter(is_generic) else { return };
        let Some(person) = self.domains.get(name.as_str()).map(|domain| Person::of(&domain.contacts)) else { return };
        if person.email.is_empty() || self.services.registrants.verified.contains(&person) {
            return self.set_waiting(name.as_str(), None);
        }
        let waiting = Waiting { deadline: now.plus(DEADLINE), bounced: false, suspended: false };
        self.set_waiting(name.as_str(), Some(waiting));
        self.tell_of_verification(name.as_str(), "verifying", now);
    }

    fn tell_of_verification(&mut self, domain: &str, status: &'static str, now: Timestamp) {
        self.tell_of_domain(
            domain,
            "REGISTRANT_VERIFICATION_STATUS_CHANGE",
            &[("verification_status", status.into())],
            now,
        );
    }

    /// The one way to change who is waited for, since the agenda follows it.
    pub(super) fn set_waiting(&mut self, domain: &str, waiting: Option<Waiting>) {
        let after = waiting.as_ref().and_then(Waiting::due);
        let all = &mut self.services.registrants.waiting;
        match waiting {
            Some(waiting) => all.insert(domain.to_owned(), waiting),
            None => all.remove(domain),
        };
        self.services.agenda.set(Due::Verification(domain.to_owned()), after);
    }

    /// The registrant of a domain was not verified in time.
    pub(in crate::world) fn suspend_unverified(&mut self, domain: &str, now: Timestamp) {
        let Some(waiting) = self.services.registrants.waiting.get_mut(domain) else { return };
        waiting.suspended = true;
        self.tell_of_verification(domain, "suspended", now);
    }

    /// Whether a domain does not resolve because its registrant was not verified in time.
    pub fn is_suspended(&self, domain: &str) -> bool {
        self.services.registrants.waiting.get(domain).is_some_and(|waiting| waiting.suspended)
    }

    /// How far the registrant of a domain is verified: `verified`, `verifying` or `suspended`.
    pub fn registrant_status(&self, domain: &str) -> &'static str {
        match self.services.registrants.waiting.get(domain) {
            None => "verified",
            Some(waiting) if waiting.suspended => "suspended",
            Some(_) => "verifying",
        }
    }

    /// What comes of the mail to a registrant: the control port's door.
    ///
    /// # Errors
    /// When nobody waits for it.
    pub fn verify_registrant(
        &mut self,
        domain: &str,
        verdict: VerificationVerdict,
        now: Timestamp,
    ) -> Result<(), String> {
        let domain = domain.to_ascii_lowercase();
        let person = self.domains.get(&domain).map(|domain| Person::of(&domain.contacts));
        let registrants = &mut self.services.registrants;
        let waiting = registrants
            .waiting
            .get_mut(&domain)
            .ok_or_else(|| format!("the registrant of {domain} is not waited for"))?;
        if verdict == VerificationVerdict::Bounce {
            waiting.bounced = true;
            self.tell_of_verification(&domain, "bounced", now);
            return Ok(());
        }
        registrants.verified.extend(person.clone());
        let same = |name: &String| self.domains.get(name).map(|domain| Person::of(&domain.contacts)) == person;
        let verified: Vec<String> =
            registrants.waiting.keys().filter(|name| **name == domain || same(name)).cloned().collect();
        for name in verified {
            self.set_waiting(&name, None);
            self.tell_of_verification(&name, "verified", now);
        }
        Ok(())
    }
}
