//! [`Rows`]: the rows of a CSV file, one at a time.

use std::fs::File;
use std::path::Path;

use csv::{ByteRecord, StringRecord};
use orange_core::Error;
use orange_eligibility::Place;

use super::columns::{ColumnMapping, Columns};
use crate::failure::{Failure, Result};

/// A row of the file.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Number of the row, from 1, without the header and blank lines.
    pub(crate) number: u64,
    /// Position in the file after the row, in bytes.
    pub(crate) end: u64,
    pub(crate) record: ByteRecord,
    /// The place, or an error if the row has none.
    pub(crate) place: orange_core::Result<Place>,
}

/// The rows of a CSV file with a header.
pub(crate) struct Rows {
    reader: csv::Reader<File>,
    columns: Columns,
    width: usize,
    number: u64,
    size: u64,
    what: String,
}

impl Rows {
    /// Opens the file and reads its header.
    pub(crate) fn open(path: &Path, delimiter: u8, mappings: &[ColumnMapping]) -> Result<Self> {
        let what = format!("{} cannot be read", path.display());
        let file = File::open(path).map_err(|error| Failure::io(&what, error))?;
        let size = file.metadata().map_err(|error| Failure::io(&what, error))?.len();
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(file);
        let header = reader.byte_headers().map_err(|error| Failure::io(&what, error.into()))?;
        let header = StringRecord::from_byte_record(header.clone())
            .map_err(|_| Failure::Usage(format!("the header of {} is not UTF-8", path.display())))?;
        let columns = Columns::find(&header, mappings)?;
        Ok(Self { reader, columns, width: header.len(), number: 0, size, what })
    }

    /// Size of the file in bytes.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// The next row; `None` at the end. A row that is malformed has no place.
    pub(crate) fn next_row(&mut self) -> Result<Option<Row>> {
        let mut record = ByteRecord::new();
        let is_row = self.reader.read_byte_record(&mut record);
        if !is_row.map_err(|error| Failure::io(&self.what, error.into()))? {
            return Ok(None);
        }
        self.number += 1;
        let place = self.place(&record);
        Ok(Some(Row { number: self.number, end: self.reader.position().byte(), record, place }))
    }

    fn place(&self, record: &ByteRecord) -> orange_core::Result<Place> {
        if record.len() != self.width {
            let rule = format!("has {} fields, and the header {}", record.len(), self.width);
            return Err(Error::invalid("row", rule));
        }
        let record = StringRecord::from_byte_record(record.clone());
        self.columns.place(&record.map_err(|_| Error::invalid("row", "is not UTF-8"))?)
    }
}
