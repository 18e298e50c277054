//! The typed commands: a file for each, one for each record, and the modules that hold them.

pub(super) mod docs;
mod doors;
mod model;
mod record;
mod reply;
mod request;
mod uses;
mod words;

pub(super) use model::{Model, is_many, native, own_words, variant};
pub(super) use request::required;

use super::header;
use super::names::{camel_case, upper_case};
use super::table::file_of;
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Command, Group, Kind};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use uses::with_uses;

const CORE: &str = "crates/srskit-core/src";

/// The folders, the groups in them, and what their modules say of themselves.
const FOLDERS: [(&str, &[Group], &str); 7] = [
    (
        "account",
        &[Group::Account, Group::User],
        "The reseller's account, sub-resellers, and the profiles of end users.",
    ),
    ("dns", &[Group::Dns], "Zones of the DNS service, DNSSEC, web forwarding."),
    ("domain", &[Group::Domain], "Domains: availability, registration, renewal, settings, orders."),
    ("events", &[Group::Event], "The queue of events."),
    ("nameserver", &[Group::Nameserver], "Nameservers, and which of them a domain uses."),
    ("ssl", &[Group::Ssl], "Certificates and other trust services."),
    ("transfer", &[Group::Transfer], "Transfers in and away, and trades."),
];

pub(super) fn render(catalogue: &Catalogue) -> Vec<(PathBuf, String)> {
    let model = Model::of(catalogue);
    let mut files = records(&model);
    for (folder, groups, summary) in FOLDERS {
        let commands: Vec<_> = catalogue.commands.iter().filter(|command| groups.contains(&command.group)).collect();
        files.extend(commands.iter().map(|command| (format!("{folder}/{}", *command.method), file(&model, command))));
        files.push((format!("{folder}/mod"), module(&model, folder, summary, &commands)));
    }
    let files = files.into_iter().map(|(path, text)| (PathBuf::from(format!("{CORE}/{path}.rs")), text));
    files.chain(doors::render(&model, &FOLDERS)).collect()
}

/// A command: its request, its words, and its reply unless others share that.
fn file(model: &Model<'_>, command: &Command) -> String {
    let name = camel_case(&command.method);
    let mut body = request::render(command);
    let own = model::own_words(&name, &command.request);
    let of_reply = model::own_words(&name, &command.response).into_iter().filter(|_| command.reply.is_none());
    // A request and its reply may have the same words.
    let own: BTreeMap<_, _> = own.into_iter().chain(of_reply).collect();
    body.extend(own.iter().map(|(name, choice)| words::own(name, choice)));
    let reply = reply_name(command);
    if command.reply.is_none() && !command.response.is_empty() {
        let summary = format!("The reply to [`{name}`].");
        body.push_str(&reply::render(model, &reply, &name, &summary, &command.response));
    }
    let spec = format!("table::{}::{}", file_of(command.group), upper_case(&command.method));
    body.push_str(&format!("command!({name}, {reply}, {spec});\n"));
    if let Some(row) = row_of_list(command) {
        body.push_str(&format!("listed!({name}, {row});\n"));
    }
    with_uses(&header("commands/*.toml"), &body, &model.shared_types(command))
}

/// The record that the rows of a list are.
fn row_of_list(command: &Command) -> Option<String> {
    let paging = command.paging.as_ref()?;
    let list = command.response.iter().find(|field| *field.key == paging.list)?;
    match &list.kind {
        Kind::List(inner) => inner.record().map(camel_case),
        _ => None,
    }
}

pub(super) fn reply_name(command: &Command) -> String {
    match &command.reply {
        Some(reply) => camel_case(&reply.name),
        None if command.response.is_empty() => "BareReply".to_owned(),
        None => format!("{}Reply", camel_case(&command.method)),
    }
}

/// A folder's module: its commands, and the shared types that they hold.
fn module(model: &Model<'_>, folder: &str, summary: &str, commands: &[&Command]) -> String {
    let mut text = format!("{}//! {summary}\n\n", header("commands/*.toml"));
    let mut names: Vec<_> = commands.iter().map(|command| command.method.as_str()).collect();
    names.sort_unstable();
    for name in names {
        if name == folder {
            text.push_str("#[allow(clippy::module_inception, reason = \"the command is called like its folder\")]\n");
        }
        text.push_str(&format!("mod {name};\n"));
    }
    text.push('\n');
    for command in commands {
        text.push_str(&format!("pub use {}::{{{}}};\n", *command.method, exports(command).join(", ")));
    }
    let shared: BTreeSet<String> = commands.iter().flat_map(|command| model.shared_types(command)).collect();
    if !shared.is_empty() {
        text.push_str(&format!("pub use crate::records::{{{}}};\n", shared.into_iter().collect::<Vec<_>>().join(", ")));
    }
    text
}

/// The types that a command's file defines.
fn exports(command: &Command) -> Vec<String> {
    let name = camel_case(&command.method);
    let mut types: BTreeSet<String> =
        model::own_words(&name, &command.request).into_iter().map(|(name, _)| name).collect();
    if command.reply.is_none() {
        types.extend(model::own_words(&name, &command.response).into_iter().map(|(name, _)| name));
        types.extend((!command.response.is_empty()).then(|| reply_name(command)));
    }
    types.insert(name);
    types.into_iter().collect()
}

/// Records, shared words and shared replies.
fn records(model: &Model<'_>) -> Vec<(String, String)> {
    let head = header("commands/*.toml");
    let mut files: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    let all: BTreeSet<String> = every_shared_type(model);
    for record in &model.catalogue.records {
        let name = camel_case(&record.name);
        let own = model::own_words(&name, &record.fields).into_iter().map(|(name, _)| name);
        let types = std::iter::once(name.clone()).chain(own).collect();
        files.insert((*record.name).clone(), (with_uses(&head, &record::render(model, record), &all), types));
    }
    for command in &model.catalogue.commands {
        let Some(reply) = &command.reply else { continue };
        let (name, summary) = (camel_case(&reply.name), reply.summary.trim_start_matches("Rows of "));
        let own = model::own_words(&name, &command.response);
        let mut body: String = own.iter().map(|(name, choice)| words::own(name, choice)).collect();
        body.push_str(&reply::render(model, &name, &name, &sentence(summary), &command.response));
        let types = std::iter::once(name).chain(own.into_iter().map(|(name, _)| name)).collect();
        files.insert(reply.name.clone(), (with_uses(&head, &body, &all), types));
    }
    let words: String = model.catalogue.enums.iter().map(words::shared).collect();
    let names = model.catalogue.enums.iter().map(|list| camel_case(&list.name)).collect();
    files.insert("words".to_owned(), (with_uses(&head, &words, &BTreeSet::new()), names));
    let mut module = head + "//! What commands share: records, words, and replies that several of them have.\n\n";
    for name in files.keys() {
        module.push_str(&format!("mod {name};\n"));
    }
    module.push('\n');
    for (name, (_, types)) in &files {
        module.push_str(&format!("pub use {name}::{{{}}};\n", types.join(", ")));
    }
    let mut files: Vec<_> = files.into_iter().map(|(name, (text, _))| (format!("records/{name}"), text)).collect();
    files.push(("records/mod".to_owned(), module));
    files
}

fn every_shared_type(model: &Model<'_>) -> BTreeSet<String> {
    let mut types: BTreeSet<String> = model.catalogue.enums.iter().map(|list| camel_case(&list.name)).collect();
    types.extend(model.catalogue.records.iter().map(|record| camel_case(&record.name)));
    types
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
