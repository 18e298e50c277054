use super::{CommandSpec, TypedFields, assemble, check};
use crate::{Answer, Assoc, Command, Message, OwnedAssoc, Problem, ReadError, Reader, Repeat};

/// A command by its name, with a plain map of values: the door of the command line and the bindings.
///
/// Values are taken under our names or under the keys of the wire, in any order, flags and words in
/// any spelling. The bytes are the same as those of the typed command.
#[derive(Debug, Clone)]
pub struct NamedCommand {
    spec: &'static CommandSpec,
    message: Message,
    problems: Vec<Problem>,
}

impl NamedCommand {
    /// Assembles the command and checks the shape of its values.
    ///
    /// # Errors
    /// Everything that is wrong, each with its path and what would be right.
    pub fn new(spec: &'static CommandSpec, values: OwnedAssoc) -> Result<Self, Vec<Problem>> {
        let command = Self::unchecked(spec, values, Assoc::new());
        let problems = check(spec, &command.message);
        if problems.is_empty() { Ok(command) } else { Err(problems) }
    }

    /// Assembles the command without a look at its values, since the service has the last word.
    /// `items` go beside the attributes whatever the catalogue says.
    pub fn unchecked(spec: &'static CommandSpec, values: OwnedAssoc, items: OwnedAssoc) -> Self {
        Self { spec, message: assemble(spec, values, items), problems: Vec::new() }
    }

    /// Adds problems that somebody else found; nothing is sent when there is one.
    #[must_use]
    pub fn with_problems(mut self, problems: Vec<Problem>) -> Self {
        self.problems.extend(problems);
        self
    }

    /// The command's row in the table.
    pub fn spec(&self) -> &'static CommandSpec {
        self.spec
    }
}

/// The values are overwritten: some are passwords and auth codes.
impl Drop for NamedCommand {
    fn drop(&mut self) {
        self.message.wipe();
    }
}

impl Command for NamedCommand {
    type Reply = TypedFields;

    fn name(&self) -> &str {
        self.spec.name
    }

    fn repeat(&self) -> Repeat {
        self.spec.repeat
    }

    fn message(&self) -> Message {
        self.message.clone()
    }

    fn problems(&self) -> Vec<Problem> {
        self.problems.clone()
    }

    fn reader(&self) -> Reader<TypedFields> {
        let spec = self.spec;
        Reader::new(move |answer| spec.read(answer))
    }

    /// Reads a reply of which only the answer is known: everything is kept, nothing has a type.
    fn read(answer: &Answer) -> Result<TypedFields, ReadError> {
        let other = answer.attributes.as_assoc().cloned().unwrap_or_default();
        Ok(TypedFields { fields: Vec::new(), other })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Typed;
    use super::*;
    use crate::{Credentials, Exchange, Step};

    #[test]
    fn a_named_command_reads_its_reply_by_the_table() {
        const FREE: &[u8] = b"<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item>\
            <item key='response_code'>210</item></dt_assoc></data_block></body></OPS_envelope>";
        let spec = CommandSpec::find("lookup").unwrap();
        let command = NamedCommand::new(spec, Assoc::new().with("domain", "example.com")).unwrap();
        let mut exchange = Exchange::new(&command, &Credentials::new("reseller", "not-a-real-key")).unwrap();
        assert!(matches!(exchange.step(), Step::Send(_)));
        exchange.received(Some(200), FREE).unwrap();
        let Step::Done(Ok(reply)) = exchange.step() else { panic!("not done") };
        assert_eq!(reply.get("available"), Some(&Typed::Flag(true)));
        assert_eq!(reply.get("availability"), Some(&Typed::Text("available".to_owned())));
    }

    #[test]
    fn problems_keep_a_command_from_being_made() {
        let spec = CommandSpec::find("lookup").unwrap();
        let problems = NamedCommand::new(spec, Assoc::new()).unwrap_err();
        assert_eq!(
            problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["attributes.domain: it is missing; give it"]
        );
        let command = NamedCommand::unchecked(spec, Assoc::new(), Assoc::new()).with_problems(problems);
        assert!(Exchange::new(&command, &Credentials::new("reseller", "not-a-real-key")).is_err());
    }
}
