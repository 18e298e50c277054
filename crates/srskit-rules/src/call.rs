use crate::domain_name::{NameKind, to_ascii};
use srskit_core::{Assoc, Message, Value};

/// A command as it would be sent, with what several rules want to know about it.
pub(crate) struct Call<'a> {
    command: &'a str,
    message: &'a Message,
    domain: Option<String>,
    order: Option<Order>,
}

/// Kinds of orders that registries have rules for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// A registration.
    Register,
    /// A transfer into the account.
    Transfer,
    /// A change of contacts.
    Contacts,
    /// A change of the owner at registries that sell it.
    Trade,
}

impl<'a> Call<'a> {
    pub(crate) fn new(command: &'a str, message: &'a Message) -> Self {
        let attributes = &message.attributes;
        let domain = attributes.text("domain").or_else(|| message.items.text("domain"));
        let domain = domain.and_then(|name| to_ascii(name, NameKind::Certificate).ok());
        let domain = domain.map(|name| name.to_ascii_lowercase());
        Self { command, message, domain, order: order(command, attributes.text("reg_type")) }
    }

    /// The catalogue's name of the command.
    pub(crate) fn command(&self) -> &'a str {
        self.command
    }

    /// The domain that it is about, in ASCII and small letters, if there is one that is well formed.
    pub(crate) fn domain(&self) -> Option<&str> {
        self.domain.as_deref()
    }

    pub(crate) fn order(&self) -> Option<Order> {
        self.order
    }

    pub(crate) fn attributes(&self) -> &'a Assoc<'static> {
        &self.message.attributes
    }

    /// A path below the attributes as it is told to people.
    pub(crate) fn path(&self, path: &str) -> String {
        format!("attributes.{path}")
    }

    /// The value at a path below the attributes.
    pub(crate) fn get(&self, path: &str) -> Option<&'a Value<'static>> {
        let mut steps = path.split('.');
        let first = self.message.attributes.get(steps.next()?)?;
        first.at(&steps.collect::<Vec<_>>())
    }

    /// The text at a path below the attributes, unless it is empty.
    pub(crate) fn text(&self, path: &str) -> Option<&'a str> {
        self.get(path).and_then(Value::as_text).filter(|text| !text.is_empty())
    }

    /// Whether anything is sent at a path: an empty text, assoc or list says nothing.
    pub(crate) fn is_sent(&self, path: &str) -> bool {
        self.get(path).is_some_and(|value| match value {
            Value::Text(text) => !text.is_empty(),
            Value::Assoc(assoc) => !assoc.is_empty(),
            Value::Array(items) => !items.is_empty(),
        })
    }

    /// Whether a text has this value, or a list holds it.
    pub(crate) fn holds(&self, path: &str, value: &str) -> bool {
        match self.get(path) {
            Some(Value::Text(text)) => text == value,
            Some(list) => list.entries().is_some_and(|items| items.iter().any(|item| item.as_text() == Some(value))),
            None => false,
        }
    }

    /// The entries of a list at a path.
    pub(crate) fn list(&self, path: &str) -> Vec<&'a Value<'static>> {
        self.get(path).and_then(Value::entries).unwrap_or_default()
    }

    /// The contacts of `contact_set` by role.
    pub(crate) fn contacts(&self) -> Vec<(&'a str, &'a Assoc<'static>)> {
        let set = self.get("contact_set").and_then(Value::as_assoc);
        set.into_iter().flat_map(Assoc::iter).filter_map(|(role, value)| Some((role, value.as_assoc()?))).collect()
    }
}

fn order(command: &str, reg_type: Option<&str>) -> Option<Order> {
    match (command, reg_type) {
        ("sw_register_domain", Some("transfer")) | ("sw_register_domain_transfer", _) => Some(Order::Transfer),
        // Privacy is ordered for a domain that is there already.
        ("sw_register_domain", Some("whois_privacy")) => None,
        ("sw_register_domain", _) => Some(Order::Register),
        ("update_contacts" | "modify_domain_contact_info" | "update_all_info", _) => Some(Order::Contacts),
        ("trade_domain", _) => Some(Order::Trade),
        _ => None,
    }
}
