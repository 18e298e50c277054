//! The gate between wire and world. Its order: address, HTTP, user and signature, envelope, limits.
//!
//! The address comes first for certain (the refusal is sent before HTTP); the rest of the order is
//! *assumed*.

use crate::allow::AllowList;
use crate::mirror::{self, Characters, Reading};
use crate::refusal::Refusal;
use crate::time::Timestamp;
use crate::wire::RawRequest;
use crate::world::{NotACommand, Request};
use srskit_core::{Assoc, Credentials, Secret, find_mistakes, verify};
use std::net::IpAddr;
use std::time::Duration;

const SQUEEZED: &str = "text beyond Latin-1 was cut to one byte a character, as the service is assumed to do";

/// How much one client may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallLimits {
    /// Commands on one connection; the guide says 100.
    pub commands_per_connection: u32,
    /// Connections at the same time. The service has a limit, but publishes no number.
    pub connections: Option<usize>,
    /// Commands per time. The service has a limit, but publishes no number.
    pub rate: Option<Rate>,
}

impl Default for CallLimits {
    fn default() -> Self {
        Self { commands_per_connection: 100, connections: None, rate: None }
    }
}

/// A number of commands at once, and one more each time `per` has passed, in virtual time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Commands at once.
    pub burst: u32,
    /// How long until there is one more.
    pub per: Duration,
}

/// The state of a connection that the gate has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Commands that came before on this connection.
    pub commands: u32,
    /// Connections that are open, this one included.
    pub open: usize,
}

/// A request that may go on to the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admitted {
    /// The command.
    pub request: Request,
    /// What the operator should hear of.
    pub notes: Vec<String>,
}

/// Lets requests through, or says why not.
#[derive(Debug, Clone)]
pub struct Gate {
    account: Credentials,
    retired: Vec<Secret>,
    allow_list: Option<AllowList>,
    /// The list that will hold, and from when on.
    coming_list: Option<(Timestamp, Option<AllowList>)>,
    reading: Reading,
    characters: Characters,
    limits: CallLimits,
    bucket: Option<Bucket>,
}

impl Gate {
    /// A gate without an allow list.
    pub fn new(account: Credentials, reading: Reading, limits: CallLimits) -> Self {
        Self {
            account,
            retired: Vec::new(),
            allow_list: None,
            coming_list: None,
            reading,
            characters: Characters::default(),
            limits,
            bucket: None,
        }
    }

    /// How long a change of the allow list takes; the guide says up to 15 minutes.
    pub const LIST_DELAY: Duration = Duration::from_secs(15 * 60);

    /// Sets the allow list, or takes it away, at once.
    pub fn set_allow_list(&mut self, list: Option<AllowList>) {
        self.allow_list = list;
        self.coming_list = None;
    }

    /// Sets the allow list as the reseller panel does: it holds after [`Gate::LIST_DELAY`] of virtual
    /// time, and until then the old one. A change while another one waits takes its place.
    pub fn change_allow_list(&mut self, list: Option<AllowList>, now: Timestamp) {
        self.settle_list(now);
        self.coming_list = Some((now.plus(Self::LIST_DELAY), list));
    }

    /// The list that holds now, and the one that is to come, with its time.
    pub fn allow_lists(&mut self, now: Timestamp) -> (Option<&AllowList>, Option<(Timestamp, Option<&AllowList>)>) {
        self.settle_list(now);
        let coming = self.coming_list.as_ref().map(|(from, list)| (*from, list.as_ref()));
        (self.allow_list.as_ref(), coming)
    }

    fn settle_list(&mut self, now: Timestamp) {
        if let Some((_, list)) = self.coming_list.take_if(|(from, _)| *from <= now) {
            self.allow_list = list;
        }
    }

    /// Sets which characters get through.
    #[must_use]
    pub fn with_characters(mut self, characters: Characters) -> Self {
        self.characters = characters;
        self
    }

    /// Whether what is not right is refused.
    pub(crate) fn is_strict(&self) -> bool {
        self.reading == Reading::Strict
    }

    /// Replaces the key. The old one is of no use from now on, but it is known when somebody uses it.
    pub fn replace_key(&mut self, key: Secret) {
        self.retired.push(self.account.key().clone());
        self.account = Credentials::new(self.account.username(), key);
    }

    /// User and key that are good now.
    pub fn account(&self) -> &Credentials {
        &self.account
    }

    /// The bare envelope for an address that may not call: no HTTP head, no `is_success`.
    /// Text and order of items are those of the one refusal that was recorded.
    pub fn refuse_address(&mut self, address: IpAddr, now: Timestamp) -> Option<Vec<u8>> {
        self.settle_list(now);
        if self.allow_list.as_ref()?.contains(address) {
            return None;
        }
        let top = Assoc::new()
            .with("protocol", "XCP")
            .with("response_text", format!("Connection refused: invalid ip address [{}]", address.to_canonical()))
            .with("action", "REPLY")
            .with("response_code", "555");
        Some(crate::layout::render(&top, None))
    }

    /// Checks a request, and takes its command out.
    ///
    /// # Errors
    /// Why it may not go on.
    pub fn admit(&mut self, raw: &RawRequest, line: Line, now: Timestamp) -> Result<Admitted, Refusal> {
        if raw.body().is_empty() {
            return Err(Refusal::NoBody);
        }
        self.check_signature(raw)?;
        let read = mirror::read(raw.body(), self.reading, self.characters).map_err(Refusal::Unreadable)?;
        let request = Request::from_value(read.value).map_err(|NotACommand::Protocol| Refusal::Protocol)?;
        self.check_limits(line, now)?;
        let objection = read.objection.map(|why| format!("accepted, though it is not right: {why}"));
        let squeezed = read.squeezed.then(|| SQUEEZED.to_owned());
        Ok(Admitted { request, notes: objection.into_iter().chain(squeezed).collect() })
    }

    fn check_signature(&self, raw: &RawRequest) -> Result<(), Refusal> {
        if raw.head().header("X-Username") != Some(self.account.username()) {
            return Err(Refusal::UnknownUser);
        }
        let signature = raw.head().header("X-Signature").filter(|text| !text.is_empty()).ok_or(Refusal::NoSignature)?;
        if verify(raw.body(), self.account.key(), signature) {
            return Ok(());
        }
        if self.retired.iter().any(|key| verify(raw.body(), key, signature)) {
            return Err(Refusal::ReplacedKey);
        }
        Err(Refusal::WrongSignature { likely: find_mistakes(raw.body(), self.account.key(), signature) })
    }

    fn check_limits(&mut self, line: Line, now: Timestamp) -> Result<(), Refusal> {
        if self.limits.connections.is_some_and(|most| line.open > most) {
            return Err(Refusal::TooManyConnections);
        }
        if line.commands >= self.limits.commands_per_connection {
            return Err(Refusal::TooManyCommands);
        }
        let Some(rate) = self.limits.rate else {
            return Ok(());
        };
        let bucket = self.bucket.get_or_insert(Bucket { tokens: rate.burst, since: now });
        if bucket.take(rate, now) { Ok(()) } else { Err(Refusal::TooFast) }
    }
}

/// What is left of a [`Rate`].
#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: u32,
    /// Since when the next token has been growing.
    since: Timestamp,
}

impl Bucket {
    fn take(&mut self, rate: Rate, now: Timestamp) -> bool {
        let per = rate.per.as_millis().max(1);
        let gained = u32::try_from(now.since(self.since).as_millis() / per).unwrap_or(u32::MAX);
        self.tokens = self.tokens.saturating_add(gained).min(rate.burst);
        self.since = self.since.plus(rate.per.saturating_mul(gained));
        let left = self.tokens.checked_sub(1);
        self.tokens = left.unwrap_or(0);
        left.is_some()
    }
}
