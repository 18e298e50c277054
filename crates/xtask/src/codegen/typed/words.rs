//! Lists of words as enums.

use super::docs::{comment, plain};
use super::model::variant;
use crate::codegen::names::camel_case;
use srskit_catalogue::commands::{Choice, Enum};

/// A list that several rows share.
pub(super) fn shared(list: &Enum) -> String {
    let summary = format!("`{}`.", *list.name);
    let note = list.note.as_ref().map(|note| format!("{}.", plain(note.trim_end_matches('.')))).unwrap_or_default();
    let open = if list.open { "The list is not known to be complete." } else { "" };
    words(&camel_case(&list.name), &[summary, note, open.to_owned()], &list.values)
}

/// A list that one field has for itself.
pub(super) fn own(name: &str, choice: &Choice) -> String {
    words(name, &["What the field of this name may be.".to_owned()], &choice.values)
}

fn words(name: &str, docs: &[String], values: &[String]) -> String {
    let variants: Vec<_> = values.iter().map(|word| format!("{} = {word:?},", variant(word))).collect();
    format!("words! {{\n{}{name} {{\n    {}\n}}\n}}\n\n", comment("    ", docs), variants.join("\n    "))
}
