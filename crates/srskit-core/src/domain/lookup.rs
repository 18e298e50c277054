use super::{domain_problem, flag};
use crate::{Answer, Assoc, Command, Message, Problem, ReadError, Repeat};

/// Tells whether a domain name is free to register.
///
/// Guide: *lookup-domain*. A read: it may be sent again at will. A taken name is an answer, not an
/// error.
#[derive(Debug, Clone)]
pub struct Lookup {
    domain: String,
    no_cache: Option<bool>,
}

/// What a lookup found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookupReply {
    /// Whether the name is free. False for everything else, unknown included; see `availability`.
    pub available: bool,
    /// The answer in full.
    pub availability: Availability,
    /// Whether the label matches a mark in the Trademark Clearinghouse, where the reply says so.
    pub has_claim: Option<bool>,
    /// Why a name looks taken, e.g. `Premium Name`.
    pub reason: Option<String>,
}

/// Whether a name is free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Availability {
    /// Free (210).
    Available,
    /// Registered, or a premium name whose tier is not switched on for the account (211).
    Taken,
    /// A registration of the name is waiting inside the service (221).
    TakenWaiting,
    /// A .ca name that is held back (246).
    Blocked,
    /// The reply does not say; never to be read as taken.
    Unknown,
}

impl Availability {
    /// The name in snake case, the same in every language.
    pub fn name(&self) -> &'static str {
        match self {
            Availability::Available => "available",
            Availability::Taken => "taken",
            Availability::TakenWaiting => "taken_waiting",
            Availability::Blocked => "blocked",
            Availability::Unknown => "unknown",
        }
    }

    fn of(answer: &Answer) -> Self {
        match (answer.code.as_deref(), answer.attribute("status")) {
            (Some("210"), _) => Availability::Available,
            (Some("211"), _) => Availability::Taken,
            (Some("221"), _) => Availability::TakenWaiting,
            (Some("246"), _) => Availability::Blocked,
            // Some replies carry plain 200; then only the status tells.
            (_, Some(status)) if status.eq_ignore_ascii_case("available") => Availability::Available,
            (_, Some(status)) if status.eq_ignore_ascii_case("taken") => Availability::Taken,
            _ => Availability::Unknown,
        }
    }
}

impl Lookup {
    /// Asks for one name with its suffix, e.g. `example.com`.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into(), no_cache: None }
    }

    /// Asks the registry instead of the service's cache; slower.
    #[must_use]
    pub fn with_no_cache(mut self, no_cache: bool) -> Self {
        self.no_cache = Some(no_cache);
        self
    }
}

impl Command for Lookup {
    type Reply = LookupReply;

    fn name(&self) -> &str {
        "lookup"
    }

    fn repeat(&self) -> Repeat {
        Repeat::Safe
    }

    fn problems(&self) -> Vec<Problem> {
        domain_problem(&self.domain).into_iter().collect()
    }

    fn message(&self) -> Message {
        let mut attributes = Assoc::new().with("domain", self.domain.clone());
        if let Some(no_cache) = self.no_cache {
            attributes.insert("no_cache", flag(no_cache));
        }
        Message::new("LOOKUP", "DOMAIN").with_attributes(attributes)
    }

    fn read(answer: &Answer) -> Result<LookupReply, ReadError> {
        let availability = Availability::of(answer);
        Ok(LookupReply {
            available: availability == Availability::Available,
            availability,
            has_claim: answer.flag("has_claim"),
            reason: answer.attribute("reason").filter(|reason| !reason.is_empty()).map(str::to_owned),
        })
    }
}
