//! A list as an iterator; the pages are turned by the core.

use crate::client::Client;
use crate::options::CallOptions;
use srskit_core::Error;
use srskit_core::paging::{Cursor, List, PageStep, Pages, Row};
use std::iter::FusedIterator;
use std::marker::PhantomData;

/// The rows of a list, fetched page by page as they are wanted; only one page is in memory.
///
/// An error is the last thing that comes. [`Rows::cursor`] then says where to go on, with
/// [`Pages::resume`] and [`Client::rows`]; no row is lost by that.
#[derive(Debug)]
pub struct Rows {
    client: Client,
    pages: Pages,
    options: CallOptions,
    has_failed: bool,
}

impl Rows {
    pub(crate) fn new(client: Client, pages: Pages) -> Self {
        Self { client, pages, options: CallOptions::default(), has_failed: false }
    }

    /// Settings for each page's call; a deadline is one page's, not the whole list's.
    #[must_use]
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Where to go on: right behind the last row that came out.
    pub fn cursor(&self) -> Cursor {
        self.pages.cursor()
    }

    /// The services of a search that failed, so that their names are missing.
    pub fn failed(&self) -> &[&'static str] {
        self.pages.failed()
    }

    fn advance(&mut self) -> Result<Option<Row>, Error> {
        loop {
            match self.pages.step() {
                PageStep::Row(row) => return Ok(Some(*row)),
                PageStep::Send(command) => {
                    let reply = self.client.call_with(&*command, &self.options)?;
                    self.pages.received(reply)?;
                }
                PageStep::Done => return Ok(None),
            }
        }
    }
}

impl Iterator for Rows {
    type Item = Result<Row, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        let row = self.advance().transpose();
        self.has_failed = matches!(row, Some(Err(_)));
        row
    }
}

impl FusedIterator for Rows {}

/// The rows of a typed list, as [`Rows`] fetches them.
#[derive(Debug)]
pub struct TypedRows<L> {
    rows: Rows,
    list: PhantomData<fn() -> L>,
}

impl<L: List> TypedRows<L> {
    pub(crate) fn new(rows: Rows) -> Self {
        Self { rows, list: PhantomData }
    }

    /// Where to go on: right behind the last row that came out.
    pub fn cursor(&self) -> Cursor {
        self.rows.cursor()
    }
}

impl<L: List> Iterator for TypedRows<L> {
    type Item = Result<L::Row, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let row = match self.rows.next()? {
            Ok(row) => L::row(&row).ok_or_else(|| self.rows.pages.odd_row()),
            Err(error) => Err(error),
        };
        self.rows.has_failed |= row.is_err();
        Some(row)
    }
}

impl<L: List> FusedIterator for TypedRows<L> {}
