//! Comments of the stub, from the catalogue.

use srskit_catalogue::commands::{Command, Effect, Field, Kind, Preset, Repeat, Status};

/// How wide a line may be.
pub(super) const WIDTH: usize = 120;

/// A comment of several paragraphs; a line that begins with `@` or `-` begins a line.
pub(super) fn comment(indent: &str, paragraphs: &[String]) -> String {
    let mut text = format!("{indent}/**\n");
    for (index, paragraph) in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).enumerate() {
        if index > 0 {
            text.push_str(&format!("{indent} *\n"));
        }
        for line in paragraph.lines() {
            for part in wrapped(line, WIDTH - indent.len() - " * ".len()) {
                text.push_str(&format!("{indent} * {part}\n"));
            }
        }
    }
    text + indent + " */\n"
}

/// A line in pieces; tags stay whole, since analysers read them by the line.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    if text.starts_with('@') {
        return vec![text.to_owned()];
    }
    let hang = if text.starts_with("- ") { "  " } else { "" };
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("{hang}{word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A fact as it may stand in a comment.
fn plain(text: &str) -> String {
    text.replace("*/", "* /").replace('@', "(at)").replace(char::is_whitespace, " ")
}

/// What a command does, what it costs, what is known about it.
pub(super) fn command(command: &Command) -> Vec<String> {
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
    let codes: Vec<String> = command.codes.iter().map(|code| code.to_string()).collect();
    let codes = if codes.is_empty() { String::new() } else { format!("Response codes: {}. ", codes.join(", ")) };
    let page = if command.status == Status::Undocumented { "Source" } else { "Guide" };
    vec![
        plain(&command.summary),
        format!("{cost}{status}"),
        plain(command.notes.as_deref().unwrap_or_default()),
        format!("{codes}{page}: {}. Catalogue: {}.", plain(&command.source), *command.name),
    ]
}

/// What a field of a request means, as an entry of a list.
pub(super) fn field(field: &Field) -> String {
    format!("- {}: {}", field.name, facts(field))
}

/// What a property of a reply means.
pub(super) fn property(field: &Field) -> String {
    sentence(&facts(field))
}

/// The wire's key where it differs, form, limits, condition, note.
fn facts(field: &Field) -> String {
    let on_the_wire = (field.name != *field.key && *field.key != "*").then(|| format!("`{}` on the wire", *field.key));
    let unit = field.unit.as_ref().map(|unit| format!("in {unit}"));
    let details: Vec<String> =
        [on_the_wire, form(&field.kind).map(str::to_owned), unit, limits(field)].into_iter().flatten().collect();
    let mut sentences = Vec::new();
    sentences.push(if details.is_empty() { String::new() } else { details.join(", ") });
    sentences.push(field.when.as_ref().map(|when| format!("when: {}", plain(when))).unwrap_or_default());
    sentences.push(field.note.as_ref().map(|note| plain(note)).unwrap_or_default());
    sentences.push(match &field.preset {
        Some(Preset::Default(value)) => format!("sent as `{value}` unless set"),
        Some(Preset::Follows(path)) => format!("says by itself whether `{path}` is sent"),
        _ => String::new(),
    });
    sentences.push(if field.unverified { "not verified".to_owned() } else { String::new() });
    let sentences: Vec<_> = sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect();
    if sentences.is_empty() { form_or_words(&field.kind) } else { sentences.join("; ") }
}

fn form(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Epoch => Some("seconds since 1970, UTC"),
        Kind::Phone => Some("+CCC.NNNNNNNNNN, with xEEEE for an extension"),
        Kind::Date => Some("a day, YYYY-MM-DD"),
        Kind::DateTime => Some("YYYY-MM-DD hh:mm:ss, with the zone that it names, if any"),
        Kind::Money => Some("an exact amount such as \"8549.18\""),
        Kind::Seconds => Some("seconds with decimals, as text"),
        _ => None,
    }
}

/// What can be said when the facts hold no word about a field.
fn form_or_words(kind: &Kind) -> String {
    match kind {
        Kind::Domain => "a domain or host name".to_owned(),
        Kind::Ip => "an IP address".to_owned(),
        Kind::Email => "a mail address".to_owned(),
        Kind::Flag01 | Kind::FlagYn => "yes or no".to_owned(),
        Kind::Int { .. } => "a whole number".to_owned(),
        Kind::Choice(choice) => format!("one of {}", choice.values.join(", ")),
        Kind::List(_) | Kind::AnyArray => "a list".to_owned(),
        Kind::Map(_) => "values by name".to_owned(),
        _ => "as sent".to_owned(),
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

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let end = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_wrapped_and_tags_stay_whole() {
        let tag = format!("@param array{{{}}} $values", "a: string, ".repeat(30));
        let text = comment("    ", &["one ".repeat(60), String::new(), format!("- {}\n{tag}", "two ".repeat(60))]);
        assert!(text.starts_with("    /**\n     * one one"), "{text}");
        assert!(text.contains("\n     * - two"), "{text}");
        assert!(text.contains("\n     *   two"), "{text}");
        assert!(text.contains(&tag), "{text}");
        assert!(text.lines().filter(|line| !line.contains('@')).all(|line| line.chars().count() <= WIDTH), "{text}");
    }

    #[test]
    fn facts_end_no_comment_and_are_no_tags() {
        assert_eq!(plain("a */ b\n@c"), "a * / b (at)c");
        assert_eq!(sentence("whether it is free"), "Whether it is free.");
    }
}
