//! The dates of a certificate, in the few lines of DER that lie in front of them.
//!
//! rustls checks dates only together with a chain, and a pinned leaf need not have one.

use srskit_core::Date;

/// From when until when, both included, in seconds since 1970.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Dates {
    pub(super) not_before: u64,
    pub(super) not_after: u64,
}

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const VERSION: u8 = 0xa0;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;

/// Reads `Certificate.tbsCertificate.validity`; nothing for bytes that are not as RFC 5280 §4.1 says.
pub(super) fn validity(certificate: &[u8]) -> Option<Dates> {
    let (_, certificate, _) = element(certificate).filter(|e| e.0 == SEQUENCE)?;
    let (_, mut rest, _) = element(certificate).filter(|e| e.0 == SEQUENCE)?;
    if rest.first() == Some(&VERSION) {
        rest = element(rest)?.2;
    }
    // Serial number, signature algorithm, issuer, and then the dates.
    for wanted in [INTEGER, SEQUENCE, SEQUENCE] {
        rest = element(rest).filter(|e| e.0 == wanted)?.2;
    }
    let (_, dates, _) = element(rest).filter(|e| e.0 == SEQUENCE)?;
    let (tag, first, rest) = element(dates)?;
    let (tag2, second, _) = element(rest)?;
    Some(Dates { not_before: time(tag, first)?, not_after: time(tag2, second)? })
}

/// Tag, content and what follows of the first element.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&length, rest) = rest.split_first()?;
    let (length, rest) = match length {
        0..=0x7f => (usize::from(length), rest),
        0x81..=0x83 => {
            let (digits, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
            (digits.iter().fold(0, |n, &d| n << 8 | usize::from(d)), rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

fn time(tag: u8, text: &[u8]) -> Option<u64> {
    let (year, rest) = match tag {
        UTC_TIME => {
            // Two digits: 50 to 99 are the nineties and before (RFC 5280 §4.1.2.5.1).
            let (year, rest) = number(text, 2)?;
            (if year >= 50 { 1900 + year } else { 2000 + year }, rest)
        }
        GENERALIZED_TIME => number(text, 4)?,
        _ => return None,
    };
    let (month, rest) = number(rest, 2)?;
    let (day, rest) = number(rest, 2)?;
    let (hour, rest) = number(rest, 2)?;
    let (minute, rest) = number(rest, 2)?;
    let (second, rest) = number(rest, 2)?;
    let date = Date::new(u16::try_from(year).ok()?, month as u8, day as u8)?;
    if rest != b"Z" || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let days = u64::try_from(date.to_unix_days()).ok()?;
    Some(days * 86_400 + hour * 3600 + minute * 60 + second)
}

fn number(text: &[u8], digits: usize) -> Option<(u64, &[u8])> {
    let (number, rest) = text.split_at_checked(digits)?;
    if !number.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some((number.iter().fold(0, |n, d| n * 10 + u64::from(d - b'0')), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Option<u64> {
        time(UTC_TIME, text.as_bytes())
    }

    // Worked out with `date -u -d … +%s`.
    #[test]
    fn times() {
        assert_eq!(utc("700101000000Z"), Some(0));
        assert_eq!(utc("000229235959Z"), Some(951_868_799));
        assert_eq!(utc("491231235959Z"), Some(2_524_607_999));
        assert_eq!(time(GENERALIZED_TIME, b"20500101000000Z"), Some(2_524_608_000));
        assert_eq!(time(GENERALIZED_TIME, b"99991231235959Z"), Some(253_402_300_799));
    }

    #[test]
    fn what_is_not_a_time() {
        for text in [
            "",
            "700101000000",
            "700101000000+0100",
            "701301000000Z",
            "70010100000aZ",
            "500101000000Z",
            "700101240000Z",
        ] {
            assert_eq!(utc(text), None, "{text}");
        }
        assert_eq!(time(INTEGER, b"700101000000Z"), None);
    }

    fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
        let content = parts.concat();
        let mut out = vec![tag];
        match u8::try_from(content.len()) {
            Ok(short) if short < 0x80 => out.push(short),
            _ => out.extend([0x82, (content.len() >> 8) as u8, content.len() as u8]),
        }
        out.extend(content);
        out
    }

    fn certificate(version: &[u8]) -> Vec<u8> {
        let dates =
            der(SEQUENCE, &[&der(UTC_TIME, &[b"700101000000Z"]), &der(GENERALIZED_TIME, &[b"20500101000000Z"])]);
        let long_issuer = der(SEQUENCE, &[&[0; 300]]);
        let serial = der(INTEGER, &[&[1]]);
        let algorithm = der(SEQUENCE, &[]);
        der(SEQUENCE, &[&der(SEQUENCE, &[version, &serial, &algorithm, &long_issuer, &dates])])
    }

    #[test]
    fn found_behind_version_serial_algorithm_and_issuer() {
        let wanted = Some(Dates { not_before: 0, not_after: 2_524_608_000 });
        assert_eq!(validity(&certificate(&[])), wanted);
        assert_eq!(validity(&certificate(&der(VERSION, &[&der(INTEGER, &[&[2]])]))), wanted);
    }

    #[test]
    fn a_cut_certificate_has_no_dates() {
        let whole = certificate(&[]);
        for end in 0..whole.len() {
            assert_eq!(validity(&whole[..end]), None, "cut at {end}");
        }
    }
}
