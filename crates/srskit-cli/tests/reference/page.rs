//! A reference page, as its readers find it.

use crate::line::Folder;
use srskit_core::OwnedValue;
use srskit_core::envelope::decode;
use std::fs;
use std::path::{Path, PathBuf};

/// Where what is compiled stands.
const EXAMPLES: &str = "tests/reference/examples";

pub(crate) struct Page {
    text: String,
    /// The blocks of code, each with its language.
    blocks: Vec<(String, String)>,
}

impl Page {
    pub(crate) fn of(method: &str) -> Self {
        let path = here().join(format!("../../docs/reference/{method}.md"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut blocks = Vec::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if let Some(language) = line.strip_prefix("```") {
                let code: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
                blocks.push((language.to_owned(), code.join("\n")));
            }
        }
        Self { text, blocks }
    }

    fn block(&self, language: &str, place: usize) -> &str {
        let mut blocks = self.blocks.iter().filter(|(known, _)| known == language);
        blocks.nth(place).map_or_else(|| panic!("no {language} block:\n{}", self.text), |(_, code)| code)
    }

    /// Whether the page's Rust is what is compiled here, but for line breaks and the commas before them.
    pub(crate) fn shows_rust(&self) -> bool {
        let shown = tokens(self.block("rust", 0));
        let files = fs::read_dir(here().join(EXAMPLES)).unwrap();
        files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).any(|code| tokens(&code).contains(&shown))
    }

    /// The arguments of the line for the shell; a file that it names is written to `folder`.
    pub(crate) fn shell(&self, folder: &Folder) -> Vec<String> {
        let mut words = words(self.block("sh", 0)).into_iter();
        assert_eq!(words.next().as_deref(), Some("srskit"));
        let file = |word: String| match word.as_str() {
            "values.json" => folder.file("values.json", self.block("json", 0)),
            _ => word,
        };
        words.map(file).collect()
    }

    pub(crate) fn request(&self) -> OwnedValue {
        decode(self.block("xml", 0).as_bytes()).unwrap().value.into_owned()
    }

    pub(crate) fn reply(&self) -> &str {
        self.block("xml", 1)
    }
}

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn tokens(code: &str) -> String {
    let dense: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
    [",)", ",]", ",}"].into_iter().fold(dense, |dense, end| dense.replace(end, &end[1..]))
}

/// The words of a line, as a shell splits it; quotes are single ones.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for letter in line.chars() {
        match letter {
            '\'' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            letter => words.last_mut().unwrap().push(letter),
        }
    }
    words
}
