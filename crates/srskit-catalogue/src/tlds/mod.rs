//! What a TLD asks of an order beyond the common fields.

mod check;

use crate::{At, Problem, Source};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Path of the file from the catalogue's folder.
pub(crate) const FILE: &str = "tlds.toml";

/// Everything that is known about TLDs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tlds {
    /// The old chart; nothing in it is sure.
    pub chart: Vec<ChartRow>,
    /// Terms from better sources than the chart.
    #[serde(default, rename = "term")]
    pub terms: Vec<Term>,
    /// Which contact roles count.
    pub roles: Vec<Roles>,
    /// Lengths of contact fields.
    #[serde(rename = "limit")]
    pub limits: Vec<Limit>,
    /// Needs, values and forms of fields.
    #[serde(default, rename = "rule")]
    pub rules: Vec<Rule>,
}

/// A row of the old chart.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartRow {
    /// The TLD, without its dot.
    pub tld: At<String>,
    /// Terms that can be bought: ranges of years.
    #[serde(default)]
    pub years: Vec<(u8, u8)>,
    /// How few and how many nameservers.
    pub nameservers: (u8, u8),
    /// Whether orders are done at once.
    pub synchronous: bool,
    /// Whether there is a lock against transfers.
    pub lock: bool,
    /// Whether there is an auth code.
    pub auth_code: bool,
    /// Whether WHOIS privacy can be had.
    pub privacy: Option<bool>,
    /// Whether it can be renewed explicitly.
    pub renew: bool,
    /// Whether it is renewed by default.
    pub auto_renewed: bool,
    /// Days before the expiry at which that happens; negative: after.
    pub lead: i16,
    /// Days in which an expired domain can still be renewed.
    pub grace: Option<u8>,
    /// Days in which a deleted domain can be redeemed.
    pub redemption: Option<u8>,
    /// Whether it works on the test system.
    pub horizon: bool,
    /// What a transfer does to the term.
    pub transfer: String,
}

/// Terms of some zones.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// For which domains.
    pub zones: Vec<At<String>>,
    /// Ranges of years.
    pub years: Vec<(u8, u8)>,
    /// Where it was read.
    pub source: At<String>,
    /// What the columns cannot say.
    pub note: Option<String>,
}

/// Which contact roles count for some zones.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roles {
    /// For which domains; none: for all that no other row names.
    pub zones: Vec<At<String>>,
    /// These have to be sent.
    pub required: Vec<At<String>>,
    /// These are not used.
    #[serde(default)]
    pub ignored: Vec<At<String>>,
    /// Where it was read.
    pub source: At<String>,
    /// What the columns cannot say.
    pub note: Option<String>,
}

/// Lengths of contact fields in some zones.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// For which domains; none: for all, where no other row says otherwise.
    pub zones: Vec<At<String>>,
    /// Most characters by field; `mail_local` and `mail_domain` are the two sides of a mail address.
    pub lengths: BTreeMap<String, u16>,
    /// Where it was read.
    pub source: At<String>,
    /// What the columns cannot say.
    pub note: Option<String>,
}

/// What a field must be in some zones.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// For which domains.
    pub zones: Vec<At<String>>,
    /// The field, as a path below the attributes; `*` stands for every contact role.
    pub path: At<String>,
    /// Whether it has to be sent.
    pub need: At<Need>,
    /// In which orders.
    #[serde(default = "register")]
    pub on: Vec<On>,
    /// Only when all of these hold.
    #[serde(default)]
    pub when: Vec<When>,
    /// Fields that stand in for this one.
    #[serde(default)]
    pub unless: Vec<At<String>>,
    /// What it may hold; with `need` never, what it must not hold.
    #[serde(default)]
    pub values: Vec<String>,
    /// Whether other values are let through with a warning.
    #[serde(default)]
    pub open: bool,
    /// How it is written.
    #[serde(default)]
    pub form: Form,
    /// Whether it was seen in clients or older copies only.
    #[serde(default)]
    pub unverified: bool,
    /// Where it was read.
    pub source: At<String>,
    /// What the columns cannot say.
    pub note: Option<String>,
}

fn register() -> Vec<On> {
    vec![On::Register]
}

/// Whether a field has to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// It must be there.
    Required,
    /// It may be left out.
    Optional,
    /// It must not be there, or must not hold one of the values.
    Never,
}

/// Kinds of orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum On {
    /// A registration.
    Register,
    /// A transfer into the account.
    Transfer,
    /// A change of contacts.
    Contacts,
    /// A change of the owner at registries that sell it.
    Trade,
}

/// How a text is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Any way.
    #[default]
    Text,
    /// A country of ISO 3166, two letters.
    Country,
    /// A language, two letters.
    Language,
    /// `YYYY-MM-DD`.
    Date,
    /// A mail address.
    Email,
    /// Digits only.
    Digits,
    /// Without blanks.
    NoBlanks,
    /// A phone number without extension.
    PlainPhone,
}

/// A condition on another field. It does not hold when that field is not sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The other field.
    pub path: At<String>,
    /// It has one of these values.
    #[serde(default)]
    pub is: Vec<String>,
    /// It has none of these values.
    #[serde(default)]
    pub not: Vec<String>,
    /// It is sent.
    #[serde(default)]
    pub sent: bool,
}

/// Reads the file, and notes what is wrong with it.
pub(crate) fn read(source: &Source, problems: &mut Vec<Problem>) -> Option<Tlds> {
    let tlds: Tlds = source.parse(problems)?;
    check::check(source, &tlds, problems);
    Some(tlds)
}
