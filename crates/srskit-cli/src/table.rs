//! Tables for people, and CSV.

use crate::text::one_line;

/// Columns with blanks between them, wide enough for their longest cell; no blanks at line ends.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(head: &[&str]) -> Self {
        Self { rows: vec![head.iter().map(|name| (*name).to_owned()).collect()] }
    }

    pub(crate) fn row(&mut self, cells: &[&str]) {
        self.rows.push(cells.iter().map(|cell| one_line(cell)).collect());
    }

    /// The lines, each cell painted by `paint(row, column, cell)` after it was measured; row 0 is the head.
    pub(crate) fn lines(&self, paint: impl Fn(usize, usize, &str) -> String) -> Vec<String> {
        let columns = self.rows.first().map_or(0, Vec::len);
        let width = |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let line = |(index, row): (usize, &Vec<String>)| {
            let last = row.iter().rposition(|cell| !cell.is_empty()).unwrap_or(0);
            let cells = row.iter().enumerate().take(last + 1).map(|(column, cell)| {
                let gap = if column == last { 0 } else { widths[column] - cell.chars().count() + 2 };
                paint(index, column, cell) + &" ".repeat(gap)
            });
            cells.collect::<String>()
        };
        self.rows.iter().enumerate().map(line).collect()
    }
}

/// A table whose rows come one after the other: the widths are those of the first rows, which are held
/// back until there are enough of them.
pub(crate) struct Stream {
    head: Option<Vec<String>>,
    widths: Vec<usize>,
    held: Vec<Vec<String>>,
}

/// Rows that are held back.
const HELD: usize = 40;

impl Stream {
    pub(crate) fn new(head: Vec<String>) -> Self {
        Self { widths: vec![0; head.len()], head: Some(head), held: Vec::new() }
    }

    /// Takes a row; gives the lines that can be printed now.
    pub(crate) fn row(&mut self, cells: Vec<String>) -> Vec<String> {
        self.held.push(cells.iter().map(|cell| one_line(cell)).collect());
        if self.head.is_none() || self.held.len() >= HELD { self.rest() } else { Vec::new() }
    }

    /// The lines of all rows that were held back.
    pub(crate) fn rest(&mut self) -> Vec<String> {
        let rows: Vec<_> = self.head.take().into_iter().chain(self.held.drain(..)).collect();
        for row in &rows {
            let longer = row.iter().zip(&mut self.widths);
            longer.for_each(|(cell, width)| *width = (*width).max(cell.chars().count()));
        }
        let line = |row: &Vec<String>| {
            let cells = row.iter().zip(&self.widths).map(|(cell, width)| format!("{cell:width$}"));
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        };
        rows.iter().map(line).collect()
    }
}

/// One line of CSV as RFC 4180 has it, without the line end.
pub(crate) fn csv_line(cells: &[&str]) -> String {
    cells.iter().map(|cell| csv_cell(cell)).collect::<Vec<_>>().join(",")
}

fn csv_cell(cell: &str) -> String {
    // A spreadsheet would take a text that begins like a formula for one.
    let cell = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_by_characters() {
        let mut table = Table::new(&["NAME", "ANSWER", "NOTE"]);
        table.row(&["b\u{fc}cher.example", "taken", ""]);
        table.row(&["a.example", "available", "two\nlines"]);
        let lines = table.lines(|_, _, cell| cell.to_owned());
        assert_eq!(
            lines,
            ["NAME            ANSWER     NOTE", "b\u{fc}cher.example  taken", "a.example       available  two lines",]
        );
    }

    #[test]
    fn rows_that_come_later_fit_under_the_first() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let mut stream = Stream::new(row(["NAME", "ID"]));
        let first: Vec<_> = (0..HELD).flat_map(|_| stream.row(row(["long.example", ""]))).collect();
        assert_eq!((first.len(), first[0].as_str(), first[1].as_str()), (HELD + 1, "NAME          ID", "long.example"));
        assert_eq!(stream.row(row(["a", "7"])), ["a             7"]);
        assert!(stream.rest().is_empty());
    }

    #[test]
    fn csv_quotes_what_needs_it() {
        assert_eq!(
            csv_line(&["a", "b,c", "say \"x\"", "", "two\nlines"]),
            "a,\"b,c\",\"say \"\"x\"\"\",,\"two\nlines\""
        );
        assert_eq!(csv_line(&["=1+1", "-x", "@a"]), "'=1+1,'-x,'@a");
    }
}
