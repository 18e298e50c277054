//! The commands: what goes over the wire, and what sending it twice would do.

use crate::source::missing;
use crate::{At, Problem, Source};
use serde::Deserialize;
use std::collections::HashMap;

/// One command; for now its head, without the rows of its request and reply.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// Our own name, unique and in snake case. Action and object need not be unique.
    pub name: At<String>,
    /// The action, as sent.
    pub action: At<String>,
    /// The object, as sent.
    pub object: At<String>,
    /// What the command changes, and whether that costs money.
    pub effect: Effect,
    /// What sending it again would do.
    pub repeat: At<Repeat>,
    /// How well it is known.
    pub status: Status,
    /// One sentence on what it does.
    pub summary: At<String>,
    /// The page of the guide, or the client, that the facts come from.
    pub source: At<String>,
}

impl Command {
    /// Whether it may cost money, or do harm when it runs twice.
    pub fn is_chargeable(&self) -> bool {
        self.effect == Effect::Order || *self.repeat == Repeat::Unsafe
    }
}

/// What a command changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Nothing.
    Read,
    /// Something, and costs nothing as far as known.
    Write,
    /// It may cost money.
    Order,
}

/// What sending a command again would do; the worst is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeat {
    /// Nothing: it may be sent again at will.
    Safe,
    /// It leaves the same state.
    Same,
    /// It may do harm.
    Unsafe,
}

/// How well a command is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// In the guide.
    Current,
    /// Still there, no longer recommended.
    Legacy,
    /// Seen in clients only.
    Undocumented,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    command: Vec<Command>,
}

/// Reads all files of commands, and notes what is wrong with them.
pub(crate) fn read(sources: &[Source], problems: &mut Vec<Problem>) -> Vec<Command> {
    let mut files = sources.iter().filter(|source| source.is_commands()).peekable();
    if files.peek().is_none() {
        problems.push(missing("commands", "no file", "add commands/*.toml"));
    }
    let mut commands = Vec::new();
    let mut names = HashMap::new();
    for source in files {
        let Some(file) = source.parse::<File>(problems) else { continue };
        for command in &file.command {
            check(source, command, problems);
            check_unique(source, command, &mut names, problems);
        }
        commands.extend(file.command);
    }
    commands
}

fn check(source: &Source, command: &Command, problems: &mut Vec<Problem>) {
    let mut report = |offset, what: String, fix: &str| problems.push(source.problem(offset, what, fix));
    let Command { name, action, object, effect, repeat, summary, .. } = command;
    if !is_snake_case(name) {
        report(name.offset(), format!("the name {:?} is not in snake case", **name), "use a-z, 0-9 and _");
    }
    for (part, word) in [("action", action), ("object", object)] {
        if !is_wire_word(word) {
            let what = format!("the {part} {:?} of {} is not as it is sent", **word, **name);
            report(word.offset(), what, "use A-Z, 0-9 and _");
        }
    }
    if let Some(fix) = contradiction(*effect, **repeat) {
        let what = format!("{} has effect {effect:?} and repeat {:?}", **name, **repeat).to_lowercase();
        report(repeat.offset(), what, fix);
    }
    if !summary.ends_with('.') || summary.contains('\n') {
        report(summary.offset(), format!("the summary of {} is not a sentence", **name), "end it with a full stop");
    }
    if command.source.is_empty() {
        report(command.source.offset(), format!("{} has no source", **name), "name the page or the client");
    }
}

fn contradiction(effect: Effect, repeat: Repeat) -> Option<&'static str> {
    match (effect, repeat) {
        (Effect::Read, Repeat::Safe) | (Effect::Write | Effect::Order, Repeat::Same | Repeat::Unsafe) => None,
        (Effect::Read, _) => Some("what only reads is safe, and what is not safe does not only read"),
        (_, Repeat::Safe) => Some("what changes something is same or unsafe"),
    }
}

fn check_unique<'a>(
    source: &'a Source,
    command: &Command,
    names: &mut HashMap<String, (&'a Source, usize)>,
    problems: &mut Vec<Problem>,
) {
    let name = &command.name;
    let here = (source, name.offset());
    if let Some((other, offset)) = names.insert((**name).clone(), here) {
        let first = other.problem(offset, "", "").place();
        let what = format!("the name {:?} is taken by {first}", **name);
        problems.push(source.problem(name.offset(), what, "names are unique; choose another"));
    }
}

/// Words of our own: lower case, digits and underscores, a letter first.
pub(crate) fn is_snake_case(word: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    word.starts_with(|first: char| first.is_ascii_lowercase()) && word.bytes().all(known)
}

/// Words of the wire: upper case, digits and underscores, a letter first.
pub(crate) fn is_wire_word(word: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    word.starts_with(|first: char| first.is_ascii_uppercase()) && word.bytes().all(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "\
[[command]]
name = \"renew_domain\"
action = \"RENEW\"
object = \"DOMAIN\"
effect = \"order\"
repeat = \"unsafe\"
status = \"current\"
summary = \"Renews a domain.\"
source = \"renew-domain\"
";

    fn problems(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        read(&[Source::new("commands/a.toml", text)], &mut problems);
        problems.iter().map(ToString::to_string).collect()
    }

    fn problems_with(good: &str, bad: &str) -> Vec<String> {
        assert!(GOOD.contains(good), "{good} is not in the good text");
        problems(&GOOD.replace(good, bad))
    }

    #[test]
    fn a_good_row_passes() {
        assert_eq!(problems(GOOD), [""; 0]);
    }

    #[test]
    fn a_row_says_what_is_chargeable() {
        let commands = |text: &str| read(&[Source::new("commands/a.toml", text)], &mut Vec::new());
        let chargeable = |effect: &str, repeat: &str| {
            commands(&GOOD.replace("order", effect).replace("\"unsafe", &format!("\"{repeat}")))[0].is_chargeable()
        };
        assert!(chargeable("order", "same"));
        assert!(chargeable("write", "unsafe"));
        assert!(!chargeable("write", "same"));
        assert!(!chargeable("read", "safe"));
    }

    #[test]
    fn names_are_in_snake_case() {
        let expected = "commands/a.toml:2: the name \"RenewDomain\" is not in snake case; use a-z, 0-9 and _";
        assert_eq!(problems_with("renew_domain", "RenewDomain"), [expected]);
    }

    #[test]
    fn action_and_object_are_as_sent() {
        let expected =
            "commands/a.toml:3: the action \"renew\" of renew_domain is not as it is sent; use A-Z, 0-9 and _";
        assert_eq!(problems_with("\"RENEW\"", "\"renew\""), [expected]);
        let expected = "commands/a.toml:4: the object \"\" of renew_domain is not as it is sent; use A-Z, 0-9 and _";
        assert_eq!(problems_with("\"DOMAIN\"", "\"\""), [expected]);
    }

    #[test]
    fn effect_and_repeat_go_together() {
        let expected = "commands/a.toml:6: renew_domain has effect order and repeat safe; \
                        what changes something is same or unsafe";
        assert_eq!(problems_with("\"unsafe\"", "\"safe\""), [expected]);
        let expected = "commands/a.toml:6: renew_domain has effect read and repeat unsafe; \
                        what only reads is safe, and what is not safe does not only read";
        assert_eq!(problems_with("\"order\"", "\"read\""), [expected]);
    }

    #[test]
    fn unknown_words_are_named_with_the_known_ones() {
        let expected = "commands/a.toml:5: unknown variant `buy`, expected one of `read`, `write`, `order`";
        assert_eq!(problems_with("\"order\"", "\"buy\""), [expected]);
    }

    #[test]
    fn unknown_and_missing_keys_are_named() {
        let expected = "commands/a.toml:9: unknown field `sauce`, expected one of `name`, `action`, `object`, \
                        `effect`, `repeat`, `status`, `summary`, `source`";
        assert_eq!(problems_with("source", "sauce"), [expected]);
        let expected = "commands/a.toml:1: missing field `status`";
        assert_eq!(problems_with("status = \"current\"\n", ""), [expected]);
    }

    #[test]
    fn a_summary_is_a_sentence_and_a_source_is_given() {
        let expected = "commands/a.toml:8: the summary of renew_domain is not a sentence; end it with a full stop";
        assert_eq!(problems_with("domain.", "domain"), [expected]);
        let expected = "commands/a.toml:9: renew_domain has no source; name the page or the client";
        assert_eq!(problems_with("\"renew-domain\"", "\"\""), [expected]);
    }

    #[test]
    fn names_are_unique_across_files() {
        let sources = [Source::new("commands/a.toml", GOOD), Source::new("commands/b.toml", format!("# more\n{GOOD}"))];
        let mut problems = Vec::new();
        read(&sources, &mut problems);
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        let expected = "commands/b.toml:3: the name \"renew_domain\" is taken by commands/a.toml:2; \
                        names are unique; choose another";
        assert_eq!(problems, [expected]);
    }

    #[test]
    fn broken_toml_is_named_with_its_line() {
        let problems = problems("[[command]]\nname = \n");
        assert_eq!(problems.len(), 1);
        assert!(problems[0].starts_with("commands/a.toml:2: "), "{problems:?}");
    }

    #[test]
    fn every_mistake_is_reported_at_once() {
        let text = GOOD.replace("\"RENEW\"", "\"renew\"").replace("domain.", "domain");
        assert_eq!(problems(&text).len(), 2);
    }
}
