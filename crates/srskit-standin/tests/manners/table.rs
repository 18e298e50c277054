//! Envelopes and heads as each client's own were seen.

use crate::USER;
use srskit_core::OwnedValue;

/// How a client writes a request down.
pub(crate) struct Manner {
    pub(crate) name: &'static str,
    /// Everything before the envelope.
    pub(crate) prolog: &'static str,
    /// The header element, and what closes the envelope.
    pub(crate) header: &'static str,
    pub(crate) end: &'static str,
    /// Line end and indentation per level; both empty for one line.
    pub(crate) line: &'static str,
    pub(crate) step: &'static str,
    /// The top items in this order; `…` stands for those that only some commands have.
    pub(crate) order: &'static [&'static str],
    pub(crate) is_lower: bool,
    pub(crate) escape: fn(&str) -> Option<String>,
    /// How an empty text, assoc and array are written; a text that starts with `>` or a blank ends the item's own tag.
    pub(crate) empty: [&'static str; 3],
    /// What the client never sends.
    pub(crate) leaves_out: fn(&OwnedValue) -> bool,
    /// What it can write at all.
    pub(crate) nests: Nests,
    pub(crate) head: fn(signature: &str, body: &str) -> String,
}

#[derive(PartialEq)]
pub(crate) enum Nests {
    Anything,
    NoAssocInLists,
    Nothing,
}

const PLAIN: [&str; 3] = ["></item>", "<dt_assoc></dt_assoc>", "<dt_array></dt_array>"];
const SHORT: [&str; 3] = ["/>", "<dt_assoc/>", "<dt_array/>"];
const USUAL: &[&str] = &["protocol", "action", "object", "…", "attributes"];

pub(crate) const MANNERS: &[Manner] = &[
    Manner {
        name: "official PHP toolkit",
        prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n",
        header: "<header>\n  <version>0.9</version>\n  <msg_id>2221795515630391</msg_id>\n  <msg_type>standard</msg_type>\n </header>",
        end: "</OPS_envelope>",
        line: "\n",
        step: " ",
        order: &["func", "attributes", "…", "protocol", "action", "object"],
        is_lower: false,
        // UTF-8 text is encoded a second time; the server takes what it gets.
        escape: |text| Some(five(text).chars().flat_map(twice).collect()),
        empty: ["></item>", "<dt_assoc></dt_assoc>", "<dt_assoc></dt_assoc>"],
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.0\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {signature}\r\nContent-Length: {}\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "Ruby",
        prolog: "<?xml version=\"1.0\"?>\n",
        header: "<header>\n    <version>0.9</version>\n  </header>",
        end: "</OPS_envelope>\n",
        line: "\n",
        step: "  ",
        order: USUAL,
        is_lower: false,
        escape: |text| Some(references(text, |number| format!("&#x{number:X};"))),
        empty: SHORT,
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.1\r\nContent-Length: {}\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {signature}\r\n\
                 Accept-Encoding: gzip;q=1.0,deflate;q=0.6,identity;q=0.3\r\nAccept: */*\r\nUser-Agent: Ruby\r\nConnection: close\r\n\
                 Host: 127.0.0.1:55443\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "Python",
        prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n",
        header: "<header><version>0.9</version></header>",
        end: "</OPS_envelope>",
        line: "",
        step: "",
        order: &["action", "attributes", "…", "object", "protocol"],
        is_lower: true,
        escape: |text| Some(references(text, |number| format!("&#{number};"))),
        empty: [" />", "<dt_assoc />", "<dt_array />"],
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.1\r\nAccept-Encoding: identity\r\nContent-Length: {}\r\nHost: 127.0.0.1:55443\r\nUser-Agent: Python-urllib/3.11\r\n\
                 Content-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {signature}\r\nConnection: close\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "node-opensrs",
        prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n",
        header: "<header>\n    <version>0.9</version>\n  </header>",
        end: "</OPS_envelope>",
        line: "\n",
        step: "  ",
        order: USUAL,
        is_lower: false,
        // With anything else its body is never sent at all.
        escape: |text| text.is_ascii().then(|| five(text)),
        empty: SHORT,
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.1\r\nhost: 127.0.0.1:55443\r\nconnection: keep-alive\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\n\
                 X-Signature: {signature}\r\naccept: */*\r\naccept-language: *\r\nsec-fetch-mode: cors\r\nuser-agent: node\r\n\
                 accept-encoding: br, gzip, deflate\r\ncontent-length: {}\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "E-NOISE (Node)",
        prolog: "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\r\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\r\n",
        header: "<header>\r\n<version>0.9</version>\r\n</header>",
        end: "</OPS_envelope>\r\n\r\n",
        line: "\r\n",
        step: "",
        order: USUAL,
        is_lower: true,
        escape: |text| (text.is_ascii() && !text.contains(['&', '<'])).then(|| text.to_owned()),
        empty: PLAIN,
        leaves_out: |value| matches!(value.as_text(), Some("" | "0")),
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST horizon.opensrs.net HTTP/1.0\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {signature}\r\n\
                 Content-Length: {}\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "Net::OpenSRS (Perl)",
        prolog: "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n",
        header: "<header><version>0.9</version></header>",
        end: "</OPS_envelope>\n",
        line: "\n",
        step: "  ",
        order: USUAL,
        is_lower: false,
        escape: |text| text.is_ascii().then(|| five(text)),
        empty: PLAIN,
        leaves_out: |_| false,
        nests: Nests::NoAssocInLists,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.1\r\nTE: deflate,gzip;q=0.3\r\nConnection: TE, close\r\nHost: 127.0.0.1:55443\r\nUser-Agent: Net::OpenSRS/0.06\r\n\
                 Content-Length: {}\r\nContent-Type: text/xml\r\nX-Signature: {signature}\r\nX-Username: {USER}\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "hamochi (Go)",
        prolog: "<?xml version='1.0' encoding='UTF-8' standalone='no' ?><!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>",
        header: "<header><version>0.9</version></header>",
        end: "</OPS_envelope>",
        line: "",
        step: "",
        order: &["object", "attributes", "protocol", "…", "action"],
        is_lower: false,
        escape: |text| Some(five(text).replace("&quot;", "&#34;").replace("&apos;", "&#39;").replace('\n', "&#xA;")),
        empty: PLAIN,
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.1\r\nHost: 127.0.0.1:55443\r\nUser-Agent: Go-http-client/1.1\r\nContent-Length: {}\r\nContent-Type: text/xml\r\n\
                 X-Signature: {signature}\r\nX-Username: {USER}\r\nAccept-Encoding: gzip\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "philhug (Go)",
        prolog: "",
        header: "<header>\n  <version>0.9</version>\n </header>",
        end: "</OPS_envelope>",
        line: "\n",
        step: " ",
        order: &["attributes", "…", "object", "action", "protocol"],
        is_lower: false,
        escape: |text| Some(five(text)),
        empty: PLAIN,
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.1\r\nHost: 127.0.0.1:55443\r\nUser-Agent: opensrs-go\r\nContent-Length: {}\r\nAccept: text/xml\r\n\
                 Content-Type: text/xml\r\nX-Signature: {signature}\r\nX-UserName: {USER}\r\nAccept-Encoding: gzip\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "mythic-beasts (Go)",
        prolog: "<?xml version='1.0' encoding=\"UTF-8\" standalone='yes'?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n",
        header: "<header><version>0.9</version></header>",
        // Not what was opened: the service's codec never looks at it.
        end: "</header>",
        line: "",
        step: "",
        order: USUAL,
        is_lower: false,
        escape: |text| (!text.contains(['&', '<'])).then(|| text.to_owned()),
        empty: PLAIN,
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.1\r\nHost: 127.0.0.1:55443\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {signature}\r\n\
                 Content-Length: {}\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "Blesta (PHP)",
        prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n",
        header: "<header>\n    <version>0.9</version>\n  </header>",
        end: "</OPS_envelope>\n",
        line: "\n",
        step: "  ",
        order: USUAL,
        is_lower: false,
        escape: |text| Some(five(text)),
        empty: ["/>", "<dt_assoc/>", "<dt_assoc/>"],
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.1\r\nHost: 127.0.0.1:55443\r\nAccept: */*\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\n\
                 X-Signature: {signature}\r\nContent-Length: {}\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: "deaduseful (PHP)",
        prolog: "<?xml version=\"1.0\"?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n",
        header: "<header><version>0.9</version></header>",
        end: "</OPS_envelope>\n",
        line: "",
        step: "",
        order: &["protocol", "object", "action", "…", "attributes"],
        is_lower: false,
        escape: |text| Some(references(text, |number| format!("&#x{number:X};"))),
        empty: SHORT,
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            let length = body.len();
            format!(
                "POST / HTTP/1.1\r\nHost: 127.0.0.1:55443\r\nConnection: close\r\nContent-Length: {length}\r\nContent-Type:text/xml\n\
                 X-Username:{USER}\nX-Signature:{signature}\nContent-Length:{length}\r\n\r\n"
            )
        },
    },
    Manner {
        name: "MyAdmin (PHP)",
        prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n",
        header: "<header>\n\t\t<version>0.9</version>\n\t</header>",
        end: "</OPS_envelope>\n",
        line: "\n",
        step: "\t",
        order: USUAL,
        is_lower: true,
        escape: |text| (text.is_ascii() && !text.contains(['&', '<'])).then(|| text.to_owned()),
        empty: PLAIN,
        leaves_out: |_| false,
        nests: Nests::Nothing,
        head: |signature, body| {
            format!(
                "post / HTTP/1.0\r\nContent-Type: text/xml\r\nX-Username: {USER}\r\nX-Signature: {signature}\r\nContent-Length: {}\r\n\r\n",
                body.len()
            )
        },
    },
    Manner {
        name: ".NET",
        prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\r\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\r\n",
        header: "<header>\r\n    <version>0.9</version>\r\n  </header>",
        end: "</OPS_envelope>",
        line: "\r\n",
        step: "  ",
        order: USUAL,
        is_lower: false,
        escape: |text| Some(five(text)),
        empty: ["></item>", "<dt_assoc />", "<dt_array />"],
        leaves_out: |_| false,
        nests: Nests::Anything,
        head: |signature, body| {
            format!(
                "POST / HTTP/1.1\r\nX-Username: {USER}\r\nKeep-Alive: false\r\nAccept: text/xml\r\nContent-Type: text/xml; charset=utf-8\r\n\
                 X-Signature: {signature}\r\nContent-Length: {}\r\nHost: 127.0.0.1:55443\r\n\r\n",
                body.len()
            )
        },
    },
];

pub(crate) fn five(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&apos;")
}

/// ASCII only, everything else as a number.
fn references(text: &str, number: fn(u32) -> String) -> String {
    let one = |c: char| if c.is_ascii() { c.to_string() } else { number(u32::from(c)) };
    five(text).chars().map(one).collect()
}

/// What is encoded once already, once more.
fn twice(character: char) -> Vec<char> {
    let mut bytes = [0; 4];
    character.encode_utf8(&mut bytes).bytes().map(char::from).collect()
}
