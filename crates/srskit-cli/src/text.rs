//! Text for terminals.

/// Replaces what could steer a terminal or turn the direction of writing: control characters other
/// than line end and tab, and Unicode's bidirectional controls. Texts of the service go through here.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|character| if steers(character) { '\u{FFFD}' } else { character }).collect()
}

fn steers(character: char) -> bool {
    let is_bidi = matches!(character, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    is_bidi || (character.is_control() && !matches!(character, '\n' | '\t'))
}

/// JSON with the same meaning, in which nothing steers a terminal: JSON itself escapes only some of it.
pub(crate) fn escaped_json(json: &str) -> String {
    let escaped = |c: char| if steers(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    json.chars().map(escaped).collect()
}

/// As [`printable`], on one line.
pub(crate) fn one_line(text: &str) -> String {
    printable(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Breaks lines between words, so that none is longer than `width` unless a word is.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            } else if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two three\nfour", 7), ["one two", "three", "four"]);
        assert_eq!(wrap("longer-than-that x", 4), ["longer-than-that", "x"]);
    }

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(printable("a\u{1b}[31mb\u{9b}2Jc\u{202e}d\r"), "a\u{fffd}[31mb\u{fffd}2Jc\u{fffd}d\u{fffd}");
        assert_eq!(printable("Zoë\n\t\u{1F980}"), "Zoë\n\t\u{1F980}");
        assert_eq!(one_line("two\n  lines "), "two lines");
    }
}
