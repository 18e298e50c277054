//! A list that comes in pages.

use crate::convert::to_values;
use crate::guard::guard;
use crate::logging::detached;
use crate::{errors, typed};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use srskit::paging::{Cursor, PageStep, Pages, Row};
use srskit::{CallOptions, Client, Error};
use srskit_core::catalogue::{CommandSpec, Kind};
use std::sync::{Mutex, MutexGuard, PoisonError};

#[pyclass(frozen, module = "srskit._native")]
pub(crate) struct Rows {
    client: Client,
    options: CallOptions,
    pages: Mutex<Pages>,
    spec: &'static CommandSpec,
}

impl Rows {
    /// A list from its beginning, or from a place in it.
    pub(crate) fn begin(
        py: Python<'_>,
        client: Client,
        command: &str,
        values: &Bound<'_, PyDict>,
        cursor: Option<&str>,
        options: CallOptions,
    ) -> PyResult<Self> {
        let spec = CommandSpec::find(command).map_err(|problem| errors::refuse(py, vec![problem]))?;
        let values = to_values(values)?;
        let pages = match cursor.map(str::parse::<Cursor>) {
            None => Pages::new(spec, values),
            Some(Ok(cursor)) => Pages::resume(spec, values, &cursor),
            Some(Err(problem)) => Err(vec![problem]),
        };
        let refused =
            |problems| errors::raise_of(py, spec.name, &Error::invalid_request(spec.action, spec.object, problems));
        Ok(Self { client, options, pages: Mutex::new(pages.map_err(refused)?), spec })
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn row<'py>(&self, py: Python<'py>, row: &Row) -> PyResult<Bound<'py, PyAny>> {
        let value = typed::row_of(py, &row.value, self.kind(row.list))?;
        // A search has several lists, and a row says which one it stands in.
        if self.spec.paging.is_some() { Ok(value) } else { Ok((row.list, value).into_pyobject(py)?.into_any()) }
    }

    /// What the table says of a row in this list.
    fn kind(&self, list: &str) -> Option<Kind> {
        let field = self.spec.response.iter().find(|field| field.name() == list)?;
        match field.kind {
            Kind::List(inner) => Some(*inner),
            Kind::Record(section) => section.fields.iter().find_map(|field| match field.kind {
                Kind::List(inner) if field.key == "items" => Some(*inner),
                _ => None,
            }),
            _ => None,
        }
    }
}

#[pymethods]
impl Rows {
    #[getter]
    fn command(&self) -> &'static str {
        self.spec.method
    }

    #[getter]
    fn cursor(&self) -> String {
        self.pages().cursor().to_string()
    }

    #[getter]
    fn failed(&self) -> Vec<&'static str> {
        self.pages().failed().to_vec()
    }

    /// `("row", …)`, `("fetch", None)` or `("done", None)`. Waits for nothing.
    fn step<'py>(&self, py: Python<'py>) -> PyResult<(&'static str, Option<Bound<'py, PyAny>>)> {
        guard(py, "Rows.step", || {
            let step = self.pages().step();
            match step {
                PageStep::Row(row) => Ok(("row", Some(self.row(py, &row)?))),
                PageStep::Send(_) => Ok(("fetch", None)),
                PageStep::Done => Ok(("done", None)),
            }
        })
    }

    /// Fetches the next page.
    fn fetch(&self, py: Python<'_>) -> PyResult<()> {
        guard(py, "Rows.fetch", || {
            let (fetched, records) = detached(py, || {
                let PageStep::Send(command) = self.pages().step() else { return Ok(()) };
                let reply = self.client.call_with(&*command, &self.options)?;
                self.pages().received(reply)
            });
            py.check_signals()?;
            records.hand_over(py)?;
            fetched.map_err(|error| errors::raise_of(py, self.spec.name, &error))
        })
    }
}
