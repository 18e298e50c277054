//! Fields: rows whose types and values are looked up.

use super::{Level, Need};
use crate::At;

/// A field of a request, a reply or a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The key, as it stands on the wire; `*` for all keys of the attributes that no other row names.
    pub key: At<String>,
    /// Our name for it, in snake case; mostly the key itself.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it has to be sent.
    pub need: Need,
    /// Keys of fields that stand in for it.
    pub unless: Vec<String>,
    /// When it has to be sent, where that can be decided.
    pub condition: Option<Condition>,
    /// When it is sent or comes back, in words.
    pub when: Option<String>,
    /// What is sent when nobody gives a value.
    pub preset: Option<Preset>,
    /// The fewest characters.
    pub min: Option<usize>,
    /// The most characters, where registries differ the most that any of them takes.
    pub max: Option<usize>,
    /// Least and greatest number; of a list, how many entries.
    pub range: Option<(i64, i64)>,
    /// Unit of a number.
    pub unit: Option<String>,
    /// Whether who holds the value can act for somebody.
    pub secret: bool,
    /// Where it stands.
    pub level: Level,
    /// Whether it only comes back and is never sent.
    pub reply_only: bool,
    /// Whether the record in it may be incomplete.
    pub loose: bool,
    /// The field of its records that a plain text stands for.
    pub plain: Option<String>,
    /// Where counting starts when the field is its record's place in a list.
    pub position: Option<i64>,
    /// Whether a reply without it does not answer the command.
    pub must: bool,
    /// Whether it was seen in clients or older copies only.
    pub unverified: bool,
    /// What the columns cannot say.
    pub note: Option<String>,
}

/// What is sent when nobody gives a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Preset {
    /// Always this, and nothing else.
    Fixed(String),
    /// This.
    Default(String),
    /// `1` when the field at this path is sent, else `0`; nothing where the field need not be sent.
    Follows(String),
}

/// A field has to be sent when another one has one of these values, or a list one of them as an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Key of the other field: beside this one, or else at the top of the attributes.
    pub key: String,
    /// Its values.
    pub values: Vec<String>,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A whole number; where there are any, one of these, and others only when `open`.
    Int {
        /// The numbers that are allowed, or all.
        values: Vec<i64>,
        /// Whether other numbers are let through.
        open: bool,
    },
    /// An exact amount.
    Money,
    /// A time span in seconds with decimals.
    Seconds,
    /// `1` or `0`.
    Flag01,
    /// `Y` or `N`.
    FlagYn,
    /// `YYYY-MM-DD`.
    Date,
    /// A date with a time of day, in any of the forms that the service uses.
    DateTime,
    /// A moment as seconds since 1970.
    Epoch,
    /// A mail address.
    Email,
    /// `+CCC.NNNNNNNNNNxEEEE`.
    Phone,
    /// A domain name or host name.
    Domain,
    /// An IP address.
    Ip,
    /// One of some words.
    Choice(Choice),
    /// An assoc that holds anything.
    AnyAssoc,
    /// An array that holds anything.
    AnyArray,
    /// The record of this name.
    Record(String),
    /// A list of such values.
    List(Box<Kind>),
    /// An assoc whose keys are data: domain names.
    Map(Box<Kind>),
}

/// One of some words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Name of the list, when several rows share it.
    pub name: Option<String>,
    /// The words.
    pub values: Vec<String>,
    /// Whether other words are let through.
    pub open: bool,
}

impl Kind {
    /// The kind of the single values in lists and maps of it.
    pub fn inner(&self) -> &Kind {
        match self {
            Kind::List(inner) | Kind::Map(inner) => inner.inner(),
            kind => kind,
        }
    }

    /// Name of the record that it holds, alone or in a list or map.
    pub fn record(&self) -> Option<&str> {
        match self.inner() {
            Kind::Record(name) => Some(name),
            _ => None,
        }
    }

    /// Whether it is sent as text.
    pub fn is_scalar(&self) -> bool {
        !matches!(self, Kind::AnyAssoc | Kind::AnyArray | Kind::Record(_) | Kind::List(_) | Kind::Map(_))
    }
}

/// Fields that stand together in an assoc.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Our name for it, in snake case.
    pub name: At<String>,
    /// One sentence on what it is.
    pub summary: String,
    /// Whether fields with an empty text are left out of a request.
    pub omits_empty: bool,
    /// Whether fields that no row names are let through.
    pub open: bool,
    /// The fields, in the order in which they are sent.
    pub fields: Vec<Field>,
}

impl Record {
    /// The field with this key.
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| *field.key == key)
    }
}
