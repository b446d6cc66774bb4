//! Comparison with an independent validator over random schemas and values.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::tests::definitions;
use super::{Match, Purpose, check, choose};
use crate::Violations;

/// Number of random documents. Each has at least four schemas and is compared for three values.
const RUNS: usize = 3_400;

const NAMES: [&str; 4] = ["a", "b", "t", "xy"];

/// Scalars of both schemas and values, so that they often match.
fn random_scalar(rng: &mut Rng) -> Value {
    match rng.usize(0..14) {
        0 => json!(null),
        1 => json!(true),
        2 => json!(false),
        3 => json!(0),
        4 => json!(1),
        5 => json!(1.0),
        6 => json!(-2),
        7 => json!(2.5),
        8 => json!("a"),
        9 => json!("b"),
        10 => json!(""),
        11 => json!("2020-01-31"),
        12 => json!("2020-02-30"),
        _ => json!("22e61758-924d-4ad7-b259-e4fcb1ea8808"),
    }
}

fn random_value(rng: &mut Rng, depth: usize) -> Value {
    match rng.usize(0..if depth == 0 { 4 } else { 9 }) {
        0..4 => random_scalar(rng),
        4 | 5 => (0..rng.usize(0..4)).map(|_| random_value(rng, depth - 1)).collect(),
        _ => {
            let count = rng.usize(0..4);
            let properties = (0..count).map(|_| (random_name(rng), random_value(rng, depth - 1)));
            Value::Object(properties.collect())
        }
    }
}

fn random_name(rng: &mut Rng) -> String {
    NAMES[rng.usize(0..NAMES.len())].to_owned()
}

fn random_type(rng: &mut Rng) -> &'static str {
    ["null", "boolean", "integer", "number", "string", "array", "object"][rng.usize(0..7)]
}

/// A schema that may refer to the first `referable` definitions for the same value.
fn random_schema(rng: &mut Rng, depth: usize, referable: usize) -> Value {
    if depth == 0 || rng.usize(0..12) == 0 {
        return match rng.usize(0..4) {
            0 => json!(true),
            1 => json!(false),
            2 => json!({"type": random_type(rng)}),
            _ => json!({"const": random_scalar(rng)}),
        };
    }
    let mut out = Map::new();
    for _ in 0..rng.usize(1..4) {
        add_random_keyword(rng, depth - 1, referable, &mut out);
    }
    Value::Object(out)
}

fn random_schemas(rng: &mut Rng, depth: usize, referable: usize) -> Value {
    (0..rng.usize(1..4)).map(|_| random_schema(rng, depth, referable)).collect()
}

fn random_properties(rng: &mut Rng, depth: usize) -> Value {
    let properties = (0..rng.usize(1..4)).map(|_| (random_name(rng), random_schema(rng, depth, DEFINITIONS)));
    Value::Object(properties.collect())
}

fn add_random_keyword(rng: &mut Rng, depth: usize, referable: usize, out: &mut Map<String, Value>) {
    let small = rng.usize(0..4);
    // Behind a property or an item, any definition may be referred to.
    let any_definition = DEFINITIONS;
    let (key, value) = match rng.usize(0..36) {
        0 => ("type", json!(random_type(rng))),
        1 => {
            ("type", json!([random_type(rng), "null"].into_iter().collect::<std::collections::BTreeSet<_>>()))
        }
        2 => ("const", random_value(rng, 1)),
        3 => ("enum", json!([random_value(rng, 1), random_scalar(rng)])),
        4 => ("minimum", json!(small)),
        5 => ("maximum", json!(small)),
        6 => ("exclusiveMinimum", json!(small)),
        7 => ("exclusiveMaximum", json!(2.5)),
        8 => ("multipleOf", json!([1.0, 2.0, 0.5][rng.usize(0..3)])),
        9 => ("minLength", json!(small)),
        10 => ("maxLength", json!(small)),
        11 => ("pattern", json!(["^a", "b$", "[0-9]+", "^.$"][rng.usize(0..4)])),
        12 => ("format", json!(["date", "uuid"][rng.usize(0..2)])),
        13 => ("minItems", json!(small)),
        14 => ("maxItems", json!(small)),
        15 => ("uniqueItems", json!(rng.bool())),
        16 => ("items", random_schema(rng, depth, any_definition)),
        17 => ("prefixItems", random_schemas(rng, depth, any_definition)),
        18 => ("contains", random_schema(rng, depth, any_definition)),
        19 => {
            out.insert("contains".to_owned(), random_schema(rng, depth, any_definition));
            if rng.bool() { ("minContains", json!(small)) } else { ("maxContains", json!(small)) }
        }
        20..23 => ("properties", random_properties(rng, depth)),
        23 => ("required", json!([random_name(rng)])),
        24 => ("additionalProperties", random_schema(rng, depth, any_definition)),
        25 => ("patternProperties", json!({"^[at]$": random_schema(rng, depth, any_definition)})),
        26 => ("propertyNames", random_schema(rng, 1, 0)),
        27 => {
            let (least, most) = ("minProperties", "maxProperties");
            (if rng.bool() { least } else { most }, json!(small))
        }
        28 => ("dependentRequired", json!({random_name(rng): [random_name(rng)]})),
        29 => ("dependentSchemas", json!({random_name(rng): random_schema(rng, depth, referable)})),
        30 => (["allOf", "anyOf", "oneOf"][rng.usize(0..3)], random_schemas(rng, depth, referable)),
        31 => ("not", random_schema(rng, depth, referable)),
        32 => {
            out.insert("then".to_owned(), random_schema(rng, depth, referable));
            out.insert("else".to_owned(), random_schema(rng, depth, referable));
            ("if", random_schema(rng, depth, referable))
        }
        33 => ("unevaluatedProperties", random_schema(rng, depth, any_definition)),
        34 => ("unevaluatedItems", random_schema(rng, depth, any_definition)),
        _ if referable == 0 => ("type", json!("object")),
        _ => ("$ref", json!(format!("#/$defs/{}", rng.usize(0..referable)))),
    };
    out.insert(key.to_owned(), value);
}

const DEFINITIONS: usize = 3;

/// A schema with definitions. Each refers, for the same value, only to earlier definitions, so that no evaluation is
/// endless.
fn random_document(rng: &mut Rng) -> Value {
    let all_definitions = (0..DEFINITIONS).map(|index| (index.to_string(), random_schema(rng, 2, index)));
    let all_definitions: Map<String, Value> = all_definitions.collect();
    let mut root = match random_schema(rng, 3, DEFINITIONS) {
        Value::Object(root) => root,
        always => Map::from_iter([("allOf".to_owned(), json!([always]))]),
    };
    root.insert("$defs".to_owned(), Value::Object(all_definitions));
    Value::Object(root)
}

fn build_validator(schema: &Value) -> jsonschema::Validator {
    let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012);
    options.should_validate_formats(true).build(schema).unwrap()
}

#[test]
fn an_independent_validator_gives_the_same_verdict() {
    let mut rng = Rng::with_seed(20_261_128);
    let (mut valid, mut invalid) = (0, 0);
    for run in 0..RUNS {
        let schema = random_document(&mut rng);
        let validator = build_validator(&schema);
        let table = definitions(&schema);
        for _ in 0..3 {
            let value = random_value(&mut rng, 3);
            let expected = validator.is_valid(&value);
            let mut found = Violations::default();
            check(&table, "#", Purpose::Response, &value.to_string(), &mut found);
            let found = found.finish();
            assert_eq!(found.is_ok(), expected, "run {run}: {schema}\n{value}\n{found:?}");
            *(if expected { &mut valid } else { &mut invalid }) += 1;
        }
    }
    assert!(valid > RUNS / 2 && invalid > RUNS / 2, "{valid} valid, {invalid} invalid");
}

#[test]
fn an_independent_validator_chooses_the_same_variant() {
    let mut rng = Rng::with_seed(13);
    let mut chosen = [0; 4];
    for run in 0..RUNS {
        let count = rng.usize(2..5);
        let variants: Vec<Value> = (0..count).map(|_| random_schema(&mut rng, 3, 0)).collect();
        let all_definitions =
            variants.iter().enumerate().map(|(index, schema)| (format!("v{index}"), schema.clone()));
        let all_definitions = all_definitions
            .chain((0..DEFINITIONS).map(|index| (index.to_string(), random_schema(&mut rng, 2, index))));
        let all_definitions: Map<String, Value> = all_definitions.collect();
        let document = json!({"$defs": all_definitions});
        let table = definitions(&document);
        let validators: Vec<_> = (0..count)
            .map(|index| {
                build_validator(&json!({"$ref": format!("#/$defs/v{index}"), "$defs": all_definitions}))
            })
            .collect();
        let pointers: Vec<String> = (0..count).map(|index| format!("#/$defs/v{index}")).collect();
        let schemas: Vec<(&str, usize)> =
            pointers.iter().enumerate().map(|(index, pointer)| (pointer.as_str(), index)).collect();
        for _ in 0..3 {
            let value = random_value(&mut rng, 3);
            let valid: Vec<usize> = (0..count).filter(|&index| validators[index].is_valid(&value)).collect();
            let only = if let [only] = valid[..] { Some(only) } else { None };
            let text = value.to_string();
            let found = choose(&table, Match::One, Purpose::Response, &schemas, &text);
            assert_eq!(found, only, "run {run}: {document}\n{value}");
            let found = choose(&table, Match::First, Purpose::Response, &schemas, &text);
            assert_eq!(found, valid.first().copied(), "run {run}: {document}\n{value}");
            chosen[valid.len().min(3)] += 1;
        }
    }
    assert!(chosen.iter().all(|&count| count > RUNS / 20), "{chosen:?}");
}
