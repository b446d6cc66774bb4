//! Tables for people. They wrap to the width of the terminal.

use comfy_table::{Attribute, Cell, ContentArrangement, Table};
use serde_json::Value;

use super::format::cell;
use super::text::printable;

/// A table, with a header unless it continues another table.
pub(super) fn rows(header: Option<&[String]>, rows: Vec<Vec<String>>, color: bool) -> String {
    let mut table = table(color);
    if let Some(header) = header {
        table.set_header(header.iter().map(|title| bold(title, color)));
    }
    for row in rows {
        table.add_row(row.iter().map(|text| printable(text)));
    }
    table.trim_fmt()
}

/// One object, with a line for each field.
pub(super) fn fields(value: &Value, color: bool) -> String {
    let Value::Object(members) = value else { return printable(&cell(value)) };
    let mut table = table(color);
    for (name, value) in members {
        let text = match value {
            Value::Object(_) | Value::Array(_) => format!("{value:#}"),
            _ => cell(value),
        };
        table.add_row([bold(name, color), Cell::new(printable(&text))]);
    }
    table.trim_fmt()
}

fn table(color: bool) -> Table {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    if color {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    table
}

fn bold(text: &str, color: bool) -> Cell {
    let cell = Cell::new(text);
    if color { cell.add_attribute(Attribute::Bold) } else { cell }
}
