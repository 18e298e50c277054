//! The commands for PHP: a stub with a method and a reply for each, and the table that the extension reads.
//!
//! All methods are one function of the extension, which looks up its own name; the stub says what each takes.

mod docs;
mod types;

use super::header;
use super::names::camel_case;
use docs::{comment, wrapped};
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Command, Field, Record};
use std::collections::BTreeMap;
use std::path::PathBuf;
use types::{Position, shape};

const STUB: &str = "bindings/php/srskit_commands.stub.php";
const TABLE: &str = "bindings/php/src/commands_table.h";
/// How the first line of the stub begins.
pub(super) const MADE: &str = "<?php /** Made from crates/srskit-catalogue/";
/// What every reply has; a field of the same name is reached by `fields` only.
const OF_EVERY_REPLY: [&str; 14] = [
    "outcome",
    "reason",
    "orderId",
    "code",
    "text",
    "isSuccess",
    "attributes",
    "items",
    "warnings",
    "row",
    "transactionId",
    "httpStatus",
    "tries",
    "fields",
];

pub(super) fn render(catalogue: &Catalogue) -> Vec<(PathBuf, String)> {
    let mut commands: Vec<_> = catalogue.commands.iter().collect();
    commands.sort_by_key(|command| command.method.as_str());
    let replies = replies(&commands);
    vec![
        (PathBuf::from(STUB), stub(catalogue, &commands, &replies)),
        (PathBuf::from(TABLE), table(&commands, &replies)),
    ]
}

/// The classes of replies with a command whose reply they are.
fn replies<'a>(commands: &[&'a Command]) -> BTreeMap<String, &'a Command> {
    commands.iter().filter_map(|command| Some((reply_class(command)?, *command))).collect()
}

/// The class of a command's reply; `None` when no field of it is documented.
fn reply_class(command: &Command) -> Option<String> {
    let named = |field: &&Field| !OF_EVERY_REPLY.contains(&field.name.as_str());
    command.response.iter().find(named)?;
    Some(match &command.reply {
        Some(shared) => camel_case(&shared.name),
        None => format!("{}Reply", camel_case(&command.method)),
    })
}

fn stub(catalogue: &Catalogue, commands: &[&Command], replies: &BTreeMap<String, &Command>) -> String {
    let header = header("commands/*.toml");
    let header = header.trim_start_matches("// ").trim_end();
    let mut text = format!("<?php /** {header}\n * @generate-class-entries\n */\n\nnamespace Srskit;\n\n");
    text.push_str(&comment("", &class_docs(catalogue, commands)));
    text.push_str("abstract class Commands\n{\n");
    let methods: Vec<_> = commands.iter().map(|command| method(command)).collect();
    text.push_str(&methods.join("\n"));
    text.push_str("}\n");
    for (class, command) in replies {
        text.push_str(&reply(class, command));
    }
    text
}

fn class_docs(catalogue: &Catalogue, commands: &[&Command]) -> Vec<String> {
    let mut paragraphs = vec![
        "The commands of the service, a method each. `Client` has them all.".to_owned(),
        "Values stand under our names, which each method lists, or under the keys of the wire. All methods take a \
         deadline in seconds (`$timeout`), `\"rules\"` or `\"off\"` (`$validate`: whether values are looked at before \
         anything is sent), and a name of your own for log and errors (`$traceId`)."
            .to_owned(),
    ];
    let aliases = catalogue.records.iter().map(|record| alias(record, is_read(catalogue, commands, record)));
    paragraphs.push(aliases.collect::<Vec<_>>().join("\n"));
    paragraphs
}

/// Whether the record stands in a reply, where anything may be missing.
fn is_read(catalogue: &Catalogue, commands: &[&Command], record: &Record) -> bool {
    fn holds(catalogue: &Catalogue, fields: &[Field], name: &str) -> bool {
        fields.iter().filter_map(|field| field.kind.record()).any(|held| {
            held == name || catalogue.record(held).is_some_and(|record| holds(catalogue, &record.fields, name))
        })
    }
    commands.iter().any(|command| holds(catalogue, &command.response, record.name.as_str()))
}

fn alias(record: &Record, is_read: bool) -> String {
    let position = if is_read { Position::Reply } else { Position::Request };
    format!("@phpstan-type {} {}", camel_case(&record.name), shape(&record.fields, position))
}

fn method(command: &Command) -> String {
    let name = method_name(&command.method);
    let class = reply_class(command).unwrap_or_else(|| "Reply".to_owned());
    let taken: Vec<_> = command.request.iter().filter(|field| types::is_taken(field)).collect();
    let needs_some = taken.iter().any(|field| types::is_needed(field));
    let mut paragraphs = docs::command(command);
    paragraphs.push(taken.iter().map(|field| docs::field(field)).collect::<Vec<_>>().join("\n"));
    paragraphs.push(format!(
        "@phpstan-param {} $values\n@throws Exception of the class that says what may be done now\n@implementation-alias \
         Srskit\\Commands::named",
        shape(&command.request, Position::Request)
    ));
    let values = if needs_some { "array $values" } else { "array $values = []" };
    format!(
        "{}    public function {name}(#[\\SensitiveParameter] {values}, ?float $timeout = null, \
         string $validate = \"rules\", ?string $traceId = null): {class} {{}}\n",
        comment("    ", &paragraphs)
    )
}

/// `set_whois_privacy` as `setWhoisPrivacy`.
fn method_name(name: &str) -> String {
    let name = camel_case(name);
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn reply(class: &str, command: &Command) -> String {
    let summary = match &command.reply {
        Some(shared) => shared.summary.clone(),
        None => format!("The reply to `{}`.", method_name(&command.method)),
    };
    let (own, hidden): (Vec<_>, Vec<_>) =
        command.response.iter().partition(|field| !OF_EVERY_REPLY.contains(&field.name.as_str()));
    let hidden: Vec<_> = hidden
        .iter()
        .map(|field| {
            format!("Its own `{0}` is `$reply->fields['{0}']`: {0} is something else in every reply.", field.name)
        })
        .collect();
    let mut paragraphs = vec![summary];
    paragraphs.extend(hidden);
    paragraphs.push(imported(command));
    paragraphs.push("@strict-properties\n@not-serializable".to_owned());
    let properties: Vec<_> = own.iter().map(|field| property(field)).collect();
    format!("\n{}final class {class} extends Reply\n{{\n{}}}\n", comment("", &paragraphs), properties.join(""))
}

/// The records that the rows of a reply name.
fn imported(command: &Command) -> String {
    let mut names: Vec<_> = command.response.iter().filter_map(|field| field.kind.record()).map(camel_case).collect();
    names.sort_unstable();
    names.dedup();
    let lines: Vec<_> = names.iter().map(|name| format!("@phpstan-import-type {name} from Commands")).collect();
    lines.join("\n")
}

fn property(field: &Field) -> String {
    let docs = docs::property(field);
    let native = types::native(&field.kind);
    let exact = types::exact(&field.kind, Position::Reply);
    let mut lines = wrapped(&docs, docs::WIDTH - 8);
    if exact != native {
        lines.push(format!("@phpstan-var {exact}|null"));
    }
    let text = match lines.as_slice() {
        [single] => format!("    /** {single} */\n"),
        _ => comment("    ", &[lines.join("\n")]),
    };
    format!("{text}    public readonly ?{native} ${};\n", field.name)
}

/// The extension's table: the classes of replies, and each command's two names with its class.
fn table(commands: &[&Command], replies: &BTreeMap<String, &Command>) -> String {
    let mut text = header("commands/*.toml");
    text.push_str(
        "/* The classes of replies; and of each command its public name, the catalogue's, and its reply. */\n",
    );
    let classes: Vec<_> = replies.keys().map(|class| format!("    X({class})")).collect();
    text.push_str(&format!("#define SRSKIT_REPLIES(X) \\\n{}\n\n", classes.join(" \\\n")));
    let rows: Vec<_> = commands
        .iter()
        .map(|command| {
            let class = reply_class(command).unwrap_or_else(|| "Reply".to_owned());
            format!("    X({:?}, {:?}, {class})", command.method.as_str(), command.name.as_str())
        })
        .collect();
    text.push_str(&format!("#define SRSKIT_COMMANDS(X) \\\n{}\n", rows.join(" \\\n")));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(end: &str) -> String {
        let catalogue = Catalogue::embedded().map_err(|problems| problems.to_string()).unwrap();
        let files = render(&catalogue);
        files.into_iter().find(|(path, _)| path.ends_with(end)).unwrap().1
    }

    #[test]
    fn every_command_is_a_method_that_says_what_it_takes() {
        let stub = rendered("srskit_commands.stub.php");
        let catalogue = Catalogue::embedded().map_err(|problems| problems.to_string()).unwrap();
        for command in &catalogue.commands {
            let method = format!("function {}(", method_name(&command.method));
            assert!(stub.contains(&method), "{method}");
        }
        let lookup = "@phpstan-param array{domain: string, no_cache?: bool, registrant_ip?: string} $values";
        assert!(stub.contains(lookup), "{lookup}");
        assert!(stub.contains("public readonly ?bool $available;"));
    }

    #[test]
    fn no_property_hides_one_that_every_reply_has() {
        let stub = rendered("srskit_commands.stub.php");
        for name in OF_EVERY_REPLY {
            assert!(!stub.contains(&format!(" ${name};")), "{name}");
        }
        assert!(stub.contains("Its own `reason` is `$reply->fields['reason']`"));
    }

    #[test]
    fn the_table_names_a_reply_for_each_command() {
        let table = rendered("commands_table.h");
        assert!(table.contains("    X(\"lookup\", \"lookup\", LookupReply)"));
        assert!(table.contains("    X(\"register\", \"sw_register_domain\", OrderReply)"));
        assert!(table.contains("    X(LookupReply) \\\n"));
        assert!(!table.contains("X(Reply)"));
    }

    /// A comment that ends early would make code of the rest.
    #[test]
    fn texts_end_no_comment() {
        let stub = rendered("srskit_commands.stub.php");
        let (starts, ends) = (stub.matches("/**").count(), stub.matches("*/").count());
        assert_eq!(starts, ends);
    }
}
