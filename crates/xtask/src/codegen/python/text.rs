//! Lines of Python.

use crate::codegen::{CATALOGUE, COMMAND};

/// How wide a line may be.
const WIDTH: usize = 110;

/// The first lines of a generated module.
pub(super) fn head(summary: &str) -> String {
    format!(
        "# Made from {CATALOGUE}/commands/*.toml by `{COMMAND}`. Do not edit: change the source and run it.\n\n\
         \"\"\"{summary}\"\"\"\n\nfrom __future__ import annotations\n\n"
    )
}

/// A docstring of several paragraphs.
pub(super) fn docstring(indent: &str, paragraphs: &[String]) -> String {
    let lines: Vec<String> = paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).cloned().collect();
    let body = lines.join("\n\n");
    let end = if body.contains('\n') { format!("\n{indent}\"\"\"\n") } else { "\"\"\"\n".to_owned() };
    let indented: Vec<_> =
        body.lines().map(|line| if line.is_empty() { String::new() } else { format!("{indent}{line}") }).collect();
    format!("{indent}\"\"\"{}{end}", indented.join("\n").trim_start())
}

/// A paragraph, wrapped so that it fits below `indent`.
pub(super) fn paragraph(indent: &str, text: &str) -> String {
    crate::codegen::typed::docs::wrapped(&plain(text), WIDTH - indent.len()).join("\n")
}

/// An entry of a list such as `Args:`.
pub(super) fn entry(indent: &str, name: &str, text: &str) -> String {
    let whole = format!("{name}: {}", plain(text));
    let lines = crate::codegen::typed::docs::wrapped(&whole, WIDTH - indent.len() - 8);
    lines.join("\n        ")
}

/// What may stand in a docstring.
pub(super) fn plain(text: &str) -> String {
    text.replace('\\', "\\\\").replace("\"\"\"", "'''")
}

/// Words between brackets, on one line or on one each.
pub(super) fn bracketed(before: &str, items: &[String], after: &str) -> String {
    let line = format!("{before}{}{after}", items.join(", "));
    if line.chars().count() <= WIDTH + 10 && !items.is_empty() {
        return format!("{line}\n");
    }
    let indent: String = before.chars().take_while(|letter| *letter == ' ').collect();
    let lines: String = items.iter().map(|item| format!("{indent}    {item},\n")).collect();
    format!("{before}\n{lines}{indent}{after}\n")
}

/// A text as a literal.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docstrings_end_where_they_should() {
        assert_eq!(docstring("    ", &["One.".to_owned()]), "    \"\"\"One.\"\"\"\n");
        let text = docstring("  ", &["One.".to_owned(), String::new(), "Two\nlines.".to_owned()]);
        assert_eq!(text, "  \"\"\"One.\n\n  Two\n  lines.\n  \"\"\"\n");
    }

    #[test]
    fn a_long_list_has_a_line_for_each() {
        assert_eq!(bracketed("x = (", &["a".to_owned(), "b".to_owned()], ")"), "x = (a, b)\n");
        let long = vec!["y".repeat(70), "z".repeat(70)];
        assert!(bracketed("  x = (", &long, ")").starts_with("  x = (\n      yyy"));
    }
}
