//! Response codes: what each means, whether money may have moved, and what to do next.

mod check;

use crate::commands::Command;
use crate::{At, Problem, Source};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The whole of `codes.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    /// When the facts were read, and how well they are checked.
    pub meta: Meta,
    /// Where facts come from, by short id.
    pub source: BTreeMap<String, String>,
    /// What each class means.
    pub class: BTreeMap<Class, String>,
    /// What each next step asks for.
    pub next: BTreeMap<Next, String>,
    /// What is looked at before or beside the code.
    #[serde(rename = "condition")]
    pub conditions: Vec<Condition>,
    /// What a code means; several rows for a code are told apart by command, text and rank.
    #[serde(rename = "code")]
    pub codes: Vec<Code>,
    /// What a code means that no row knows.
    #[serde(rename = "fallback")]
    pub fallbacks: Vec<Fallback>,
    /// Codes inside a section of a reply.
    #[serde(default, rename = "section_code")]
    pub section_codes: Vec<SectionCode>,
    /// Codes of the raw fast lookup, which is another protocol.
    #[serde(default, rename = "fast_lookup")]
    pub fast_lookup: Vec<FastLookup>,
}

/// When the facts were read, and how well they are checked.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// Version of the file's layout.
    pub version: u32,
    /// The day on which the sources were read.
    pub read_on: String,
    /// Whether somebody tried the rows on the live system.
    pub checked_against_live_system: bool,
}

/// One meaning of a response code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The code, as text.
    pub code: At<String>,
    /// Among the rows of a code, the highest rank is looked at first.
    pub rank: At<u8>,
    /// A regular expression on the response text; empty takes any text.
    pub text: At<String>,
    /// The commands: `ACTION OBJECT`, `ACTION`, `*` or `@chargeable`.
    pub actions: Vec<At<String>>,
    /// `name=value` that the request's attributes must hold.
    pub attr: Option<At<String>>,
    /// Our name for the row, unique.
    pub name: At<String>,
    /// What it means.
    pub means: At<String>,
    /// What that is.
    pub class: Class,
    /// Whether a chargeable command may have taken effect.
    pub charged: At<Charged>,
    /// What to do next.
    pub next: At<Next>,
    /// Where the row comes from, as keys of [`Codes::source`].
    pub source: Vec<At<String>>,
    /// How sure it is.
    pub sure: Sure,
    /// A remark.
    pub note: Option<String>,
}

impl Code {
    /// The attribute that the request must hold, as name and value.
    pub fn attribute(&self) -> Option<(&str, &str)> {
        self.attr.as_ref()?.split_once('=')
    }
}

/// What is looked at before or beside the code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Our name for it, unique.
    pub id: At<String>,
    /// What it does to the code's row.
    pub effect: Effect,
    /// When it holds, in words; the core decides it.
    pub when: At<String>,
    /// What it means.
    pub means: At<String>,
    /// What that is.
    pub class: Class,
    /// Whether a chargeable command may have taken effect.
    pub charged: At<Charged>,
    /// What to do next.
    pub next: At<Next>,
    /// Where the row comes from, as keys of [`Codes::source`].
    pub source: Vec<At<String>>,
    /// How sure it is.
    pub sure: Sure,
    /// A remark.
    pub note: Option<String>,
}

/// What a code means that no row knows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fallback {
    /// How the code begins; empty for every code.
    pub codes: At<String>,
    /// Only with this `is_success`.
    pub is_success: Option<bool>,
    /// Only for commands that are chargeable, or are not.
    pub chargeable: Option<bool>,
    /// Our name for the row, unique.
    pub name: At<String>,
    /// What it means.
    pub means: At<String>,
    /// What that is.
    pub class: Class,
    /// Whether a chargeable command may have taken effect.
    pub charged: At<Charged>,
    /// What to do next.
    pub next: At<Next>,
    /// Where the row comes from, as keys of [`Codes::source`].
    pub source: Vec<At<String>>,
    /// How sure it is.
    pub sure: Sure,
    /// A remark.
    pub note: Option<String>,
}

/// A code inside a section of a reply.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionCode {
    /// Which section, in words.
    #[serde(rename = "where")]
    pub place: At<String>,
    /// The codes.
    pub code: Vec<String>,
    /// What they mean.
    pub means: String,
    /// Where the row comes from, as keys of [`Codes::source`].
    pub source: Vec<At<String>>,
}

/// A code of the raw fast lookup.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FastLookup {
    /// The code.
    pub code: String,
    /// What it means.
    pub means: String,
}

/// Enums of `codes.toml`, with a list of their values; their `Debug` names are the names in the core.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$value_doc])* $value),+ }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The word that stands for it in the file.
            pub fn word(self) -> String {
                snake_case(&format!("{self:?}"))
            }
        }
    )+};
}

words! {
    /// What a reply says about the command.
    Class {
        /// Done.
        Ok,
        /// A question was answered.
        Answer,
        /// Taken on, not finished.
        AcceptedPending,
        /// Done before, as it seems.
        Duplicate,
        /// Another request for the same thing is being worked on.
        InFlight,
        /// A final no.
        Refused,
        /// The request is wrong.
        FixRequest,
        /// Limit or money.
        Funds,
        /// User, key, signature or address.
        Auth,
        /// A known caller who may not.
        Permission,
        /// Unknown, or not ours.
        NotFound,
        /// Too fast or too many.
        Rate,
        /// A fault on their side.
        Server,
        /// Nobody knows yet.
        UnknownOutcome,
    }
    /// Whether a chargeable command may have taken effect.
    Charged {
        /// It has.
        Yes,
        /// It has not.
        No,
        /// It was accepted, and has not yet.
        Pending,
        /// Look before you act.
        Maybe,
        /// It has not, but an order may have been stored.
        OrderLeft,
    }
    /// What to do next.
    Next {
        /// Nothing.
        Done,
        /// Read the code as the answer.
        UseAnswer,
        /// Watch the order.
        Poll,
        /// Look what became of it.
        Reconcile,
        /// Wait, then perhaps send again.
        Wait,
        /// Send again on a new connection.
        Reconnect,
        /// Correct the request.
        Fix,
        /// Money or limit.
        TopUp,
        /// Check the access data.
        CheckAccess,
        /// Do not send again.
        Stop,
        /// Ask support.
        Support,
    }
    /// How sure a row is.
    Sure {
        /// In the guide's table.
        Page,
        /// In a recorded reply, or a client's test data.
        Seen,
        /// In a client's code.
        Client,
        /// In somebody's write-up.
        Notes,
        /// Our reading.
        Judged,
    }
    /// What a condition does to the code's row.
    Effect {
        /// It takes the row's place.
        Overrule,
        /// It adds to the row.
        Note,
    }
}

fn snake_case(name: &str) -> String {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.push(letter.to_ascii_lowercase());
    }
    word
}

/// Reads the code table, and notes what is wrong with it.
pub(crate) fn read(source: &Source, commands: &[Command], problems: &mut Vec<Problem>) -> Option<Codes> {
    let codes: Codes = source.parse(problems)?;
    check::all(source, &codes, commands, problems);
    Some(codes)
}
