//! A method per command, for the blocking client and for the one with `async`.

use super::docs;
use super::kinds::{input, output};
use super::text::{bracketed, docstring, head, quoted};
use crate::codegen::names::camel_case;
use crate::codegen::typed::{Model, reply_name, required};
use srskit_catalogue::commands::{Command, Field, Group, Kind, Need, Paging, Preset};

const GROUPS: [(Group, &str, &str); 8] = [
    (Group::Domain, "domain", "Domains: look-up, registration, renewal, settings, orders."),
    (Group::Transfer, "transfer", "Transfers in and away, trades."),
    (Group::Nameserver, "nameserver", "Nameservers, and which of them a domain uses."),
    (Group::Dns, "dns", "Zones of the DNS service, DNSSEC, web forwarding."),
    (Group::Ssl, "ssl", "Certificates and other trust services."),
    (Group::Event, "event", "The queue of events."),
    (Group::Account, "account", "The reseller's account and sub-resellers."),
    (Group::User, "user", "End users: profiles, sub-users, sessions."),
];

/// The blocking door, or the one with `async`.
#[derive(Clone, Copy, PartialEq)]
enum Door {
    Blocking,
    Async,
}

pub(super) fn render(model: &Model<'_>) -> Vec<(String, String)> {
    let doors = [(Door::Blocking, ""), (Door::Async, "async_")];
    let modules = GROUPS.iter().flat_map(|group| doors.map(|(door, prefix)| (group, door, prefix)));
    modules
        .map(|((group, file, summary), door, prefix)| {
            (format!("commands/{prefix}{file}"), module(model, *group, file, summary, door))
        })
        .collect()
}

fn module(model: &Model<'_>, group: Group, file: &str, summary: &str, door: Door) -> String {
    let (prefix, base) = if door == Door::Async { ("Async", "AsyncCaller") } else { ("", "Caller") };
    let summary = if door == Door::Async { format!("{} With `async`.", summary) } else { summary.to_owned() };
    let mut text = head(&summary);
    text.push_str(&format!(
        "from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Tuple, Union\n\nfrom .base import {base}\n\n\
         if TYPE_CHECKING:\n    from typing_extensions import Unpack\n\n    from ..inputs import *  # noqa: F403\n    \
         from ..options import CallOptions\n    from ..results import *  # noqa: F403\n    \
         from ..rows import {prefix}Rows\n    from ..words import *  # noqa: F403\n\n\
         __all__ = [\"{prefix}{name}Commands\"]\n\n\n\
         class {prefix}{name}Commands({base}):\n    \"\"\"{summary}\"\"\"\n\n    __slots__ = ()\n",
        name = camel_case(file)
    ));
    for command in model.catalogue.commands.iter().filter(|command| command.group == group) {
        text.push_str(&method(model, command, door));
        if let Some(row) = row(model, command) {
            text.push_str(&iterator(model, command, &row, door));
        }
    }
    text
}

fn method(model: &Model<'_>, command: &Command, door: Door) -> String {
    let fields = arguments(command, &[]);
    let reply = reply_name(command);
    let (define, wait) = if door == Door::Async { ("async def", "await ") } else { ("def", "") };
    let mut text = format!("\n    {define} {}(\n", *command.method);
    text.push_str(&signature(model, command, &fields, None));
    text.push_str(&format!("    ) -> {reply}:\n"));
    text.push_str(&docstring("        ", &docs::method(command, &command.summary, &about(command, &fields, None))));
    let run = format!("        reply: {reply} = {wait}self._run({}, ", quoted(&command.method));
    text + &with_values(&run, command, &fields, "options)") + "        return reply\n"
}

/// The rows of a list that comes in pages.
fn iterator(model: &Model<'_>, command: &Command, row: &str, door: Door) -> String {
    let (page, rest) = match (&command.paging, &command.resume) {
        (Some(Paging { page, .. }), _) => {
            (page.as_str(), " It is fetched page by page, as rows are wanted; `limit` is the size of a page.")
        }
        (None, Some(resume)) => {
            (resume.key.as_str(), " It is fetched in parts, as rows are wanted; each comes with the name of its list.")
        }
        (None, None) => return String::new(),
    };
    let fields = arguments(command, &[page]);
    let rows = if door == Door::Async { format!("AsyncRows[{row}]") } else { format!("Rows[{row}]") };
    let cursor = ("cursor", "where to go on, from `cursor` of an earlier one; the same arguments as then.");
    let mut text = format!("\n    def {}(\n", iterator_name(&command.method));
    text.push_str(&signature(model, command, &fields, Some(cursor.0)));
    text.push_str(&format!("    ) -> {rows}:\n"));
    let lead = format!("{}{rest}", *command.summary);
    let about = about(command, &fields, Some(cursor));
    text.push_str(&docstring("        ", &docs::method(command, &lead, &about)));
    let run = format!("        rows: {rows} = self._rows({}, ", quoted(&command.method));
    text + &with_values(&run, command, &fields, "cursor, options)") + "        return rows\n"
}

fn iterator_name(method: &str) -> String {
    match (method.strip_prefix("list_"), method.strip_prefix("suggest_")) {
        (Some(rest), _) => format!("iterate_{rest}"),
        (_, Some(rest)) => format!("iterate_suggested_{rest}"),
        _ => format!("iterate_{method}"),
    }
}

/// The type of a row of the list that a command gives in pages.
fn row(model: &Model<'_>, command: &Command) -> Option<String> {
    if let Some(paging) = &command.paging {
        let list = command.response.iter().find(|field| *field.key == paging.list)?;
        let Kind::List(inner) = &list.kind else { return None };
        return Some(output(inner, list, &reply_name(command)));
    }
    command.resume.as_ref()?;
    let sections = command.response.iter().filter_map(|field| field.kind.record());
    let items = sections.filter_map(|name| model.record(name).fields.iter().find(|field| *field.key == "items"));
    let mut kinds: Vec<_> = items.filter_map(|field| field.kind.record()).map(camel_case).collect();
    kinds.sort();
    kinds.dedup();
    let row = if let [only] = kinds.as_slice() { only.clone() } else { format!("Union[{}]", kinds.join(", ")) };
    Some(format!("Tuple[str, {row}]"))
}

/// What a caller may give: first the one field that needs no name.
fn arguments<'c>(command: &'c Command, without: &[&str]) -> Vec<&'c Field> {
    let is_given = |field: &&Field| !matches!(field.preset, Some(Preset::Fixed(_))) && *field.key != "*";
    let first = first(command);
    let rest = command.request.iter().filter(is_given).filter(|field| !without.contains(&field.key.as_str()));
    let rest: Vec<_> = rest.filter(|field| first.is_none_or(|first| !std::ptr::eq(first, *field))).collect();
    let (needed, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|field| !is_optional(command, field));
    first.into_iter().chain(needed).chain(others).collect()
}

/// The one field that needs no name: what the command is about. That is the domain where it has to name one (or
/// something in its place), wherever it stands on the wire; `type` comes first there, and nobody would think so.
fn first(command: &Command) -> Option<&Field> {
    let needed = required(command);
    let domain = || command.request.iter().find(|field| *field.key == "domain" && field.need == Need::Required);
    match needed.first().copied() {
        Some(field) if *field.key != "cookie" => domain().or(Some(field)),
        other => other,
    }
}

fn is_optional(command: &Command, field: &Field) -> bool {
    !required(command).iter().any(|needed| std::ptr::eq(*needed, field)) || !field.unless.is_empty()
}

fn signature(model: &Model<'_>, command: &Command, fields: &[&Field], cursor: Option<&str>) -> String {
    let owner = camel_case(&command.method);
    let has_first = first(command).is_some();
    let mut text = "        self,\n".to_owned();
    let mut has_star = false;
    for (index, field) in fields.iter().enumerate() {
        if !has_star && (index > 0 || !has_first) {
            text.push_str("        *,\n");
            has_star = true;
        }
        let kind = input(model, field, &owner);
        text.push_str(&if is_optional(command, field) {
            format!("        {}: Optional[{kind}] = None,\n", field.name)
        } else {
            format!("        {}: {kind},\n", field.name)
        });
    }
    let mut others = Vec::new();
    others.extend(command.open.then_some("other: Optional[Mapping[str, Any]] = None"));
    others.extend(cursor.map(|_| "cursor: Optional[str] = None"));
    if !others.is_empty() && !has_star {
        text.push_str("        *,\n");
    }
    others.iter().for_each(|other| text.push_str(&format!("        {other},\n")));
    text + "        **options: Unpack[CallOptions],\n"
}

fn about(command: &Command, fields: &[&Field], cursor: Option<(&str, &str)>) -> Vec<(String, String)> {
    let mut about: Vec<_> = fields.iter().map(|field| (field.name.clone(), docs::field(field))).collect();
    if command.open {
        about.push(("other".to_owned(), "any other attribute; not all are known of this command.".to_owned()));
    }
    about.extend(cursor.map(|(name, text)| (name.to_owned(), text.to_owned())));
    about.push(("options".to_owned(), "timeout, deadline, validate, trace_id; see `CallOptions`.".to_owned()));
    about
}

/// A call with the values by name between what stands before and behind them.
fn with_values(before: &str, command: &Command, fields: &[&Field], behind: &str) -> String {
    let mut items: Vec<_> = fields.iter().map(|field| format!("{}: {}", quoted(&field.name), field.name)).collect();
    if command.open {
        items.push("**(other or {})".to_owned());
    }
    if items.is_empty() {
        return format!("{before}{{}}, {behind}\n");
    }
    bracketed(&format!("{before}{{"), &items, &format!("}}, {behind}"))
}
