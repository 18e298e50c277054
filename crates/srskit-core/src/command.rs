use crate::{Answer, Message, Problem};
use std::fmt;

/// What sending a command a second time would do; decides connection, tries and time-outs.
///
/// `Unsafe` and *chargeable* mean the same: a command is chargeable when it may cost money, or when
/// a second one may do harm. Commands that nobody has classified are chargeable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Repeat {
    /// Reads: may be sent again at will.
    Safe,
    /// Writes that leave the same state when sent again.
    Same,
    /// Chargeable: sent again only when not a byte of the first try was written, and never because of an answer.
    Unsafe,
}

impl Repeat {
    /// Whether the command may cost money or do harm when it runs twice.
    pub fn is_chargeable(self) -> bool {
        self == Repeat::Unsafe
    }
}

/// A command: gives a whole message, and reads a whole reply.
///
/// One type per command implements this; [`crate::Raw`] is the door to everything that has no type yet.
pub trait Command {
    /// What the command's own fields are read into.
    type Reply;

    /// The catalogue's name, e.g. `sw_register_domain`. Action and object need not be unique.
    fn name(&self) -> &str;

    /// The repeat class. It belongs to the command, not to its action and object.
    fn repeat(&self) -> Repeat;

    /// The whole message.
    fn message(&self) -> Message;

    /// What is wrong with the command's own values. Nothing is sent when there is a problem.
    fn problems(&self) -> Vec<Problem> {
        Vec::new()
    }

    /// Reads the fields of a reply that the code table does not count as an error.
    ///
    /// Readers are lenient: a field that is missing or odd becomes `None`, because a paid order must
    /// not be called failed over a date that cannot be read.
    ///
    /// # Errors
    /// [`ReadError`] when the reply cannot mean what the command asks. For a chargeable command
    /// the outcome is then unknown.
    fn read(answer: &Answer) -> Result<Self::Reply, ReadError>;
}

/// A reply that decodes but does not answer the command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// Where, e.g. `attributes.balance`.
    pub path: &'static str,
    /// What was expected there.
    pub expected: &'static str,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}", self.path, self.expected)
    }
}

impl std::error::Error for ReadError {}
