//! What the generated commands are made of: values to the wire and back, words, and the fields of a reply.

mod by_hand;

pub(crate) use super::fields::Fields;
use super::{CommandSpec, scalar};
use crate::{Answer, Date, Money, OwnedAssoc, OwnedValue, ReadError, Secret, Timestamp, Value};
use std::borrow::Cow;
use std::time::Duration;

/// A native value in the form of the wire.
pub(crate) trait ToWire {
    fn to_wire(self) -> OwnedValue;
}

/// A native value out of the form of the wire; `None` when it is something else.
pub(crate) trait FromWire: Sized {
    fn from_wire(value: &OwnedValue) -> Option<Self>;
}

macro_rules! scalars {
    ($($native:ty: $text:ident => $to:expr, $from:expr;)+) => {
        $(impl ToWire for $native {
            fn to_wire(self) -> OwnedValue {
                let $text = self;
                Value::Text($to)
            }
        }

        impl FromWire for $native {
            fn from_wire(value: &OwnedValue) -> Option<Self> {
                let $text = value.as_text()?;
                $from
            }
        })+
    };
}

scalars! {
    String: text => Cow::Owned(text), Some(text.trim().to_owned());
    Secret: text => Cow::Owned(text.reveal().to_owned()), Some(Secret::new(text.trim()));
    i64: text => Cow::Owned(text.to_string()), scalar::int(text);
    bool: text => Cow::Borrowed(if text { "1" } else { "0" }), scalar::flag(text);
    Money: text => Cow::Owned(text.to_string()), scalar::money(text);
    Duration: text => Cow::Owned(scalar::seconds_text(text)), scalar::seconds(text);
    Date: text => Cow::Owned(text.to_string()), scalar::date(text);
    Timestamp: text => Cow::Owned(text.to_string()), scalar::time(text);
}

impl<T: ToWire> ToWire for Vec<T> {
    fn to_wire(self) -> OwnedValue {
        Value::Array(self.into_iter().map(T::to_wire).collect())
    }
}

impl<T: FromWire> FromWire for Vec<T> {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        value.entries()?.into_iter().map(T::from_wire).collect()
    }
}

/// Values by a name that is data, such as a domain.
impl<T: FromWire> FromWire for Vec<(String, T)> {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        value.as_assoc()?.iter().map(|(key, value)| Some((key.to_owned(), T::from_wire(value)?))).collect()
    }
}

impl ToWire for OwnedAssoc {
    fn to_wire(self) -> OwnedValue {
        Value::Assoc(self)
    }
}

impl FromWire for OwnedAssoc {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        value.as_assoc().cloned()
    }
}

impl ToWire for OwnedValue {
    fn to_wire(self) -> OwnedValue {
        self
    }
}

impl FromWire for OwnedValue {
    fn from_wire(value: &OwnedValue) -> Option<Self> {
        Some(value.clone())
    }
}

/// The values of a request. They are overwritten when it goes: some are passwords and auth codes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Values(OwnedAssoc);

impl From<OwnedAssoc> for Values {
    fn from(values: OwnedAssoc) -> Self {
        Self(values)
    }
}

impl std::ops::Deref for Values {
    type Target = OwnedAssoc;

    fn deref(&self) -> &OwnedAssoc {
        &self.0
    }
}

impl std::ops::DerefMut for Values {
    fn deref_mut(&mut self) -> &mut OwnedAssoc {
        &mut self.0
    }
}

impl Drop for Values {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

/// A text that a caller gave.
pub(crate) fn text(text: impl Into<String>) -> OwnedValue {
    Value::text(text.into())
}

/// A secret that a caller gave.
pub(crate) fn secret(text: impl Into<Secret>) -> OwnedValue {
    text.into().to_wire()
}

/// A whole number that a caller gave.
pub(crate) fn int(number: impl Into<i64>) -> OwnedValue {
    number.into().to_wire()
}

/// A list that a caller gave.
pub(crate) fn list<T: ToWire, I: Into<T>>(items: impl IntoIterator<Item = I>) -> OwnedValue {
    Value::Array(items.into_iter().map(|item| item.into().to_wire()).collect())
}

/// Adds a field that is there.
pub(crate) fn put<T: ToWire>(assoc: &mut OwnedAssoc, key: &'static str, value: Option<T>) {
    if let Some(value) = value {
        assoc.insert(key, value.to_wire());
    }
}

/// Adds a list that is not empty.
pub(crate) fn put_list<T: ToWire>(assoc: &mut OwnedAssoc, key: &'static str, list: Vec<T>) {
    if !list.is_empty() {
        assoc.insert(key, list.to_wire());
    }
}

/// Adds what no field names.
pub(crate) fn put_other(assoc: &mut OwnedAssoc, other: OwnedAssoc) {
    for (key, value) in other {
        assoc.insert(key, value);
    }
}

impl<'a> Fields<'a> {
    /// The fields of an assoc, for records.
    pub(crate) fn of(value: &'a OwnedValue) -> Option<Self> {
        value.as_assoc().map(Self::of_assoc)
    }

    /// Reads a field; what cannot be read stays among the rest.
    pub(crate) fn take<T: FromWire>(&mut self, key: &str) -> Option<T> {
        self.take_with(key, T::from_wire)
    }

    /// Reads a field where an empty one and none mean the same: a text, a list.
    pub(crate) fn take_or_empty<T: FromWire + Default>(&mut self, key: &str) -> T {
        self.take(key).unwrap_or_default()
    }

    /// What nobody has read.
    pub(crate) fn rest(&self) -> OwnedAssoc {
        self.left()
    }
}

/// The fields of a reply: its attributes, the items beside them, and what is worked out.
pub(crate) struct ReplyFields<'a> {
    answer: &'a Answer,
    derived: OwnedAssoc,
    fields: Fields<'a>,
}

impl<'a> ReplyFields<'a> {
    pub(crate) fn of(spec: &CommandSpec, answer: &'a Answer) -> Self {
        let derived = spec.derive.map(|derive| derive(answer)).unwrap_or_default();
        Self { answer, derived, fields: Fields::of_any(&answer.attributes) }
    }

    pub(crate) fn take<T: FromWire>(&mut self, key: &str) -> Option<T> {
        self.fields.take(key)
    }

    pub(crate) fn take_or_empty<T: FromWire + Default>(&mut self, key: &str) -> T {
        self.fields.take_or_empty(key)
    }

    pub(crate) fn take_rest<T: FromWire>(&mut self) -> Vec<(String, T)> {
        self.fields.take_rest_with(T::from_wire)
    }

    pub(crate) fn item<T: FromWire>(&mut self, key: &str) -> Option<T> {
        self.answer.items.get(key).and_then(T::from_wire)
    }

    /// A field that is worked out; one of the same key counts as read.
    pub(crate) fn derived<T: FromWire>(&mut self, key: &str) -> Option<T> {
        self.fields.pass(key);
        self.derived.get(key).and_then(T::from_wire)
    }

    /// What nobody has read.
    pub(crate) fn rest(&self) -> OwnedAssoc {
        self.fields.left()
    }
}

/// A field without which a reply does not answer the command.
pub(crate) fn must<T>(spec: &CommandSpec, key: &str, value: Option<T>) -> Result<T, ReadError> {
    value.ok_or_else(|| spec.missing(key))
}

/// The reply to a command whose reply has no documented fields.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct BareReply {
    /// What came all the same.
    pub other: OwnedAssoc,
}

impl BareReply {
    pub(crate) fn read(_spec: &CommandSpec, answer: &Answer) -> Result<Self, ReadError> {
        Ok(Self { other: answer.attributes.as_assoc().cloned().unwrap_or_default() })
    }
}

impl std::fmt::Debug for BareReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BareReply").finish_non_exhaustive()
    }
}

/// A request that keeps its values in the form of the wire, as a command of the table.
macro_rules! command {
    ($request:ident, $reply:ident, $spec:expr) => {
        impl $crate::Command for $request {
            type Reply = $reply;

            fn name(&self) -> &str {
                $spec.name
            }

            fn repeat(&self) -> $crate::Repeat {
                $spec.repeat
            }

            fn message(&self) -> $crate::Message {
                $crate::catalogue::assemble(&$spec, (*self.0).clone(), $crate::OwnedAssoc::new())
            }

            fn problems(&self) -> Vec<$crate::Problem> {
                let mut message = self.message();
                let problems = $crate::catalogue::check(&$spec, &message);
                message.wipe();
                problems
            }

            fn read(answer: &$crate::Answer) -> Result<$reply, $crate::ReadError> {
                $reply::read(&$spec, answer)
            }
        }
    };
}
pub(crate) use command;

/// One of some words; others are kept.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $variant,)+
            /// A word that the catalogue does not know.
            Other(String),
        }

        impl $name {
            /// The word, as sent.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $word,)+
                    $name::Other(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            /// Blanks around and case do not matter.
            fn from(word: &str) -> Self {
                const KNOWN: &[(&str, $name)] = &[$(($word, $name::$variant),)+];
                let word = word.trim();
                match KNOWN.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)) {
                    Some((_, variant)) => variant.clone(),
                    None => $name::Other(word.to_owned()),
                }
            }
        }

        impl $crate::catalogue::typed::ToWire for $name {
            fn to_wire(self) -> $crate::OwnedValue {
                $crate::Value::text(self.as_str().to_owned())
            }
        }

        impl $crate::catalogue::typed::FromWire for $name {
            fn from_wire(value: &$crate::OwnedValue) -> Option<Self> {
                // An empty item is a word that is not there.
                value.as_text().filter(|word| !word.trim().is_empty()).map(Self::from)
            }
        }
    };
}
pub(crate) use words;
