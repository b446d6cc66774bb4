//! Instances of every type, generated from its shape and mutated, are decoded and encoded unchanged.
//!
//! A shape is what the generator makes of a schema. For values generated from the schemas themselves, see
//! [`random_values`](crate::random_values).
//!
//! `PROPTEST_CASES=1000 cargo test -p generator-corpus instances` runs more cases.

use std::collections::BTreeMap;

use orange_core::__private::serde_json::{self, Map, Number, Value, json};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::Union;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};

use crate::instances_of::FILES;
use crate::mutations::mutations;

/// Types of an interface file.
pub(crate) struct File {
    /// JSON array of the shapes of the types, as `orange-codegen` writes them.
    pub(crate) shapes: &'static str,
    /// JSON object of the JSON Schemas of the types, by JSON pointer.
    pub(crate) definitions: &'static str,
    pub(crate) models: &'static [Model],
}

/// Generated Rust type.
pub(crate) struct Model {
    pub(crate) name: &'static str,
    /// Index of its shape in [`File::shapes`].
    pub(crate) index: usize,
    /// JSON pointer of its JSON Schema in [`File::definitions`].
    pub(crate) definition: &'static str,
    /// Decodes, encodes and compares a value.
    pub(crate) check: fn(&str, &Value),
}

/// Maximum depth of instances. Required properties may be recursive, so every value below it is an empty object.
const MAX_DEPTH: usize = 4;

/// Number of mutations of each instance.
const MUTATIONS: usize = 24;

struct Shapes(Vec<Value>);

impl Shapes {
    /// Returns a strategy for the instances of `shape`.
    fn instances(&self, shape: &Value, depth: usize) -> BoxedStrategy<Value> {
        if depth > MAX_DEPTH {
            return Just(json!({})).boxed();
        }
        if let Some(index) = shape.as_u64() {
            return self.instances(&self.0[usize::try_from(index).unwrap()], depth);
        }
        let kinds = shape.as_object().unwrap().iter();
        let mut kinds = kinds.filter(|(name, _)| !["others", "tag", "pattern"].contains(&name.as_str()));
        let (kind, inner) = kinds.next().unwrap();
        match kind.as_str() {
            "object" => self.object(inner.as_array().unwrap(), &shape["others"], depth),
            "union" => self.union(inner.as_array().unwrap(), shape["tag"].as_str(), depth),
            "enum" => {
                // An integer beyond `i64` is preserved, but is not a value of an enum.
                let mut listed = inner.as_array().unwrap().clone();
                listed.retain(|value| !value.is_number() || value.is_i64());
                // Unknown values of the same JSON type.
                let unknown = match &inner[0] {
                    Value::Number(_) => any::<i64>().prop_map(Value::from).boxed(),
                    _ => text().prop_map(Value::from).boxed(),
                };
                if listed.is_empty() {
                    return unknown;
                }
                prop_oneof![4 => prop::sample::select(listed), 1 => unknown].boxed()
            }
            "string" => match (inner.as_str(), shape["pattern"].as_str()) {
                (Some("date"), _) => prop_oneof![date(), text()].prop_map(Value::from).boxed(),
                (Some("date-time"), _) => prop_oneof![date_time(), text()].prop_map(Value::from).boxed(),
                (_, Some(pattern)) => match prop::string::string_regex(pattern) {
                    Ok(matching) => prop_oneof![matching, text()].prop_map(Value::from).boxed(),
                    Err(_) => text().prop_map(Value::from).boxed(),
                },
                _ => text().prop_map(Value::from).boxed(),
            },
            "integer" => prop_oneof![any::<i64>(), -9..9_i64].prop_map(Value::from).boxed(),
            "number" => number().boxed(),
            "boolean" => any::<bool>().prop_map(Value::from).boxed(),
            "array" => {
                let max_length = if depth == MAX_DEPTH { 0 } else { 3 };
                prop::collection::vec(self.instances(inner, depth + 1), 0..=max_length)
                    .prop_map(Value::from)
                    .boxed()
            }
            "map" => {
                let max_length = if depth == MAX_DEPTH { 0 } else { 3 };
                let properties =
                    prop::collection::btree_map(text(), self.instances(inner, depth + 1), 0..=max_length);
                properties.prop_map(|properties| properties.into_iter().collect::<Map<_, _>>().into()).boxed()
            }
            "nullable" => prop_oneof![1 => Just(Value::Null), 3 => self.instances(inner, depth)].boxed(),
            _ => anything().boxed(),
        }
    }

    fn object(&self, properties: &[Value], others: &Value, depth: usize) -> BoxedStrategy<Value> {
        let named = properties.iter().map(|property| {
            let name = property["name"].as_str().unwrap().to_owned();
            let (required, nullable) = (property["required"] == true, property["nullable"] == true);
            if depth >= MAX_DEPTH && !required {
                return Just(None).boxed();
            }
            let value = self.instances(&property["type"], depth + 1);
            let value =
                if nullable { prop_oneof![1 => Just(Value::Null), 4 => value].boxed() } else { value };
            let value = value.prop_map(move |value| (name.clone(), value));
            if required { value.prop_map(Some).boxed() } else { prop::option::of(value).boxed() }
        });
        let named: Vec<_> = named.collect();
        let other = if others.is_null() { anything().boxed() } else { self.instances(others, depth + 1) };
        let others = prop::collection::btree_map(text(), other, 0..=2);
        (named, others)
            .prop_map(|(named, others)| {
                let mut properties: Map<String, Value> = others.into_iter().collect();
                properties.extend(named.into_iter().flatten());
                Value::Object(properties)
            })
            .boxed()
    }

    fn union(&self, variants: &[Value], tag: Option<&str>, depth: usize) -> BoxedStrategy<Value> {
        let variants = variants.iter().map(|variant| {
            let value = self.instances(&variant["type"], depth + 1);
            let tags: Vec<Value> = variant["tags"].as_array().unwrap().clone();
            let Some(property) = tag.map(str::to_owned) else { return value };
            // Mostly a tag of this variant, sometimes an unknown tag.
            let unknown = text().prop_map(Value::from).boxed();
            let tags = match tags.is_empty() {
                true => unknown,
                false => prop_oneof![5 => prop::sample::select(tags), 1 => unknown].boxed(),
            };
            (value, tags)
                .prop_map(move |(mut value, tag)| {
                    if let Value::Object(properties) = &mut value {
                        properties.insert(property.clone(), tag);
                    }
                    value
                })
                .boxed()
        });
        Union::new(variants).boxed()
    }
}

/// Short strings: ASCII, any printable characters, the property name `id`, or a number.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[a-zA-Z@.]{0,6}", 1 => "\\PC{0,4}", 1 => Just("id".to_owned()), 1 => Just("1.0".to_owned())]
}

fn date() -> impl Strategy<Value = String> {
    (1900..2100_u32, 1..13_u32, 1..32_u32).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}"))
}

fn date_time() -> impl Strategy<Value = String> {
    (date(), 0..24_u32, 0..60_u32, prop_oneof![Just(""), Just("Z"), Just("+02:00"), Just(".078+00:00")])
        .prop_map(|(date, hour, minute, zone)| format!("{date}T{hour:02}:{minute:02}:09{zone}"))
}

fn number() -> impl Strategy<Value = Value> {
    let float = any::<f64>().prop_filter_map("a number", |number| Number::from_f64(number).map(Value::from));
    prop_oneof![float, any::<i64>().prop_map(Value::from), (-90.0..90.0_f64).prop_map(Value::from)]
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number(),
        text().prop_map(Value::from)
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(text(), inner, 0..3)
                .prop_map(|properties: BTreeMap<_, _>| properties.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}

/// Whether a type preserves all fields of an object, so that it can be tested with mutations.
pub(crate) fn preserves_fields(shape: &Value) -> bool {
    shape.get("object").is_some() || shape.get("union").is_some() && !shape["tag"].is_null()
}

fn check(shapes: &Shapes, model: &Model) {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(8);
    // Deterministic, and different for every type.
    let seed = model.name.bytes().fold(17_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
    let config =
        Config { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(seed), ..Config::default() };
    let shape = &shapes.0[model.index];
    let strategy = (shapes.instances(shape, 0), prop::collection::vec(any::<Index>(), MUTATIONS));
    let outcome = TestRunner::new(config).run(&strategy, |(instance, selections)| {
        // Nullability belongs to the use of a type, not to the type.
        if instance.is_null() {
            return Ok(());
        }
        (model.check)(model.name, &instance);
        if preserves_fields(shape) && instance.is_object() {
            let mutated = mutations(&instance);
            for selection in selections {
                (model.check)(model.name, selection.get(&mutated));
            }
        }
        Ok(())
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(why, (instance, _))) => panic!("{}: {why}\n{instance}", model.name),
        Err(TestError::Abort(why)) => panic!("{}: {why}", model.name),
    }
}

#[test]
fn instances_and_mutations_of_every_type_are_encoded_unchanged() {
    // Strategies nest as deeply as their values, and need more than the default stack.
    let checks = std::thread::Builder::new().stack_size(64 << 20).spawn(check_all).unwrap();
    if let Err(failure) = checks.join() {
        std::panic::resume_unwind(failure);
    }
}

fn check_all() {
    let mut models = 0;
    for file in FILES {
        let shapes = Shapes(serde_json::from_str(file.shapes).unwrap());
        for model in file.models {
            check(&shapes, model);
            models += 1;
        }
    }
    // Without types, nothing would be tested.
    assert!(models > 400, "{models} types");
}
