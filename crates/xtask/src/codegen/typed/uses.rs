//! The imports that a generated text needs.

use std::collections::{BTreeMap, BTreeSet};

/// Names of the core that generated code may use, with the module that has them.
const CORE: [(&str, &str); 24] = [
    ("Answer", "crate"),
    ("Assoc", "crate"),
    ("BareReply", "crate::catalogue"),
    ("CommandSpec", "crate::catalogue"),
    ("Date", "crate"),
    ("Duration", "std::time"),
    ("Fields", "crate::catalogue::typed"),
    ("FromWire", "crate::catalogue::typed"),
    ("Money", "crate"),
    ("OwnedAssoc", "crate"),
    ("OwnedValue", "crate"),
    ("ReadError", "crate"),
    ("ReplyFields", "crate::catalogue::typed"),
    ("Secret", "crate"),
    ("Timestamp", "crate"),
    ("ToWire", "crate::catalogue::typed"),
    ("Value", "crate"),
    ("Values", "crate::catalogue::typed"),
    ("command", "crate::catalogue::typed"),
    ("fmt", "std"),
    ("listed", "crate::paging"),
    ("table", "crate::catalogue"),
    ("typed", "crate::catalogue"),
    ("words", "crate::catalogue::typed"),
];

/// Puts the imports before a text; `shared` are types of `crate::records`.
pub(super) fn with_uses(header: &str, body: &str, shared: &BTreeSet<String>) -> String {
    let words = words(body);
    let mut uses: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    // A trait is also used by whoever calls what it brings.
    let is_used = |name: &&str| words.contains(*name) || (*name == "ToWire" && words.contains("to_wire"));
    for (name, module) in CORE.iter().filter(|(name, _)| is_used(name)) {
        uses.entry(module).or_default().push(name);
    }
    let shared = shared.iter().map(String::as_str).filter(|name| words.contains(name) && !is_defined(body, name));
    let shared: Vec<_> = shared.collect();
    if !shared.is_empty() {
        uses.insert("crate::records", shared);
    }
    let mut text = header.to_owned();
    for (module, names) in uses {
        text.push_str(&format!("use {module}::{{{}}};\n", names.join(", ")));
    }
    text + "\n" + body
}

fn is_defined(body: &str, name: &str) -> bool {
    ["struct", "enum"]
        .iter()
        .any(|kind| [" {", "("].iter().any(|end| body.contains(&format!("pub {kind} {name}{end}"))))
}

/// The words of the code, comments left out.
fn words(body: &str) -> BTreeSet<&str> {
    let code = body.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_used_is_imported() {
        let body = "/// A Money box.\npub struct Contact {\n    a: Secret,\n    b: Handle,\n}\n";
        let shared = ["Contact".to_owned(), "Handle".to_owned(), "Note".to_owned()].into();
        let text = with_uses("// head\n\n", body, &shared);
        assert_eq!(text, format!("// head\n\nuse crate::{{Secret}};\nuse crate::records::{{Handle}};\n\n{body}"));
    }
}
