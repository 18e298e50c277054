//! The page of a command.

use super::{calls, tables, xml};
use srskit_catalogue::Catalogue;
use srskit_catalogue::codes::Code;
use srskit_catalogue::commands::{Command, Effect, Repeat, Status};

pub(super) fn render(catalogue: &Catalogue, command: &Command) -> String {
    let parts = [
        head(command),
        format!("## Request\n\n{}", tables::request(&command.request)),
        format!("## Reply\n\n{}", tables::reply(&command.response)),
        codes(catalogue, command),
        format!("## In Rust\n\n```rust\n{}\n```", calls::rust(command)),
        format!("## In the shell\n\n{}", calls::shell(catalogue, command)),
        format!(
            "## On the wire\n\nA request with what is always sent:\n\n```xml\n{}\n```",
            xml::request(catalogue, command)
        ),
        format!("A reply; the values are made up:\n\n```xml\n{}\n```", xml::reply(catalogue, command)),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn head(command: &Command) -> String {
    let mut parts = vec![format!("# {}", *command.method), tables::plain(&command.summary), money(command).to_owned()];
    match command.status {
        Status::Current => {}
        Status::Legacy => parts.push("It is still there, and no longer recommended.".to_owned()),
        Status::Undocumented => {
            parts.push("*Unverified*: the guide does not have it; it was seen in clients.".to_owned())
        }
    }
    if command.host.is_some() {
        parts.push("It goes to the host for bulk changes.".to_owned());
    }
    if command.open {
        parts.push("Not all of its fields are known; others are let through.".to_owned());
    }
    parts.extend(command.notes.as_deref().map(tables::plain));
    let source = if command.status == Status::Undocumented { "Source" } else { "Guide page" };
    parts.push(format!(
        "Action `{}`, object `{}`. {source}: `{}`. In the catalogue: `{}`.",
        *command.action, *command.object, *command.source, *command.name
    ));
    parts.join("\n\n")
}

/// What it does to money, and what sending it twice would do.
fn money(command: &Command) -> &'static str {
    match (command.effect, *command.repeat) {
        (Effect::Order, _) => {
            "**An order: it may cost money.** It is sent once. It is sent again only when not a byte of the first try \
             was written; when nobody can know whether it ran, the error says so, and it must not be repeated unseen."
        }
        (_, Repeat::Unsafe) => {
            "It changes something, and a second one may do harm. It is sent once, and never repeated by itself."
        }
        (_, Repeat::Same) => {
            "It changes something and costs nothing as far as known. Sending it again leaves the same state."
        }
        (_, Repeat::Safe) => "It reads only, costs nothing, and may be sent again at will.",
    }
}

fn codes(catalogue: &Catalogue, command: &Command) -> String {
    let mut text = "## Response codes\n\nThose that the guide names or that were seen for it.\n\n\
                    | Code | Text | What it means | May it have run | Next |\n|---|---|---|---|---|\n"
        .to_owned();
    let mut has_rows = false;
    for code in &command.codes {
        for row in rows_of(catalogue, &code.to_string(), command) {
            has_rows = true;
            text.push_str(&code_row(row));
        }
    }
    if has_rows { text.trim_end().to_owned() } else { String::new() }
}

/// The rows of a code that this command can meet, in the order in which they are tried: what stands
/// behind one that takes every reply is never reached.
fn rows_of<'c>(catalogue: &'c Catalogue, code: &str, command: &Command) -> Vec<&'c Code> {
    let mut rows: Vec<_> =
        catalogue.codes.codes.iter().filter(|row| *row.code == code && applies(row, command)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(*row.rank));
    let takes_all = |row: &&Code| row.text.is_empty() && row.attr.is_none();
    let reached = rows.iter().position(takes_all).map_or(rows.len(), |place| place + 1);
    rows.truncate(reached);
    rows
}

fn code_row(row: &Code) -> String {
    let mut pattern =
        if row.text.is_empty() { "any".to_owned() } else { format!("`{}`", row.text.replace('|', "\\|")) };
    if let Some((name, value)) = row.attribute() {
        pattern.push_str(&format!(", when `{name}` is `{value}`"));
    }
    let (charged, next) = (row.charged.word().replace('_', " "), row.next.word().replace('_', " "));
    format!("| {} | {pattern} | {} | {charged} | {next} |\n", *row.code, tables::cell(&row.means))
}

fn applies(row: &Code, command: &Command) -> bool {
    let whole = format!("{} {}", *command.action, *command.object);
    row.actions.iter().any(|action| match action.as_str() {
        "*" => true,
        "@chargeable" => command.is_chargeable(),
        action => action == *command.action || action == whole,
    })
}
