//! The formats of the output: JSON, CSV and YAML.

use clap::ValueEnum;
use serde::Serialize;
use serde_json::Value;

use super::stdout::output_failure;
use crate::failure::{Failure, Result};

/// Format of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A table for people
    Table,
    /// One JSON document
    Json,
    /// One JSON document per line
    Ndjson,
    /// CSV with a header
    Csv,
    /// One YAML document
    Yaml,
}

/// Converts a model to JSON.
pub(crate) fn to_value(item: impl Serialize) -> Result<Value> {
    serde_json::to_value(item)
        .map_err(|error| Failure::io("the result cannot be written as JSON", error.into()))
}

/// Indented JSON.
pub(super) fn json(value: &Value) -> String {
    format!("{value:#}")
}

pub(super) fn yaml(value: &Value) -> Result<String> {
    serde_saphyr::to_string(value)
        .map_err(|error| Failure::io("the result cannot be written as YAML", std::io::Error::other(error)))
}

/// One object as CSV: a header and a record.
pub(super) fn csv_object(value: &Value) -> Result<String> {
    let Value::Object(members) = value else { return csv_record([cell(value)]) };
    Ok(csv_record(members.keys())? + &csv_record(members.values().map(cell))?)
}

/// A line of CSV.
pub(crate) fn csv_record<T: AsRef<[u8]>>(cells: impl IntoIterator<Item = T>) -> Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = writer.write_record(cells).map_err(std::io::Error::from);
    let bytes = written.and_then(|()| writer.into_inner().map_err(|error| error.into_error()));
    Ok(String::from_utf8_lossy(&bytes.map_err(output_failure)?).into_owned())
}

/// A value as the text of a cell: without quotes, nothing for null, and JSON for objects and arrays.
pub(crate) fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
