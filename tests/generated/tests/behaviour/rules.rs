//! Rules of schemas, checked by `validate` and before a request is sent.

use generator_corpus::test_support::*;
use generator_corpus::{media_types, rules};
use orange_core::operation::Operation as _;
use serde_json::{Value, json};

/// An object with its required properties and one more.
fn object_with(property: &str, value: Value) -> rules::models::R {
    let mut object = json!({"need": "x", "nlist": [{"s": "ab"}], "nnull": null});
    object[property] = value;
    from_json(&object)
}

#[track_caller]
fn assert_refused(property: &str, value: Value, expected: &str) {
    let error = object_with(property, value).validate().unwrap_err().to_string();
    assert!(error.contains(expected), "{error}");
}

#[track_caller]
fn assert_accepted(property: &str, value: Value) {
    object_with(property, value).validate().unwrap();
}

#[test]
fn a_map_has_rules_for_its_size_and_for_its_values() {
    assert_accepted("mapr", json!({"a": "abc", "b": ""}));
    assert_refused("mapr", json!({}), "mapr: must have at least 1 property");
    assert_refused("mapr", json!({"a": "", "b": "", "c": ""}), "mapr: must have at most 2 properties");
    assert_refused("mapr", json!({"a": "abcd"}), "mapr.a: must have at most 3 characters");
}

#[test]
fn nested_lists_have_the_rules_of_the_inner_list() {
    assert_accepted("deep", json!([["a", "b"]]));
    assert_accepted("deep", json!([]));
    assert_refused("deep", json!([["a"]]), "deep.0: must have at least 2 elements");
    assert_refused("deep", json!([["a", "abc"]]), "deep.0.1: must have at most 2 characters");
}

#[test]
fn variants_of_different_types_have_their_own_rules() {
    assert_accepted("choice", json!("ab"));
    assert_accepted("choice", json!(5));
    assert_refused("choice", json!("abc"), "choice: must have at most 2 characters");
    assert_refused("choice", json!(4), "choice: must be at least 5");
}

/// Variants of one type cannot be told apart by their type, so each value may have the rules of either.
#[test]
fn a_value_needs_the_rules_of_one_variant_of_its_type() {
    // `same` has at most 2 characters or begins with "long".
    assert_accepted("same", json!("longer than two"));
    assert_accepted("same", json!("ab"));
}

#[test]
fn an_invalid_body_is_refused_before_it_is_sent() {
    use media_types::operations::{Int, Lists, Str};
    assert!(Str::new("abc").request().is_ok());
    let error = Str::new("abcd").request().unwrap_err();
    assert_eq!((error.field(), error.is_invalid_request()), (Some("body"), true), "{error}");
    assert_eq!(Int::new(2).request().unwrap_err().field(), Some("body"));
    let error = Lists::new().body(Vec::<Vec<media_types::models::PCreate>>::new()).request().unwrap_err();
    assert!(error.to_string().contains("body: must have at least 1 element"), "{error}");
}
