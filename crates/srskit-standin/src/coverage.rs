//! What each command does here, as a table for people.

use crate::world::{Coverage, Depth, coverage};

/// The table that `srskit stand-in --coverage` prints.
pub fn coverage_text() -> String {
    let rows: Vec<_> = coverage().collect();
    let longest = |length: fn(&Coverage) -> usize| rows.iter().map(length).max().unwrap_or(0);
    let (name, wire) = (longest(|row| row.name.len()), longest(|row| row.action.len() + row.object.len() + 1));
    let mut text = format!("{:name$}  {:wire$}  {:9}  ASSUMED\n", "COMMAND", "ACTION OBJECT", "HERE");
    for row in &rows {
        let command = format!("{} {}", row.action, row.object);
        let line = format!("{:name$}  {command:wire$}  {:9}  {}", row.name, here(row.depth), row.assumed);
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text.push('\n');
    text.push_str(LEGEND);
    text
}

const LEGEND: &str = "behaviour  it does what it does at the service, as far as that is known\n\
    kept       what it sets is kept and comes back; nothing else follows from it\n\
    answered   its request is checked, and it answers in the right form\n";

/// The same as a page of the documentation.
pub fn coverage_page() -> String {
    let count = |depth| coverage().filter(|row| row.depth == depth).count();
    let mut page = format!(
        "<!-- Made from the tables of crates/srskit-standin by its test `coverage`, which says how. Do not edit. -->\n\
         # What the stand-in does for each command\n\n\
         Of {} commands, {} have their **behaviour**: they do what they do at the service, as far as that is known. \
         {} are **kept**: what they set comes back, and nothing else follows from it. {} are **answered**: the \
         request is checked, and the reply has the right form.\n\n\
         The last column is what had to be *assumed* beyond codes and texts of refusals, because nobody has \
         written it down. `srskit stand-in --coverage` prints the same table.\n\n\
         | command | on the wire | here | *assumed* |\n|---|---|---|---|\n",
        coverage().count(),
        count(Depth::Behaviour),
        count(Depth::Kept),
        count(Depth::Answered),
    );
    for row in coverage() {
        let (wire, assumed) = (format!("{} {}", row.action, row.object), row.assumed.replace('|', "\\|"));
        page.push_str(&format!("| `{}` | `{wire}` | {} | {assumed} |\n", row.name, here(row.depth)));
    }
    page
}

fn here(depth: Depth) -> &'static str {
    match depth {
        Depth::Behaviour => "behaviour",
        Depth::Kept => "kept",
        Depth::Answered => "answered",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use srskit_core::catalogue::CommandSpec;

    #[test]
    fn every_command_has_a_line_in_both() {
        let (text, page) = (coverage_text(), coverage_page());
        for spec in CommandSpec::ALL {
            assert!(text.lines().any(|line| line.starts_with(&format!("{} ", spec.name))), "{}", spec.name);
            assert!(page.contains(&format!("| `{}` |", spec.name)), "{}", spec.name);
        }
        let line = text.lines().find(|line| line.starts_with("lookup ")).unwrap();
        assert!(line.contains("LOOKUP DOMAIN") && line.ends_with("behaviour"), "{line}");
    }
}
