//! Random values from the JSON Schema of every type are decoded and encoded without a change, with all digits of numbers.
//!
//! Most values are valid; some have unknown fields or an altered value.
//! `PROPTEST_CASES=1000 cargo test -p generator-corpus random_values` runs more cases.

use fastrand::Rng;
use orange_core::__private::serde_json::{self, Map, Value, json};
use orange_core::model::Violations;
use orange_core::model::schema::{Definition, Purpose, SchemaRef};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, RngSeed, TestRunner};

use crate::instances::{Model, preserves_fields};
use crate::instances_of::FILES;
use crate::mutations::mutations;

/// Maximum depth of optional values.
const MAX_OPTIONAL_DEPTH: usize = 4;

/// Maximum depth of required fields, which may be recursive. Every value below it is an empty object.
const MAX_REQUIRED_DEPTH: usize = 24;

struct Schemas {
    definitions: Map<String, Value>,
    rng: Rng,
    texts: TestRunner,
}

impl Schemas {
    /// Returns a random value of a schema, which is valid in most cases.
    fn value(&mut self, schema: &Value, depth: usize) -> Value {
        let mut layers = Vec::new();
        let mut tags = Vec::new();
        self.layers(schema, &mut layers, &mut tags, 0);
        if depth > MAX_REQUIRED_DEPTH {
            return json!({});
        }
        let layers: Vec<&Map<String, Value>> = layers.iter().filter_map(Value::as_object).collect();
        let find = |key: &str| layers.iter().find_map(|layer| layer.get(key));
        if find("nullable") == Some(&Value::Bool(true)) && self.rng.u8(0..8) == 0 {
            return Value::Null;
        }
        if let Some(constant) = find("const") {
            return constant.clone();
        }
        if let Some(listed) = find("enum").and_then(Value::as_array).filter(|listed| !listed.is_empty()) {
            return listed[self.rng.usize(0..listed.len())].clone();
        }
        match self.kind(&layers).as_str() {
            "null" => Value::Null,
            "boolean" => json!(self.rng.bool()),
            "integer" => self.number(&layers, true),
            "number" => self.number(&layers, false),
            "string" => Value::String(self.text(&layers)),
            "array" => self.list(&layers, depth),
            "object" => {
                let mut object = self.object(&layers, depth);
                object.extend(tags);
                Value::Object(object)
            }
            _ => [json!(null), json!(1.50), json!("a"), json!([1, {"b": null}]), json!({"c": 1e3})]
                [self.rng.usize(0..5)]
            .clone(),
        }
    }

    /// Appends to `out` the schemas that apply to a value of `schema`: itself, the targets of references, all of `allOf`, and
    /// one chosen alternative of `oneOf`, `anyOf` or a discriminator. The tag of a chosen variant is appended to `tags`.
    fn layers(
        &mut self,
        schema: &Value,
        out: &mut Vec<Value>,
        tags: &mut Vec<(String, Value)>,
        level: usize,
    ) {
        let Some(properties) = schema.as_object() else { return };
        if level > 20 {
            return;
        }
        out.push(schema.clone());
        if let Some(target) = properties.get("$ref").and_then(Value::as_str) {
            let target = self.definitions.get(target).cloned().unwrap_or_default();
            self.layers(&target, out, tags, level + 1);
        }
        for inner in properties.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.layers(inner, out, tags, level + 1);
        }
        let mapped = properties.get("discriminator").and_then(|discriminator| {
            let mapping = discriminator["mapping"].as_object()?.iter().collect::<Vec<_>>();
            let (tag, target) = *mapping.get(self.rng.usize(0..mapping.len().max(1)))?;
            Some((discriminator["propertyName"].as_str()?, tag.clone(), target.as_str()?))
        });
        if let Some((property, tag, target)) = mapped {
            let target = self.definitions.get(target).cloned().unwrap_or_default();
            self.layers(&target, out, tags, level + 1);
            tags.push((property.to_owned(), Value::String(tag)));
            return;
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(list) = properties.get(key).and_then(Value::as_array).filter(|list| !list.is_empty())
            {
                let chosen = self.rng.usize(0..list.len());
                self.layers(&list[chosen], out, tags, level + 1);
            }
        }
    }

    /// A JSON type that all layers allow or, if no layer names one, that a keyword of a layer is for. Otherwise `any`.
    fn kind(&mut self, layers: &[&Map<String, Value>]) -> String {
        let mut allowed: Option<Vec<&str>> = None;
        for layer in layers {
            let types: Vec<&str> = match layer.get("type") {
                Some(Value::String(name)) => vec![name],
                Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
                _ => continue,
            };
            let is_allowed =
                |name: &str| types.contains(&name) || (name == "integer" && types.contains(&"number"));
            allowed = Some(match allowed {
                None => types,
                Some(before) if before.contains(&"number") && types.contains(&"integer") => vec!["integer"],
                Some(before) => before.into_iter().filter(|name| is_allowed(name)).collect(),
            });
        }
        if let Some(allowed) = allowed {
            return allowed
                .get(self.rng.usize(0..allowed.len().max(1)))
                .map_or("any", |name| name)
                .to_owned();
        }
        for (kind, keys) in [
            ("object", &["properties", "required", "additionalProperties", "minProperties"][..]),
            ("array", &["items", "prefixItems", "minItems", "contains"]),
            ("string", &["pattern", "minLength", "maxLength"]),
            ("number", &["minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"]),
        ] {
            if layers.iter().any(|layer| keys.iter().any(|key| layer.contains_key(*key))) {
                return kind.to_owned();
            }
        }
        "any".to_owned()
    }

    fn number(&mut self, layers: &[&Map<String, Value>], is_integer: bool) -> Value {
        let all = |key: &str| layers.iter().filter_map(|layer| layer.get(key)?.as_f64()).collect::<Vec<_>>();
        let above = all("exclusiveMinimum").into_iter().map(|limit| limit + 1.0);
        let below = all("exclusiveMaximum").into_iter().map(|limit| limit - 1.0);
        let from = all("minimum").into_iter().chain(above).fold(f64::NEG_INFINITY, f64::max);
        let to = all("maximum").into_iter().chain(below).fold(f64::INFINITY, f64::min);
        let (from, to) = match (from.is_finite(), to.is_finite()) {
            (true, true) => (from, to),
            (true, false) => (from, from + 1000.0),
            (false, true) => (to - 1000.0, to),
            (false, false) if self.rng.u8(0..4) == 0 => {
                let large: [Value; 4] = [
                    json!(9_007_199_254_740_993_i64),
                    json!(i64::MIN),
                    json!(-0.0),
                    json!(1.797_693_134_862_315_7e308),
                ];
                return large[self.rng.usize(0..if is_integer { 2 } else { 4 })].clone();
            }
            (false, false) => (-1000.0, 1000.0),
        };
        let step = all("multipleOf").first().copied();
        let value = from + self.rng.f64() * (to - from);
        match step {
            Some(step) if step.fract() != 0.0 => {
                let digits = step.to_string().split('.').nth(1).map_or(0, str::len);
                let text = format!("{:.digits$}", (value / step).floor() * step);
                serde_json::from_str(&text).unwrap_or_default()
            }
            Some(step) => integer((value / step).floor() * step),
            None if is_integer || self.rng.bool() => integer(value.ceil().min(to.floor())),
            None => json!(value),
        }
    }

    fn text(&mut self, layers: &[&Map<String, Value>]) -> String {
        let find = |key: &str| layers.iter().find_map(|layer| layer.get(key));
        let count =
            |key: &str| find(key).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
        match find("format").and_then(Value::as_str) {
            Some("date") => return format!("20{:02}-{:02}-28", self.rng.u8(0..99), self.rng.u8(1..13)),
            Some("date-time") => {
                let ending = ["Z", "+02:00", ".078Z", ".5-03:30"][self.rng.usize(0..4)];
                return format!("2026-{:02}-14T{:02}:17:58{ending}", self.rng.u8(1..13), self.rng.u8(0..24));
            }
            Some("uuid") => {
                return format!("{:08x}-924d-4ad7-b259-{:012x}", self.rng.u32(..), self.rng.u64(0..1 << 48));
            }
            _ => {}
        }
        if let Some(pattern) = find("pattern").and_then(Value::as_str) {
            let unanchored = pattern.trim_start_matches('^').trim_end_matches('$');
            let generated = proptest::string::string_regex(unanchored)
                .ok()
                .and_then(|texts| texts.new_tree(&mut self.texts).ok().map(|tree| tree.current()));
            if let Some(text) = generated {
                return text;
            }
        }
        let min = count("minLength").unwrap_or(0);
        let max = count("maxLength").unwrap_or(min + 8).max(min);
        let letters = ['a', 'Z', '0', ' ', 'é', '"', '\\', '\u{2028}', '名', '💩', '/', '\n'];
        let length = self.rng.usize(min..=max.min(min + 8));
        (0..length).map(|_| letters[self.rng.usize(0..letters.len())]).collect()
    }

    fn list(&mut self, layers: &[&Map<String, Value>], depth: usize) -> Value {
        let find = |key: &str| layers.iter().find_map(|layer| layer.get(key));
        let count =
            |key: &str| find(key).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
        let min = count("minItems").unwrap_or(0);
        let max = count("maxItems").unwrap_or(min + 3).max(min);
        let length = if depth >= MAX_OPTIONAL_DEPTH { min } else { self.rng.usize(min..=max.min(min + 3)) };
        let prefix = find("prefixItems").and_then(Value::as_array).cloned().unwrap_or_default();
        let others = find("items").cloned();
        let mut items: Vec<Value> = Vec::new();
        for index in 0..length {
            let schema = match (prefix.get(index), &others) {
                (Some(schema), _) => schema.clone(),
                (None, Some(Value::Bool(false))) => break,
                (None, Some(schema)) => schema.clone(),
                (None, None) => find("contains").cloned().unwrap_or_default(),
            };
            let value = self.value(&schema, depth + 1);
            if find("uniqueItems") != Some(&Value::Bool(true)) || !items.contains(&value) {
                items.push(value);
            }
        }
        if let (Some(contains), None) = (find("contains").cloned(), &others) {
            items.push(self.value(&contains, depth + 1));
        }
        Value::Array(items)
    }

    fn object(&mut self, layers: &[&Map<String, Value>], depth: usize) -> Map<String, Value> {
        let required: Vec<&str> = layers
            .iter()
            .filter_map(|layer| layer.get("required")?.as_array())
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut named: Map<String, Value> = Map::new();
        for (name, schema) in layers.iter().filter_map(|layer| layer.get("properties")?.as_object()).flatten()
        {
            let all = named.entry(name.clone()).or_insert_with(|| json!({"allOf": []}));
            if let Some(all) = all["allOf"].as_array_mut() {
                all.push(schema.clone());
            }
        }
        let mut object = Map::new();
        for (name, schema) in &named {
            let is_forbidden =
                schema["allOf"].as_array().is_some_and(|all| all.contains(&Value::Bool(false)));
            let is_included = depth < MAX_OPTIONAL_DEPTH && !is_forbidden && self.rng.u8(0..3) > 0;
            if required.contains(&name.as_str()) || is_included {
                object.insert(name.clone(), self.value(schema, depth + 1));
            }
        }
        let closed = |key: &str| layers.iter().any(|layer| layer.get(key) == Some(&Value::Bool(false)));
        let is_closed = closed("additionalProperties") || closed("unevaluatedProperties");
        let others = layers.iter().find_map(|layer| layer.get("additionalProperties")).cloned();
        for name in required.iter().filter(|name| !named.contains_key(**name)) {
            let schema = others.clone().unwrap_or_default();
            object.insert((*name).to_owned(), self.value(&schema, depth + 1));
        }
        let has_names = layers
            .iter()
            .any(|layer| layer.contains_key("propertyNames") || layer.contains_key("patternProperties"));
        if !is_closed && !has_names && depth < MAX_OPTIONAL_DEPTH && self.rng.u8(0..3) == 0 {
            let schema = others.unwrap_or_default();
            for name in ["unknown field", "é\u{2028}"].iter().take(self.rng.usize(1..3)) {
                object.insert((*name).to_owned(), self.value(&schema, depth + 1));
            }
        }
        object
    }
}

/// A number without a fraction, as an integer if it fits.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
fn integer(value: f64) -> Value {
    if value.abs() < 9e15 { json!(value as i64) } else { json!(value) }
}

/// Whether the generated code reports no violation.
fn is_valid(definitions: &'static [Definition], pointer: &'static str, value: &Value) -> bool {
    let mut violations = Violations::default();
    SchemaRef { definitions, pointer, purpose: Purpose::Response }.check(value, &mut violations);
    violations.finish().is_ok()
}

fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// The values of an enum.
fn listed(shape: &Value) -> &[Value] {
    shape["enum"].as_array().map_or(&[], Vec::as_slice)
}

/// Whether a value can be decoded as the type itself. Null and the values of contradictory schemas cannot, unlike in a field,
/// which preserves them.
fn can_decode(shape: &Value, value: &Value) -> bool {
    match shape.as_object().and_then(|shape| shape.keys().next()).map(String::as_str) {
        Some("object" | "map") => value.is_object(),
        Some("union") if !shape["tag"].is_null() => value.is_object(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        // A list outside a field is decoded strictly, whatever its schema says about later items.
        Some("array") => value.as_array().is_some_and(|items| {
            let alike = |item: &Value| std::mem::discriminant(item) == std::mem::discriminant(&items[0]);
            items.iter().all(|item| !item.is_null() && alike(item))
        }),
        // An integer beyond `i64` is preserved, but is not a value of an enum.
        Some("enum") => (value.is_string() || value.is_i64()) && listed(shape).contains(value),
        _ => !value.is_null(),
    }
}

/// The number of values, and of valid ones.
#[derive(Default)]
struct Counts {
    values: usize,
    valid: usize,
}

/// Decodes and encodes values of a type, and counts them.
fn check(
    schemas: &mut Schemas,
    table: &'static [Definition],
    model: &Model,
    shape: &Value,
    cases: usize,
) -> Counts {
    let Some(schema) = schemas.definitions.get(model.definition).cloned() else { return Counts::default() };
    let mut counts = Counts::default();
    for _ in 0..cases {
        let value = schemas.value(&schema, 0);
        if !can_decode(shape, &value) {
            continue;
        }
        counts.values += 1;
        counts.valid += usize::from(is_valid(table, model.definition, &value));
        (model.check)(model.name, &value);
        if value.is_object() && preserves_fields(shape) && schemas.rng.u8(0..8) == 0 {
            let changed = mutations(&value);
            (model.check)(model.name, &changed[schemas.rng.usize(0..changed.len())]);
        }
    }
    counts
}

#[test]
fn random_values_of_every_schema_are_encoded_unchanged_and_most_are_valid() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(8);
    let (mut models, mut total) = (0, Counts::default());
    for file in FILES {
        let definitions: Map<String, Value> = serde_json::from_str(file.definitions).unwrap();
        let mut table: Vec<(&String, String)> =
            definitions.iter().map(|(pointer, schema)| (pointer, schema.to_string())).collect();
        table.sort();
        let table: Vec<Definition> =
            table.iter().map(|(pointer, text)| Definition::new(leak(pointer), leak(text))).collect();
        let table: &'static [Definition] = Box::leak(table.into_boxed_slice());
        let config = Config { rng_seed: RngSeed::Fixed(13), failure_persistence: None, ..Config::default() };
        let mut schemas = Schemas { definitions, rng: Rng::with_seed(13), texts: TestRunner::new(config) };
        let shapes: Vec<Value> = serde_json::from_str(file.shapes).unwrap();
        for model in file.models {
            let counts = check(&mut schemas, table, model, &shapes[model.index], cases);
            models += 1;
            total.values += counts.values;
            total.valid += counts.valid;
        }
    }
    let Counts { values, valid } = total;
    println!("{models} types, {values} values, {valid} of them valid");
    // Without types, nothing would be tested.
    assert!(models > 400, "{models} types");
    assert!(valid * 10 > values * 8, "{valid} of {values} values are valid");
}
