//! Replies made from the catalogue, for commands that have no behaviour here.
//!
//! Every field that the catalogue knows comes back, with a value of its type. All of it follows from
//! the seed, the command and its domain, so the same question has the same answer.

use super::reply::Reply;
use super::request::Request;
use crate::rng::Rng;
use crate::time::Timestamp;
use srskit_core::catalogue::{CommandSpec, Field, Kind, Level};
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Value};

/// Entries of a list; of one that comes in pages, all together.
const ROWS: usize = 3;

/// These would say that an order waits, that a call failed.
const NOT_SAID: &[&str] = &["forced_pending", "async_reason", "queue_request_id", "error"];

/// Texts by key; every other one says what it is.
const TEXTS: &[(&str, &str)] = &[
    ("first_name", "Zoë"),
    ("last_name", "Example"),
    ("org_name", "Example Works"),
    ("address1", "1 Example Street"),
    ("city", "Toronto"),
    ("state", "ON"),
    ("postal_code", "M5V 2T6"),
    ("country", "CA"),
    ("tld", ".com"),
    ("language", "en"),
];

/// Answers a command whose shape is right.
pub(super) fn reply(spec: &CommandSpec, request: &Request, seed: u64, now: Timestamp) -> Reply {
    let mut maker = Maker { spec, request, now, rng: Rng::new(seed ^ hash(spec, request)) };
    let mut reply = Reply::success("200", "Command completed successfully");
    for field in spec.response.iter().filter(|field| field.level != Level::Derived && !NOT_SAID.contains(&field.key)) {
        let value = maker.top(field);
        reply = match (field.key, value) {
            ("*", Value::Assoc(entries)) => {
                entries.into_iter().fold(reply, |reply, (key, value)| reply.with(key, value))
            }
            (key, value) if field.level == Level::Envelope => reply.with_item(key, value),
            (key, value) => reply.with(key, value),
        };
    }
    reply
}

/// FNV-1a over what the answer shall depend on.
fn hash(spec: &CommandSpec, request: &Request) -> u64 {
    let bytes = spec.name.bytes().chain([0]).chain(domain(request).bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

fn sent<'r>(request: &'r Request, key: &str) -> Option<&'r str> {
    let text = request.attributes.text(key).or_else(|| request.items.text(key));
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn domain(request: &Request) -> &str {
    sent(request, "domain").unwrap_or("example.com")
}

struct Maker<'r> {
    spec: &'r CommandSpec,
    request: &'r Request,
    now: Timestamp,
    rng: Rng,
}

impl Maker<'_> {
    fn top(&mut self, field: &Field) -> OwnedValue {
        if let Some(value) = self.paging(field).or_else(|| self.echo(field)) {
            return value;
        }
        self.value(field, field.kind, 0)
    }

    /// What was asked comes back, but no secret.
    fn echo(&self, field: &Field) -> Option<OwnedValue> {
        let is_same = |asked: &&Field| asked.key == field.key && asked.kind.name() == field.kind.name();
        self.spec.request.iter().find(is_same).filter(|asked| !asked.secret && is_scalar(asked.kind))?;
        sent(self.request, field.key).map(|text| text.to_owned().into())
    }

    /// The fields of a list that comes in pages: its rows from the first asked for, their number in all.
    fn paging(&mut self, field: &Field) -> Option<OwnedValue> {
        if self.spec.resume.is_some_and(|resume| resume.done == field.key) {
            return Some("1".into());
        }
        let paging = self.spec.paging.or(self.spec.listing)?;
        let number = |key| sent(self.request, key).and_then(|text| text.parse::<usize>().ok());
        let size = number(paging.limit).filter(|size| *size > 0).unwrap_or(40);
        let page = number(paging.page).unwrap_or(0).saturating_sub(usize::from(paging.first));
        let start = page.saturating_mul(size).min(ROWS);
        let end = start.saturating_add(size).min(ROWS);
        if field.key == paging.list {
            let Value::Array(rows) = self.value(field, field.kind, 0) else { return None };
            return Some(Value::Array(rows.into_iter().take(end).skip(start).collect()));
        }
        if Some(field.key) == paging.total {
            return Some(ROWS.to_string().into());
        }
        (Some(field.key) == paging.more).then(|| flag(field.kind, end < ROWS))
    }

    fn value(&mut self, field: &Field, kind: Kind, place: usize) -> OwnedValue {
        match kind {
            Kind::Record(record) => Value::Assoc(self.record(record.fields, place)),
            Kind::List(inner) => Value::Array((0..ROWS).map(|place| self.value(field, *inner, place)).collect()),
            Kind::Map(inner) => {
                let names = self.names();
                Value::Assoc(names.into_iter().map(|name| (name, self.value(field, *inner, 0))).collect())
            }
            Kind::AnyAssoc => Value::Assoc(Assoc::new().with("note", "made up by the stand-in")),
            Kind::AnyArray => Value::Array(vec!["made up by the stand-in".into()]),
            kind => self.scalar(field, kind, place).into(),
        }
    }

    fn record(&mut self, fields: &[Field], place: usize) -> OwnedAssoc {
        let said = fields.iter().filter(|field| !NOT_SAID.contains(&field.key));
        said.map(|field| (field.key, self.value(field, field.kind, place))).collect()
    }

    /// The domains that were asked about.
    fn names(&self) -> Vec<String> {
        let list = |key| self.request.attributes.get(key).and_then(Value::entries);
        let names = list("domain_list").or_else(|| list("domains")).unwrap_or_default();
        let names: Vec<String> = names.into_iter().filter_map(Value::as_text).map(str::to_owned).collect();
        if names.is_empty() { vec![domain(self.request).to_owned()] } else { names }
    }

    fn scalar(&mut self, field: &Field, kind: Kind, place: usize) -> String {
        match kind {
            Kind::Int => self.number(field, place).to_string(),
            Kind::Number(numbers) => numbers.values.first().copied().unwrap_or(1).to_string(),
            Kind::Money => format!("{}.{:02}", 8 + self.rng.below(90), self.rng.below(100)),
            Kind::Seconds => format!("0.{}", 1 + self.rng.below(9)),
            Kind::Flag01 if field.key == "is_success" => "1".to_owned(),
            Kind::Flag01 => self.rng.below(2).to_string(),
            Kind::FlagYn => ["N", "Y"][self.rng.below(2)].to_owned(),
            Kind::Date => self.time(field).to_string().chars().take(10).collect(),
            Kind::DateTime => self.time(field).to_string(),
            Kind::Epoch => (self.time(field).unix_millis() / 1000).to_string(),
            Kind::Email => "zoe@example.com".to_owned(),
            Kind::Phone => "+1.4165550123".to_owned(),
            Kind::Domain => self.name(field, place),
            Kind::Ip if field.key.contains('6') => format!("2001:db8::{:x}", place + 1),
            Kind::Ip => format!("192.0.2.{}", place + 1),
            Kind::Choice(choice) => choice.values[self.rng.below(choice.values.len())].to_owned(),
            _ => self.text(field),
        }
    }

    fn number(&mut self, field: &Field, place: usize) -> i64 {
        let key = field.key;
        if let Some((least, most)) = field.rule().range {
            return least.max(most.min(1 + place as i64));
        }
        match key {
            "response_code" | "registration_code" => 200,
            "count" | "total" => ROWS as i64,
            "remainder" => 0,
            _ if key.ends_with("id") => 1_000_000 + self.rng.below(8_000_000) as i64,
            _ if key.contains("year") => self.now.year() + 1,
            _ => 1 + place as i64,
        }
    }

    /// A year from now for ends, up to a year ago for everything else.
    fn time(&mut self, field: &Field) -> Timestamp {
        let is_end = ["expir", "_end", "until", "delet"].iter().any(|part| field.key.contains(part));
        let day = self.rng.below(365) as i64 * 86_400_000;
        match is_end {
            true => self.now.plus_years(1),
            false => Timestamp::from_unix_millis(self.now.unix_millis() - day),
        }
    }

    fn name(&self, field: &Field, place: usize) -> String {
        let is_host =
            field.key.ends_with("_ns") || ["fqdn", "nameserver", "host"].iter().any(|part| field.key.contains(part));
        match place {
            _ if is_host => format!("ns{}.example.net", place + 1),
            0 => domain(self.request).to_owned(),
            place => format!("example-{place}.com"),
        }
    }

    fn text(&mut self, field: &Field) -> String {
        match TEXTS.iter().find(|(key, _)| *key == field.key) {
            Some((_, text)) => (*text).to_owned(),
            None if field.secret || field.key.ends_with("id") => self.rng.hex(32),
            None => format!("made up: {}", field.key.replace('_', " ")),
        }
    }
}

fn is_scalar(kind: Kind) -> bool {
    !matches!(kind, Kind::Record(_) | Kind::List(_) | Kind::Map(_) | Kind::AnyAssoc | Kind::AnyArray)
}

fn flag(kind: Kind, set: bool) -> OwnedValue {
    match (kind, set) {
        (Kind::FlagYn, true) => "Y",
        (Kind::FlagYn, false) => "N",
        (_, true) => "1",
        (_, false) => "0",
    }
    .into()
}
