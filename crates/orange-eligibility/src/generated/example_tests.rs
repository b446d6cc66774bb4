// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! Each example of the interface file is decoded as its type and encoded unchanged.

#![allow(unused_imports, reason = "which of the types are needed depends on the interface file")]

use std::collections::BTreeMap;

use orange_core::__private::{serde, serde_json};
use orange_core::model::{Date, DateTime, Json, Number, Secret};
use super::models;

/// Asserts that an example is decoded and encoded unchanged.
fn round_trip<T: serde::de::DeserializeOwned + serde::Serialize>(pointer: &str, text: &str) {
    let expected: serde_json::Value = serde_json::from_str(text).unwrap();
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{pointer}: {error}"));
    let written = serde_json::to_string(&value).unwrap();
    let written: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written, expected, "{pointer}");
}

#[test]
fn every_example_is_encoded_unchanged() {
    round_trip::<models::BuildingCode>(
        "openapi.yaml#/components/schemas/BuildingCode",
        r#""IMB/59350/X/00A7""#,
    );
    round_trip::<String>(
        "openapi.yaml#/paths/~1poi/get/parameters/0",
        r#""340 avenue de la Marne, 59700 Marcq-en-Barœul""#,
    );
    round_trip::<String>(
        "openapi.yaml#/paths/~1poi/get/parameters/1",
        r#""A13""#,
    );
    round_trip::<Vec<models::PointOfInterest>>(
        "openapi.yaml#/paths/~1poi/get/responses/200",
        r#"[{"id":"bGlsbGUtMDAwMQ==","building":{"id":"IMB/59350/X/00A7","name":"BAT B"},"geoCoding":{"longitude":3.0573,"latitude":50.6292},"formattedAddress":"RUE DES ECOLES, 59000 LILLE","address":{"cityCode":"59350","postalCode":"59000","streetNumber":"12"},"supports":{"fiber":{"ftte":{"status":"eligible","properties":{"isOptimalAvailable":true},"comments":["FibreSmart: partiallyDeployed"]},"ftth":{"status":"eligible"},"ftto":{"status":"eligible","properties":{"isFiberAvailable":false,"zoning":"ZONE1"}}},"copper":{"commercialClosureDate":"2026-01-31","adsl":{"status":"eligible","properties":{"bandwidth":18,"unit":"Mbits/s","countCopperPair":8}},"sdsl":{"status":"eligible","properties":{"bandwidth":8,"unit":"Mbits/s","countCopperPair":8,"countRequiredPairs":4}}}},"createdAt":"2023-04-07T10:32:10","updatedAt":"2023-04-07T10:32:10"}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1poi/get/responses/400",
        r#"{"code":400100,"message":"malformatted value","description":"The address has no comma."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1poi/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The credentials have expired."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1poi/get/responses/404",
        r#"{"code":4042,"message":"unknown building","description":"There is no building with this code."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1poi/get/responses/503",
        r#"{"code":2600,"message":"The service is temporarily unavailable","description":"Try again later."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1poi/get/responses/default",
        r#"{"code":1,"message":"Internal error","description":"No more specific code applies."}"#,
    );
}
