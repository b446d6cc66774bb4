//! Table of every keyword of JSON Schema 2020-12, written from the core and validation specifications. Generated code and an
//! independent validator agree with it.

use std::collections::BTreeSet;

use generator_corpus::json_schema_table::models::Rows;
use serde_json::{Map, Value, json};

/// Rows whose patterns need features that the engine lacks: Unicode classes, lookaround, backreferences.
const NOT_CHECKED: [&str; 6] =
    ["pattern10", "pattern11", "pattern12", "pattern4", "pattern5", "patternProperties5"];

/// Row with a word boundary, which is ASCII in ECMA-262 (22.2.2.9.3) but not in the engine of the validator.
const DIFFERENT_IN_VALIDATOR: &str = "pattern16";

fn document() -> Value {
    serde_json::from_str(include_str!("../../../crates/orange-codegen/corpus/json-schema-table.json"))
        .unwrap()
}

/// Values of the table: row, value, and whether it is valid.
fn values(document: &Value) -> Vec<(&str, &Value, bool)> {
    let mut values = Vec::new();
    for (row, values_by_validity) in document["x-rows"].as_object().unwrap() {
        for (key, valid) in [("valid", true), ("invalid", false)] {
            values.extend(
                values_by_validity[key].as_array().unwrap().iter().map(|value| (row.as_str(), value, valid)),
            );
        }
    }
    values
}

fn read(row: &str, value: &Value) -> Rows {
    serde_json::from_value(json!({ row: value })).unwrap()
}

#[test]
fn every_row_has_a_schema_and_at_least_45_keywords_have_rows() {
    let document = document();
    let schemas = document["components"]["schemas"]["Rows"]["properties"].as_object().unwrap();
    let rows = document["x-rows"].as_object().unwrap();
    assert!(rows.keys().eq(schemas.keys()));
    let keywords: BTreeSet<&str> =
        rows.keys().map(|row| row.trim_end_matches(|c: char| c.is_ascii_digit())).collect();
    assert!(keywords.len() >= 45, "{keywords:?}");
}

#[test]
fn every_value_is_encoded_unchanged() {
    let document = document();
    for (row, value, _) in values(&document) {
        let text = json!({ row: value }).to_string();
        let rows: Rows = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{row} {value}: {error}"));
        let encoded: Value = serde_json::from_str(&serde_json::to_string(&rows).unwrap()).unwrap();
        assert_eq!(encoded, json!({ row: value }), "{row}");
    }
}

#[test]
fn every_value_is_accepted_or_refused_as_in_the_table() {
    let document = document();
    let mut not_checked = BTreeSet::new();
    for (row, value, valid) in values(&document) {
        let error = read(row, value).validate().err();
        let violations = error.as_ref().map(|error| error.violations()).unwrap_or_default();
        if violations.iter().any(|violation| violation.is_unchecked()) {
            not_checked.insert(row);
        }
        let has_certain = violations.iter().any(|violation| !violation.is_unchecked());
        if valid {
            assert!(!has_certain, "{row} {value}: {violations:?}");
        } else {
            assert!(!violations.is_empty(), "{row} {value} passes");
        }
        let only_unchecked = !violations.is_empty() && !has_certain;
        assert!(
            !only_unchecked || violations[0].rule().contains("not checked: pattern"),
            "{row}: {violations:?}"
        );
    }
    assert_eq!(not_checked, BTreeSet::from(NOT_CHECKED));
}

/// Schema of a row with its definitions, as a plain JSON Schema document.
fn schema(document: &Value, row: &str) -> Value {
    let mut definitions: Map<String, Value> = document["components"]["schemas"].as_object().unwrap().clone();
    let rows = definitions.remove("Rows").unwrap();
    definitions.insert("row".to_owned(), rows["properties"][row].clone());
    let definitions = Value::Object(definitions).to_string().replace("#/components/schemas/", "#/$defs/");
    let definitions: Value = serde_json::from_str(&definitions).unwrap();
    json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/row", "$defs": definitions})
}

#[test]
fn an_independent_validator_agrees_with_the_table() {
    let mut document = document();
    // References inside values are data that rows compare with their schemas, in which `schema` renames them.
    let text = document["x-rows"].to_string().replace("#/components/schemas/", "#/$defs/");
    document["x-rows"] = serde_json::from_str(&text).unwrap();
    let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012);
    let options = options.should_validate_formats(true);
    let mut last: Option<(&str, jsonschema::Validator)> = None;
    for (row, value, valid) in values(&document) {
        if last.as_ref().is_none_or(|(before, _)| *before != row) {
            last = Some((row, options.build(&schema(&document, row)).unwrap()));
        }
        if row == DIFFERENT_IN_VALIDATOR {
            continue;
        }
        let (_, validator) = last.as_ref().unwrap();
        assert_eq!(validator.is_valid(value), valid, "{row} {value}");
    }
}
