//! From fields that the core has read to the classes of `srskit.results`.

use crate::convert::{to_dict, to_python};
use crate::reply;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyDateTime, PyDelta, PyDict, PyList, PyTzInfo};
use srskit::{Date, Money, Reply, Timestamp};
use srskit_core::catalogue::{Field, Kind, Typed, TypedFields};
use std::time::Duration;

/// The reply of a command, as the class that its method returns.
pub(crate) fn reply<'py>(py: Python<'py>, command: &str, reply: &Reply<TypedFields>) -> PyResult<Bound<'py, PyAny>> {
    let classes = Classes::of(py)?;
    let class = classes.0.call_method1("reply_class", (command,))?;
    let raw = reply::whole(py, reply)?;
    let fields = PyDict::new(py);
    for name in ["outcome", "reason", "code", "text", "warnings", "transaction_id"] {
        fields.set_item(name, raw.getattr(name)?)?;
    }
    // Ids are numbers wherever commands have them; a text that is none is in `raw`.
    fields.set_item("order_id", reply.report().order_id.and_then(|id| id.trim().parse::<i64>().ok()))?;
    fields.set_item("raw", raw)?;
    classes.fill(&fields, &reply.value, &class)?;
    class.call((), Some(&fields))
}

/// A row of a list.
pub(crate) fn row<'py>(py: Python<'py>, value: &Typed) -> PyResult<Bound<'py, PyAny>> {
    let classes = Classes::of(py)?;
    match value {
        // A list of texts would have rows without a record.
        Typed::Fields(fields) => classes.record(fields, None),
        value => classes.value(value, None, None),
    }
}

/// As [`row`], with the record's class.
pub(crate) fn row_of<'py>(py: Python<'py>, value: &Typed, kind: Option<Kind>) -> PyResult<Bound<'py, PyAny>> {
    match kind {
        Some(kind) => Classes::of(py)?.value(value, Some(kind), None),
        None => row(py, value),
    }
}

/// The module that finds classes.
struct Classes<'py>(&'py Bound<'py, PyAny>);

impl<'py> Classes<'py> {
    fn of(py: Python<'py>) -> PyResult<Self> {
        static MODULE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let module = MODULE.get_or_try_init(py, || PyResult::Ok(py.import("srskit.typed")?.into_any().unbind()))?;
        Ok(Self(module.bind(py)))
    }

    fn py(&self) -> Python<'py> {
        self.0.py()
    }

    fn fill(&self, dict: &Bound<'py, PyDict>, fields: &TypedFields, class: &Bound<'py, PyAny>) -> PyResult<()> {
        for (field, value) in &fields.fields {
            dict.set_item(field.name(), self.field(field, value, class)?)?;
        }
        dict.set_item("other", to_dict(self.py(), &fields.other)?)
    }

    fn field(&self, field: &Field, value: &Typed, class: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let word = match inner(field.kind) {
            Kind::Choice(_) => {
                let name = class.getattr("_words")?.get_item(field.name())?;
                Some(self.0.call_method1("word_class", (name,))?)
            }
            _ => None,
        };
        self.value(value, Some(field.kind), word.as_ref())
    }

    fn value(
        &self,
        value: &Typed,
        kind: Option<Kind>,
        word: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py();
        match value {
            Typed::Text(text) => word.map_or_else(|| text.into_bound_py_any(py), |word| word.call1((text,))),
            Typed::Int(number) => number.into_bound_py_any(py),
            Typed::Money(amount) => decimal(py)?.call1((amount.to_string(),)),
            Typed::Seconds(span) => seconds(py, *span),
            Typed::Flag(flag) => flag.into_bound_py_any(py),
            Typed::Date(date) => day(py, *date),
            Typed::Time(time) => moment(py, *time),
            Typed::Fields(fields) => self.record(fields, kind),
            Typed::List(items) => {
                let kind = kind.map(below);
                let items = items.iter().map(|item| self.value(item, kind, word)).collect::<PyResult<Vec<_>>>()?;
                Ok(PyList::new(py, items)?.into_any())
            }
            Typed::Map(entries) => {
                let (dict, kind) = (PyDict::new(py), kind.map(below));
                for (key, value) in entries {
                    dict.set_item(key, self.value(value, kind, word)?)?;
                }
                Ok(dict.into_any())
            }
            Typed::Any(value) => to_python(py, value),
        }
    }

    fn record(&self, fields: &TypedFields, kind: Option<Kind>) -> PyResult<Bound<'py, PyAny>> {
        let name = match kind {
            Some(Kind::Record(record)) => class_name(record.name),
            _ => "Record".to_owned(),
        };
        let class = self.0.call_method1("result_class", (name,))?;
        let dict = PyDict::new(self.py());
        self.fill(&dict, fields, &class)?;
        class.call((), Some(&dict))
    }
}

/// `expiring_domain` as `ExpiringDomain`.
fn class_name(record: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect::<String>())
    };
    record.split('_').map(capital).collect()
}

fn below(kind: Kind) -> Kind {
    match kind {
        Kind::List(inner) | Kind::Map(inner) => *inner,
        kind => kind,
    }
}

fn inner(kind: Kind) -> Kind {
    match kind {
        Kind::List(within) | Kind::Map(within) => inner(*within),
        kind => kind,
    }
}

fn decimal(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static DECIMAL: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let class = DECIMAL.get_or_try_init(py, || PyResult::Ok(py.import("decimal")?.getattr("Decimal")?.unbind()))?;
    Ok(class.bind(py))
}

/// An amount that the core hands over as text; a text that is none stays one.
pub(crate) fn amount<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    match text.parse::<Money>() {
        Ok(amount) => decimal(py)?.call1((amount.to_string(),)),
        Err(_) => text.into_bound_py_any(py),
    }
}

/// A moment that the core hands over as text; a text that is none stays one.
pub(crate) fn moment_of<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    text.parse().map_or_else(|_| text.into_bound_py_any(py), |time| moment(py, time))
}

fn seconds(py: Python<'_>, span: Duration) -> PyResult<Bound<'_, PyAny>> {
    let days = i32::try_from(span.as_secs() / 86_400).unwrap_or(i32::MAX);
    let seconds = (span.as_secs() % 86_400) as i32;
    Ok(PyDelta::new(py, days, seconds, span.subsec_micros() as i32, false)?.into_any())
}

fn day(py: Python<'_>, date: Date) -> PyResult<Bound<'_, PyAny>> {
    let made = PyDate::new(py, i32::from(date.year), date.month, date.day).map(Bound::into_any);
    // The year 0 is one for the service only.
    made.or_else(|_| date.to_string().into_bound_py_any(py))
}

fn moment(py: Python<'_>, time: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    let zone = time.offset_minutes.map(|minutes| zone(py, minutes)).transpose()?;
    let Timestamp { year, month, day, hour, minute, second, .. } = time;
    // Python has no leap seconds.
    let second = second.min(59);
    let made = PyDateTime::new(py, i32::from(year), month, day, hour, minute, second, 0, zone.as_ref());
    made.map(Bound::into_any).or_else(|_| time.to_string().into_bound_py_any(py))
}

fn zone(py: Python<'_>, minutes: i16) -> PyResult<Bound<'_, PyTzInfo>> {
    if minutes == 0 {
        return PyTzInfo::utc(py).map(|zone| zone.to_owned());
    }
    PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, i32::from(minutes) * 60, 0, true)?)
}
