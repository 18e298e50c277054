//! The commands: what goes over the wire, what comes back, and what sending one twice would do.

mod check;
mod field;
mod resolve;
mod row;

pub use field::{Choice, Condition, Field, Kind, Preset, Record};
pub use row::{Enum, Level, Need};

use crate::codes::Codes;
use crate::source::missing;
use crate::{At, Problem, Source};
use resolve::{Names, Place};
use row::{RawRecord, Row};
use serde::Deserialize;
use std::collections::HashMap;

/// One command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// The name of the facts, unique and in snake case. Action and object need not be unique.
    pub name: At<String>,
    /// What it is about.
    pub group: Group,
    /// The short public name, unique within the client.
    pub method: At<String>,
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
    /// Codes that the page names or that were seen for it.
    pub codes: Vec<At<u16>>,
    /// Another host than the usual one.
    pub host: Option<Host>,
    /// The kind of order that the journal keeps of it.
    pub journal: Option<Journal>,
    /// The reader written by hand that works out the derived rows of its reply.
    pub reader: Option<At<String>>,
    /// How its list comes in pages.
    pub paging: Option<Paging>,
    /// How a list comes in pages that only some of its requests ask for.
    pub listing: Option<Paging>,
    /// How its answer is fetched in parts.
    pub resume: Option<Resume>,
    /// Whether fields that no row names are let through, because not all are known.
    pub open: bool,
    /// What the rows cannot say.
    pub notes: Option<String>,
    /// What is sent, in this order.
    pub request: Vec<Field>,
    /// What comes back.
    pub response: Vec<Field>,
    /// The record that holds all rows of the reply, where commands share it.
    pub reply: Option<SharedReply>,
    /// The file that it stands in.
    pub file: String,
}

impl Command {
    /// Whether it may cost money, or do harm when it runs twice.
    pub fn is_chargeable(&self) -> bool {
        self.effect == Effect::Order || *self.repeat == Repeat::Unsafe
    }
}

/// All commands, and the records that their rows hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Commands {
    /// The commands, in the order of the files and of their rows.
    pub commands: Vec<Command>,
    /// The records, sorted by name.
    pub records: Vec<Record>,
    /// The lists of words that rows share, in the order of the files.
    pub enums: Vec<Enum>,
}

impl Commands {
    /// The record of this name.
    pub fn record(&self, name: &str) -> Option<&Record> {
        self.records.iter().find(|record| *record.name == name)
    }
}

/// A record that holds all rows of the replies to several commands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedReply {
    /// Name of the record.
    pub name: String,
    /// One sentence on what it is.
    pub summary: String,
}

/// What a command is about; also the group of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Domains: look-up, registration, renewal, settings, orders.
    Domain,
    /// Transfers in and away, trades.
    Transfer,
    /// Nameservers, and which of them a domain uses.
    Nameserver,
    /// Zones of the DNS service, DNSSEC, web forwarding.
    Dns,
    /// Certificates and other trust services.
    Ssl,
    /// The queue of events.
    Event,
    /// The reseller's account and sub-resellers.
    Account,
    /// End users: profiles, sub-users, sessions.
    User,
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

/// A host of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Host {
    /// The one for bulk changes.
    Batch,
}

/// The kind of order that the journal keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Journal {
    /// A registration.
    Register,
    /// A transfer into the account.
    Transfer,
    /// A renewal.
    Renew,
    /// A domain bought back during its redemption period.
    Redeem,
    /// A certificate or another trust service.
    SslOrder,
    /// The renewal of one.
    SslRenew,
    /// The upgrade of one.
    SslUpgrade,
}

/// How a list comes in pages; all are keys.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// Which page, in the request.
    pub page: String,
    /// How many rows a page has, in the request.
    pub limit: String,
    /// The number of the first page.
    pub first: u8,
    /// The list, in the reply.
    pub list: String,
    /// How many rows there are in all, in the reply.
    pub total: Option<String>,
    /// Whether there are more pages, in the reply.
    pub more: Option<String>,
    /// `key=value` that the request must hold, where only some requests give a list.
    pub only: Option<String>,
}

/// How an answer is fetched in parts; both are keys.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// What the reply gives and the next request repeats.
    pub key: String,
    /// Whether the answer is complete.
    pub done: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "enum")]
    enums: Vec<Enum>,
    #[serde(default, rename = "record")]
    records: Vec<RawRecord>,
    #[serde(default, rename = "command")]
    commands: Vec<RawCommand>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCommand {
    name: At<String>,
    group: Group,
    method: At<String>,
    action: At<String>,
    object: At<String>,
    effect: Effect,
    repeat: At<Repeat>,
    status: Status,
    summary: At<String>,
    source: At<String>,
    codes: Vec<At<u16>>,
    #[serde(default)]
    envelope: Vec<At<String>>,
    host: Option<Host>,
    journal: Option<Journal>,
    reader: Option<At<String>>,
    paging: Option<Paging>,
    listing: Option<Paging>,
    resume: Option<Resume>,
    #[serde(default)]
    open: bool,
    notes: Option<String>,
    request: Vec<Row>,
    response: Vec<Row>,
}

/// Reads all files of commands, and notes what is wrong with them.
pub(crate) fn read(sources: &[Source], problems: &mut Vec<Problem>) -> Commands {
    let files: Vec<_> = sources.iter().filter(|source| source.is_commands()).collect();
    if files.is_empty() {
        problems.push(missing("commands", "no file", "add commands/*.toml"));
    }
    let files: Vec<(&Source, File)> =
        files.into_iter().filter_map(|source| Some((source, source.parse(problems)?))).collect();
    let mut names = Names::default();
    for (source, file) in &files {
        file.enums.iter().for_each(|list| names.add_enum(source, list, problems));
    }
    for (source, file) in &files {
        file.records.iter().for_each(|record| names.add_record(source, record, problems));
    }
    names.resolve_records(problems);
    let commands = read_commands(&files, &mut names, problems);
    names.check_use(problems);
    let records = names.into_records();
    let enums = files.into_iter().flat_map(|(_, file)| file.enums).collect();
    Commands { commands, records, enums }
}

fn read_commands<'a>(
    files: &'a [(&'a Source, File)],
    names: &mut Names<'a>,
    problems: &mut Vec<Problem>,
) -> Vec<Command> {
    let (mut commands, mut taken, mut methods) = (Vec::new(), HashMap::new(), HashMap::new());
    for (source, file) in files {
        for raw in &file.commands {
            check_head(source, raw, problems);
            check::unique(source, "name", &raw.name, &mut taken, problems);
            check::unique(source, "method", &raw.method, &mut methods, problems);
            let command = resolve(source, raw, names, problems);
            check::command(source, &command, names, problems);
            commands.push(command);
        }
    }
    commands
}

fn resolve<'a>(source: &Source, raw: &RawCommand, names: &mut Names<'a>, problems: &mut Vec<Problem>) -> Command {
    let mut request = names.fields(source, &raw.request, Place::Request, problems);
    let envelope: Vec<Row> = raw.envelope.iter().filter_map(|name| envelope_row(source, name, problems)).collect();
    request.extend(names.fields(source, &envelope, Place::Request, problems));
    Command {
        name: raw.name.clone(),
        group: raw.group,
        method: raw.method.clone(),
        action: raw.action.clone(),
        object: raw.object.clone(),
        effect: raw.effect,
        repeat: raw.repeat,
        status: raw.status,
        summary: raw.summary.clone(),
        source: raw.source.clone(),
        codes: raw.codes.clone(),
        host: raw.host,
        journal: raw.journal,
        reader: raw.reader.clone(),
        paging: raw.paging.clone(),
        listing: raw.listing.clone(),
        resume: raw.resume.clone(),
        open: raw.open,
        notes: raw.notes.clone(),
        request,
        response: names.fields(source, &raw.response, Place::Response, problems),
        reply: shared_reply(&raw.response, names),
        file: source.path().to_owned(),
    }
}

fn shared_reply(rows: &[Row], names: &Names<'_>) -> Option<SharedReply> {
    match rows {
        [Row { include: Some(name), .. }] => {
            let record = names.record(name)?;
            Some(SharedReply { name: (*record.name).clone(), summary: record.summary.clone() })
        }
        _ => None,
    }
}

/// What many commands take beside their attributes.
fn envelope_row(source: &Source, name: &At<String>, problems: &mut Vec<Problem>) -> Option<Row> {
    let (kind, secret, note) = match name.as_str() {
        "cookie" => ("string", true, "session of an end user, in place of the reseller's own right to act"),
        "registrant_ip" => ("ip", false, "address of the end user who asks for it, for the service's records"),
        _ => {
            let what = format!("the envelope item {:?} is not known", **name);
            problems.push(source.problem(name.offset(), what, "give it a row with level = \"envelope\""));
            return None;
        }
    };
    let at = |text: &str| Some(name.with(text.to_owned()));
    Some(Row {
        name: Some(name.clone()),
        kind: at(kind),
        level: Some(name.with(Level::Envelope)),
        secret,
        note: Some(note.to_owned()),
        ..Row::default()
    })
}

fn check_head(source: &Source, command: &RawCommand, problems: &mut Vec<Problem>) {
    let mut report = |offset, what: String, fix: &str| problems.push(source.problem(offset, what, fix));
    let RawCommand { name, action, object, effect, repeat, summary, .. } = command;
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

/// The codes of each command are explained in the code table.
pub(crate) fn check_codes(sources: &[Source], commands: &[Command], codes: &Codes, problems: &mut Vec<Problem>) {
    for command in commands {
        let Some(source) = sources.iter().find(|source| source.path() == command.file) else { continue };
        for code in command.codes.iter().filter(|code| !codes.codes.iter().any(|row| *row.code == code.to_string())) {
            let what = format!("{} names the code {}, which no row explains", *command.name, **code);
            problems.push(source.problem(code.offset(), what, "add it to codes.toml"));
        }
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
mod tests;
