//! Eligibility of the places of a CSV file, as jobs of a work queue.

use std::path::Path;

use orange_core::{Error, Result};
use orange_eligibility::models::EligibilityStatus;
use orange_eligibility::{Eligibility, Place, PointOfInterest};
use serde::{Deserialize, Serialize};

/// A row of the file: `reference;building_code;address;building_name`, of which code or address and name may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceRow {
    /// The unique reference of the row, and the key of its job.
    pub reference: String,
    /// The IMB code of a building.
    #[serde(default)]
    pub building_code: Option<String>,
    /// Street and city, separated by a comma.
    #[serde(default)]
    pub address: Option<String>,
    /// The name of a building at the address.
    #[serde(default)]
    pub building_name: Option<String>,
}

/// The result of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Number of points of interest.
    pub points: usize,
    /// Number of points of interest that are eligible for FTTH.
    pub with_ftth: usize,
}

/// Reads the rows of a file one by one, with their keys.
///
/// # Errors
/// Returns an error if the file cannot be opened. A row that cannot be read is an error of the iterator.
pub fn read_rows(path: &Path) -> Result<impl Iterator<Item = Result<(String, PlaceRow)>> + use<>> {
    let unreadable = |error: csv::Error| Error::invalid("file", error.to_string());
    let reader = csv::ReaderBuilder::new().delimiter(b';').from_path(path).map_err(unreadable)?;
    Ok(reader.into_deserialize().map(move |row| {
        let row: PlaceRow = row.map_err(unreadable)?;
        Ok((row.reference.clone(), row))
    }))
}

/// Checks the place of a row.
///
/// # Errors
/// Returns an error if the place is invalid, or the request fails.
pub async fn check_row(eligibility: &Eligibility, row: &PlaceRow) -> Result<Summary> {
    let PlaceRow { building_code, address, building_name, .. } = row;
    let place = Place::from_parts(building_code.as_deref(), address.as_deref(), building_name.as_deref())?;
    let points = eligibility.check(&place).await?;
    Ok(Summary { points: points.len(), with_ftth: points.iter().filter(|point| has_ftth(point)).count() })
}

fn has_ftth(point: &PointOfInterest) -> bool {
    point.get::<EligibilityStatus>("supports.fiber.ftth.status") == Some(EligibilityStatus::Eligible)
}
