//! Every keyword with valid and invalid values, and the properties that each [`Purpose`] requires.

use serde_json::{Value, json};

use super::*;

/// A table of the root schema and its `$defs`.
pub(super) fn definitions(schema: &Value) -> Vec<Definition> {
    let inner = schema.get("$defs").and_then(Value::as_object).into_iter().flatten();
    let inner = inner.map(|(name, schema)| (format!("#/$defs/{name}"), schema));
    let mut all: Vec<_> = inner.chain([("#".to_owned(), schema)]).collect();
    all.sort_by(|left, right| left.0.cmp(&right.0));
    all.into_iter()
        .map(|(pointer, schema)| Definition {
            pointer: pointer.into(),
            text: schema.to_string().into(),
            schema: std::sync::OnceLock::new(),
        })
        .collect()
}

/// The violations of a schema in a JSON text.
fn check_text(schema: &Value, purpose: Purpose, text: &str) -> String {
    let mut violations = Violations::default();
    check(&definitions(schema), "#", purpose, text, &mut violations);
    violations.finish().err().map(|error| error.to_string()).unwrap_or_default()
}

fn check_value(schema: &Value, value: &Value) -> String {
    check_text(schema, Purpose::Request, &value.to_string())
}

#[test]
fn every_keyword_reports_its_violations() {
    for (schema, value, expected) in [
        (json!(false), json!(1), "is not allowed"),
        (json!({"type": ["string", "null"]}), json!(1), "must be a string or null"),
        (json!({"type": "integer"}), json!(1.5), "must be an integer"),
        (json!({"const": {"a": 1}}), json!({"a": 2}), r#"must be {"a":1}"#),
        (json!({"enum": ["a", 2]}), json!("b"), r#"must be one of "a", 2"#),
        (json!({"minLength": 2}), json!("é"), "must have at least 2 characters"),
        (json!({"maxLength": 2}), json!("éàè"), "must have at most 2 characters"),
        (json!({"pattern": "^[A-Z]$"}), json!("ab"), "must match ^[A-Z]$"),
        (json!({"format": "date"}), json!("14/01/2025"), "must be a date, such as 2020-01-31"),
        (
            json!({"format": "date-time"}),
            json!("now"),
            "must be a date and time, such as 2025-01-14T13:17:58Z",
        ),
        (
            json!({"format": "uuid"}),
            json!("22e61758"),
            "must be a UUID, such as 22e61758-924d-4ad7-b259-e4fcb1ea8808",
        ),
        (json!({"format": "uint8"}), json!(256), "must be at most 255"),
        (json!({"minimum": -1}), json!(-2), "must be at least -1"),
        (json!({"exclusiveMinimum": 1.5}), json!(1.5), "must be above 1.5"),
        (json!({"exclusiveMaximum": 1.5}), json!(1.5), "must be below 1.5"),
        (
            json!({"maximum": 18_446_744_073_709_551_615_u64}),
            json!(1e300),
            "must be at most 18446744073709551615",
        ),
        (json!({"multipleOf": 0.1}), json!(0.35), "must be a multiple of 0.1"),
        (json!({"minItems": 2}), json!([1]), "must have at least 2 elements"),
        (json!({"maxItems": 1}), json!([1, 2]), "must have at most 1 element"),
        (json!({"uniqueItems": true}), json!([1, 1.0]), "must not have equal elements"),
        (json!({"prefixItems": [{}], "items": false}), json!([1, 2]), "1: is not allowed"),
        (json!({"items": {"type": "string"}}), json!(["a", 2]), "1: must be a string"),
        (json!({"contains": {"const": 1}}), json!([2]), "must contain at least 1 matching element"),
        (
            json!({"contains": {"const": 1}, "minContains": 2}),
            json!([1, 2]),
            "must contain at least 2 matching elements",
        ),
        (
            json!({"contains": true, "maxContains": 1}),
            json!([2, 3]),
            "must contain at most 1 matching element",
        ),
        (json!({"unevaluatedItems": false, "prefixItems": [{}]}), json!([1, 2]), "1: is not allowed"),
        (json!({"required": ["a"]}), json!({}), "a: is required"),
        (
            json!({"properties": {"a": {"properties": {"b": false}}}}),
            json!({"a": {"b": 1}}),
            "a.b: is not allowed",
        ),
        (json!({"additionalProperties": false}), json!({"a": 1}), "a: is not a property of this object"),
        (json!({"patternProperties": {"^x": {"type": "null"}}}), json!({"xa": 1}), "xa: must be null"),
        (json!({"minProperties": 1}), json!({}), "must have at least 1 property"),
        (json!({"maxProperties": 1}), json!({"a": 1, "b": 2}), "must have at most 1 property"),
        (json!({"dependentRequired": {"a": ["b"]}}), json!({"a": 1}), "b: is required beside `a`"),
        (
            json!({"dependentSchemas": {"a": {"maxProperties": 1}}}),
            json!({"a": 1, "b": 2}),
            "must have at most 1 property",
        ),
        (
            json!({"propertyNames": {"maxLength": 1}}),
            json!({"ab": 1}),
            "ab: must have a name that the schema of `propertyNames` allows",
        ),
        (
            json!({"allOf": [{"properties": {"a": true}}], "unevaluatedProperties": false}),
            json!({"a": 1, "b": 2}),
            "b: is not a property of this object",
        ),
        (json!({"not": {"type": "null"}}), json!(null), "must not match the schema of `not`"),
        (json!({"if": {"const": 1}, "then": false}), json!(1), "is not allowed"),
        (json!({"if": {"const": 1}, "else": {"const": 2}}), json!(3), "must be 2"),
        (json!({"anyOf": [{"type": "null"}, {"minimum": 2}]}), json!(1), "must be at least 2"),
        (json!({"anyOf": [{"type": "null"}, {"type": "string"}]}), json!(1), "must match one of 2 schemas"),
        (json!({"oneOf": [true, true, false]}), json!(1), "must match one of 3 schemas, and matches 2"),
        (json!({"pattern": "^(?=a)"}), json!("a"), "not checked: pattern at #"),
        (json!({"not": {"pattern": "^(?=a)"}}), json!("a"), "not checked: pattern at #/not"),
        (json!({"notChecked": ["x"]}), json!("a"), "not checked: x at #"),
    ] {
        assert_eq!(check_value(&schema, &value), expected, "{schema} {value}");
    }
}

#[test]
fn valid_values_have_no_violations() {
    for (schema, value) in [
        (json!({"const": -2}), json!(-2.0)),
        (json!({"enum": [0.0]}), json!(0)),
        (json!({"type": "integer"}), json!(1.0)),
        (json!({"prefixItems": [{"type": "integer"}, {"type": "string"}]}), json!([1])),
        (json!({"additionalProperties": false, "patternProperties": {"^v": {}}}), json!({"vroom": 1})),
        (json!({"properties": {"$ref": {"type": "string"}}}), json!({"$ref": "a"})),
        (json!({"uniqueItems": true}), json!([1, true, "1", [1], {"a": 1}, [true], null, 0, false])),
        (json!({"multipleOf": 1e-8}), json!(12_391_239_123_u64)),
        (json!({"minLength": 1, "maximum": 1}), json!([])),
        (json!({"anyOf": [{"pattern": "^(?=a)"}, {"type": "string"}]}), json!("b")),
        (json!({"nullable": true, "type": "string", "enum": ["a"]}), json!(null)),
    ] {
        assert_eq!(check_value(&schema, &value), "", "{schema} {value}");
    }
}

#[test]
fn an_element_that_may_match_contains_is_evaluated() {
    let schema = json!({"contains": {"pattern": "^(?=a)"}, "unevaluatedItems": false});
    assert_eq!(check_value(&schema, &json!(["a"])), "not checked: pattern at #/contains");
    assert_eq!(check_value(&schema, &json!(["a", 1])), "not checked: pattern at #/contains");
}

#[test]
fn numbers_are_compared_exactly() {
    let schema = json!({"maximum": 18_446_744_073_709_551_615_u64});
    assert_eq!(check_text(&schema, Purpose::Request, "18446744073709551615"), "");
    assert_ne!(check_text(&schema, Purpose::Request, "18446744073709551616"), "");
    let schema = json!({"const": 9_007_199_254_740_993_u64});
    assert_eq!(check_text(&schema, Purpose::Request, "9007199254740993.0"), "");
    assert_ne!(check_text(&schema, Purpose::Request, "9007199254740992"), "");
    assert_eq!(check_text(&json!({"type": "integer"}), Purpose::Request, "1e400"), "");
}

#[test]
fn required_properties_depend_on_the_purpose() {
    let schema = json!({
        "properties": {"id": {"type": "string"}, "name": {"type": "string"}, "note": {"minLength": 2}, "secret": {}},
        "required": ["id", "name", "secret"],
        "readOnlyRequired": ["id"],
        "writeOnlyRequired": ["secret"],
    });
    assert_eq!(check_text(&schema, Purpose::Request, "{}"), "name: is required; secret: is required");
    assert_eq!(check_text(&schema, Purpose::Response, "{}"), "id: is required; name: is required");
    assert_eq!(check_text(&schema, Purpose::Patch, "{}"), "");
    assert_eq!(
        check_text(&schema, Purpose::Patch, r#"{"name":null,"note":null}"#),
        "name: is required and cannot be deleted"
    );
    assert_eq!(
        check_text(&schema, Purpose::Patch, r#"{"note":"a"}"#),
        "note: must have at least 2 characters"
    );
}

#[test]
fn a_discriminator_selects_the_schema() {
    let schema = json!({
        "oneOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}],
        "discriminator": {"propertyName": "@type", "mapping": {"a": "#/$defs/A", "b": "#/$defs/B"}},
        "$defs": {"A": {"required": ["x"]}, "B": {"required": ["y"]}},
    });
    assert_eq!(check_value(&schema, &json!({"@type": "b", "x": 1})), "y: is required");
    assert_eq!(check_value(&schema, &json!({"@type": "a", "x": 1, "y": 1})), "");
    assert_eq!(check_value(&schema, &json!({"@type": "c", "y": 1})), "");
}

#[test]
fn a_definition_is_evaluated_once_per_value() {
    let mut definitions = serde_json::Map::new();
    definitions.insert("0".to_owned(), json!({"required": ["sku"]}));
    for level in 1..60 {
        let below = json!({"$ref": format!("#/$defs/{}", level - 1)});
        definitions.insert(level.to_string(), json!({"allOf": [below, below], "anyOf": [below, below]}));
    }
    let schema = json!({"$ref": "#/$defs/59", "$defs": definitions});
    assert_eq!(check_value(&schema, &json!({})), "sku: is required");
    assert_eq!(check_value(&schema, &json!({"sku": "a"})), "");
}

#[test]
fn nested_choices_do_not_multiply_the_work() {
    let node = |kind: &str| json!({"properties": {"kind": {"const": kind}, "next": {"$ref": "#/$defs/any"}}});
    let schema = json!({
        "$ref": "#/$defs/any",
        "$defs": {"any": {"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}]}, "a": node("a"), "b": node("b")},
    });
    let text = r#"{"next":"#.repeat(90) + r#"{"kind":"a"}"# + &"}".repeat(90);
    assert!(check_text(&schema, Purpose::Request, &text).contains("matches 2"));
}

#[test]
fn recursive_and_deep_schemas_terminate() {
    let cycle = json!({"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"allOf": [{"$ref": "#/$defs/a"}]}}});
    assert_eq!(check_value(&cycle, &json!(1)), "");
    let list = json!({"items": {"$ref": "#/$defs/list"}, "$defs": {"list": {"type": "array", "items": {"$ref": "#/$defs/list"}}}});
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    assert!(check_text(&list, Purpose::Request, &deep).contains("not checked"));
    let mut chain = serde_json::Map::new();
    for index in 0..5_000 {
        chain.insert(index.to_string(), json!({"$ref": format!("#/$defs/{}", index + 1)}));
    }
    let chain = json!({"$ref": "#/$defs/0", "$defs": chain});
    assert!(check_value(&chain, &json!(1)).contains("not checked"));
}

#[test]
fn the_only_matching_schema_is_chosen() {
    let schemas = json!({"$defs": {
        "a": {"properties": {"t": {"const": "a"}}},
        "b": {"properties": {"t": {"const": "b"}}},
        "c": {"properties": {"t": {"type": "string"}}},
    }});
    let table = definitions(&schemas);
    let choice = |rule, names: &[&str], value: &str| {
        let pointers: Vec<String> = names.iter().map(|name| format!("#/$defs/{name}")).collect();
        let schemas: Vec<(&str, usize)> =
            pointers.iter().enumerate().map(|(index, pointer)| (pointer.as_str(), index)).collect();
        choose(&table, rule, Purpose::Response, &schemas, value)
    };
    assert_eq!(choice(Match::One, &["a", "b"], r#"{"t":"b"}"#), Some(1));
    assert_eq!(choice(Match::One, &["a", "b"], r#"{"t":"c"}"#), None);
    assert_eq!(choice(Match::One, &["a", "c"], r#"{"t":"a"}"#), None);
    assert_eq!(choice(Match::First, &["c", "a"], r#"{"t":"a"}"#), Some(0));
    assert_eq!(choice(Match::First, &["b", "c"], r#"{"t":"a"}"#), Some(1));
}

#[test]
fn a_wrong_type_is_reported_and_blocks_no_request() {
    let table = definitions(&json!({"properties": {"a": {"type": "string"}, "b": {"minLength": 2}}}));
    let check_text = |text: &str| {
        let mut violations = Violations::default();
        check(&table, "#", Purpose::Request, text, &mut violations);
        violations
    };
    for text in [r#"{"a":1}"#, r#"{"a":null}"#] {
        assert!(check_text(text).finish().is_err(), "{text}");
        assert!(check_text(text).finish_request().is_ok(), "{text}");
    }
    assert!(check_text(r#"{"a":1,"b":"x"}"#).finish_request().is_err());
}
