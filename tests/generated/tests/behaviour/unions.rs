//! Variants chosen by properties or type, and values, enum values and fields that the schema does not have.

use generator_corpus::enums::models::WindState;
use generator_corpus::one_of::models::{Cargo, CargoAny, CargoListed, CargoScalars, Load};
use generator_corpus::test_support::*;
use generator_corpus::{additional, enums};
use orange_core::model::Json;
use serde_json::json;

#[test]
fn properties_or_the_type_select_the_variant_without_a_tag() {
    let cargo: Cargo = from_json(&json!({
        "load": {"staves": 20, "extra": 1},
        "any": {"height": 2},
        "scalars": true,
        "listed": ["a"],
    }));
    assert!(matches!(cargo.load, Some(Load::Barrel(_))));
    assert!(matches!(cargo.any, Some(CargoAny::Box(_))), "{:?}", cargo.any);
    assert!(matches!(cargo.scalars, Some(CargoScalars::Boolean(true))), "{:?}", cargo.scalars);
    assert!(matches!(&cargo.listed, Some(CargoListed::List(list)) if list == &["a"]), "{:?}", cargo.listed);
}

#[test]
fn a_scalar_converts_to_the_variant_of_its_type() {
    assert_eq!(CargoScalars::from("x"), CargoScalars::Text("x".to_owned()));
    assert_eq!(CargoScalars::from(7), CargoScalars::Integer(7));
    assert_eq!(CargoScalars::from(true), CargoScalars::Boolean(true));
    assert_eq!(CargoListed::from("x".to_owned()), CargoListed::Text("x".to_owned()));
}

#[test]
fn a_value_that_matches_nothing_is_preserved_as_json() {
    let load: Load = from_json(&json!({"volume": 3}));
    assert!(matches!(&load, Load::Other(json) if json.get::<i64>("volume") == Some(3)));
    assert_eq!(to_json(&load), json!({"volume": 3}));
}

#[test]
fn an_unknown_enum_value_is_decoded_and_encoded() {
    let wind: enums::models::Wind = from_json(&json!({"state": "STORMY"}));
    let state = wind.state.as_ref().unwrap();
    assert_eq!((state.as_str(), state.is_known()), ("STORMY", false));
    assert!("STORMY".parse::<WindState>().is_err());
    assert_eq!(to_json(&wind), json!({"state": "STORMY"}));
}

#[test]
fn extra_fields_are_accessible() {
    let store: additional::models::Store = from_json(&json!({"added later": {"x": [1, 2]}}));
    assert_eq!(store.get::<i64>("added later.x.1"), Some(2));
    let (name, value) = store.unknown().next().unwrap();
    assert_eq!((name, value), ("added later", Json::from(json!({"x": [1, 2]}))));
}
