//! What each command takes and gives, and a method for it.

use super::kinds::output;
use super::records::{interface, is_given, is_optional, read, sent};
use super::text::{camel, comment};
use crate::codegen::names::camel_case;
use crate::codegen::typed::docs::{cost, sentence};
use crate::codegen::typed::{Model, reply_name};
use srskit_catalogue::commands::{Command, Field, Kind, Status};
use std::collections::BTreeMap;

/// Names that every reply has and no field of a command may take over.
const OF_EVERY_REPLY: [&str; 4] = ["outcome", "code", "raw", "other"];

pub(super) fn render(model: &Model<'_>) -> String {
    let mut text = String::new();
    let mut replies = BTreeMap::new();
    for command in &model.catalogue.commands {
        text.push_str(&given(model, command));
        replies.insert(reply_name(command), command);
    }
    for (name, command) in replies.iter().filter(|(name, _)| *name != "BareReply") {
        text.push_str(&reply(name, command));
    }
    text.push_str(&orders(model));
    text.push_str("\n/** A method for each command of the catalogue. */\nexport interface Commands {\n");
    let methods: Vec<_> = model.catalogue.commands.iter().map(|command| method(model, command)).collect();
    text.push_str(&methods.join("\n"));
    text + "}\n"
}

/// The commands about which something can be unknown afterwards.
fn orders(model: &Model<'_>) -> String {
    let orders = model.catalogue.commands.iter().filter(|command| command.is_chargeable());
    let names: Vec<_> = orders.map(|command| format!("\n  | '{}'", camel(&command.method))).collect();
    let about = "The commands that may cost money, so that one without an answer has to be investigated.";
    format!("\n/** {about} */\nexport type OrderName ={}\n", names.concat())
}

fn input_name(command: &Command) -> String {
    format!("{}Input", camel_case(&command.method))
}

fn given(model: &Model<'_>, command: &Command) -> String {
    let lines = command.request.iter().filter(|field| is_given(field)).map(|field| sent(model, field, false));
    let summary = format!("What {} takes.", camel(&command.method));
    let mut text = interface(&input_name(command), "", &summary, lines);
    if command.open
        && let Some(end) = text.rfind('}')
    {
        text.truncate(end);
        if text.ends_with("{") {
            text.push('\n');
        }
        text.push_str(
            "  /** Not all fields are known, so others are taken too. */\n  readonly [key: string]: unknown\n}\n",
        );
    }
    text
}

fn reply(name: &str, command: &Command) -> String {
    let summary = match &command.reply {
        Some(shared) => sentence(shared.summary.trim_start_matches("Rows of ")),
        None => format!("The reply to {}.", camel(&command.method)),
    };
    let clash: Vec<_> = command.response.iter().filter(|field| OF_EVERY_REPLY.contains(&field.name.as_str())).collect();
    assert!(clash.is_empty(), "{name}: a field of every reply has this name: {clash:?}");
    interface(name, "extends TypedReply ", &summary, command.response.iter().map(read))
}

fn method(model: &Model<'_>, command: &Command) -> String {
    let name = camel(&command.method);
    let reply = match reply_name(command).as_str() {
        "BareReply" => "TypedReply".to_owned(),
        name => name.to_owned(),
    };
    let mark = if command.request.iter().filter(|field| is_given(field)).all(is_optional) { "?" } else { "" };
    let values = format!("values{mark}: {}", input_name(command));
    let mut text = comment("  ", &about(command, &command.summary));
    text.push_str(&format!("  {name}({values}, options?: CallOptions): Promise<{reply}>\n"));
    if let Some(row) = row(model, command) {
        let lead = format!("{} It is fetched in parts, as rows are wanted.", *command.summary);
        text.push('\n');
        text.push_str(&comment("  ", &about(command, &lead)));
        text.push_str(&format!("  {}({values}, options?: ListOptions): Rows<{row}>\n", iterator_name(&command.method)));
    }
    text
}

fn iterator_name(method: &str) -> String {
    match (method.strip_prefix("list_"), method.strip_prefix("suggest_")) {
        (Some(rest), _) => camel(&format!("iterate_{rest}")),
        (_, Some(rest)) => camel(&format!("iterate_suggested_{rest}")),
        _ => camel(&format!("iterate_{method}")),
    }
}

/// The type of a row of the list that a command gives in parts.
fn row(model: &Model<'_>, command: &Command) -> Option<String> {
    if let Some(paging) = &command.paging {
        let list = command.response.iter().find(|field| *field.key == paging.list)?;
        let Kind::List(inner) = &list.kind else { return None };
        return Some(output(inner));
    }
    command.resume.as_ref()?;
    let items = |field: &Field| model.record(field.kind.record()?).fields.iter().find(|field| *field.key == "items");
    let sections: Vec<(&Field, &Field)> =
        command.response.iter().filter_map(|field| Some((field, items(field)?))).collect();
    let rows = sections.iter().filter_map(|(section, items)| {
        let Kind::List(inner) = &items.kind else { return None };
        Some(format!("{{ readonly list: '{}'; readonly row: {} }}", camel(&section.name), output(inner)))
    });
    Some(rows.collect::<Vec<_>>().join(" | "))
}

fn about(command: &Command, lead: &str) -> Vec<String> {
    let codes: Vec<String> = command.codes.iter().map(|code| code.to_string()).collect();
    let codes = if codes.is_empty() { String::new() } else { format!("Response codes: {}.", codes.join(", ")) };
    let source = if command.status == Status::Undocumented { "Source" } else { "Guide" };
    let unknown = if command.is_chargeable() {
        "@throws {OutcomeUnknownError} it may have run; look, e.g. with `investigate`, before you repeat it"
    } else {
        "@throws {NoAnswerError} no usable answer; repeating does no harm"
    };
    vec![
        lead.to_owned(),
        cost(command),
        command.notes.clone().unwrap_or_default(),
        [codes, format!("{source}: {}.", *command.source)].join(" ").trim().to_owned(),
        "@throws {InvalidRequestError} nothing was sent; `problems` lists what is wrong".to_owned(),
        unknown.to_owned(),
        "@throws {RejectedError} the service said no; see `responseCode` and `reason`".to_owned(),
    ]
}
