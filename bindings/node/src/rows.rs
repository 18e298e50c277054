//! A list that comes in pages: a page at a time on the pool.

use crate::answer::{Outcome, json};
use crate::call::{Given, find};
use crate::client::{Queued, Shared};
use crate::guard::guard_text;
use crate::names::{as_given, to_wire};
use crate::typed;
use napi_derive::napi;
use serde::Serialize;
use srskit::paging::{Cursor, PageStep, Pages};
use srskit::{CallOptions, Client};
use srskit_core::{Error, OwnedAssoc};
use std::sync::{Arc, Mutex, PoisonError};

/// The rows of one list.
#[napi]
pub struct NativeRows {
    shared: Shared,
    pages: Arc<Mutex<Pages>>,
    options: CallOptions,
    is_search: bool,
}

#[derive(Serialize)]
struct Page<R> {
    rows: Vec<(&'static str, R, String)>,
    failed: Vec<&'static str>,
}

impl NativeRows {
    pub(crate) fn open(
        shared: Shared,
        command: &str,
        values: OwnedAssoc,
        cursor: Option<&str>,
        options: &str,
    ) -> Outcome<Self> {
        let spec = find(command)?;
        let values = to_wire(spec, values);
        let pages = match cursor.map(str::parse::<Cursor>) {
            None => Pages::new(spec, values),
            Some(Ok(cursor)) => Pages::resume(spec, values, &cursor),
            Some(Err(problem)) => Err(vec![problem]),
        };
        let refused = |problems| as_given(spec, Error::invalid_request(spec.action, spec.object, problems));
        let pages = pages.map_err(refused)?;
        let options = Given::read(options)?;
        Ok(Self { shared, pages: Arc::new(Mutex::new(pages)), options, is_search: spec.paging.is_none() })
    }
}

#[napi]
impl NativeRows {
    /// Whether rows come from several services, so that each says from which.
    #[napi(js_name = "isSearch")]
    pub fn is_search(&self) -> bool {
        self.is_search
    }

    /// Fetches a page, and tells of it under this number; a page without rows is the end. JSON text for an error at
    /// once.
    #[napi]
    pub fn page(&self, number: u32, waited: f64) -> Option<String> {
        let (client, pages, mut options) = (self.shared.client.clone(), Arc::clone(&self.pages), self.options.clone());
        let queued = Queued::for_ms(waited);
        self.shared.later(number, move || {
            queued.shorten(&mut options, &client);
            guard_text("Rows.page", || {
                let mut pages = pages.lock().unwrap_or_else(PoisonError::into_inner);
                fetch(&client, &mut pages, &options)
            })
        })
    }
}

fn fetch(client: &Client, pages: &mut Pages, options: &CallOptions) -> Outcome<String> {
    let mut rows = Vec::new();
    loop {
        match pages.step() {
            PageStep::Row(row) => {
                let value = serde_json::value::to_raw_value(&typed::row(&row.value))
                    .map_err(|_| Error::internal("a row does not cross the border"))?;
                rows.push((row.list, value, pages.cursor().to_string()));
            }
            PageStep::Send(command) if rows.is_empty() => {
                let reply = client.call_with(&*command, options)?;
                pages.received(reply)?;
            }
            PageStep::Send(_) | PageStep::Done => {
                let page = Page { rows, failed: pages.failed().to_vec() };
                return Ok(json(&Ok(page)));
            }
        }
    }
}
