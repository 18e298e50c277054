//! The faults that are set, and which of them strikes now.

use super::{Calls, Fault, Kind, Point, Target};
use crate::world::Request;

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
#[derive(Debug, Default)]
pub(crate) struct FaultPlan {
    armed: Vec<Armed>,
}

#[derive(Debug)]
struct Armed {
    fault: Fault,
    seen: u32,
}

impl FaultPlan {
    /// Sets a fault.
    pub(crate) fn add(&mut self, fault: Fault) {
        self.armed.push(Armed { fault, seen: 0 });
    }

    /// Takes all faults away.
    pub(crate) fn clear(&mut self) {
        self.armed.clear();
    }

    /// What strikes now: the first fault whose turn it is. All of them count the call.
    pub(crate) fn strike(&mut self, moment: Moment<'_>) -> Option<(Kind, String)> {
        let (point, request) = moment.parts();
        let mut struck = None;
        for armed in self.armed.iter_mut().filter(|armed| armed.fault.looks_at(point, request)) {
            armed.seen = armed.seen.saturating_add(1);
            if struck.is_none() && armed.is_due() {
                struck = Some((armed.fault.kind, armed.fault.to_string()));
            }
        }
        struck
    }
}

impl Armed {
    fn is_due(&self) -> bool {
        match self.fault.calls {
            Calls::Every => true,
            Calls::Nth(n) => self.seen == n,
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
        self.point == point && is_target
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_call_is_struck_once() {
        let mut plan = FaultPlan::default();
        plan.add(Fault::on("RENEW").nth(2).after_read().reset());
        let (renew, lookup) = (Request::new("RENEW", "DOMAIN"), Request::new("LOOKUP", "DOMAIN"));
        let mut strikes = |request| plan.strike(Moment::AfterRead(request)).map(|(kind, _)| kind);
        assert_eq!(strikes(&renew), None);
        assert_eq!(strikes(&lookup), None);
        assert_eq!(strikes(&renew), Some(Kind::Reset));
        assert_eq!(strikes(&renew), None);
        assert_eq!(plan.strike(Moment::AfterCommit(&renew)).map(|(kind, _)| kind), None);
    }

    #[test]
    fn of_two_that_are_due_the_first_one_strikes() {
        let mut plan = FaultPlan::default();
        plan.add(Fault::on_any().after_read().reset());
        plan.add(Fault::on_any().every().after_read().close());
        let lookup = Request::new("LOOKUP", "DOMAIN");
        let mut strikes = || plan.strike(Moment::AfterRead(&lookup));
        assert_eq!(strikes(), Some((Kind::Reset, "*:after-read:reset".to_owned())));
        assert_eq!(strikes(), Some((Kind::Close, "*#*:after-read:close".to_owned())));
    }

    #[test]
    fn several_faults_count_together_and_take_turns() {
        let mut plan = FaultPlan::default();
        plan.add(Fault::on_any().after_commit().reset());
        plan.add(Fault::on("LOOKUP DOMAIN").nth(2).after_commit().close());
        plan.add(Fault::on_connection().every().before_tls().hang());
        let lookup = Request::new("LOOKUP", "DOMAIN");
        let mut strikes = |moment| plan.strike(moment).map(|(kind, _)| kind);
        assert_eq!(strikes(Moment::AfterCommit(&lookup)), Some(Kind::Reset));
        assert_eq!(strikes(Moment::AfterCommit(&lookup)), Some(Kind::Close));
        assert_eq!(strikes(Moment::AfterCommit(&lookup)), None);
        assert_eq!(strikes(Moment::Connect), Some(Kind::Hang));
        assert_eq!(strikes(Moment::Connect), Some(Kind::Hang));
        assert_eq!(strikes(Moment::BeforeRead), None);
    }
}
