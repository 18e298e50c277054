use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Value};

/// A command as the world sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// In upper case, whatever the client wrote.
    pub action: String,
    /// In upper case, whatever the client wrote.
    pub object: String,
    /// Items beside `attributes`.
    pub items: OwnedAssoc,
    /// The parameters; empty when there were none.
    pub attributes: OwnedAssoc,
}

/// Why an envelope holds no command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotACommand {
    /// The item `protocol` is missing or is not `XCP`.
    Protocol,
}

impl Request {
    /// A command without parameters.
    pub fn new(action: &str, object: &str) -> Self {
        let upper = |word: &str| word.trim().to_ascii_uppercase();
        Self { action: upper(action), object: upper(object), items: Assoc::new(), attributes: Assoc::new() }
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl Into<OwnedValue>) -> Self {
        self.attributes.insert(key, value);
        self
    }

    /// Takes an envelope's value apart.
    ///
    /// # Errors
    /// [`NotACommand`], when it is no command of this protocol.
    pub fn from_value(value: OwnedValue) -> Result<Self, NotACommand> {
        let Value::Assoc(mut items) = value else {
            return Err(NotACommand::Protocol);
        };
        if items.text("protocol").map(str::trim) != Some("XCP") {
            return Err(NotACommand::Protocol);
        }
        let mut request = Self::new(items.text("action").unwrap_or_default(), items.text("object").unwrap_or_default());
        // Anything but an assoc in this place is an empty list, which some clients write as text or array.
        if let Some(Value::Assoc(attributes)) = items.remove("attributes") {
            request.attributes = attributes;
        }
        for known in ["protocol", "action", "object"] {
            items.remove(known);
        }
        request.items = items;
        Ok(request)
    }

    /// Action and object, as people write them.
    pub fn name(&self) -> String {
        format!("{} {}", self.action, self.object)
    }
}
