//! Results for people and for programs.

use crate::harness::Measured;
use crate::rows::Row;
use serde_json::json;
use std::fmt::Write;

/// One row with its result.
pub(crate) struct Line {
    name: &'static str,
    says: &'static str,
    reach: f64,
    measured: Measured,
    pub(crate) met: bool,
}

impl Line {
    pub(crate) fn of(row: &Row, measured: Measured) -> Self {
        Self { name: row.name, says: row.says, reach: row.reach, measured, met: measured.value <= row.reach }
    }
}

pub(crate) fn as_table(lines: &[Line]) -> String {
    let mut table = format!("{:<72} {:>7} {:>16} {:>6}\n", "measure", "ratio", "middle half", "reach");
    for line in lines {
        let Measured { value, quartiles: (low, high) } = line.measured;
        let spread = format!("{low:.3} to {high:.3}");
        let verdict = if line.met { "met" } else { "MISSED" };
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{:<72} {value:>7.3} {spread:>16} {:>6.2}  {verdict}", line.says, line.reach);
    }
    table
}

pub(crate) fn as_json(lines: &[Line]) -> String {
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let Measured { value, quartiles: (low, high) } = line.measured;
            json!({
                "name": line.name, "measure": line.says, "ratio": value, "quartiles": [low, high],
                "reach": line.reach, "met": line.met,
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::from(rows))
}
