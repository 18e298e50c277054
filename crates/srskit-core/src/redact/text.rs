use super::{MASK, is_plain_key};

/// Longest text of the service's that an error shows.
const MAX_TEXT: usize = 1024;
/// Longest code or id that is shown as it came.
const MAX_ID: usize = 64;

/// Makes a text that the service wrote for people fit for one line of a log: without what looks like
/// a mail address or a phone number, without control characters, and not too long.
pub fn redact_text(text: &str) -> String {
    let cut = text.floor_char_boundary(MAX_TEXT);
    let mut shown = String::with_capacity(cut);
    for word in text[..cut].split_inclusive(char::is_whitespace) {
        let (word, space) = word.split_at(word.trim_end().len());
        shown.push_str(if looks_personal(word) { MASK } else { word });
        shown.push_str(space);
    }
    if cut < text.len() {
        shown.push('…');
    }
    one_line(&shown)
}

/// Control characters, line separators and what turns the direction of writing become blanks: a text of
/// somebody else's cannot forge a line, nor steer a terminal.
pub fn one_line(text: &str) -> String {
    text.chars().map(|c| if steers(c) { ' ' } else { c }).collect()
}

fn steers(c: char) -> bool {
    let is_separator = matches!(c, '\u{2028}' | '\u{2029}');
    let is_bidi = matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    c.is_control() || is_separator || is_bidi
}

/// A code or an id as it came, if it looks like one; masked otherwise.
pub(crate) fn show_id(id: &str) -> &str {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.: ".contains(&byte);
    if id.len() <= MAX_ID && id.bytes().all(plain) { id } else { MASK }
}

/// A path of keys and indices, with the keys masked that do not look like names of fields.
pub(crate) fn redact_path(path: &str) -> String {
    path.split('.').map(|step| if is_plain_key(step) { step } else { MASK }).collect::<Vec<_>>().join(".")
}

fn looks_personal(word: &str) -> bool {
    let is_address = word.contains('@') && word.len() > 1;
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    is_address || (word.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '+').starts_with('+') && digits >= 7)
}

/// Masks every occurrence of the given values, without regard to the case of ASCII letters; used for
/// values that a request must not show and that the service may quote in its answer.
///
/// Short values are masked as whole words only, and single characters and numbers below 1000 not at all.
pub fn mask_values<S: AsRef<str>>(text: &str, hidden: &[S]) -> String {
    let mut hidden = hidden.iter().map(AsRef::as_ref).filter(|value| is_worth_hiding(value)).collect::<Vec<_>>();
    // A value may begin with another one, whose mask would leave the rest standing.
    hidden.sort_by_key(|value| std::cmp::Reverse(value.len()));
    hidden.dedup();
    hidden.iter().fold(text.to_owned(), |text, value| mask_value(&text, value))
}

/// Flags and small numbers would mask half of what there is to read.
fn is_worth_hiding(value: &str) -> bool {
    value.len() >= 4 || (value.len() >= 2 && value.chars().any(char::is_alphabetic))
}

fn mask_value(text: &str, value: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = find_ignoring_case(rest, value) {
        let behind = place + value.len();
        // Short ones count as words only: "CA" is not in "cannot".
        let whole = value.len() >= 4 || is_word(rest, place, behind);
        masked.push_str(&rest[..place]);
        masked.push_str(if whole { MASK } else { &rest[place..behind] });
        rest = &rest[behind..];
    }
    masked + rest
}

fn find_ignoring_case(text: &str, value: &str) -> Option<usize> {
    let (text, value) = (text.as_bytes(), value.as_bytes());
    // Equal but for ASCII case means equal boundaries of characters.
    text.windows(value.len()).position(|window| window.eq_ignore_ascii_case(value))
}

fn is_word(text: &str, start: usize, end: usize) -> bool {
    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !joins(text[..start].chars().next_back()) && !joins(text[end..].chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_addresses_and_phone_numbers_only() {
        assert_eq!(redact_text("Invalid email zoe@example.com given"), "Invalid email *** given");
        assert_eq!(redact_text("phone: +1.4165550123x99, wrong"), "phone: *** wrong");
        assert_eq!(redact_text("invalid ip address [192.0.2.77]"), "invalid ip address [192.0.2.77]");
        assert_eq!(redact_text("Order 1234567 created"), "Order 1234567 created");
    }

    #[test]
    fn is_one_line_and_short() {
        assert_eq!(redact_text("Bad\nERROR order 17\u{9b}31m\u{2028}x"), "Bad ERROR order 17 31m x");
        assert_eq!(redact_text("a\u{1b}[2Jb\u{202e}c\u{2066}d\u{61c}e"), "a [2Jb c d e");
        assert!(redact_text(&"word ".repeat(1_000_000)).len() < 2 * MAX_TEXT);
    }

    #[test]
    fn masks_what_the_request_kept_secret() {
        assert_eq!(mask_values("password hunter22 is weak", &["hunter22", "s"]), "password *** is weak");
        assert_eq!(mask_values("johnny-s3cr3t! of johnny", &["johnny", "johnny-s3cr3t!"]), "*** of ***");
        assert_eq!(mask_values("ANNABELSON", &["Annabelson"]), "***");
        assert_eq!(mask_values("Bob, Bobby: CA cannot", &["Bob", "CA"]), "***, Bobby: *** cannot");
        assert_eq!(mask_values("for 12 years at 1", &["12", "1"]), "for 12 years at 1");
        assert_eq!(mask_values("Zoë Söhne", &["Söhne", "Zoë"]), "*** ***");
    }

    #[test]
    fn ids_and_paths_show_what_looks_like_one() {
        assert_eq!(show_id("2026-11-24 08:47:20 27585 101"), "2026-11-24 08:47:20 27585 101");
        assert_eq!(show_id("zoe@example.com"), MASK);
        assert_eq!(redact_path("attributes.zoe@example.0.Zoe Smith"), "attributes.***.0.***");
    }
}
