//! Tables of fields.

use srskit_catalogue::commands::{Choice, Field, Kind, Level, Need, Preset, Record};

/// The fields of a request.
pub(super) fn request(fields: &[Field]) -> String {
    table(fields, "It takes no fields.", need)
}

/// The fields of a reply.
pub(super) fn reply(fields: &[Field]) -> String {
    table(fields, "It has no fields of its own; the code and its text are all.", returned)
}

/// The page of all records.
pub(super) fn records(records: &[Record]) -> String {
    let mut text = "# Records\n\nFields that stand together, in requests and replies.\n".to_owned();
    for record in records {
        let name = &*record.name;
        let rows = table(&record.fields, "It has no fields that are known.", need);
        text.push_str(&format!("\n## {name}\n\n{}\n\n{rows}\n", plain(&record.summary)));
    }
    text
}

fn table(fields: &[Field], nothing: &str, need: fn(&Field) -> String) -> String {
    if fields.is_empty() {
        return nothing.to_owned();
    }
    let rows: Vec<_> = fields
        .iter()
        .map(|field| format!("| `{}` | {} | {} | {} |", field.name, kind(&field.kind), need(field), notes(field)))
        .collect();
    format!("| Field | Type | Need | Notes |\n|---|---|---|---|\n{}", rows.join("\n"))
}

fn need(field: &Field) -> String {
    let when = field.when.as_deref().map(|when| format!(": {}", cell(when.trim_end_matches('.')))).unwrap_or_default();
    match field.need {
        _ if field.reply_only => "comes back only".to_owned(),
        Need::Required if field.unless.is_empty() => format!("**needed**{when}"),
        Need::Required => format!("**needed**, unless `{}` is sent{when}", field.unless.join("` or `")),
        Need::Conditional => format!("in some cases{when}"),
        Need::Optional => format!("optional{when}"),
    }
}

fn returned(field: &Field) -> String {
    match (field.must, &field.when) {
        (true, _) => "always".to_owned(),
        (false, Some(when)) => cell(when.trim_end_matches('.')),
        (false, None) => String::new(),
    }
}

fn kind(kind_: &Kind) -> String {
    match kind_ {
        Kind::Text => "text".to_owned(),
        Kind::Int { values, open } if !values.is_empty() => {
            words(&values.iter().map(ToString::to_string).collect::<Vec<_>>(), *open)
        }
        Kind::Int { .. } => "whole number".to_owned(),
        Kind::Money => "exact amount".to_owned(),
        Kind::Seconds => "seconds".to_owned(),
        Kind::Flag01 => "flag, `1` or `0`".to_owned(),
        Kind::FlagYn => "flag, `Y` or `N`".to_owned(),
        Kind::Date => "day, `YYYY-MM-DD`".to_owned(),
        Kind::DateTime => "date and time".to_owned(),
        Kind::Epoch => "seconds since 1970, UTC".to_owned(),
        Kind::Email => "mail address".to_owned(),
        Kind::Phone => "telephone, `+CCC.NNN`".to_owned(),
        Kind::Domain => "domain or host name".to_owned(),
        Kind::Ip => "IP address".to_owned(),
        Kind::Choice(Choice { values, open, .. }) => words(values, *open),
        Kind::AnyAssoc => "anything, by name".to_owned(),
        Kind::AnyArray => "list of anything".to_owned(),
        Kind::Record(name) => format!("[{name}](records.md#{name})"),
        Kind::List(inner) => format!("list of {}", kind(inner)),
        Kind::Map(inner) => format!("by name: {}", kind(inner)),
    }
}

fn words(values: &[String], open: bool) -> String {
    let more = if open { ", others" } else { "" };
    let values: Vec<_> = values.iter().map(|value| format!("`{}`", value.replace('|', "\\|"))).collect();
    format!("{}{more}", values.join(", "))
}

fn notes(field: &Field) -> String {
    let mut notes = Vec::new();
    if field.name != *field.key {
        notes.push(format!("`{}` on the wire", *field.key));
    }
    notes.extend(field.unit.as_ref().map(|unit| format!("in {unit}")));
    notes.extend(limits(field));
    match &field.preset {
        Some(Preset::Fixed(value)) => notes.push(format!("always `{value}`")),
        Some(Preset::Default(value)) => notes.push(format!("`{value}` unless given")),
        Some(Preset::Follows(path)) => notes.push(format!("says by itself whether `{path}` is sent")),
        None => {}
    }
    match field.level {
        Level::Attributes => {}
        Level::Envelope => notes.push("beside the attributes".to_owned()),
        Level::Both => notes.push("among the attributes and beside them".to_owned()),
        Level::Derived => notes.push("worked out, not on the wire".to_owned()),
    }
    notes.extend(field.note.as_deref().map(|note| cell(note.trim_end_matches('.'))));
    notes.extend(field.secret.then(|| "a secret".to_owned()));
    notes.extend(field.unverified.then(|| "*unverified*".to_owned()));
    notes.join("; ")
}

fn limits(field: &Field) -> Option<String> {
    let noun = if matches!(field.kind, Kind::List(_)) { " entries" } else { "" };
    match (field.range, field.min, field.max) {
        (Some((least, most)), _, _) => Some(format!("{least} to {most}{noun}")),
        (_, Some(least), Some(most)) => Some(format!("{least} to {most} characters")),
        (_, None, Some(most)) => Some(format!("up to {most} characters")),
        (_, Some(least), None) => Some(format!("{least} characters or more")),
        (_, None, None) => None,
    }
}

/// Facts are plain text; some letters would mean something on a page.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        if matches!(letter, '[' | ']' | '<' | '>' | '*' | '_' | '|' | '~' | '#' | '`' | '\\') {
            plain.push('\\');
        }
        plain.push(letter);
    }
    plain
}

/// The same on one line.
pub(super) fn cell(text: &str) -> String {
    plain(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
