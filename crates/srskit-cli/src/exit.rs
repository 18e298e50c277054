use srskit::ErrorClass;
use std::process::ExitCode;

/// How a command ended, with the number that the shell sees. Numbers are only ever added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done, accepted, or the question is answered.
    Done = 0,
    /// Answered, but not as the caller demanded: `lookup --available`, `try`, `investigate`.
    No = 1,
    /// Usage, settings, a file, or the request itself; nothing was sent.
    Refused = 2,
    /// `doctor`: not everything could be judged.
    Inconclusive = 3,
    /// `doctor`: refused by credentials or allow list, so a person has to act in the reseller panel.
    AccessInPanel = 4,
    /// [`ErrorClass::NotSent`].
    NotSent = 12,
    /// [`ErrorClass::OutcomeUnknown`].
    OutcomeUnknown = 13,
    /// [`ErrorClass::NoAnswer`].
    NoAnswer = 14,
    /// [`ErrorClass::Rejected`].
    Rejected = 15,
    /// [`ErrorClass::AccessDenied`].
    AccessDenied = 16,
    /// [`ErrorClass::Throttled`].
    Throttled = 17,
    /// A bug of ours.
    Internal = 70,
    /// The output could not be written.
    Output = 74,
}

/// The table of `srskit --help`.
pub(crate) const HELP: &str = "   0  done, accepted, or the question is answered (a taken name is an answer)
   1  answered, but not as demanded: lookup --available, try,
      investigate (it did not run); doctor: it failed
   2  wrong usage, settings, file or request; nothing was sent
   3  doctor: not everything could be judged
   4  doctor: refused by credentials or allow list; act in the reseller panel
  12  not sent: no connection; it did not run
  13  outcome unknown: an order may have run; look before you repeat it
  14  no usable answer; the command costs nothing, repeat it at will
  15  rejected: the service said no
  16  access denied: user name, key, signature or address
  17  throttled: too fast; it did not run
  70  a bug of srskit
  74  the output could not be written";

impl Exit {
    /// The number that the shell sees.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The exit for an error of a call.
    pub fn of(class: ErrorClass) -> Self {
        match class {
            ErrorClass::InvalidRequest => Exit::Refused,
            ErrorClass::NotSent => Exit::NotSent,
            ErrorClass::OutcomeUnknown => Exit::OutcomeUnknown,
            ErrorClass::NoAnswer => Exit::NoAnswer,
            ErrorClass::Rejected => Exit::Rejected,
            ErrorClass::AccessDenied => Exit::AccessDenied,
            ErrorClass::Throttled => Exit::Throttled,
            ErrorClass::Misuse | ErrorClass::Internal => Exit::Internal,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_have_numbers_of_their_own_and_the_help_lists_them() {
        for class in ErrorClass::ALL {
            let exit = Exit::of(class);
            let number = match class {
                ErrorClass::InvalidRequest => 2,
                ErrorClass::Misuse | ErrorClass::Internal => 70,
                _ => 10 + class.number(),
            };
            assert_eq!(exit.code(), number, "{}", class.name());
            assert!(HELP.lines().any(|line| line.trim_start().starts_with(&format!("{number}  "))), "{number}");
        }
    }
}
