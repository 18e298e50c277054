use crate::call::Call;
use crate::notes::Notes;
use crate::{contact, dns, forms, nameservers, orders, period, ssl, tld_data};
use srskit_core::catalogue::{self, CommandSpec};
use srskit_core::{Assoc, Message, OwnedAssoc, Problem};

/// What a caller wants to be checked against.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Policy {
    /// The present year, for terms that end too far ahead; without one they are not looked at.
    pub year: Option<u16>,
    /// Refuse what is otherwise warned about.
    pub strict: bool,
}

impl Policy {
    /// Sets the present year. Rules have no clock of their own.
    #[must_use]
    pub fn with_year(mut self, year: u16) -> Self {
        self.year = Some(year);
        self
    }

    /// Refuses what is otherwise warned about.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }
}

/// Everything that was found in one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// What has to be put right; nothing should be sent while there is any.
    pub problems: Vec<Problem>,
    /// What may be wrong.
    pub warnings: Vec<Problem>,
    /// The message in the form in which it is sent: domain names in ASCII.
    pub message: Message,
}

/// Looks at a command given by a plain map of names and values.
pub fn check(spec: &CommandSpec, values: OwnedAssoc, policy: &Policy) -> Findings {
    check_message(spec, catalogue::assemble(spec, values, Assoc::new()), policy)
}

/// Looks at a message made by a typed command, or by [`catalogue::assemble`].
pub fn check_message(spec: &CommandSpec, mut message: Message, policy: &Policy) -> Findings {
    let mut notes = Notes::default();
    forms::settle(spec, &mut message, &mut notes);
    for problem in catalogue::check(spec, &message) {
        notes.refuse_problem(problem);
    }
    let call = Call::new(spec.name, &message);
    orders::check(&call, &mut notes);
    period::check(&call, policy, &mut notes);
    nameservers::check(&call, &mut notes);
    contact::roles::check(&call, &mut notes);
    tld_data::check(&call, &mut notes);
    dns::check(&call, &mut notes);
    ssl::check(&call, &mut notes);
    let mut notes = if policy.strict { notes.strict() } else { notes };
    in_order(spec, &mut notes.problems);
    in_order(spec, &mut notes.warnings);
    Findings { problems: notes.problems, warnings: notes.warnings, message }
}

/// As the fields stand in the table, so that a reader finds them where they were given.
fn in_order(spec: &CommandSpec, problems: &mut [Problem]) {
    problems.sort_by_key(|problem| {
        let path = problem.path.strip_prefix("attributes.").unwrap_or(&problem.path);
        let key = path.split('.').next().unwrap_or_default();
        spec.request.iter().position(|field| field.key == key).unwrap_or(usize::MAX)
    });
}
