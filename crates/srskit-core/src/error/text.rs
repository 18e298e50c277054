//! What an error says to people.

use super::{Context, Error, ErrorClass, ErrorKind, Next, Problem};
use std::fmt;

impl Error {
    pub(super) fn advice_in_words(&self) -> String {
        match (&self.kind, self.context.next) {
            (ErrorKind::AccessDenied { address_seen: Some(address) }, _) => format!(
                "add {address}, the address that the service saw, to the allow list in the reseller panel, then wait up to 15 minutes"
            ),
            (ErrorKind::AccessDenied { .. }, _) => {
                "check the user name, whether the key belongs to this system (production and the test system \
                have different ones), the signature, and the allow list in the reseller panel"
                    .to_owned()
            }
            (ErrorKind::Rejected { order_left: Some(order), .. }, _) => {
                format!(
                    "order {order} was stored all the same: look at it, then process or cancel it; do not send the command again"
                )
            }
            (ErrorKind::NotSent { .. }, Next::Fix) => {
                "check the system's address, the CA file, the pin and this machine's clock; sending again will not help"
                    .to_owned()
            }
            (ErrorKind::OutcomeUnknown { .. }, _) if self.context.names_no_command() => {
                format!("if they answer a command that may cost money, {}", Next::LookFirst.advice())
            }
            (ErrorKind::Misuse { .. }, _) => {
                "step, do what the step says, report once, repeat until it is done".to_owned()
            }
            (_, next) => next.advice().to_owned(),
        }
    }

    fn write_head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ErrorKind::InvalidRequest { problems } => {
                let list = problems.iter().map(Problem::to_string).collect::<Vec<_>>();
                write!(f, "invalid request, nothing was sent: {}", list.join("; also "))
            }
            ErrorKind::NotSent { cause } => write!(f, "not sent: {cause}"),
            ErrorKind::OutcomeUnknown { cause, .. } if self.context.names_no_command() => write!(f, "{cause}"),
            ErrorKind::OutcomeUnknown { cause, .. } => write!(f, "outcome unknown, the command may have run: {cause}"),
            ErrorKind::NoAnswer { cause, .. } => write!(f, "no usable answer: {cause}"),
            ErrorKind::Rejected { reason, .. } => write!(f, "rejected ({})", reason.name()),
            ErrorKind::AccessDenied { .. } => f.write_str("access denied"),
            ErrorKind::Throttled => f.write_str("throttled, the command did not run"),
            ErrorKind::Misuse { what } => write!(f, "misuse: {what}"),
            ErrorKind::Internal { what } => write!(f, "internal error: {what}"),
        }
    }
}

impl Context {
    /// Of bytes from anywhere nobody knows whether they answer a command at all.
    fn names_no_command(&self) -> bool {
        self.action.is_empty() && self.object.is_empty()
    }

    /// The ids to quote: command, response code and text, transaction, tries.
    fn ids(&self) -> Vec<String> {
        let command = format!("{} {}", self.action, self.object).trim().to_owned();
        let code = self.response_code.as_deref().map(|code| format!("response {code}"));
        let text =
            self.response_text.as_deref().filter(|text| !text.is_empty()).map(|text| format!("\"{}\"", text.trim()));
        let response = [code, text].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let transaction = self.transaction_id.as_deref().map(|id| format!("transaction {id}"));
        let tries = (self.tries > 1).then(|| format!("{} tries", self.tries));
        [Some(command), Some(response), transaction, tries].into_iter().flatten().filter(|id| !id.is_empty()).collect()
    }
}

/// One line: what happened, what it means, what to do now, the ids to quote.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_head(f)?;
        if let Some(meaning) = self.context.meaning {
            write!(f, ": {meaning}")?;
        }
        if self.class() != ErrorClass::InvalidRequest {
            write!(f, "; {}", self.context.advice)?;
        }
        let ids = self.context.ids();
        if !ids.is_empty() {
            write!(f, " [{}]", ids.join(", "))?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
