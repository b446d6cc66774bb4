// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

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
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/components/schemas/GatewayError",
        r#"{"code":42,"message":"Expired credentials","description":"The credentials have expired."}"#,
    );
}
