use crate::harness::Pair;
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use srskit_core::envelope::decode;
use std::fmt::Write;
use std::hint::black_box;

pub(super) fn pair() -> Pair {
    let reply = thousand_domains();
    let copy = reply.clone();
    assert!(decode(reply.as_bytes()).is_ok_and(|decoded| decoded.warnings.is_empty()));
    Pair {
        ours: Box::new(move || drop(black_box(decode(black_box(reply.as_bytes()))))),
        bare: Box::new(move || read_through(black_box(copy.as_bytes()))),
    }
}

/// The least that anybody who reads with quick-xml has to do: bytes to text, and every event to the end.
fn read_through(bytes: &[u8]) {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).unwrap_or_default());
    while let Ok(event) = reader.read_event() {
        if matches!(black_box(event), Event::Eof) {
            return;
        }
    }
    unreachable!("the sample is well formed");
}

/// What `GET_DOMAINS_BY_EXPIREDATE` answers, in the layout of the service.
pub(super) fn thousand_domains() -> String {
    let mut text = String::from(HEAD);
    for index in 0..1000 {
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "        <item key=\"{index}\">\n         <dt_assoc>\n          \
             <item key=\"f_let_expire\">N</item>\n          \
             <item key=\"name\">example-{index:04}.com</item>\n          \
             <item key=\"expiredate\">2027-03-{:02} 12:00:00</item>\n          \
             <item key=\"f_auto_renew\">Y</item>\n         </dt_assoc>\n        </item>\n",
            index % 28 + 1
        );
    }
    text.push_str(TAIL);
    text
}

const HEAD: &str = "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n\
<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n <header>\n  <version>0.9</version>\n  </header>\n \
<body>\n  <data_block>\n   <dt_assoc>\n    <item key=\"object\">DOMAIN</item>\n    \
<item key=\"response_code\">200</item>\n    <item key=\"action\">REPLY</item>\n    <item key=\"attributes\">\n     \
<dt_assoc>\n      <item key=\"total\">1000</item>\n      <item key=\"page\">1</item>\n      \
<item key=\"exp_domains\">\n       <dt_array>\n";
const TAIL: &str = "       </dt_array>\n      </item>\n     </dt_assoc>\n    </item>\n    \
<item key=\"protocol\">XCP</item>\n    <item key=\"response_text\">Command successful</item>\n    \
<item key=\"is_success\">1</item>\n   </dt_assoc>\n  </data_block>\n </body>\n</OPS_envelope>";
