//! Rows as they stand in the files, before names are looked up.

use crate::At;
use serde::Deserialize;

/// A row of a request, a reply or a record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    /// Takes in all rows of a record, in place of this one.
    pub(super) include: Option<At<String>>,
    pub(super) name: Option<At<String>>,
    #[serde(rename = "as")]
    pub(super) public: Option<At<String>>,
    #[serde(rename = "type")]
    pub(super) kind: Option<At<String>>,
    #[serde(default)]
    pub(super) need: Option<At<Need>>,
    #[serde(default)]
    pub(super) unless: Vec<At<String>>,
    #[serde(rename = "if")]
    pub(super) condition: Option<At<String>>,
    pub(super) when: Option<At<String>>,
    pub(super) fixed: Option<At<String>>,
    pub(super) default: Option<At<String>>,
    pub(super) follows: Option<At<String>>,
    pub(super) values: Option<At<Values>>,
    #[serde(default)]
    pub(super) open: bool,
    pub(super) min: Option<usize>,
    pub(super) max: Option<usize>,
    pub(super) range: Option<At<(i64, i64)>>,
    pub(super) unit: Option<String>,
    #[serde(default)]
    pub(super) secret: bool,
    pub(super) level: Option<At<Level>>,
    pub(super) only: Option<At<Only>>,
    #[serde(default)]
    pub(super) loose: bool,
    pub(super) plain: Option<At<String>>,
    pub(super) position: Option<i64>,
    #[serde(default)]
    pub(super) must: bool,
    #[serde(default)]
    pub(super) unverified: bool,
    pub(super) note: Option<String>,
}

/// Whether a field has to be sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// It may be left out.
    #[default]
    Optional,
    /// In some cases; the row says when.
    Conditional,
    /// Always, unless a field that stands in for it is sent.
    Required,
}

/// Where a field stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// In `attributes`.
    #[default]
    Attributes,
    /// Beside `attributes`.
    Envelope,
    /// In both places.
    Both,
    /// Nowhere on the wire: a reader written by hand works it out.
    Derived,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Only {
    /// The field comes back and is never sent.
    Reply,
}

/// Allowed values: words, or numbers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(super) enum Values {
    Words(Vec<String>),
    Numbers(Vec<i64>),
}

/// A list of words that several rows share.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// Our name for it, in snake case.
    pub name: At<String>,
    /// Whether other words are let through.
    #[serde(default)]
    pub open: bool,
    /// What the words mean, or where they come from.
    pub note: Option<String>,
    /// The words, as sent.
    pub values: Vec<String>,
}

/// A record as it stands in the files.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRecord {
    pub(super) name: At<String>,
    pub(super) summary: At<String>,
    pub(super) empty: Option<Empty>,
    #[serde(default)]
    pub(super) open: bool,
    pub(super) fields: Vec<Row>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Empty {
    /// Fields with an empty text are not sent.
    Omit,
}
