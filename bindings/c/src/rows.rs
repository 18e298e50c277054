//! Lists that come in pages, row by row.

use crate::buffer::Buffer;
use crate::client::Client;
use crate::error::Failure;
use crate::guard::{guard, guard_or};
use crate::input::{object, object_mut, out, release, string};
use crate::message::assoc_or_none;
use crate::options::{self, Options};
use crate::status::Status;
use crate::text::{Text, pointer};
use crate::typed::Typed;
use crate::value::Value;
use srskit_core::OwnedAssoc;
use srskit_core::catalogue::CommandSpec;
use srskit_core::paging::{Cursor, Pages};
use std::ffi::c_char;
use std::ptr;

/// A list, fetched page by page as its rows are wanted; only one page is in memory.
pub struct Rows {
    rows: client::Rows,
    /// The last row that came out, and the list that held it.
    row: Option<(Typed, Text)>,
    /// The services of a search that failed.
    failed: Vec<Text>,
}

/// Prepares a list by the command's name, such as "list_expiring_domains". Sends nothing yet.
///
/// `values` is an assoc, or NULL for none. `cursor` goes on where srskit_rows_cursor stood, with the same
/// values; NULL starts at the beginning. `options` may be NULL; a deadline is one page's, not the list's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_rows_new(
    client: *const Client,
    command: *const c_char,
    values: *const Value,
    cursor: *const c_char,
    options: *const Options,
    rows: *mut *mut Rows,
) -> Status {
    guard(|| {
        // SAFETY: the caller promises live objects of ours, a NUL at the end of the texts, and that the
        // output may be written.
        let (place, client, command, values, options) = unsafe {
            (
                out(rows, "rows")?,
                object(client, "client")?,
                string(command, "command")?,
                assoc_or_none(values, "values")?,
                options::read(options),
            )
        };
        // SAFETY: as above.
        let cursor = if cursor.is_null() { None } else { Some(unsafe { string(cursor, "cursor") }?) };
        let rows = client.inner().rows(pages(command, values, cursor)?).with_options(options);
        place.give(Rows { rows, row: None, failed: Vec::new() });
        Ok(())
    })
}

fn pages(command: &str, values: OwnedAssoc, cursor: Option<&str>) -> Result<Pages, Failure> {
    let spec = CommandSpec::find(command)?;
    let pages = match cursor {
        None => Pages::new(spec, values),
        Some(cursor) => Pages::resume(spec, values, &cursor.parse::<Cursor>()?),
    };
    pages.map_err(|problems| srskit_core::Error::invalid_request(spec.action, spec.object, problems).into())
}

/// Gives the next row, and NULL behind the last. Sends a request when a new page is needed.
///
/// A row is borrowed until the next call or srskit_rows_free. An error is the last thing that comes:
/// srskit_rows_cursor then says where to go on, and no row is lost by that.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_rows_next(rows: *mut Rows, row: *mut *const Typed) -> Status {
    guard(|| {
        // SAFETY: the caller promises a live list of ours, and that the output may be written.
        let (place, rows) = unsafe { (out(row, "row")?, object_mut(rows, "rows")?) };
        let next = rows.advance();
        place.set(next?.map_or(ptr::null(), ptr::from_ref));
        Ok(())
    })
}

impl Rows {
    fn advance(&mut self) -> Result<Option<&Typed>, Failure> {
        self.row = None;
        let next = self.rows.next().transpose();
        self.failed = self.rows.failed().iter().map(|name| Text::new(name)).collect();
        self.row = next?.map(|row| (Typed::from_core(&row.value), Text::new(row.list)));
        Ok(self.row.as_ref().map(|(row, _)| row))
    }
}

/// The list that holds the last row, such as "domains"; for a search the service that found it. NULL before the first
/// row and behind the last. Borrowed until the next row.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_rows_list(rows: *const Rows) -> *const c_char {
    guard_or(ptr::null(), || {
        // SAFETY: the caller promises a live list of ours, or NULL.
        unsafe { object(rows, "rows") }.map_or(ptr::null(), |rows| pointer(rows.row.as_ref().map(|(_, list)| list)))
    })
}

/// One of the services of a search that failed, so that their names are missing; NULL beyond the last.
///
/// Borrowed until the next row.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_rows_failed(rows: *const Rows, index: usize) -> *const c_char {
    guard_or(ptr::null(), || {
        // SAFETY: the caller promises a live list of ours, or NULL.
        unsafe { object(rows, "rows") }.map_or(ptr::null(), |rows| pointer(rows.failed.get(index)))
    })
}

/// Where to go on, right behind the last row that came out: a text that may be kept, for srskit_rows_new.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_rows_cursor(rows: *const Rows, cursor: *mut *mut Buffer) -> Status {
    guard(|| {
        // SAFETY: the caller promises a live list of ours, and that the output may be written.
        let (place, rows) = unsafe { (out(cursor, "cursor")?, object(rows, "rows")?) };
        place.give(Buffer::new(rows.rows.cursor().to_string().into_bytes()));
        Ok(())
    })
}

/// Frees a list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn srskit_rows_free(rows: *mut Rows) {
    // SAFETY: the caller promises what `release` asks for.
    unsafe { release(rows) };
}
