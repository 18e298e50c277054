//! Where a problem is, in the values as a caller gave them.

use super::{CommandSpec, Field, Kind};

impl CommandSpec {
    /// A problem's path as a caller knows it who gives values by name: without the level of the envelope, and each
    /// field by [`Field::name`], written by `spell`. What no row names, keys that are data among it, stays as it is.
    ///
    /// ```
    /// use srskit_core::catalogue::CommandSpec;
    ///
    /// let register = CommandSpec::by_method("register").unwrap();
    /// assert_eq!(register.given_path("attributes.reg_username", str::to_owned), "username");
    /// ```
    pub fn given_path(&self, path: &str, spell: impl Fn(&str) -> String) -> String {
        let mut scope = Scope::Fields(self.request);
        let path = path.strip_prefix("attributes.").unwrap_or(path);
        let steps: Vec<String> = path
            .split('.')
            .map(|step| match scope.enter(step) {
                Some(field) => spell(field.name()),
                None => step.to_owned(),
            })
            .collect();
        steps.join(".")
    }
}

/// What the next step of a path names.
#[derive(Clone, Copy)]
enum Scope {
    Fields(&'static [Field]),
    /// An entry of a list or of a map; an entry's key may have dots, and so be several steps.
    Entry(Kind),
    Nothing,
}

impl Scope {
    /// Goes one step on; gives the field that it named.
    fn enter(&mut self, step: &str) -> Option<&'static Field> {
        match *self {
            Scope::Fields(fields) => {
                let field = fields.iter().find(|field| field.key != "*" && field.key == step)?;
                *self = Scope::of(field.kind);
                Some(field)
            }
            Scope::Entry(kind) => {
                *self = Scope::of(kind);
                None
            }
            Scope::Nothing => None,
        }
    }

    fn of(kind: Kind) -> Self {
        match kind {
            Kind::Record(record) => Scope::Fields(record.fields),
            Kind::List(inner) | Kind::Map(inner) => Scope::Entry(*inner),
            _ => Scope::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(method: &str, path: &str) -> String {
        CommandSpec::by_method(method).unwrap().given_path(path, |name| name.to_ascii_uppercase())
    }

    #[test]
    fn fields_have_their_names_and_nothing_else_is_touched() {
        assert_eq!(given("register", "attributes.contact_set.owner.first_name"), "CONTACT_SET.OWNER.FIRST_NAME");
        assert_eq!(given("register", "attributes.nameserver_list.3.name"), "NAMESERVERS.3.NAME");
        assert_eq!(given("register", "attributes.regUsername"), "regUsername");
        assert_eq!(given("register", "attributes.period.period"), "PERIOD.period");
        assert_eq!(given("lookup", ""), "");
    }

    #[test]
    fn what_stands_beside_the_attributes_is_named_as_well() {
        assert_eq!(given("register", "registrant_ip"), "REGISTRANT_IP");
    }
}
