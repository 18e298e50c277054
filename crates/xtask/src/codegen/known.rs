//! The repeat class of every pair of action and object that a command has.

use super::header;
use srskit_catalogue::commands::{Command, Repeat};
use std::collections::BTreeMap;

pub(super) fn render(commands: &[Command]) -> String {
    let mut text = header("commands/*.toml");
    text.push_str("use crate::Repeat;\n\n");
    text.push_str("/// Action, object and the class of the most dangerous command that has them; sorted.\n");
    text.push_str("pub(super) static KNOWN: &[(&str, &str, Repeat)] = &[\n");
    for ((action, object), class) in classes(commands) {
        text.push_str(&format!("    ({action:?}, {object:?}, Repeat::{class:?}),\n"));
    }
    text + "];\n"
}

/// A pair that several commands share is as dangerous as the worst of them.
fn classes(commands: &[Command]) -> BTreeMap<(&str, &str), Repeat> {
    let mut classes = BTreeMap::new();
    for command in commands {
        let class = if command.is_chargeable() { Repeat::Unsafe } else { *command.repeat };
        let known = classes.entry((command.action.as_str(), command.object.as_str())).or_insert(class);
        *known = (*known).max(class);
    }
    classes
}

#[cfg(test)]
mod tests {
    use super::*;
    use srskit_catalogue::Catalogue;

    fn class(action: &str, object: &str) -> Option<Repeat> {
        let catalogue = Catalogue::embedded().map_err(|problems| problems.to_string()).unwrap();
        classes(&catalogue.commands).get(&(action, object)).copied()
    }

    #[test]
    fn a_pair_is_as_dangerous_as_its_worst_command() {
        // Most changes of a domain may be repeated, but one of them releases it to another registrar.
        assert_eq!(class("MODIFY", "DOMAIN"), Some(Repeat::Unsafe));
        assert_eq!(class("LOOKUP", "DOMAIN"), Some(Repeat::Safe));
        assert_eq!(class("MODIFY", "NAMESERVER"), Some(Repeat::Same));
        assert_eq!(class("GIVE", "MONEY"), None);
    }

    #[test]
    fn an_order_is_unsafe_even_when_it_leaves_the_same_state() {
        assert_eq!(class("SUBMIT_BULK_CHANGE", "BULK_CHANGE"), Some(Repeat::Unsafe));
    }
}
