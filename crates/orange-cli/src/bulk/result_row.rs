//! The result of a row, as JSON and as cells.

use orange_eligibility::{Place, PointOfInterest};
use serde_json::{Map, Value, json};

use super::rows::Row;
use crate::failure::{Failure, Result};
use crate::output::{Column, Path, cell, to_value};

/// Columns of CSV. Those of the place have names by which a file of results can be read as input.
pub(crate) const CSV_COLUMNS: &[Column] = &[
    Column { title: "ROW", path: "row" },
    Column { title: "BUILDING_CODE", path: "place.buildingCode" },
    Column { title: "ADDRESS", path: "place.address" },
    Column { title: "BUILDING_NAME", path: "place.buildingName" },
    Column { title: "BUILDINGS", path: "points.building.id" },
    Column { title: "FTTH", path: "points.supports.fiber.ftth.status" },
    Column { title: "FTTE", path: "points.supports.fiber.ftte.status" },
    Column { title: "FTTO", path: "points.supports.fiber.ftto.status" },
    Column { title: "ADSL", path: "points.supports.copper.adsl.status" },
    Column { title: "SDSL", path: "points.supports.copper.sdsl.status" },
    Column { title: "ERROR_KIND", path: "error.kind" },
    Column { title: "ERROR", path: "error.message" },
    Column { title: "REQUEST_ID", path: "error.requestId" },
];

/// Columns of tables.
pub(crate) const TABLE_COLUMNS: &[Column] = &[
    Column { title: "ROW", path: "row" },
    Column { title: "PLACE", path: "place" },
    Column { title: "FTTH", path: "points.supports.fiber.ftth.status" },
    Column { title: "FTTE", path: "points.supports.fiber.ftte.status" },
    Column { title: "FTTO", path: "points.supports.fiber.ftto.status" },
    Column { title: "ADSL", path: "points.supports.copper.adsl.status" },
    Column { title: "SDSL", path: "points.supports.copper.sdsl.status" },
    Column { title: "ERROR", path: "error.message" },
];

/// The result of a row as JSON: its number and place, and either points or an error.
pub(crate) fn result_row(row: &Row, result: orange_core::Result<Vec<PointOfInterest>>) -> Result<Value> {
    let mut members = Map::new();
    members.insert("row".to_owned(), row.number.into());
    members.insert("place".to_owned(), row.place.as_ref().map(place).unwrap_or_default());
    match result {
        Ok(points) => members.insert("points".to_owned(), to_value(points)?),
        Err(error) => members.insert("error".to_owned(), Failure::Call(error).to_json()["error"].take()),
    };
    Ok(Value::Object(members))
}

fn place(place: &Place) -> Value {
    match place {
        Place::Building(code) => json!({ "buildingCode": code.as_str() }),
        Place::Address(address) => json!({ "address": address }),
        Place::BuildingAt { address, name } => json!({ "address": address, "buildingName": name }),
        _ => Value::Null,
    }
}

/// The cells of a result. Values of several points, or of the parts of a place, are joined.
pub(crate) fn cells(result: &Value, columns: &[Column]) -> Vec<String> {
    columns.iter().map(|column| joined(&Path::new(column.path).get(result).unwrap_or_default())).collect()
}

fn joined(value: &Value) -> String {
    match value {
        Value::Array(values) => values.iter().map(joined).collect::<Vec<_>>().join("; "),
        Value::Object(members) => members.values().map(joined).collect::<Vec<_>>().join("; "),
        other => cell(other),
    }
}
