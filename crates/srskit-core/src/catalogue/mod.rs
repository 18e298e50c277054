//! The commands as a table: what validation, the stand-in, the command line and the bindings read.
//!
//! In scope: finding a command by name, bringing its values into the form and order of the wire,
//! checking their shape, reading a reply into native values. Out of scope: what registries ask
//! beyond that (domain names, telephone numbers, single TLDs), and sending.
//!
//! The typed commands ([`crate::domain`] and its neighbours) are built on the same table, so both
//! doors give the same bytes.

mod assemble;
mod called;
mod check;
mod coerce;
mod derive;
mod fields;
mod named;
mod read;
mod scalar;
mod spec;
mod suggest;
pub(crate) mod table;
pub(crate) mod typed;

pub use assemble::assemble;
pub use check::check;
pub use coerce::coerce;
pub use named::NamedCommand;
pub use read::{Typed, TypedFields};
pub use spec::{
    Choice, CommandSpec, Condition, Effect, Field, Group, Kind, Level, Need, Numbers, Paging, Preset, Record, Resume,
    Rule, Status,
};
pub use typed::BareReply;

use crate::Problem;
use suggest::nearest;

impl CommandSpec {
    /// All commands, sorted by name.
    pub const ALL: &'static [&'static CommandSpec] = table::ALL;

    /// The command of this name of the facts: `sw_register_domain`.
    pub fn by_name(name: &str) -> Option<&'static CommandSpec> {
        let place = Self::ALL.binary_search_by(|spec| spec.name.cmp(name)).ok()?;
        Self::ALL.get(place).copied()
    }

    /// The command of this public name: `register`.
    pub fn by_method(method: &str) -> Option<&'static CommandSpec> {
        Self::ALL.iter().copied().find(|spec| spec.method == method)
    }

    /// The commands with this action and object; case and blanks around do not matter.
    pub fn by_wire(action: &str, object: &str) -> impl Iterator<Item = &'static CommandSpec> {
        let (action, object) = (action.trim().to_ascii_uppercase(), object.trim().to_ascii_uppercase());
        Self::ALL.iter().copied().filter(move |spec| spec.action == action && spec.object == object)
    }

    /// The command that a caller names: by its public name, or by the name of the facts.
    ///
    /// # Errors
    /// A problem that names the nearest one.
    pub fn find(name: &str) -> Result<&'static CommandSpec, Problem> {
        Self::by_method(name).or_else(|| Self::by_name(name)).ok_or_else(|| {
            let fix = match nearest(name, Self::ALL.iter().flat_map(|spec| [spec.method, spec.name])) {
                Some(nearest) => format!("did you mean {nearest}?"),
                None => "see the list of commands, or send it by action and object".to_owned(),
            };
            Problem::new("command", "there is no command of this name", fix)
        })
    }

    /// The field that a caller calls so.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.request.iter().find(|field| field.is_called(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_by_each_of_their_names() {
        assert_eq!(CommandSpec::by_name("sw_register_domain").map(|spec| spec.method), Some("register"));
        assert_eq!(CommandSpec::by_method("register").map(|spec| spec.name), Some("sw_register_domain"));
        let wire: Vec<_> = CommandSpec::by_wire(" sw_register ", "Domain").map(|spec| spec.method).collect();
        assert_eq!(wire, ["register", "transfer"]);
        assert_eq!(CommandSpec::find("renew_domain").map(|spec| spec.method).ok(), Some("renew"));
    }

    #[test]
    fn a_name_that_nobody_has_comes_with_the_nearest() {
        let fix = |name| CommandSpec::find(name).err().map(|problem| problem.fix);
        assert_eq!(fix("regsiter").as_deref(), Some("did you mean register?"));
        assert_eq!(fix("xyzzy").as_deref(), Some("see the list of commands, or send it by action and object"));
    }

    #[test]
    fn names_are_sorted_and_every_one_is_found() {
        assert!(CommandSpec::ALL.is_sorted_by(|a, b| a.name < b.name));
        for spec in CommandSpec::ALL {
            assert_eq!(CommandSpec::by_name(spec.name).map(|found| found.method), Some(spec.method));
            assert_eq!(CommandSpec::by_method(spec.method).map(|found| found.name), Some(spec.name));
        }
    }
}
