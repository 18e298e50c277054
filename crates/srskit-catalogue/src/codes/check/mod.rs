use super::{Charged, Class, Code, Codes, Condition, Fallback, Next};
use crate::commands::{Command, is_snake_case, is_wire_word};
use crate::{At, Problem, Source};
use std::collections::{BTreeMap, HashMap};

/// What the three kinds of rows have in common.
struct Row<'a> {
    name: &'a At<String>,
    means: &'a At<String>,
    class: Class,
    charged: &'a At<Charged>,
    next: &'a At<Next>,
    source: &'a [At<String>],
}

/// Finds everything that would make a table wrong.
pub(super) fn all(source: &Source, codes: &Codes, commands: &[Command], problems: &mut Vec<Problem>) {
    let mut check = Check { source, codes, commands, problems };
    check.legends();
    check.names(codes.conditions.iter().map(|row| &row.id), "condition");
    check.names(codes.codes.iter().map(|row| &row.name), "code");
    check.names(codes.fallbacks.iter().map(|row| &row.name), "fallback");
    codes.conditions.iter().for_each(|row| check.row(&Row::from(row)));
    for row in &codes.codes {
        check.row(&Row::from(row));
        check.code(row);
    }
    for row in &codes.fallbacks {
        check.row(&Row::from(row));
        check.prefix(row);
    }
    codes.section_codes.iter().for_each(|row| check.sources(&row.place, &row.source));
    check.general_rows();
    check.reach();
    check.last_fallback();
}

struct Check<'a> {
    source: &'a Source,
    codes: &'a Codes,
    commands: &'a [Command],
    problems: &'a mut Vec<Problem>,
}

impl Check<'_> {
    fn report(&mut self, offset: usize, what: String, fix: impl Into<String>) {
        self.problems.push(self.source.problem(offset, what, fix));
    }

    /// For what is missing, and so has no line.
    fn report_missing(&mut self, what: String, fix: &str) {
        self.problems.push(self.source.missing(what, fix));
    }

    fn legends(&mut self) {
        for class in Class::ALL.iter().filter(|class| !self.codes.class.contains_key(class)) {
            self.report_missing(format!("[class] does not explain {}", class.word()), "add it");
        }
        for next in Next::ALL.iter().filter(|next| !self.codes.next.contains_key(next)) {
            self.report_missing(format!("[next] does not explain {}", next.word()), "add it");
        }
    }

    fn names<'r>(&mut self, names: impl Iterator<Item = &'r At<String>>, kind: &str) {
        let mut seen = HashMap::new();
        for name in names {
            if !is_snake_case(name) {
                let what = format!("the {kind} name {:?} is not in snake case", **name);
                self.report(name.offset(), what, "use a-z, 0-9 and _");
            }
            if let Some(offset) = seen.insert(name.as_str(), name.offset()) {
                let first = self.source.problem(offset, "", "").place();
                let what = format!("the {kind} name {:?} is taken by {first}", **name);
                self.report(name.offset(), what, "names are unique; choose another");
            }
        }
    }

    fn row(&mut self, row: &Row<'_>) {
        let Row { name, means, class, charged, next, source } = *row;
        if means.is_empty() {
            self.report(means.offset(), format!("{} has no meaning", **name), "say what it means");
        }
        if let Some(fix) = wrong_charge(class, **charged) {
            let what = format!("{} has class {} and charged {}", **name, class.word(), charged.word());
            self.report(charged.offset(), what, fix);
        }
        if class == Class::UnknownOutcome && !matches!(**next, Next::Reconcile | Next::Support) {
            let what = format!("{} has class unknown_outcome and next {}", **name, next.word());
            self.report(next.offset(), what, "whose outcome is unknown is looked at first: reconcile or support");
        }
        self.sources(name, source);
    }

    fn sources(&mut self, name: &At<String>, sources: &[At<String>]) {
        let name_at = name.offset();
        let name = name.as_str();
        if sources.is_empty() {
            self.report(name_at, format!("{name} has no source"), "name at least one key of [source]");
        }
        for id in sources.iter().filter(|id| !self.codes.source.contains_key(id.as_str())) {
            self.report(id.offset(), format!("{name} has the unknown source {:?}", **id), "add it to [source]");
        }
    }

    fn code(&mut self, row: &Code) {
        let (name, code) = (&row.name, &row.code);
        if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            self.report(code.offset(), format!("{} has the code {:?}", **name, **code), "use digits");
        }
        if let Err(error) = regex_lite::Regex::new(&row.text) {
            let what = format!("the text of {} is no regular expression: {error}", **name);
            self.report(row.text.offset(), what, "see the syntax of regex-lite");
        }
        if let Some(attr) = row.attr.as_ref().filter(|_| !row.attribute().is_some_and(|(name, _)| is_snake_case(name)))
        {
            self.report(attr.offset(), format!("{} has the attr {:?}", **name, **attr), "write name=value");
        }
        if row.actions.is_empty() {
            self.report(name.offset(), format!("{} has no actions", **name), "use \"*\" for every command");
        }
        row.actions.iter().for_each(|action| self.action(name, action));
    }

    fn action(&mut self, name: &str, action: &At<String>) {
        if matches!(action.as_str(), "*" | "@chargeable") {
            return;
        }
        let (first, object) = action.split_once(' ').map_or((action.as_str(), None), |(a, o)| (a, Some(o)));
        if !is_wire_word(first) || object.is_some_and(|object| !is_wire_word(object)) {
            let what = format!("{name} has the action {:?}", **action);
            return self.report(action.offset(), what, "write \"ACTION OBJECT\", \"ACTION\", \"*\" or \"@chargeable\"");
        }
        let fits =
            |command: &Command| *command.action == first && object.is_none_or(|object| *command.object == object);
        if !self.commands.iter().any(fits) {
            let what = format!("{name} has the action {:?}, which no command has", **action);
            self.report(action.offset(), what, "see commands/*.toml");
        }
    }

    fn prefix(&mut self, row: &Fallback) {
        if row.codes.len() > 1 || !row.codes.bytes().all(|byte| byte.is_ascii_digit()) {
            let what = format!("{} has the codes {:?}", *row.name, *row.codes);
            self.report(row.codes.offset(), what, "use one digit, or nothing for every code");
        }
    }

    /// Every code needs a row that catches what its other rows leave.
    fn general_rows(&mut self) {
        let mut general = BTreeMap::new();
        for row in &self.codes.codes {
            let catches = *row.rank == 0 && row.text.is_empty() && row.attr.is_none();
            let known = general.entry(row.code.as_str()).or_insert((row.code.offset(), false));
            known.1 |= catches;
        }
        for (code, (offset, _)) in general.into_iter().filter(|(_, (_, catches))| !catches) {
            self.report(offset, format!("code {code} has no general row"), "add one with rank 0 and an empty text");
        }
    }

    /// A row that an earlier one always hides is a mistake in one of the two.
    fn reach(&mut self) {
        let mut rows: Vec<&Code> = self.codes.codes.iter().collect();
        rows.sort_by_key(|row| std::cmp::Reverse(*row.rank));
        for (index, row) in rows.iter().enumerate() {
            if let Some(first) = rows[..index].iter().find(|first| hides(first, row)) {
                let what = format!("{} is never reached, because {} comes first", *row.name, *first.name);
                self.report(row.rank.offset(), what, "give it a higher rank, or make the other one narrower");
            }
        }
    }

    fn last_fallback(&mut self) {
        let catches = |row: &Fallback| row.codes.is_empty() && row.is_success.is_none() && row.chargeable.is_none();
        if !self.codes.fallbacks.last().is_some_and(catches) {
            let what = "the last fallback does not take every reply".to_owned();
            self.report_missing(what, "end with a row with codes = \"\" and no conditions");
        }
    }
}

/// Which pairs the rest of the product knows how to read.
fn wrong_charge(class: Class, charged: Charged) -> Option<&'static str> {
    let (fits, fix) = match class {
        Class::Ok | Class::Answer | Class::UnknownOutcome => (true, ""),
        Class::AcceptedPending => (charged == Charged::Pending, "what waits is pending"),
        Class::Auth | Class::Rate => (charged == Charged::No, "what was turned away did not run: no"),
        Class::Server => (matches!(charged, Charged::No | Charged::Maybe), "a fault is no or maybe"),
        _ => (
            matches!(charged, Charged::No | Charged::Maybe | Charged::OrderLeft),
            "a refusal is no, order_left or maybe",
        ),
    };
    (!fits).then_some(fix)
}

fn hides(first: &Code, row: &Code) -> bool {
    let everything = first.actions.iter().any(|action| **action == "*");
    let same_reply = *first.code == *row.code && (first.text.is_empty() || *first.text == *row.text);
    let same_command =
        everything || row.actions.iter().all(|action| first.actions.iter().any(|known| **known == **action));
    same_reply && same_command && first.attr.is_none()
}

impl<'a> From<&'a Condition> for Row<'a> {
    fn from(row: &'a Condition) -> Self {
        let Condition { id, means, class, charged, next, source, .. } = row;
        Self { name: id, means, class: *class, charged, next, source }
    }
}

impl<'a> From<&'a Code> for Row<'a> {
    fn from(row: &'a Code) -> Self {
        let Code { name, means, class, charged, next, source, .. } = row;
        Self { name, means, class: *class, charged, next, source }
    }
}

impl<'a> From<&'a Fallback> for Row<'a> {
    fn from(row: &'a Fallback) -> Self {
        let Fallback { name, means, class, charged, next, source, .. } = row;
        Self { name, means, class: *class, charged, next, source }
    }
}

#[cfg(test)]
mod tests;
