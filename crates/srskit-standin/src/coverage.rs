//! What each command does here, as a table for people.

use crate::world::{Coverage, coverage};

/// The table that `srskit stand-in --coverage` prints.
pub fn coverage_text() -> String {
    let rows: Vec<_> = coverage().collect();
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let wire = rows.iter().map(|row| row.action.len() + row.object.len() + 1).max().unwrap_or(0);
    let mut text = format!("{:width$}  {:wire$}  HERE\n", "COMMAND", "ACTION OBJECT");
    for row in &rows {
        let command = format!("{} {}", row.action, row.object);
        text.push_str(&format!("{:width$}  {command:wire$}  {}\n", row.name, what(row)));
    }
    text
}

fn what(row: &Coverage) -> &'static str {
    if row.imitated { "behaviour" } else { "checked, and answered with a made-up reply" }
}
