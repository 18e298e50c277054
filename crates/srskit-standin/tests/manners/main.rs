//! Every command of the catalogue in the manner of every client in the field: none may be refused for how it
//! is written down. Envelopes and heads are laid out as each client's own were seen; sockets are left out,
//! since `foreign_clients.rs` has one call of each over TLS; only the official toolkit sends all of them there too.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

#[path = "../samples/mod.rs"]
mod samples;
#[cfg(feature = "tls")]
#[path = "../support/mod.rs"]
mod support;
mod table;

use md5::{Digest, Md5};
use srskit_core::envelope::decode;
use srskit_core::{Command, Credentials, Message, OwnedAssoc, OwnedValue, Value};
use srskit_standin::wire::{Progress, RequestReader};
use srskit_standin::world::{Settings, World};
use srskit_standin::{CallLimits, Desk, Gate, ItemOrder, Line, Reading, Timestamp};
use table::{MANNERS, Manner, Nests, five};

const USER: &str = "reseller";
const KEY: &str = "not-a-real-key";
const NOW: Timestamp = Timestamp::from_date(2026, 11, 24);

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
        if (self.leaves_out)(value) {
            return Some(());
        }
        body.push_str(&format!("{}<item key=\"{}\"", self.gap(level), five(key)));
        if value.as_text() == Some("") {
            body.push_str(self.empty[0]);
            return Some(());
        }
        body.push('>');
        match value {
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

/// The message without what a client leaves out.
fn without(mut message: Message, leaves_out: fn(&OwnedValue) -> bool) -> Message {
    fn kept(value: OwnedValue, leaves_out: fn(&OwnedValue) -> bool) -> OwnedValue {
        match value {
            Value::Assoc(assoc) => Value::Assoc(rest(&assoc, leaves_out)),
            other => other,
        }
    }
    fn rest(assoc: &OwnedAssoc, leaves_out: fn(&OwnedValue) -> bool) -> OwnedAssoc {
        let entries = assoc.iter().filter(|(_, value)| !leaves_out(value));
        entries.map(|(key, value)| (key.to_owned(), kept(value.clone(), leaves_out))).collect()
    }
    (message.items, message.attributes) = (rest(&message.items, leaves_out), rest(&message.attributes, leaves_out));
    message
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
    let samples = samples::commands();
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
            let message = without(message, manner.leaves_out);
            let plain = answer(&world, own.write(&message).unwrap().as_bytes());
            assert_eq!((code, text), plain, "{about}");
        }
        let least = if manner.nests == Nests::Nothing { 60 } else { 98 };
        assert!(written >= least, "{} writes {written} commands only", manner.name);
    }
}

/// The toolkit's own suite sends 98 pairs of action and object; here it sends every command that there is, each
/// over a connection of its own, and reads what its own reader needs.
#[cfg(feature = "tls")]
#[test]
fn the_official_toolkit_is_answered_over_the_wire_whatever_it_sends() {
    let standin = support::standin();
    for command in samples::commands() {
        let bytes = MANNERS[0].write(&command.message()).unwrap();
        let mut client = support::Client::connect(&standin);
        client.send(&bytes);
        let (reply, end) = client.read_to_end();
        end.unwrap();
        let reply = support::Reply::split(reply);
        let length = format!("\r\nContent-Length: {}\r\n", reply.body.len());
        assert!(reply.head.starts_with("HTTP/1.1 200 OK\r\n") && reply.head.contains(&length), "{}", command.name());
        assert!(!matches!(reply.code(), "401" | "500" | "OPS_ERR" | "none"), "{}: {}", command.name(), reply.body);
    }
    let received = standin.requests();
    assert!(received.len() >= 98, "{}", received.len());
    assert!(received.iter().all(|request| request.signature() == srskit_standin::SignatureVerdict::Valid));
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
