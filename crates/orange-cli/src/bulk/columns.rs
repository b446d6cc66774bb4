//! Columns of a CSV file, and the parts of a place in them.

use std::fmt;
use std::str::FromStr;

use clap::ValueEnum;
use csv::StringRecord;
use orange_eligibility::Place;

use crate::failure::{Failure, Result};

/// A part of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum Part {
    BuildingCode,
    Address,
    BuildingName,
    Street,
    Postcode,
    City,
}

/// A part of a place and a column that contains it, such as `building_code=IMB`.
#[derive(Clone, Debug)]
pub(crate) struct ColumnMapping {
    part: Part,
    column: String,
}

impl FromStr for ColumnMapping {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (part, column) =
            text.split_once('=').ok_or("must be a part and a column, such as building_code=IMB")?;
        let part = Part::from_str(part, true).map_err(|_| {
            let parts: Vec<_> = Part::value_variants().iter().map(|part| name(*part)).collect();
            format!("the part must be one of {}", parts.join(", "))
        })?;
        Ok(Self { part, column: column.to_owned() })
    }
}

impl fmt::Display for ColumnMapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", name(self.part), self.column)
    }
}

/// Indices of the columns of each part, in the order in which their texts are joined.
#[derive(Clone, Debug)]
pub(super) struct Columns(Vec<(Part, usize)>);

impl Columns {
    /// Finds the mapped columns. Without a mapping, each part has the column with its name.
    pub(super) fn find(header: &StringRecord, mappings: &[ColumnMapping]) -> Result<Self> {
        let columns: Vec<_> = if mappings.is_empty() {
            let named =
                |(index, title): (usize, &str)| Some((Part::from_str(title.trim(), true).ok()?, index));
            header.iter().enumerate().filter_map(named).collect()
        } else {
            let found = |mapping: &ColumnMapping| {
                let index = header.iter().position(|title| title.trim() == mapping.column.trim());
                let index = index.ok_or_else(|| {
                    Failure::Usage(format!(
                        "the file has no column `{}`: its columns are {}",
                        mapping.column,
                        list(header)
                    ))
                })?;
                Ok((mapping.part, index))
            };
            mappings.iter().map(found).collect::<Result<_>>()?
        };
        let has = |part| columns.iter().any(|(other, _)| *other == part);
        let has_address = has(Part::Address) || has(Part::Street) && has(Part::City);
        if !has_address && !has(Part::BuildingCode) {
            return Err(Failure::Usage(format!(
                "no column has a place: map building_code, address, or street and city with --column, such as \
                 --column address=COLUMN. The columns are {}",
                list(header)
            )));
        }
        Ok(Self(columns))
    }

    /// Reads the place of a record.
    pub(super) fn place(&self, record: &StringRecord) -> orange_core::Result<Place> {
        let address = Some(self.text(record, Part::Address)).filter(|address| !address.is_empty());
        let address = address.unwrap_or_else(|| self.address_of_parts(record));
        let (code, name) = (self.text(record, Part::BuildingCode), self.text(record, Part::BuildingName));
        Place::from_parts(Some(&code), Some(&address), Some(&name))
    }

    /// Joins street and city by a comma, as the service requires. Empty if all parts are blank.
    fn address_of_parts(&self, record: &StringRecord) -> String {
        let text = |part| self.text(record, part);
        let city = format!("{} {}", text(Part::Postcode), text(Part::City));
        match (text(Part::Street), city.trim()) {
            (street, "") if street.is_empty() => String::new(),
            (street, city) => format!("{street}, {city}"),
        }
    }

    /// The texts of the columns of a part that are not blank, joined by spaces.
    fn text(&self, record: &StringRecord, part: Part) -> String {
        let columns = self.0.iter().filter(|(other, _)| *other == part);
        let texts = columns.filter_map(|(_, index)| record.get(*index)).map(str::trim);
        texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

fn name(part: Part) -> String {
    part.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn list(header: &StringRecord) -> String {
    header.iter().map(|title| format!("`{title}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(header: &[&str], mappings: &[&str], record: &[&str]) -> String {
        let mappings: Vec<ColumnMapping> = mappings.iter().map(|text| text.parse().unwrap()).collect();
        let columns = match Columns::find(&StringRecord::from(header.to_vec()), &mappings) {
            Ok(columns) => columns,
            Err(failure) => return failure.to_string(),
        };
        match columns.place(&StringRecord::from(record.to_vec())) {
            Ok(place) => format!("{place:?}"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn every_kind_of_place_has_columns() {
        let code = Place::building("IMB/59350/X/00A7");
        let (address, named) =
            (Place::address("12 rue X, 59000 Lille"), Place::building_at("12 rue X, 59000 Lille", "A"));
        for (header, mappings, record, expected) in [
            (&["Building_Code"][..], &[][..], &["IMB/59350/X/00A7"][..], &code),
            (&["id", "imb"], &["building_code=imb"], &["1", " IMB/59350/X/00A7 "], &code),
            (&["address"], &[], &["12 rue X, 59000 Lille"], &address),
            (&["adr", "bât"], &["address=adr", "building_name=bât"], &["12 rue X, 59000 Lille", "A"], &named),
            (
                &["adr", "bât"],
                &["address=adr", "building_name=bât"],
                &["12 rue X, 59000 Lille", ""],
                &address,
            ),
            (&["street", "postcode", "city"], &[], &["12 rue X", "59000", "Lille"], &address),
            (
                &["nr", "suffix", "voie", "cp", "ville"],
                &["street=nr", "street=suffix", "street=voie", "postcode=cp", "city=ville"],
                &["12", "", "rue X", "59000", "Lille"],
                &address,
            ),
        ] {
            assert_eq!(place(header, mappings, record), format!("{expected:?}"), "{header:?}");
        }
    }

    #[test]
    fn columns_that_are_missing_are_named() {
        for (header, mappings, expected) in [
            (&["a", "b"][..], &["address=c"][..], "the file has no column `c`: its columns are `a`, `b`"),
            (&["a"], &[], "no column has a place"),
            (&["a"], &["street=a"], "no column has a place"),
            // A column with the name of a part is not used if columns are mapped.
            (&["a", "address"], &["city=a"], "no column has a place"),
        ] {
            let message = place(header, mappings, &[]);
            assert!(message.starts_with(expected), "{message}");
        }
        assert!(
            "insee=a".parse::<ColumnMapping>().unwrap_err().contains("building_code, address, building_name")
        );
        assert!("address".parse::<ColumnMapping>().is_err());
    }
}
