//! A value as an indented list of `key: text`, for people.

use crate::text::printable;
use srskit_core::Value;

/// Lines without line ends; `indent` is how many blanks they start with.
pub(crate) fn lines(value: &Value<'_>, indent: usize) -> Vec<String> {
    let mut out = Vec::new();
    match value {
        Value::Text(text) => out.extend(printable(text).lines().map(|line| " ".repeat(indent) + line)),
        Value::Assoc(assoc) => assoc.iter().for_each(|(key, value)| {
            push_entry(&mut out, indent, &format!("{}:", printable(key)), value);
        }),
        Value::Array(items) => items.iter().for_each(|value| push_entry(&mut out, indent, "-", value)),
    }
    out
}

fn push_entry(out: &mut Vec<String>, indent: usize, label: &str, value: &Value<'_>) {
    match value {
        Value::Text(text) => push_text(out, indent, label, text),
        Value::Assoc(assoc) if assoc.is_empty() => push_text(out, indent, label, "{}"),
        Value::Array(items) if items.is_empty() => push_text(out, indent, label, "[]"),
        container => {
            let mut below = lines(container, indent + 2);
            let blanks = " ".repeat(indent);
            // The first entry of a list's item stands on the line of its dash.
            let head = if label == "-" { format!("- {}", below.remove(0).trim_start()) } else { label.to_owned() };
            out.push(blanks + &head);
            out.extend(below);
        }
    }
}

fn push_text(out: &mut Vec<String>, indent: usize, label: &str, text: &str) {
    let text = printable(text);
    let blanks = " ".repeat(indent);
    if text.contains('\n') {
        out.push(format!("{blanks}{label}"));
        out.extend(text.lines().map(|line| format!("{blanks}  | {line}")));
    } else {
        out.push(format!("{blanks}{label} {text}").trim_end().to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use srskit_core::Assoc;

    #[test]
    fn nested_values_are_indented() {
        let server = |name: &'static str| Value::from(Assoc::new().with("name", name).with("ip", "192.0.2.1"));
        let value = Value::from(
            Assoc::new()
                .with("status", "taken")
                .with("owner", Assoc::new().with("city", "Zürich").with("fax", ""))
                .with("list", Value::Array(vec![server("ns1.example.com"), server("ns2.example.com"), "x".into()]))
                .with("none", Value::Array(Vec::new()))
                .with("note", "a\nb"),
        );
        let wanted = [
            "  status: taken",
            "  owner:",
            "    city: Zürich",
            "    fax:",
            "  list:",
            "    - name: ns1.example.com",
            "      ip: 192.0.2.1",
            "    - name: ns2.example.com",
            "      ip: 192.0.2.1",
            "    - x",
            "  none: []",
            "  note:",
            "    | a",
            "    | b",
        ];
        assert_eq!(lines(&value, 2), wanted);
    }
}
