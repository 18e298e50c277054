#[rustfmt::skip]
mod known;

use crate::{Answer, Command, Message, OwnedAssoc, Problem, ReadError, Repeat};

/// Any command by action and object: the door for everything that has no type yet.
///
/// What the catalogue does not know is chargeable, and so is a pair of action and object that it
/// knows under several commands of which one is chargeable.
#[derive(Debug, Clone)]
pub struct Raw {
    message: Message,
}

impl Raw {
    /// A command with attributes.
    pub fn new(action: impl Into<String>, object: impl Into<String>, attributes: OwnedAssoc) -> Self {
        Self::from_message(Message::new(action, object).with_attributes(attributes))
    }

    /// A whole message, for items beside the attributes.
    pub fn from_message(message: Message) -> Self {
        Self { message }
    }
}

impl Command for Raw {
    type Reply = ();

    fn name(&self) -> &str {
        "raw"
    }

    fn repeat(&self) -> Repeat {
        repeat_of(&self.message.action, &self.message.object)
    }

    fn message(&self) -> Message {
        self.message.clone()
    }

    fn problems(&self) -> Vec<Problem> {
        [("action", &self.message.action), ("object", &self.message.object)]
            .into_iter()
            .filter(|(_, text)| text.trim().is_empty())
            .map(|(path, _)| Problem::new(path, "it is empty", "name what to do, e.g. action LOOKUP, object DOMAIN"))
            .collect()
    }

    fn read(_answer: &Answer) -> Result<(), ReadError> {
        Ok(())
    }
}

/// The repeat class of a command that is known by action and object only; case and blanks around do
/// not matter. Unknown ones are chargeable.
pub fn repeat_of(action: &str, object: &str) -> Repeat {
    let (action, object) = (action.trim().to_ascii_uppercase(), object.trim().to_ascii_uppercase());
    known::KNOWN
        .binary_search_by(|(known_action, known_object, _)| (*known_action, *known_object).cmp(&(&action, &object)))
        .map_or(Repeat::Unsafe, |place| known::KNOWN[place].2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_writes_and_orders_are_told_apart() {
        assert_eq!(repeat_of("LOOKUP", "DOMAIN"), Repeat::Safe);
        assert_eq!(repeat_of(" lookup ", "domain"), Repeat::Safe);
        assert_eq!(repeat_of("SET_DNS_ZONE", "DOMAIN"), Repeat::Same);
        assert_eq!(repeat_of("SW_REGISTER", "DOMAIN"), Repeat::Unsafe);
    }

    #[test]
    fn what_is_unknown_or_ambiguous_is_chargeable() {
        assert_eq!(repeat_of("BUY", "DOMAIN"), Repeat::Unsafe);
        assert_eq!(repeat_of("LOOKUP", "TRUST_SERVICE"), Repeat::Unsafe);
        // One of the many MODIFY DOMAIN commands switches WHOIS privacy on, which costs money.
        assert_eq!(repeat_of("MODIFY", "DOMAIN"), Repeat::Unsafe);
    }
}
