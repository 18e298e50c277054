use crate::envelope::{EncodeError, encode};
use crate::{Assoc, OwnedAssoc, OwnedValue, Value};

/// A whole command as it goes into an envelope: action, object, items beside the attributes, attributes.
///
/// Guide: *Protocol message structure*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What to do, upper case by custom: `LOOKUP`.
    pub action: String,
    /// To what: `DOMAIN`.
    pub object: String,
    /// Items beside `attributes`: `cookie`, `domain`, `registrant_ip`.
    pub items: OwnedAssoc,
    /// The command's own parameters. Left out of the envelope when there are none.
    pub attributes: OwnedAssoc,
}

impl Message {
    /// A command without parameters.
    pub fn new(action: impl Into<String>, object: impl Into<String>) -> Self {
        Self { action: action.into(), object: object.into(), items: Assoc::new(), attributes: Assoc::new() }
    }

    /// Sets the attributes.
    #[must_use]
    pub fn with_attributes(mut self, attributes: OwnedAssoc) -> Self {
        self.attributes = attributes;
        self
    }

    /// Adds an item beside the attributes.
    #[must_use]
    pub fn with_item(mut self, key: &'static str, value: impl Into<OwnedValue>) -> Self {
        self.items.insert(key, value);
        self
    }

    /// Overwrites all values that it holds, before it is given up.
    pub fn wipe(&mut self) {
        self.items.wipe();
        self.attributes.wipe();
    }

    /// The top-level assoc, in the order protocol, action, object, other items, attributes.
    pub fn to_value(&self) -> Value<'_> {
        let mut top = Assoc::new()
            .with("protocol", "XCP")
            .with("action", self.action.as_str())
            .with("object", self.object.as_str());
        for (key, value) in self.items.iter() {
            top.insert(key, value.clone());
        }
        // An empty list of attributes has given the service trouble, and says nothing.
        if !self.attributes.is_empty() {
            top.insert("attributes", Value::Assoc(self.attributes.clone()));
        }
        Value::Assoc(top)
    }

    /// The bytes to sign and send.
    ///
    /// # Errors
    /// A character that XML 1.0 cannot carry, with the path of its field.
    pub fn encode(&self) -> Result<Vec<u8>, EncodeError> {
        let mut value = self.to_value();
        let bytes = encode(&value);
        value.wipe();
        bytes
    }
}
