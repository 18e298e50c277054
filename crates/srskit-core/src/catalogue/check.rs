//! What is wrong with the shape of a message: everything that the table alone can tell.

use super::suggest::nearest;
use super::{CommandSpec, Condition, Field, Kind, Level, Need, Preset, Record, scalar};
use crate::{Date, Message, OwnedAssoc, OwnedValue, Problem, Timestamp, Value};
use std::net::IpAddr;

/// Lists everything that is wrong with the shape of a message made by [`super::assemble`]: missing and
/// unknown fields, values that are not of their type, lengths and ranges.
///
/// Every problem names its path. A value is quoted only where it may be shown.
pub fn check(spec: &CommandSpec, message: &Message) -> Vec<Problem> {
    let mut check = Check { top: &message.attributes, loose: false, problems: Vec::new() };
    let is_item = |field: &&Field| field.level != Level::Attributes;
    for field in spec.request {
        let other = |key: &str| message.attributes.get(key).or_else(|| message.items.get(key)).is_some();
        let (path, value) = match field.level {
            Level::Attributes => (format!("attributes.{}", field.key), message.attributes.get(field.key)),
            _ => (field.key.to_owned(), message.items.get(field.key)),
        };
        // A caller may put a field beside the attributes though it normally stands among them.
        match value.or_else(|| message.items.get(field.key)) {
            Some(value) => check.value(field, value, &path),
            None => check.missing(field, &path, &message.attributes, &other),
        }
    }
    if !spec.open {
        let attributes = spec.request.iter().filter(|field| field.level != Level::Envelope);
        let attributes: Vec<_> = attributes.collect();
        check.unknown(&attributes, &message.attributes, "attributes.");
        let items: Vec<_> = spec.request.iter().filter(is_item).collect();
        let beside: Vec<_> = items.iter().chain(&attributes).copied().collect();
        check.unknown(&beside, &message.items, "");
    }
    check.problems
}

struct Check<'a> {
    /// The attributes, for conditions that look at the top.
    top: &'a OwnedAssoc,
    /// Inside a record that may be incomplete.
    loose: bool,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn report(&mut self, path: &str, what: impl Into<String>, fix: impl Into<String>) {
        self.problems.push(Problem::new(path, what, fix));
    }

    fn missing(&mut self, field: &Field, path: &str, beside: &OwnedAssoc, is_sent: &dyn Fn(&str) -> bool) {
        let rule = field.rule();
        let holds = |condition: Condition| {
            let value = beside.get(condition.key).or_else(|| self.top.get(condition.key));
            value.is_some_and(|value| has_one_of(value, condition.values))
        };
        if field.need == Need::Required && !self.loose && !rule.unless.iter().any(|key| is_sent(key)) {
            let fix = match rule.unless {
                [] => needed(field),
                others => format!("give it, or {} in its place", others.join(" or ")),
            };
            self.report(path, "it is missing", fix);
        } else if let Some(condition) = rule.condition.filter(|condition| holds(*condition)) {
            let fix = format!("it is needed when {} is {}", condition.key, condition.values.join(" or "));
            self.report(path, "it is missing", fix);
        }
    }

    fn value(&mut self, field: &Field, value: &OwnedValue, path: &str) {
        if let (Some(Preset::Fixed(fixed)), Some(text)) = (field.rule().preset, value.as_text())
            && text != fixed
        {
            return self.report(path, "this command does not send that", format!("leave it out; it is always {fixed}"));
        }
        let loose = self.loose;
        self.loose |= field.rule().loose;
        self.kind(field, field.kind, value, path);
        self.loose = loose;
    }

    fn kind(&mut self, field: &Field, kind: Kind, value: &OwnedValue, path: &str) {
        match (kind, value) {
            (Kind::Record(record), Value::Assoc(assoc)) => self.record(record, assoc, path),
            (Kind::Map(inner), Value::Assoc(assoc)) => {
                assoc.iter().for_each(|(key, value)| self.kind(field, *inner, value, &format!("{path}.{key}")));
            }
            (Kind::List(inner), Value::Array(items)) => {
                self.count(field, items.len(), path);
                for (index, item) in items.iter().enumerate() {
                    self.kind(field, *inner, item, &format!("{path}.{index}"));
                }
            }
            (Kind::AnyAssoc, Value::Assoc(_)) | (Kind::AnyArray, Value::Array(_)) => {}
            (Kind::Record(_) | Kind::Map(_) | Kind::AnyAssoc, _) => {
                self.report(path, "this is no assoc", "give a map of names and values");
            }
            (Kind::List(_) | Kind::AnyArray, _) => self.report(path, "this is no list", "give a list"),
            (kind, Value::Text(text)) => self.text(field, kind, text, path),
            (_, _) => self.report(path, "this is no text", "give a single value"),
        }
    }

    fn record(&mut self, record: &Record, assoc: &OwnedAssoc, path: &str) {
        let is_sent = |key: &str| assoc.get(key).is_some();
        for field in record.fields.iter().filter(|field| !field.reply_only) {
            let path = format!("{path}.{}", field.key);
            match assoc.get(field.key) {
                Some(value) => self.value(field, value, &path),
                None => self.missing(field, &path, assoc, &is_sent),
            }
        }
        if !record.open {
            self.unknown(&record.fields.iter().collect::<Vec<_>>(), assoc, &format!("{path}."));
        }
    }

    fn unknown(&mut self, fields: &[&Field], given: &OwnedAssoc, prefix: &str) {
        for (key, _) in given.iter().filter(|(key, _)| !fields.iter().any(|field| field.key == *key)) {
            let names = fields.iter().flat_map(|field| [field.name(), field.key]);
            let fix = match fields.iter().find(|field| field.name() == key) {
                Some(field) => format!("it is given as {} as well; leave one of them out", field.key),
                None => match nearest(key, names) {
                    Some(name) => format!("did you mean {name}?"),
                    None => "take it out, or send the command by action and object".to_owned(),
                },
            };
            self.report(&format!("{prefix}{key}"), "the command has no such field", fix);
        }
    }

    fn count(&mut self, field: &Field, count: usize, path: &str) {
        let Some((least, most)) = field.rule().range else { return };
        if !(least..=most).contains(&(count as i64)) {
            let entries = if count == 1 { "entry" } else { "entries" };
            self.report(path, format!("{count} {entries}"), format!("{least} to {most} are allowed"));
        }
    }

    fn text(&mut self, field: &Field, kind: Kind, text: &str, path: &str) {
        if let Some((what, fix)) = wrong_form(kind, text) {
            // Only names and words of fixed lists are quoted, and only where they may be shown.
            let quoted = field.shown && matches!(kind, Kind::Int | Kind::Number(_) | Kind::Choice(_));
            let what = if quoted { format!("{} {what}", quote(text)) } else { format!("this {what}") };
            return self.report(path, what, fix);
        }
        let (rule, length) = (field.rule(), text.chars().count());
        let limit = |limit: Option<u16>| limit.map(usize::from);
        if let Some(most) = limit(rule.max).filter(|most| length > *most) {
            self.report(path, format!("{length} characters"), format!("{most} are allowed"));
        } else if let Some(least) = limit(rule.min).filter(|least| length < *least) {
            self.report(path, format!("{length} characters"), format!("{least} are needed"));
        }
        if let (Some((least, most)), Some(number)) = (rule.range, scalar::int(text).filter(|_| is_number(kind)))
            && !(least..=most).contains(&number)
        {
            let unit = if rule.unit.is_empty() { String::new() } else { format!(" {}", rule.unit) };
            let what = if field.shown { format!("{number}{unit}") } else { "this number is out of range".to_owned() };
            self.report(path, what, format!("{least} to {most} are allowed"));
        }
    }
}

fn has_one_of(value: &OwnedValue, words: &[&str]) -> bool {
    match value {
        Value::Text(text) => words.contains(&text.as_ref()),
        Value::Array(items) => items.iter().any(|item| has_one_of(item, words)),
        Value::Assoc(_) => false,
    }
}

fn needed(field: &Field) -> String {
    let form = match field.kind {
        Kind::Choice(choice) => format!("one of {}", choice.values.join(", ")),
        Kind::Flag01 | Kind::FlagYn => "yes or no".to_owned(),
        Kind::Record(record) => format!("a {}", record.name),
        _ => "it".to_owned(),
    };
    format!("give {form}")
}

fn is_number(kind: Kind) -> bool {
    matches!(kind, Kind::Int | Kind::Number(_))
}

fn quote(text: &str) -> String {
    format!("{:?}", text.chars().take(40).collect::<String>())
}

/// What is wrong with a text, and what would be right.
fn wrong_form(kind: Kind, text: &str) -> Option<(&'static str, String)> {
    let fits = |fits: bool, what: &'static str, fix: &str| (!fits).then(|| (what, fix.to_owned()));
    match kind {
        Kind::Int | Kind::Epoch => fits(scalar::int(text).is_some(), "is no whole number", "give digits, e.g. 1"),
        Kind::Number(numbers) => {
            let known = scalar::int(text).is_some_and(|number| numbers.open || numbers.values.contains(&number));
            let list: Vec<_> = numbers.values.iter().map(ToString::to_string).collect();
            (!known).then(|| ("is not allowed", format!("give one of {}", list.join(", "))))
        }
        Kind::Money => fits(scalar::money(text).is_some(), "is no amount", "give digits and a point, e.g. 8549.18"),
        Kind::Seconds => fits(scalar::seconds(text).is_some(), "is no time span", "give seconds, e.g. 1.5"),
        Kind::Flag01 => fits(matches!(text, "0" | "1"), "is no flag", "give yes or no"),
        Kind::FlagYn => fits(matches!(text, "N" | "Y"), "is no flag", "give yes or no"),
        Kind::Date => fits(text.parse::<Date>().is_ok(), "is no day", "write it as 2027-08-26"),
        Kind::DateTime => fits(text.parse::<Timestamp>().is_ok(), "is no date", "write it as 2027-08-26 11:40:14"),
        Kind::Ip => fits(text.parse::<IpAddr>().is_ok(), "is no IP address", "give one such as 192.0.2.7"),
        Kind::Choice(choice) => {
            let known = choice.open || choice.values.contains(&text);
            (!known).then(|| ("is not allowed", format!("give one of {}", choice.values.join(", "))))
        }
        Kind::Domain => {
            let odd =
                text.is_empty() || text.chars().any(|c| c.is_whitespace() || c.is_control()) || !text.contains('.');
            fits(!odd, "is no domain name", "give the name with its suffix, e.g. example.com")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
