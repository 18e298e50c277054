//! Which texts may be shown: an allow-list of keys.

use crate::commands::{Commands, Level};
use crate::{At, Problem, Source};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};

/// The allow-list, and for people the reasons why other keys are not on it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// Keys whose texts may be shown.
    pub shown: Vec<Group>,
    /// Keys that were considered, and are masked.
    #[serde(default)]
    pub hidden: Vec<Group>,
}

impl Shown {
    /// The keys whose texts may be shown, sorted.
    pub fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = self.shown.iter().flat_map(Group::keys).collect();
        keys.sort_unstable();
        keys
    }
}

/// Keys that are alike.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Why they may be shown, or may not.
    pub why: At<String>,
    /// The keys, as they stand in an envelope.
    pub keys: Vec<At<String>>,
}

impl Group {
    /// The keys as plain text.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|key| key.as_str())
    }
}

/// Reads the list, and notes what is wrong with it.
pub(crate) fn read(source: &Source, commands: &Commands, problems: &mut Vec<Problem>) -> Option<Shown> {
    let shown: Shown = source.parse(problems)?;
    let mut lists = HashMap::new();
    for (list, groups) in [("shown", &shown.shown), ("hidden", &shown.hidden)] {
        for group in groups {
            check_why(source, group, problems);
            for key in &group.keys {
                check_once(source, list, key, &mut lists, problems);
            }
        }
    }
    check_rows(source, commands, &lists, problems);
    Some(shown)
}

/// Every key that may hold a text is on one of the lists, and what is secret is hidden.
fn check_rows(source: &Source, commands: &Commands, lists: &HashMap<&str, &'static str>, problems: &mut Vec<Problem>) {
    let rows = commands.commands.iter().flat_map(|command| command.request.iter().chain(&command.response));
    let rows = rows.chain(commands.records.iter().flat_map(|record| &record.fields));
    let on_wire = rows.filter(|row| row.level != Level::Derived && *row.key != "*");
    let mut seen = HashSet::new();
    for row in on_wire.filter(|row| row.kind.inner().is_scalar()) {
        let key = row.key.as_str();
        match lists.get(key) {
            None if seen.insert(key) => {
                let what = format!("the key {key:?} of a command's rows is on no list");
                problems.push(source.missing(what, "list it as shown where it is harmless everywhere, else as hidden"));
            }
            Some(&"shown") if row.secret && seen.insert(key) => {
                problems.push(source.missing(format!("the key {key:?} is shown, and secret in a row"), "hide it"));
            }
            _ => {}
        }
    }
}

fn check_why(source: &Source, group: &Group, problems: &mut Vec<Problem>) {
    if group.why.is_empty() {
        problems.push(source.problem(group.why.offset(), "a group has no reason", "say why"));
    }
}

fn check_once<'a>(
    source: &Source,
    list: &'static str,
    key: &'a At<String>,
    lists: &mut HashMap<&'a str, &'static str>,
    problems: &mut Vec<Problem>,
) {
    match lists.insert(key, list) {
        None => {}
        Some(other) if other == list => {
            let what = format!("the key {:?} is listed twice", **key);
            problems.push(source.problem(key.offset(), what, "take one out"));
        }
        Some(other) => {
            let what = format!("the key {:?} is {list}, and {other} above", **key);
            problems.push(source.problem(key.offset(), what, "when in doubt, hide it"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        read(&Source::new("shown.toml", text), &Commands::default(), &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn keys_are_sorted_and_hidden_ones_are_left_out() {
        let text =
            "[[shown]]\nwhy = \"x\"\nkeys = [\"period\", \"domain\"]\n[[hidden]]\nwhy = \"y\"\nkeys = [\"cookie\"]\n";
        let shown = read(&Source::new("shown.toml", text), &Commands::default(), &mut Vec::new()).unwrap();
        assert_eq!(shown.keys(), ["domain", "period"]);
    }

    #[test]
    fn a_key_is_listed_once() {
        let expected = "shown.toml:3: the key \"domain\" is listed twice; take one out";
        assert_eq!(problems("[[shown]]\nwhy = \"x\"\nkeys = [\"domain\", \"domain\"]\n"), [expected]);
    }

    #[test]
    fn a_hidden_key_cannot_be_shown() {
        let text = "[[shown]]\nwhy = \"x\"\nkeys = [\"cookie\"]\n[[hidden]]\nwhy = \"y\"\nkeys = [\n\"cookie\",\n]\n";
        let expected = "shown.toml:7: the key \"cookie\" is hidden, and shown above; when in doubt, hide it";
        assert_eq!(problems(text), [expected]);
    }

    #[test]
    fn a_group_has_a_reason() {
        let expected = "shown.toml:2: a group has no reason; say why";
        assert_eq!(problems("[[shown]]\nwhy = \"\"\nkeys = [\"domain\"]\n"), [expected]);
    }

    fn problems_of_rows(shown: &str, hidden: &str) -> Vec<String> {
        let commands = "[[command]]\nname = \"lookup\"\ngroup = \"domain\"\nmethod = \"lookup\"\naction = \"LOOKUP\"\n\
                        object = \"DOMAIN\"\neffect = \"read\"\nrepeat = \"safe\"\nstatus = \"current\"\nsummary = \"A.\"\n\
                        source = \"a\"\ncodes = []\nresponse = []\nrequest = [\n{ name = \"domain\", type = \"fqdn\" },\n\
                        { name = \"code\", type = \"string\", secret = true },\n]\n";
        let mut problems = Vec::new();
        let commands = crate::commands::read(&[Source::new("commands/a.toml", commands)], &mut problems);
        let text = format!("[[shown]]\nwhy = \"x\"\nkeys = [{shown}]\n[[hidden]]\nwhy = \"y\"\nkeys = [{hidden}]\n");
        read(&Source::new("shown.toml", text), &commands, &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_key_of_a_row_is_on_a_list() {
        assert_eq!(problems_of_rows("\"domain\"", "\"code\""), [""; 0]);
        let expected = "shown.toml: the key \"domain\" of a command's rows is on no list; \
                        list it as shown where it is harmless everywhere, else as hidden";
        assert_eq!(problems_of_rows("", "\"code\""), [expected]);
    }

    #[test]
    fn what_is_secret_in_a_row_is_hidden() {
        let expected = "shown.toml: the key \"code\" is shown, and secret in a row; hide it";
        assert_eq!(problems_of_rows("\"domain\", \"code\"", ""), [expected]);
    }
}
