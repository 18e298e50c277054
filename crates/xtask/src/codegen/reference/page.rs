//! The page of a command.

use super::{calls, rust, tables, xml};
use crate::codegen::typed::Model;
use srskit_catalogue::Catalogue;
use srskit_catalogue::codes::Code;
use srskit_catalogue::commands::{Choice, Command, Effect, Kind, Paging, Preset, Repeat, Status};

pub(super) fn render(model: &Model<'_>, command: &Command) -> String {
    let catalogue = model.catalogue;
    let parts = [
        head(command),
        format!("## Request\n\n{}", tables::request(&command.request)),
        format!("## Reply\n\n{}", tables::reply(&command.response)),
        codes(catalogue, command),
        rust(model, command),
        format!("## In the shell\n\n{}{}", calls::shell(catalogue, command), whole_list(command)),
        format!(
            "## On the wire\n\nThe request that both of them send:\n\n```xml\n{}\n```",
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

/// How all pages of a list are had.
fn whole_list(command: &Command) -> String {
    match (&command.paging, &command.listing, &command.resume) {
        (Some(_), _, _) => {
            "\n\nThe list comes in pages. `--all` fetches them all and prints the rows as they come; in Rust \
                            `client.list_typed(&command)?` does."
                .to_owned()
        }
        (_, Some(Paging { only: Some(only), .. }), _) => {
            format!(
                "\n\nWith `{only}` it is a list that comes in pages: `--all` fetches them all; in Rust `client.list` does."
            )
        }
        (_, _, Some(_)) => {
            "\n\nThe answer comes in parts. `--all` fetches them to the end; in Rust `client.list` does.".to_owned()
        }
        _ => String::new(),
    }
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

fn rust(model: &Model<'_>, command: &Command) -> String {
    let example = rust::example(model, command);
    let source = |name: &str| match name {
        "csr" => "the certificate request in PEM form".to_owned(),
        _ => "a secret, from where you keep them".to_owned(),
    };
    let variables = example.variables.iter().map(|(name, _)| format!("\n\n`{name}` is {}.", source(name)));
    format!("## In Rust\n\n```rust\n{}\n```{}", example.text, variables.collect::<String>())
}

fn codes(catalogue: &Catalogue, command: &Command) -> String {
    let mut text = "## Response codes\n\nThose that the guide names or that were seen for it.\n\n\
                    | Code | Text | What it means | May it have run | Next |\n|---|---|---|---|---|\n"
        .to_owned();
    let mut has_rows = false;
    for code in &command.codes {
        for row in rows_of(catalogue, &code.to_string(), command) {
            has_rows = true;
            text.push_str(&code_row(row, command));
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
    let takes_all = |row: &&Code| row.text.is_empty() && asked(row, command) == Asked::Always;
    let reached = rows.iter().position(takes_all).map_or(rows.len(), |place| place + 1);
    rows.truncate(reached);
    rows
}

/// Whether requests of a command hold the attribute that a row asks for.
#[derive(PartialEq, Eq)]
enum Asked {
    Always,
    Sometimes,
    Never,
}

fn asked(row: &Code, command: &Command) -> Asked {
    let Some((name, value)) = row.attribute() else { return Asked::Always };
    let Some(field) = command.request.iter().find(|field| *field.key == name) else {
        return if command.open { Asked::Sometimes } else { Asked::Never };
    };
    match (&field.preset, &field.kind) {
        (Some(Preset::Fixed(fixed)), _) if fixed == value => Asked::Always,
        (Some(Preset::Fixed(_)), _) => Asked::Never,
        (_, Kind::Choice(Choice { values, open: false, .. })) if !values.iter().any(|word| word == value) => {
            Asked::Never
        }
        _ => Asked::Sometimes,
    }
}

fn code_row(row: &Code, command: &Command) -> String {
    let mut pattern =
        if row.text.is_empty() { "any".to_owned() } else { format!("`{}`", row.text.replace('|', "\\|")) };
    if let Some((name, value)) = row.attribute().filter(|_| asked(row, command) == Asked::Sometimes) {
        pattern.push_str(&format!(", when `{name}` is `{value}`"));
    }
    let (charged, next) = (row.charged.word().replace('_', " "), row.next.word().replace('_', " "));
    format!("| {} | {pattern} | {} | {charged} | {next} |\n", *row.code, tables::cell(&row.means))
}

fn applies(row: &Code, command: &Command) -> bool {
    let whole = format!("{} {}", *command.action, *command.object);
    asked(row, command) != Asked::Never
        && row.actions.iter().any(|action| match action.as_str() {
            "*" => true,
            "@chargeable" => command.is_chargeable(),
            action => action == *command.action || action == whole,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes_of(method: &str) -> String {
        let catalogue = Catalogue::embedded().map_err(|problems| problems.to_string()).unwrap();
        let command = catalogue.commands.iter().find(|command| *command.method == method).unwrap();
        codes(&catalogue, command)
    }

    #[test]
    fn only_rows_that_the_command_can_meet_are_listed() {
        let register = codes_of("register");
        assert!(!register.contains("the transfer is under way"), "{register}");
        assert!(register.contains("| 200 | any, when `handle` is `save` |"), "{register}");
        assert!(register.contains("| 200 | any | done"), "{register}");
        // A transfer is never done at once, so the row that says so is not among its own.
        let transfer = codes_of("transfer");
        assert!(transfer.contains("| 200 | any | the transfer is under way"), "{transfer}");
        assert!(!transfer.contains("| 200 | any | done"), "{transfer}");
    }
}
