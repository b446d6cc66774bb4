//! Where the results of `orange eligibility bulk` go.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::arguments::GlobalArguments;
use crate::bulk::{CSV_COLUMNS, ResultFile, Row, Rows, TABLE_COLUMNS, Totals, cells};
use crate::failure::{Failure, Result};
use crate::output::{self, Column, Format, ListPrinter, Output, cell, csv_record, select};

/// Standard output, or a file that a later run can continue.
pub(super) enum Destination {
    Stdout { printer: ListPrinter, columns: Option<&'static [Column]>, totals: Totals },
    File { file: Box<ResultFile>, format: FileFormat, select: Vec<output::Path>, resumed: u64, path: String },
}

/// Format of a file of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileFormat {
    Csv,
    Ndjson,
}

impl FileFormat {
    fn of(path: &Path) -> Result<Self> {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        match extension.to_ascii_lowercase().as_str() {
            "csv" => Ok(Self::Csv),
            "ndjson" | "jsonl" => Ok(Self::Ndjson),
            _ => {
                let rule = "the extension must be .csv, .ndjson or .jsonl";
                Err(Failure::Usage(format!("--to {}: {rule}", path.display())))
            }
        }
    }
}

impl Destination {
    pub(super) fn stdout(output: &Output) -> Self {
        let columns = match output.format() {
            _ if !output.selected().is_empty() => None,
            Format::Table => Some(TABLE_COLUMNS),
            Format::Csv => Some(CSV_COLUMNS),
            _ => None,
        };
        // The cells of a row are an object, by the titles of their columns.
        let by_title = |column: &Column| Column { path: column.title, ..*column };
        let titles: Vec<_> = columns.unwrap_or_default().iter().map(by_title).collect();
        Self::Stdout { printer: output.list(&titles), columns, totals: Totals::default() }
    }

    pub(super) fn file(path: &Path, select: &[output::Path], options: Value) -> Result<Self> {
        let format = FileFormat::of(path)?;
        let header = match format {
            FileFormat::Csv if select.is_empty() => {
                csv_record(CSV_COLUMNS.iter().map(|column| column.title))?
            }
            FileFormat::Csv => csv_record(select.iter().map(ToString::to_string))?,
            FileFormat::Ndjson => String::new(),
        };
        let file = Box::new(ResultFile::open(path, options, &header)?);
        let (select, resumed) = (select.to_vec(), file.totals().rows);
        Ok(Self::File { file, format, select, resumed, path: path.display().to_string() })
    }

    /// Skips the rows that have a result since an earlier run. Returns the position in the input after them.
    pub(super) fn skip_done(&mut self, rows: &mut Rows, input: &Path) -> Result<u64> {
        let Self::File { file, resumed, .. } = self else { return Ok(0) };
        let (mut skipped, mut position) = (0, 0);
        while skipped < *resumed {
            let Some(row) = rows.next_row()? else { break };
            file.skip(&row.record);
            (skipped, position) = (skipped + 1, row.end);
        }
        file.check_skipped(skipped, input)?;
        Ok(position)
    }

    pub(super) fn totals(&self) -> Totals {
        match self {
            Self::Stdout { totals, .. } => *totals,
            Self::File { file, .. } => file.totals(),
        }
    }

    pub(super) fn write(&mut self, row: &Row, result: Value, is_failed: bool) -> Result<()> {
        match self {
            Self::Stdout { printer, columns, totals } => {
                totals.rows += 1;
                totals.failed += u64::from(is_failed);
                match columns {
                    Some(columns) => printer.item(by_title(&result, columns)),
                    None => printer.item(result),
                }
            }
            Self::File { file, format, select: paths, .. } => {
                let text = match format {
                    FileFormat::Csv if paths.is_empty() => csv_record(cells(&result, CSV_COLUMNS))?,
                    FileFormat::Csv => {
                        csv_record(paths.iter().map(|path| cell(&path.get(&result).unwrap_or_default())))?
                    }
                    FileFormat::Ndjson if paths.is_empty() => format!("{result}\n"),
                    FileFormat::Ndjson => format!("{}\n", select(&result, paths)),
                };
                file.write(&row.record, &text, is_failed)
            }
        }
    }

    /// Ends incomplete results, so that a later run can resume.
    pub(super) fn stop(self) -> Result<()> {
        match self {
            Self::Stdout { printer, .. } => printer.finish(),
            Self::File { mut file, .. } => file.commit(),
        }
    }

    /// Completes the results. Prints a summary if they are in a file.
    pub(super) fn finish(self, global: &GlobalArguments) -> Result<Totals> {
        match self {
            Self::Stdout { printer, totals, .. } => {
                printer.finish()?;
                Ok(totals)
            }
            Self::File { file, resumed, path, .. } => {
                let totals = file.finish()?;
                global.output().unselected().item(json!({
                    "file": path,
                    "rows": totals.rows,
                    "succeeded": totals.rows - totals.failed,
                    "failed": totals.failed,
                    "resumedAfter": resumed,
                }))?;
                Ok(totals)
            }
        }
    }
}

/// The cells of a result as an object, by the titles of their columns.
fn by_title(result: &Value, columns: &[Column]) -> Value {
    let titles = columns.iter().map(|column| column.title.to_owned());
    let cells = cells(result, columns).into_iter().map(Value::from);
    Value::Object(titles.zip(cells).collect::<Map<_, _>>())
}
