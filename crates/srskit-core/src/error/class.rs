/// The nine classes, with the numbers that every language uses. Numbers are only ever added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum ErrorClass {
    /// We refused it; all problems are listed. Nothing was sent.
    InvalidRequest = 1,
    /// Not a byte of the command reached the service.
    NotSent = 2,
    /// A chargeable command may or may not have run. Look before anything is sent again.
    OutcomeUnknown = 3,
    /// A command that costs nothing got no usable answer, in all its tries.
    NoAnswer = 4,
    /// The service said no.
    Rejected = 5,
    /// The service refused user, key, signature or address.
    AccessDenied = 6,
    /// Too fast, or too many connections; the command did not run.
    Throttled = 7,
    /// The exchange was driven against its rule.
    Misuse = 8,
    /// A bug of ours, caught at the border of a foreign language.
    Internal = 99,
}

impl ErrorClass {
    /// Every class; each binding's test walks it.
    pub const ALL: [ErrorClass; 9] = [
        ErrorClass::InvalidRequest,
        ErrorClass::NotSent,
        ErrorClass::OutcomeUnknown,
        ErrorClass::NoAnswer,
        ErrorClass::Rejected,
        ErrorClass::AccessDenied,
        ErrorClass::Throttled,
        ErrorClass::Misuse,
        ErrorClass::Internal,
    ];

    /// The number, the same in every language.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The name in snake case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            ErrorClass::InvalidRequest => "invalid_request",
            ErrorClass::NotSent => "not_sent",
            ErrorClass::OutcomeUnknown => "outcome_unknown",
            ErrorClass::NoAnswer => "no_answer",
            ErrorClass::Rejected => "rejected",
            ErrorClass::AccessDenied => "access_denied",
            ErrorClass::Throttled => "throttled",
            ErrorClass::Misuse => "misuse",
            ErrorClass::Internal => "internal",
        }
    }
}

/// Whether the command may have taken effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MayHaveRun {
    /// It did not run.
    No,
    /// It may have run, and a second one may cost money.
    Maybe,
    /// It may have run, and a second one does no harm.
    Harmless,
}

impl MayHaveRun {
    /// `no`, `maybe` or `harmless`.
    pub fn name(self) -> &'static str {
        match self {
            MayHaveRun::No => "no",
            MayHaveRun::Maybe => "maybe",
            MayHaveRun::Harmless => "harmless",
        }
    }
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Next {
    /// Correct the request, then send it.
    Fix,
    /// Wait, then send again.
    Wait,
    /// Look at user name, key, system and allow list.
    CheckAccess,
    /// Look what became of it before anything is sent again.
    LookFirst,
    /// Put money into the account, or raise its limit.
    TopUp,
    /// Do not send it again.
    Stop,
    /// Ask support, with the ids at hand.
    Support,
}

impl Next {
    /// Every value.
    pub const ALL: [Next; 7] =
        [Next::Fix, Next::Wait, Next::CheckAccess, Next::LookFirst, Next::TopUp, Next::Stop, Next::Support];

    /// The name in snake case, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Next::Fix => "fix",
            Next::Wait => "wait",
            Next::CheckAccess => "check_access",
            Next::LookFirst => "look_first",
            Next::TopUp => "top_up",
            Next::Stop => "stop",
            Next::Support => "support",
        }
    }
}

impl Next {
    /// What to do, in words.
    pub fn advice(self) -> &'static str {
        match self {
            Next::Fix => "correct the request, then send it",
            Next::Wait => "wait a little, then send it again",
            Next::CheckAccess => "check user name, key, system and allow list",
            Next::LookFirst => {
                "look what became of it (the domain, its orders, the balance) before anything is sent again"
            }
            Next::TopUp => "put money into the account or raise its limit; the order may be waiting",
            Next::Stop => "do not send it again, the answer will be the same",
            Next::Support => "ask support, with the response code, the transaction id and the time",
        }
    }
}
