//! The commands, one file each, and the table that finds them.

mod get_balance;
mod lookup;
mod register;
mod registrant;
mod renew;

use super::World;
use super::call::Call;
use super::known::KNOWN;
use super::reply::Reply;
use super::request::Request;

/// What a command does. Refusals are replies too; `Err` only ends the run early.
pub(super) type Run = fn(&mut World, &mut Call<'_>) -> Result<Reply, Reply>;

/// A command joins the world by a line here.
const IMITATED: &[(&str, &str, Run)] = &[
    ("GET_BALANCE", "BALANCE", get_balance::run),
    // Some clients ask for the balance of a DOMAIN, and report that they get it.
    ("GET_BALANCE", "DOMAIN", get_balance::run),
    ("LOOKUP", "DOMAIN", lookup::run),
    ("RENEW", "DOMAIN", renew::run),
    ("SW_REGISTER", "DOMAIN", register::run),
];

/// Whether the stand-in imitates a command of the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// Action, in upper case.
    pub action: &'static str,
    /// Object, in upper case.
    pub object: &'static str,
    /// Whether it has a behaviour here; else it is known by name only.
    pub imitated: bool,
}

/// Lists every command that the stand-in knows, and whether it imitates it.
pub fn coverage() -> impl Iterator<Item = Coverage> {
    KNOWN.iter().map(|&(action, object)| Coverage { action, object, imitated: find(action, object).is_some() })
}

pub(super) fn find(action: &str, object: &str) -> Option<Run> {
    IMITATED.iter().find(|(known, on, _)| (*known, *on) == (action, object)).map(|(_, _, run)| *run)
}

/// The answer to a command that has no behaviour here.
pub(super) fn without_behaviour(request: &Request) -> Reply {
    if KNOWN.contains(&(request.action.as_str(), request.object.as_str())) {
        // 430 and not 400, which the service also uses for faults of its own: nothing was run.
        return Reply::refusal(
            "430",
            format!("The stand-in knows this command but does not imitate it: {}", request.name()),
        );
    }
    Reply::refusal("400", format!("Invalid Command: {}", request.name()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_imitated_command_is_known() {
        for (action, object, _) in IMITATED {
            let is_alias = (*action, *object) == ("GET_BALANCE", "DOMAIN");
            assert!(is_alias || KNOWN.contains(&(action, object)), "{action} {object}");
        }
        assert_eq!(coverage().filter(|command| command.imitated).count(), 4);
        assert_eq!(coverage().count(), 121);
    }

    #[test]
    fn commands_without_behaviour_are_told_apart() {
        let known = without_behaviour(&Request::new("get", "domain"));
        assert_eq!((known.code, known.is_success), (Some("430"), false));
        assert_eq!(known.text, "The stand-in knows this command but does not imitate it: GET DOMAIN");
        let unknown = without_behaviour(&Request::new("QUERY_QPPROVER_LIST", "TRUST_SERVICE"));
        assert_eq!(unknown.code, Some("400"));
        assert_eq!(unknown.text, "Invalid Command: QUERY_QPPROVER_LIST TRUST_SERVICE");
    }
}
