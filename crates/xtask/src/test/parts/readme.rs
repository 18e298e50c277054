//! What README shows on the command line works: every `$ srskit …` and `$ cargo run --release -- …` in
//! a `console` block is run, with the settings of a stand-in.
//!
//! Lines below a command are what it prints: each must be found in its output, in this order; `…`
//! stands for anything. A stand-in that README starts would not end, so those lines are left out.

use crate::test::counts::Counts;
use crate::test::job::Trouble;
use crate::test::lab::Lab;
use std::fs;

const PROGRAM: &str = "srskit ";
const FROM_SOURCE: &str = "cargo run --release -- ";
const ENDLESS: &str = "srskit stand-in";

pub(super) fn run(lab: &Lab) -> Result<Counts, Trouble> {
    let path = lab.root.join("README.md");
    let text = fs::read_to_string(&path).map_err(|error| Trouble::new("README.md", error.to_string()))?;
    let shown = commands(&text);
    if shown.is_empty() {
        return Err(Trouble::new("README.md", "it shows no command"));
    }
    for command in &shown {
        command.run(lab)?;
    }
    Ok(Counts { tests: shown.len() as u64, ..Counts::default() })
}

/// A command, and what is shown of its output.
#[derive(Debug, PartialEq, Eq)]
struct Shown {
    command: String,
    output: Vec<String>,
}

impl Shown {
    fn run(&self, lab: &Lab) -> Result<(), Trouble> {
        let folder = lab.scratch().join("readme");
        fs::create_dir_all(&folder)?;
        let path = std::env::var("PATH").unwrap_or_default();
        let job = lab.job("sh", ["-c", &self.command]).within(folder);
        let job = job.env("PATH", format!("{}:{path}", lab.built()?.display()));
        let output = lab.stand_in()?.set_up(job).run()?;
        match self.missing_from(&output) {
            None => Ok(()),
            Some(line) => Err(Trouble::new(&self.command, format!("it does not print: {line}")).with_output(&output)),
        }
    }

    /// The first line that the output does not hold behind those before it.
    fn missing_from(&self, output: &str) -> Option<&str> {
        let mut rest = output;
        for line in &self.output {
            for piece in line.split('…').map(str::trim).filter(|piece| !piece.is_empty()) {
                let Some(place) = rest.find(piece) else { return Some(line) };
                rest = &rest[place + piece.len()..];
            }
        }
        None
    }
}

fn commands(text: &str) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    let (mut in_block, mut is_ours) = (false, false);
    for line in text.lines() {
        if line.starts_with("```") {
            in_block = line == "```console";
            is_ours = false;
        } else if let Some(command) = line.strip_prefix("$ ").filter(|_| in_block) {
            let ours = ours(command);
            is_ours = ours.is_some();
            found.extend(ours.map(|command| Shown { command, output: Vec::new() }));
        } else if let Some(last) = found.last_mut().filter(|_| is_ours) {
            last.output.push(line.to_owned());
        }
    }
    found
}

/// The command as it is run here, if it is one of ours that ends.
fn ours(command: &str) -> Option<String> {
    let command = match command.strip_prefix(FROM_SOURCE) {
        // The program that the tests built does as well, and is there already.
        Some(arguments) => format!("{PROGRAM}{arguments}"),
        None => command.to_owned(),
    };
    (command.starts_with(PROGRAM) && !command.starts_with(ENDLESS)).then_some(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Text with $ srskit in it.\n```console\n$ cargo run --release -- try\n$ cargo xtask test\nnot ours\n\
                        ```\n```toml\n$ srskit no\n```\n```console\n$ srskit stand-in --port 1\n$ srskit lookup a.example\n\
                        a.example … free\n1 name\n```\n";

    #[test]
    fn commands_that_end_are_run() {
        let shown = |command: &str, output: &[&str]| Shown {
            command: command.to_owned(),
            output: output.iter().map(|&line| line.to_owned()).collect(),
        };
        let expected = [shown("srskit try", &[]), shown("srskit lookup a.example", &["a.example … free", "1 name"])];
        assert_eq!(commands(TEXT), expected);
    }

    #[test]
    fn lines_below_a_command_must_be_printed_in_order() {
        let shown = &commands(TEXT)[1];
        assert_eq!(shown.missing_from("a.example is free\n1 name\n"), None);
        assert_eq!(shown.missing_from("a.example is taken\n1 name\n"), Some("a.example … free"));
        assert_eq!(shown.missing_from("1 name\na.example is free\n"), Some("1 name"));
    }
}
