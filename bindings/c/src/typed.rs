//! The reply of a known command as C sees it: native values under the catalogue's names.

mod read;

use crate::text::Text;
use crate::value::Value;
use srskit_core::catalogue::{Typed as CoreTyped, TypedFields};
use srskit_core::{Date, Timestamp};
use std::time::Duration;

/// A native value of a reply: single, or holding others. Belongs to its reply or row.
pub struct Typed(pub(crate) Node);

pub(crate) enum Node {
    Single { text: Text, value: Single },
    Fields { fields: Vec<(Text, Typed)>, other: Value },
    List(Vec<Typed>),
    Map(Vec<(Text, Typed)>),
    Any(Value),
}

pub(crate) enum Single {
    Text,
    Int(i64),
    Money,
    Seconds(Duration),
    Flag(bool),
    Date(Date),
    Time(Timestamp),
}

/// What a native value is.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedKind {
    /// No value.
    None = 0,
    /// A text, or a word of a list; unknown words are kept.
    Text = 1,
    /// A whole number; also a moment as seconds since 1970.
    Int = 2,
    /// An exact amount, as a decimal text: never a float.
    Money = 3,
    /// A time span.
    Seconds = 4,
    /// Yes or no.
    Flag = 5,
    /// A day.
    Date = 6,
    /// A date with a time of day.
    Time = 7,
    /// Fields that stand together, with the catalogue's names.
    Fields = 8,
    /// A list.
    List = 9,
    /// Values by name, where the names are data: domain names.
    Map = 10,
    /// Something whose inside is not known: srskit_typed_value gives it as it came.
    Any = 11,
}

/// A day.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateParts {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A date with a time of day.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeParts {
    /// The day.
    pub date: DateParts,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60.
    pub second: u8,
    /// Whether the service named a zone.
    pub has_offset: bool,
    /// Minutes ahead of UTC; 0 where no zone was named, which is not to say that it is UTC.
    pub offset_minutes: i16,
}

impl Typed {
    pub(crate) fn from_core(typed: &CoreTyped) -> Self {
        Self(match typed {
            CoreTyped::Text(_) => single(typed, Single::Text),
            CoreTyped::Int(number) => single(typed, Single::Int(*number)),
            CoreTyped::Money(_) => single(typed, Single::Money),
            CoreTyped::Seconds(span) => single(typed, Single::Seconds(*span)),
            CoreTyped::Flag(flag) => single(typed, Single::Flag(*flag)),
            CoreTyped::Date(date) => single(typed, Single::Date(*date)),
            CoreTyped::Time(time) => single(typed, Single::Time(*time)),
            CoreTyped::Fields(fields) => return Self::from_fields(fields),
            CoreTyped::List(items) => Node::List(items.iter().map(Typed::from_core).collect()),
            CoreTyped::Map(entries) => {
                Node::Map(entries.iter().map(|(key, value)| (Text::new(key), Typed::from_core(value))).collect())
            }
            CoreTyped::Any(value) => Node::Any(Value::from_core(value)),
        })
    }

    pub(crate) fn from_fields(fields: &TypedFields) -> Self {
        let named = fields.fields.iter().map(|(field, value)| (Text::new(field.name()), Typed::from_core(value)));
        Self(Node::Fields { fields: named.collect(), other: Value::from_assoc(&fields.other) })
    }
}

fn single(typed: &CoreTyped, value: Single) -> Node {
    Node::Single { text: Text::new(&typed.to_text().unwrap_or_default()), value }
}

#[cfg(test)]
mod tests {
    use super::*;
    use srskit_core::Assoc;

    #[test]
    fn every_kind_keeps_its_value() {
        let text = |typed: &CoreTyped| match Typed::from_core(typed).0 {
            Node::Single { text, .. } => text.as_str().to_owned(),
            _ => panic!("not single"),
        };
        assert_eq!(text(&CoreTyped::Money("10.50".parse().unwrap())), "10.50");
        assert_eq!(text(&CoreTyped::Date("2027-08-26".parse().unwrap())), "2027-08-26");
        let fields = TypedFields { fields: Vec::new(), other: Assoc::new().with("new_key", "kept") };
        let Node::Fields { other, .. } = Typed::from_core(&CoreTyped::Fields(fields)).0 else { panic!("no fields") };
        assert!(other.to_core_assoc().unwrap().text("new_key") == Some("kept"));
    }
}
