use crate::envelope::{Warning, WarningKind, decode, encode, faults};
use crate::raw::repeat_of;
use crate::redact::may_be_shown;
use crate::{Assoc, Credentials, Error, Message, OwnedAssoc, Problem, Repeat, Value};
use zeroize::{Zeroize, Zeroizing};

/// A command ready to be sent, and what must be remembered of it to understand the reply.
pub(super) struct Request {
    pub(super) action: String,
    pub(super) object: String,
    pub(super) repeat: Repeat,
    pub(super) attributes: OwnedAssoc,
    pub(super) body: Zeroizing<Vec<u8>>,
    pub(super) headers: [(&'static str, String); 4],
    /// Values that nothing may show, in case the service quotes them; key and signature in front.
    pub(super) hidden: Vec<Zeroizing<String>>,
}

impl Request {
    /// Key and signature: what may stand in no text, wherever it comes from.
    pub(super) fn secrets(&self) -> &[Zeroizing<String>] {
        &self.hidden[..2.min(self.hidden.len())]
    }

    pub(super) fn of(
        message: &Message,
        repeat: Repeat,
        mut problems: Vec<Problem>,
        credentials: &Credentials,
    ) -> Result<Self, Error> {
        problems.extend(credentials.problems());
        problems.extend(reserved_items(message));
        problems.extend(unspeakable(message));
        let mut value = message.to_value();
        let body = encode(&value).unwrap_or_else(|_| {
            problems.extend(faults(&value).into_iter().map(Problem::from));
            Vec::new()
        });
        let request = match problems.is_empty() {
            true => Ok(Self::signed(&value, repeat, body, credentials)),
            false => Err(Error::invalid_request(&message.action, &message.object, problems)),
        };
        value.wipe();
        request
    }

    pub(super) fn verbatim(body: Vec<u8>, credentials: &Credentials) -> Result<Self, Error> {
        let problems = credentials.problems();
        if !problems.is_empty() {
            return Err(Error::invalid_request("", "", problems));
        }
        let (value, is_plain) = match decode(&body) {
            Ok(decoded) => (decoded.value.into_owned(), decoded.warnings.iter().all(is_harmless)),
            Err(_) => (Value::Assoc(Assoc::new()), false),
        };
        let item = |key: &str| value.at(&[key]).and_then(Value::as_text).unwrap_or_default().to_owned();
        // Two readers may find two commands in an odd body; the service's may be the other one.
        let repeat = if is_plain { repeat_of(&item("action"), &item("object")) } else { Repeat::Unsafe };
        Ok(Self::signed(&value, repeat, body, credentials))
    }

    fn signed(value: &Value<'_>, repeat: Repeat, body: Vec<u8>, credentials: &Credentials) -> Self {
        let item = |key: &str| value.at(&[key]).and_then(Value::as_text).unwrap_or_default().trim().to_owned();
        let attributes = value.at(&["attributes"]).and_then(Value::as_assoc).cloned().unwrap_or_default().into_owned();
        let signature = credentials.sign(&body);
        let mut hidden =
            [credentials.key().reveal(), signature.as_str()].map(|text| Zeroizing::new(text.to_owned())).to_vec();
        collect_hidden(value, "", &mut hidden);
        Self {
            action: item("action"),
            object: item("object"),
            repeat,
            attributes,
            headers: [
                ("Content-Type", "text/xml".to_owned()),
                ("X-Username", credentials.username().to_owned()),
                ("X-Signature", signature.as_str().to_owned()),
                ("Content-Length", body.len().to_string()),
            ],
            body: Zeroizing::new(body),
            hidden,
        }
    }
}

/// Who has the signature can send the body again, and the attributes hold what the body does.
impl Drop for Request {
    fn drop(&mut self) {
        self.attributes.wipe();
        self.headers.iter_mut().for_each(|(_, value)| value.zeroize());
    }
}

/// Items that the message writes itself: one of such a name would take the place of what the repeat
/// class was read from.
/// Action and object are words; what could break a line of a log is in none of them.
fn unspeakable(message: &Message) -> impl Iterator<Item = Problem> + '_ {
    let words = [("action", &message.action), ("object", &message.object)];
    let odd = |word: &str| word.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
    words.into_iter().filter(move |(_, word)| odd(word)).map(|(name, _)| {
        Problem::new(name, "it holds a character that does not show", "write it as the guide does, e.g. LOOKUP")
    })
}

fn reserved_items(message: &Message) -> impl Iterator<Item = Problem> {
    ["protocol", "action", "object", "attributes"]
        .into_iter()
        .filter(|key| message.items.get(key).is_some())
        .map(|key| Problem::new(key, "it is given as an item as well", "leave the item out"))
}

/// Oddities around the envelope that leave no doubt about what it says.
fn is_harmless(warning: &Warning) -> bool {
    use WarningKind::{Bom, DoctypeUnexpected, LeadingSpace, NoHeader, TrailingNul};
    matches!(warning.kind, Bom | DoctypeUnexpected | LeadingSpace | NoHeader | TrailingNul)
}

fn collect_hidden(value: &Value<'_>, key: &str, hidden: &mut Vec<Zeroizing<String>>) {
    match value {
        Value::Text(text) if !may_be_shown(key) => hidden.push(Zeroizing::new(text.clone().into_owned())),
        Value::Text(_) => {}
        Value::Array(items) => items.iter().for_each(|item| collect_hidden(item, key, hidden)),
        Value::Assoc(assoc) => assoc.iter().for_each(|(key, value)| collect_hidden(value, key, hidden)),
    }
}
