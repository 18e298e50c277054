use crate::{Answer, Message, Problem};
use std::borrow::Cow;
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

    /// How this very command reads its reply; only commands that are known at run time differ from
    /// [`Command::read`].
    fn reader(&self) -> Reader<Self::Reply> {
        Reader::plain(Self::read)
    }
}

/// A borrowed command is a command.
impl<C: Command> Command for &C {
    type Reply = C::Reply;

    fn name(&self) -> &str {
        (**self).name()
    }

    fn repeat(&self) -> Repeat {
        (**self).repeat()
    }

    fn message(&self) -> Message {
        (**self).message()
    }

    fn problems(&self) -> Vec<Problem> {
        (**self).problems()
    }

    fn read(answer: &Answer) -> Result<Self::Reply, ReadError> {
        C::read(answer)
    }

    fn reader(&self) -> Reader<Self::Reply> {
        (**self).reader()
    }
}

type ReadFn<R> = fn(&Answer) -> Result<R, ReadError>;
type ReadBox<R> = Box<dyn Fn(&Answer) -> Result<R, ReadError> + Send + Sync>;

/// Reads replies of one command; outlives the command itself.
pub struct Reader<R>(Inner<R>);

enum Inner<R> {
    Plain(ReadFn<R>),
    Boxed(ReadBox<R>),
}

impl<R> Reader<R> {
    /// Takes a function that needs nothing but the reply, such as [`Command::read`].
    pub fn plain(read: fn(&Answer) -> Result<R, ReadError>) -> Self {
        Self(Inner::Plain(read))
    }

    /// Takes a closure, for readers that know something of their command.
    pub fn new(read: impl Fn(&Answer) -> Result<R, ReadError> + Send + Sync + 'static) -> Self {
        Self(Inner::Boxed(Box::new(read)))
    }

    /// Reads the fields of a reply.
    ///
    /// # Errors
    /// As [`Command::read`].
    pub fn read(&self, answer: &Answer) -> Result<R, ReadError> {
        match &self.0 {
            Inner::Plain(read) => read(answer),
            Inner::Boxed(read) => read(answer),
        }
    }
}

impl<R> fmt::Debug for Reader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader(..)")
    }
}

/// A reply that decodes but does not answer the command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// Where, e.g. `attributes.balance`.
    pub path: Cow<'static, str>,
    /// What was expected there.
    pub expected: &'static str,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}", self.path, self.expected)
    }
}

impl std::error::Error for ReadError {}
