//! Replies that are whole and wrong: what proxies, old codecs and attackers make of an envelope.

use super::kind::Spoil;
use crate::time::Timestamp;
use crate::wire::respond;

/// More is not needed to pass any client's limit, and a machine should survive its tests.
const MOST_BYTES: usize = 256 * 1024 * 1024;
const MOST_LEVELS: usize = 1_000_000;
/// The reply to a request that nobody has made here, for when there was no other one yet.
const FOREIGN: &str = "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n\
    <!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n <header>\n  <version>0.9</version>\n  </header>\n <body>\n  \
    <data_block>\n   <dt_assoc>\n    <item key=\"protocol\">XCP</item>\n    <item key=\"action\">REPLY</item>\n    \
    <item key=\"object\">COOKIE</item>\n    <item key=\"is_success\">1</item>\n    <item key=\"response_code\">200</item>\n    \
    <item key=\"response_text\">Command successful (stand-in, for another request)</item>\n   </dt_assoc>\n  </data_block>\n \
    </body>\n</OPS_envelope>";

/// The bytes to send in place of a good reply. `other` is a reply that was sent before.
pub(crate) fn spoil(how: Spoil, envelope: &[u8], other: Option<&[u8]>, close: bool, now: Timestamp) -> Vec<u8> {
    let text = String::from_utf8_lossy(envelope);
    let changed = match how {
        Spoil::Length(by) => return with_length(envelope, by, close, now),
        Spoil::Charset => text.chars().map(latin1).collect(),
        Spoil::Bom => [b"\xef\xbb\xbf", envelope].concat(),
        Spoil::NulTail => [envelope, b"\0"].concat(),
        Spoil::DuplicateKeys => with_items(&text, DUPLICATES).into_bytes(),
        Spoil::IndexGaps => with_items(&text, GAPS).into_bytes(),
        Spoil::Huge(bytes) => with_items(&text, &huge(bytes)).into_bytes(),
        Spoil::Deep(levels) => with_items(&text, &deep(levels)).into_bytes(),
        Spoil::Dtd => with_entities(&text).into_bytes(),
        Spoil::Other => other.unwrap_or(FOREIGN.as_bytes()).to_vec(),
    };
    respond(&changed, close, now)
}

const DUPLICATES: &str = "    <item key=\"response_code\">485</item>\n    <item key=\"is_success\">0</item>\n    \
    <item key=\"response_text\">stand-in: said twice</item>\n    <item key=\"is_success\">1</item>\n    \
    <item key=\"response_code\">200</item>\n";
const GAPS: &str = "    <item key=\"stand_in_list\">\n     <dt_array>\n      <item key=\"7\">seven</item>\n      \
    <item key=\"2\">two</item>\n      <item key=\"4294967295\">far</item>\n     </dt_array>\n    </item>\n";

/// A character as one byte; what Latin-1 lacks becomes its low eight bits, as the old codec has it.
fn latin1(character: char) -> u8 {
    (u32::from(character) & 0xff) as u8
}

/// The head names another length than the body has.
fn with_length(envelope: &[u8], by: i64, close: bool, now: Timestamp) -> Vec<u8> {
    let right = envelope.len();
    let wrong = i64::try_from(right).unwrap_or(i64::MAX).saturating_add(by).max(0);
    let good = respond(envelope, close, now);
    let (head, body) = good.split_at(good.len() - right);
    let head =
        String::from_utf8_lossy(head).replace(&format!("Content-Length: {right}"), &format!("Content-Length: {wrong}"));
    [head.as_bytes(), body].concat()
}

/// Puts items at the front of the outermost assoc.
fn with_items(text: &str, items: &str) -> String {
    match text.split_once("<dt_assoc>\n") {
        Some((before, after)) => format!("{before}<dt_assoc>\n{items}{after}"),
        None => text.to_owned(),
    }
}

fn huge(bytes: usize) -> String {
    format!("    <item key=\"stand_in_filler\">{}</item>\n", "x".repeat(bytes.min(MOST_BYTES)))
}

fn deep(levels: usize) -> String {
    let levels = levels.min(MOST_LEVELS);
    let (open, close) = ("<dt_array><item key=\"0\">", "</item></dt_array>");
    format!("    <item key=\"stand_in_depth\">{}{}</item>\n", open.repeat(levels), close.repeat(levels))
}

/// Ten levels of ten: a parser that expands them is out of memory.
fn with_entities(text: &str) -> String {
    let mut dtd = String::from("<!DOCTYPE OPS_envelope [\n<!ENTITY a0 \"stand-in\">\n");
    for level in 1..=10 {
        let inner = format!("&a{};", level - 1).repeat(10);
        dtd.push_str(&format!("<!ENTITY a{level} \"{inner}\">\n"));
    }
    dtd.push_str("<!ENTITY outside SYSTEM \"file:///etc/hostname\">\n]>");
    let text = text.replace("<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">", &dtd);
    with_items(&text, "    <item key=\"stand_in_entity\">&a10;&outside;</item>\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use srskit_core::envelope::decode;

    const NOW: Timestamp = Timestamp::from_unix_seconds(0);
    const GOOD: &str = "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n\
        <OPS_envelope>\n <body>\n  <data_block>\n   <dt_assoc>\n    <item key=\"a\">é</item>\n   </dt_assoc>\n  </data_block>\n </body>\n</OPS_envelope>";

    fn body(how: Spoil) -> Vec<u8> {
        let bytes = spoil(how, GOOD.as_bytes(), Some(b"<other/>"), true, NOW);
        let at = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
        let head = String::from_utf8(bytes[..at].to_vec()).unwrap();
        let length: usize =
            head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).unwrap().parse().unwrap();
        if !matches!(how, Spoil::Length(_)) {
            assert_eq!(length, bytes.len() - at, "{how}");
        }
        bytes[at..].to_vec()
    }

    #[test]
    fn each_spoils_what_it_says() {
        assert!(body(Spoil::Bom).starts_with(b"\xef\xbb\xbf<?xml"));
        assert!(body(Spoil::NulTail).ends_with(b"</OPS_envelope>\0"));
        assert!(body(Spoil::Charset).windows(3).any(|window| window == b">\xe9<"));
        assert_eq!(body(Spoil::Other), b"<other/>");
        assert!(spoil(Spoil::Other, b"", None, true, NOW).ends_with(FOREIGN.as_bytes()));
        assert!(body(Spoil::Huge(5000)).len() > 5000 + GOOD.len());
        let text = String::from_utf8(body(Spoil::Deep(70))).unwrap();
        assert_eq!(text.matches("<dt_array>").count(), 70);
        let text = String::from_utf8(body(Spoil::Dtd)).unwrap();
        assert!(text.contains("<!ENTITY a10 \"&a9;&a9;") && text.contains(">&a10;&outside;<"));
        let text = String::from_utf8(body(Spoil::DuplicateKeys)).unwrap();
        assert_eq!(text.matches("key=\"is_success\"").count(), 2);
        let text = String::from_utf8(body(Spoil::IndexGaps)).unwrap();
        assert!(text.contains("<item key=\"7\">seven</item>\n      <item key=\"2\">"));
    }

    #[test]
    fn a_wrong_length_is_wrong_by_that_much() {
        for (by, says) in [(7, GOOD.len() + 7), (-3, GOOD.len() - 3), (-100_000, 0)] {
            let bytes = spoil(Spoil::Length(by), GOOD.as_bytes(), None, true, NOW);
            assert!(String::from_utf8(bytes).unwrap().contains(&format!("Content-Length: {says}\r\n")), "{by}");
        }
    }

    /// What a decoder takes is still no trap if it takes it for something else.
    #[test]
    fn the_decoder_of_this_house_takes_the_harmless_ones_and_refuses_the_others() {
        for how in [Spoil::Bom, Spoil::NulTail, Spoil::IndexGaps, Spoil::Huge(10), Spoil::Deep(10), Spoil::Charset] {
            assert!(decode(&body(how)).is_ok(), "{how}");
        }
        for how in [Spoil::Dtd, Spoil::Deep(100)] {
            assert!(decode(&body(how)).is_err(), "{how}");
        }
    }
}
