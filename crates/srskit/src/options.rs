//! What may differ from call to call.

use srskit_core::{Error, Problem};
use std::time::Duration;

/// What may differ from call to call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallOptions {
    /// Time for the whole call; the client's when `None`.
    pub deadline: Option<Duration>,
    /// Whether values are looked at before anything is sent.
    pub validate: Validate,
    /// A name of your own for the call. It stands in the log and in the error, never on the wire:
    /// 1 to 128 printable ASCII characters.
    pub trace_id: Option<String>,
}

/// Whether the values of a command are looked at before anything is sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Validate {
    /// What the catalogue and the rules call wrong is refused; what they doubt becomes a warning of the reply.
    #[default]
    Rules,
    /// Values go out as they are, since the service has the last word. Domain names are not brought into
    /// ASCII either.
    Off,
}

impl Validate {
    /// Both choices.
    pub const ALL: [Validate; 2] = [Validate::Rules, Validate::Off];

    /// The name, the same in every language: `rules` or `off`.
    pub fn name(self) -> &'static str {
        match self {
            Validate::Rules => "rules",
            Validate::Off => "off",
        }
    }

    /// The choice of this name.
    ///
    /// # Errors
    /// Says which names there are.
    pub fn parse(name: &str) -> Result<Self, Problem> {
        let choice = Self::ALL.into_iter().find(|choice| choice.name() == name);
        choice.ok_or_else(|| Problem::new("validate", "it is not known", "give rules or off"))
    }
}

/// So long that it fits everyone's ids, and short enough for a line of a log.
const LONGEST_TRACE_ID: usize = 128;

impl CallOptions {
    /// Nothing may get into a log that breaks its lines.
    ///
    /// # Errors
    /// `InvalidRequest` when the trace id is no such name.
    pub fn check(&self) -> Result<(), Error> {
        let Some(id) = &self.trace_id else { return Ok(()) };
        let is_plain = (1..=LONGEST_TRACE_ID).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
        if is_plain {
            return Ok(());
        }
        let fix = format!("give 1 to {LONGEST_TRACE_ID} printable ASCII characters without blanks");
        Err(Error::invalid_request("", "", vec![Problem::new("trace_id", "it cannot stand in a log", fix)]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_id_is_one_plain_word() {
        let checked = |id: &str| CallOptions { trace_id: Some(id.to_owned()), ..Default::default() }.check();
        assert!(checked("invoice-4711/2").is_ok());
        assert!(checked(&"a".repeat(128)).is_ok());
        for id in ["", "two words", "line\nend", "Zo\u{eb}", &"a".repeat(129)] {
            let error = checked(id).unwrap_err().to_string();
            assert!(error.contains("trace_id: it cannot stand in a log"), "{error}");
        }
    }

    #[test]
    fn choices_have_names_that_are_read_back() {
        assert!(Validate::ALL.into_iter().all(|choice| Validate::parse(choice.name()) == Ok(choice)));
        assert_eq!(Validate::parse("of").unwrap_err().to_string(), "validate: it is not known; give rules or off");
    }
}
