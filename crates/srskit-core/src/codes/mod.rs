//! The table of response codes: what a reply means, and whether money may have moved.
//!
//! The rows are data (`srskit-catalogue/codes.toml`), compiled in. How they are read: the conditions
//! that overrule come first, in their order; then the rows of the code, highest rank first; then the
//! fallback. Whether a command may have been charged is our judgement in every row, since the guide
//! never says it.

mod conditions;
mod judge;
#[rustfmt::skip]
mod table;

pub use judge::Verdict;
pub(crate) use judge::{Sent, judge};
pub(crate) use table::ConditionId;

macro_rules! named_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident => $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in snake case, the same in the data and in every language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

named_enum! {
    /// What a response says about the command.
    CodeClass {
        /// Done.
        Ok => "ok",
        /// A question was answered; the code is the answer.
        Answer => "answer",
        /// Taken on, not finished.
        AcceptedPending => "accepted_pending",
        /// The same thing seems to have been done already.
        Duplicate => "duplicate",
        /// Another request for the same name is being worked on.
        InFlight => "in_flight",
        /// A final no for this object.
        Refused => "refused",
        /// The request is wrong.
        FixRequest => "fix_request",
        /// Money, or a limit of the account.
        Funds => "funds",
        /// User, key, signature or address of the caller.
        Auth => "auth",
        /// A known caller that may not do this.
        Permission => "permission",
        /// Unknown, or somebody else's.
        NotFound => "not_found",
        /// Too fast, too many, or the connection is used up.
        Rate => "rate",
        /// A fault on the service's side.
        Server => "server",
        /// Nobody knows yet whether a chargeable command ran.
        UnknownOutcome => "unknown_outcome",
    }
}

named_enum! {
    /// Whether a chargeable command may have taken effect. Our judgement in every row.
    Charged {
        /// It has.
        Yes => "yes",
        /// It has not.
        No => "no",
        /// Accepted; money is held or due later.
        Pending => "pending",
        /// Look before anything is sent again.
        Maybe => "maybe",
        /// Nothing was bought, but a saved order may be lying around.
        OrderLeft => "order_left",
    }
}

named_enum! {
    /// What the code table tells the caller to do.
    TableNext {
        /// Nothing.
        Done => "done",
        /// Read the code as the answer.
        UseAnswer => "use_answer",
        /// Keep the order id and look at the order until it is final.
        Poll => "poll",
        /// Look what became of it, only then decide.
        Reconcile => "reconcile",
        /// Wait, look again.
        Wait => "wait",
        /// Open a new connection and send again; it was not run.
        Reconnect => "reconnect",
        /// Correct the request.
        Fix => "fix",
        /// Money or a limit.
        TopUp => "top_up",
        /// User name, key, signature, allow list.
        CheckAccess => "check_access",
        /// Do not send it again.
        Stop => "stop",
        /// Ask support.
        Support => "support",
    }
}

named_enum! {
    /// How well a row is known.
    Sure {
        /// The guide's code table.
        Page => "page",
        /// A recorded reply, or a client's test data.
        Seen => "seen",
        /// A client's code handles it.
        Client => "client",
        /// Somebody's notes.
        Notes => "notes",
        /// Our reading; *assumed*.
        Judged => "judged",
    }
}

/// One row of the table: what a code means for some commands and some texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeRow {
    /// The code, as text.
    pub code: &'static str,
    /// Rows of a code are tried from the highest rank down.
    pub rank: u8,
    /// Pattern that the response text must match anywhere, without regard to case; empty for any.
    pub text: &'static str,
    /// `ACTION OBJECT`, `ACTION`, `*` or `@chargeable`.
    pub actions: &'static [&'static str],
    /// Name and value that the request's attributes must hold.
    pub attr: Option<(&'static str, &'static str)>,
    /// Name of the row.
    pub name: &'static str,
    /// What it means, in words.
    pub means: &'static str,
    /// What it says about the command.
    pub class: CodeClass,
    /// Whether a chargeable command may have taken effect.
    pub charged: Charged,
    /// What to do.
    pub next: TableNext,
    /// How well it is known.
    pub sure: Sure,
    /// What a caller should know besides.
    pub note: Option<&'static str>,
}

/// Whether a condition decides, or only adds to what the code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    Overrule,
    Note,
}

/// A condition that is not a code: no envelope, a contradiction, an order that was parked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ConditionRow {
    pub(crate) id: ConditionId,
    pub(crate) name: &'static str,
    pub(crate) effect: Effect,
    /// For readers of the table; the test for it is code, in `conditions`.
    #[allow(dead_code, reason = "documents the row beside its test")]
    pub(crate) when: &'static str,
    pub(crate) means: &'static str,
    pub(crate) class: CodeClass,
    pub(crate) charged: Charged,
    pub(crate) next: TableNext,
}

/// What an unknown code means, by its first digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FallbackRow {
    /// First digit of a three-digit code; empty for any code, or none.
    pub(crate) prefix: &'static str,
    pub(crate) is_success: Option<bool>,
    pub(crate) chargeable: Option<bool>,
    pub(crate) name: &'static str,
    pub(crate) means: &'static str,
    pub(crate) class: CodeClass,
    pub(crate) charged: Charged,
    pub(crate) next: TableNext,
}

/// Every row of the table, by code and from the highest rank down.
pub fn rows() -> &'static [CodeRow] {
    table::CODES
}
