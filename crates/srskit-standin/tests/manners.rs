//! Every command of the catalogue in the manner of every client in the field: none may be refused for how it
//! is written down. Envelopes and heads are laid out as each client's own were seen; sockets are left out,
//! since `foreign_clients.rs` has one call of each over TLS.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use md5::{Digest, Md5};
use serde_json::{Map, Value as Json};
use srskit_core::catalogue::{CommandSpec, NamedCommand};
use srskit_core::envelope::decode;
use srskit_core::{Command, Credentials, Message, OwnedAssoc, OwnedValue, Value};
use srskit_standin::wire::{Progress, RequestReader};
use srskit_standin::world::{Settings, World};
use srskit_standin::{CallLimits, Desk, Gate, ItemOrder, Line, Reading, Timestamp};
use std::path::Path;

const USER: &str = "reseller";
const KEY: &str = "not-a-real-key";
const NOW: Timestamp = Timestamp::from_date(2026, 11, 24);

/// How a client writes a request down.
struct Manner {
    name: &'static str,
    /// Everything before the envelope.
    prolog: &'static str,
    /// The header element, and what closes the envelope.
    header: &'static str,
    end: &'static str,
    /// Line end and indentation per level; both empty for one line.
    line: &'static str,
    step: &'static str,
    /// The top items in this order; `…` stands for those that only some commands have.
    order: &'static [&'static str],
    is_lower: bool,
    escape: fn(&str) -> Option<String>,
    /// How an empty text, assoc and array are written.
    empty: [&'static str; 3],
    /// What it can write at all.
    nests: Nests,
    head: fn(signature: &str, body: &str) -> String,
}

#[derive(PartialEq)]
enum Nests {
    Anything,
    NoAssocInLists,
    Nothing,
}

const PLAIN: [&str; 3] = ["", "<dt_assoc></dt_assoc>", "<dt_array></dt_array>"];
const SHORT: [&str; 3] = ["", "<dt_assoc/>", "<dt_array/>"];
const USUAL: &[&str] = &["protocol", "action", "object", "…", "attributes"];

const MANNERS: &[Manner] = &[
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
        empty: ["", "<dt_assoc></dt_assoc>", "<dt_assoc></dt_assoc>"],
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
        escape: |text| Some(references(text)),
        empty: SHORT,
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
        escape: |text| Some(references(text)),
        empty: ["", "<dt_assoc />", "<dt_array />"],
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
        empty: ["", "<dt_assoc/>", "<dt_assoc/>"],
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
        escape: |text| Some(references(text)),
        empty: SHORT,
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
        empty: ["", "<dt_assoc />", "<dt_array />"],
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

fn five(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&apos;")
}

/// ASCII only, everything else as a number.
fn references(text: &str) -> String {
    let one = |c: char| if c.is_ascii() { c.to_string() } else { format!("&#x{:X};", u32::from(c)) };
    five(text).chars().map(one).collect()
}

/// What is encoded once already, once more.
fn twice(character: char) -> Vec<char> {
    let mut bytes = [0; 4];
    character.encode_utf8(&mut bytes).bytes().map(char::from).collect()
}

impl Manner {
    /// The request, head and body; `None` for what this client cannot write down.
    fn write(&self, message: &Message) -> Option<String> {
        let mut body = format!("{}<OPS_envelope>{}", self.prolog, self.gap(1));
        body.push_str(&format!("{}{}<body>{}<data_block>{}", self.header, self.gap(1), self.gap(2), self.gap(3)));
        body.push_str("<dt_assoc>");
        for key in self.order {
            match *key {
                "func" => self.item(&mut body, "func", &"lookupDomain".into(), 4)?,
                "protocol" => self.item(&mut body, key, &"XCP".into(), 4)?,
                "action" => self.item(&mut body, key, &self.word(&message.action), 4)?,
                "object" => self.item(&mut body, key, &self.word(&message.object), 4)?,
                "attributes" => self.item(&mut body, key, &Value::Assoc(message.attributes.clone()), 4)?,
                _ => message.items.iter().try_for_each(|(key, value)| self.item(&mut body, key, value, 4))?,
            }
        }
        let closing = [3, 2, 1].map(|level| self.gap(level));
        body.push_str(&format!("{}</dt_assoc>{}</data_block>{}</body>", closing[0], closing[1], closing[2]));
        body.push_str(&format!("{}{}", self.line, self.end));
        Some(format!("{}{body}", (self.head)(&sign(&body), &body)))
    }

    fn word(&self, word: &str) -> OwnedValue {
        if self.is_lower { word.to_ascii_lowercase().into() } else { word.to_owned().into() }
    }

    fn gap(&self, level: usize) -> String {
        format!("{}{}", self.line, self.step.repeat(level))
    }

    fn item(&self, body: &mut String, key: &str, value: &OwnedValue, level: usize) -> Option<()> {
        body.push_str(&format!("{}<item key=\"{}\">", self.gap(level), five(key)));
        match value {
            Value::Text(text) if text.is_empty() => body.push_str(self.empty[0]),
            Value::Text(text) => body.push_str(&(self.escape)(text)?),
            Value::Assoc(assoc) => {
                let entries = assoc.iter().map(|(key, value)| (key.to_owned(), value));
                self.container(body, "dt_assoc", entries.collect(), level)?;
            }
            Value::Array(items) => {
                let holds_assoc = items.iter().any(|item| item.as_assoc().is_some());
                if holds_assoc && self.nests == Nests::NoAssocInLists {
                    return None;
                }
                let entries = items.iter().enumerate().map(|(index, value)| (index.to_string(), value));
                self.container(body, "dt_array", entries.collect(), level)?;
            }
        }
        body.push_str("</item>");
        Some(())
    }

    fn container(&self, body: &mut String, tag: &str, entries: Vec<(String, &OwnedValue)>, level: usize) -> Option<()> {
        if self.nests == Nests::Nothing && level > 4 {
            return None;
        }
        if entries.is_empty() {
            body.push_str(self.empty[usize::from(tag == "dt_array") + 1]);
            return Some(());
        }
        body.push_str(&format!("{}<{tag}>", self.gap(level + 1)));
        entries.into_iter().try_for_each(|(key, value)| self.item(body, &key, value, level + 2))?;
        body.push_str(&format!("{}</{tag}>{}", self.gap(level + 1), self.gap(level)));
        Some(())
    }
}

fn sign(body: &str) -> String {
    let md5 = |text: String| -> String { Md5::digest(text).iter().map(|byte| format!("{byte:02x}")).collect() };
    md5(md5(format!("{body}{KEY}")) + KEY)
}

/// Every command with all its fields, from the shared vectors.
fn samples() -> Vec<NamedCommand> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/commands");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let vectors = files.flat_map(|file| serde_json::from_slice::<Vec<Json>>(&std::fs::read(file).unwrap()).unwrap());
    let sample = |vector: Json| {
        let spec = CommandSpec::by_name(vector["command"].as_str().unwrap()).unwrap();
        NamedCommand::new(spec, assoc(vector["values"].as_object().unwrap())).unwrap()
    };
    vectors.map(sample).collect()
}

fn assoc(values: &Map<String, Json>) -> OwnedAssoc {
    values.iter().map(|(key, value)| (key.clone(), given(value))).collect()
}

fn given(value: &Json) -> OwnedValue {
    match value {
        Json::Object(values) => Value::Assoc(assoc(values)),
        Json::Array(items) => Value::Array(items.iter().map(given).collect()),
        Json::String(text) => text.clone().into(),
        other => other.to_string().into(),
    }
}

fn desk(world: &World) -> Desk {
    let gate = Gate::new(Credentials::new(USER, KEY), Reading::Mirror, CallLimits::default());
    Desk { gate, world: world.clone(), order: ItemOrder::Fixed, hostility: None }
}

/// Code and text of the answer; what the gate says is an answer, too.
fn answer(world: &World, bytes: &[u8]) -> (String, String) {
    let mut desk = desk(world);
    let Progress::Request(raw) = RequestReader::default().feed(bytes) else { panic!("no request") };
    let envelope = match desk.admit(&raw, Line { commands: 0, open: 1 }, NOW) {
        Ok(admitted) => desk.run(&admitted.request, NOW).envelope,
        Err(why) => desk.refuse(&why),
    };
    let read = decode(&envelope).unwrap();
    let text = |key: &str| read.value.at(&[key]).and_then(Value::as_text).unwrap_or_default().to_owned();
    (text("response_code"), text("response_text"))
}

#[test]
fn no_client_is_refused_for_its_manner() {
    let world = World::new(1, Settings::default());
    let own = &MANNERS[9];
    let samples = samples();
    for manner in MANNERS {
        let mut written = 0;
        for command in &samples {
            let message = command.message();
            let Some(bytes) = manner.write(&message) else { continue };
            written += 1;
            let (code, text) = answer(&world, bytes.as_bytes());
            let about = format!("{}: {}: {code} {text}", manner.name, command.name());
            assert!(!matches!(code.as_str(), "401" | "500" | "OPS_ERR"), "{about}");
            assert!(!text.starts_with("Invalid Command") && !text.starts_with("Invalid XML"), "{about}");
            // The same command, written plainly, has the same answer: the manner makes no difference.
            let plain = answer(&world, own.write(&message).unwrap().as_bytes());
            assert_eq!((code, text), plain, "{about}");
        }
        let least = if manner.nests == Nests::Nothing { 60 } else { 98 };
        assert!(written >= least, "{} writes {written} commands only", manner.name);
    }
}

#[test]
fn a_misspelt_action_of_the_toolkit_is_an_unknown_command() {
    let message = Message::new("query_qpprover_list", "TRUST_SERVICE");
    let bytes = MANNERS[0].write(&message).unwrap();
    let (code, text) = answer(&World::new(1, Settings::default()), bytes.as_bytes());
    assert_eq!((code.as_str(), text.as_str()), ("400", "Invalid Command: QUERY_QPPROVER_LIST TRUST_SERVICE"));
}

#[test]
fn the_layout_of_these_manners_is_what_was_seen() {
    // One whole request by hand, so that the writer above is held to bytes.
    let message = Message::new("LOOKUP", "DOMAIN")
        .with_attributes(OwnedAssoc::new().with("domain", "example.com").with("list", vec!["a".into(), "b".into()]));
    let body = "<?xml version=\"1.0\"?>\n<OPS_envelope>\n  <header>\n    <version>0.9</version>\n  </header>\n  <body>\n    <data_block>\n      \
        <dt_assoc>\n        <item key=\"protocol\">XCP</item>\n        <item key=\"action\">LOOKUP</item>\n        <item key=\"object\">DOMAIN</item>\n        \
        <item key=\"attributes\">\n          <dt_assoc>\n            <item key=\"domain\">example.com</item>\n            <item key=\"list\">\n              \
        <dt_array>\n                <item key=\"0\">a</item>\n                <item key=\"1\">b</item>\n              </dt_array>\n            </item>\n          \
        </dt_assoc>\n        </item>\n      </dt_assoc>\n    </data_block>\n  </body>\n</OPS_envelope>\n";
    let written = MANNERS[1].write(&message).unwrap();
    assert_eq!(written.split_once("\r\n\r\n").unwrap().1, body);
}
