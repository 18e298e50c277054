//! Checks of single rows, of lists of rows, and of whole commands.

use super::Paging;
use super::field::{Field, Kind, Preset};
use super::resolve::{Names, Place, fits};
use super::row::Row;
use super::{Command, Level, Need, is_snake_case};
use crate::{At, Problem, Source};
use std::collections::{HashMap, HashSet};

/// What can be said about a row by itself.
pub(super) fn field(source: &Source, row: &Row, field: &Field, place: Place, problems: &mut Vec<Problem>) {
    let key = &field.key;
    let mut report = |what: &str, fix: &str| {
        problems.push(source.problem(key.offset(), format!("{} {what}", **key), fix));
    };
    if !is_snake_case(&field.name) {
        report(&format!("has the name {:?}", field.name), "give it a name in snake case with `as`");
    }
    if key.trim().is_empty() || key.chars().any(char::is_control) || (**key == "*" && !is_rest(field, place)) {
        report("is no key", "`*` is for maps in replies; other keys are printable");
    }
    if field.need == Need::Conditional && field.when.is_none() && field.condition.is_none() {
        report("is conditional and does not say when", "add `when` or `if`");
    }
    if !field.unless.is_empty() && field.need != Need::Required {
        report("has an unless and is not required", "make it required");
    }
    if !fits(place, field.level) {
        report(&format!("has level {:?}", field.level), "envelope is for requests and replies, derived for replies");
    }
    if (place == Place::Response && field.preset.is_some()) || (place != Place::Response && field.must) {
        report("has a column that belongs elsewhere", "presets are for requests, must is for replies");
    }
    if [row.fixed.is_some(), row.default.is_some(), row.follows.is_some()].iter().filter(|set| **set).count() > 1 {
        report("has several presets", "keep one of fixed, default, follows");
    }
    if field.min.zip(field.max).is_some_and(|(min, max)| min > max) || field.range.is_some_and(|(a, b)| a > b) {
        report("has limits the wrong way round", "write the smaller one first");
    }
    if let Some((what, fix)) = limits(field).or_else(|| value(field)) {
        report(what, fix);
    }
}

fn is_rest(field: &Field, place: Place) -> bool {
    place == Place::Response && matches!(field.kind, Kind::Map(_)) && field.name != "*"
}

fn limits(field: &Field) -> Option<(&'static str, &'static str)> {
    let is_text = matches!(field.kind, Kind::Text | Kind::Email | Kind::Phone | Kind::Domain);
    let counts = matches!(field.kind, Kind::Int { .. } | Kind::List(_));
    let is_list_of_records = matches!(&field.kind, Kind::List(inner) if matches!(**inner, Kind::Record(_)));
    if (field.min.is_some() || field.max.is_some()) && !is_text {
        Some(("has min or max and is no text", "numbers and lists take `range`"))
    } else if field.range.is_some() && !counts {
        Some(("has a range and is no number or list", "texts take `min` and `max`"))
    } else if field.loose && field.kind.record().is_none() {
        Some(("is loose and holds no record", "take it out"))
    } else if field.plain.is_some() && !is_list_of_records {
        Some(("has plain and is no list of records", "take it out"))
    } else if field.position.is_some() && !matches!(field.kind, Kind::Int { .. }) {
        Some(("has a position and is no int", "take it out"))
    } else if field.secret && !is_text {
        Some(("is secret and no text", "only texts can be secret"))
    } else {
        None
    }
}

fn value(field: &Field) -> Option<(&'static str, &'static str)> {
    let (Some(Preset::Fixed(value) | Preset::Default(value)), kind) = (&field.preset, &field.kind) else {
        let follows = matches!(field.preset, Some(Preset::Follows(_))) && !matches!(field.kind, Kind::Flag01);
        return follows.then_some(("follows another field and is no bool01", "only flags follow"));
    };
    let fits = match kind {
        Kind::Choice(choice) => choice.values.contains(value),
        Kind::Flag01 => matches!(value.as_str(), "0" | "1"),
        Kind::FlagYn => matches!(value.as_str(), "N" | "Y"),
        Kind::Int { .. } => value.parse::<i64>().is_ok(),
        kind => *kind == Kind::Text && !value.is_empty(),
    };
    (!fits).then_some(("has a preset that its type does not take", "use a value that it takes"))
}

/// What can be said about rows that stand together.
pub(super) fn list(source: &Source, fields: &[Field], problems: &mut Vec<Problem>) {
    let mut seen: HashMap<(&str, bool), usize> = HashMap::new();
    for field in fields {
        let derived = field.level == Level::Derived;
        let (name, key) = (field.name.as_str(), field.key.as_str());
        let twice = seen.insert((name, false), field.key.offset()).is_some()
            || (!derived && seen.insert((key, true), field.key.offset()).is_some());
        if twice {
            let what = format!("the row {key} stands there twice, or shares its name");
            problems.push(source.problem(field.key.offset(), what, "names are unique in a list; use `as`"));
        }
    }
    for field in fields {
        for other in field.unless.iter().filter(|other| !fields.iter().any(|field| *field.key == **other)) {
            let what = format!("{} has unless {other:?}, which is no row beside it", *field.key);
            problems.push(source.problem(field.key.offset(), what, "name the key of a row of the same list"));
        }
    }
}

/// What needs the whole command.
pub(super) fn command(source: &Source, command: &Command, names: &Names<'_>, problems: &mut Vec<Problem>) {
    let mut check = CommandCheck { source, command, names, problems, seen: HashSet::new() };
    check.source_lists();
    check.conditions(&command.request, "");
    check.presets();
    check.plain();
    check.reader();
    check.paging();
    check.money();
}

struct CommandCheck<'a> {
    source: &'a Source,
    command: &'a Command,
    names: &'a Names<'a>,
    problems: &'a mut Vec<Problem>,
    seen: HashSet<String>,
}

impl CommandCheck<'_> {
    fn report(&mut self, what: String, fix: &str) {
        let name = &self.command.name;
        self.problems.push(self.source.problem(name.offset(), format!("{}: {what}", **name), fix));
    }

    fn source_lists(&mut self) {
        list(self.source, &self.command.request, self.problems);
        list(self.source, &self.command.response, self.problems);
        if let Some(field) = self.command.response.iter().find(|field| field.reply_only || !field.unless.is_empty()) {
            let what = format!("the reply's row {} has columns of a request", *field.key);
            self.report(what, "take them out");
        }
    }

    /// A condition names a row beside it, or one at the top.
    fn conditions(&mut self, fields: &[Field], path: &str) {
        for field in fields {
            if let Some(condition) = &field.condition {
                let find = |fields: &[Field]| fields.iter().find(|field| *field.key == condition.key).cloned();
                match find(fields).or_else(|| find(&self.command.request)) {
                    None => {
                        let what = format!("{path}{} has an if on {:?}, which is no row", *field.key, condition.key);
                        self.report(what, "name a row beside it or at the top");
                    }
                    Some(other) => {
                        for value in condition.values.iter().filter(|value| !takes(other.kind.inner(), value)) {
                            let what = format!("{path}{} waits for {value:?} of {}", *field.key, condition.key);
                            self.report(what, "that row never has this value");
                        }
                    }
                }
            }
            if let Some(record) = field.kind.record().and_then(|name| self.names.record(name)) {
                let below = format!("{path}{}.", *field.key);
                if let Some(field) = record.fields.iter().find(|field| is_for_the_top(field)) {
                    let what = format!("{below}{} has a column of the top", *field.key);
                    self.report(what, "only what stands at the top is preset, derived or in the envelope");
                }
                if self.seen.insert(below.clone()) {
                    self.conditions(&record.fields, &below);
                }
            }
        }
    }

    fn presets(&mut self) {
        for field in &self.command.request {
            if let Some(Preset::Follows(path)) = &field.preset
                && !self.has_path(path)
            {
                let what = format!("{} follows {path:?}, which is no field", *field.key);
                self.report(what, "write the keys from the top, joined by dots");
            }
        }
    }

    fn has_path(&self, path: &str) -> bool {
        let mut fields = &self.command.request;
        let mut keys = path.split('.').peekable();
        while let Some(key) = keys.next() {
            let Some(field) = fields.iter().find(|field| *field.key == key) else { return false };
            if keys.peek().is_none() {
                return true;
            }
            match field.kind.record().and_then(|name| self.names.record(name)) {
                Some(record) => fields = &record.fields,
                None => return false,
            }
        }
        false
    }

    fn plain(&mut self) {
        for field in &self.command.request {
            let Some(plain) = &field.plain else { continue };
            let record = field.kind.record().and_then(|name| self.names.record(name));
            if !record.and_then(|record| record.field(plain)).is_some_and(|field| field.kind.is_scalar()) {
                let what = format!("{} takes plain texts as {plain:?}, which its record does not have", *field.key);
                self.report(what, "name a key of the record");
            }
        }
    }

    fn reader(&mut self) {
        let derived = self.command.response.iter().any(|field| field.level == Level::Derived);
        match (&self.command.reader, derived) {
            (Some(_), true) | (None, false) => {}
            (Some(reader), false) => self.report(format!("the reader {:?} derives nothing", **reader), "add rows"),
            (None, true) => self.report("a row is derived by no reader".to_owned(), "name the reader"),
        }
    }

    fn paging(&mut self) {
        let request = |key: &str| self.command.request.iter().any(|field| *field.key == key);
        let reply = |key: &str| self.command.response.iter().any(|field| *field.key == key);
        let list = |key: &str| {
            self.command
                .response
                .iter()
                .any(|field| *field.key == key && matches!(field.kind, Kind::List(_) | Kind::AnyArray))
        };
        let mut missing = Vec::new();
        for paging in self.command.paging.iter().chain(&self.command.listing) {
            let sent = [&paging.page, &paging.limit];
            missing.extend(sent.into_iter().filter(|key| !request(key)));
            missing.extend(paging.total.iter().chain(&paging.more).filter(|key| !reply(key)));
            missing.extend(Some(&paging.list).filter(|key| !list(key)));
            let is_request = |only: &&String| only.split_once('=').is_some_and(|(key, _)| request(key));
            missing.extend(paging.only.iter().filter(|only| !is_request(only)));
        }
        let is_always = |paging: &Option<Paging>| paging.as_ref().is_some_and(|paging| paging.only.is_none());
        let has_only = self.command.paging.as_ref().is_some_and(|paging| paging.only.is_some());
        if has_only || is_always(&self.command.listing) {
            self.report("paging is for every request, listing for some".to_owned(), "give `only` with listing alone");
        }
        if let Some(resume) = &self.command.resume {
            missing.extend(Some(&resume.key).filter(|key| !request(key) || !reply(key)));
            missing.extend(Some(&resume.done).filter(|key| !reply(key)));
        }
        let what: Vec<_> =
            missing.into_iter().map(|key| format!("paging names {key:?}, which is no fitting row")).collect();
        for what in what {
            self.report(what, "name rows of the request and of the reply");
        }
    }

    fn money(&mut self) {
        let chargeable = self.command.is_chargeable();
        if self.command.journal.is_some() && !chargeable {
            self.report("it is journaled and costs nothing".to_owned(), "take the journal out");
        }
        if chargeable && self.command.response.iter().any(|field| field.must) {
            let what = "a chargeable command must not fail over its reply".to_owned();
            self.report(what, "take `must` out");
        }
    }
}

fn is_for_the_top(field: &Field) -> bool {
    field.preset.is_some() || field.level != Level::Attributes
}

fn takes(kind: &Kind, value: &str) -> bool {
    match kind {
        Kind::Choice(choice) => choice.values.iter().any(|known| known == value),
        Kind::Flag01 => matches!(value, "0" | "1"),
        _ => true,
    }
}

/// The name is snake case and nobody else has it.
pub(super) fn unique<'a>(
    source: &'a Source,
    kind: &str,
    name: &At<String>,
    names: &mut HashMap<String, (&'a Source, usize)>,
    problems: &mut Vec<Problem>,
) {
    if !is_snake_case(name) {
        let what = format!("the {kind} {:?} is not in snake case", **name);
        problems.push(source.problem(name.offset(), what, "use a-z, 0-9 and _"));
    }
    if let Some((other, offset)) = names.insert((**name).clone(), (source, name.offset())) {
        let first = other.problem(offset, "", "").place();
        let what = format!("the {kind} {:?} is taken by {first}", **name);
        problems.push(source.problem(name.offset(), what, format!("{kind}s are unique; choose another")));
    }
}
