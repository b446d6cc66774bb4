//! Points of interest in the format of Orange's page. Their values are invented.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::data::address::Address;
use crate::data::register::Building;
use crate::data::rng::SeededRng;

/// The kind of lookup. In the samples, only a point found by address has a formatted address, and only one found by
/// building name has the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LookupKind {
    /// By address, which finds this number of buildings.
    Address {
        buildings: usize,
    },
    Name,
    Code,
}

/// Separates the random numbers of points from others of the same seed.
const STREAM: u64 = 0x0E11_61B1;

/// Returns the point of a building.
pub(crate) fn building(seed: u64, building: &Building, lookup: LookupKind) -> Value {
    let mut rng = rng(seed, &building.code);
    let address = &building.address;
    let mut building_json = Map::new();
    building_json.insert("id".to_owned(), building.code.as_str().into());
    if let (LookupKind::Name, Some(name)) = (lookup, &building.name) {
        building_json.insert("name".to_owned(), name.as_str().into());
    }
    let (latitude, longitude) = address.coordinates();
    let mut point = json!({
        "id": opaque_id(&mut rng),
        "building": building_json,
        // Buildings at the same address are a few metres apart.
        "geoCoding": {
            "longitude": longitude + f64::from(u32::try_from(rng.below(90)).unwrap_or(0)) / 1e6,
            "latitude": latitude + f64::from(u32::try_from(rng.below(90)).unwrap_or(0)) / 1e6,
        },
    });
    set_address(&mut point, address, matches!(lookup, LookupKind::Address { .. }));
    let date = random_date(&mut rng);
    // Only a lookup by address alone is limited by the number of buildings.
    let has_ftte = !matches!(lookup, LookupKind::Address { buildings } if buildings > 5);
    point["supports"] = json!({ "fiber": fiber(&mut rng, has_ftte), "copper": copper(&mut rng) });
    set_dates(&mut point, &date);
    point
}

/// Returns the point of an address itself. It has neither a building nor FTTE nor FTTH, as in the sample.
pub(crate) fn address_alone(seed: u64, address: &Address) -> Value {
    let mut rng = rng(seed, &address.rivoli);
    let (latitude, longitude) = address.coordinates();
    let mut point = json!({
        "id": opaque_id(&mut rng),
        "geoCoding": { "longitude": longitude, "latitude": latitude },
    });
    set_address(&mut point, address, true);
    let date = random_date(&mut rng);
    point["supports"] = json!({ "fiber": { "ftto": ftto(&mut rng) }, "copper": copper(&mut rng) });
    set_dates(&mut point, &date);
    point
}

fn set_address(point: &mut Value, address: &Address, found_by_address: bool) {
    let mut fields = Map::new();
    fields.insert("cityCode".to_owned(), address.commune.insee.into());
    if found_by_address {
        let city = address.commune.name.to_uppercase();
        point["formattedAddress"] =
            format!("{}, {} {city}", address.street(), address.commune.postcode).into();
        fields.insert("postalCode".to_owned(), address.commune.postcode.into());
        fields.insert("rivoliCode".to_owned(), address.rivoli.as_str().into());
    } else {
        fields.insert("streetNumber".to_owned(), address.number.to_string().into());
        if let Some(suffix) = address.suffix {
            fields.insert("streetNumberSuffix".to_owned(), suffix.into());
        }
    }
    point["address"] = Value::Object(fields);
}

/// Returns the fibre products. Without FTTE, its comment states the reason.
fn fiber(rng: &mut SeededRng, has_ftte: bool) -> Value {
    let ftte = if has_ftte {
        json!({
            "status": "eligible",
            "properties": { "isOptimalAvailable": rng.percent(60) },
            "comments": ["FibreSmart: partiallyDeployed", "FibreSmart Optimal: partiallyDeployed"],
        })
    } else {
        // Quoted from the page; clients recognize the case by it.
        let sentence = "Eligibility calculation cannot be performed as the number of buildings exceeds 5.";
        json!({ "comments": [sentence] })
    };
    json!({ "ftte": ftte, "ftth": { "status": "eligible" }, "ftto": ftto(rng) })
}

fn ftto(rng: &mut SeededRng) -> Value {
    json!({
        "status": "eligible",
        "properties": {
            "isFiberAvailable": rng.percent(40),
            "zoning": format!("ZONE{}", rng.between(1, 4)),
        },
    })
}

fn copper(rng: &mut SeededRng) -> Value {
    let pairs = rng.between(2, 12);
    let line = |bandwidth: u64| {
        json!({
            "status": "eligible",
            "properties": { "bandwidth": bandwidth, "unit": "Mbits/s", "countCopperPair": pairs },
        })
    };
    let mut sdsl = line(rng.between(1, 8));
    sdsl["properties"]["countRequiredPairs"] = rng.between(1, 4).into();
    json!({ "adsl": line(rng.between(1, 20)), "sdsl": sdsl })
}

/// Returns a date without a time zone, as in the samples.
fn random_date(rng: &mut SeededRng) -> String {
    let (month, day) = (rng.between(1, 12), rng.between(1, 28));
    format!("2023-{month:02}-{day:02}T10:{:02}:{:02}", rng.below(60), rng.below(60))
}

fn set_dates(point: &mut Value, date: &str) {
    point["createdAt"] = date.into();
    point["updatedAt"] = date.into();
}

/// Returns the random number generator of the point with this code.
fn rng(seed: u64, code: &str) -> SeededRng {
    let index = code.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    SeededRng::new(seed ^ STREAM, index)
}

/// Returns an id that looks like the base64 of the samples.
fn opaque_id(rng: &mut SeededRng) -> String {
    STANDARD.encode(rng.uuid().replace('-', "").get(..22).unwrap_or_default())
}
