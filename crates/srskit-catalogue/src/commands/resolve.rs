//! From rows to fields: looks up types, and reports what cannot be.

use super::field::{Choice, Condition, Field, Kind, Preset, Record};
use super::row::{Empty, Enum, RawRecord, Row, Values};
use super::{Level, is_snake_case};
use crate::{At, Problem, Source};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Which list a row stands in; some columns mean nothing in some of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Request,
    Response,
    Record,
}

/// What the files define by name.
#[derive(Default)]
pub(super) struct Names<'a> {
    enums: BTreeMap<&'a str, (&'a Source, &'a Enum)>,
    raw_records: BTreeMap<&'a str, (&'a Source, &'a RawRecord)>,
    /// The rows of records, looked up once.
    records: HashMap<String, Record>,
    /// What some row uses, and what some row takes in.
    used: HashSet<String>,
    included: HashSet<String>,
    /// A record holds itself, so walking down would not end.
    endless: bool,
}

impl<'a> Names<'a> {
    pub(super) fn add_enum(&mut self, source: &'a Source, list: &'a Enum, problems: &mut Vec<Problem>) {
        self.check_name(source, &list.name, problems);
        if list.values.is_empty() {
            problems.push(source.problem(list.name.offset(), format!("{} has no values", *list.name), "list them"));
        }
        if let Some(twice) = first_twice(&list.values) {
            let what = format!("{} has the value {twice:?} twice", *list.name);
            problems.push(source.problem(list.name.offset(), what, "take one out"));
        }
        self.enums.insert(&list.name, (source, list));
    }

    pub(super) fn add_record(&mut self, source: &'a Source, record: &'a RawRecord, problems: &mut Vec<Problem>) {
        self.check_name(source, &record.name, problems);
        self.raw_records.insert(&record.name, (source, record));
    }

    fn check_name(&self, source: &Source, name: &At<String>, problems: &mut Vec<Problem>) {
        let taken = self.enums.contains_key(name.as_str()) || self.raw_records.contains_key(name.as_str());
        let fix = if taken || scalar(name).is_some() {
            "enums, records and types share their names; choose another"
        } else if !is_snake_case(name) {
            "use a-z, 0-9 and _"
        } else {
            return;
        };
        problems.push(source.problem(name.offset(), format!("the name {:?} cannot be", **name), fix));
    }

    /// Looks up the rows of all records, those first that others take in.
    pub(super) fn resolve_records(&mut self, problems: &mut Vec<Problem>) {
        let mut raw: Vec<_> = self.raw_records.values().copied().collect();
        raw.sort_by_key(|(_, record)| record.fields.iter().any(|row| row.include.is_some()));
        for (source, record) in raw {
            let fields = self.fields(source, &record.fields, Place::Record, problems);
            super::check::list(source, &fields, problems);
            if !record.summary.ends_with('.') {
                let what = format!("the summary of {} is not a sentence", *record.name);
                problems.push(source.problem(record.summary.offset(), what, "end it with a full stop"));
            }
            let (name, summary) = (record.name.clone(), (*record.summary).clone());
            let omits_empty = record.empty == Some(Empty::Omit);
            self.records.insert((*name).clone(), Record { name, summary, omits_empty, open: record.open, fields });
        }
        self.check_loops(problems);
    }

    fn check_loops(&mut self, problems: &mut Vec<Problem>) {
        for (source, record) in self.raw_records.values() {
            let mut seen = HashSet::new();
            let mut open = vec![record.name.as_str()];
            while let Some(name) = open.pop() {
                let below = self.records.get(name).into_iter().flat_map(|record| &record.fields);
                for inner in below.filter_map(|field| field.kind.record()) {
                    if inner == record.name.as_str() {
                        let what = format!("{inner} holds itself");
                        problems.push(source.problem(record.name.offset(), what, "take the row out"));
                        self.endless = true;
                        return;
                    }
                    if seen.insert(inner) {
                        open.push(inner);
                    }
                }
            }
        }
    }

    /// Looks up the rows of one list.
    pub(super) fn fields(
        &mut self,
        source: &Source,
        rows: &[Row],
        place: Place,
        problems: &mut Vec<Problem>,
    ) -> Vec<Field> {
        let mut fields = Vec::new();
        for row in rows {
            match (&row.include, &row.name) {
                (Some(include), None) => fields.extend(self.include(source, include, problems)),
                (None, Some(name)) => fields.extend(self.field(source, row, name, place, problems)),
                (Some(name), Some(_)) => {
                    let what = format!("a row takes in {:?} and has a name as well", **name);
                    problems.push(source.problem(name.offset(), what, "make two rows of it"));
                }
                (None, None) => {
                    let offset = row.kind.as_ref().map_or(0, At::offset);
                    problems.push(source.problem(offset, "a row has no name", "give it a name or an include"));
                }
            }
        }
        fields
    }

    fn include(&mut self, source: &Source, name: &At<String>, problems: &mut Vec<Problem>) -> Vec<Field> {
        self.included.insert((**name).clone());
        match self.records.get(name.as_str()) {
            Some(record) => record.fields.clone(),
            None => {
                let what = format!("the record {:?} is not known, or itself takes in others", **name);
                problems.push(source.problem(name.offset(), what, "add it as a [[record]]"));
                Vec::new()
            }
        }
    }

    fn field(
        &mut self,
        source: &Source,
        row: &Row,
        name: &At<String>,
        place: Place,
        problems: &mut Vec<Problem>,
    ) -> Option<Field> {
        let mut report = |offset: usize, what: String, fix: &str| problems.push(source.problem(offset, what, fix));
        let Some(kind) = &row.kind else {
            report(name.offset(), format!("{} has no type", **name), "give it one");
            return None;
        };
        let kind = match self.kind(kind, row) {
            Ok(kind) => kind,
            Err((what, fix)) => {
                report(kind.offset(), format!("{} {what}", **name), fix);
                return None;
            }
        };
        let condition = row.condition.as_ref().and_then(|text| {
            let condition = condition(text);
            if condition.is_none() {
                report(text.offset(), format!("{} has the if {:?}", **name, **text), "write \"key = value | value\"");
            }
            condition
        });
        let field = Field {
            name: row.public.as_ref().unwrap_or(name).to_string(),
            key: name.clone(),
            kind,
            need: row.need.as_ref().map(|need| **need).unwrap_or_default(),
            unless: row.unless.iter().map(|key| (**key).clone()).collect(),
            condition,
            when: row.when.as_ref().map(|when| (**when).clone()),
            preset: preset(row),
            min: row.min,
            max: row.max,
            range: row.range.as_ref().map(|range| **range),
            unit: row.unit.clone(),
            secret: row.secret,
            level: row.level.as_ref().map(|level| **level).unwrap_or_default(),
            reply_only: row.only.is_some(),
            loose: row.loose,
            plain: row.plain.as_ref().map(|key| (**key).clone()),
            position: row.position,
            must: row.must,
            unverified: row.unverified,
            note: row.note.clone(),
        };
        super::check::field(source, row, &field, place, problems);
        Some(field)
    }

    /// A type: a word of [`scalar`], an enum or a record, with `[]` for a list and `{}` for a map of it.
    fn kind(&mut self, text: &str, row: &Row) -> Result<Kind, (String, &'static str)> {
        if let Some(inner) = text.strip_suffix("[]") {
            return Ok(Kind::List(Box::new(self.kind(inner, row)?)));
        }
        if let Some(inner) = text.strip_suffix("{}") {
            return Ok(Kind::Map(Box::new(self.kind(inner, row)?)));
        }
        let values = row.values.as_deref();
        match (text, values) {
            ("int", Some(Values::Numbers(values))) => Ok(Kind::Int { values: values.clone(), open: row.open }),
            ("enum", Some(Values::Words(values))) if !values.is_empty() && first_twice(values).is_none() => {
                Ok(Kind::Choice(Choice { name: None, values: values.clone(), open: row.open }))
            }
            ("enum", _) => Err(("is an enum without words".to_owned(), "list different words as values")),
            (_, Some(_)) => Err((format!("is {text:?} and has values"), "only enum and int take values")),
            (_, None) => self.named(text),
        }
    }

    fn named(&mut self, text: &str) -> Result<Kind, (String, &'static str)> {
        if let Some(kind) = scalar(text) {
            return Ok(kind);
        }
        if let Some((_, list)) = self.enums.get(text) {
            self.used.insert(text.to_owned());
            let (name, values) = (Some(text.to_owned()), list.values.clone());
            return Ok(Kind::Choice(Choice { name, values, open: list.open }));
        }
        if self.raw_records.contains_key(text) {
            self.used.insert(text.to_owned());
            return Ok(Kind::Record(text.to_owned()));
        }
        Err((format!("has the unknown type {text:?}"), "use a type, or the name of an [[enum]] or [[record]]"))
    }

    /// Reports what no row uses.
    pub(super) fn check_use(&self, problems: &mut Vec<Problem>) {
        for (source, list) in self.enums.values().filter(|(_, list)| !self.used.contains(list.name.as_str())) {
            let what = format!("no row uses the enum {:?}", *list.name);
            problems.push(source.problem(list.name.offset(), what, "take it out"));
        }
        for (source, record) in self.raw_records.values() {
            if !self.used.contains(record.name.as_str()) && !self.included.contains(record.name.as_str()) {
                let what = format!("no row uses the record {:?}", *record.name);
                problems.push(source.problem(record.name.offset(), what, "take it out"));
            }
        }
    }

    pub(super) fn record(&self, name: &str) -> Option<&Record> {
        self.records.get(name).filter(|_| !self.endless)
    }

    /// The records that fields hold, sorted by name; those that rows only take in have no life of their own.
    pub(super) fn into_records(self) -> Vec<Record> {
        let used = self.used;
        let mut records: Vec<_> =
            self.records.into_values().filter(|record| used.contains(record.name.as_str())).collect();
        records.sort_by(|a, b| a.name.as_str().cmp(&b.name));
        records
    }
}

fn scalar(text: &str) -> Option<Kind> {
    Some(match text {
        "string" => Kind::Text,
        "int" => Kind::Int { values: Vec::new(), open: false },
        "money" => Kind::Money,
        "seconds" => Kind::Seconds,
        "bool01" => Kind::Flag01,
        "boolYN" => Kind::FlagYn,
        "date" => Kind::Date,
        "datetime" => Kind::DateTime,
        "epoch" => Kind::Epoch,
        "email" => Kind::Email,
        "phone" => Kind::Phone,
        "fqdn" => Kind::Domain,
        "ip" => Kind::Ip,
        "assoc" => Kind::AnyAssoc,
        "array" => Kind::AnyArray,
        _ => return None,
    })
}

fn preset(row: &Row) -> Option<Preset> {
    let fixed = row.fixed.as_ref().map(|value| Preset::Fixed((**value).clone()));
    let default = || row.default.as_ref().map(|value| Preset::Default((**value).clone()));
    fixed.or_else(default).or_else(|| row.follows.as_ref().map(|path| Preset::Follows((**path).clone())))
}

fn condition(text: &str) -> Option<Condition> {
    let (key, values) = text.split_once(" = ")?;
    let values: Vec<String> = values.split(" | ").map(str::to_owned).collect();
    let plain = is_snake_case(key) && values.iter().all(|value| !value.is_empty());
    plain.then(|| Condition { key: key.to_owned(), values })
}

pub(super) fn first_twice(values: &[String]) -> Option<&String> {
    let mut seen = HashSet::new();
    values.iter().find(|value| !seen.insert(value.as_str()))
}

/// The level that a row of that place may have.
pub(super) fn fits(place: Place, level: Level) -> bool {
    match level {
        Level::Attributes => true,
        Level::Envelope => place != Place::Record,
        Level::Both => place == Place::Request,
        // A record may be meant to be taken in by a reply.
        Level::Derived => place != Place::Request,
    }
}
