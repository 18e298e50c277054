//! The table of response codes.

use super::header;
use super::names::{camel_case, quoted};
use srskit_catalogue::codes::{Code, Codes, Condition, Fallback};
use std::cmp::Reverse;

const USES: &str = "use super::{Charged, CodeClass, CodeRow, ConditionRow, Effect, FallbackRow, Sure, TableNext};\n\n";

/// `max_width` of rustfmt.toml.
const WIDTH: usize = 120;

pub(super) fn render(codes: &Codes) -> String {
    let mut text = header("codes.toml") + USES;
    condition_ids(&mut text, &codes.conditions);
    table(
        &mut text,
        "In the order in which they are looked at.",
        "CONDITIONS",
        "ConditionRow",
        &codes.conditions,
        condition,
    );
    // By text, so that a reader can search it as it comes in; file order stays among equals.
    let mut rows: Vec<&Code> = codes.codes.iter().collect();
    rows.sort_by_key(|row| (row.code.as_str(), Reverse(*row.rank)));
    table(&mut text, "By code as text, then highest rank first.", "CODES", "CodeRow", rows, code);
    table(
        &mut text,
        "In the order in which they are looked at; the last takes every reply.",
        "FALLBACKS",
        "FallbackRow",
        &codes.fallbacks,
        fallback,
    );
    text.truncate(text.trim_end().len());
    text + "\n"
}

/// One variant per condition, so that the core does not compile while a new one has no home there.
fn condition_ids(text: &mut String, conditions: &[Condition]) {
    text.push_str("/// What is looked at before or beside the code.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\n");
    text.push_str("pub(crate) enum ConditionId {\n");
    for row in conditions {
        line(text, &format!("/// Holds when: {}.", *row.when));
        line(text, &format!("{},", camel_case(&row.id)));
    }
    text.push_str("}\n\n");
}

fn table<T>(
    text: &mut String,
    doc: &str,
    name: &str,
    row_type: &str,
    rows: impl IntoIterator<Item = T>,
    fields: impl Fn(T) -> Vec<(&'static str, String)>,
) {
    text.push_str(&format!("/// {doc}\npub(super) static {name}: &[{row_type}] = &[\n"));
    for row in rows {
        line(text, &format!("{row_type} {{"));
        for (field, value) in fields(row) {
            line(text, &format!("    {field}: {value},"));
        }
        line(text, "},");
    }
    text.push_str("];\n\n");
}

fn condition(row: &Condition) -> Vec<(&'static str, String)> {
    vec![
        ("id", format!("ConditionId::{}", camel_case(&row.id))),
        ("name", quoted(&row.id)),
        ("effect", format!("Effect::{:?}", row.effect)),
        ("when", quoted(&row.when)),
        ("means", quoted(&row.means)),
        ("class", format!("CodeClass::{:?}", row.class)),
        ("charged", format!("Charged::{:?}", *row.charged)),
        ("next", format!("TableNext::{:?}", *row.next)),
    ]
}

fn code(row: &Code) -> Vec<(&'static str, String)> {
    let actions: Vec<&str> = row.actions.iter().map(|action| action.as_str()).collect();
    vec![
        ("code", quoted(&row.code)),
        ("rank", row.rank.to_string()),
        ("text", quoted(&row.text)),
        ("actions", format!("&{actions:?}")),
        ("attr", format!("{:?}", row.attribute())),
        ("name", quoted(&row.name)),
        ("means", quoted(&row.means)),
        ("class", format!("CodeClass::{:?}", row.class)),
        ("charged", format!("Charged::{:?}", *row.charged)),
        ("next", format!("TableNext::{:?}", *row.next)),
        ("sure", format!("Sure::{:?}", row.sure)),
        ("note", note(row.note.as_deref())),
    ]
}

fn fallback(row: &Fallback) -> Vec<(&'static str, String)> {
    vec![
        ("prefix", quoted(&row.codes)),
        ("is_success", format!("{:?}", row.is_success)),
        ("chargeable", format!("{:?}", row.chargeable)),
        ("name", quoted(&row.name)),
        ("means", quoted(&row.means)),
        ("class", format!("CodeClass::{:?}", row.class)),
        ("charged", format!("Charged::{:?}", *row.charged)),
        ("next", format!("TableNext::{:?}", *row.next)),
    ]
}

fn line(text: &mut String, line: &str) {
    text.push_str("    ");
    text.push_str(line);
    text.push('\n');
}

/// Broken where rustfmt breaks a call that does not fit into a line.
fn note(note: Option<&str>) -> String {
    let whole = format!("{note:?}");
    match note {
        Some(note) if "        note: ,".len() + whole.len() > WIDTH => {
            format!("Some(\n            {note:?},\n        )")
        }
        _ => whole,
    }
}
