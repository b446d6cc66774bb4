//! Eligibility of the rows of a CSV file: reading them, their results, and a file of results that survives interruptions.

mod columns;
mod result_file;
mod result_row;
mod rows;

pub(crate) use self::columns::ColumnMapping;
pub(crate) use self::result_file::{ResultFile, Totals};
pub(crate) use self::result_row::{CSV_COLUMNS, TABLE_COLUMNS, cells, result_row};
pub(crate) use self::rows::{Row, Rows};
