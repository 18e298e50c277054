//! Postal codes, where their form is common knowledge. Other countries are not looked at.

use crate::Fault;

/// The form that the country's codes have. Not from the guide: for warnings only.
pub(crate) fn check(country: &str, code: &str) -> Result<(), Fault> {
    let code = code.trim();
    match country.to_ascii_uppercase().as_str() {
        "US" if !is_zip(code) => Err(Fault::new("this is no ZIP code", "five digits, or 12345-6789")),
        "CA" if !is_canadian(code) => Err(Fault::new("this is no Canadian postal code", "write it as in A1A 1A1")),
        "ES" if !is_spanish(code) => {
            Err(Fault::new("this is no Spanish postal code", "five digits, the first two name the province"))
        }
        _ => Ok(()),
    }
}

fn is_zip(code: &str) -> bool {
    match code.split_once('-') {
        Some((zip, more)) => digits(zip, 5) && digits(more, 4),
        None => digits(code, 5),
    }
}

fn is_canadian(code: &str) -> bool {
    let shape: Vec<u8> = code.bytes().filter(|byte| *byte != b' ').collect();
    let even = |byte: &u8| byte.is_ascii_alphabetic();
    shape.len() == 6 && shape.iter().step_by(2).all(even) && shape.iter().skip(1).step_by(2).all(u8::is_ascii_digit)
}

/// There are 52 provinces.
fn is_spanish(code: &str) -> bool {
    digits(code, 5)
        && code.get(..2).and_then(|province| province.parse().ok()).is_some_and(|number| (1..=52).contains(&number))
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        for (country, code) in [
            ("US", "12345"),
            ("us", "12345-6789"),
            ("CA", "M6K 3M1"),
            ("CA", "m6k3m1"),
            ("ES", "28013"),
            ("GB", "anything"),
            ("HK", ""),
        ] {
            assert_eq!(check(country, code), Ok(()), "{country} {code}");
        }
        for (country, code) in [
            ("US", "1234"),
            ("US", "12345-678"),
            ("CA", "M6K 3M"),
            ("CA", "666 3M1"),
            ("CA", "é6K 3M"),
            ("ES", "53001"),
            ("ES", "00999"),
            ("ES", "2801"),
        ] {
            assert!(check(country, code).is_err(), "{country} {code}");
        }
    }
}
