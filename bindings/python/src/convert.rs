//! Values: `dict` and assoc, `list` and array, `str` and text.

use crate::errors;
use crate::intake::{Endless, Intake};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDelta, PyDict, PyFloat, PyInt, PyList, PyMapping, PyMemoryView,
    PySequence, PyString, PyTuple, PyType,
};
use srskit_core::{Assoc, OwnedAssoc, OwnedValue, Problem, Value};
use std::time::Duration;

/// Digits before or after the point beyond which a decimal is a mistake, not an amount.
const LONGEST_DECIMAL: i64 = 40;

/// Reads a value of the wire; `name` is where it belongs, and begins the path of each problem.
pub(crate) fn to_value(any: &Bound<'_, PyAny>, name: &str) -> PyResult<OwnedValue> {
    let mut intake = Intake::below(name);
    let value = read(any, &mut intake);
    match (value, intake.into_problems()) {
        (Ok(value), problems) if problems.is_empty() => Ok(value),
        (_, problems) => Err(errors::refuse(any.py(), problems)),
    }
}

/// Reads an assoc; `None` is an empty one.
pub(crate) fn to_assoc(dict: Option<&Bound<'_, PyDict>>, name: &str) -> PyResult<OwnedAssoc> {
    let Some(dict) = dict else { return Ok(Assoc::new()) };
    match to_value(dict, name)? {
        Value::Assoc(assoc) => Ok(assoc),
        Value::Text(_) | Value::Array(_) => Ok(Assoc::new()),
    }
}

/// Reads the values of a command by name; what is `None` was not given.
pub(crate) fn to_values(values: &Bound<'_, PyDict>) -> PyResult<OwnedAssoc> {
    let given = PyDict::new(values.py());
    for (name, value) in values.iter().filter(|(_, value)| !value.is_none()) {
        given.set_item(name, value)?;
    }
    to_assoc(Some(&given), "")
}

fn read(any: &Bound<'_, PyAny>, intake: &mut Intake) -> Result<OwnedValue, Endless> {
    if let Ok(text) = any.cast::<PyString>() {
        return Ok(Value::text(read_text(text, intake)));
    }
    // Before the integers, of which Python takes booleans for a kind.
    if let Ok(flag) = any.cast::<PyBool>() {
        return Ok(Value::text(if flag.is_true() { "1" } else { "0" }));
    }
    if let Ok(dict) = any.cast::<PyDict>() {
        return read_dict(dict, intake).map(Value::Assoc);
    }
    if let Ok(list) = any.cast::<PyList>() {
        return read_items(list.to_tuple(), intake);
    }
    if let Ok(tuple) = any.cast::<PyTuple>() {
        return read_items(tuple.clone(), intake);
    }
    // A mapping that is no dict, a sequence that is no list: looked at last, since the question is slow.
    if let Some(dict) = any.cast::<PyMapping>().ok().and_then(|mapping| mapping.to_dict().ok()) {
        return read_dict(&dict, intake).map(Value::Assoc);
    }
    if let Ok(items) = any.cast::<PySequence>().map_err(drop).and_then(|items| items.to_tuple().map_err(drop))
        && !is_bytes(any)
    {
        return read_items(items, intake);
    }
    Ok(Value::text(read_number(any, intake)))
}

trait ToDict<'py> {
    fn to_dict(&self) -> PyResult<Bound<'py, PyDict>>;
}

impl<'py> ToDict<'py> for Bound<'py, PyMapping> {
    fn to_dict(&self) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(self.py());
        dict.update(self)?;
        Ok(dict)
    }
}

fn read_dict(dict: &Bound<'_, PyDict>, intake: &mut Intake) -> Result<OwnedAssoc, Endless> {
    let mut entries = Vec::with_capacity(dict.len());
    // A copy of the entries, because reading a number runs Python code that could change the dict.
    for entry in dict.items() {
        let Ok((key, value)) = entry.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>() else { continue };
        let Ok(key) = key.cast::<PyString>() else {
            intake.refuse(format!("a key is {}, not a text", kind_of(&key)), "write keys as texts");
            continue;
        };
        let key = read_text(key, intake);
        let value = intake.within(&key, |intake| read(&value, intake))?;
        entries.push((key, value));
    }
    Ok(entries.into_iter().collect())
}

fn read_items(items: Bound<'_, PyTuple>, intake: &mut Intake) -> Result<OwnedValue, Endless> {
    let read =
        |(index, item): (usize, Bound<'_, PyAny>)| intake.within(&index.to_string(), |intake| read(&item, intake));
    items.iter().enumerate().map(read).collect::<Result<Vec<_>, _>>().map(Value::Array)
}

fn read_text(text: &Bound<'_, PyString>, intake: &mut Intake) -> String {
    match text.to_cow() {
        Ok(text) => text.into_owned(),
        Err(_) => {
            intake.refuse("the text holds half a surrogate pair, which no encoding can carry", "correct the text");
            String::new()
        }
    }
}

fn read_number(any: &Bound<'_, PyAny>, intake: &mut Intake) -> String {
    let py = any.py();
    let number = if any.is_instance_of::<PyInt>() {
        any.extract::<i128>().map(|number| number.to_string())
    } else if decimal(py).is_ok_and(|decimal| any.is_instance(decimal).unwrap_or(false)) {
        read_decimal(any)
    } else if any.is_instance_of::<PyDateTime>() {
        read_moment(any)
    } else if any.is_instance_of::<PyDate>() {
        any.call_method0("isoformat").and_then(|text| text.extract())
    } else if any.is_instance_of::<PyDelta>() {
        read_span(any)
    } else {
        intake.refuse(format!("{} has no form on the wire", kind_of(any)), advice(any));
        return String::new();
    };
    number.unwrap_or_else(|_| {
        intake.refuse("the number has too many digits, or is none", "pass it as a text");
        String::new()
    })
}

fn read_decimal(number: &Bound<'_, PyAny>) -> PyResult<String> {
    let finite: bool = number.call_method0("is_finite")?.extract()?;
    if !finite || number.call_method0("adjusted")?.extract::<i64>()?.abs() > LONGEST_DECIMAL {
        return Err(pyo3::exceptions::PyValueError::new_err("not an amount"));
    }
    // Without an exponent: str(Decimal("1E+2")) is not what a price looks like.
    number.call_method1("__format__", ("f",))?.extract()
}

/// As the service writes it, with the zone where there is one.
fn read_moment(moment: &Bound<'_, PyAny>) -> PyResult<String> {
    let text: String = moment.call_method1("isoformat", (" ", "seconds"))?.extract()?;
    Ok(text.strip_suffix("+00:00").map_or_else(|| text.clone(), |time| format!("{time}Z")))
}

/// Seconds with decimals, exactly.
fn read_span(span: &Bound<'_, PyAny>) -> PyResult<String> {
    let part = |name| span.getattr(name)?.extract::<i64>();
    let (seconds, micros) = (part("days")? * 86_400 + part("seconds")?, part("microseconds")?);
    let text = format!("{seconds}.{micros:06}");
    Ok(text.trim_end_matches('0').trim_end_matches('.').to_owned())
}

fn decimal(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DECIMAL.import(py, "decimal", "Decimal")
}

fn kind_of(any: &Bound<'_, PyAny>) -> String {
    if any.is_none() {
        return "None".to_owned();
    }
    any.get_type().name().map_or_else(|_| "this".to_owned(), |name| format!("a value of type {name}"))
}

/// Whether it is bytes in any form: as a sequence they would become a list of numbers.
fn is_bytes(any: &Bound<'_, PyAny>) -> bool {
    any.is_instance_of::<PyBytes>() || any.is_instance_of::<PyByteArray>() || any.is_instance_of::<PyMemoryView>()
}

fn advice(any: &Bound<'_, PyAny>) -> &'static str {
    if any.is_none() {
        "leave the key out, or pass an empty text"
    } else if any.is_instance_of::<PyFloat>() {
        "pass amounts as a text, a Decimal or an int"
    } else if is_bytes(any) {
        "decode it to a text"
    } else {
        "pass a str, int, bool, Decimal, dict, list or tuple"
    }
}

/// The Python object for a value; texts stay texts.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value<'_>) -> PyResult<Bound<'py, PyAny>> {
    Output::new(py).value(value)
}

/// The dict for an assoc.
pub(crate) fn to_dict<'py>(py: Python<'py>, assoc: &Assoc<'_>) -> PyResult<Bound<'py, PyDict>> {
    Output::new(py).dict(assoc)
}

/// So many keys are remembered; a long list has few, and one whose keys are data has too many anyway.
const MOST_KEYS: usize = 32;

/// Makes objects of Python. The rows of a list have the same keys in mostly the same order, and often the same
/// texts below each other, so each key is made and hashed once, and a text that repeats itself is shared.
struct Output<'py, 'v> {
    py: Python<'py>,
    columns: Vec<Column<'py, 'v>>,
    /// The place of the column that comes next, if the order is the same as before.
    next: usize,
}

struct Column<'py, 'v> {
    key: &'v str,
    name: Bound<'py, PyString>,
    /// The text that stood in it last.
    last: Option<(&'v str, Bound<'py, PyString>)>,
}

impl<'py, 'v> Output<'py, 'v> {
    fn new(py: Python<'py>) -> Self {
        Self { py, columns: Vec::new(), next: 0 }
    }

    fn value(&mut self, value: &'v Value<'_>) -> PyResult<Bound<'py, PyAny>> {
        match value {
            Value::Text(text) => Ok(PyString::new(self.py, text).into_any()),
            Value::Assoc(assoc) => Ok(self.dict(assoc)?.into_any()),
            Value::Array(items) => {
                let items = items.iter().map(|item| self.value(item)).collect::<PyResult<Vec<_>>>()?;
                Ok(PyList::new(self.py, items)?.into_any())
            }
        }
    }

    fn dict(&mut self, assoc: &'v Assoc<'_>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(self.py);
        for (key, value) in assoc.iter() {
            let place = self.place(key);
            let value = match (value, place) {
                (Value::Text(text), Some(place)) => self.columns[place].text(self.py, text).into_any(),
                (value, _) => self.value(value)?,
            };
            match place {
                Some(place) => dict.set_item(&self.columns[place].name, value)?,
                None => dict.set_item(key, value)?,
            }
        }
        Ok(dict)
    }

    /// The place of a key among the columns; `None` when there are too many.
    fn place(&mut self, key: &'v str) -> Option<usize> {
        let is_next = self.columns.get(self.next).is_some_and(|column| column.key == key);
        let known = if is_next { Some(self.next) } else { self.columns.iter().position(|column| column.key == key) };
        let place = match known {
            Some(place) => place,
            None if self.columns.len() < MOST_KEYS => {
                self.columns.push(Column { key, name: PyString::new(self.py, key), last: None });
                self.columns.len() - 1
            }
            None => return None,
        };
        self.next = place + 1;
        Some(place)
    }
}

impl<'py, 'v> Column<'py, 'v> {
    fn text(&mut self, py: Python<'py>, text: &'v str) -> Bound<'py, PyString> {
        if let Some((last, made)) = &self.last
            && *last == text
        {
            return made.clone();
        }
        let made = PyString::new(py, text);
        self.last = Some((text, made.clone()));
        made
    }
}

/// A time in seconds.
pub(crate) fn to_duration(seconds: f64, name: &str) -> Result<Duration, Problem> {
    Duration::try_from_secs_f64(seconds).map_err(|_| Problem::new(name, "it is no time", "give seconds, zero or more"))
}
