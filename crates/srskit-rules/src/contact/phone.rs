//! Phone and fax numbers.

use crate::Fault;

const FIX: &str = "write +CCC.NNNNNNNNNN, with xEEEE for an extension, e.g. +1.4165550100";

/// A number of the form `+CCC.NNNNNNNNNNxEEEE`. Whether the country code is in use is not looked at.
pub(crate) fn check(text: &str) -> Result<(), Fault> {
    let fault = |what: &str| Err(Fault::new(what, FIX));
    let Some(rest) = text.strip_prefix('+') else { return fault("the + in front is missing") };
    let Some((country, rest)) = rest.split_once('.') else {
        return fault("the dot after the country code is missing");
    };
    let (number, extension) = match rest.split_once('x') {
        Some((number, extension)) => (number, Some(extension)),
        None => (rest, None),
    };
    if !digits(country) || !(1..=3).contains(&country.len()) || country.starts_with('0') {
        return fault("the country code is not one to three digits");
    }
    if !digits(number) {
        return fault("the number holds something other than digits");
    }
    // E.164 counts the country code among its fifteen digits.
    if country.len() + number.len() > 15 {
        return fault("the number has too many digits");
    }
    if extension.is_some_and(|extension| !digits(extension)) {
        return fault("the extension is not digits");
    }
    Ok(())
}

/// Whether the number has an extension.
pub(crate) fn has_extension(text: &str) -> bool {
    text.contains('x')
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_the_form_pass() {
        for number in ["+1.4165550100", "+44.2079460000", "+1.4165550100x1234", "+358.40123", "+49.3012345678901"] {
            assert_eq!(check(number), Ok(()), "{number}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (number, what) in [
            ("", "the + in front is missing"),
            ("0014165550100", "the + in front is missing"),
            ("+14165550100", "the dot after the country code is missing"),
            ("+1 416 555 0100", "the dot after the country code is missing"),
            ("+.4165550100", "the country code is not one to three digits"),
            ("+1234.4165550100", "the country code is not one to three digits"),
            ("+01.4165550100", "the country code is not one to three digits"),
            ("+1a.4165550100", "the country code is not one to three digits"),
            ("+1.416-555-0100", "the number holds something other than digits"),
            ("+1.", "the number holds something other than digits"),
            ("+1.(416)5550100", "the number holds something other than digits"),
            ("+1.4165550100 ", "the number holds something other than digits"),
            ("+1.416555010012345", "the number has too many digits"),
            ("+1.4165550100x", "the extension is not digits"),
            ("+1.4165550100x12a", "the extension is not digits"),
            ("+1.4165550100x1x2", "the extension is not digits"),
        ] {
            assert_eq!(check(number), Err(Fault::new(what, FIX)), "{number}");
        }
    }
}
