//! The faults that are set, and which of them strikes now.

use super::{Calls, Fault, Kind, Point, Target};
use crate::rng::Rng;
use crate::time::Timestamp;
use crate::world::Request;
use serde::Serialize;

/// A point that a connection or call has come to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Moment<'r> {
    /// A client connected.
    Connect,
    /// TLS is up.
    BeforeRead,
    /// A request was admitted.
    AfterRead(&'r Request),
    /// A command has run.
    AfterCommit(&'r Request),
    /// A reply is about to be sent.
    Reply(&'r Request),
}

impl<'r> Moment<'r> {
    fn parts(self) -> (Point, Option<&'r Request>) {
        match self {
            Self::Connect => (Point::Connect, None),
            Self::BeforeRead => (Point::BeforeRead, None),
            Self::AfterRead(request) => (Point::AfterRead, Some(request)),
            Self::AfterCommit(request) => (Point::AfterCommit, Some(request)),
            Self::Reply(request) => (Point::Reply, Some(request)),
        }
    }
}

/// All faults that are set.
#[derive(Debug)]
pub(crate) struct FaultPlan {
    armed: Vec<Armed>,
    last_id: u32,
    dice: Rng,
}

#[derive(Debug)]
struct Armed {
    id: u32,
    fault: Fault,
    seen: u32,
    struck: u32,
    /// Until when a maintenance window lasts that has begun.
    until: Option<Timestamp>,
}

/// A fault that is set, and what it has done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FaultStatus {
    /// Its number, by which it can be taken away.
    pub id: u32,
    /// The fault as text.
    pub fault: String,
    /// How many calls it has looked at.
    pub seen: u32,
    /// How often it has struck.
    pub struck: u32,
}

impl FaultPlan {
    /// No faults. Which part of the calls a share strikes follows from `seed`.
    pub(crate) fn new(seed: u64) -> Self {
        Self { armed: Vec::new(), last_id: 0, dice: Rng::new(seed ^ 0xfa17) }
    }

    /// Sets a fault.
    pub(crate) fn add(&mut self, fault: Fault) {
        self.last_id += 1;
        self.armed.push(Armed { id: self.last_id, fault, seen: 0, struck: 0, until: None });
    }

    /// Takes all faults away.
    pub(crate) fn clear(&mut self) {
        self.armed.clear();
    }

    /// Takes one away; false when there is none of that number.
    pub(crate) fn remove(&mut self, id: u32) -> bool {
        let before = self.armed.len();
        self.armed.retain(|armed| armed.id != id);
        self.armed.len() < before
    }

    /// What is set.
    pub(crate) fn list(&self) -> Vec<FaultStatus> {
        let status = |armed: &Armed| FaultStatus {
            id: armed.id,
            fault: armed.fault.to_string(),
            seen: armed.seen,
            struck: armed.struck,
        };
        self.armed.iter().map(status).collect()
    }

    /// What strikes now: the first fault whose turn it is. All of them count the call.
    pub(crate) fn strike(&mut self, moment: Moment<'_>, now: Timestamp) -> Option<(Kind, String)> {
        let (point, request) = moment.parts();
        let mut struck = None;
        for armed in self.armed.iter_mut().filter(|armed| armed.fault.looks_at(point, request)) {
            armed.seen = armed.seen.saturating_add(1);
            if armed.is_due(&mut self.dice, now) && struck.is_none() {
                armed.strike(now);
                struck = Some((armed.fault.kind, armed.fault.to_string()));
            }
        }
        struck
    }
}

impl Armed {
    fn is_due(&self, dice: &mut Rng, now: Timestamp) -> bool {
        let in_window = self.until.is_some_and(|until| now < until);
        in_window
            || match self.fault.calls {
                Calls::Every => true,
                Calls::Nth(n) => self.seen == n,
                Calls::Share(per_mille) => dice.below(1000) < usize::from(per_mille),
            }
    }

    fn strike(&mut self, now: Timestamp) {
        self.struck = self.struck.saturating_add(1);
        if let (Kind::Maintenance(span), None) = (self.fault.kind, self.until) {
            self.until = Some(now.plus(span));
        }
    }
}

impl Fault {
    fn looks_at(&self, point: Point, request: Option<&Request>) -> bool {
        let is_target = match (&self.on, request) {
            (Target::Any, _) => true,
            (Target::Action(action), Some(request)) => *action == request.action,
            (Target::Command(action, object), Some(request)) => *action == request.action && *object == request.object,
            (_, None) => false,
        };
        let fits = |pattern: &String| request.is_some_and(|request| names(request).any(|name| matches(pattern, &name)));
        self.point == point && is_target && self.names.as_ref().is_none_or(fits)
    }
}

/// The names that a request is about.
fn names(request: &Request) -> impl Iterator<Item = String> {
    let texts = [request.attributes.text("domain"), request.items.text("domain"), request.attributes.text("name")];
    texts.into_iter().flatten().map(|name| name.trim().to_ascii_lowercase())
}

/// Whether a name fits a pattern, in which `*` stands for any text and `?` for one character.
fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut p, mut n) = (0, 0);
    // Where to go on when what follows the last star does not fit after all.
    let mut retry: Option<(usize, usize)> = None;
    while n < name.len() {
        match pattern.get(p) {
            Some('*') => {
                retry = Some((p + 1, n));
                p += 1;
            }
            Some(c) if *c == '?' || *c == name[n] => {
                p += 1;
                n += 1;
            }
            _ => match retry {
                Some((after_star, from)) => {
                    retry = Some((after_star, from + 1));
                    (p, n) = (after_star, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const NOW: Timestamp = Timestamp::from_unix_seconds(0);

    #[test]
    fn the_right_call_is_struck_once() {
        let mut plan = FaultPlan::new(1);
        plan.add(Fault::on("RENEW").nth(2).after_read().reset());
        let (renew, lookup) = (Request::new("RENEW", "DOMAIN"), Request::new("LOOKUP", "DOMAIN"));
        let mut strikes = |request| plan.strike(Moment::AfterRead(request), NOW).map(|(kind, _)| kind);
        assert_eq!(strikes(&renew), None);
        assert_eq!(strikes(&lookup), None);
        assert_eq!(strikes(&renew), Some(Kind::Reset));
        assert_eq!(strikes(&renew), None);
        assert_eq!(plan.strike(Moment::AfterCommit(&renew), NOW).map(|(kind, _)| kind), None);
    }

    #[test]
    fn of_two_that_are_due_the_first_one_strikes() {
        let mut plan = FaultPlan::new(1);
        plan.add(Fault::on_any().after_read().reset());
        plan.add(Fault::on_any().every().after_read().close());
        let lookup = Request::new("LOOKUP", "DOMAIN");
        let mut strikes = || plan.strike(Moment::AfterRead(&lookup), NOW);
        assert_eq!(strikes(), Some((Kind::Reset, "*:after-read:reset".to_owned())));
        assert_eq!(strikes(), Some((Kind::Close, "*#*:after-read:close".to_owned())));
    }

    #[test]
    fn several_faults_count_together_and_take_turns() {
        let mut plan = FaultPlan::new(1);
        plan.add(Fault::on_any().after_commit().reset());
        plan.add(Fault::on("LOOKUP DOMAIN").nth(2).after_commit().close());
        plan.add(Fault::on_connection().every().before_tls().hang());
        let lookup = Request::new("LOOKUP", "DOMAIN");
        let mut strikes = |moment| plan.strike(moment, NOW).map(|(kind, _)| kind);
        assert_eq!(strikes(Moment::AfterCommit(&lookup)), Some(Kind::Reset));
        assert_eq!(strikes(Moment::AfterCommit(&lookup)), Some(Kind::Close));
        assert_eq!(strikes(Moment::AfterCommit(&lookup)), None);
        assert_eq!(strikes(Moment::Connect), Some(Kind::Hang));
        assert_eq!(strikes(Moment::Connect), Some(Kind::Hang));
        assert_eq!(strikes(Moment::BeforeRead), None);
    }

    #[test]
    fn patterns_of_names() {
        for (pattern, name, fits) in [
            ("example.com", "example.com", true),
            ("example.com", "example.org", false),
            ("*.example", "shop.example", true),
            ("*.example", ".example.org", false),
            ("a*b*c", "axxbyybzc", true),
            ("a*b*c", "axxbyybz", false),
            ("sho?.example", "shop.example", true),
            ("sho?.example", "sho.example", false),
            ("*", "", true),
            ("**", "x", true),
            ("b?cher.*", "bücher.example", true),
        ] {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }

    #[test]
    fn a_fault_with_a_pattern_looks_at_such_names_only() {
        let mut plan = FaultPlan::new(1);
        plan.add(Fault::on_any().every().named("*.example").after_read().reset());
        let mut strikes = |request: &Request| plan.strike(Moment::AfterRead(request), NOW).is_some();
        assert!(strikes(&Request::new("LOOKUP", "DOMAIN").with("domain", "Shop.EXAMPLE")));
        assert!(!strikes(&Request::new("LOOKUP", "DOMAIN").with("domain", "example.com")));
        assert!(!strikes(&Request::new("GET_BALANCE", "BALANCE")));
    }

    #[test]
    fn a_share_strikes_about_so_many_and_the_same_ones_for_the_same_seed() {
        let strikes = |seed| -> Vec<bool> {
            let mut plan = FaultPlan::new(seed);
            plan.add(Fault::on_any().share(200).after_read().reset());
            let lookup = Request::new("LOOKUP", "DOMAIN");
            (0..2000).map(|_| plan.strike(Moment::AfterRead(&lookup), NOW).is_some()).collect()
        };
        assert_eq!(strikes(1), strikes(1));
        assert_ne!(strikes(1), strikes(2));
        let count = strikes(1).into_iter().filter(|struck| *struck).count();
        assert!((300..500).contains(&count), "{count}");
    }

    #[test]
    fn a_maintenance_window_lasts_as_long_as_it_says() {
        let mut plan = FaultPlan::new(1);
        plan.add(Fault::on_any().nth(2).maintenance(Duration::from_secs(60)));
        let lookup = Request::new("LOOKUP", "DOMAIN");
        let mut strikes =
            |seconds| plan.strike(Moment::AfterRead(&lookup), Timestamp::from_unix_seconds(seconds)).is_some();
        assert_eq!([0, 10, 20, 69, 70, 80].map(&mut strikes), [false, true, true, true, false, false]);
    }

    #[test]
    fn what_is_set_can_be_listed_and_taken_away() {
        let mut plan = FaultPlan::new(1);
        plan.add(Fault::on("LOOKUP").after_read().reset());
        plan.add(Fault::on_any().every().after_read().close());
        plan.strike(Moment::AfterRead(&Request::new("LOOKUP", "DOMAIN")), NOW);
        let status = |id, fault: &str, seen, struck| FaultStatus { id, fault: fault.to_owned(), seen, struck };
        let both = [status(1, "LOOKUP:after-read:reset", 1, 1), status(2, "*#*:after-read:close", 1, 0)];
        assert_eq!(plan.list(), both);
        assert!(plan.remove(1) && !plan.remove(1));
        assert_eq!(plan.list(), both[1..]);
    }
}
