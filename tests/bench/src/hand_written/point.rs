//! Derived models of a point of interest.

use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PointOfInterest {
    id: Option<String>,
    geo_coding: Option<GeoCoding>,
    building: Option<Building>,
    formatted_address: Option<String>,
    address: Option<Address>,
    supports: Option<Supports>,
    created_at: Option<String>,
    updated_at: Option<String>,
}

#[derive(Debug, Deserialize)]
struct GeoCoding {
    longitude: Option<f64>,
    latitude: Option<f64>,
}

#[derive(Debug, Deserialize)]
struct Building {
    id: Option<String>,
    name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Address {
    city_code: Option<String>,
    postal_code: Option<String>,
    rivoli_code: Option<String>,
    street_number: Option<String>,
    street_number_suffix: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Supports {
    fiber: Option<Fiber>,
    copper: Option<Copper>,
}

#[derive(Debug, Deserialize)]
struct Fiber {
    ftte: Option<Support<FtteProperties>>,
    ftth: Option<Support<Value>>,
    ftto: Option<Support<FttoProperties>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Copper {
    commercial_closure_date: Option<String>,
    adsl: Option<Support<CopperProperties>>,
    sdsl: Option<Support<CopperProperties>>,
}

#[derive(Debug, Deserialize)]
struct Support<P> {
    status: Option<String>,
    properties: Option<P>,
    #[serde(default)]
    comments: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct FtteProperties {
    is_optimal_available: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct FttoProperties {
    is_fiber_available: Option<bool>,
    zoning: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct CopperProperties {
    bandwidth: Option<Value>,
    unit: Option<String>,
    count_copper_pair: Option<i64>,
    count_required_pairs: Option<i64>,
}
