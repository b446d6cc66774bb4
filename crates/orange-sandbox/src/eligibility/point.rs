//! A point of interest as the page shows it.

use serde_json::{Map, Value, json};

use crate::data::address::Place;
use crate::data::chance::Chance;
use crate::data::register::Building;

/// How a place was asked for, which decides about some members: the samples of the page have a formatted
/// address only for an address, a name only for a building by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Address,
    Name,
    Code,
}

/// The street of a place as one line.
pub(crate) fn street(place: &Place) -> String {
    format!("{} {}", place.street_type, place.street_name)
}

/// A building; `neighbours` is how many buildings share its address.
pub(crate) fn building(seed: u64, building: &Building, asked: Asked, neighbours: usize) -> Value {
    let mut chance = chance(seed, &building.code);
    let place = &building.place;
    let mut own = Map::new();
    own.insert("id".to_owned(), building.code.as_str().into());
    if let (Asked::Name, Some(name)) = (asked, &building.name) {
        own.insert("name".to_owned(), name.as_str().into());
    }
    let (latitude, longitude) = place.coordinates();
    let mut point = json!({
        "id": opaque(&mut chance),
        "building": own,
        // Buildings of one address stand a few metres apart.
        "geoCoding": {
            "longitude": longitude + f64::from(u32::try_from(chance.below(90)).unwrap_or(0)) / 1e6,
            "latitude": latitude + f64::from(u32::try_from(chance.below(90)).unwrap_or(0)) / 1e6,
        },
    });
    address(&mut point, place, asked);
    let dates = dates(&mut chance);
    // Asked for by its code, a building is computed whatever stands beside it.
    let countable = asked == Asked::Code || neighbours <= 5;
    point["supports"] = json!({ "fiber": fiber(&mut chance, countable), "copper": copper(&mut chance) });
    point["createdAt"] = dates.0.into();
    point["updatedAt"] = dates.1.into();
    point
}

/// The address itself, which has no building and neither FTTE nor FTTH, as in the sample of the page.
pub(crate) fn address_alone(seed: u64, place: &Place) -> Value {
    let mut chance = chance(seed, &place.rivoli);
    let (latitude, longitude) = place.coordinates();
    let mut point = json!({
        "id": opaque(&mut chance),
        "geoCoding": { "longitude": longitude, "latitude": latitude },
    });
    address(&mut point, place, Asked::Address);
    let dates = dates(&mut chance);
    point["supports"] = json!({ "fiber": { "ftto": ftto(&mut chance) }, "copper": copper(&mut chance) });
    point["createdAt"] = dates.0.into();
    point["updatedAt"] = dates.1.into();
    point
}

fn address(point: &mut Value, place: &Place, asked: Asked) {
    let mut parts = Map::new();
    parts.insert("cityCode".to_owned(), place.commune.insee.into());
    if asked == Asked::Address {
        let city = place.commune.name.to_uppercase();
        point["formattedAddress"] = format!("{}, {} {city}", street(place), place.commune.postcode).into();
        parts.insert("postalCode".to_owned(), place.commune.postcode.into());
        parts.insert("rivoliCode".to_owned(), place.rivoli.as_str().into());
    } else {
        parts.insert("streetNumber".to_owned(), place.number.to_string().into());
        if let Some(suffix) = place.suffix {
            parts.insert("streetNumberSuffix".to_owned(), suffix.into());
        }
    }
    point["address"] = Value::Object(parts);
}

fn fiber(chance: &mut Chance, countable: bool) -> Value {
    let ftte = if countable {
        json!({
            "status": "eligible",
            "properties": { "isOptimalAvailable": chance.percent(60) },
            "comments": ["FibreSmart: partiallyDeployed", "FibreSmart Optimal: partiallyDeployed"],
        })
    } else {
        // The sentence that the page quotes; it is how a client knows.
        let sentence = "Eligibility calculation cannot be performed as the number of buildings exceeds 5.";
        json!({ "comments": [sentence] })
    };
    json!({ "ftte": ftte, "ftth": { "status": "eligible" }, "ftto": ftto(chance) })
}

fn ftto(chance: &mut Chance) -> Value {
    json!({
        "status": "eligible",
        "properties": {
            "isFiberAvailable": chance.percent(40),
            "zoning": format!("ZONE{}", chance.between(1, 4)),
        },
    })
}

fn copper(chance: &mut Chance) -> Value {
    let pairs = chance.between(2, 12);
    let line = |bandwidth: u64| {
        json!({
            "status": "eligible",
            "properties": { "bandwidth": bandwidth, "unit": "Mbits/s", "countCopperPair": pairs },
        })
    };
    let mut sdsl = line(chance.between(1, 8));
    sdsl["properties"]["countRequiredPairs"] = chance.between(1, 4).into();
    json!({ "adsl": line(chance.between(1, 20)), "sdsl": sdsl })
}

/// Without a time zone, as the samples of the page.
fn dates(chance: &mut Chance) -> (String, String) {
    let (month, day) = (chance.between(1, 12), chance.between(1, 28));
    let made = format!("2023-{month:02}-{day:02}T10:{:02}:{:02}", chance.below(60), chance.below(60));
    (made.clone(), made)
}

fn chance(seed: u64, of: &str) -> Chance {
    let index = of.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    Chance::new(seed ^ 0x0E11_61B1, index)
}

/// Looks like the base64 of the samples.
fn opaque(chance: &mut Chance) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD
        .encode(chance.uuid().replace('-', "").get(..22).unwrap_or_default())
}
