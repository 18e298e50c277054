//! `KEY=VALUE` arguments into values: `contact_set.owner.email=…`, `nameserver_list.0.name=…`.

use crate::failure::Failure;
use srskit_core::{OwnedAssoc, OwnedValue, Value};
use std::collections::BTreeSet;

/// A value that can still grow. What was read from a file has its kind; what arguments made gets it
/// from its keys.
enum Node {
    Text(String),
    Branch { kind: Option<Kind>, entries: Vec<(String, Node)> },
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Assoc,
    Array,
}

/// Puts `pairs` into `base`; a pair wins over what the base has in its place.
///
/// `option` says where the pairs stand, for messages. No message repeats an argument that has no
/// `=`, or anything behind one: it may be a password.
pub(crate) fn merge(base: OwnedAssoc, pairs: &[String], option: &str) -> Result<OwnedAssoc, Failure> {
    let mut entries = Vec::new();
    for (index, pair) in pairs.iter().enumerate() {
        let Some((key, text)) = pair.split_once('=') else {
            return Err(Failure::refused(format!("{option} {} has no \"=\"", index + 1))
                .hint("write KEY=VALUE, such as domain=example.com; quote it when it holds blanks"));
        };
        let path = split(key);
        if path.iter().any(String::is_empty) {
            let what = if key.is_empty() { "has no key in front of \"=\"" } else { "has an empty part in its key" };
            return Err(Failure::refused(format!("{option} {} {what}", index + 1))
                .hint("write KEY=VALUE; dots in the key lead into it, as in contact_set.owner.email=…"));
        }
        entries.push(Entry { label: key, path, text });
    }
    let either = "give either KEY=… or KEY.PART=…";
    match put(base, entries, either)? {
        Value::Assoc(assoc) => Ok(assoc),
        Value::Array(_) | Value::Text(_) => {
            Err(Failure::refused(format!("{option} 1 has a number for a key")).hint("name the attribute first"))
        }
    }
}

/// A text and where it goes.
pub(crate) struct Entry<'a> {
    /// What the user calls the place.
    pub(crate) label: &'a str,
    pub(crate) path: Vec<String>,
    pub(crate) text: &'a str,
}

/// Puts texts into `base`; they win over what the base has in their places. `either` says how to
/// give a text or what holds others, but not both.
pub(crate) fn put(base: OwnedAssoc, entries: Vec<Entry<'_>>, either: &str) -> Result<OwnedValue, Failure> {
    let mut top = Node::from(Value::Assoc(base));
    let mut seen = BTreeSet::new();
    for Entry { label, path, text } in entries {
        if !seen.insert(path.clone()) {
            return Err(Failure::refused(format!("{label} is given twice")).hint("give it once"));
        }
        top.set(&path, text).map_err(|()| {
            Failure::refused(format!("{label} is given as a text and as something that holds others")).hint(either)
        })?;
    }
    top.into_value("")
}

/// Parts between dots; `\.` is a dot that does not part, `\\` a backslash.
pub(crate) fn split(key: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut characters = key.chars();
    while let Some(character) = characters.next() {
        let last = parts.len() - 1;
        match character {
            '.' => parts.push(String::new()),
            '\\' => parts[last].extend(characters.next()),
            other => parts[last].push(other),
        }
    }
    parts
}

impl Node {
    fn branch() -> Self {
        Self::Branch { kind: None, entries: Vec::new() }
    }

    fn set(&mut self, path: &[String], text: &str) -> Result<(), ()> {
        let Some((step, rest)) = path.split_first() else {
            return match self {
                Self::Text(old) => {
                    text.clone_into(old);
                    Ok(())
                }
                Self::Branch { .. } => Err(()),
            };
        };
        let Self::Branch { entries, .. } = self else { return Err(()) };
        let place = entries.iter().position(|(known, _)| known == step).unwrap_or_else(|| {
            let fresh = if rest.is_empty() { Self::Text(String::new()) } else { Self::branch() };
            entries.push((step.clone(), fresh));
            entries.len() - 1
        });
        entries[place].1.set(rest, text)
    }

    fn into_value(self, path: &str) -> Result<OwnedValue, Failure> {
        let (kind, entries) = match self {
            Self::Text(text) => return Ok(Value::Text(text.into())),
            Self::Branch { kind, entries } => (kind, entries),
        };
        let numbers: Option<Vec<usize>> = entries.iter().map(|(key, _)| index(key)).collect();
        let is_array = kind == Some(Kind::Array) || (kind.is_none() && numbers.is_some() && !entries.is_empty());
        let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
        if !is_array {
            let value = |(key, node): (String, Node)| Ok((key.clone(), node.into_value(&below(&key))?));
            return Ok(Value::Assoc(entries.into_iter().map(value).collect::<Result<_, Failure>>()?));
        }
        let Some(numbers) = numbers.filter(|numbers| is_gapless(numbers)) else {
            return Err(Failure::refused(format!("{path}: the entries of a list are not numbered 0, 1, 2, …"))
                .hint("number them from 0 without gaps; other keys that are numbers can be given with --attributes"));
        };
        let mut items: Vec<_> = numbers.into_iter().zip(entries).collect();
        items.sort_by_key(|(number, _)| *number);
        let value = |(number, (_, node)): (usize, (String, Node))| node.into_value(&below(&number.to_string()));
        Ok(Value::Array(items.into_iter().map(value).collect::<Result<_, Failure>>()?))
    }
}

/// `0` or a number that does not begin with it.
fn index(key: &str) -> Option<usize> {
    let is_plain = key == "0" || (!key.starts_with('0') && key.bytes().all(|byte| byte.is_ascii_digit()));
    key.parse().ok().filter(|_| is_plain)
}

fn is_gapless(numbers: &[usize]) -> bool {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    sorted.iter().enumerate().all(|(wanted, number)| wanted == *number)
}

impl From<OwnedValue> for Node {
    fn from(value: OwnedValue) -> Self {
        match value {
            Value::Text(text) => Self::Text(text.into_owned()),
            Value::Assoc(assoc) => Self::Branch {
                kind: Some(Kind::Assoc),
                entries: assoc.into_iter().map(|(key, value)| (key.into_owned(), value.into())).collect(),
            },
            Value::Array(items) => Self::Branch {
                kind: Some(Kind::Array),
                entries: items.into_iter().enumerate().map(|(n, value)| (n.to_string(), value.into())).collect(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn merged(base: &str, pairs: &[&str]) -> String {
        let base = json::read_assoc("test", base.as_bytes()).map_err(|failure| failure.lines().join("\n"));
        let pairs: Vec<String> = pairs.iter().map(|pair| (*pair).to_owned()).collect();
        match base.and_then(|base| merge(base, &pairs, "attribute").map_err(|failure| failure.lines().join("\n"))) {
            Ok(assoc) => serde_json::to_string(&assoc).unwrap(),
            Err(lines) => lines,
        }
    }

    #[test]
    fn dots_lead_into_containers_and_numbers_make_lists() {
        assert_eq!(
            merged(
                "{}",
                &["domain=example.com", "set.owner.name=Zoë & Söhne", "ns.1.name=b", "ns.0.name=a", "e=", "q=a=b"]
            ),
            r#"{"domain":"example.com","set":{"owner":{"name":"Zoë & Söhne"}},"ns":[{"name":"a"},{"name":"b"}],"e":"","q":"a=b"}"#
        );
        assert_eq!(merged("{}", &[r"a\.b.c\\d=1", "01.x=2"]), r#"{"a.b":{"c\\d":"1"},"01":{"x":"2"}}"#);
        assert_eq!(merged("{}", &[]), "{}");
    }

    #[test]
    fn arguments_win_over_the_file_and_keep_its_kinds() {
        let file = r#"{"a":"1","list":["x","y"],"by_number":{"7":"z"}}"#;
        assert_eq!(
            merged(file, &["a=2", "list.1=Y", "list.2=Z", "by_number.9=w"]),
            r#"{"a":"2","list":["x","Y","Z"],"by_number":{"7":"z","9":"w"}}"#
        );
    }

    #[test]
    fn what_is_wrong_is_said_without_the_value() {
        let no_equals =
            "attribute 2 has no \"=\"\nwrite KEY=VALUE, such as domain=example.com; quote it when it holds blanks";
        assert_eq!(merged("{}", &["a=1", "hunter22"]), no_equals);
        assert!(merged("{}", &["=hunter22"]).starts_with("attribute 1 has no key in front of \"=\"\n"));
        assert!(merged("{}", &["a..b=hunter22"]).starts_with("attribute 1 has an empty part in its key\n"));
        assert_eq!(merged("{}", &["a=1", "a=1"]), "a is given twice\ngive it once");
        let both = "a.b is given as a text and as something that holds others\ngive either KEY=… or KEY.PART=…";
        assert_eq!(merged("{}", &["a=1", "a.b=2"]), both);
        assert!(merged("{}", &["a.b=1", "a=2"]).starts_with("a is given as a text and as"));
        let gap = "ns: the entries of a list are not numbered 0, 1, 2, …\n";
        assert!(merged("{}", &["ns.0=a", "ns.2=b"]).starts_with(gap));
        assert!(merged(r#"{"l":["x"]}"#, &["l.name=b"]).starts_with("l: the entries of a list are not"));
        assert!(merged("{}", &["0=a"]).contains('0'));
    }
}
