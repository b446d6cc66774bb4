//! Comparison with an independent validator over random schemas and values.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::tests::definitions;
use super::{Match, Side, check, choose};
use crate::Violations;

/// Documents of four schemas, or unions of three and their definitions, with three values each: beyond 10,000 of both.
const RUNS: usize = 3_400;

const NAMES: [&str; 4] = ["a", "b", "t", "xy"];

/// Scalars of both schemas and values, so that they often match.
fn scalar(rng: &mut Rng) -> Value {
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

fn value(rng: &mut Rng, depth: usize) -> Value {
    match rng.usize(0..if depth == 0 { 4 } else { 9 }) {
        0..4 => scalar(rng),
        4 | 5 => (0..rng.usize(0..4)).map(|_| value(rng, depth - 1)).collect(),
        _ => {
            let count = rng.usize(0..4);
            let properties = (0..count).map(|_| (name(rng), value(rng, depth - 1)));
            Value::Object(properties.collect())
        }
    }
}

fn name(rng: &mut Rng) -> String {
    NAMES[rng.usize(0..NAMES.len())].to_owned()
}

fn kind(rng: &mut Rng) -> &'static str {
    ["null", "boolean", "integer", "number", "string", "array", "object"][rng.usize(0..7)]
}

/// A schema; `below` definitions may be referred to for the same value.
fn schema(rng: &mut Rng, depth: usize, below: usize) -> Value {
    if depth == 0 || rng.usize(0..12) == 0 {
        return match rng.usize(0..4) {
            0 => json!(true),
            1 => json!(false),
            2 => json!({"type": kind(rng)}),
            _ => json!({"const": scalar(rng)}),
        };
    }
    let mut out = Map::new();
    for _ in 0..rng.usize(1..4) {
        keyword(rng, depth - 1, below, &mut out);
    }
    Value::Object(out)
}

fn several(rng: &mut Rng, depth: usize, below: usize) -> Value {
    (0..rng.usize(1..4)).map(|_| schema(rng, depth, below)).collect()
}

fn named(rng: &mut Rng, depth: usize) -> Value {
    let properties = (0..rng.usize(1..4)).map(|_| (name(rng), schema(rng, depth, DEFINITIONS)));
    Value::Object(properties.collect())
}

fn keyword(rng: &mut Rng, depth: usize, below: usize, out: &mut Map<String, Value>) {
    let small = rng.usize(0..4);
    // Behind a property or an item, any definition may be referred to.
    let inner = DEFINITIONS;
    let (key, value) = match rng.usize(0..36) {
        0 => ("type", json!(kind(rng))),
        1 => ("type", json!([kind(rng), "null"].into_iter().collect::<std::collections::BTreeSet<_>>())),
        2 => ("const", value(rng, 1)),
        3 => ("enum", json!([value(rng, 1), scalar(rng)])),
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
        16 => ("items", schema(rng, depth, inner)),
        17 => ("prefixItems", several(rng, depth, inner)),
        18 => ("contains", schema(rng, depth, inner)),
        19 => {
            out.insert("contains".to_owned(), schema(rng, depth, inner));
            if rng.bool() { ("minContains", json!(small)) } else { ("maxContains", json!(small)) }
        }
        20..23 => ("properties", named(rng, depth)),
        23 => ("required", json!([name(rng)])),
        24 => ("additionalProperties", schema(rng, depth, inner)),
        25 => ("patternProperties", json!({"^[at]$": schema(rng, depth, inner)})),
        26 => ("propertyNames", schema(rng, 1, 0)),
        27 => {
            let (least, most) = ("minProperties", "maxProperties");
            (if rng.bool() { least } else { most }, json!(small))
        }
        28 => ("dependentRequired", json!({name(rng): [name(rng)]})),
        29 => ("dependentSchemas", json!({name(rng): schema(rng, depth, below)})),
        30 => (["allOf", "anyOf", "oneOf"][rng.usize(0..3)], several(rng, depth, below)),
        31 => ("not", schema(rng, depth, below)),
        32 => {
            out.insert("then".to_owned(), schema(rng, depth, below));
            out.insert("else".to_owned(), schema(rng, depth, below));
            ("if", schema(rng, depth, below))
        }
        33 => ("unevaluatedProperties", schema(rng, depth, inner)),
        34 => ("unevaluatedItems", schema(rng, depth, inner)),
        _ if below == 0 => ("type", json!("object")),
        _ => ("$ref", json!(format!("#/$defs/{}", rng.usize(0..below)))),
    };
    out.insert(key.to_owned(), value);
}

const DEFINITIONS: usize = 3;

/// A schema with definitions of which each refers, for the same value, only to those before it.
fn document(rng: &mut Rng) -> Value {
    let inner = (0..DEFINITIONS).map(|index| (index.to_string(), schema(rng, 2, index)));
    let inner: Map<String, Value> = inner.collect();
    let mut root = match schema(rng, 3, DEFINITIONS) {
        Value::Object(root) => root,
        always => Map::from_iter([("allOf".to_owned(), json!([always]))]),
    };
    root.insert("$defs".to_owned(), Value::Object(inner));
    Value::Object(root)
}

fn independent(schema: &Value) -> jsonschema::Validator {
    let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012);
    options.should_validate_formats(true).build(schema).unwrap()
}

#[test]
fn an_independent_validator_gives_the_same_verdict() {
    let mut rng = Rng::with_seed(20_261_128);
    let (mut valid, mut invalid) = (0, 0);
    for run in 0..RUNS {
        let schema = document(&mut rng);
        let validator = independent(&schema);
        let table = definitions(&schema);
        for _ in 0..3 {
            let value = value(&mut rng, 3);
            let expected = validator.is_valid(&value);
            let mut found = Violations::default();
            check(&table, "#", Side::Server, &value.to_string(), &mut found);
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
        let variants: Vec<Value> = (0..count).map(|_| schema(&mut rng, 3, 0)).collect();
        let inner = variants.iter().enumerate().map(|(index, schema)| (format!("v{index}"), schema.clone()));
        let inner =
            inner.chain((0..DEFINITIONS).map(|index| (index.to_string(), schema(&mut rng, 2, index))));
        let inner: Map<String, Value> = inner.collect();
        let document = json!({"$defs": inner});
        let table = definitions(&document);
        let validators: Vec<_> = (0..count)
            .map(|index| independent(&json!({"$ref": format!("#/$defs/v{index}"), "$defs": inner})))
            .collect();
        let pointers: Vec<String> = (0..count).map(|index| format!("#/$defs/v{index}")).collect();
        let schemas: Vec<(&str, usize)> =
            pointers.iter().enumerate().map(|(index, pointer)| (pointer.as_str(), index)).collect();
        for _ in 0..3 {
            let value = value(&mut rng, 3);
            let valid: Vec<usize> = (0..count).filter(|&index| validators[index].is_valid(&value)).collect();
            let only = if let [only] = valid[..] { Some(only) } else { None };
            let text = value.to_string();
            let found = choose(&table, Match::One, Side::Server, &schemas, &text);
            assert_eq!(found, only, "run {run}: {document}\n{value}");
            let found = choose(&table, Match::First, Side::Server, &schemas, &text);
            assert_eq!(found, valid.first().copied(), "run {run}: {document}\n{value}");
            chosen[valid.len().min(3)] += 1;
        }
    }
    assert!(chosen.iter().all(|&count| count > RUNS / 20), "{chosen:?}");
}
