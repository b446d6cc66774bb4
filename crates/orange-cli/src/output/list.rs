//! Output of lists, element by element.

use serde::Serialize;

use super::format::{Format, cell, csv_record, to_value, yaml};
use super::path::{Path, select};
use super::stdout::{print, print_line};
use super::table;
use super::text::printable;
use crate::failure::Result;

/// Number of rows whose widths decide the widths of a table. A longer list is printed as several tables, the first with a header.
const TABLE_ROWS: usize = 1_000;

/// Prints the elements of a list as they arrive. Only the rows of a table are kept.
pub(crate) struct ListPrinter {
    format: Format,
    columns: Vec<(String, Path)>,
    select: Vec<Path>,
    color: bool,
    rows: Vec<Vec<String>>,
    has_header: bool,
    printed: usize,
    live: bool,
}

impl ListPrinter {
    pub(super) fn new(format: Format, columns: Vec<(String, Path)>, select: Vec<Path>, color: bool) -> Self {
        Self { format, columns, select, color, rows: Vec::new(), has_header: false, printed: 0, live: false }
    }

    /// Prints each element of a table at once, as a line: for lists that take long or do not end.
    pub(crate) fn live(self) -> Self {
        Self { live: true, ..self }
    }

    /// Prints each element at once and on its own, also in JSON: for lists that programs read while they grow.
    pub(crate) fn immediate(self) -> Self {
        let format = if self.format == Format::Json { Format::Ndjson } else { self.format };
        Self { format, ..self.live() }
    }

    /// Prints an element, or keeps it for the table.
    pub(crate) fn item(&mut self, item: impl Serialize) -> Result<()> {
        let value = to_value(item)?;
        let selected = |value| if self.select.is_empty() { value } else { select(&value, &self.select) };
        let cells = |value: &_| -> Vec<String> {
            self.columns.iter().map(|(_, path)| cell(&path.get(value).unwrap_or_default())).collect()
        };
        match self.format {
            Format::Table if self.live => {
                let cells: Vec<String> = cells(&value).iter().map(|text| printable(text)).collect();
                print_line(cells.join("  ").trim_end())?;
            }
            Format::Table => {
                let row = cells(&value);
                self.rows.push(row);
                if self.rows.len() >= TABLE_ROWS {
                    self.print_table()?;
                }
            }
            Format::Json => {
                let text = format!("{:#}", selected(value)).replace('\n', "\n  ");
                print(if self.printed == 0 { "[\n  " } else { ",\n  " })?;
                print(&text)?;
            }
            Format::Ndjson => print_line(&selected(value).to_string())?,
            Format::Csv => {
                if self.printed == 0 {
                    print(&csv_record(self.columns.iter().map(|(title, _)| title))?)?;
                }
                print(&csv_record(cells(&value))?)?;
            }
            // A list with one element, so that the elements together are one list.
            Format::Yaml => print(&yaml(&vec![selected(value)].into())?)?,
        }
        self.printed += 1;
        Ok(())
    }

    /// Prints what is left.
    pub(crate) fn finish(mut self) -> Result<()> {
        match self.format {
            Format::Table if self.rows.is_empty() => Ok(()),
            Format::Table => self.print_table(),
            Format::Json if self.printed == 0 => print_line("[]"),
            Format::Json => print_line("\n]"),
            Format::Csv if self.printed == 0 => {
                print(&csv_record(self.columns.iter().map(|(title, _)| title))?)
            }
            Format::Yaml if self.printed == 0 => print_line("[]"),
            _ => Ok(()),
        }
    }

    /// Prints the rows that are kept, for a list that ends with a failure. JSON is not closed.
    pub(crate) fn interrupt(mut self) -> Result<()> {
        match self.format {
            Format::Table if !self.rows.is_empty() => self.print_table(),
            Format::Json if self.printed > 0 => print_line(""),
            _ => Ok(()),
        }
    }

    fn print_table(&mut self) -> Result<()> {
        let header: Vec<String> = self.columns.iter().map(|(title, _)| title.clone()).collect();
        let header = if std::mem::replace(&mut self.has_header, true) { None } else { Some(&header[..]) };
        print_line(&table::rows(header, std::mem::take(&mut self.rows), self.color))
    }
}
