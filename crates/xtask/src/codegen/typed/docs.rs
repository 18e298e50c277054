//! Comments of generated types, from the catalogue.

use srskit_catalogue::commands::{Command, Effect, Field, Kind, Preset, Repeat, Status};

/// How wide a comment may be, its slashes included.
const WIDTH: usize = 110;

/// A comment of several paragraphs.
pub(super) fn comment(indent: &str, paragraphs: &[String]) -> String {
    let mut text = String::new();
    for (index, paragraph) in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).enumerate() {
        if index > 0 {
            text.push_str(&format!("{indent}///\n"));
        }
        for line in wrapped(paragraph, WIDTH - indent.len() - "/// ".len()) {
            text.push_str(&format!("{indent}/// {line}\n"));
        }
    }
    text
}

pub(in super::super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Facts are plain text; brackets and the like would mean something in a comment.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        if matches!(letter, '[' | ']' | '<' | '>' | '*' | '|' | '~' | '#' | '`') {
            plain.push('\\');
        }
        plain.push(letter);
    }
    plain
}

/// What a command does, what it costs, what is known about it.
pub(super) fn command(command: &Command) -> Vec<String> {
    let codes: Vec<String> = command.codes.iter().map(|code| code.to_string()).collect();
    let codes = if codes.is_empty() { String::new() } else { format!("Response codes: {}.", codes.join(", ")) };
    let source = match command.status {
        Status::Undocumented => format!("Source: `{}`. Catalogue: `{}`.", *command.source, *command.name),
        _ => format!("Guide: `{}`. Catalogue: `{}`.", *command.source, *command.name),
    };
    vec![plain(&command.summary), cost(command), plain(command.notes.as_deref().unwrap_or_default()), codes, source]
}

/// What a command costs, how well it is known, and where it goes.
pub(in super::super) fn cost(command: &Command) -> String {
    let cost = match (command.effect, *command.repeat) {
        (Effect::Order, _) => "This is an order: it may cost money, and is never sent twice by itself.",
        (_, Repeat::Unsafe) => "A second one may do harm, so it is never sent twice by itself.",
        (_, Repeat::Same) => "Sending it again leaves the same state.",
        (_, Repeat::Safe) => "It reads only, and may be sent again at will.",
    };
    let status = match command.status {
        Status::Current => "",
        Status::Legacy => " Still there, no longer recommended.",
        Status::Undocumented => " Not documented: seen in clients only.",
    };
    let host = if command.host.is_some() { " It goes to the host for bulk changes." } else { "" };
    format!("{cost}{status}{host}")
}

/// What a field means and which values it takes.
pub(super) fn field(field: &Field, lead: &str) -> String {
    let mut first = format!("{lead}`{}`", field.name);
    if field.name != *field.key && *field.key != "*" {
        first.push_str(&format!(" (`{}` on the wire)", *field.key));
    }
    let details = details(field);
    if !details.is_empty() {
        first.push_str(&format!(": {}", details.join(", ")));
    }
    first.push('.');
    let mut sentences = vec![first];
    sentences.extend(facts(field, plain));
    sentences.join(" ")
}

/// Unit, form and limits of a field.
pub(in super::super) fn details(field: &Field) -> Vec<String> {
    let unit = field.unit.as_ref().map(|unit| format!("in {unit}"));
    [unit, form(&field.kind).map(str::to_owned), limits(field)].into_iter().flatten().collect()
}

/// What is known of a field beyond its type, in sentences; `plain` takes the meaning out of letters that a
/// language's comments would give them.
pub(in super::super) fn facts(field: &Field, plain: fn(&str) -> String) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(field.when.as_ref().map(|when| format!("When: {}.", plain(when.trim_end_matches('.')))));
    sentences.extend(field.note.as_ref().map(|note| plain(&sentence(note))));
    sentences.extend(preset(field));
    if field.unverified {
        sentences.push("Not verified: seen in clients or older copies of the guide only.".to_owned());
    }
    sentences
}

fn form(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Epoch => Some("seconds since 1970, UTC"),
        Kind::Phone => Some("`+CCC.NNNNNNNNNN`, with `xEEEE` for an extension"),
        Kind::DateTime => Some("with the zone that it names, if any"),
        _ => None,
    }
}

fn limits(field: &Field) -> Option<String> {
    let noun = if matches!(field.kind, Kind::List(_)) { " entries" } else { "" };
    match (field.range, field.min, field.max) {
        (Some((least, most)), _, _) if least == most => Some(format!("{least}{noun}")),
        (Some((least, most)), _, _) => Some(format!("{least} to {most}{noun}")),
        (_, Some(least), Some(most)) if least == most => Some(format!("{most} characters")),
        (_, Some(least), Some(most)) => Some(format!("{least} to {most} characters")),
        (_, None, Some(most)) => Some(format!("up to {most} characters")),
        _ => None,
    }
}

fn preset(field: &Field) -> Option<String> {
    match field.preset.as_ref()? {
        Preset::Fixed(_) => None,
        Preset::Default(value) => Some(format!("Sent as `{value}` unless set.")),
        Preset::Follows(path) => Some(format!("Says by itself whether `{path}` is sent.")),
    }
}

pub(in super::super) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let end = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_wrapped_and_plain() {
        let text = comment("    ", &[plain("One [two]."), String::new(), "three ".repeat(30)]);
        assert!(text.starts_with("    /// One \\[two\\].\n    ///\n    /// three three"), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
    }

    #[test]
    fn a_note_becomes_a_sentence() {
        assert_eq!(sentence("ignored where there is none"), "Ignored where there is none.");
    }
}
