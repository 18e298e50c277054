//! A place in a list, as a plain text that outlives the program.

use crate::Problem;
use std::fmt;
use std::str::FromStr;

/// The version of the text form; another one is refused.
const VERSION: &str = "1";

/// A place in a list: the command, and where to go on. It holds none of the command's values.
///
/// Its text is made by `Display` and read by `FromStr`:
/// `1;list_orders;page=3;limit=40;row=5;before=80`, `1;suggest_names;search=…`, `1;list_orders;end`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    pub(super) command: String,
    pub(super) place: Place,
}

#[derive(Clone, PartialEq, Eq)]
pub(super) enum Place {
    Page(At),
    Search(Option<String>),
    End,
}

/// A place in a list of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct At {
    /// The page's number, as the service counts.
    pub(super) page: u64,
    /// Rows that a page has.
    pub(super) limit: u32,
    /// Rows of this page that were handed out.
    pub(super) row: u64,
    /// Rows of all pages before.
    pub(super) before: u64,
}

impl Cursor {
    /// The public name of the command whose list it belongs to.
    pub fn command(&self) -> &str {
        &self.command
    }

    /// Whether it stands behind the last row.
    pub fn is_end(&self) -> bool {
        self.place == Place::End
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{VERSION};{};", self.command)?;
        match &self.place {
            Place::Page(At { page, limit, row, before }) => {
                write!(f, "page={page};limit={limit};row={row};before={before}")
            }
            Place::Search(key) => write!(f, "search={}", key.as_deref().unwrap_or_default()),
            Place::End => f.write_str("end"),
        }
    }
}

/// The key of a search stands for somebody's search, so it is not shown.
impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Page(at) => at.fmt(f),
            Place::Search(_) => f.write_str("Search(..)"),
            Place::End => f.write_str("End"),
        }
    }
}

impl FromStr for Cursor {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let problem = |what: &str| Problem::new("cursor", what, "start from the beginning");
        let unreadable = || problem("it cannot be read");
        let (version, rest) = text.split_once(';').ok_or_else(unreadable)?;
        if version != VERSION {
            return Err(problem("it is of another version"));
        }
        let (command, place) = rest.split_once(';').ok_or_else(unreadable)?;
        let place = read_place(place).filter(|_| !command.is_empty()).ok_or_else(unreadable)?;
        Ok(Self { command: command.to_owned(), place })
    }
}

fn read_place(text: &str) -> Option<Place> {
    if text == "end" {
        return Some(Place::End);
    }
    if let Some(key) = text.strip_prefix("search=") {
        return Some(Place::Search((!key.is_empty()).then(|| key.to_owned())));
    }
    let mut parts = text.split(';');
    let mut next = |name| number(parts.next()?, name);
    let (page, limit, row, before) = (next("page=")?, next("limit=")?, next("row=")?, next("before=")?);
    let limit = u32::try_from(limit).ok().filter(|limit| *limit > 0)?;
    parts.next().is_none().then_some(Place::Page(At { page, limit, row, before }))
}

fn number(part: &str, name: &str) -> Option<u64> {
    let digits = part.strip_prefix(name)?;
    // `parse` alone would take "+1".
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_a_cursor_is_read_back() {
        for text in [
            "1;list_orders;page=3;limit=40;row=5;before=80",
            "1;suggest_names;search=a;b=c",
            "1;suggest_names;search=",
            "1;list_orders;end",
        ] {
            assert_eq!(text.parse::<Cursor>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_cursor_is_refused() {
        let problem = |text: &str| text.parse::<Cursor>().unwrap_err().what;
        assert_eq!(problem("2;list_orders;end"), "it is of another version");
        for text in [
            "",
            "1",
            "1;",
            "1;list_orders",
            "1;;end",
            "1;list_orders;page=3",
            "1;list_orders;page=+3;limit=40;row=5;before=80",
            "1;list_orders;page=3;limit=0;row=5;before=80",
            "1;list_orders;page=3;limit=40;row=5;before=80;",
            "1;list_orders;page=3;limit=40;row=5;before=99999999999999999999",
            "1;list_orders;limit=40;page=3;row=5;before=80",
        ] {
            assert!(text.parse::<Cursor>().is_err(), "{text}");
        }
    }

    #[test]
    fn debug_keeps_the_key_of_a_search_to_itself() {
        let cursor: Cursor = "1;suggest_names;search=hidden".parse().unwrap();
        assert!(!format!("{cursor:?}").contains("hidden"));
    }
}
