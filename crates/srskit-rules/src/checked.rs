use crate::{Policy, check_message};
use srskit_core::catalogue::CommandSpec;
use srskit_core::{Answer, Command, Message, Problem, ReadError, Reader, Repeat};

/// A command with everything that the rules found in it: the way to validate a typed command.
///
/// It is sent as the rules settled it, and refused before sending when they found problems. A command
/// that the catalogue does not know is passed on as it is.
#[derive(Debug, Clone)]
pub struct Checked<C> {
    command: C,
    message: Message,
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
}

impl<C: Command> Checked<C> {
    /// Looks at the command.
    pub fn new(command: C, policy: &Policy) -> Self {
        let (message, mut problems) = (command.message(), command.problems());
        let Some(spec) = CommandSpec::by_name(command.name()) else {
            return Self { command, message, problems, warnings: Vec::new() };
        };
        let found = check_message(spec, message, policy);
        // The command's own problems say what its table says as well.
        let is_new = |problem: &Problem| !found.problems.iter().any(|known| known.path == problem.path);
        problems.retain(is_new);
        problems.extend(found.problems);
        Self { command, message: found.message, problems, warnings: found.warnings }
    }

    /// Takes the command as it is: not a value is looked at, and none is refused.
    pub fn unseen(command: C) -> Self {
        let message = command.message();
        Self { command, message, problems: Vec::new(), warnings: Vec::new() }
    }

    /// What may be wrong and keeps nothing from being sent.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }
}

/// The values are overwritten: some are passwords and auth codes.
impl<C> Drop for Checked<C> {
    fn drop(&mut self) {
        self.message.wipe();
    }
}

impl<C: Command> Command for Checked<C> {
    type Reply = C::Reply;

    fn name(&self) -> &str {
        self.command.name()
    }

    fn repeat(&self) -> Repeat {
        self.command.repeat()
    }

    fn message(&self) -> Message {
        self.message.clone()
    }

    fn problems(&self) -> Vec<Problem> {
        self.problems.clone()
    }

    fn read(answer: &Answer) -> Result<C::Reply, ReadError> {
        C::read(answer)
    }

    fn reader(&self) -> Reader<C::Reply> {
        self.command.reader()
    }
}
