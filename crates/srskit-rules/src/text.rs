//! Texts that are neither names nor contact data.

use crate::Fault;

/// A text without control characters; line breaks and tabs are let through where a text may have lines.
pub(crate) fn check_plain(text: &str, lines: bool) -> Result<(), Fault> {
    let odd = |c: &char| c.is_control() && !(lines && matches!(c, '\n' | '\r' | '\t'));
    match text.chars().find(odd) {
        Some(odd) => Err(Fault::new(format!("the text holds U+{:04X}", u32::from(odd)), "remove control characters")),
        None => Ok(()),
    }
}

/// The user name of a registrant's profile.
pub(crate) fn check_username(name: &str) -> Result<(), Fault> {
    let length = name.chars().count();
    if !(3..=20).contains(&length) {
        return Err(Fault::new(format!("the user name has {length} characters"), "3 to 20"));
    }
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Fault::new("the user name holds other characters", "letters and digits only"));
    }
    Ok(())
}

/// What a password may hold besides letters and digits.
const MARKS: &str = "!@$^,.~|=-+_{}#";

/// The password of a registrant's profile. Older profiles may have shorter ones: see [`is_short_password`].
pub(crate) fn check_password(password: &str) -> Result<(), Fault> {
    let length = password.chars().count();
    if !(3..=20).contains(&length) {
        return Err(Fault::new(format!("the password has {length} characters"), "10 to 20"));
    }
    if !password.chars().all(|c| c.is_ascii_alphanumeric() || MARKS.contains(c)) {
        return Err(Fault::new("the password holds other characters", format!("letters, digits and {MARKS} only")));
    }
    Ok(())
}

/// Whether a password is one that older texts of the guide allow and newer ones do not.
pub(crate) fn is_short_password(password: &str) -> bool {
    (3..10).contains(&password.chars().count())
}

/// An auth code. Its length is the registry's business; 255 characters are more than any has (assumed).
pub(crate) fn check_auth_code(code: &str) -> Result<(), Fault> {
    if code.trim() != code {
        return Err(Fault::new("there are blanks around the auth code", "remove them"));
    }
    if !code.chars().all(|c| c.is_ascii_graphic() || c == ' ') {
        return Err(Fault::new("the auth code holds characters outside of ASCII", "check how it was copied"));
    }
    if code.len() > 255 {
        return Err(Fault::new(format!("the auth code has {} characters", code.len()), "check what was copied"));
    }
    Ok(())
}

/// A language tag for internationalised domains.
pub(crate) fn check_encoding_type(tag: &str) -> Result<(), Fault> {
    if tag.len() == 3 && tag.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Ok(());
    }
    Err(Fault::new("this is no language tag", "three letters, e.g. ger"))
}

/// A text of so many characters at most.
pub(crate) fn at_most(text: &str, most: usize) -> Result<(), Fault> {
    match text.chars().count() {
        length if length > most => {
            Err(Fault::new(format!("the text has {length} characters"), format!("{most} at most")))
        }
        _ => Ok(()),
    }
}

/// A day: `YYYY-MM-DD`.
pub(crate) fn check_date(text: &str) -> Result<(), Fault> {
    let wrong = || Fault::new("this is no date", "write YYYY-MM-DD");
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return Err(wrong()) };
    let number = |part: &str, digits: usize| {
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return Err(wrong());
    };
    if day == 0 || day > days_of(year, month) {
        return Err(Fault::new("there is no such day", "write YYYY-MM-DD"));
    }
    Ok(())
}

fn days_of(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(result: Result<(), Fault>) -> String {
        result.err().map_or_else(String::new, |fault| format!("{}; {}", fault.what, fault.fix))
    }

    #[test]
    fn control_characters_are_found() {
        assert_eq!(said(check_plain("Zoë & Söhne 🦀", false)), "");
        assert_eq!(said(check_plain("a\nb\tc\r", true)), "");
        assert_eq!(said(check_plain("a\nb", false)), "the text holds U+000A; remove control characters");
        assert_eq!(said(check_plain("a\u{1}", true)), "the text holds U+0001; remove control characters");
    }

    #[test]
    fn user_names_and_passwords() {
        for (name, expected) in [
            ("ab1", ""),
            ("ab", "the user name has 2 characters; 3 to 20"),
            ("a12345678901234567890", "the user name has 21 characters; 3 to 20"),
            ("a.b", "the user name holds other characters; letters and digits only"),
            ("zoë", "the user name holds other characters; letters and digits only"),
        ] {
            assert_eq!(said(check_username(name)), expected, "{name}");
        }
        for (password, expected) in [
            ("aB3!@$^,.~|=-+_{}#", ""),
            ("aa", "the password has 2 characters; 10 to 20"),
            ("a12345678901234567890", "the password has 21 characters; 10 to 20"),
            ("has a blank", "the password holds other characters; letters, digits and !@$^,.~|=-+_{}# only"),
        ] {
            assert_eq!(said(check_password(password)), expected, "{password}");
        }
        assert!(is_short_password("abcdefghi") && !is_short_password("abcdefghij"));
    }

    #[test]
    fn auth_codes_and_tags() {
        assert_eq!(said(check_auth_code("aB-3 &<>\"'")), "");
        assert_eq!(said(check_auth_code(" abc")), "there are blanks around the auth code; remove them");
        assert_eq!(
            said(check_auth_code("ab\u{2013}c")),
            "the auth code holds characters outside of ASCII; check how it was copied"
        );
        assert_eq!(said(check_auth_code(&"a".repeat(256))), "the auth code has 256 characters; check what was copied");
        assert_eq!(said(check_encoding_type("ger")), "");
        for tag in ["de", "germ", "g1r", "gër", ""] {
            assert_eq!(said(check_encoding_type(tag)), "this is no language tag; three letters, e.g. ger", "{tag}");
        }
        assert_eq!(said(at_most(&"é".repeat(64), 64)), "");
        assert_eq!(said(at_most(&"é".repeat(65), 64)), "the text has 65 characters; 64 at most");
    }

    #[test]
    fn dates() {
        for date in ["2026-01-31", "2024-02-29", "2000-02-29", "2026-12-01"] {
            assert_eq!(said(check_date(date)), "", "{date}");
        }
        for date in ["2026-1-31", "31.01.2026", "2026-01", "2026-01-31-", "2026-0a-01", "", "+026-01-01"] {
            assert_eq!(said(check_date(date)), "this is no date; write YYYY-MM-DD", "{date}");
        }
        for date in ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026-01-00"] {
            assert_eq!(said(check_date(date)), "there is no such day; write YYYY-MM-DD", "{date}");
        }
    }
}
