//! The text around a certificate request.

use crate::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A request with a key of 16384 bits and a hundred names has some 10,000 characters.
const LONGEST: usize = 65_536;
const WHOLE: &str = "send the whole text, with its BEGIN and END lines";

/// The bytes between the lines.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, Fault> {
    let fault = |what: &str, fix: &str| Err(Fault::new(what, fix));
    if text.contains("PRIVATE KEY-----") {
        return fault(
            "this holds a private key",
            "send the certificate request alone; if the key was sent anywhere before, make a new one",
        );
    }
    if text.len() > LONGEST {
        return fault("this is too long for a certificate request", WHOLE);
    }
    let Some((before, rest)) = begin(text) else {
        return match text.contains("-----BEGIN CERTIFICATE-----") {
            true => fault("this is a certificate", "send the certificate request that it was made from"),
            false => fault("the line BEGIN CERTIFICATE REQUEST is missing", WHOLE),
        };
    };
    let Some((body, after)) = end(rest) else {
        return fault("the line END CERTIFICATE REQUEST is missing", WHOLE);
    };
    if !before.trim().is_empty() || !after.trim().is_empty() {
        return fault("there is text around the certificate request", "remove it");
    }
    let body: String = body.split_whitespace().collect();
    let wrong = |_| Fault::new("the lines between BEGIN and END are no Base64", "copy them again, all of them");
    STANDARD.decode(body).map_err(wrong)
}

fn begin(text: &str) -> Option<(&str, &str)> {
    split_at(text, ["-----BEGIN CERTIFICATE REQUEST-----", "-----BEGIN NEW CERTIFICATE REQUEST-----"])
}

fn end(text: &str) -> Option<(&str, &str)> {
    split_at(text, ["-----END CERTIFICATE REQUEST-----", "-----END NEW CERTIFICATE REQUEST-----"])
}

fn split_at<'t>(text: &'t str, lines: [&str; 2]) -> Option<(&'t str, &'t str)> {
    lines.iter().find_map(|line| text.split_once(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGIN: &str = "-----BEGIN CERTIFICATE REQUEST-----";
    const END: &str = "-----END CERTIFICATE REQUEST-----";

    #[test]
    fn line_ends_and_the_older_words_do_not_matter() {
        for text in [
            format!("{BEGIN}\nAQID\nBAU=\n{END}\n"),
            format!("\r\n{BEGIN}\r\nAQID\r\nBAU=\r\n{END}\r\n"),
            format!("{BEGIN}AQIDBAU={END}"),
            "-----BEGIN NEW CERTIFICATE REQUEST-----\nAQIDBAU=\n-----END NEW CERTIFICATE REQUEST-----".to_owned(),
        ] {
            assert_eq!(decode(&text), Ok(vec![1, 2, 3, 4, 5]));
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, what) in [
            (String::new(), "the line BEGIN CERTIFICATE REQUEST is missing"),
            ("AQIDBAU=".to_owned(), "the line BEGIN CERTIFICATE REQUEST is missing"),
            (format!("{BEGIN}\nAQID"), "the line END CERTIFICATE REQUEST is missing"),
            ("-----BEGIN CERTIFICATE-----\nAQID\n-----END CERTIFICATE-----".to_owned(), "this is a certificate"),
            (format!("-----BEGIN PRIVATE KEY-----\n{BEGIN}\nAQID\n{END}"), "this holds a private key"),
            (format!("{BEGIN}\nAQID\n{END}\n{BEGIN}"), "there is text around the certificate request"),
            (format!("Subject: x\n{BEGIN}\nAQID\n{END}"), "there is text around the certificate request"),
            (format!("{BEGIN}\nAQ*D\n{END}"), "the lines between BEGIN and END are no Base64"),
            (format!("{BEGIN}\nAQI\n{END}"), "the lines between BEGIN and END are no Base64"),
            ("x".repeat(LONGEST + 1), "this is too long for a certificate request"),
        ] {
            assert_eq!(decode(&text).unwrap_err().what, what);
        }
    }
}
