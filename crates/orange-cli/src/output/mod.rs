//! Output of the commands: tables for people, JSON, CSV and YAML for programs.

mod format;
mod list;
mod path;
mod stdout;
mod table;
mod text;

use std::io::{IsTerminal as _, Write as _};

use clap::ValueEnum;
use serde::Serialize;
use serde_json::Value;

pub(crate) use self::format::{Format, cell, csv_record, to_value};
pub(crate) use self::list::ListPrinter;
pub(crate) use self::path::{Path, select};
use self::stdout::{for_terminal, print_line};
pub(crate) use self::text::{one_line, printable};
use crate::failure::{Failure, Result};

/// When the output has colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// In a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// A column of a table or a CSV file: its title and the path of its value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub(crate) title: &'static str,
    pub(crate) path: &'static str,
}

/// How a command prints its result.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    format: Format,
    select: Vec<Path>,
    color: bool,
}

impl Output {
    pub(crate) fn new(format: Format, select: Vec<Path>, color: Color) -> Self {
        let color = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                std::io::stdout().is_terminal()
                    && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        };
        Self { format, select, color }
    }

    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// The fields that the user selects; empty for all.
    pub(crate) fn selected(&self) -> &[Path] {
        &self.select
    }

    /// The same format with all fields, for a summary.
    pub(crate) fn unselected(self) -> Self {
        Self { select: Vec::new(), ..self }
    }

    /// Starts to print a list. `columns` are those of tables, unless the user selects fields.
    pub(crate) fn list(&self, columns: &[Column]) -> ListPrinter {
        self.list_of(columns.iter().map(|column| (column.title.to_owned(), Path::new(column.path))).collect())
    }

    /// Starts to print a list with columns that depend on the command line.
    pub(crate) fn list_of(&self, columns: Vec<(String, Path)>) -> ListPrinter {
        let selected = || self.select.iter().map(|path| (path.to_string(), path.clone())).collect();
        let columns = if self.select.is_empty() { columns } else { selected() };
        ListPrinter::new(self.format, columns, self.select.clone(), self.color)
    }

    /// Prints one object: as a table, one line for each field.
    pub(crate) fn item(&self, item: impl Serialize) -> Result<()> {
        let value = to_value(item)?;
        let value = if self.select.is_empty() { value } else { path::select(&value, &self.select) };
        let text = match self.format {
            Format::Table => table::fields(&value, self.color),
            Format::Json => format::json(&value),
            Format::Ndjson => value.to_string(),
            Format::Csv => for_terminal(&format::csv_object(&value)?).into_owned(),
            Format::Yaml => for_terminal(&format::yaml(&value)?).into_owned(),
        };
        print_line(text.trim_end())
    }

    /// Prints a text on a line, in every format.
    pub(crate) fn text(&self, text: &str) -> Result<()> {
        print_line(&printable(text))
    }

    /// Prints a count: a number for people, an object for programs.
    pub(crate) fn count(&self, count: u64) -> Result<()> {
        match self.format() {
            Format::Table => print_line(&count.to_string()),
            _ => self.item(serde_json::json!({ "count": count })),
        }
    }

    /// Prints JSON of any shape: an object, a list or a value. People get indented JSON, because no columns are known.
    pub(crate) fn json(&self, value: &Value) -> Result<()> {
        let is_plain = self.format() == Format::Table && self.select.is_empty();
        match value {
            Value::Array(elements) if !is_plain => {
                let names =
                    elements.first().and_then(Value::as_object).into_iter().flat_map(|first| first.keys());
                let mut printer = self.list_of(names.map(|name| (name.clone(), Path::new(name))).collect());
                elements.iter().try_for_each(|element| printer.item(element))?;
                printer.finish()
            }
            _ if is_plain => print_line(&printable(&format::json(value))),
            _ => self.item(value),
        }
    }

    /// Prints a failure to standard error: one line, or JSON if the output is JSON.
    pub(crate) fn failure(&self, failure: &Failure) {
        // Nothing can be reported if standard error is closed.
        let _ = match self.format {
            _ if failure.is_silent() => Ok(()),
            Format::Json | Format::Ndjson => writeln!(std::io::stderr(), "{}", failure.to_json()),
            _ => writeln!(std::io::stderr(), "orange: {}", one_line(&failure.to_string())),
        };
    }
}
