//! Lists that come in pages, row by row: which command to send next, when there is no more, and
//! where to go on after a break.
//!
//! In scope: turning the pages of a command whose table row has [`crate::catalogue::Paging`], and
//! fetching the rest of a search whose row has [`crate::catalogue::Resume`]. Out of scope: sending,
//! and what a row means.
//!
//! One rule: call [`Pages::step`], do what it says, hand the reply to [`Pages::received`], until
//! [`PageStep::Done`]. Only one page of rows is held at a time.
//!
//! A list that changes while it is read may lose or repeat rows at the border of two pages; the
//! service offers nothing against that. What looks like the end but cannot be it is an error, so
//! that a list which is not whole is never taken for one that is.

mod cursor;
mod reading;
mod repeats;
mod search;
mod turning;

#[cfg(test)]
mod tests;

pub use cursor::Cursor;

use crate::catalogue::typed::FromWire;
use crate::catalogue::{CommandSpec, Kind, NamedCommand, Typed, TypedFields};
use crate::{Assoc, Command, Error, OwnedAssoc, Problem, Reply};
use cursor::Place;
use search::Search;
use std::fmt;
use turning::Turning;

/// A row of a list.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    /// The list that holds it, as the reply's field is called: `domains`, `orders`; for a search the
    /// service that found it: `lookup`, `suggestion`, …
    pub list: &'static str,
    /// Its fields as [`Typed::Fields`]; [`Typed::Any`] when it does not have the shape that the table says.
    pub value: Typed,
}

impl Row {
    /// The row's fields, if it has the shape that the table says.
    pub fn fields(&self) -> Option<&TypedFields> {
        match &self.value {
            Typed::Fields(fields) => Some(fields),
            _ => None,
        }
    }

    /// The value of the field of this name.
    pub fn get(&self, name: &str) -> Option<&Typed> {
        self.fields()?.get(name)
    }
}

/// A command that gives a list whose rows have a type of their own: `ListOrders` gives `OrderSummary`.
pub trait List: Command {
    /// A row of the list.
    type Row;

    /// Reads a row; `None` for one that does not have the shape that the table says.
    fn row(row: &Row) -> Option<Self::Row>;
}

impl Row {
    /// The row as one of a record's own type.
    pub(crate) fn read<T: FromWire>(&self) -> Option<T> {
        // The kind matters for flags only, and a row is none.
        T::from_wire(&self.value.to_wire(Kind::AnyAssoc))
    }
}

/// Makes a command one that gives a list.
macro_rules! listed {
    ($command:ident, $row:ident) => {
        impl $crate::paging::List for $command {
            type Row = $row;

            fn row(row: &$crate::paging::Row) -> Option<$row> {
                row.read()
            }
        }
    };
}
pub(crate) use listed;

/// Shows what the fields' own `Debug` shows.
impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row").field("list", &self.list).field("value", &self.value).finish()
    }
}

/// What to do next.
#[derive(Debug)]
pub enum PageStep {
    /// A row; call [`Pages::step`] again for the next.
    Row(Box<Row>),
    /// Send this command and hand its reply to [`Pages::received`]. When that fails, ask again: the
    /// same command comes out.
    Send(Box<NamedCommand>),
    /// There are no more rows.
    Done,
}

/// The pages of one list, as a machine without IO.
pub struct Pages {
    spec: &'static CommandSpec,
    values: OwnedAssoc,
    way: Way,
    rows: std::vec::IntoIter<Row>,
    /// Whether the page whose rows are handed out is the last one, or has yet to come.
    is_last: bool,
}

enum Way {
    Pages(Turning),
    Search(Search),
}

impl Pages {
    /// A list from its beginning. A page size among the values counts; without one it is 40.
    ///
    /// # Errors
    /// Everything that is wrong with the values, or that the command gives no list.
    pub fn new(spec: &'static CommandSpec, values: OwnedAssoc) -> Result<Self, Vec<Problem>> {
        Self::start(spec, values, None)
    }

    /// As [`Pages::new`], for the command of this name.
    ///
    /// # Errors
    /// As [`Pages::new`], or when there is no such command.
    pub fn of(command: &str, values: OwnedAssoc) -> Result<Self, Vec<Problem>> {
        Self::new(CommandSpec::find(command).map_err(|problem| vec![problem])?, values)
    }

    /// As [`Pages::new`], for a typed command.
    ///
    /// # Errors
    /// As [`Pages::new`].
    pub fn of_list<L: List>(list: &L) -> Result<Self, Vec<Problem>> {
        let message = list.message();
        Self::of(list.name(), message.items.into_iter().chain(message.attributes).collect())
    }

    /// Goes on where a cursor says, with the same values as before. The cursor's page size counts,
    /// since its place is counted in such pages.
    ///
    /// A search goes on with its key and hands out what is found, names given before the break included.
    ///
    /// # Errors
    /// As [`Pages::new`], or when the cursor belongs to another command.
    pub fn resume(spec: &'static CommandSpec, values: OwnedAssoc, cursor: &Cursor) -> Result<Self, Vec<Problem>> {
        if cursor.command() != spec.method {
            let fix = format!("use it with {}", cursor.command());
            return Err(vec![Problem::new("cursor", "it belongs to another list", fix)]);
        }
        Self::start(spec, values, Some(&cursor.place))
    }

    fn start(spec: &'static CommandSpec, values: OwnedAssoc, place: Option<&Place>) -> Result<Self, Vec<Problem>> {
        let mut values = values;
        let mut way = match (spec.paging.or(spec.listing), spec.resume) {
            (Some(paging), _) => Turning::new(paging, spec, &mut values).map(Way::Pages),
            (None, Some(resume)) => Search::new(resume, &mut values).map(Way::Search),
            (None, None) => Err(Problem::new("command", "it does not come in pages", "call it as it is")),
        }
        .map_err(|problem| vec![problem])?;
        match (&mut way, place) {
            (Way::Pages(turning), Some(Place::Page(at))) => turning.go_to(*at),
            (Way::Search(search), Some(Place::Search(key))) => search.key.clone_from(key),
            (_, None | Some(Place::End)) => {}
            _ => return Err(vec![Problem::new("cursor", "it does not fit this list", "start from the beginning")]),
        }
        let pages = Self { spec, values, way, rows: Vec::new().into_iter(), is_last: place == Some(&Place::End) };
        NamedCommand::new(spec, pages.next_values())?;
        Ok(pages)
    }

    /// Sets how many rows to ask for at once; 0 counts as 1. To be set before the first step: a place
    /// inside a list is counted in pages of one size, so then, and after a cursor, it changes nothing.
    /// A search has no such number.
    ///
    /// # Errors
    /// When the command allows fewer.
    pub fn with_page_size(mut self, rows: u32) -> Result<Self, Vec<Problem>> {
        if let Way::Pages(turning) = &mut self.way {
            turning.set_limit(rows.max(1));
        }
        NamedCommand::new(self.spec, self.next_values())?;
        Ok(self)
    }

    /// The next thing to do.
    pub fn step(&mut self) -> PageStep {
        if let Some(row) = self.rows.next() {
            self.row_taken();
            return PageStep::Row(Box::new(row));
        }
        if self.is_last {
            return PageStep::Done;
        }
        PageStep::Send(Box::new(NamedCommand::unchecked(self.spec, self.next_values(), Assoc::new())))
    }

    /// Takes the reply to the command that [`Pages::step`] gave. One that nobody asked for is ignored.
    ///
    /// # Errors
    /// When the list cannot be whole: a page comes again, or an empty one before the end. The cursor
    /// then still points at the page in question. Pages so small that two of them may be equal in all
    /// honesty (single notes, say) are better made larger.
    pub fn received(&mut self, reply: Reply<TypedFields>) -> Result<(), Error> {
        if self.rows.len() > 0 || self.is_last {
            return Ok(());
        }
        let page = match &mut self.way {
            Way::Pages(turning) => turning.read(reply),
            Way::Search(search) => search.read(reply),
        };
        let (rows, is_last) = page.map_err(|what| self.broken(what))?;
        (self.rows, self.is_last) = (rows.into_iter(), is_last);
        if self.rows.len() == 0 {
            self.page_taken();
        }
        Ok(())
    }

    /// Where to go on: right behind the last row that was handed out.
    pub fn cursor(&self) -> Cursor {
        let place = match &self.way {
            _ if self.is_last && self.rows.len() == 0 => Place::End,
            Way::Pages(turning) => Place::Page(turning.place()),
            Way::Search(search) => Place::Search(search.key.clone()),
        };
        Cursor { command: self.spec.method.to_owned(), place }
    }

    /// How many rows are in memory, waiting to be handed out: never more than one page.
    pub fn held(&self) -> usize {
        self.rows.len()
    }

    /// The services of a search that failed in the latest reply, so that their names are missing.
    pub fn failed(&self) -> &[&'static str] {
        match &self.way {
            Way::Pages(_) => &[],
            Way::Search(search) => &search.failed,
        }
    }

    /// The command whose list this is.
    pub fn spec(&self) -> &'static CommandSpec {
        self.spec
    }

    fn row_taken(&mut self) {
        if let Way::Pages(turning) = &mut self.way {
            turning.row_taken();
        }
        if self.rows.len() == 0 {
            self.page_taken();
        }
    }

    fn page_taken(&mut self) {
        if let Way::Pages(turning) = &mut self.way
            && !self.is_last
        {
            turning.turn();
        }
        // The emptied page's memory goes now, not when the next page comes.
        self.rows = Vec::new().into_iter();
    }

    fn next_values(&self) -> OwnedAssoc {
        match &self.way {
            Way::Pages(turning) => turning.values(&self.values),
            Way::Search(search) => search.values(self.spec, &self.values),
        }
    }

    /// The error for a row that does not have the shape that the table says.
    pub fn odd_row(&self) -> Error {
        self.broken("a row has another shape than the table says; read it by name".to_owned())
    }

    fn broken(&self, what: String) -> Error {
        Error::unusable_list(self.spec.action, self.spec.object, what)
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("command", &self.spec.method).field("held", &self.held()).finish_non_exhaustive()
    }
}
