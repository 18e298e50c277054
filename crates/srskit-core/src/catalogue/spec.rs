//! The shape of the table: commands, fields, kinds of values.

use crate::{Answer, OwnedAssoc, Repeat};

/// A command of the catalogue: what is sent, what comes back, and what is known about it.
#[derive(Debug)]
pub struct CommandSpec {
    /// The name of the facts, unique: `sw_register_domain`.
    pub name: &'static str,
    /// What it is about.
    pub group: Group,
    /// The short public name, unique within the client: `register`.
    pub method: &'static str,
    /// The action, as sent. Several commands may share action and object.
    pub action: &'static str,
    /// The object, as sent.
    pub object: &'static str,
    /// What it changes.
    pub effect: Effect,
    /// What sending it again would do; `Unsafe` for everything chargeable.
    pub repeat: Repeat,
    /// How well it is known.
    pub status: Status,
    /// One sentence on what it does.
    pub summary: &'static str,
    /// The page of the guide, or the client, that the facts come from.
    pub guide: &'static str,
    /// What the rows cannot say; traps.
    pub notes: &'static str,
    /// Response codes that the guide names or that were seen for it.
    pub codes: &'static [u16],
    /// Whether it goes to the host for bulk changes.
    pub batch_host: bool,
    /// The kind of order that a journal keeps of it: `register`, `transfer`, `renew`, `redeem`, `ssl_order`, …
    pub journal: Option<&'static str>,
    /// How its list comes in pages.
    pub paging: Option<Paging>,
    /// How a list comes in pages that only some of its requests ask for: those that [`Paging::only`] names.
    pub listing: Option<Paging>,
    /// How its answer is fetched in parts.
    pub resume: Option<Resume>,
    /// Whether fields that no row names are let through, because not all are known.
    pub open: bool,
    /// What is sent, in this order.
    pub request: &'static [Field],
    /// What comes back.
    pub response: &'static [Field],
    /// Works out the rows with [`Level::Derived`].
    pub(crate) derive: Option<fn(&Answer) -> OwnedAssoc>,
}

/// A field of a request, a reply or a record.
#[derive(Debug)]
pub struct Field {
    /// The key on the wire; `*` for all keys of the attributes that no other row names.
    pub key: &'static str,
    /// Our name for it where that is not the key; see [`Field::name`].
    pub(crate) alias: Option<&'static str>,
    /// What it holds.
    pub kind: Kind,
    /// Whether it has to be sent.
    pub need: Need,
    /// Where it stands.
    pub level: Level,
    /// Whether its values may be shown in logs and messages.
    pub shown: bool,
    /// Whether who holds the value can act for somebody.
    pub secret: bool,
    /// Whether it was seen in clients or older copies of the guide only.
    pub unverified: bool,
    /// Whether it only comes back and is never sent.
    pub reply_only: bool,
    /// Whether a reply without it does not answer the command.
    pub must: bool,
    /// When it is needed, applies or comes back, in words; empty for always.
    pub when: &'static str,
    /// What the columns cannot say. Empty in replies: their notes stand in the reference only.
    pub note: &'static str,
    pub(crate) rule: Option<&'static Rule>,
}

/// What few fields have; see the accessors of [`Field`].
#[derive(Debug)]
pub struct Rule {
    /// Keys of fields that stand in for it.
    pub unless: &'static [&'static str],
    /// When it has to be sent, where that can be decided.
    pub condition: Option<Condition>,
    /// What is sent when nobody gives a value.
    pub preset: Option<Preset>,
    /// The fewest characters.
    pub min: Option<u16>,
    /// The most characters; where registries differ, the most that any of them takes.
    pub max: Option<u16>,
    /// Least and greatest number; of a list, how many entries.
    pub range: Option<(i64, i64)>,
    /// Unit of a number; empty for none.
    pub unit: &'static str,
    /// Whether the record in it may be incomplete.
    pub loose: bool,
    /// The field of its records that a plain text stands for.
    pub plain: Option<&'static str>,
    /// The field is its record's place in a list, counted from here, unless it is given.
    pub position: Option<i64>,
}

impl Rule {
    /// No rule at all.
    pub const NONE: Rule = Rule {
        unless: &[],
        condition: None,
        preset: None,
        min: None,
        max: None,
        range: None,
        unit: "",
        loose: false,
        plain: None,
        position: None,
    };
}

impl Field {
    /// What generated fields are built on.
    pub(crate) const PLAIN: Field = Field {
        key: "",
        alias: None,
        kind: Kind::Text,
        need: Need::Optional,
        level: Level::Attributes,
        shown: false,
        secret: false,
        unverified: false,
        reply_only: false,
        must: false,
        when: "",
        note: "",
        rule: None,
    };

    /// Our name for it; mostly the key itself.
    pub fn name(&self) -> &'static str {
        self.alias.unwrap_or(self.key)
    }

    /// Its rules.
    pub fn rule(&self) -> &'static Rule {
        static NONE: Rule = Rule::NONE;
        self.rule.unwrap_or(&NONE)
    }

    /// Whether a caller calls it so: by its name, or by its key on the wire.
    pub fn is_called(&self, name: &str) -> bool {
        self.key == name || self.alias == Some(name)
    }
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Any text.
    Text,
    /// A whole number.
    Int,
    /// One of some whole numbers.
    Number(&'static Numbers),
    /// An exact amount, never a float.
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
    /// A moment as seconds since 1970, UTC.
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
    Choice(&'static Choice),
    /// An assoc that holds anything.
    AnyAssoc,
    /// An array that holds anything.
    AnyArray,
    /// Fields that stand together.
    Record(&'static Record),
    /// A list of such values.
    List(&'static Kind),
    /// An assoc whose keys are data, such as domain names.
    Map(&'static Kind),
}

impl Kind {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Text => "string",
            Kind::Int | Kind::Number(_) => "int",
            Kind::Money => "money",
            Kind::Seconds => "seconds",
            Kind::Flag01 => "bool01",
            Kind::FlagYn => "boolYN",
            Kind::Date => "date",
            Kind::DateTime => "datetime",
            Kind::Epoch => "epoch",
            Kind::Email => "email",
            Kind::Phone => "phone",
            Kind::Domain => "fqdn",
            Kind::Ip => "ip",
            Kind::Choice(_) => "enum",
            Kind::AnyAssoc => "assoc",
            Kind::AnyArray => "array",
            Kind::Record(record) => record.name,
            Kind::List(_) => "list",
            Kind::Map(_) => "map",
        }
    }
}

/// One of some words.
#[derive(Debug)]
pub struct Choice {
    /// The words, as sent.
    pub values: &'static [&'static str],
    /// Whether other words are let through, because the list is not known to be complete.
    pub open: bool,
}

/// One of some whole numbers.
#[derive(Debug)]
pub struct Numbers {
    /// The numbers.
    pub values: &'static [i64],
    /// Whether others are let through.
    pub open: bool,
}

/// Fields that stand together in an assoc.
#[derive(Debug)]
pub struct Record {
    /// Its name: `contact`.
    pub name: &'static str,
    /// One sentence on what it is.
    pub summary: &'static str,
    /// Whether fields with an empty text are not sent.
    pub omits_empty: bool,
    /// Whether fields that no row names are let through.
    pub open: bool,
    /// The fields, in the order in which they are sent.
    pub fields: &'static [Field],
}

/// A field has to be sent when another one has one of these values, or a list one of them as an entry.
#[derive(Debug, Clone, Copy)]
pub struct Condition {
    /// Key of the other field: beside this one, or else at the top of the attributes.
    pub key: &'static str,
    /// Its values.
    pub values: &'static [&'static str],
}

/// What is sent when nobody gives a value.
#[derive(Debug, Clone, Copy)]
pub enum Preset {
    /// Always this, and nothing else.
    Fixed(&'static str),
    /// This.
    Default(&'static str),
    /// `1` when the field at this path is sent, else `0`; nothing where the field need not be sent.
    Follows(&'static [&'static str]),
}

/// How a list comes in pages; all are keys.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    /// Which page, in the request.
    pub page: &'static str,
    /// How many rows a page has, in the request.
    pub limit: &'static str,
    /// The number of the first page.
    pub first: u8,
    /// The list, in the reply.
    pub list: &'static str,
    /// How many rows there are in all, in the reply.
    pub total: Option<&'static str>,
    /// Whether there are more pages, in the reply.
    pub more: Option<&'static str>,
    /// Key and value that the request must hold, where only some requests give a list.
    pub only: Option<(&'static str, &'static str)>,
}

/// How an answer is fetched in parts; both are keys.
#[derive(Debug, Clone, Copy)]
pub struct Resume {
    /// What the reply gives beside its attributes and the next request repeats.
    pub key: &'static str,
    /// Whether the answer is complete.
    pub done: &'static str,
}

/// Whether a field has to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It may be left out.
    Optional,
    /// In some cases; see [`Field::when`] and [`Rule::condition`].
    Conditional,
    /// Always, unless a field of [`Rule::unless`] is sent.
    Required,
}

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// In `attributes`.
    Attributes,
    /// Beside `attributes`.
    Envelope,
    /// In both places.
    Both,
    /// Nowhere on the wire: it is worked out.
    Derived,
}

/// What a command is about; also the group of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// Domains: look-up, registration, renewal, settings, orders.
    Domain,
    /// Transfers in and away, trades.
    Transfer,
    /// Nameservers, and which of them a domain uses.
    Nameserver,
    /// Zones of the DNS service, DNSSEC, web forwarding.
    Dns,
    /// Certificates and other trust services.
    Ssl,
    /// The queue of events.
    Event,
    /// The reseller's account and sub-resellers.
    Account,
    /// End users: profiles, sub-users, sessions.
    User,
}

impl Group {
    /// All groups, in the order in which a person meets them.
    pub const ALL: [Group; 8] = [
        Group::Domain,
        Group::Transfer,
        Group::Nameserver,
        Group::Dns,
        Group::Ssl,
        Group::Event,
        Group::Account,
        Group::User,
    ];

    /// The name in lower case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Group::Domain => "domain",
            Group::Transfer => "transfer",
            Group::Nameserver => "nameserver",
            Group::Dns => "dns",
            Group::Ssl => "ssl",
            Group::Event => "event",
            Group::Account => "account",
            Group::User => "user",
        }
    }
}

/// What a command changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    Read,
    /// Something, and costs nothing as far as known.
    Write,
    /// It may cost money.
    Order,
}

/// How well a command is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// In the guide.
    Current,
    /// Still there, no longer recommended.
    Legacy,
    /// Seen in clients only.
    Undocumented,
}
