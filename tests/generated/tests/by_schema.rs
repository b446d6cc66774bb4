//! Unions without discriminator, validation of preserved values, and hostile names.

use generator_corpus::{by_schema, hostile_characters, json_schema};
use serde_json::{Value, json};

use by_schema::models::{
    Crate, CrateAbsent, CrateDate, CrateFirst, CrateFlag, CrateItems, CrateKind, CrateNested, CrateNumber,
    CratePattern, CrateText, Manifest, Permit, PermitCreate, PermitRes,
};

/// Decodes a value and checks that it is encoded unchanged.
fn read<T>(value: &Value) -> T
where
    T: orange_core::__private::serde::de::DeserializeOwned + orange_core::__private::serde::Serialize,
{
    let decoded: T = serde_json::from_str(&value.to_string()).unwrap();
    assert_eq!(serde_json::to_value(&decoded).unwrap(), *value);
    decoded
}

fn violations(result: Result<(), orange_core::model::ValidationError>) -> String {
    result.err().map(|invalid| invalid.to_string()).unwrap_or_default()
}

macro_rules! assert_variant {
    ($value:tt, $property:ident, $pattern:pat) => {
        let value = json!($value);
        let read: Crate = read(&value);
        assert!(matches!(read.$property, Some($pattern)), "{value}: {:?}", read.$property);
    };
}

#[test]
fn one_of_chooses_the_only_variant_that_validates() {
    assert_variant!({"text": {"t": "blue"}}, text, CrateText::Blue(_));
    assert_variant!({"text": {"t": "red", "x": "a"}}, text, CrateText::Red(_));
    assert_variant!({"number": {"t": 2}}, number, CrateNumber::Second(_));
    assert_variant!({"flag": {"ok": false}}, flag, CrateFlag::Open(_));
    assert_variant!({"pattern": {"v": "abc"}}, pattern, CratePattern::Letters(_));
    assert_variant!({"kind": {"v": "s"}}, kind, CrateKind::Label(_));
    assert_variant!({"nested": {"v": {"y": 1}}}, nested, CrateNested::Outside(_));
    assert_variant!({"items": {"v": [1, 2]}}, items, CrateItems::Counts(_));
    assert_variant!({"items": {"v": ["a", "b"]}}, items, CrateItems::Names(_));
    assert_variant!({"absent": {"v": null}}, absent, CrateAbsent::Nothing(_));
    assert_variant!({"date": {"v": "soon"}}, date, CrateDate::Label(_));
}

#[test]
fn any_of_chooses_the_first_variant_that_validates() {
    assert_variant!({"first": {"v": "2020-01-31"}}, first, CrateFirst::Day(_));
    assert_variant!({"first": {"v": "soon"}}, first, CrateFirst::Label(_));
}

#[test]
fn one_of_with_no_or_several_matching_variants_preserves_the_value() {
    assert_variant!({"text": {"t": "green", "x": "a"}}, text, CrateText::Other(_));
    // One element of each of the two variants.
    assert_variant!({"items": {"v": [1, "a"]}}, items, CrateItems::Other(_));
    // A date is also a string.
    assert_variant!({"date": {"v": "2020-01-31"}}, date, CrateDate::Other(_));
    let value: Crate = read(&json!({"date": {"v": "2020-01-31"}, "text": {"t": "green", "x": "a"}}));
    assert_eq!(value.text.unwrap().get::<String>("x").as_deref(), Some("a"));
    assert_eq!(value.date.unwrap().get::<String>("v").as_deref(), Some("2020-01-31"));
}

#[test]
fn violations_are_reported_for_values_that_are_preserved() {
    for (value, expected) in [
        (json!({"text": {"t": "green"}}), "text.t: must be \"red\""),
        (json!({"date": {"v": "2020-01-31"}}), "date: must match one of 2 schemas, and matches 2"),
        (json!({"closed": [1, 2, 3]}), "closed.2: is not allowed"),
        (json!({"closed": [1]}), ""),
        (json!({"closed": ["a"]}), "closed.0: must be a number"),
        (json!({"open": [1, "a", 2, 3.5]}), ""),
        (json!({"open": [1, "a", "b"]}), "open.2: must be a number"),
        (json!({"$ref": "a"}), ""),
        (json!({"$ref": 1}), "$ref: must be a string"),
        (json!({"never": "a"}), "never: must not match the schema of `not`"),
        (json!({"never": 1, "more": {"a": [null]}}), ""),
    ] {
        assert_eq!(violations(read::<Crate>(&value).validate()), expected, "{value}");
    }
}

#[test]
fn a_rule_behind_several_aliases_is_checked_once() {
    assert_eq!(violations(read::<Manifest>(&json!({"lines": [{}]})).validate()), "lines.0.sku: is required");
}

#[test]
fn a_base_that_maps_itself_is_one_struct_when_read_and_a_variant_when_sent() {
    let permit: Permit = read(&json!({"@type": "Permit", "id": "1", "more": true}));
    assert_eq!((permit.id(), permit.at_type.as_deref()), ("1", Some("Permit")));
    let night: Permit = read(&json!({"@type": "Night", "until": "6"}));
    assert_eq!(night.until.as_deref(), Some("6"));
    for created in [json!({"@type": "Permit", "id": "1"}), json!({"@type": "Night", "until": "6"})] {
        let sent: PermitCreate = read(&created);
        assert!(matches!(
            (created["@type"].as_str(), &sent),
            (Some("Permit"), PermitCreate::Permit(_)) | (Some("Night"), PermitCreate::Night(_))
        ));
    }
    let response: PermitRes = read(&json!({"@type": "Permit", "id": "1"}));
    assert_eq!((response.id.as_deref(), response.at_type.as_deref()), (Some("1"), Some("Permit")));
}

#[test]
fn names_and_values_may_have_control_characters() {
    let value = json!({
        "a\rb": "x\ry", "c\"d": "b\rc", "e\\f": "\r\u{a0}", "g\tb": 1, "h\u{c}b": 2, "i\nb": {"t": "c\u{202E}"},
    });
    let text: hostile_characters::models::Text = read(&value);
    assert_eq!(violations(text.validate()), "");
    let text: hostile_characters::models::Text = read(&json!({"a\rb": "x"}));
    assert_eq!(
        violations(text.validate()),
        "a\rb: must be \"x\\ry\"; c\"d: is required; e\\f: is required; i\nb: is required; g\tb: is required; h\u{c}b: is required; \
         c\"d: is required beside `a\rb`"
    );
}

#[test]
fn an_unresolved_reference_is_reported_as_unchecked() {
    let value: json_schema::models::T = read(&json!({"a": "x", "many": 1, "ids": 5, "dynmany": true}));
    let violations = violations(value.validate());
    for (field, keyword) in [("ids", "$ref"), ("dynmany", "$dynamicRef")] {
        let expected =
            format!("{field}: not checked: {keyword} at #/components/schemas/T/properties/{field}");
        assert!(violations.contains(&expected), "{violations}");
    }
    assert!(!violations.contains("must"), "{violations}");
}

#[test]
fn reserved_names_are_types_fields_and_operations() {
    let value =
        json!({"gen": "fn", "aux": {"con": "\r"}, "名前": {"名前": 1}, "*/ /* ``` {} {0} # \"#": "*/"});
    let read: hostile_characters::models::Names = read(&value);
    assert_eq!(read.gen_, Some(hostile_characters::models::Gen::Fn));
    assert_eq!(read.名前.and_then(|inner| inner.名前), Some(1));
    let _ = (hostile_characters::operations::Gen::new(), hostile_characters::operations::名前::new());
}
