//! The examples of the pages as Rust that a test compiles and calls.

use super::rust::{command_type, example};
use crate::codegen::header;
use crate::codegen::typed::Model;
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Command, Group};
use std::path::PathBuf;

const FOLDER: &str = "crates/srskit-cli/tests/reference/examples";

pub(in super::super) fn render(catalogue: &Catalogue) -> Vec<(PathBuf, String)> {
    let model = Model::of(catalogue);
    let modules: Vec<&str> = super::GROUPS.iter().map(|(_, name, _)| *name).collect();
    let files = super::GROUPS
        .iter()
        .map(|(group, name, _)| (PathBuf::from(format!("{FOLDER}/{name}.rs")), file(&model, *group)));
    let all: String = modules.iter().map(|name| format!("mod {name};\n")).collect();
    let list: Vec<_> = modules.iter().map(|name| format!("{name}::EXAMPLES")).collect();
    let index = format!(
        "{}//! The examples of the reference pages, by group.\n\n{all}\nuse super::Example;\n\n\
         /// Every example.\npub(crate) const ALL: &[&[Example]] = &[{}];\n",
        header("commands/*.toml"),
        list.join(", ")
    );
    std::iter::once((PathBuf::from(format!("{FOLDER}/mod.rs")), index)).chain(files).collect()
}

fn file(model: &Model<'_>, group: Group) -> String {
    let commands: Vec<&Command> = model.catalogue.commands.iter().filter(|command| command.group == group).collect();
    let list: String = commands.iter().map(|command| entry(command)).collect();
    let functions: String = commands.iter().map(|command| function(model, command)).collect();
    format!(
        "{}use super::super::{{Called, Example}};\nuse srskit::{{Client, Command}};\n\n\
         pub(super) const EXAMPLES: &[Example] = &[{list}];\n\n{functions}",
        header("commands/*.toml")
    )
    .trim_end()
    .to_owned()
        + "\n"
}

fn entry(command: &Command) -> String {
    let method = &*command.method;
    let module = match command.group {
        Group::Event => "events",
        Group::User => "account",
        group => super::group_name(group),
    };
    let name = command_type(command);
    format!(
        "Example {{ method: {method:?}, call: {method}, read: |answer| srskit::{module}::{name}::read(answer).map(drop) }},\n"
    )
}

fn function(model: &Model<'_>, command: &Command) -> String {
    let example = example(model, command);
    let variables: String =
        example.variables.iter().map(|(name, value)| format!("    let {name} = {value:?};\n")).collect();
    // As it stands on the page; only its variables come before it.
    format!(
        "fn {}(client: &Client) -> Called {{\n{variables}{}\ndrop(reply);\nOk(())\n}}\n\n",
        *command.method, example.text
    )
}
