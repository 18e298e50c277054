//! Where a reader of Python values is, how far it may go, and what it found wrong.

use srskit_core::Problem;
use srskit_core::envelope::Limits;

/// How much of one key a path shows; keys may be long, and paths end up in messages.
const LONGEST_STEP: usize = 64;

/// Place, bounds and problems while a value is read.
///
/// Python's values may be endless (a list that holds itself) or hold what the wire has no form for.
/// All problems are listed, not just the first.
#[derive(Default)]
pub(crate) struct Intake {
    path: String,
    depth: usize,
    items: usize,
    problems: Vec<Problem>,
}

/// The walk has to end here; the reason is among the problems of the [`Intake`].
pub(crate) struct Endless;

impl Intake {
    /// Starts below a name, e.g. `attributes`; an empty one means at the top.
    pub(crate) fn below(name: &str) -> Self {
        Self { path: name.to_owned(), ..Self::default() }
    }

    /// Reads one item of a container, by its key or index.
    ///
    /// Ends the walk when there are too many levels or items in all.
    pub(crate) fn within<T>(
        &mut self,
        step: &str,
        read: impl FnOnce(&mut Self) -> Result<T, Endless>,
    ) -> Result<T, Endless> {
        let end = self.path.len();
        self.push(step);
        self.depth += 1;
        self.items += 1;
        // Deeper than the encoder takes, so that its own refusal is the one that people see.
        if self.depth > Limits::MAX_DEPTH || self.items > Limits::default().items {
            self.refuse("values are nested too deeply, or are too many", "look for a container that holds itself");
            return Err(Endless);
        }
        let result = read(self)?;
        self.depth -= 1;
        self.path.truncate(end);
        Ok(result)
    }

    fn push(&mut self, step: &str) {
        if !self.path.is_empty() {
            self.path.push('.');
        }
        let shown = step.chars().take(LONGEST_STEP).map(|c| if c.is_control() { '\u{FFFD}' } else { c });
        self.path.extend(shown);
    }

    /// Notes a problem with the value at the present place. The text must not show the value.
    pub(crate) fn refuse(&mut self, what: impl Into<String>, fix: impl Into<String>) {
        self.problems.push(Problem::new(self.path.as_str(), what, fix));
    }

    /// All problems, in the order in which they were met.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }
}
