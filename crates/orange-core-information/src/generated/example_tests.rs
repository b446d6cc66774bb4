// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

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
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::Account>>(
        "openapi.yaml#/paths/~1accounts/get/responses/200",
        r#"[{"id":"ACC-000042","name":"BATIR ENSEMBLE"}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1accounts/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<models::Account>(
        "openapi.yaml#/paths/~1accounts~1{id}/get/responses/200",
        r#"{"id":"ACC-000042","name":"BATIR ENSEMBLE"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1accounts~1{id}/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1accounts~1{id}/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::Location>>(
        "openapi.yaml#/paths/~1locations/get/responses/200",
        r#"[{"id":"LOC-000007","address":{"country":"FR","city":"FOIX"}}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1locations/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<models::Location>(
        "openapi.yaml#/paths/~1locations~1{id}/get/responses/200",
        r#"{"id":"LOC-000007","address":{"country":"FR","city":"FOIX"}}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1locations~1{id}/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1locations~1{id}/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::ServicePoint>>(
        "openapi.yaml#/paths/~1servicePoints/get/responses/200",
        r#"[{"id":"SP-000012","location":{"id":"LOC-000007"}}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1servicePoints/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<models::ServicePoint>(
        "openapi.yaml#/paths/~1servicePoints~1{id}/get/responses/200",
        r#"{"id":"SP-000012","location":{"id":"LOC-000007"}}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1servicePoints~1{id}/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1servicePoints~1{id}/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::ConfigurationItem>>(
        "openapi.yaml#/paths/~1configurationItems/get/responses/200",
        r#"[{"id":"CI-000031","servicePoint":{"id":"SP-000012"}}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1configurationItems/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<models::ConfigurationItem>(
        "openapi.yaml#/paths/~1configurationItems~1{id}/get/responses/200",
        r#"{"id":"CI-000031","servicePoint":{"id":"SP-000012"}}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1configurationItems~1{id}/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1configurationItems~1{id}/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<Json>(
        "openapi.yaml#/paths/~1status/get/responses/200",
        r#"{"status":"UP"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1status/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<Json>(
        "openapi.yaml#/paths/~1version/get/responses/200",
        r#"{"version":"2.5"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1version/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
    round_trip::<Json>(
        "openapi.yaml#/paths/~1doc/get/responses/200",
        r#"{"openapi":"3.0.0"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1doc/get/responses/default",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"A parameter has an invalid value."}"#,
    );
}
