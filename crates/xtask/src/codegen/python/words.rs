//! Lists of words as enums that keep unknown words, and the types of the arguments that take them.

use super::text::{bracketed, docstring, head, paragraph, quoted};
use crate::codegen::names::camel_case;
use crate::codegen::typed::{Model, own_words, reply_name};
use srskit_catalogue::commands::Choice;
use std::collections::BTreeMap;

pub(super) fn render(model: &Model<'_>) -> String {
    let lists = lists(model);
    let mut text = head("Lists of words. A word that is not in its list is kept, see `Word`.");
    text.push_str("from typing import Literal, Union\n\nfrom .word import Word\n\n");
    let names: Vec<_> = lists.keys().flat_map(|name| [quoted(name), quoted(&format!("{name}Word"))]).collect();
    text.push_str(&bracketed("__all__ = [", &names, "]"));
    for (name, list) in &lists {
        text.push_str(&class(name, list));
    }
    text
}

struct List {
    summary: String,
    values: Vec<String>,
    open: bool,
}

/// All lists, by the names of their classes.
fn lists(model: &Model<'_>) -> BTreeMap<String, List> {
    let mut lists = BTreeMap::new();
    for list in &model.catalogue.enums {
        let note = list.note.as_ref().map(|note| format!(" {}", crate::codegen::typed::docs::sentence(note)));
        let summary = format!("`{}`.{}", *list.name, note.unwrap_or_default());
        lists.insert(camel_case(&list.name), List { summary, values: list.values.clone(), open: list.open });
    }
    let mut add = |owner: &str, fields| {
        for (name, Choice { values, open, .. }) in own_words(owner, fields) {
            lists.entry(name).or_insert_with(|| List {
                summary: "What the field of this name may be.".to_owned(),
                values,
                open,
            });
        }
    };
    for record in &model.catalogue.records {
        add(&camel_case(&record.name), &record.fields);
    }
    for command in &model.catalogue.commands {
        let name = camel_case(&command.method);
        add(&name, &command.request);
        add(if command.reply.is_some() { reply_name(command) } else { name }.as_str(), &command.response);
    }
    lists
}

fn class(name: &str, list: &List) -> String {
    let open = if list.open { "The list is not known to be complete." } else { "" };
    let mut text = format!("\n\nclass {name}(Word):\n");
    text.push_str(&docstring("    ", &[paragraph("    ", &list.summary), open.to_owned()]));
    text.push('\n');
    for value in &list.values {
        text.push_str(&format!("    {} = {}\n", member(value), quoted(value)));
    }
    text.push('\n');
    if list.open {
        return text + &format!("\n{name}Word = Union[{name}, str]\n");
    }
    let literals: Vec<_> = list.values.iter().map(|value| quoted(value)).collect();
    text + "\n" + &bracketed(&format!("{name}Word = Union[{name}, Literal["), &literals, "]]")
}

/// `ca_whois-x y` as the name of a member.
fn member(word: &str) -> String {
    let mut name: String =
        word.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect();
    name = name.trim_matches('_').to_owned();
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'N');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::member;

    #[test]
    fn words_become_members() {
        for (word, name) in [("af-ZA", "AF_ZA"), ("Citizen/Resident", "CITIZEN_RESIDENT"), ("1", "N1"), ("P1", "P1")] {
            assert_eq!(member(word), name);
        }
    }
}
